//! Times as the logs write them.

/// Seconds since 1970 UTC, from `2026-11-22T08:19:41Z` (with or without a fraction, a blank for the T, an offset;
/// without either it is UTC, as all of these logs are) or, where `american` (the column's head says UTC), from
/// `11/22/2026, 8:19:41.123 AM`; and the milliseconds of `/Date(1763712000000)/`, as Windows PowerShell writes times as
/// JSON. None for anything else: day and month are never guessed.
pub fn read(text: &[u8], american: bool) -> Option<u32> {
    let seconds = match iso(text) {
        Some(seconds) => seconds,
        None => match milliseconds(text) {
            Some(milliseconds) => milliseconds.div_euclid(1000),
            None if american => from_american(text)?,
            None => return None,
        },
    };
    u32::try_from(seconds).ok()
}

fn iso(text: &[u8]) -> Option<i64> {
    let (fixed, rest) = text.split_at_checked(19)?;
    let [
        y1,
        y2,
        y3,
        y4,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T' | b't' | b' ',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
    ] = *fixed
    else {
        return None;
    };
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    let seconds = at(year, two(m1, m2)?, two(d1, d2)?, [two(h1, h2)?, two(n1, n2)?, two(s1, s2)?])?;
    match without_fraction(rest) {
        b"" | b"Z" | b"z" => Some(seconds),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let ahead = two(*h1, *h2)? * 3600 + two(*m1, *m2)? * 60;
            Some(if *sign == b'+' { seconds - ahead } else { seconds + ahead })
        }
        _ => None,
    }
}

fn without_fraction(rest: &[u8]) -> &[u8] {
    match rest {
        [b'.', fraction @ ..] => {
            &fraction[fraction.iter().take_while(|byte| byte.is_ascii_digit()).count()..]
        }
        _ => rest,
    }
}

fn milliseconds(text: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(text).ok()?;
    text.strip_prefix("/Date(")?.strip_suffix(")/")?.parse().ok()
}

/// Month, day, year, then hours of twelve.
fn from_american(text: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(text).ok()?;
    let (date, time) = text.split_once(", ")?;
    let [month, day, year] = numbers(date, '/')?;
    let (clock, half) = time.split_once([' ', '\u{202F}'])?;
    let clock = clock.split_once('.').map_or(clock, |(whole, _)| whole);
    let [hour, minute, second] = numbers(clock, ':')?;
    let noon = match half {
        "AM" => 0,
        "PM" => 12,
        _ => return None,
    };
    let hour = (1..=12).contains(&hour).then_some(hour % 12 + noon)?;
    at(year, month, day, [hour, minute, second])
}

fn numbers(text: &str, between: char) -> Option<[i64; 3]> {
    let mut parts = text.split(between).map(|part| part.parse::<u16>().ok().map(i64::from));
    let all = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(all)
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    (tens.is_ascii_digit() && ones.is_ascii_digit())
        .then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
}

fn at(year: i64, month: i64, day: i64, [hour, minute, second]: [i64; 3]) -> Option<i64> {
    // a leap second counts as the one before it
    let fits = (1970..=2105).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    fits.then(|| {
        days_before(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second.min(59)
    })
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970 on: years are taken to begin in March, so that the leap day is their last.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn times_as_the_logs_write_them() {
        // 20,000 days after 1970 is the 4th of October 2024
        let day = 20_000 * 86_400;
        for (text, american, want) in [
            ("2024-10-04T00:00:00Z", false, Some(day)),
            ("2024-10-04T08:19:41.1234567Z", false, Some(day + 8 * 3600 + 19 * 60 + 41)),
            ("2024-10-04 08:19:41", false, Some(day + 8 * 3600 + 19 * 60 + 41)),
            ("2024-10-04T02:00:00+02:00", false, Some(day)),
            ("2024-10-03T19:00:00-05:00", false, Some(day)),
            ("10/4/2024, 12:00:00.000 AM", true, Some(day)),
            ("10/4/2024, 12:30:05.999 PM", true, Some(day + 12 * 3600 + 1805)),
            ("10/4/2024, 1:02:03 PM", true, Some(day + 13 * 3600 + 123)),
            ("10/4/2024, 1:02:03 PM", false, None),
            ("13/4/2024, 1:02:03 PM", true, None),
            ("10/4/2024, 13:02:03 PM", true, None),
            ("04.10.2024 08:19", true, None),
            ("2024-02-29T00:00:00Z", false, Some(19_782 * 86_400)),
            ("2023-02-29T00:00:00Z", false, None),
            ("1970-01-01T00:00:00Z", false, Some(0)),
            ("1969-12-31T23:59:59Z", false, None),
            ("2024-10-04", false, None),
            ("2024-10-04T08:19:41 o'clock", false, None),
            ("/Date(1728000000123)/", false, Some(day)),
            ("/Date(-1)/", false, None),
            ("/Date(soon)/", false, None),
            ("", true, None),
        ] {
            assert_eq!(read(text.as_bytes(), american), want, "{text}");
        }
    }
}
