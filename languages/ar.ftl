# What Lockout says in Arabic: the headlines so far, and English for the rest.

language-code = ar
language-name = العربية
language-direction = rtl
language-is-complete = no
language-decimal-sign = .
language-group-sign = ,
language-plurals = zero 0, one 1, two 2, few 3-10 % 100, many 11-99 % 100
language-first-weekday = 6

## Round the page

frame-claim = من لا يستطيع الدخول إلى Microsoft 365 أثناء تعطّل Entra، ساعة بساعة
frame-colours = الألوان
frame-colours-system = الألوان: حسب النظام
frame-colours-light = الألوان: فاتحة
frame-colours-dark = الألوان: داكنة
frame-copy-link = نسخ الرابط
frame-link-copied = نُسخ الرابط
frame-language = اللغة
frame-others = المزيد
panel-close = إغلاق

## Words everywhere

figure-less-than-one = { "\u2066" }<1{ "\u2069" }
figure-percent = { $n }%
weekdays = الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
weekdays-short = اثنين ثلاثاء أربعاء خميس جمعة سبت أحد
months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
list-between = ،{ " " }
list-last = { $others } و{ $last }
when-in-week = { $day } { $time } (اليوم { $n })
when-long = الساعة { $time } يوم { $day }
when-long-in-week = الساعة { $time } يوم { $day } (اليوم { $n })
person-hours = ساعة عمل
not-in-14-days = ليس خلال 14 يومًا
at-once = فورًا
duration-days = { $n }{ "\u00A0" }ي
duration-hours = { $n }{ "\u00A0" }س
duration-minutes = { $n }{ "\u00A0" }د
duration-words-minutes = د دقيقة دقائق min m
duration-words-hours = س ساعة ساعات h
duration-words-days = ي يوم أيام d
duration-words-weeks = أسبوع أسابيع w
weekday-and-time = { $day } { $time }
range-times = { $from }–{ $until }
range-moments = { $from } – { $until }
date = { $day } { $month } { $year }
date-and-time = { $date }، { $time }

## The answer

answer-sentence = { $n ->
    [one] بحلول { $when } لا يستطيع *شخص واحد* الدخول: { $who }.
    [two] بحلول { $when } لا يستطيع *شخصان* الدخول: { $who }.
    [few] بحلول { $when } لا يستطيع *{ $n } أشخاص* الدخول: { $who }.
    [many] بحلول { $when } لا يستطيع *{ $n } شخصًا* الدخول: { $who }.
   *[other] بحلول { $when } لا يستطيع *{ $n } شخص* الدخول: { $who }.
}
answer-registered = كل من سجّل طريقة تسجيل دخوله يستطيع الدخول.
answer-nobody = لا أحد محجوب: { $why }.
answer-hardly-anyone = أقل من شخص واحد محجوب في المتوسط: { $why }.
answer-nobody-registration = كل من سجّل طريقته يدخل، ويكاد لا يضطر أحد إلى التسجيل أثناء العطل
answer-nobody-mfa = يكاد لا يُطلب من أحد التحقق المتعدد العوامل أو التسجيل أثناء العطل
answer-nobody-authentication = لا تنتهي أي جلسة ولا يسجّل أحد دخولًا جديدًا أثناء العطل
answer-part-prompted = { $n } طُلب منهم التحقق المتعدد العوامل
answer-part-ended = { $n } انتهت جلساتهم
answer-part-waiting = { $n } ينتظرون التسجيل
answer-part-hires = { $n } من الموظفين الجدد
answer-part-resets = { $n } أُعيد تعيين تحققهم
answer-part-due = { $n } حان تسجيلهم
answer-part-guests = { $n } من الضيوف
answer-part-guests-all = جميع الضيوف ({ $n })
answer-part-guests-here = { $n } من الضيوف عليهم التسجيل هنا
answer-worst = الأقصى من المحجوبين
answer-worst-of = من أصل { $n }
answer-worst-people = أشخاص
answer-worst-never = في أي وقت
answer-lost = العمل الضائع
answer-lost-note = في وقت العمل فقط
answer-exposed = دون حماية
answer-exposed-note = وصول دون تحقق متعدد العوامل، بما في ذلك الليالي
answer-next = متى يزداد سوءًا
answer-back = عودة الجميع
answer-back-nobody = لا أحد محجوب
answer-back-never = لا يلحق مكتب المساعدة أبدًا
answer-back-with-outage = عند انتهاء العطل
answer-back-after = بعد انتهاء العطل بمدة { $time }

## Problems and presets

presets-start = ابدأ من عطل سابق

## Inputs

kind-registration = إعداد طرق تسجيل الدخول
kind-registration-works = كل من سجّل طريقة يسجّل دخوله ويجيب عن طلبات التحقق ويواصل عمله.
kind-registration-fails = لا يستطيع أحد تسجيل طريقة أو تغييرها. من عليه التسجيل لا يدخل.
kind-registration-incident = كما في 1 يونيو 2026 و13 يونيو 2025
kind-mfa = طلبات التحقق المتعدد العوامل
kind-mfa-works = تستمر الجلسات، وتنجح عمليات الدخول التي لا تحتاج إلى طلب جديد.
kind-mfa-fails = تفشل طلبات التحقق ومعها التسجيل. وتُرفض عمليات الدخول الجديدة التي تحتاج إليها.
kind-mfa-incident = كما في 19 نوفمبر 2018 و13 يناير 2025
kind-authentication = خدمة تسجيل الدخول
kind-authentication-works = الرمز الساري ما زال يعمل. وتجدّد الخدمة الاحتياطية بعض الجلسات القائمة.
kind-authentication-fails = كل تسجيل دخول جديد، وكل ضيف بعد انتهاء رمزه، والتسجيل وطلبات التحقق.
kind-authentication-incident = كما في 28 سبتمبر 2020 و16 ديسمبر 2021
inputs-title = المدخلات
inputs-what = ما المتعطّل
inputs-still-works = ما زال يعمل:
inputs-when = متى
inputs-who = من
inputs-assumptions = الافتراضات
inputs-sessions = الجلسات
inputs-habits = العادات ومكتب المساعدة
inputs-work = يوم العمل
inputs-acting = وصول الطوارئ
inputs-readings = حيث تتعارض صفحات Microsoft
inputs-reset-all = إعادة تعيين الكل
field-reset = إعادة تعيين
field-days = أيام العمل

## Rules, kinds, groups and names of inputs

## The chart, the table and the turns

next-until = حتى { $when }
next-not-again = لن يتكرر
next-over = انتهى العطل
next-steadily = باطّراد
next-more-by = { $n } إضافيون بحلول { $when }
next-nobody = لن يُحجب أحد بعد ذلك
chart-outage = العطل { $span }
chart-tail = انتهى، لكن ما زال هناك من ينتظر التسجيل
chart-desk = مكتب المساعدة: { $n } في الساعة
picture-all-groups = كل المجموعات
picture-people = المحجوبون حسب المجموعة
picture-unfold = إظهار الساعات الهادئة
picture-fold = طيّ الساعات الهادئة
legend-locked-out = محجوبون
legend-of = من { $n }
legend-worst = أسوأ ساعة
legend-as-before = كما في الساعة السابقة
legend-change = { "\u2066" }{ $change }{ "\u2069" } مقارنةً بالساعة السابقة
table-title = ساعة بساعة
table-hour = الساعة
table-locked-out = محجوبون
table-lost = ساعات ضائعة
turns-title = متى يزداد سوءًا
why-title = السبب، في الساعة ابتداءً من { $when }
why-let-in = من يدخل، ولماذا
rules-title = القواعد ومن تنطبق عليهم في تلك الساعة
rules-rule = القاعدة
rules-people = الأشخاص

## Measures, desk, emergency and cost

measures-title = ما يمكن فعله
measures-head-price = يوفّر ويعرّض
measures-head-actor = من عليه التصرف
measures-head-until = البدء قبل
measures-add = إضافة
measures-idle = لا أثر له هنا
measures-not-advised = لا يُنصح به
desk-title = قائمة الانتظار بعد العطل
acting-title = من يستطيع التصرف
cost-title = التكلفة

## Compare

compare-start = مقارنة

## Keep

keep-tenant = ملفات المستأجر الخاص بك
## Take away

away-open = مشاركة

## Present

show-present = عرض تقديمي

## Live

## Offline

### The second program

## Problems in files

## Requests and requirements in words

## Explanations

## Why rules decide, and what inputs mean

## The page on the model

## Facts, sources and records

## Compare in full

## The brief and the files

## Look-back
