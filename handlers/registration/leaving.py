"""How a draft is left: put by for later, or thrown away."""

from domain.messages import Choice
from handlers.registration import talk
from handlers.turn import Turn
from storage.talk import drafts


def cancel(turn: Turn) -> None:
    """ "Hủy": ask about the form that waits, or say that none does."""
    row = talk.active(turn)
    if row:
        talk.confirm_drop(turn, row)
    else:
        turn.say(
            "Không có việc nào đang làm dở. Bản nháp và hồ sơ của anh/chị vẫn được giữ.",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )


def later(turn: Turn, draft_id: int) -> None:
    """Stop asking; the draft stays."""
    row = talk.own(turn, draft_id)
    if row:
        talk.put_aside(turn)
        talk.show_parts(turn, row)


def drop(turn: Turn, draft_id: int) -> None:
    """Throw an own draft away, after it was confirmed."""
    row = talk.own(turn, draft_id)
    if row is None:
        return
    talk.discard_record(turn, row)
    drafts.close(turn.conn, row.id, turn.now)
    turn.record("draft_dropped", f"draft:{row.id}")
    turn.say("Đã bỏ bản nháp.", [Choice("Đăng ký mới", "d:new"), Choice("Sáng kiến của tôi", "m:mine")])
