"""What is said of every idea alike is told from what is said of this one."""

import pytest

from domain.vietnamese.boilerplate import frame_words, is_frame, sign_of
from domain.vietnamese.citations import without_citations
from domain.vietnamese.syllables import tone_key
from domain.vietnamese.text import words


@pytest.mark.parametrize(
    ("title", "idea"),
    [
        ("Một số giải pháp nâng cao hiệu quả công tác quản lý chợ", "quan ly cho"),
        ("Sáng kiến: đặt lịch khám qua điện thoại", "dat lich kham qua dien thoai"),
        ("Ứng dụng công nghệ thông tin trong việc xếp thời khóa biểu", "xep thoi khoa bieu"),
    ],
)
def test_the_frame_of_a_title_is_found(title: str, idea: str) -> None:
    folded = words(title)
    frame = frame_words(folded)
    assert " ".join(word for word, framed in zip(folded, frame, strict=True) if not framed) == idea


@pytest.mark.parametrize(
    ("head", "part"),
    [
        ("Thực trạng", "problem"),
        ("Trước khi áp dụng sáng kiến", "problem"),
        ("Khó khăn lớn nhất của đơn vị là", "problem"),
        ("Để khắc phục tồn tại trên, nhóm tác giả thực hiện", "way"),
        ("Nội dung chính của giải pháp", "way"),
        ("Sau 6 tháng, kết quả", "effect"),
        ("Hiệu quả mang lại", "effect"),
        ("Người già neo đơn", ""),
    ],
)
def test_a_signpost_tells_the_part_it_opens(head: str, part: str) -> None:
    assert sign_of(words(head)) == part


@pytest.mark.parametrize(
    "sentence",
    [
        "Giải pháp dễ áp dụng, ít tốn kinh phí và có khả năng nhân rộng ra các đơn vị khác",
        "Sáng kiến được hội đồng cơ sở công nhận và đánh giá cao về tính mới",
        "Trong thời gian tới đơn vị tiếp tục hoàn thiện và đề nghị cấp trên cho phép mở rộng",
    ],
)
def test_a_closing_sentence_is_a_frame_with_and_without_marks(sentence: str) -> None:
    assert is_frame([tone_key(word) for word in sentence.replace(",", "").split()])
    assert is_frame(words(sentence))


@pytest.mark.parametrize(
    "sentence", ["Nhắn tin cho dân khi hồ sơ xong để khỏi phải lên xã hỏi", "Kết quả tốt"]
)
def test_a_sentence_of_the_idea_or_a_short_one_is_no_frame(sentence: str) -> None:
    assert not is_frame([tone_key(word) for word in sentence.split()])


@pytest.mark.parametrize(
    "citation",
    [
        "Nghị định số 61/2018/NĐ-CP",
        "Quyết định 08/QĐ-UBND ngày 3/4/2023 của UBND tỉnh",
        "Nghị quyết 08/2023/NQ-HĐND",
        "thông tư số 18 ngày 01/8/2013",
    ],
)
def test_a_numbered_document_is_taken_out(citation: str) -> None:
    assert without_citations(f"Thực hiện {citation}, xã lập tổ").split()[0] == "Thực"
    assert not any(c.isdigit() for c in without_citations(f"Thực hiện {citation}, xã lập tổ"))


def test_other_numbers_stay() -> None:
    assert (
        without_citations("giảm 40 phần trăm, còn 3/10 hồ sơ, 1.900 cuốn")
        == "giảm 40 phần trăm, còn 3/10 hồ sơ, 1.900 cuốn"
    )
