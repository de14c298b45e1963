"""The office's calendar: which days are worked, and what a term or a deadline means on it."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.agency import Holidays, Hours

OFFICE_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
_DAY = timedelta(days=1)
_SATURDAY = 5


def office_day(moment: datetime) -> date:
    """The calendar day at the office, wherever the machine stands."""
    return moment.astimezone(OFFICE_ZONE).date()


def office_moment(day: date, at: time) -> datetime:
    """That time of that day at the office."""
    return datetime.combine(day, at, OFFICE_ZONE)


def deadline_moment(day: date) -> datetime:
    """The last second of a deadline: 23:59:59 of the day at the office."""
    return office_moment(day, time(23, 59, 59))


def is_working_day(day: date, holidays: Holidays) -> bool:
    """Is the day worked? The office's own days come before the public calendar with its Tết and swapped Saturdays."""
    if day in holidays.working:
        return True
    if day in holidays.off:
        return False
    off, swapped = _public_days(day.year)
    return day in swapped if day.weekday() >= _SATURDAY else day not in off


@lru_cache(maxsize=64)
def _public_days(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Public days off of the year, and its weekend days that are worked in exchange for one."""
    from holidays import country_holidays  # imported when first needed: it knows every country

    vietnam = country_holidays("VN", years=year)
    return frozenset(vietnam), frozenset(vietnam.weekend_workdays)


def add_working_days(day: date, number: int, holidays: Holidays) -> date:
    """The working day that is `number` working days after the day (before it when negative); 0 gives the day itself."""
    step = _DAY if number > 0 else -_DAY
    for _ in range(abs(number)):
        day += step
        while not is_working_day(day, holidays):
            day += step
    return day


def last_working_day_on_or_before(day: date, holidays: Holidays) -> date:
    """The day itself if it is worked, else the last working day before it."""
    return day if is_working_day(day, holidays) else add_working_days(day, -1, holidays)


def first_working_day_on_or_after(day: date, holidays: Holidays) -> date:
    """The day itself if it is worked, else the next working day."""
    return day if is_working_day(day, holidays) else add_working_days(day, 1, holidays)


def working_days_between(start: date, end: date, holidays: Holidays) -> int:
    """How many working days come after `start` up to and including `end`; 0 when `end` is not later."""
    return sum(is_working_day(start + timedelta(days=n), holidays) for n in range(1, (end - start).days + 1))


def month_end(year: int, month: int) -> date:
    """The last day of the month: what "trong tháng 11" means as a deadline."""
    return date(year, month, monthrange(year, month)[1])


def years_after(day: date, years: int) -> date:
    """The day on which a term in years ends; 29 February ends on the 28th (Bộ luật Dân sự 2015, article 148)."""
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def in_office_hours(moment: datetime, hours: Hours, holidays: Holidays) -> bool:
    """May a message that nobody waits for leave now? Only on working days, from `work_start` to before `work_end`."""
    local = moment.astimezone(OFFICE_ZONE)
    return is_working_day(local.date(), holidays) and hours.work_start <= local.time() < hours.work_end
