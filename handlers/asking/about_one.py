"""One initiative: found by code, title or author; its criteria; what is like it."""

from domain.initiative import OPEN
from domain.messages import Choice, bold
from domain.similarity import Submission
from handlers import items, wording
from handlers.asking import lists
from handlers.asking.scope import Asked
from handlers.registration import opening, talk
from handlers.registration.checking import checked, explained
from handlers.turn import Turn
from storage.records import initiatives, lookalikes
from storage.records.initiatives import Initiative
from storage.records.lookalikes import Found
from storage.talk import drafts

OFFERED = 4
LEAST_TOLD = 20  # percent of what is asked for; a title that says less only shares a word
AS_WELL = 0.7  # of what the best title says


def status(turn: Turn, question: Asked) -> None:
    """The story of the initiative that is meant, or the few that could be."""
    if code := question.filters.get("code"):
        one = initiatives.by_code(turn.conn, code, turn.today.year)
        if one is None or not _visible(turn, question, one):
            turn.say(
                f"Không thấy hồ sơ {code} trong phạm vi anh/chị được xem. Gõ “của tôi” để xem mã các hồ sơ của anh/chị."
            )
        else:
            items.show(turn, one.id)
    elif title := question.filters.get("title"):
        _titled(turn, question, title)
    elif question.filters:
        lists.page(turn, question)
    else:
        items.mine(turn)


def _visible(turn: Turn, question: Asked, one: Initiative) -> bool:
    own = one.person_id == turn.me.id
    return own or question.wanted.scope is None or one.unit_id in question.wanted.scope


def _named(turn: Turn, words: str, limit: int) -> list[Found]:
    """The records whose titles say what these words say, as far as the best one does."""
    found = lookalikes.search(turn.conn, Submission(title=words), limit=limit)
    least = max(LEAST_TOLD, AS_WELL * max((other.likeness.told for other in found), default=0.0))
    return [other for other in found if other.likeness.told >= least]


def _titled(turn: Turn, question: Asked, title: str) -> None:
    found = _named(turn, title, 30)
    records = initiatives.by_ids(turn.conn, [other.initiative_id for other in found])
    wanted = question.wanted
    shown = [
        one
        for one in records
        if _visible(turn, question, one)
        and (not wanted.units or one.unit_code in wanted.units)
        and ("year" not in question.filters or one.year == wanted.year)
    ][:OFFERED]
    if not shown:
        turn.say(
            f"Không thấy sáng kiến nào về “{wording.short(title, 60)}” trong phạm vi anh/chị được xem. "
            "Thử vài từ chính của tên, hoặc mã hồ sơ."
        )
    elif len(shown) == 1:
        items.show(turn, shown[0].id)
    else:
        lines = [
            f"{place}. {wording.short(one.title, 90)} · {one.unit_name} · {one.year}"
            for place, one in enumerate(shown, 1)
        ]
        turn.say(
            f"Có {len(shown)} sáng kiến hợp với “{wording.short(title, 60)}”:\n" + "\n".join(lines),
            *([Choice(f"{place}. {one.code}", f"i:show:{one.id}")] for place, one in enumerate(shown, 1)),
        )


def checklist(turn: Turn) -> None:
    """What the criteria say of the draft at hand, and what is still missing; without one, a new draft."""
    rows = [row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.flow == talk.FLOW]
    filed = next((one for one in initiatives.of_person(turn.conn, turn.me.id) if one.code), None)
    if not rows and filed and filed.state in OPEN:
        items.show(turn, filed.id)
        return
    if not rows:
        turn.say("Kiểm tra tiêu chí đi cùng đăng ký: trợ lý hỏi từng tiêu chí rồi cho biết còn thiếu gì.")
        opening.begin(turn)
        return
    row = rows[0]
    facts = talk.facts_of(turn, row)
    answers = turn.office.registration.good(row.answers, facts)
    turn.say(
        f"{bold(wording.short(row.title or 'Bản nháp chưa có tên', 80))}\n{explained(answers, facts, checked(answers, facts)).text}",
        [Choice("Tiếp tục bản nháp", f"d:open:{row.id}")],
    )


def look_alike(turn: Turn, words: str) -> None:
    """Past submissions that say what these words say."""
    if not words.strip():
        turn.say("Gõ tên hoặc ý chính sau lệnh, ví dụ “/timtrung mã QR tra cứu thủ tục”.")
        return
    found = _named(turn, words, 3)
    if not found:
        turn.say("Chưa thấy hồ sơ nào gần giống.")
        return
    records = initiatives.by_ids(turn.conn, [other.initiative_id for other in found])
    lines = [
        f"{place}. {bold(one.title)}\n{one.unit_name} · {one.year} · giống {other.likeness.score:.0f}%"
        for place, (one, other) in enumerate(zip(records, found, strict=True), 1)
    ]
    turn.say("Gần nhất trong kho:\n" + "\n".join(lines))
