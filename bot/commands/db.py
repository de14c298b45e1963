"""`sangkien db upgrade|check`: the tables of the database and whether they are sound."""

import json
from typing import Annotated, NoReturn

import typer

from bot.commands import opening
from storage import database

db = typer.Typer(no_args_is_help=True, add_completion=False, help="Cơ sở dữ liệu: nâng cấp, kiểm tra.")

_STANDING = {
    "empty": "Cơ sở dữ liệu chưa có bảng. Chạy: sangkien db upgrade",
    "behind": "Bảng thuộc bản cũ hơn chương trình. Sao lưu rồi chạy: sangkien db upgrade",
    "newer": "Bảng thuộc bản mới hơn chương trình. Cài bản chương trình mới; bản này không được ghi vào đó.",
    "current": "Bảng đúng phiên bản.",
}


@db.command("upgrade")
def upgrade() -> None:
    """Đưa bảng lên phiên bản của chương trình; hỏng giữa chừng thì mọi thứ như cũ. Ví dụ: sangkien db upgrade"""
    own, _ = opening.load()
    try:
        own.data_dir.mkdir(parents=True, exist_ok=True)
        database.upgrade(own.url)
    except database.NewerTables:
        opening.fail(_STANDING["newer"])
    except database.BrokenReferences as error:
        opening.fail(
            f"Đã hủy nâng cấp vì dữ liệu sẽ hỏng ({error}). Dữ liệu vẫn như cũ; gửi dòng này cho nơi hỗ trợ."
        )
    except (OSError, ValueError, database.Unreachable) as error:
        _unreachable(error)
    typer.echo(_STANDING["current"])


@db.command("check")
def check(as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False) -> None:
    """Bảng có đúng phiên bản và dữ liệu có lành không; mã thoát 1 khi không. Ví dụ: sangkien db check"""
    own, _ = opening.load()
    try:
        standing = database.standing(own.url)
        faults = database.faults(own.url) if standing != "empty" else []
    except (OSError, ValueError, database.Unreachable) as error:
        _unreachable(error)
    if as_json:
        typer.echo(json.dumps({"standing": standing, "faults": faults}, ensure_ascii=False))
    else:
        typer.echo(_STANDING[standing])
        for fault in faults:
            typer.echo(f"Hỏng: {fault}. Dừng chương trình và khôi phục từ bản sao lưu gần nhất.")
    raise typer.Exit(0 if standing == "current" and not faults else 1)


def _unreachable(error: Exception) -> NoReturn:
    why = f"{error}. " if isinstance(error, ValueError) else ""
    opening.fail(f"Không mở được cơ sở dữ liệu. {why}Kiểm tra SANGKIEN_DATABASE_URL, máy chủ và quyền ghi.")
