"""Judging a pair of look-alikes: both side by side, a conclusion, a reason; advice that travels with the record."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.initiative import LABELS
from domain.judgements import JUDGEMENTS, concluded
from domain.messages import Choice, bold
from domain.rights import may
from handlers import wording
from handlers.buttons import Part, UnknownButton
from handlers.registration import talk
from handlers.turn import Turn
from storage.database import Missing
from storage.office import people
from storage.records import comparisons, initiatives
from storage.records.comparisons import Comparison
from storage.records.initiatives import Initiative

JUDGES = ("focal", "secretary")
SHOWN = 3  # pairs of a record
REASON_LEAST, REASON_MOST = 5, 300  # letters
_NOT_JUDGED = ("draft", "withdrawn")
_WAITING = (
    "j:stop:"  # the button under the question for the reason: it waits while that is the last one shown
)


@dataclass(frozen=True)
class Seen:
    """A pair as it stands, and what was concluded of it when its buttons were shown (`seen`, 0 for nothing)."""

    one: Initiative
    other: Initiative
    pair: Comparison
    seen: int

    @property
    def now(self) -> int:
        return _moment(self.pair)

    @property
    def ids(self) -> str:
        return f"{self.one.id}:{self.other.id}"


def buttons(turn: Turn, one: Initiative) -> list[Choice]:
    """A button for each look-alike of the record; none for people who do not judge it."""
    if not _judges(turn, one):
        return []
    pairs = comparisons.of(turn.conn, one.id)[:SHOWN]
    if len(pairs) == 1:
        return [Choice("Kết luận", f"j:pair:{one.id}:{pairs[0].other_id}")]
    return [Choice(f"Kết luận {pair.other_code}", f"j:pair:{one.id}:{pair.other_id}") for pair in pairs]


def press(turn: Turn, rest: list[Part]) -> None:
    """A button `j:pair:<record>:<other>`, or `as`, `same`, `stop` with the conclusion and what was seen."""
    match rest:
        case ["pair", int(record), int(other)]:
            if found := _found(turn, record, other, None):
                _card(turn, found)
        case [str(action), int(record), int(other), str(value), int(seen)] if action in _STEPS:
            if found := _found(turn, record, other, seen):
                _STEPS[action](turn, found, value)
        case _:
            raise UnknownButton


def _stop(turn: Turn, found: Seen, _value: str) -> None:
    turn.say("Chưa ghi kết luận nào.", [Choice("Xem hồ sơ", f"i:show:{found.one.id}")])


def _take_statement(turn: Turn, found: Seen, value: str) -> None:
    """The author's own statement is the reason."""
    _conclude(turn, found, value, _as_stated(found.pair))


def _as_stated(pair: Comparison) -> str:
    return wording.short(f"như tác giả nêu: {pair.difference}", REASON_MOST)


def typed(turn: Turn) -> bool:
    """Take a message as the reason that was asked for last in this chat; False when none was."""
    shown = [data for _, data in turn.talk.get("buttons", []) if data.startswith(_WAITING)]
    if not shown:
        return False
    record, other, value, seen = shown[0].removeprefix(_WAITING).split(":")
    found = _found(turn, int(record), int(other), int(seen))
    if found is None:
        return True
    reason = " ".join(turn.incoming.text.split())
    if REASON_LEAST <= len(reason) <= REASON_MOST:
        _conclude(turn, found, value, reason)
    else:
        _ask_reason(turn, found, value, f"Lý do cần từ {REASON_LEAST} đến {REASON_MOST} chữ cái. ")
    return True


def _judges(turn: Turn, one: Initiative) -> bool:
    """May the person judge look-alikes of this record? Not of an own one."""
    held = [role for role in turn.roles if role.role in JUDGES]
    return one.state not in _NOT_JUDGED and may("see_content", held, one) and not _wrote(turn, one)


def _wrote(turn: Turn, one: Initiative) -> bool:
    return turn.me.id in _authors(turn, one)


def _authors(turn: Turn, one: Initiative) -> list[int]:
    """The accounts of those who wrote the record."""
    named = [author.person_id for author in initiatives.authors_of(turn.conn, one.id)]
    return list(dict.fromkeys(number for number in (one.person_id, *named) if number))


def _found(turn: Turn, record: int, other_id: int, seen: int | None) -> Seen | None:
    """The pair, if this person may judge it; else says why not."""
    one, other = _record(turn, record), _record(turn, other_id)
    if one is None or other is None or not _judges(turn, one):
        turn.say("Kết luận trùng dành cho đầu mối CCHC và thư ký Hội đồng, không phải tác giả của hồ sơ.")
        return None
    if _wrote(turn, other):
        turn.say(f"{other.code} là hồ sơ của chính anh/chị nên người khác kết luận cặp này.")
        return None
    pair = next((pair for pair in comparisons.of(turn.conn, one.id) if pair.other_id == other.id), None)
    if pair is None:
        turn.say("Cặp này không còn: tác giả đã đổi nội dung.", [Choice("Xem hồ sơ", f"i:show:{one.id}")])
        return None
    return Seen(one, other, pair, _moment(pair) if seen is None else seen)


def _record(turn: Turn, number: int) -> Initiative | None:
    """The record; a number that was made up is answered as one that may not be seen."""
    try:
        return initiatives.by_id(turn.conn, number)
    except Missing:
        return None


def _moment(pair: Comparison) -> int:
    """When the pair was judged, in thousandths of a second; 0 when nobody has."""
    return round(pair.judged_at.timestamp() * 1000) if pair.judged_at else 0


def _card(turn: Turn, found: Seen, first: str = "") -> None:
    """Both records side by side, with what speaks for and against, and the three conclusions."""
    pair = found.pair
    lines = [first] if first else []
    lines += [f"{bold(f'Giống {pair.score:.0f}%')}", _side(found.one), _side(found.other)]
    if pair.words:
        lines.append(f"Từ trùng: {', '.join(map(str, pair.words))}")
    lines.append(f"Điểm khác tác giả nêu: {wording.short(pair.difference, 300) or 'chưa nêu'}")
    if pair.judgement and pair.judged_by and pair.judged_at:
        said = concluded(pair.judgement, pair.reason)
        who = people.by_id(turn.conn, pair.judged_by).name
        lines.append(f"{said[0].upper()}{said[1:]} ({who}, {wording.moment(pair.judged_at)})")
    turn.say(
        "\n".join(lines),
        [
            Choice(label.capitalize(), f"j:as:{found.ids}:{value}:{found.now}")
            for value, label in JUDGEMENTS.items()
        ],
        [Choice("Xem hồ sơ", f"i:show:{found.one.id}")],
    )


def _side(one: Initiative) -> str:
    return (
        f"{bold(str(one.code))} “{wording.short(one.title, 120)}”\n"
        f"   {one.unit_name} · {one.year} · {LABELS[one.state].lower()}"
    )


def _ask_reason(turn: Turn, found: Seen, value: str, first: str = "") -> None:
    """Ask why; the question of a form that waits is put aside, so that the answer is taken for this one."""
    if _is_late(turn, found):
        return
    talk.put_aside(turn)
    tail = f"{found.ids}:{value}:{found.seen}"
    stated = value == "different" and bool(found.pair.difference)
    turn.say(
        f"{first}Kết luận {bold(JUDGEMENTS[value])}: vì sao? Gõ một dòng; tác giả cũng đọc lý do này.",
        [Choice("Như tác giả nêu", f"j:same:{tail}")] if stated else [],
        [Choice("Thôi", f"{_WAITING}{tail}")],
    )


_STEPS: dict[str, Callable[[Turn, Seen, str], None]] = {
    "as": _ask_reason,
    "same": _take_statement,
    "stop": _stop,
}


def _is_late(turn: Turn, found: Seen) -> bool:
    """Was the pair judged since its buttons were shown? Then say by whom, and show it as it stands now."""
    if found.seen == found.now:
        return False
    pair = found.pair
    by = people.by_id(turn.conn, pair.judged_by).name if pair.judged_by else "Người khác"
    at = f" lúc {wording.moment(pair.judged_at)}" if pair.judged_at else ""
    _card(turn, found, f"{by} vừa kết luận cặp này{at} nên ý kiến của anh/chị chưa được ghi. Xem lại:")
    return True


def _conclude(turn: Turn, found: Seen, value: str, reason: str) -> None:
    """Keep the conclusion for the pair, whichever record it is looked at from, and tell the authors."""
    if _is_late(turn, found):
        return
    one, other = found.one, found.other
    for first, second in ((one, other), (other, one)):  # the second is there only if that author saw it too
        comparisons.judge(turn.conn, first.id, second.id, value, turn.me.id, reason, turn.now)
    turn.record(
        "judged", f"initiative:{one.id}", found.pair.judgement, value, reason=f"{other.code}: {reason}"
    )
    turn.say(
        f"Đã ghi kết luận cho {bold(str(one.code))} và {bold(str(other.code))}: {bold(JUDGEMENTS[value])}.\n"
        f"Lý do: {reason}\nKết luận đi kèm hồ sơ để Hội đồng xem; tác giả đã liên kết thì được báo.",
        [
            Choice("Xem hồ sơ", f"i:show:{one.id}"),
            Choice("Đổi kết luận", f"j:pair:{found.ids}"),
        ],
    )
    told = (
        f"{bold(str(one.code))} “{wording.short(one.title, 60)}” đã được đối chiếu với {other.code} "
        f"“{wording.short(other.title, 60)}” ({other.unit_name}, {other.year}): {JUDGEMENTS[value]}.\n"
        f"Lý do: {reason}\n{_CLOSING[value]}"
    )
    for author in _authors(turn, one):
        turn.tell(author, told, [Choice("Xem hồ sơ", f"i:show:{one.id}")])


_CLOSING = {
    "different": "Anh/chị không cần làm gì thêm.",
    "duplicate": "Hồ sơ vẫn được giữ và xét; anh/chị còn điểm khác thì nêu với đầu mối CCHC.",
    "upgrade": "Hội đồng sẽ xét phần mới so với hồ sơ trước; anh/chị không cần làm gì thêm.",
}
