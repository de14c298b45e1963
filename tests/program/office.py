"""The sample office on a Monday morning, with some people on Telegram, and what an officer answers there."""

import re
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.sample import office as sample
from bot.sample.days import HERE
from domain.calendar import OFFICE_ZONE
from domain.messages import Address
from storage.database import Database, open_database
from storage.office import consents, invites, people
from storage.talk import chats
from tests import specimens
from tests.bot.road import rows
from tests.program.process import Program, wait
from tests.telegram_server import SECRET, TOKEN, TelegramServer

BEGINS = datetime(2026, 11, 23, 8, 30, tzinfo=OFFICE_ZONE)
AGENCY_FILE = HERE / "agency.toml"
OFFICER, FOCAL, LEADER, STRANGER = 1002, 2002, 3001, 9999  # chats of CC02, VP02, LD01 and of nobody


def build(template: Path, file: Path) -> None:
    """The office in a database file: the focal officer and a leader use Telegram already."""
    shutil.copyfile(template, file)
    database = open_database(f"sqlite:///{file}")
    with database.write() as conn:
        sample.build(conn, sample.agency(), BEGINS)
    link(database, "VP02", FOCAL)
    link(database, "LD01", LEADER)
    database.close()


def link(database: Database, code: str, chat: int) -> None:
    """This person uses the assistant in that chat and has agreed to the notice."""
    with database.write() as conn:
        person = people.by_code(conn, code)
        assert person
        at = chats.at(conn, Address("telegram", str(chat)), BEGINS)
        chats.link(conn, at.id, person.id, BEGINS)
        consents.give(conn, person.id, sample.agency().texts.consent_version, "telegram", BEGINS)


class Office:
    """A running office: the program, its database, and Telegram as people see it."""

    def __init__(
        self,
        built: Path,
        folder: Path,
        server: TelegramServer,
        mode: str = "polling",
        *,
        patient: bool = False,
    ) -> None:
        folder.mkdir(exist_ok=True)
        shutil.copyfile(built, folder / "sangkien.db")
        self.server = server
        self.database = open_database(f"sqlite:///{folder / 'sangkien.db'}")
        for chat in (OFFICER, FOCAL, LEADER, STRANGER):
            server.state(chat, "")
        self.program = Program(
            folder,
            BEGINS,
            patient=patient,
            agency_file=str(AGENCY_FILE),
            telegram_token=TOKEN,
            telegram_api_url=server.url,
            telegram_file_url=server.file_url,
            telegram_mode=mode,
            telegram_webhook_secret=SECRET,
        )
        self.program.settings["SANGKIEN_PUBLIC_URL"] = self.program.url

    def invite(self, code: str) -> str:
        """The token of a deep link for this person."""
        with self.database.write() as conn:
            person = people.by_code(conn, code)
            assert person
            return invites.create(conn, person.id, BEGINS).token

    def settled(self) -> bool:
        """Does nothing wait to be handled or sent?"""
        return not rows(self.database, "inbox", "state = 'new'") and not rows(
            self.database, "outbox", "state IN ('queued','sending','retry','uncertain')"
        )

    def after(self, *updates: int) -> None:
        """Wait until these updates have come in and everything is settled."""
        keys = ",".join(f"'{update}'" for update in updates)
        wait(lambda: len(rows(self.database, "inbox", f"update_key IN ({keys})")) == len(updates))
        wait(self.settled)

    def say(self, chat: int, line: str) -> list[str]:
        """Send a line, `[label]` for a button and `<name>` for a file, and give what the assistant then said there."""
        if line.startswith("["):
            return self.hear(chat, lambda: self.server.press(chat, line[1:-1]))
        if line.startswith("<"):
            return self.hear(chat, lambda: self.server.document(chat, line[1:-1], specimens.load(line[1:-1])))
        return self.hear(chat, lambda: self.server.text(chat, line))

    def hear(self, chat: int, *acts: Callable[[], int]) -> list[str]:
        """Do things that cause updates, and give what the assistant then said in the chat."""
        before = len(self.server.world.sends[chat])
        self.after(*(act() for act in acts))
        return self.server.world.sends[chat][before:]

    def fill_in(self, chat: int, until: str, answers: "Answers | None" = None) -> None:
        """Answer question after question until a message has these words."""
        fill_in(lambda line: self.say(chat, line), self.server.texts(chat)[-1], until, answers)

    def __enter__(self) -> "Office":
        return self

    def __exit__(self, *_: object) -> None:
        self.program.kill()
        self.database.close()


def fill_in(
    say: Callable[[str], list[str]], newest: str, until: str, answers: "Answers | None" = None
) -> None:
    """Answer the newest question, and those that follow, until a message has these words."""
    known = ANSWERS | (answers or {})
    for _ in range(60):
        if until in newest:
            return
        question = next((words for words in known if words in newest), None)
        assert question, f"nobody taught the test to answer this:\n{newest}"
        given = known[question]
        for line in (given,) if isinstance(given, str) else given:
            heard = line() if callable(line) else say(line)
            newest = heard[-1] if heard else newest  # nothing new is said where a message changes in place
    raise AssertionError("the questions do not end")


Answers = dict[str, str | tuple[str | Callable[[], list[str]], ...]]

# By words of the question: what to type, `[label]` to press.
ANSWERS: Answers = {
    "tài liệu mật": "[Không]",
    "Tên sáng kiến, giải pháp mới?": "Gọi điện nhắc ngày trả kết quả cho người cao tuổi không dùng điện thoại thông minh",
    "Tóm tắt:": (
        "Người cao tuổi ở các thôn xa không biết hồ sơ đã xong nên đi lại nhiều lần, trung bình 2,4 lượt một hồ sơ.",
        "[Xong]",
    ),
    "Thuộc loại giải pháp nào?": "tac nghiep",
    "Gắn với lĩnh vực CCHC nào?": "2",
    "Vì sao gắn với lĩnh vực": "Giảm số lần đi lại của người dân khi làm thủ tục",
    "Phục vụ ai?": ("[Người dân]", "[Xong]"),
    "phù hợp quy định pháp luật": "[Phù hợp]",
    "quy trình, quy định bắt buộc": "[Chưa]",
    "hác gì": "Gọi điện cho từng người, các hồ sơ kia chỉ nhắn tin",
    "Trước đây việc này làm thế nào?": "Người dân tự đến hỏi tại quầy",
    "Nay làm mới ở điểm nào?": "Cán bộ gọi điện báo trước một ngày theo danh sách in từ phần mềm",
    "Đã làm đến đâu?": "[Chưa áp dụng]",
    "nơi nào trong xã": "[Chưa]",
    "phê duyệt cho phép thí điểm": "[Chưa]",
    "Dự kiến đạt gì": "Số lượt đi lại còn 1,1 lượt một hồ sơ, sau 3 tháng",
    "Đo kết quả bằng cách nào": "Đếm số lượt đến quầy trong tháng",
    "Giúp việc chuyên môn và CCHC": "Cán bộ một cửa không phải trả lời cùng một câu hỏi nhiều lần",
    "Tác động kinh tế - xã hội": "[Tiết kiệm thời gian]",
    "Ai chịu trách nhiệm": "[Chính tôi]",
    "Khi nào hoàn thành?": "15/12/2026",
    "Cần thêm gì": "[Bỏ qua]",
    "Kinh phí?": "[Không cần]",
    "bảo hộ sở hữu trí tuệ": "[Không]",
    "Tác giả và tỷ lệ đóng góp?": "[Chỉ mình tôi]",
    "Đính kèm minh chứng": ("<bang-so-lieu.pdf>", "[Xong]"),
    "Tôi cam đoan những điều": "[Tôi cam đoan]",
}
TIMES = re.compile(r"\d\d:\d\d(?: \d\d/\d\d/\d{4})?")  # what two runs of one talk may say differently
