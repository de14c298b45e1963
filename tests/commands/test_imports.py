"""Importing units, people and past initiatives: taken by code, refused with the line and how to mend it."""

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from domain.similarity import Submission
from storage import audit
from storage.database import Database
from storage.office import people, rounds, units
from storage.office.people import Role
from storage.records import initiatives, lookalikes
from tests.commands.conftest import Run

TODAY = date(2026, 11, 22)
UNITS = """code,name,level,aliases,parent
TO1,Tổ một cửa,office,,VP
VP,Văn phòng HĐND và UBND,office,Văn phòng;VP UBND,
THCS,Trường THCS Hạ Sơn,school,,
"""
PEOPLE = """code,name,position,unit,roles,phone
CC01,Nguyễn Văn An,Chuyên viên,VP,officer;focal,0912345678
LD01,Trần Thị Bình,Hiệu trưởng,Trường THCS Hạ Sơn,thủ trưởng đơn vị; tác giả,
CC02,Lê Chi,,văn phòng,,+84 912 345 679
"""
INITIATIVES = """code,title,summary,unit,year,field,state,author
SK-2024-0003,Quét mã QR để tra cứu thủ tục,Người dân quét mã QR tại bộ phận một cửa,VP,2024,digital,recognized,Nguyễn Văn An
sk-2025-0001,Sổ tay số cho tổ công nghệ cộng đồng,,THCS,2025,,Không công nhận,
"""


def write(folder: Path, text: str, name: str = "bang.csv", encoding: str = "utf-8") -> Path:
    (folder / name).write_bytes(text.encode(encoding))
    return folder / name


def excel(folder: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "bang.xlsx")
    return folder / "bang.xlsx"


@pytest.fixture
def staffed(run: Run, home: Path) -> None:
    assert run("units", "import", write(home, UNITS)).exit_code == 0
    assert run("people", "import", write(home, PEOPLE)).exit_code == 0


def test_units_come_in_with_parents_and_other_names(run: Run, home: Path, records: Database) -> None:
    done = run("units", "import", write(home, UNITS))
    assert done.exit_code == 0
    assert "Đã nhập 3 đơn vị: 3 thêm mới, 0 cập nhật, 0 giữ nguyên." in done.stdout
    with records.read() as conn:
        hall, desk = units.by_code(conn, "VP"), units.by_code(conn, "TO1")
    assert hall is not None
    assert desk is not None
    assert desk.parent_id == hall.id, "a unit may stand above its parent in the file"
    assert hall.aliases == ("Văn phòng", "VP UBND")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_as_excel_saves_it(
    run: Run, home: Path, records: Database, encoding: str, delimiter: str
) -> None:
    text = "Mã đơn vị,Tên đơn vị,Cấp\nSNV,Sở Nội vụ,Sở ngành\n".replace(",", delimiter)
    assert run("units", "import", write(home, text, encoding=encoding)).exit_code == 0
    with records.read() as conn:
        [unit] = units.all_units(conn)
    assert (unit.code, unit.name, unit.level) == ("SNV", "Sở Nội vụ", "department")


def test_an_excel_file_may_have_a_title_above_its_vietnamese_header(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    file = excel(
        home,
        [
            ["DANH SÁCH SÁNG KIẾN NĂM 2025"],
            [],
            ["TT", "Mã hồ sơ", "Tên sáng kiến", "Tóm tắt", "Đơn vị", "Năm", "Lĩnh vực", "Kết quả", "Tác giả"],
            [1, "SK-2025-0007", "Một cửa số", None, "VP", 2025.0, None, "Được công nhận", "Lê Chi"],
        ],
    )
    done = run("initiatives", "import", file)
    assert done.exit_code == 0, done.output
    with records.read() as conn:
        one = initiatives.by_code(conn, "SK-2025-0007", 2025)
    assert one is not None
    assert (one.title, one.year, one.state) == ("Một cửa số", 2025, "recognized")
    assert (one.author, one.person_id) == ("Lê Chi", None)


def test_people_get_their_unit_roles_and_phone(run: Run, staffed: None, records: Database) -> None:
    with records.read() as conn:
        found = {one.code: one for one in people.everyone(conn)}
        hall, school = units.by_code(conn, "VP"), units.by_code(conn, "THCS")
        assert hall is not None
        assert school is not None
        roles = {code: set(people.roles_of(conn, one.id, TODAY)) for code, one in found.items()}
    assert found["CC01"].phone == "+84912345678"
    assert found["CC02"].unit_id == hall.id, "a unit may be given by another of its names"
    assert roles["CC01"] == {Role("officer", hall.id), Role("focal")}
    assert roles["LD01"] == {Role("unit_head", school.id), Role("officer", school.id)}
    assert roles["CC02"] == {Role("officer", hall.id)}


def test_a_second_import_changes_only_what_changed(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    again = run("people", "import", write(home, PEOPLE), "--json")
    assert json.loads(again.stdout) == {"added": 0, "changed": 0, "same": 3, "refused": []}
    moved = PEOPLE.replace("Chuyên viên,VP,officer;focal", "Phó phòng,THCS,officer;secretary")
    done = run("people", "import", write(home, moved), "--json")
    assert json.loads(done.stdout) == {"added": 0, "changed": 1, "same": 2, "refused": []}
    with records.read() as conn:
        an, school = people.by_code(conn, "CC01"), units.by_code(conn, "THCS")
        assert an is not None
        assert school is not None
        assert an.position == "Phó phòng"
        assert set(people.roles_of(conn, an.id, TODAY)) == {Role("officer", school.id), Role("secretary")}


def test_a_column_that_is_left_out_changes_nothing(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    short = "code,name,unit\nCC01,Nguyễn Văn An,VP\n"
    assert json.loads(run("people", "import", write(home, short), "--json").stdout)["same"] == 1
    with records.read() as conn:
        an = people.by_code(conn, "CC01")
        assert an is not None
        assert an.phone == "+84912345678"
        assert {role.role for role in people.roles_of(conn, an.id, TODAY)} == {"officer", "focal"}


def test_roles_of_a_round_survive_an_import(run: Run, home: Path, staffed: None, records: Database) -> None:
    with records.write() as conn:
        an = people.by_code(conn, "CC01")
        assert an is not None
        day = date(2026, 11, 1)
        into = rounds.create(
            conn, name="Đợt 1", opens=day, registration_closes=day, results_due=day, recognition_on=day
        )
        people.grant(conn, an.id, "secretary", None, into)
    assert json.loads(run("people", "import", write(home, PEOPLE), "--json").stdout)["same"] == 3
    with records.read() as conn:
        assert Role("secretary", None, into) in people.roles_of(conn, an.id, TODAY)


def test_past_initiatives_are_known_by_code_counted_and_found_as_look_alikes(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    assert run("initiatives", "import", write(home, INITIATIVES)).exit_code == 0
    alike = Submission(
        "Tra cứu thủ tục bằng cách quét mã QR", "Quét mã QR tại một cửa để tra cứu", "VP", 2026
    )
    with records.write() as conn:
        one = initiatives.by_code(conn, "SK-2024-0003", 2026)
        assert one is not None
        assert one.id in [found.initiative_id for found in lookalikes.search(conn, alike)]
        other = initiatives.by_code(conn, "SK-2025-0001", 2026)
        assert other is not None
        assert (other.state, other.field) == ("not_recognized", "")
        assert initiatives.next_code(conn, 2024) == "SK-2024-0004"


def test_an_import_again_after_a_correction_finds_the_new_wording(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    run("initiatives", "import", write(home, INITIATIVES))
    mended = INITIATIVES.replace("Quét mã QR để tra cứu thủ tục", "Trả kết quả hồ sơ tại nhà qua bưu điện")
    done = run("initiatives", "import", write(home, mended), "--json")
    assert json.loads(done.stdout) == {"added": 0, "changed": 1, "same": 1, "refused": []}
    alike = Submission("Trả kết quả hồ sơ tại nhà qua bưu điện", "", "THCS", 2026)
    with records.read() as conn:
        one = initiatives.by_code(conn, "SK-2024-0003", 2026)
        assert one is not None
        assert one.version == 2
        assert lookalikes.search(conn, alike)[0].initiative_id == one.id


@pytest.mark.parametrize(
    ("table", "rows", "said"),
    [
        ("units", "code,name\n,Văn phòng\n", "Dòng 2: thiếu mã đơn vị. Điền cột code."),
        ("units", "code,name\nA,Văn phòng\nB,Tổ\na,Phòng\n", "Dòng 4: trùng mã với dòng 2."),
        ("units", "code,name,parent\nA,Tổ,X\n", "chưa có đơn vị cấp trên “X”"),
        ("units", "code,name,parent\nA,Tổ,B\nB,Ban,A\n", "Dòng 2: chưa có đơn vị cấp trên “B”"),
        ("units", "code,name,parent\nVP,Văn phòng,TO1\n", "lại thuộc chính đơn vị này"),
        ("units", "code,name,level\nA,Tổ,vũ trụ\n", "Chọn một trong: sở, ban, ngành;"),
        ("units", f"code,name\nA,{'x' * 201}\n", "dài 201 ký tự, quá 200"),
        ("people", "code,name,unit\nP1,Lê Chi,Sở Lạ\n", "không có đơn vị nào mang mã hay tên “Sở Lạ”"),
        (
            "people",
            "code,name,unit,phone\nP1,Lê Chi,VP,12\n",
            "số điện thoại “12” không đúng. Ví dụ 0912345678",
        ),
        ("people", "code,name,unit,roles\nP1,Lê Chi,VP,vua\n", "vai trò “vua” chưa có trong danh sách"),
        (
            "initiatives",
            "code,title,unit,year,state\nSK1,QR,VP,25,đạt\n",
            "năm “25” không đúng. Ghi năm bằng bốn chữ số, ví dụ 2025",
        ),
        ("initiatives", "code,title,unit,year,state\nSK1,QR,VP,2024,nháp\n", "bản nháp không nhập được"),
        ("initiatives", "code,title,unit,year,state\nSK1,QR,VP,2024,\n", "thiếu trạng thái"),
        (
            "initiatives",
            "code,title,unit,year,state,field\nSK1,QR,VP,2024,đạt,thơ ca\n",
            "lĩnh vực “thơ ca” chưa có",
        ),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_with_its_remedy(
    run: Run, home: Path, staffed: None, table: str, rows: str, said: str
) -> None:
    done = run(table, "import", write(home, rows))
    assert done.exit_code == 1
    assert said in done.stdout
    assert "chạy lại lệnh" in done.stdout


def test_a_refused_row_stops_no_other_and_leaves_nothing_behind(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    rows = "code,name,unit,phone\nP1,Lê Chi,VP,12\nP2,Vũ Dung,VP,0912345670\n"
    done = run("people", "import", write(home, rows), "--json")
    report = json.loads(done.stdout)
    assert (report["added"], [one["line"] for one in report["refused"]]) == (1, [2])
    with records.read() as conn:
        assert people.by_code(conn, "P1") is None
        assert people.by_code(conn, "P2") is not None


def test_line_numbers_are_those_of_the_file_even_after_cells_with_line_breaks(
    run: Run, home: Path, staffed: None
) -> None:
    rows = 'code,name,unit,phone\nP1,"Lê\nChi",VP,\n\nP2,Vũ Dung,VP,12\n'
    assert "Dòng 5:" in run("people", "import", write(home, rows)).stdout


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", b"code,ten\nA,B\n", ""),
        ("a.csv", b"", "thiếu cột code, name"),
        ("a.csv", b"xin chao\n1,2\n", "thiếu cột code, name"),
        ("a.csv", "code,name\nA,Sô\n".encode("cp1258"), "CSV UTF-8"),
        ("a.xlsx", b"not a workbook", "không mở được như tệp Excel"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_as_a_whole(
    run: Run, home: Path, name: str, data: bytes, said: str
) -> None:
    (home / name).write_bytes(data)
    done = run("units", "import", home / name)
    assert done.exit_code == (2 if said else 0)
    assert said in done.stderr


def test_a_file_that_is_not_there_is_wrong_use(run: Run, home: Path) -> None:
    assert run("units", "import", home / "none.csv").exit_code == 2


def test_more_rows_than_one_batch_come_in_whole(run: Run, home: Path, records: Database) -> None:
    rows = "code,name\n" + "".join(f"U{number},Đơn vị {number}\n" for number in range(250))
    done = run("units", "import", write(home, rows), "--json")
    assert json.loads(done.stdout)["added"] == 250
    with records.read() as conn:
        assert len(units.all_units(conn)) == 250
        assert [entry.new for entry in audit.of(conn, "units")] == ["250 added, 0 changed, 0 refused"]


def test_text_from_a_table_is_cleaned_but_never_run(
    run: Run, home: Path, staffed: None, records: Database
) -> None:
    title = "Một\u200b cửa ' OR 1=1; DROP TABLE unit; --"
    rows = f'code,title,unit,year,state\nSK-2023-0001,"{title}",VP,2023,đạt\n'
    assert run("initiatives", "import", write(home, rows)).exit_code == 0
    with records.read() as conn:
        one = initiatives.by_code(conn, "SK-2023-0001", 2023)
    assert one is not None
    assert one.title == title.replace("\u200b", "")
