"""The whole program on Telegram: from the invitation to the receipt, with everybody's bad habits."""

import io
import json
import re

import icalendar
import pytest
from docx import Document

from domain.messages import Address, Lane, Outgoing
from storage.talk import outbox
from tests import specimens
from tests.bot.road import rows
from tests.program.conftest import Open
from tests.program.office import BEGINS, FOCAL, LEADER, OFFICER, STRANGER, link
from tests.program.process import wait
from tests.telegram_server import Fail


@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_an_officer_registers_and_the_office_knows(open_office: Open, mode: str) -> None:
    """Deep link, who-you-are, notice, form by buttons and typing, photo and album, receipt with papers, notice, figure."""
    office = open_office(mode)
    server = office.server
    office.program.start()
    office.program.ready()
    [who] = office.say(OFFICER, f"/start i_{office.invite('CC02')}")
    assert "Phạm Đức Nam" in who
    linked, notice = office.say(OFFICER, "[Đúng, là tôi]")
    assert "Đã liên kết" in linked
    assert "xác nhận" in notice
    wait(lambda: server.world.menus.get(str(OFFICER)))
    assert ("dangky", "Đăng ký sáng kiến, giải pháp mới") in server.world.menus[str(OFFICER)]
    [menu] = office.say(OFFICER, "đồng ý")
    assert "Chào Phạm Đức Nam" in menu
    office.say(OFFICER, "[Đăng ký sáng kiến]")
    office.say(OFFICER, "[Bắt đầu]")

    def photo() -> list[str]:
        return office.hear(OFFICER, lambda: server.photo(OFFICER, specimens.png()))

    def album() -> list[str]:
        more = {"media_group_id": "a"}
        return office.hear(
            OFFICER,
            lambda: server.photo(OFFICER, specimens.png(), caption="trước và sau", **more),
            lambda: server.photo(OFFICER, specimens.jpg(), **more),
        )

    office.fill_in(OFFICER, "xem lại", {"Đính kèm minh chứng": (photo, album, "[Xong]")})
    assert "Minh chứng: 3 tệp" in server.texts(OFFICER)[-1]
    receipt, *papers = office.say(OFFICER, "nop dang ky")
    assert "08:3" in receipt
    [code] = set(re.findall(r"SK-2026-\d{4}", receipt))
    assert papers == [f"Phieu-dang-ky-{code}.docx", f"Han-{code}.ics"]
    form, dates = (message.document or b"" for message in server.sent(OFFICER)[-2:])
    assert "DỰ THẢO" in words_of(form)
    assert {str(event["summary"]) for event in icalendar.Calendar.from_ical(dates).walk("vevent")} >= {
        f"Hạn báo cáo kết quả {code}"
    }
    assert code in server.texts(FOCAL)[-1]
    assert "Xem hồ sơ" in server.sent(FOCAL)[-1].labels
    [figure] = office.say(LEADER, "bao nhieu sang kien")
    assert re.match(r"\d+ sáng kiến", figure)
    assert [row["state"] for row in rows(office.database, "initiative", f"code = '{code}'")] == ["submitted"]
    assert server.refusals == []
    assert office.program.stop() < 10
    assert office.program.exit_code == 0


def words_of(document: bytes) -> str:
    """All that is printed in a Word file, its header too."""
    file = Document(io.BytesIO(document))
    parts = [file.element.body, *(section.header._element for section in file.sections)]
    return " ".join(text for part in parts for text in part.itertext())


def test_a_stranger_gets_the_greeting_three_times_a_day_and_nothing_else(open_office: Open) -> None:
    """E05: whatever is sent, the answer is the one greeting, and after the third there is none."""
    office = open_office()
    server = office.server
    office.program.start()
    [greeting] = office.say(STRANGER, "/start")
    assert "chỉ dành cho cán bộ" in greeting
    assert office.say(STRANGER, "bao nhiêu sáng kiến") == [greeting]
    assert office.say(STRANGER, "/thongke") == [greeting]
    assert office.say(STRANGER, "SK-2026-0001") == []
    assert office.say(STRANGER, "<bang-so-lieu.pdf>") == []
    for data in ("i:show:1", "m:summary", "f:1:1:title:x"):
        message = server.sent(STRANGER)[0]
        office.after(server.update("callback_query", server.world.press(STRANGER, message, data)))
    assert server.texts(STRANGER) == [greeting] * 3
    assert server.world.menus["default"] == [("start", "Bắt đầu"), ("trogiup", "Trợ giúp")]
    assert rows(office.database, "evidence") == rows(office.database, "evidence", "person_id IS NOT NULL")
    assert server.refusals == []


def test_a_double_tap_and_an_old_button(open_office: Open) -> None:
    """A17, B02: the first press counts; a later one on the same message is told so, with the question that waits."""
    office = open_office()
    server = office.server
    link(office.database, "CC02", OFFICER)
    office.program.start()
    office.say(OFFICER, "dang ky")
    office.say(OFFICER, "[Bắt đầu]")
    asked = server.sent(OFFICER)[-1]
    office.after(server.press(OFFICER, "Không", asked), server.press(OFFICER, "Có", asked))
    once, again = server.texts(OFFICER)[-2:]
    assert "Tên sáng kiến" in once
    assert again.startswith("Nút này thuộc câu trước")
    assert "Tên sáng kiến" in again
    answers = rows(office.database, "draft", "closed_at IS NULL AND shown = 'title'")
    assert [json.loads(row["answers"]) for row in answers] == [{"secret": "no"}]
    assert len(server.world.answered) == 3
    assert server.refusals == []


def test_a_limit_holds_one_chat_and_a_blocked_chat_comes_back(open_office: Open) -> None:
    """C10, C12: while one chat must wait others are answered; who blocked the bot gets the notice on return."""
    office = open_office()
    server = office.server
    link(office.database, "CC02", OFFICER)
    office.program.start()
    server.plan(
        "sendMessage", Fail(429, "Too Many Requests: retry after 2", {"retry_after": 2}), chat=OFFICER
    )
    held = server.text(OFFICER, "menu")
    wait(lambda: rows(office.database, "outbox", "state = 'retry'"))
    server.text(LEADER, "menu")
    wait(lambda: server.texts(LEADER))
    assert server.texts(OFFICER) == []
    office.after(held)
    assert len(server.texts(OFFICER)) == 1

    server.state(FOCAL, "blocked")
    with office.database.write() as conn:
        notice = Outgoing("Mới nộp: SK-2026-0099", lane=Lane.NOTICE)
        outbox.put(conn, "test", 0, Address("telegram", str(FOCAL)), notice, BEGINS)
    wait(lambda: rows(office.database, "chat", f"address = '{FOCAL}' AND blocked_at IS NOT NULL"))
    office.say(FOCAL, "menu")
    assert "Mới nộp: SK-2026-0099" in server.texts(FOCAL)
    assert not rows(office.database, "chat", "blocked_at IS NOT NULL")


def test_it_runs_the_same_with_its_own_waits(open_office: Open) -> None:
    """The program exactly as people start it, without the shorter waits of these tests."""
    office = open_office(patient=True)
    office.program.start()
    assert "Chào Trần Văn Phúc" in office.say(LEADER, "/start")[0]
    assert re.match(r"\d+ sáng kiến", office.say(LEADER, "có bao nhiêu sáng kiến năm nay?")[0])
    office.program.ready()
    status, numbers = office.program.get("/metrics")
    assert status == 200
    assert 'sangkien_events_total{event="turn"} 2' in numbers
    assert 'sangkien_outbox_messages{state="queued"} 0' in numbers
    assert office.program.stop() < 10
    assert office.program.exit_code == 0
    assert "Traceback" not in office.program.log.read_text()
