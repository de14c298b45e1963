"""What an office decides for itself: names, levels, deadlines, lists, limits and texts, as `agency.toml` gives them."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Any, Literal

from domain import shapes
from domain.shapes import Length, MonthDay, Places, Unfit, Unlike, Within

Name = Annotated[str, Length(1, 200)]
Words = Annotated[str, Length(1, 1500), Places()]
Said = Annotated[str, Length(1, 3000), Places(("agency", "contact"))]
Days = Annotated[int, Within(0, 366)]
Offsets = Annotated[tuple[Days, ...], Length(0, 8), Unlike()]
Share = Annotated[Fraction, Within(0, 1)]

_KEY = re.compile(r"[a-z][a-z_]{0,19}")


@dataclass(frozen=True)
class Authority:
    """Who decides what, by title; `standing` is the unit that serves the council."""

    pilot_approver: Name
    head_title: Name
    council: Name
    standing: Name


@dataclass(frozen=True)
class Scopes:
    """How each scope of "lần đầu tiên được áp dụng" is said in a sentence."""

    unit: Name
    commune: Name
    province: Name


@dataclass(frozen=True)
class Hours:
    """Office time; messages that nobody waits for leave only between `work_start` and `work_end` of a working day."""

    work_start: time
    work_end: time
    digest: time

    def __post_init__(self) -> None:
        if not self.work_start < self.work_end:
            raise Unfit("work_end", "giờ kết thúc không sau giờ bắt đầu", 'Ví dụ: "17:00"')
        if not self.work_start <= self.digest <= self.work_end:
            raise Unfit("digest", "giờ gửi bản tổng hợp nằm ngoài giờ làm việc", 'Ví dụ: "08:00"')


@dataclass(frozen=True)
class Holidays:
    """Days that differ from the public calendar: `off` is not worked, `working` is."""

    off: tuple[date, ...] = ()
    working: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        if both := set(self.off) & set(self.working):
            raise Unfit("working", f"ngày {min(both):%d/%m/%Y} vừa là ngày nghỉ vừa là ngày làm việc")


def _well_named(key: str) -> None:
    if not _KEY.fullmatch(key) or key == "none":
        raise Unfit("key", f"khóa “{key}” không hợp lệ", "Chỉ dùng chữ thường không dấu và gạch dưới")


@dataclass(frozen=True)
class Field:
    """A field of administrative reform (Nghị quyết 76/NQ-CP names six); `keywords` suggest it from a text."""

    key: str
    name: Name
    short: Annotated[str, Length(1, 20)]
    keywords: tuple[Name, ...] = ()

    def __post_init__(self) -> None:
        _well_named(self.key)


@dataclass(frozen=True)
class Kind:
    """A class of solution (Thông tư 18/2013/TT-BKHCN, article 3)."""

    key: str
    name: Annotated[str, Length(1, 40)]
    examples: Words

    def __post_init__(self) -> None:
        _well_named(self.key)


@dataclass(frozen=True)
class Duty:
    """Work that a rule already demands; a text with one of the `words` is asked about ground R4."""

    words: Annotated[tuple[Name, ...], Length(1, 20)]
    basis: Name
    name: Name


@dataclass(frozen=True)
class LegalBasis:
    """A legal text that papers and explanations may cite, and from when to when."""

    key: str
    title: Name
    status: Literal["in_force", "replaced", "expected"]
    since: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """May the text be cited on that day?"""
        begun = self.since is None or self.since <= day
        return self.status != "expected" and begun and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Authors:
    """How many authors at most, and the least share of each in percent."""

    most: Annotated[int, Within(1, 50)]
    least_share: Annotated[float, Within(0, 100)]

    def __post_init__(self) -> None:
        if self.most > 1 and self.least_share * 2 > 100:
            raise Unfit("least_share", f"hai tác giả không thể cùng có ít nhất {self.least_share:g}%")


@dataclass(frozen=True)
class Thresholds:
    """Look-alike scores from which a pair is "tương tự" and "rất giống", 0 to 100."""

    like: Annotated[float, Within(0, 100)]
    very_like: Annotated[float, Within(0, 100)]

    def __post_init__(self) -> None:
        if not self.like < self.very_like:
            raise Unfit("very_like", "mức “rất giống” phải cao hơn mức “tương tự”")


@dataclass(frozen=True)
class Council:
    """Shares of all members that must agree, and that must be present."""

    vote_share: Share
    present_share: Share


@dataclass(frozen=True)
class Step:
    """So many accepted initiatives earn so many points."""

    accepted: Annotated[int, Within(0, 1000)]
    points: Annotated[float, Within(0, 100)]


@dataclass(frozen=True)
class Index:
    """How accepted initiatives count in the office's CCHC index: `needed` of them earn `full_points`."""

    name: Name
    full_points: Annotated[float, Within(0, 100)]
    needed: Annotated[int, Within(1, 1000)]
    steps: Annotated[tuple[Step, ...], Unlike("accepted")] = ()

    def __post_init__(self) -> None:
        ladder = [*self.steps, Step(self.needed, self.full_points)]
        if any(a.accepted >= b.accepted or a.points > b.points for a, b in pairwise(ladder)):
            raise Unfit("steps", "bậc điểm phải tăng dần và thấp hơn mức điểm tối đa")

    def points(self, accepted: int) -> float:
        """The points that so many accepted initiatives earn."""
        ladder = (*self.steps, Step(self.needed, self.full_points))
        return max((step.points for step in ladder if step.accepted <= accepted), default=0.0)


@dataclass(frozen=True)
class Reminders:
    """Days before an event on which people are reminded (after the last edit or the start, for `draft_open`, `plan_not_started`)."""

    registration_closes: Offsets
    draft_open: Offsets
    results_due: Offsets
    one_year: Offsets
    plan_not_started: Offsets
    scoring: Offsets
    decision_due: Offsets
    leader_after: Days


@dataclass(frozen=True)
class Limits:
    """Time limits that law or the office sets (Nghị định 13/2012/NĐ-CP articles 5 to 7)."""

    request_years: Annotated[int, Within(1, 10)]
    check_days: Days
    supplement_days: Days
    decision_months: Annotated[int, Within(1, 24)]


@dataclass(frozen=True)
class Calendar:
    """The usual days of a round in its year; each round is created with its own dates."""

    opens: MonthDay
    registration_closes: MonthDay
    middle_check: MonthDay
    results_due: MonthDay
    recognition_on: MonthDay

    def __post_init__(self) -> None:
        names = ("opens", "registration_closes", "middle_check", "results_due", "recognition_on")
        for before, after in pairwise(names):
            if not getattr(self, before) < getattr(self, after):
                raise Unfit(after, f"mốc này phải sau mốc {before} trong năm")


@dataclass(frozen=True)
class Retention:
    """How long things are kept that are no office records."""

    conversations_days: Annotated[int, Within(1, 3650)]
    logs_days: Annotated[int, Within(1, 3650)]


@dataclass(frozen=True)
class Texts:
    """What the assistant says in the office's name."""

    stranger: Said
    contact: Words
    consent_version: Annotated[str, Length(1, 20), Places()]
    consent: Said
    safety: Said
    secret_stop: Said
    file_warning: Said
    secret_suspicion: Said
    truth: Said


@dataclass(frozen=True)
class Notices:
    """What people are told when a record moves; places in braces are filled by the handler."""

    receipt: Annotated[str, Length(1, 1000), Places(("title", "at"), must=("code", "promised"))]
    new_for_focal: Annotated[str, Length(1, 1000), Places(("unit", "author"), must=("code", "title"))]
    returned: Annotated[str, Length(1, 1000), Places(("title",), must=("code", "items", "due"))]
    resubmitted: Annotated[str, Length(1, 1000), Places(("unit", "author"), must=("code", "title"))]
    accepted: Annotated[str, Length(1, 1000), Places(("title", "round"), must=("code", "results_due"))]
    declined: Annotated[str, Length(1, 1000), Places(("title", "round"), must=("code", "reason"))]
    reported: Annotated[str, Length(1, 1000), Places(("title", "unit", "author"), must=("code",))]
    results_received: Annotated[str, Length(1, 1000), Places(("title", "at"), must=("code",))]
    recognized: Annotated[str, Length(1, 1000), Places(("title", "level"), must=("code", "decision"))]
    not_recognized: Annotated[str, Length(1, 1000), Places(("title",), must=("code", "reason"))]
    withdrawn: Annotated[str, Length(1, 1000), Places(("unit", "author", "reason"), must=("code", "title"))]


@dataclass(frozen=True)
class Agency:
    """An office and its rules; every value has been checked."""

    name: Name
    short_name: Annotated[str, Length(1, 60)]
    superior: Annotated[str, Length(0, 200)]
    level: Literal["province", "commune"]
    place: Name
    novelty_scope: Literal["unit", "commune", "province"]
    promise_days: Annotated[int, Within(1, 60)]
    daily_limit: Annotated[int, Within(1, 20)]
    summary_words_least: Annotated[int, Within(0, 300)]
    title_words_least: Annotated[int, Within(1, 50)]
    title_words_most: Annotated[int, Within(1, 100)]
    secret_marks: tuple[Name, ...]
    authority: Authority
    scopes: Scopes
    hours: Hours
    holidays: Holidays
    authors: Authors
    thresholds: Thresholds
    council: Council
    index: Index
    reminders: Reminders
    limits: Limits
    calendar: Calendar
    retention: Retention
    texts: Texts
    notices: Notices
    fields: Annotated[tuple[Field, ...], Length(1, 12), Unlike("key")]
    kinds: Annotated[tuple[Kind, ...], Length(1, 8), Unlike("key")]
    duties: tuple[Duty, ...]
    legal_bases: Annotated[tuple[LegalBasis, ...], Unlike("key")]

    def __post_init__(self) -> None:
        if self.title_words_least > self.title_words_most:
            raise Unfit("title_words_most", "số từ nhiều nhất của tên ít hơn số từ ít nhất")

    @property
    def scope_words(self) -> str:
        """The scope of novelty as said in a sentence: "trong xã"."""
        return str(getattr(self.scopes, self.novelty_scope))

    def field(self, key: str) -> Field | None:
        """The field with that key."""
        return next((field for field in self.fields if field.key == key), None)


def read(data: Mapping[str, Any]) -> Agency:
    """The agency that a table describes, its texts with name and contact in place; `WrongTable` holds every mistake."""
    agency = shapes.read(Agency, data)
    names = {"agency": agency.name, "contact": agency.texts.contact}
    texts = {one.name: getattr(agency.texts, one.name).format(**names) for one in dataclasses.fields(Texts)}
    return dataclasses.replace(agency, texts=Texts(**texts))
