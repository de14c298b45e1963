"""Files that no question waits for: kept at once, and attached as soon as the person says where they belong."""

from dataclasses import replace

from domain.initiative import OPEN
from domain.messages import Choice, FileIn, Kind, bold
from handlers import items, wording
from handlers.buttons import Part, UnknownButton
from handlers.registration import opening, talk
from handlers.turn import Turn
from storage.records import evidence, initiatives
from storage.records.initiatives import Initiative
from storage.talk import drafts, files
from storage.talk.drafts import DraftRow
from storage.talk.files import StoredFile

WAITING_MOST = 10
OFFERED = 4  # drafts, and as many records


def receive(turn: Turn) -> None:
    """Take files that came unasked: to the only draft there is, else ask where they belong, once an album."""
    incoming = turn.incoming
    for refused in (file for file in incoming.files if file.stored is None):
        turn.say(refused.problem or "Tệp này trợ lý chưa nhận được; anh/chị gửi lại giúp.")
    came = [file.stored for file in incoming.files if file.stored is not None]
    if not came:
        return
    asked_already = incoming.group and incoming.group == turn.talk.get("album")
    turn.remember(files=[*turn.talk.get("files", []), *came][-WAITING_MOST:], album=incoming.group or None)
    open_drafts, records = drafts.open_drafts(turn.conn, turn.me.id), _records(turn)
    if len(open_drafts) == 1 and not records:
        _to_draft(turn, open_drafts[0])
    elif not asked_already:
        _ask(turn, open_drafts, records)


def press(turn: Turn, rest: list[Part]) -> None:
    """A button `e:draft:<id>`, `e:record:<id>`, `e:new` or `e:drop`."""
    if not turn.talk.get("files"):
        turn.say("Các tệp này đã được xếp chỗ. Có tệp khác, anh/chị gửi vào đây.")
        return
    match rest:
        case ["draft", int(number)]:
            row = talk.own(turn, number)
            if row:
                _to_draft(turn, row)
        case ["record", int(number)]:
            record = next((one for one in _records(turn) if one.id == number), None)
            if record is None:
                raise UnknownButton
            _to_record(turn, record)
        case ["new"]:
            opening.start(turn)
            row = talk.active(turn)
            if row:
                turn.posts.clear()  # the first question comes under what is said of the files
                _to_draft(turn, row)
        case ["drop"]:
            turn.remember(files=None, album=None)
            turn.say("Đã bỏ các tệp vừa gửi.")
        case _:
            raise UnknownButton


def _records(turn: Turn) -> list[Initiative]:
    """The open submitted records that the person may add to, the newest first."""
    return [
        one
        for one in initiatives.of_person(turn.conn, turn.me.id)
        if one.code and one.state in OPEN and items.allowed(turn, "edit", one)
    ]


def _ask(turn: Turn, open_drafts: list[DraftRow], records: list[Initiative]) -> None:
    names = ", ".join(file.name for file in _waiting(turn))
    rows = [
        [Choice(wording.short(f"Nháp: {row.title or 'chưa có tên'}"), f"e:draft:{row.id}")]
        for row in open_drafts[:OFFERED]
    ]
    rows += [
        [Choice(wording.short(f"{one.code} {one.title}"), f"e:record:{one.id}")] for one in records[:OFFERED]
    ]
    turn.say(
        f"Trợ lý đang giữ: {names}. Thuộc hồ sơ nào?\n{turn.agency.texts.file_warning}",
        *rows,
        [Choice("Đăng ký mới", "e:new"), Choice("Bỏ các tệp này", "e:drop")],
    )


def _waiting(turn: Turn) -> list[StoredFile]:
    return [files.by_id(turn.conn, number) for number in turn.talk.get("files", [])]


def _taken(turn: Turn) -> list[StoredFile]:
    """The waiting files, which wait no longer."""
    waiting = _waiting(turn)
    turn.remember(files=None, album=None)
    return waiting


def _to_draft(turn: Turn, row: DraftRow) -> None:
    """Give the files to the draft as if they had been sent at its question, and go on there."""
    given = tuple(FileIn("", file.name, file.size, file.mime, file.id) for file in _taken(turn))
    if not row.shown:
        talk.put_aside(turn)
    sent = replace(turn.incoming, kind=Kind.FILE, text="", choice="", files=given)
    talk.take(turn, row, talk.input_of(turn, row, sent))


def _to_record(turn: Turn, one: Initiative) -> None:
    taken = _taken(turn)
    for file in taken:
        evidence.add(
            turn.conn, initiative_id=one.id, stored_file_id=file.id, person_id=turn.me.id, now=turn.now
        )
    turn.record("evidence_added", f"initiative:{one.id}", new=str(len(taken)))
    number = len(evidence.of_initiative(turn.conn, one.id))
    turn.say(
        f"Đã thêm {len(taken)} tệp vào minh chứng của {bold(str(one.code))}, nay có {number} tệp.",
        [Choice("Xem hồ sơ", f"i:show:{one.id}")],
    )
