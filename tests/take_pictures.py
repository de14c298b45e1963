"""Takes the pictures of the guides: real talks on the chat page of the sample office, saved in docs/pictures.

The machine needs Chromium and a font with colour emoji (Debian: chromium, fonts-noto-color-emoji).
"""

import io
import re
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, Page, expect, sync_playwright

from tests import chromium, specimens
from tests.bot.test_chat_page import PHONE, PICTURES, Running

BYTES_MOST = 150_000
COLOURS = 96  # a chat needs few; the file is a third of the full one
ANSWER_MS = 15_000
REMINDER_MS = 60_000  # the scheduler looks every 20 seconds
LOOK_MS = 50
SETTLED_MS = 400  # an answer may be several messages

# A line is typed; [label] presses a button, <name> sends a file; (name) takes a picture, (name: words) one that
# begins with the message that says these words.
GREETING = """
chào
[Tôi đã đọc và đồng ý]
"""
REGISTRATION = """
[Đăng ký sáng kiến]
[Bắt đầu]
[Không]
Dán mã QR theo từng thủ tục để người dân tự nghe hướng dẫn bằng tiếng Tày
Người cao tuổi không đọc được bảng thủ tục nên hỏi lại nhiều lần, trung bình 6 phút một lượt.
Nay quét mã là nghe hướng dẫn bằng tiếng Tày; sau 3 tháng còn 2 phút một lượt.
[Xong]
(gan-giong: gần giống trong kho)
[Tác nghiệp]
(dang-ky: Gắn với lĩnh vực)
[Thủ tục hành chính]
Người dân tự chuẩn bị đúng hồ sơ, bớt số lần đi lại
[Người dân]
[Xong]
[Phù hợp]
[Chưa]
Có bản nghe bằng tiếng Tày cho người không đọc được chữ
Người dân hỏi tại quầy, cán bộ giải thích từng người
Quét mã là nghe hướng dẫn, không cần biết chữ
[Đã áp dụng]
17/8/2026
[Chưa]
[Chưa]
Thời gian hướng dẫn một lượt: 6 xuống 2 phút, quý III/2026
[Xong]
Cán bộ một cửa không phải giải thích lại nhiều lần
[Tiết kiệm thời gian]
[Chính tôi]
15/12/2026
[Bỏ qua]
[Không cần]
[Không]
[Chỉ mình tôi]
<bang-so-lieu.pdf>
[Xong]
[Tôi cam đoan]
(xem-lai: xem lại)
[Nộp đăng ký]
(bien-nhan)
"""
LEADER = """
bao nhieu sang kien
(lanh-dao: bao nhieu sang kien)
[Xem danh sách]
(danh-sach: trang 1)
quá hạn
[Đôn đốc]
(don-doc: Đôn đốc 1 người)
biểu đồ theo đơn vị
"""
FOCAL = """
[Xem hồ sơ]
(dau-moi)
"""


class Talk:
    """Talking on the page as one person after the other."""

    def __init__(self, page: Page, url: str, files: Path) -> None:
        self.page = page
        self.url = url
        self.files = files

    def open(self, person: str) -> None:
        """Go on as this person, with what was said so far on the screen."""
        self.page.goto(f"{self.url}/chat?as={person}")
        expect(self.page.locator("#office")).not_to_be_empty()
        self.page.wait_for_timeout(SETTLED_MS)

    def play(self, lines: str) -> None:
        """Say each line and wait for what the assistant answers."""
        for line in filter(None, lines.splitlines()):
            if line.startswith("("):
                name, _, words = line.strip("()").partition(": ")
                self.shoot(name, words)
            elif line.startswith("["):
                self.do(self.button(line.strip("[]")).click)
            elif line.startswith("<"):
                path = self.files / line.strip("<>")
                path.write_bytes(specimens.load(path.name))
                self.do(partial(self.page.set_input_files, "#files", path))
            else:
                self.page.get_by_label("Nội dung tin nhắn").fill(line)
                self.do(self.page.locator("#send").click)

    def button(self, label: str) -> Locator:
        """The newest button with this label, chosen or not."""
        return self.page.get_by_role("button", name=re.compile(rf"^(✓ )?{re.escape(label)}$")).last

    def do(self, act: Callable[[], object], longest: int = ANSWER_MS) -> None:
        """Do something and wait until what the assistant said has changed and stays so."""
        before = self.said()
        act()
        self.wait(before, longest)

    def wait(self, before: list[str], longest: int = ANSWER_MS) -> None:
        for _ in range(0, longest, LOOK_MS):
            if self.said() != before:
                break
            self.page.wait_for_timeout(LOOK_MS)
        else:
            raise SystemExit(f"no answer after: {before[-1] if before else 'nothing'}")
        while (now := self.said()) != before:
            before = now
            self.page.wait_for_timeout(SETTLED_MS)

    def said(self) -> list[str]:
        """All that the assistant has said so far."""
        return self.page.locator(".message.bot").all_text_contents()

    def shoot(self, name: str, words: str = "") -> None:
        """Save what the phone shows, with the newest message that says the words on top, else the end of the talk."""
        shown = self.page.locator(".message", has_text=words or None).last
        shown.evaluate("(one, onTop) => one.scrollIntoView(onTop)", bool(words))
        save(name, self.page.screenshot())


def save(name: str, picture: bytes) -> None:
    """Keep a picture with few colours, so that the guides stay light."""
    out = io.BytesIO()
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS).save(out, "PNG", optimize=True)
    if out.tell() > BYTES_MOST:
        raise SystemExit(f"{name}.png has {out.tell()} bytes, more than {BYTES_MOST}")
    (PICTURES / f"{name}.png").write_bytes(out.getvalue())
    print(f"{name}.png {out.tell() // 1000} kB")


def main() -> None:
    """Start the sample office on a Monday morning, talk as its people, and take the pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        program = Running(Path(folder))
        program.start()
        browser = playwright.chromium.launch(
            executable_path=chromium.WHERE, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        try:
            context = browser.new_context(viewport=PHONE, device_scale_factor=2, locale="vi-VN")
            page = context.new_page()
            talk = Talk(page, program.url, Path(folder))
            for person in ("VP02", "CC02", "VX01", "LD01", "GD01"):
                talk.open(person)
                talk.play(GREETING)
            talk.wait(talk.said(), REMINDER_MS)
            talk.shoot("nhac-viec")
            talk.open("LD01")
            talk.shoot("ban-tin")
            talk.open("CC02")
            talk.play(REGISTRATION)
            talk.open("VP02")
            talk.play(FOCAL)
            talk.open("LD01")
            talk.play(LEADER)
            with page.expect_download() as chart:
                page.locator("a.file").last.click()
            save("bieu-do", Path(chart.value.path()).read_bytes())
        finally:
            browser.close()
            program.kill()


if __name__ == "__main__":
    main()
