"""Every file in tests/talks is a conversation that must go exactly so, also with a restart after each line."""

import re
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import program, transcript
from bot.rehearsal import Rehearsal
from bot.sample import office as sample
from bot.transcript import Event, Exchange, Talk
from domain.calendar import OFFICE_ZONE
from domain.messages import Address, Choice, Post
from handlers.turn import Office
from scheduler.tick import Beat, tick
from storage.database import Database, open_database
from storage.office import invites, people
from storage.talk import chats, outbox
from tests import specimens

HERE = Path(__file__).parent / "talks"
TALKS = sorted(HERE.glob("*.txt"))
CHANNELS = ("telegram", "zalo_bot", "zalo_oa", "web", "terminal")


@dataclass
class Stage:
    """The sample office on a database of its own, with a clock that the talk moves."""

    folder: Path
    url: str
    now: datetime
    database: Database = field(init=False)
    rehearsal: Rehearsal = field(init=False)
    codes: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        agency = sample.agency()
        self.office = Office(agency, program.form.build(agency), self.folder)
        self.shown: dict[Address, list[Choice]] = {}
        self.start()

    def start(self) -> None:
        """Open the database anew, as a process does; only the buttons on people's phones are still there."""
        self.database = open_database(self.url)
        self.rehearsal = Rehearsal(
            self.database,
            program.handler_of(self.office),
            program.filing_of(self.folder),
            lambda: self.now,
            specimens.load,
        )
        self.rehearsal.shown = self.shown

    def restart(self) -> None:
        self.database.close()
        self.start()

    def play(self, exchange: Exchange) -> list[str]:
        """What the bot says to one line or event, as blocks."""
        cause = exchange.cause
        if isinstance(cause, Event):
            return self._event(cause.text)
        self.now += timedelta(seconds=20)
        at = Address(cause.channel, cause.who)
        return [self._block(post, at) for post in self.rehearsal.say(at, self._filled(cause.text))]

    def _filled(self, text: str) -> str:
        """`CODE(cc02)` is the code that this person was invited with; everything else stands as it is."""
        return re.sub(r"CODE\((\w+)\)", lambda found: self.codes[found[1]], text)

    def _block(self, post: Post, at: Address) -> str:
        to = "" if post.address == at else f"{post.address.chat}@{post.address.channel}"
        for row in post.outgoing.choices:
            assert len(row) <= 8
        return transcript.block(post.outgoing, to)

    def _event(self, text: str) -> list[str]:
        if text == "restart":
            self.restart()
        elif text == "tick":
            return self._tick()
        elif later := re.fullmatch(r"(\d+) (minute|hour|day)s? later", text):
            self.now += timedelta(**{f"{later[2]}s": int(later[1])})
        elif moment := re.fullmatch(r"at (\d{4}-\d\d-\d\d \d\d:\d\d)", text):
            self.now = _moment(moment[1])
        elif linked := re.fullmatch(r"(\w+)@(\w+) is linked", text):
            self._link(linked[1], linked[2])
        elif invited := re.fullmatch(r"(\w+) is invited", text):
            with self.database.write() as conn:
                person = people.by_code(conn, invited[1])
                assert person
                self.codes[invited[1]] = invites.create(conn, person.id, self.now).code
        else:
            raise ValueError(f"unknown event: {text}")
        return []

    def _tick(self) -> list[str]:
        """The scheduler ticks; then everything that waits in the outbox and may leave by now reaches its chat."""
        said = []
        tick(self.database, sample.agency(), Beat(self.now, self.now.timestamp()), None, "talk")
        with self.database.write() as conn:
            while rows := outbox.lease(conn, CHANNELS, self.now, 100, lambda _: True):
                for row in sorted(rows, key=lambda row: row.id):
                    outbox.sent(conn, row, str(row.id), self.now)
                    self.rehearsal.saw(row.address, row.outgoing)
                    to = f"{row.address.chat}@{row.address.channel}"
                    said.append(transcript.block(row.outgoing, to))
        return said

    def _link(self, code: str, channel: str) -> None:
        """The person uses the assistant on this channel already, notice agreed."""
        from storage.office import consents

        with self.database.write() as conn:
            person = people.by_code(conn, code)
            assert person, code
            chat = chats.at(conn, Address(channel, code), self.now)
            chats.link(conn, chat.id, person.id, self.now)
            consents.give(conn, person.id, sample.agency().texts.consent_version, channel, self.now)


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=OFFICE_ZONE)


@pytest.fixture(scope="session")
def offices() -> dict[str, Path]:
    """Databases of the sample office by the moment it was made, each filled once."""
    return {}


def _stage(talk: Talk, offices: dict[str, Path], template: Path, folder: Path) -> Stage:
    if talk.begins not in offices:
        made = folder / "made.db"
        shutil.copyfile(template, made)
        database = open_database(f"sqlite:///{made}")
        with database.write() as conn:
            sample.build(conn, sample.agency(), _moment(talk.begins))
        database.close()
        offices[talk.begins] = made
    own = folder / "own.db"
    shutil.copyfile(offices[talk.begins], own)
    return Stage(folder, f"sqlite:///{own}", _moment(talk.begins))


@pytest.mark.parametrize("restarts", [False, True], ids=["once", "restarts"])
@pytest.mark.parametrize("file", TALKS, ids=[file.stem for file in TALKS])
def test_the_talk_goes_as_written(
    file: Path,
    restarts: bool,
    offices: dict[str, Path],
    sqlite_template: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """Every line causes exactly the answers that stand under it, with the process started anew after each line or not."""
    talk = transcript.read(file.read_text(encoding="utf-8"))
    stage = _stage(talk, offices, sqlite_template, tmp_path)
    heard = Talk(talk.notes, talk.begins, [])
    for exchange in talk.exchanges:
        heard.exchanges.append(Exchange(exchange.cause, stage.play(exchange)))
        if restarts:
            stage.restart()
    stage.database.close()
    if request.config.getoption("rewrite_talks") and not restarts:
        file.write_text(transcript.write(heard), encoding="utf-8")
    else:
        assert transcript.write(heard) == transcript.write(talk)
