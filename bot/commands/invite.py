"""`sangkien invite CODE`: an invitation that binds a chat to a named person."""

import json
from pathlib import Path
from typing import Annotated

import httpx
import typer

from bot.commands import opening
from bot.settings import Settings
from domain.calendar import OFFICE_ZONE
from storage import audit
from storage.office import invites, people

ASKING_SECONDS = 5


def invite(
    person_code: Annotated[str, typer.Argument(help="Mã của người được mời, ví dụ CC02.")],
    as_json: Annotated[bool, typer.Option("--json", help="In {code, link, expires} dạng JSON.")] = False,
    qr: Annotated[Path | None, typer.Option(help="Ghi mã QR của đường dẫn ra tệp .png hoặc .svg.")] = None,
) -> None:
    """Tạo lời mời dùng một lần trong 72 giờ, để người được mời liên kết nơi nhắn tin của mình.

    Ví dụ: sangkien invite CC02
    """
    with opening.office() as office:
        now = office.clock.now()
        with office.database.write() as conn:
            invited = people.by_code(conn, person_code)
            if invited is None:
                opening.fail(
                    f"Không có người mang mã {person_code}. Nhập danh sách bằng lệnh: sangkien people import",
                    code=1,
                )
            if not people.roles_of(conn, invited.id, now.astimezone(OFFICE_ZONE).date()):
                opening.fail(f"{invited.name} không còn vai trò nào nên không mời được.", code=1)
            made = invites.create(conn, invited.id, now)
            audit.write(
                conn,
                now=now,
                person_id=None,
                channel="terminal",
                action="invited",
                subject=f"person:{invited.id}",
            )
        link = _link(office.settings, made.token)
    expires = made.expires.astimezone(OFFICE_ZONE)
    if qr:
        _draw(link or made.code, qr)
    if as_json:
        shown = {"code": made.code, "link": link, "expires": expires.isoformat(timespec="seconds")}
        typer.echo(json.dumps(shown, ensure_ascii=False))
        return
    code = f"{made.code[:4]}-{made.code[4:]}"
    typer.echo(f"Lời mời cho {invited.name}, {invited.unit_name}. Gửi riêng cho đúng người này:")
    typer.echo(f"Mã: {code} (gõ vào cuộc trò chuyện riêng với trợ lý)")
    if link:
        typer.echo(f"Hoặc mở: {link}")
    typer.echo(f"Dùng một lần, hết hạn lúc {expires:%H:%M ngày %d/%m/%Y}.")


def _link(own: Settings, token: str) -> str:
    """The deep link that carries the token; empty when Telegram is not set up or does not answer."""
    secret = own.telegram_token.get_secret_value()
    if not secret:
        return ""
    try:
        answer = httpx.get(f"{own.telegram_api_url}{secret}/getMe", timeout=ASKING_SECONDS).json()
        return f"https://t.me/{answer['result']['username']}?start=i_{token}"
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        typer.echo("Chưa hỏi được tên bot trên Telegram nên lời mời chỉ có mã để gõ.", err=True)
        return ""


def _draw(text: str, file: Path) -> None:
    import segno

    try:
        segno.make(text, micro=False).save(str(file), scale=8)
    except (OSError, ValueError) as error:
        opening.fail(f"Không ghi được {file} ({error}). Chọn tệp .png hoặc .svg ở thư mục ghi được.")
