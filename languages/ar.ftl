# What Lockout says in Arabic: the headlines so far, and English for the rest.

language-code = ar
language-name = العربية
language-direction = rtl
language-is-complete = no
language-decimal-sign = .
language-group-sign = ,
language-plurals = zero 0, one 1, two 2, few 3-10 % 100, many 11-99 % 100
language-first-weekday = 6

## Words everywhere

figure-less-than-one = { "\u2066" }<1{ "\u2069" }
figure-percent = { $n }%
weekdays = الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
weekdays-short = اثنين ثلاثاء أربعاء خميس جمعة سبت أحد
months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر

## The answer

## Problems and presets

## Inputs

## Rules, kinds, groups and names of inputs

## The chart, the table and the turns

## Measures, desk, emergency and cost

## Compare

## Keep

## Take away

## Present

## Live

## Offline

### The second program

## Problems in files

## Explanations

## Why rules decide, and what inputs mean

## The page on the model

## Facts, sources and records

## Compare in full

## The brief and the files

## Look-back
