"""Units in messages: names, aliases, initials, former names, slips, and names that are common words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.queries import Unit, Units, understand
from domain.vietnamese.text import fold
from tests.domain.queries.labelled import TODAY, commune, office

UNITS = list(office())


def found(text: str) -> list[str]:
    return [unit.code for unit in office().find(text)]


@given(st.sampled_from(UNITS))
def test_every_unit_is_found_by_its_name_and_aliases_with_and_without_diacritics(unit: Unit) -> None:
    for name in (unit.name, *unit.aliases):
        assert found(f"sáng kiến của {name}") == [unit.code]
        assert found(f"sang kien cua {fold(name)} nam nay") == [unit.code]


@given(
    unit=st.sampled_from([u for u in UNITS if u.level == "commune"]),
    body=st.sampled_from(
        ["UBND ", "Ủy ban nhân dân ", "Văn phòng UBND ", "Văn phòng HĐND và UBND ", "VP HĐND và UBND "]
    ),
)
def test_the_committee_and_its_office_are_the_commune(unit: Unit, body: str) -> None:
    assert found(f"{body}{unit.name} có mấy sáng kiến") == [unit.code]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("so noi vu", ["SNV"]), ("SNV", ["SNV"]), ("skhcn", ["SKHCN"]), ("Sở KH&CN", ["SKHCN"]), ("Sở Thông tin và Truyền thông", ["SKHCN"]),
        ("sở giao thông vận tải", ["SXD"]), ("Sở Văn hóa, Thể thao và Du lịch", ["SVHTTDL"]), ("sở văn hoá", ["SVHTTDL"]), ("VP UBND", ["VPUB"]),
        ("Văn phòng Ủy ban nhân dân tỉnh", ["VPUB"]), ("TT phục vụ HCC", ["TTPVHCC"]), ("TT CĐS", ["TTCDS"]), ("huyện đảo Hòn Nhạn", ["DK-HONNHAN"]),
        ("Sở Y tế và Sở Nội vụ", ["SYT", "SNV"]), ("xã Phú An và xã An Phú", ["X-PHUAN", "X-ANPHU"]), ("xã Tân Thành Đông", ["X-TANTHANHDONG"]),
        ("công an xã Tân Lập", ["X-TANLAP"]), ("phường Đông Sơn", ["P-DONGSON"]), ("xã Đông Sơn", ["X-DONGSON"]), ("Đông Sơn", ["P-DONGSON", "X-DONGSON"]),
        ("xã Đông Sơn, Đổi Mới và Thành Công", ["X-DONGSON", "X-DOIMOI", "X-THANHCONG"]),
    ],
)  # fmt: skip
def test_short_former_and_listed_names_are_found(text: str, codes: list[str]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("xã tân lâpp", ["X-TANLAP"]), ("sở nội vuj", ["SNV"]), ("xã yenbinh", ["X-YENBINH"]), ("xã yên thnih", ["X-YENTHINH"]), ("sở ngoạ vụ", ["SNGV"]),
        ("sở khoa họcc và công nghệ", ["SKHCN"]), ("phường quang trungg", ["P-QUANGTRUNG"]), ("xa mường khènn", ["X-MUONGKHEN"]),
    ],
)  # fmt: skip
def test_a_slip_of_the_finger_still_finds_the_one_unit_it_can_be(text: str, codes: list[str]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "đổi mới cách làm", "thành công rực rỡ", "các xã thống nhất số liệu", "trung tâm nào nhiều nhất", "sở nào vậy", "số lượng sáng kiến", "xã nào chưa đăng ký",
        "phường nào trễ hạn", "đoàn kết", "sở, ban, ngành", "tự do đăng ký", "", "xã",
    ],
)  # fmt: skip
def test_common_words_and_whole_levels_are_no_unit(text: str) -> None:
    assert found(text) == []


def test_a_slip_that_could_be_two_units_is_none() -> None:
    assert found("xã phú lon") == []


def test_a_table_without_aliases_is_enough() -> None:
    bare = Units(
        [
            Unit("A", "Sở Nội vụ", "department"),
            Unit("B", "Xã Bình Minh", "commune"),
            Unit("C", "Phường Lê Lợi", "commune"),
        ]
    )
    assert [u.code for u in bare.find("sáng kiến của snv")] == ["A"]
    assert [u.code for u in bare.find("ubnd phuong le loi")] == ["C"]
    assert [u.code for u in bare.find("Lê Lợi")] == ["C"]
    assert [u.code for u in bare.find("bình minh trên sông")] == []
    assert [u.code for u in bare.find("xã bình minh")] == ["B"]


def test_names_and_levels_are_told_by_code() -> None:
    assert office().name("SNV") == "Sở Nội vụ"
    assert office().level("X-TANLAP") == "commune"
    assert office().name("NONE") == "NONE"
    assert office().level("NONE") == ""


@given(st.text(max_size=200))
def test_any_text_gives_units_of_the_table(text: str) -> None:
    assert all(unit in UNITS for unit in office().find(text))


@given(st.sampled_from(list(commune())))
def test_every_unit_of_a_commune_is_found_by_its_name_and_aliases(unit: Unit) -> None:
    for name in (unit.name, *unit.aliases):
        assert [one.code for one in commune().find(f"sáng kiến của {name}")] == [unit.code]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("trung tâm hành chính công có mấy sáng kiến", ["TTPVHCC"]), ("trường tiểu học Nà Pheo nộp chưa", ["TH-NP"]), ("trạm y tế", ["TYT"]),
        ("ban chỉ huy quân sự", ["QS"]), ("mặt trận tổ quốc", ["MTTQ"]), ("đoàn thanh niên", ["DTN"]), ("thôn khe mây", ["THON-KM"]), ("trường THCS", ["THCS-TL"]),
        ("trường mầm non", []), ("trường tiểu học", []), ("hội", []), ("sáng kiến về một cửa", []),
    ],
)  # fmt: skip
def test_a_part_of_a_name_finds_its_unit_when_no_other_shares_it(text: str, codes: list[str]) -> None:
    assert [unit.code for unit in commune().find(text)] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("sở nông nghiệp môi trường", ["SNNMT"]), ("bộ chỉ huy quân sự", ["BCHQS"]), ("trung tâm kiểm soát", ["CDC"]), ("trạm y tế xã Tân Lập", ["X-TANLAP"]),
        ("xã Đại", []), ("xã Tân", []), ("Bộ Nội vụ", []), ("Bộ Khoa học và Công nghệ", []), ("cơ sở khen thưởng", []),
    ],
)  # fmt: skip
def test_a_commune_has_no_parts_and_a_ministry_is_no_department(text: str, codes: list[str]) -> None:
    assert found(text) == codes


def test_the_commune_is_no_level_in_its_own_office() -> None:
    asked = "xã có bao nhiêu sáng kiến năm nay"
    assert understand(asked, commune(), TODAY).filters == {"year": 2026}
    assert understand(asked, office(), TODAY).filters == {"year": 2026, "level": "commune"}
