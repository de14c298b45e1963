"""Concepts: which words of a text stand for which idea, whatever words another author would choose."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from domain.similarity.thesaurus import SOURCES
from domain.similarity.words import Word
from domain.vietnamese.syllables import plain_i, tone_key
from domain.vietnamese.text import fold

# Compounds that say little and must not be taken for the words they are made of ("quả" in "kết quả").
_NEUTRAL = """
bao giờ|bao gồm|biện pháp|bản chất|bản thân|bảo đảm|bố trí|chính quyền|chính thức|chính xác|chương trình|chấp hành|chủ thể|chủ yếu|các cấp|công cộng
công nghệ|công tác|công việc|cơ bản|cơ sở|cả nước|cấp huyện|cấp tỉnh|cấp xã|cầu nối|cố gắng|cố định|dân tộc|giả định|giải pháp|góp phần
hiện hành|hiện trường|hiệu quả|hoạt động|hàng ngày|hàng năm|hàng tháng|hàng tuần|hành động|hình dung|hình thành|hậu quả|hằng năm|hằng tháng|hằng tuần|hợp lý
hữu nghị|khoa học|khác biệt|khẳng định|kinh nghiệm|kinh tế|kiến thức|kết quả|kịch bản|kỹ thuật|liên quan|liên tục|loại hình|lịch trình|lợi thế|lợi ích
mạnh mẽ|một phần|mục tiêu|mục đích|mức độ|nam nữ|nghiên cứu|nguyên liệu|nguyên nhân|nguyên tắc|nhanh chóng|nhu cầu|nhà nước|nhà trường|nhất định|nhẹ nhàng
năng lực|năng suất|nồng độ|nội dung|phong phú|phong trào|phong tục|phát hiện|phát huy|phát hành|phát sinh|phát triển|phát động|phù hợp|phương thức|phương tiện
phương án|phần trăm|quan hệ|quan trọng|quy mô|quyết định|quá trình|riêng biệt|sản lượng|số lượng|sử dụng|tham gia|thành công|thành lập|thành phần|thành phố
thành quả|thị trường|thị trấn|thị xã|thời gian|thời điểm|thực hiện|thực tiễn|tiến hành|tiếp tục|triển khai|trung ương|truyền hình|trình độ|trường hợp|tác dụng
tác giả|tác phẩm|tác động|tìm hiểu|tình hình|tính chất|tăng cường|tập hợp|tập quán|tập thể|tỉ lệ|tốc độ|tổ chức|tỷ lệ|vận hành|vật chất
xác định|xã hội|yêu cầu|áp dụng|ích lợi|ý chí|ý nghĩa|điều chỉnh|điều hành|điều kiện|điều phối|điển hình|đơn vị|đảm bảo|đất nước|đặc biệt
đề nghị|địa bàn|địa hình|địa phương|ổn định
"""


class Concept(NamedTuple):
    """A stretch of words, from `start` up to `end`, that stands for the named groups of the thesaurus."""

    start: int
    end: int
    groups: tuple[str, ...]


def _groups() -> Iterator[list[str]]:
    for source in SOURCES:
        for line in source.GROUPS.strip().splitlines():
            yield [term.strip() for term in line.split("|")]


# The tone keys of a term's words, and its groups; of few terms with the same letters, so that tuples weigh least.
_Ending = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


class _Branch:
    """A word on the way through the terms: what may follow it, and the groups of the terms that end with it."""

    __slots__ = ("ending", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Branch] = {}
        self.ending: _Ending = ()


@lru_cache(maxsize=1 << 13)
def _letters(word: str) -> str:
    return plain_i(fold(word))


def _grown() -> _Branch:
    root = _Branch()
    named = ((term, terms[0]) for terms in _groups() for term in terms)
    neutral = ((compound, "") for compound in _NEUTRAL.strip().replace("\n", "|").split("|"))
    for term, group in (*named, *neutral):
        branch = root
        words = term.split()
        for word in map(_letters, words):
            if word not in branch.next:
                branch.next[word] = _Branch()
            branch = branch.next[word]
        branch.ending = _with(branch.ending, tuple(map(tone_key, words)), group)
    return root


def _with(ending: _Ending, toned: tuple[str, ...], group: str) -> _Ending:
    known = dict(ending)
    known[toned] = tuple(dict.fromkeys((*known.get(toned, ()), group)))
    return tuple(known.items())


_FIRST = _grown().next


@lru_cache(maxsize=1 << 14)
def _meant(branch: _Branch, words: tuple[Word, ...]) -> tuple[str, ...] | None:
    """The groups of the terms that these words may be, None when they are none: marks decide where they were typed."""
    meant: dict[str, None] = {}
    for toned, groups in branch.ending:
        for word, tone in zip(words, toned, strict=True):
            if word.toned not in ("", tone) and (len(words) == 1 or word.toned != word.plain):
                break
        else:
            meant.update(dict.fromkeys(groups))
    return tuple(filter(None, meant)) if meant else None


def concepts(words: Sequence[Word]) -> list[Concept]:
    """The concepts that stand in a text; a stretch inside a longer one that fits is left out.

    A compound that says little comes as a concept without groups.
    """
    found: list[Concept] = []
    words = tuple(words)
    plain = [word.plain for word in words]
    reached = 0
    for start, first in enumerate(plain):
        branch = _FIRST.get(first)
        end = start + 1
        passed = []
        while branch:
            if branch.ending and end > reached:
                passed.append((end, branch))
            branch = branch.next.get(plain[end]) if end < len(plain) else None
            end += 1
        for end, last in reversed(passed):
            groups = _meant(last, words[start:end])
            if groups is not None:
                found.append(Concept(start, end, groups))
                reached = end
                break
    return found
