"""What goes out: in the order of its chat, urgent first, once, and not for ever."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from domain.messages import Address, Choice, FileOut, Lane, Outgoing
from storage.database import Connection, Database, open_database
from storage.schema import outbox as table
from storage.talk import outbox
from storage.talk.outbox import Queued

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
AN, BINH = Address("telegram", "5"), Address("telegram", "6")
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def put(conn: Connection, cause: str, to: Address = AN, **more: object) -> None:
    """Queue a message whose text is its cause."""
    options = {key: more.pop(key) for key in ("next_at", "edits") if key in more}
    outbox.put(conn, cause, 0, to, Outgoing(cause, **more), NOW, **options)  # type: ignore[arg-type]


def lease(conn: Connection, now: datetime = NOW, most: int = 10) -> list[Queued]:
    return outbox.lease(conn, ["telegram"], now, most, lambda _address: True)


def texts(rows: list[Queued]) -> list[str]:
    return [row.outgoing.text for row in rows]


def state(conn: Connection, cause: str) -> tuple[str, str, datetime]:
    found = conn.execute(select(table.c.state, table.c.reason, table.c.next_at).where(table.c.cause == cause))
    row = found.one()
    return row.state, row.reason, row.next_at


def test_a_chats_messages_leave_one_after_the_other(database: Database) -> None:
    """The second waits until the first is settled; other chats do not."""
    with database.write() as conn:
        put(conn, "một")
        put(conn, "hai")
        put(conn, "chào", BINH)
        first, other = lease(conn)
        assert texts([first, other]) == ["một", "chào"]
        assert lease(conn) == []
        outbox.sent(conn, first, "100", NOW)
        assert texts(lease(conn)) == ["hai"]


def test_a_cause_is_used_once(database: Database) -> None:
    """The same message cannot be queued twice."""
    with database.write() as conn:
        put(conn, "một")
    with pytest.raises(IntegrityError), database.write() as conn:
        put(conn, "một")


def test_urgent_lanes_go_first_across_chats_and_within_one(database: Database) -> None:
    """A reply passes a reminder that waited longer; a crowd of reminders does not hide it."""
    with database.write() as conn:
        for number in range(20):
            put(conn, f"nhắc {number}", Address("telegram", str(100 + number)), lane=Lane.REMINDER)
        put(conn, "thông báo", lane=Lane.NOTICE)
        put(conn, "trả lời")
        assert texts(lease(conn, most=2)) == ["trả lời", "nhắc 0"]


def test_what_is_for_later_holds_nobody_back(database: Database) -> None:
    """A message for tomorrow neither leaves now nor blocks the one queued after it."""
    with database.write() as conn:
        put(conn, "mai", lane=Lane.NOTICE, next_at=NOW + 24 * HOUR)
        put(conn, "nay", lane=Lane.NOTICE)
        (row,) = lease(conn)
        outbox.sent(conn, row, "1", NOW)
        assert row.outgoing.text == "nay"
        assert lease(conn) == []
        assert texts(lease(conn, NOW + 24 * HOUR)) == ["mai"]


def test_a_message_that_surely_was_not_sent_climbs_the_ladder(database: Database) -> None:
    """2 s, 10 s, 1, 5, 30 minutes, then every hour; the one behind it keeps waiting."""
    waits = []
    with database.write() as conn:
        put(conn, "một", lane=Lane.NOTICE)
        put(conn, "hai", lane=Lane.NOTICE)
        now = NOW
        for _ in range(8):
            (row,) = lease(conn, now)
            assert row.outgoing.text == "một"
            outbox.not_sent(conn, row, "ConnectError", now)
            waits.append(state(conn, "một")[2] - now)
            assert lease(conn, now + waits[-1] - SECOND) == []
            now += waits[-1]
    assert waits == [2 * SECOND, 10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, HOUR, HOUR, HOUR]


def test_a_new_message_that_may_have_arrived_is_tried_once_more(database: Database) -> None:
    """Unknown twice is given up, also when a sure failure or a limit lies in between."""
    with database.write() as conn:
        put(conn, "một")
        (row,) = lease(conn)
        assert outbox.unknown(conn, row, NOW, MINUTE)
        assert state(conn, "một") == ("uncertain", "uncertain", NOW + MINUTE)
        (row,) = lease(conn, NOW + MINUTE)
        outbox.not_sent(conn, row, "ConnectError", NOW + MINUTE)
        (row,) = lease(conn, NOW + 10 * MINUTE)
        outbox.limited(conn, row, NOW + 10 * MINUTE, MINUTE)
        (row,) = lease(conn, NOW + 11 * MINUTE)
        assert not outbox.unknown(conn, row, NOW, MINUTE)
        assert state(conn, "một")[:2] == ("failed", "unknown")
        assert lease(conn, NOW + 20 * MINUTE) == []


def test_an_edit_that_may_have_arrived_is_repeated(database: Database) -> None:
    """Editing is harmless however often it is done."""
    with database.write() as conn:
        put(conn, "một", edits="77")
        for _ in range(4):
            (row,) = lease(conn)
            assert row.edits == "77"
            assert outbox.unknown(conn, row, NOW, timedelta())
        (row,) = lease(conn)
        outbox.send_anew(conn, row, NOW)
        assert lease(conn)[0].edits == ""


def test_what_a_dead_process_was_sending_is_freed_as_unknown(database: Database) -> None:
    """After the lease has ended the message is tried once more, and what the dead process says then is not heard."""
    with database.write() as conn:
        put(conn, "một")
        put(conn, "tệp", BINH, files=(FileOut(1, "a.pdf"),))
        dead, with_file = lease(conn)
        assert outbox.reclaim(conn, NOW + 59 * SECOND) == []
        assert lease(conn, NOW + 59 * SECOND) == []
        assert outbox.reclaim(conn, NOW + 61 * SECOND) == []
        (alive,) = lease(conn, NOW + 61 * SECOND)
        outbox.sent(conn, dead, "1", NOW)
        assert state(conn, "một")[0] == "sending"
        assert outbox.reclaim(conn, NOW + 5 * MINUTE)[0].id == alive.id
        assert state(conn, "một")[:2] == ("failed", "unknown")
        assert state(conn, "tệp")[:2] == ("uncertain", "uncertain")
        assert with_file.outgoing.files == (FileOut(1, "a.pdf"),)


def test_a_reply_nobody_needs_any_more_ends(database: Database) -> None:
    """Replies live an hour, notices until their own end; an ended one does not block those behind it."""
    with database.write() as conn:
        put(conn, "trả lời")
        put(conn, "thông báo", lane=Lane.NOTICE)
        put(conn, "nhắc", lane=Lane.REMINDER, expires=NOW + 2 * HOUR)
        assert outbox.expire(conn, NOW + 59 * MINUTE) == []
        assert texts(outbox.expire(conn, NOW + HOUR)) == ["trả lời"]
        assert texts(outbox.expire(conn, NOW + 3 * HOUR)) == ["nhắc"]
        assert texts(lease(conn, NOW + 3 * HOUR)) == ["thông báo"]


def test_a_limit_holds_the_whole_chat(database: Database) -> None:
    """All that waits for the chat waits longer; other chats go on."""
    with database.write() as conn:
        put(conn, "một")
        put(conn, "thông báo", lane=Lane.NOTICE)
        put(conn, "chào", BINH)
        row, _ = lease(conn)
        outbox.limited(conn, row, NOW, 10 * MINUTE)
        put(conn, "mới", lane=Lane.NOTICE)
        assert lease(conn, NOW + 9 * MINUTE) == []
        assert texts(lease(conn, NOW + 10 * MINUTE)) == ["một"]


def test_a_panel_is_remembered_under_its_newest_message(database: Database) -> None:
    """The next edit goes to the message that shows the panel now."""
    with database.write() as conn:
        assert outbox.panel_message(conn, AN, "list") == ""
        for message_id in ("100", "101"):
            put(conn, f"trang {message_id}", panel="list")
            (row,) = lease(conn)
            outbox.sent(conn, row, message_id, NOW)
            assert outbox.panel_message(conn, AN, "list") == message_id
        assert outbox.panel_message(conn, BINH, "list") == ""


def test_a_moved_chat_takes_its_messages_along(database: Database) -> None:
    """The message under way and those behind it go to the new id in their order; the old panels are forgotten."""
    with database.write() as conn:
        put(conn, "bảng", panel="list")
        (row,) = lease(conn)
        outbox.sent(conn, row, "100", NOW)
        put(conn, "một")
        put(conn, "hai")
        (row,) = lease(conn)
        outbox.move(conn, row, "9", NOW)
        assert outbox.panel_message(conn, AN, "list") == ""
        (row,) = lease(conn)
        assert (row.address.chat, row.outgoing.text) == ("9", "một")
        outbox.sent(conn, row, "1", NOW)
        assert texts(lease(conn)) == ["hai"]


def test_notices_wait_for_a_person_who_blocked_the_bot(database: Database) -> None:
    """Everything stops at once; on return only notices that have not ended are queued again."""
    with database.write() as conn:
        put(conn, "trả lời")
        put(conn, "thông báo", lane=Lane.NOTICE)
        put(conn, "hết hạn", lane=Lane.NOTICE, expires=NOW + HOUR)
        put(conn, "nhắc", lane=Lane.REMINDER)
        (row,) = lease(conn)
        outbox.blocked(conn, row)
        assert lease(conn) == []
        outbox.release(conn, BINH, NOW)
        assert lease(conn) == []
        outbox.release(conn, AN, NOW + 2 * HOUR)
        assert texts(lease(conn, NOW + 2 * HOUR)) == ["thông báo"]


def test_a_channel_that_is_not_asked_for_is_left_alone(database: Database) -> None:
    """Messages of a channel that is switched off wait."""
    with database.write() as conn:
        put(conn, "zalo", Address("zalo_bot", "5"))
        assert lease(conn) == []


def test_who_must_wait_is_asked_once_and_stays(database: Database) -> None:
    """The pace is asked once for a chat; a refused chat keeps its message for later."""
    asked = []
    with database.write() as conn:
        put(conn, "một")
        put(conn, "thông báo", lane=Lane.NOTICE)
        assert outbox.lease(conn, ["telegram"], NOW, 5, lambda to: bool(asked.append(to))) == []
        assert asked == [AN]
        assert texts(lease(conn)) == ["một"]


def test_the_parts_of_a_long_message_keep_their_order(database: Database) -> None:
    """Each part is a row of its own; a panel and its buttons stay with the part that has them."""
    with database.write() as conn:
        put(conn, "dài")
        (row,) = lease(conn)
        last = Outgoing("phần 2", ((Choice("Có", "a:1"),),))
        outbox.put_parts(conn, row, [Outgoing("phần 1"), last], NOW)
        (first,) = lease(conn)
        assert first.outgoing.text == "phần 1"
        outbox.sent(conn, first, "1", NOW)
        assert lease(conn)[0].outgoing == last


@settings(max_examples=25, deadline=None)
@given(plan=st.lists(st.sampled_from(["sent", "not_sent", "unknown", "fail", "die"]), max_size=12))
def test_whatever_happens_each_message_is_tried_in_order_and_settled(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, plan: list[str]
) -> None:
    """Any run of outcomes: a chat's messages are first tried in their order, none leaves after it was settled."""
    file = tmp_path_factory.mktemp("run") / "office.db"
    shutil.copyfile(sqlite_template, file)
    database = open_database(f"sqlite:///{file}")
    names = ["0", "1", "2", "3"]
    settled: set[str] = set()
    tried: list[str] = []
    now = NOW
    with database.write() as conn:
        for name in names:
            put(conn, name, lane=Lane.NOTICE)
        for outcome in [*plan, *["sent"] * 8]:
            now += 2 * HOUR
            outbox.reclaim(conn, now)
            for row in lease(conn, now):
                name = row.outgoing.text
                assert name not in settled
                tried.append(name)
                match outcome:
                    case "sent":
                        outbox.sent(conn, row, "1", now)
                        settled.add(name)
                    case "not_sent":
                        outbox.not_sent(conn, row, "x", now)
                    case "unknown":
                        if not outbox.unknown(conn, row, now, MINUTE):
                            settled.add(name)
                    case "fail":
                        outbox.fail(conn, row, "x")
                        settled.add(name)
    database.close()
    assert list(dict.fromkeys(tried)) == names
    assert all(tried.count(name) >= 1 for name in names)
