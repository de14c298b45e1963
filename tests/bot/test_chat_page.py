"""The chat page in a real browser on a phone's screen, with the program running as people start it."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests import chromium, specimens

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
PHONE = {"width": 360, "height": 740}


class Running:
    """`sangkien run --trial` as a child process; it can be killed and started again on the same folder."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.folder = folder
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        environment = {
            **os.environ,
            "SANGKIEN_LISTEN": f"127.0.0.1:{self.port}",
            "SANGKIEN_DATA_DIR": str(self.folder / "data"),
            "SANGKIEN_NOW": "2026-11-23T08:30",
        }
        with (self.folder / "log").open("ab") as log:
            command = [sys.executable, "-c", "from bot.cli import main; main()", "run", "--trial"]
            self.process = subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
        for _ in range(200):
            if self.process.poll() is not None:
                raise AssertionError((self.folder / "log").read_text())
            try:
                urllib.request.urlopen(f"{self.url}/readyz", timeout=1)
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError("the program did not become ready:\n" + (self.folder / "log").read_text())

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=15)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    program = Running(tmp_path_factory.mktemp("trial"))
    program.start()
    yield program
    program.kill()


@pytest.fixture(scope="module")
def page(running: Running) -> Iterator[Page]:
    if not chromium.WHERE:
        pytest.fail("the tests of the chat page need Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.WHERE,
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                  "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        )  # fmt: skip
        context = browser.new_context(viewport=PHONE, device_scale_factor=2, locale="vi-VN")
        yield context.new_page()
        browser.close()


def say(page: Page, text: str) -> None:
    page.get_by_label("Nội dung tin nhắn").fill(text)
    page.get_by_role("button", name="Gửi", exact=True).click()


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).last.click()


def last(page: Page, words: str | re.Pattern[str]) -> None:
    """The newest message of the assistant says this."""
    expect(page.locator(".message.bot").last).to_contain_text(words, timeout=10_000)


def test_an_officer_begins_a_registration_and_the_program_is_killed_in_between(
    page: Page, running: Running
) -> None:
    """What was typed is there after kill -9, the same question waits, and nothing runs off a 360-pixel screen."""
    page.goto(f"{running.url}/chat?as=CC02")
    expect(page.locator("#office")).not_to_be_empty()
    say(page, "chao")
    last(page, "đồng ý")
    press(page, "Tôi đã đọc và đồng ý")
    last(page, "Phạm Đức Nam")
    press(page, "Đăng ký sáng kiến")
    expect(
        page.get_by_role("button", name="Bắt đầu").or_(page.get_by_role("button", name="Đăng ký mới")).last
    ).to_be_visible()
    if page.get_by_role("button", name="Đăng ký mới", exact=True).count():
        press(page, "Đăng ký mới")
    press(page, "Bắt đầu")
    last(page, "tài liệu mật")
    press(page, "Không")
    last(page, "Tên sáng kiến")
    say(page, "Quét mã QR xem hồ sơ đang ở bước nào tại một cửa")
    last(page, "Tóm tắt")
    running.kill()
    running.start()
    page.reload()
    expect(page.locator(".message.me").last).to_contain_text("Quét mã QR", timeout=10_000)
    say(
        page,
        "Người dân phải gọi hỏi nhiều lần vì không biết hồ sơ ở đâu. Nay quét mã trên giấy hẹn là thấy ngay.",
    )
    last(page, re.compile("Xong|loại giải pháp"))
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE["width"]


def test_a_leader_gets_the_number_first(page: Page, running: Running) -> None:
    """A question without diacritics is answered with the figure, how it was read, and buttons."""
    page.goto(f"{running.url}/chat?as=LD01")
    say(page, "xin chao")
    last(page, "đồng ý")
    press(page, "Tôi đã đọc và đồng ý")
    last(page, "Trần Văn Phúc")
    say(page, "bao nhieu sang kien")
    last(page, re.compile(r"^\d+ sáng kiến"))


def test_a_stranger_learns_nothing(page: Page, running: Running) -> None:
    page.goto(f"{running.url}/chat?as=khach")
    say(page, "bao nhieu sang kien")
    last(page, "chỉ dành cho cán bộ")
    assert "SK-20" not in page.locator("#talk").inner_text()


def test_a_photo_becomes_evidence(page: Page, running: Running, tmp_path: Path) -> None:
    """A picture sent while a draft is open is kept with it; a program file is refused with what is allowed."""
    page.goto(f"{running.url}/chat?as=CC02")
    expect(page.locator(".message.bot").last).to_be_visible()
    photo = tmp_path / "anh-mot-cua.png"
    photo.write_bytes(specimens.png())
    page.set_input_files("#files", photo)
    last(page, re.compile("Đã nhận|tệp"))
    program = tmp_path / "tool.exe"
    program.write_bytes(specimens.load("tool.exe"))
    page.set_input_files("#files", program)
    expect(page.locator("#talk")).to_contain_text(re.compile("pdf|PDF"), timeout=10_000)


def test_what_is_typed_while_nobody_listens_is_sent_later_and_once(page: Page, running: Running) -> None:
    """The page shows it as unsent, keeps it over a reload, and sends it when the program is back."""
    page.goto(f"{running.url}/chat?as=LD01")
    expect(page.locator(".message.bot").last).to_be_visible()
    running.kill()
    say(page, "đơn vị nào chưa đăng ký?")
    expect(page.locator(".unsent")).to_contain_text("đơn vị nào chưa đăng ký?")
    expect(page.locator("#trouble")).to_contain_text("được giữ lại")
    expect(page.locator("#typing")).to_be_hidden()
    running.start()
    page.reload()
    last(page, "đơn vị")
    expect(page.locator(".message.me", has_text="đơn vị nào chưa đăng ký?")).to_have_count(1)
    expect(page.locator(".unsent")).to_have_count(0)
    expect(page.locator("#trouble")).to_be_hidden()


def test_nothing_runs_off_the_screen(page: Page, running: Running) -> None:
    """A word without end, a long message and a file with a long name stay within 360 pixels, by day and by night."""
    page.goto(f"{running.url}/chat?as=CC02")
    say(page, "x" * 400 + " và một câu dài." * 30)
    last(page, re.compile("."))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        widest = "Math.max(...[...document.querySelectorAll('#talk *')].map(one => one.getBoundingClientRect().right))"
        assert page.evaluate(widest) <= PHONE["width"]
    page.emulate_media(color_scheme="light")


def test_another_person_is_a_choice_away(page: Page, running: Running) -> None:
    """The list at the top changes who is talking; each has a talk of their own."""
    page.goto(f"{running.url}/chat?as=CC02")
    expect(page.locator("#office")).not_to_be_empty()
    page.get_by_label("Đổi người đang nhắn").select_option("khach")
    page.wait_for_url("**/chat?as=khach")
    expect(page.locator(".message.bot").last).to_contain_text("chỉ dành cho cán bộ")


def test_the_program_stops_in_time(running: Running) -> None:
    """SIGTERM ends it within ten seconds, also while a page listens."""
    began = time.monotonic()
    assert running.stop() == 0
    assert time.monotonic() - began < 10
    running.start()
