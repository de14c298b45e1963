"""`sangkien chat`: talk with the assistant in the terminal, as somebody of the office or of the sample office."""

from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot import program, transcript
from bot.commands import opening
from bot.commands.opening import Opened
from bot.rehearsal import NoSuchButton, Rehearsal
from bot.transcript import Exchange, Said, Talk
from bot.trial import open_trial
from domain.calendar import OFFICE_ZONE
from domain.messages import Address
from storage.database import Connection
from storage.office import people
from storage.talk import chats


def chat(
    as_person: Annotated[str, typer.Option("--as", help="Mã của người đang nhắn, ví dụ CC02.")],
    trial: Annotated[bool, typer.Option("--trial", help="Dùng cơ quan mẫu.")] = False,
    record: Annotated[Path | None, typer.Option(help="Ghi cuộc trò chuyện thành tệp kiểm thử.")] = None,
) -> None:
    """Trò chuyện trong cửa sổ lệnh: gõ chữ, [Nhãn nút] để bấm, <tệp> để gửi tệp. Ví dụ: sangkien chat --trial --as CC02"""
    own, _ = opening.load()
    if trial or not own.configured:
        found = open_trial(own, opening.clock_of(own))
        _talk(Opened(found.settings, found.agency, found.database, found.clock), as_person, record)
        found.database.close()
    else:
        with opening.office() as office:
            _talk(office, as_person, record)


def _talk(office: Opened, code: str, record: Path | None) -> None:
    now = office.clock.now
    with office.database.write() as conn:
        person = people.by_code(conn, code) or _nobody(conn, code)
        at = Address("terminal", person.code)
        found = chats.at(conn, at, now())
        if found.person_id is None:  # whoever can start this command can read the database anyway
            chats.link(conn, found.id, person.id, now())
    rehearsal = Rehearsal(
        office.database,
        program.handler_of(program.office_of(office.settings, office.agency)),
        program.filing_of(office.settings.data_dir),
        now,
        lambda name: Path(name).expanduser().read_bytes(),
    )
    talk = Talk([], f"{now().astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}", [])
    typer.echo(f"Đang nhắn với tư cách {person.name}. Kết thúc: Ctrl+D.")
    with suppress(EOFError, KeyboardInterrupt):
        for _ in count():
            line = input(f"{person.code.lower()}> ").strip()
            if line:
                talk.exchanges.append(_exchange(rehearsal, at, person.code.lower(), line))
    if record:
        record.write_text(transcript.write(talk), encoding="utf-8")
        typer.echo(f"\nĐã ghi {record}.")


def _nobody(conn: Connection, code: str) -> NoReturn:
    known = ", ".join(one.code for one in people.everyone(conn)[:12])
    opening.fail(f"Không có người mang mã {code}. Các mã hiện có: {known}.", code=1)


def _exchange(rehearsal: Rehearsal, at: Address, who: str, line: str) -> Exchange:
    """One line and what the assistant said to it, printed as it comes."""
    exchange = Exchange(Said(who, at.channel, line))
    try:
        posts = rehearsal.say(at, line)
    except NoSuchButton:
        typer.echo(f"Không có nút {line}. Các nút đang có nằm trong ngoặc vuông ở tin trên.")
        return exchange
    except OSError as error:
        typer.echo(f"Không đọc được tệp ({error.strerror}). Ví dụ: <anh.jpg>")
        return exchange
    for post in posts:
        if post.address == at:
            exchange.answers.append(transcript.block(post.outgoing))
            typer.echo(exchange.answers[-1])
    return exchange
