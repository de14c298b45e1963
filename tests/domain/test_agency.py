"""The agency as plain data: what is accepted, what is refused, and in which words."""

import copy
import tomllib
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.agency_file import DATA
from domain import agency
from domain.agency import Agency
from domain.shapes import MonthDay, Wrong, WrongTable

SHIPPED = tomllib.loads((DATA / "agency.toml").read_text(encoding="utf-8"))


def changed(path: str, value: Any) -> dict[str, Any]:
    """The shipped table with one value replaced; a value of `...` takes the key out."""
    table = copy.deepcopy(SHIPPED)
    *around, last = path.split(".")
    inner: Any = table
    for key in around:
        inner = inner[int(key) if key.isdigit() else key]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return table


def wrongs(path: str, value: Any) -> tuple[Wrong, ...]:
    with pytest.raises(WrongTable) as caught:
        agency.read(changed(path, value))
    return caught.value.wrongs


def test_the_shipped_table_is_an_agency_with_six_fields_and_four_kinds() -> None:
    office = agency.read(SHIPPED)
    assert [field.key for field in office.fields] == [
        "institutions", "procedures", "apparatus", "civil_service", "public_finance", "digital",
    ]  # fmt: skip
    assert [kind.key for kind in office.kinds] == ["technical", "managerial", "operational", "applied_tech"]
    assert office.reminders.registration_closes == (14, 7, 3, 1, 0)
    assert office.scope_words == "trong xã"


def test_two_thirds_of_six_votes_are_exactly_enough() -> None:
    """4 of 6 reach "ít nhất 2/3"; as a rounded decimal they might not."""
    assert Fraction(4, 6) >= agency.read(SHIPPED).council.vote_share == Fraction(2, 3)


def test_the_texts_name_the_office_and_its_contact() -> None:
    office = agency.read(changed("name", "UBND xã {lạ}"))
    assert office.texts.stranger.startswith("Đây là trợ lý sáng kiến của UBND xã {lạ}, ")
    assert office.texts.contact in office.texts.consent
    assert "{" not in office.texts.safety.replace("{lạ}", "")


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("authors.most", "5", "giá trị “5” không đúng loại. Cần một số nguyên, không ngoặc kép."),
        ("authors.most", True, "giá trị “true” không đúng loại. Cần một số nguyên, không ngoặc kép."),
        ("authors.most", 0, "0 nằm ngoài khoảng cho phép. Cần một số từ 1 đến 50."),
        ("authors.most", ..., "thiếu mục này. Thêm vào, theo tệp mẫu."),
        ("authors.least_share", 60.0, "hai tác giả không thể cùng có ít nhất 60%."),
        ("level", "district", "giá trị “district” không đúng loại. Chọn một trong: province, commune."),
        ("name", "", "đang để trống. Cần điền nội dung."),
        ("hours.work_start", "7h30", 'giá trị “7h30” không đúng loại. Cần giờ trong ngoặc kép: "07:30".'),
        ("hours.work_start", "07:30+07:00", None),
        ("hours.work_end", "07:00", 'giờ kết thúc không sau giờ bắt đầu. Ví dụ: "17:00".'),
        ("holidays.off", ["02/01/2026"], None),
        ("calendar.opens", "31/02", 'giá trị “31/02” không đúng loại. Cần ngày/tháng trong ngoặc kép: "31/03".'),
        ("calendar.results_due", "01/02", "mốc này phải sau mốc middle_check trong năm."),
        ("thresholds.very_like", 60.0, "mức “rất giống” phải cao hơn mức “tương tự”."),
        ("council.vote_share", "4/3", "4/3 nằm ngoài khoảng cho phép. Cần một số từ 0 đến 1."),
        ("council.vote_share", "1/0", 'giá trị “1/0” không đúng loại. Cần một tỷ lệ: "2/3" hoặc 0.7.'),
        ("reminders.one_year", [7, 7], "“7” xuất hiện hai lần. Mỗi giá trị chỉ viết một lần."),
        ("index.steps", [{"accepted": 2, "points": 1.0}], "bậc điểm phải tăng dần và thấp hơn mức điểm tối đa."),
        ("fields.1.key", "institutions", None),
        ("fields.0.key", "none", "khóa “none” không hợp lệ. Chỉ dùng chữ thường không dấu và gạch dưới."),
        ("texts.safety", "Của {agnecy}", "chỗ trống {agnecy} không có ở đây. Chỗ trống được dùng: {agency}, {contact}."),
        ("texts.safety", "Của {agency", "dấu { } không khớp nhau. Chỗ trống được dùng: {agency}, {contact}."),
        ("texts.safety", "{agency.name}", None),
        ("texts.safety", "{agency:>9}", "chỗ trống chỉ gồm tên. Chỗ trống được dùng: {agency}, {contact}."),
        ("notices.receipt", "Đã nhận {code}.", None),
        ("title_words_most", 3, "số từ nhiều nhất của tên ít hơn số từ ít nhất."),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_its_place_and_what_would_be_right(
    path: str, value: Any, said: str | None
) -> None:
    (wrong,) = wrongs(path, value)
    at = "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in path.split(".")).lstrip(".")
    assert wrong.path.startswith(at) or at.startswith(wrong.path)
    assert said is None or str(wrong) == f"{wrong.path}: {said}"


def test_an_unknown_key_is_refused_with_the_nearest_known_one() -> None:
    (wrong,) = wrongs("authors.mots", 3)
    assert str(wrong) == "authors.mots: không có mục tên “mots”. Có phải là “most”?"
    (wrong,) = wrongs("zzzz", 3)
    assert "name, short_name, superior" in wrong.instead


def test_every_mistake_is_told_at_once() -> None:
    table = changed("authors.most", 0)
    table["hours"]["digest"] = "sáng"
    table["fields"][2]["short"] = ""
    with pytest.raises(WrongTable) as caught:
        agency.read(table)
    assert {wrong.path for wrong in caught.value.wrongs} == {
        "authors.most",
        "hours.digest",
        "fields[2].short",
    }


def test_a_day_cannot_be_both_off_and_worked() -> None:
    table = changed("holidays.off", [date(2026, 1, 2)])
    table["holidays"]["working"] = [date(2026, 1, 2)]
    with pytest.raises(WrongTable, match="ngày 02/01/2026 vừa là ngày nghỉ vừa là ngày làm việc"):
        agency.read(table)


def test_points_of_the_index_rise_by_steps_up_to_the_full_number() -> None:
    index = agency.read(SHIPPED).index
    assert [index.points(accepted) for accepted in (0, 1, 2, 9)] == [0.0, 1.0, 2.0, 2.0]


def test_a_legal_text_is_in_force_between_its_days() -> None:
    office = agency.read(SHIPPED)
    secrets = next(basis for basis in office.legal_bases if basis.key == "state_secrets_law")
    older = next(basis for basis in office.legal_bases if basis.key == "emulation_circular_2024")
    assert not secrets.in_force(date(2026, 2, 28))
    assert secrets.in_force(date(2026, 3, 1))
    assert older.in_force(date(2025, 8, 4))
    assert not older.in_force(date(2025, 8, 5))


def test_a_yearly_day_of_29_february_is_the_28th_in_a_common_year() -> None:
    assert MonthDay(2, 29).in_year(2026) == date(2026, 2, 28)
    assert MonthDay(2, 29).in_year(2028) == date(2028, 2, 29)
    assert str(MonthDay(3, 31)) == "31/03"


def places(table: Any, path: str = "") -> list[str]:
    """The dotted paths of every value in a table."""
    if isinstance(table, dict):
        return [inner for key, value in table.items() for inner in places(value, f"{path}.{key}".lstrip("."))]
    if isinstance(table, list) and table and isinstance(table[0], dict):
        return [inner for number, value in enumerate(table) for inner in places(value, f"{path}.{number}")]
    return [path]


scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.dates(), st.times()
)
plain = st.one_of(
    scalars, st.lists(scalars, max_size=3), st.dictionaries(st.text(max_size=5), scalars, max_size=2)
)


@given(path=st.sampled_from(places(SHIPPED)), value=plain)
def test_whatever_stands_in_the_file_it_is_read_or_refused_with_words(path: str, value: Any) -> None:
    said: tuple[Wrong, ...] = ()
    office = None
    try:
        office = agency.read(changed(path, value))
    except WrongTable as error:
        said = error.wrongs
    assert isinstance(office, Agency) != bool(said)
    assert all(wrong.what for wrong in said)
