"""Nobody reads or changes what is not theirs: not by a command, a question, or a button with a guessed number."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.sample import office as sample
from domain.calendar import OFFICE_ZONE
from domain.messages import Address, FileIn, Incoming, Kind, Post, plain
from domain.rights import may
from handlers import router
from handlers.registration import form
from handlers.turn import Office
from storage.database import Connection, Database, open_database
from storage.office import consents, people
from storage.records import evidence, initiatives
from storage.records.initiatives import Initiative
from storage.schema import initiative
from storage.talk import chats, drafts, files

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=OFFICE_ZONE)
OFFICER, HEAD, VIEWER, ADMIN, LEADER, FOCAL = "gd01", "cc01", "mt01", "qt01", "ld01", "vp02"
GONE = "kt01"  # no longer in office, chat still linked
STRANGER = "la"
EVERYBODY = (OFFICER, HEAD, VIEWER, ADMIN, LEADER, FOCAL, GONE, STRANGER)


class Undone(Exception):
    """Leaves a transaction without its changes."""


@dataclass(frozen=True)
class Place:
    """The sample office, everybody linked, one of them gone."""

    database: Database
    office: Office
    hidden: dict[
        str, list[str]
    ]  # by person: codes and titles of the records whose title they may not even see

    def hear(self, conn: Connection, who: str, said: str, *, press: bool = False) -> list[Post]:
        """What one message causes."""
        kind = Kind.CHOICE if press else Kind.TEXT
        incoming = Incoming(
            "telegram", who, said, NOW, kind, text="" if press else said, choice=said if press else ""
        )
        return router.handle(self.office, conn, incoming, NOW)


@pytest.fixture(scope="module")
def place(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("rights")
    shutil.copyfile(sqlite_template, folder / "office.db")
    database = open_database(f"sqlite:///{folder / 'office.db'}")
    agency = sample.agency()
    with database.write() as conn:
        sample.build(conn, agency, NOW)
        for person in people.everyone(conn):
            chat = chats.at(conn, Address("telegram", person.code.lower()), NOW)
            chats.link(conn, chat.id, person.id, NOW)
            consents.give(conn, person.id, agency.texts.consent_version, "telegram", NOW)
        gone = people.by_code(conn, GONE)
        assert gone
        people.update(conn, gone.id, active_to=NOW.date() - timedelta(days=1))
    with database.read() as conn:
        hidden = {who: _hidden(conn, who) for who in EVERYBODY}
    yield Place(database, Office(agency, form.build(agency), folder), hidden)
    database.close()


@pytest.fixture
def conn(place: Place) -> Iterator[Connection]:
    """A transaction that leaves no trace."""
    try:
        with place.database.write() as opened:
            yield opened
            raise Undone
    except Undone:
        pass


def said(posts: list[Post], who: str) -> str:
    """Everything that reaches this chat: texts, labels of buttons, names of files."""
    parts = []
    for post in posts:
        if post.address.chat == who:
            out = post.outgoing
            labels = [choice.label for row in out.choices for choice in row]
            parts.append("\n".join([plain(out.text), *labels, *(file.name for file in out.files)]))
    return "\n".join(parts)


def everything(conn: Connection) -> list[Initiative]:
    return initiatives.by_ids(conn, conn.execute(select(initiative.c.id)).scalars().all())


def _hidden(conn: Connection, who: str) -> list[str]:
    person = people.by_code(conn, who)
    roles = people.roles_of(conn, person.id, NOW.date()) if person else ()
    marks = []
    for one in everything(conn):
        authors = [author.person_id for author in initiatives.authors_of(conn, one.id) if author.person_id]
        if not person or not may("see_title", roles, one, person, authors=authors):
            marks += [mark for mark in (one.code, one.title[:24]) if mark]
    return marks


def leaks(place: Place, who: str, heard: str, typed: str = "") -> list[str]:
    """Codes and titles in what was heard that this person may not see and has not typed."""
    lines = [line for line in heard.split("\n") if not line.startswith("Không thấy hồ sơ")]
    shown = "\n".join(lines)
    return [mark for mark in place.hidden[who] if mark in shown and mark not in typed]


def others(conn: Connection, who: str) -> list[Initiative]:
    """Records that this person has no part in."""
    person = people.by_code(conn, who)
    mine = {one.id for one in initiatives.of_person(conn, person.id)} if person else set()
    return [one for one in everything(conn) if one.id not in mine]


def presses_on(one: Initiative) -> list[str]:
    """Every button that names a record."""
    return [
        f"i:show:{one.id}",
        f"i:withdraw:{one.id}",
        f"i:withdrawn:{one.id}:{one.version}",
        f"d:reuse:{one.id}",
        f"e:record:{one.id}",
        f"j:pair:{one.id}:1",
        f"j:as:{one.id}:1:duplicate:0",
        f"j:same:{one.id}:1:duplicate:0",
    ]


def presses_on_draft(number: int) -> list[str]:
    """Every button that names a draft."""
    return [
        f"d:open:{number}",
        f"d:later:{number}",
        f"d:drop:{number}",
        f"e:draft:{number}",
        f"f:{number}:0:title:!keep",
        f"f:{number}:0:_panel:content",
        f"f:{number}:0:_panel:!next",
        f"f:{number}:0:_summary:!submit",
    ]


WITHOUT_RIGHTS = [STRANGER, GONE]


@pytest.mark.parametrize("who", WITHOUT_RIGHTS)
def test_without_a_role_every_command_gives_the_greeting_only(
    place: Place, conn: Connection, who: str
) -> None:
    """A stranger and somebody who left the office hear the same words, whatever they ask."""
    for command in sorted(router.COMMANDS):
        heard = said(place.hear(conn, who, f"/{command} 1"), who)
        assert heard in ("", place.office.agency.texts.stranger), command


@pytest.mark.parametrize("who", WITHOUT_RIGHTS)
def test_without_a_role_every_button_gives_the_greeting_only(
    place: Place, conn: Connection, who: str
) -> None:
    """Buttons of better days are worth nothing."""
    rests = ("", ":show:1", ":open:1", ":menu", ":summary", ":leave:yes", ":export", ":now:1")
    for prefix, rest in product(sorted(router.PRESSES), rests):
        heard = said(place.hear(conn, who, prefix + rest, press=True), who)
        assert heard in ("", place.office.agency.texts.stranger), prefix + rest


@pytest.mark.parametrize("who", [OFFICER, HEAD])
def test_a_command_shows_no_record_of_another_unit(place: Place, conn: Connection, who: str) -> None:
    """Looking for look-alikes is left out: that one compares with everybody by design."""
    for command in sorted(router.COMMANDS.keys() - {"timtrung"}):
        heard = said(place.hear(conn, who, f"/{command}"), who)
        assert leaks(place, who, heard) == [], command


ASKED = [
    "bao nhiêu sáng kiến",
    "liệt kê sáng kiến",
    "liệt kê sáng kiến của Phòng Kinh tế",
    "danh sách bản nháp",
    "danh sách đã rút mọi năm",
    "SK-2026-0001",
    "sk 5 đến đâu rồi",
    "tủ nhận hồ sơ đến đâu rồi",
    "sáng kiến của anh Bình",
    "quá hạn",
    "có sáng kiến nào trùng không",
    "đơn vị nào đăng ký nhiều nhất",
    "xuất excel",
    "tình hình chung",
]


@pytest.mark.parametrize("who", [OFFICER, HEAD])
def test_a_question_shows_no_record_of_another_unit(place: Place, conn: Connection, who: str) -> None:
    """Whatever is asked, answers stay within the unit."""
    for text in ASKED:
        heard = said(place.hear(conn, who, text), who)
        assert leaks(place, who, heard, text) == [], text


@pytest.mark.parametrize("who", [OFFICER, HEAD, VIEWER, ADMIN, LEADER, GONE, STRANGER])
def test_guessed_buttons_change_no_record_of_others(place: Place, conn: Connection, who: str) -> None:
    """A record that somebody else registered in another unit stays as it is, and is not told to those who may not see it."""
    person = people.by_code(conn, who)
    foreign = [
        one
        for one in others(conn, who)
        if one.year == 2026 and one.code and (not person or one.unit_id != person.unit_id)
    ]
    assert foreign
    for one in foreign:
        for press in presses_on(one):
            heard = said(place.hear(conn, who, press, press=True), who)
            assert leaks(place, who, heard) == [], press
        after = initiatives.by_id(conn, one.id)
        assert (after.version, after.state) == (one.version, one.state)
        assert evidence.of_initiative(conn, one.id) == []


@pytest.mark.parametrize("who", EVERYBODY)
def test_a_draft_is_its_authors_alone(place: Place, conn: Connection, who: str) -> None:
    """Open, save, drop, submit: no button of somebody else's draft does anything."""
    person = people.by_code(conn, who)
    rows = [
        row
        for other in people.everyone(conn)
        if not person or other.id != person.id
        for row in drafts.open_drafts(conn, other.id)
    ]
    assert rows
    for row in rows:
        for press in presses_on_draft(row.id):
            heard = said(place.hear(conn, who, press, press=True), who)
            assert row.title[:24] not in heard, press
        assert drafts.by_id(conn, row.id) == row


def test_files_reach_only_own_records(place: Place, conn: Connection) -> None:
    """A file that waits can be given to no draft or record of others, whatever number the button carries."""
    stored = files.keep(conn, place.office.data_dir, b"x", "a.png", "image/png", NOW)
    sent = Incoming(
        "telegram", OFFICER, "file", NOW, Kind.FILE, files=(FileIn("r", "a.png", 1, "image/png", stored),)
    )
    assert router.handle(place.office, conn, sent, NOW)
    for one in others(conn, OFFICER):
        place.hear(conn, OFFICER, f"e:record:{one.id}", press=True)
        assert evidence.of_initiative(conn, one.id) == []


@pytest.mark.parametrize(
    ("who", "title", "content"),
    [
        (OFFICER, False, False),
        (HEAD, False, False),
        (VIEWER, True, True),
        (ADMIN, True, False),
        (LEADER, True, True),
        (FOCAL, True, True),
        (GONE, False, False),
        (STRANGER, False, False),
    ],
)
def test_a_story_is_told_as_far_as_the_role_reaches(
    place: Place, conn: Connection, who: str, title: bool, content: bool
) -> None:
    """The title to those who may know it, checks and history only to those who may read the record."""
    one = initiatives.by_code(conn, "SK-2026-0001", 2026)
    assert one
    heard = said(place.hear(conn, who, f"i:show:{one.id}", press=True), who)
    assert (one.title in heard) is title
    assert ("Kiểm tra tiêu chí" in heard, "Lịch sử" in heard) == (content, content)


def test_a_colleague_sees_the_title_but_not_the_content(place: Place, conn: Connection) -> None:
    """Officers of one unit know what the others work on, and no more."""
    one = initiatives.by_code(conn, "SK-2026-0010", 2026)
    assert one
    heard = said(place.hear(conn, "cc02", f"i:show:{one.id}", press=True), "cc02")
    assert one.title in heard
    assert "Lịch sử" not in heard


def test_a_co_author_reads_the_record(place: Place, conn: Connection) -> None:
    """Whoever is named as an author may open it, also from another unit."""
    one = initiatives.by_code(conn, "SK-2026-0005", 2026)
    assert one
    heard = said(place.hear(conn, ADMIN, f"i:show:{one.id}", press=True), ADMIN)
    assert "Lịch sử" in heard


WORDS = st.sampled_from(
    [
        "có",
        "không",
        "1",
        "2",
        "3",
        "xong",
        "bỏ qua",
        "quay lại",
        "sửa 2",
        "xem lại",
        "lưu nháp",
        "tiếp tục",
        "hủy",
        "để sau",
    ]
    + [
        "đăng ký",
        "bắt đầu",
        "của tôi",
        "đăng ký mới",
        "dùng lại hồ sơ trước",
        "rút hồ sơ",
        "dữ liệu của tôi",
        "đôn đốc",
    ]
    + [f"/{command}" for command in sorted(router.COMMANDS.keys() - {"timtrung"})]
    + [text for text in ASKED if text != "xuất excel"]  # a file takes its time
)
PRESS = st.lists(
    st.sampled_from(sorted(router.PRESSES))
    | st.sampled_from(
        [
            "show",
            "open",
            "start",
            "new",
            "intro",
            "drop",
            "later",
            "reuse",
            "withdraw",
            "withdrawn",
            "mine",
            "menu",
            "summary",
            "missing",
            "ask",
            "send",
        ]
    )
    | st.sampled_from(
        [
            "draft",
            "record",
            "as",
            "by",
            "page",
            "year",
            "order",
            "drop",
            "now",
            "pm",
            "day",
            "done",
            "pair",
            "same",
            "stop",
            "title",
            "_panel",
            "!next",
        ]
    )
    | st.integers(-1, 90).map(str),
    min_size=1,
    max_size=5,
).map(":".join)
LINE = st.tuples(st.just(False), WORDS | st.text(max_size=40)) | st.tuples(st.just(True), PRESS)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    who=st.sampled_from(EVERYBODY),
    lines=st.lists(LINE, min_size=1, max_size=4),
)
def test_no_message_fails_or_shows_what_is_not_for_this_person(
    place: Place, who: str, lines: list[tuple[bool, str]]
) -> None:
    """Any few texts and presses in a row, by anybody."""
    typed = " ".join(text for _, text in lines)
    try:
        with place.database.write() as conn:
            for press, text in lines:
                heard = said(place.hear(conn, who, text, press=press), who)
                assert leaks(place, who, heard, typed) == []
            raise Undone
    except Undone:
        pass
