"""Urging (đôn đốc) the authors of late records and the units that registered nothing: shown first, sent when confirmed."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from domain.calendar import deadline_moment, in_office_hours, office_day
from domain.messages import Choice, Lane, Outgoing, bold
from domain.queries import Query
from domain.rights import ROLES, TABLE, may
from domain.urging import is_authors_turn, late_line, leaves_at, notice, unit_line
from handlers import asking, wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.buttons import Part, UnknownButton
from handlers.turn import Turn
from storage.counting import figures
from storage.office import people, rounds
from storage.office.people import Person
from storage.records import initiatives
from storage.records.initiatives import Initiative
from storage.reminding import digests
from storage.talk import outbox

KIND = "urged"  # in the ledger
NAMED = 10  # people in a preview
CALLED = 20  # people or units whom no message reaches
BUTTONS = 4  # of a message
_ABOUT = {"overdue": "hồ sơ quá hạn", "missing_units": "đơn vị chưa có đăng ký"}
_PLACE = frozenset({"unit", "level", "year", "all_years"})


@dataclass(frozen=True)
class Matter:
    """Something that is late: how the ledger and people call it, what is said of it, and who must hear it."""

    subject: str
    name: str
    line: str
    button: Choice
    to: tuple[Person, ...]
    nobody: str  # whom to name when nobody of `to` has an account


@dataclass
class Plan:
    """Who would be told what now, who cannot be reached, and how many were told before on that day."""

    to: dict[Person, list[Matter]] = field(default_factory=dict)
    unreached: dict[str, None] = field(default_factory=dict)
    told: set[int] = field(default_factory=set)

    @property
    def mark(self) -> str:
        """Changes when the plan does, so that nothing is sent that was not shown."""
        lines = sorted(f"{person.id} {one.line}" for person, matters in self.to.items() for one in matters)
        return "p" + hashlib.sha256("\n".join(lines).encode()).hexdigest()[:7]

    @property
    def number(self) -> int:
        """How many matters it is about."""
        return len({one.subject for matters in self.to.values() for one in matters})


@dataclass(frozen=True)
class Place:
    """A unit in a round, as the table of rights sees it."""

    unit_id: int
    round_id: int
    person_id: None = None
    state: str = ""


def press(turn: Turn, rest: list[Part]) -> None:
    """A button `u:ask:<question>`, `u:send:<question>:<plan>`, `u:no`, or `u:overdue` and `u:missing_units` without a question."""
    match rest:
        case ["ask", str(key)]:
            _with(turn, key, _preview)
        case ["send", str(key), str(shown)]:
            _with(turn, key, lambda turn, question: _send(turn, question, shown))
        case ["no"]:
            turn.say("Đã thôi. Chưa có tin nào được gửi.")
        case ["overdue" | "missing_units" as intent]:
            _begin(turn, Query(intent, {}, 1.0))
        case _:
            raise UnknownButton


def last(turn: Turn) -> None:
    """Urge those of the last answer about lateness or lack in this chat; without one, all that are overdue."""
    asked = [query for query in asking.recalled(turn).values() if query.intent in _ABOUT]
    _begin(turn, asked[-1] if asked else Query("overdue", {}, 1.0))


def _with(turn: Turn, key: str, then: Callable[[Turn, Asked], None]) -> None:
    query = asking.recalled(turn).get(key)
    if query is None:
        turn.say("Danh sách này đã cũ. Anh/chị hỏi lại giúp, ví dụ “quá hạn”.")
    else:
        _begin(turn, query, then)


def _begin(turn: Turn, query: Query, then: Callable[[Turn, Asked], None] | None = None) -> None:
    if not any(held.role in TABLE["remind"] for held in turn.roles):
        turn.say("Đôn đốc dành cho đầu mối CCHC, lãnh đạo và thủ trưởng đơn vị.")
        return
    if query.intent == "missing_units":
        places = {name: value for name, value in query.filters.items() if name in _PLACE}
        query = Query(query.intent, places, 1.0)
    (then or _preview)(turn, asking.meant(turn, query))


def _preview(turn: Turn, question: Asked) -> None:
    """Whom it goes to and the text, before anything is sent."""
    plan = _plan(turn, question)
    about = _ABOUT[question.query.intent]
    if not plan.to:
        turn.say("\n".join([f"Không còn ai để nhắn về {about}.", *_remarks(turn, question, plan)]))
        return
    names = [f"{one.name} ({_names(matters)})" for one, matters in plan.to.items()]
    more = f" và {len(names) - NAMED} người khác" if len(names) > NAMED else ""
    first, matters = next(iter(plan.to.items()))
    own = ", mỗi người nhận phần của mình" if len(plan.to) > 1 else ""
    turn.say(
        "\n".join(
            [
                f"Đôn đốc {bold(f'{len(plan.to)} người')} về {plan.number} {about}",
                *_remarks(turn, question, plan),
                f"Gửi tới: {'; '.join(names[:NAMED])}{more}.",
                f"Tin gửi {first.name}{own}:",
                _text(turn, matters),
            ]
        ),
        [Choice("Gửi", f"u:send:{question.key}:{plan.mark}"), Choice("Thôi", "u:no")],
    )


def _send(turn: Turn, question: Asked, shown: str) -> None:
    """Queue one notice per person, if they are those that were shown; each once a day about the same thing."""
    plan = _plan(turn, question)
    if not plan.to or plan.mark != shown:
        if plan.to:
            turn.say("Danh sách vừa thay đổi nên chưa gửi. Anh/chị xem lại:")
        _preview(turn, question)
        return
    leaves = leaves_at(turn.now, turn.agency)
    day = office_day(leaves)
    reached = 0
    for person, matters in plan.to.items():
        address = digests.reachable(turn.conn, person.id, turn.agency.texts.consent_version)
        lines = [
            digests.once(turn.conn, KIND, one.subject, person.id, day.isoformat(), turn.now)
            for one in matters
        ]
        new = [line for line in lines if line is not None]
        if address is None or not new:
            continue
        buttons = tuple((one.button,) for one in matters[:BUTTONS])
        message = Outgoing(
            _text(turn, matters), buttons, lane=Lane.NOTICE, expires=deadline_moment(day)
        )  # what it says of days is true on that day only
        outbox.put(turn.conn, f"{KIND}:{new[0]}", 0, address, message, turn.now, leaves)
        reached += 1
    subjects = {one.name: None for matters in plan.to.values() for one in matters}
    turn.record(
        KIND,
        f"person:{turn.me.id}",
        new=f"{question.query.intent}: {reached} người",
        reason=", ".join(subjects),
    )
    when = "" if leaves == turn.now else f", tin đi lúc {wording.moment(leaves)} vì đang ngoài giờ làm việc"
    lines_said = [f"Đã gửi đôn đốc tới {bold(f'{reached} người')}{when}.", *_unreached(plan)]
    turn.say("\n".join(lines_said))


def _plan(turn: Turn, question: Asked) -> Plan:
    """Who is to hear what, less what they were told before on the day on which the message leaves."""
    plan = Plan()
    day = office_day(leaves_at(turn.now, turn.agency))
    told = digests.told(turn.conn, KIND, day.isoformat())
    for matter in _MATTERS[question.query.intent](turn, question):
        if not matter.to:
            plan.unreached[matter.nobody] = None
        for person in matter.to:
            if (matter.subject, person.id) in told:
                plan.told.add(person.id)
            elif digests.reachable(turn.conn, person.id, turn.agency.texts.consent_version):
                plan.to.setdefault(person, []).append(matter)
            else:
                plan.unreached[f"{person.name} ({person.unit_name})"] = None
    return plan


def _late(turn: Turn, question: Asked) -> Iterator[Matter]:
    """The overdue records that wait for their authors, within the sender's rights."""
    day = office_day(leaves_at(turn.now, turn.agency))
    for one in figures.overdue(turn.conn, question.wanted, turn.today):
        to = _authors(turn, one)
        mine = not to and one.person_id == turn.me.id
        if one.due and not mine and is_authors_turn(one.state) and may("remind", turn.roles, one, turn.me):
            code = str(one.code)
            yield Matter(
                subject=f"initiative:{one.id}",
                name=code,
                line=late_line(code, one.title, one.state, one.due, day),
                button=Choice(f"Xem {code}", f"i:show:{one.id}"),
                to=to,
                nobody=f"{one.author} ({one.unit_name})",
            )


def _authors(turn: Turn, one: Initiative) -> tuple[Person, ...]:
    """The authors with an account who are in office, the one who registered first."""
    named = [author.person_id for author in initiatives.authors_of(turn.conn, one.id)]
    ids = dict.fromkeys(number for number in (one.person_id, *named) if number and number != turn.me.id)
    return tuple(
        people.by_id(turn.conn, number) for number in ids if people.roles_of(turn.conn, number, turn.today)
    )


def _without(turn: Turn, question: Asked) -> Iterator[Matter]:
    """The units without a registration in the open round of the year asked about, within the sender's rights."""
    open_now = [one for one in rounds.open_rounds(turn.conn, turn.today) if one.year == question.year]
    if not open_now:
        return
    into = open_now[0]
    day = office_day(leaves_at(turn.now, turn.agency))
    for unit in digests.units_without(turn.conn, question.wanted):
        if may("remind", turn.roles, Place(unit.id, into.id), turn.me):
            yield Matter(
                subject=f"unit:{unit.id}",
                name=unit.name,
                line=unit_line(unit.name, into.name, into.registration_closes, day, turn.agency.holidays),
                button=Choice("Đăng ký sáng kiến", "d:new"),
                to=_responsible(turn, unit.id),
                nobody=unit.name,
            )


def _responsible(turn: Turn, unit_id: int) -> tuple[Person, ...]:
    """The heads of the unit, else its officers."""
    for role in ("unit_head", "officer"):
        found = people.in_role(turn.conn, role, unit_id, turn.today)
        if own := [one for one in found if one.unit_id == unit_id and one.id != turn.me.id]:
            return tuple(own)
    return ()


_MATTERS: dict[str, Callable[[Turn, Asked], Iterator[Matter]]] = {"overdue": _late, "missing_units": _without}


def _remarks(turn: Turn, question: Asked, plan: Plan) -> list[str]:
    """How the question was read, when the message leaves, whom it does not reach."""
    lines = [saying.reading(turn, question)]
    if question.query.intent == "missing_units" and not any(
        one.year == question.year for one in rounds.open_rounds(turn.conn, turn.today)
    ):
        lines.append("Không có đợt đăng ký nào đang mở.")
    if plan.told:
        lines.append(f"Đã đôn đốc trong ngày, không gửi lại: {len(plan.told)} người.")
    if plan.to and not in_office_hours(turn.now, turn.agency.hours, turn.agency.holidays):
        leaves = wording.moment(leaves_at(turn.now, turn.agency))
        lines.append(f"Đang ngoài giờ làm việc: tin sẽ đi lúc {leaves}.")
    return lines + _unreached(plan)


def _unreached(plan: Plan) -> list[str]:
    """The people to call, since no message reaches them."""
    if not plan.unreached:
        return []
    names = list(plan.unreached)
    more = f" và {len(names) - CALLED} nơi khác" if len(names) > CALLED else ""
    return [f"Chưa liên kết, anh/chị gọi giúp: {'; '.join(names[:CALLED])}{more}."]


def _text(turn: Turn, matters: Sequence[Matter]) -> str:
    me = turn.me
    role = next((ROLES[held.role] for held in turn.roles if held.role in TABLE["remind"]), "")
    return notice(f"{me.name} ({me.position or role})", [one.line for one in matters])


def _names(matters: Sequence[Matter]) -> str:
    shown = ", ".join(one.name for one in matters[:2])
    return shown + (f" và {len(matters) - 2} việc khác" if len(matters) > 2 else "")
