"""Words for states: which of the states a message asks for, with "not yet", "not" and "all but" (queries.md)."""

from domain.queries.query import STATES
from domain.queries.words.line import Line, Word, pattern, said_of

_NOT_YET = r"(?:van |con )?(?:chua|chua he)(?: (?:duoc|co|ai|dc|phai))*"
_NOT = r"khong(?: (?:duoc|co|he|phai la|phai))*"
_HAS_NOT = r"(?:van |con )?(?:chua|khong)(?: (?:co|nop|gui|lam|duoc|he))*"
_WAITS = (
    r"(?:dang |con |van )*(?:cho|doi|chua|dang|can|cho den luot)(?: (?:duoc|hoi dong|xu ly|ket qua|xet))*"
)
_DONE = r"(?:(?:da|duoc|vua|moi|dang|co) )*"
_OPEN_STATES = ("submitted", "returned", "accepted", "implementing", "reported", "scored")

# The first that matches a stretch of words wins.
_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"(?:da |dang )?co ket qua (?:xet )?cong nhan|da xet cong nhan(?: xong)?|"
r"da co ket qua (?:cuoi cung|xet)|da xet xong", ("recognized", "not_recognized")),
    (r"(?:cho|doi|dang cho|dang doi|dang)(?: duoc)? xet cong nhan|"
r"(?:cho|doi|dang cho|dang doi)(?: duoc| xet| quyet dinh| ket qua)* cong nhan", ("scored",)),
    (rf"{_NOT_YET}(?: xet)? cong nhan", _OPEN_STATES),
    (rf"{_NOT}(?: xet)? cong nhan|bi (?:tu choi|bac) (?:cong nhan|khi xet cong nhan)|"
rf"(?:{_NOT}|bi danh gia la khong) dat(?: yeu cau| diem| cong nhan)?|bi loai|(?:bi )?truot|"
r"bi rot", ("not_recognized",)),
    (rf"{_NOT} (?:duoc )?(?:dua )?(?:vao )?danh muc|"
r"(?:(?:bi )?tu choi|bi bac)(?: (?:khi|luc|o buoc|tu khau))?(?: dang ky)?|"
rf"{_NOT} (?:chap thuan|phe duyet|duyet)|bi bac(?: bo)?", ("declined",)),
    (rf"(?:{_WAITS} )(?:tham dinh|tham tra|xet duyet|xem xet|duyet xet|kiem tra(?! (?:tieu chi|dieu kien|giup|lai|xem|ho)(?!\S)))|"
r"(?:dang |con |van )*(?:cho|doi|dang|can)(?: duoc)? (?:phe duyet|duyet|chap thuan)|"
r"dang (?:duoc )?tham dinh", ("submitted",)),
    (rf"{_NOT_YET} (?:chap thuan|duyet|phe duyet)", ("submitted", "returned")),
    (r"(?:dang |da |con )*(?:bi )?(?:hoi dong )?(?:tra lai|tra ve|tra bo sung)(?: (?:bo sung|de bo sung|yeu cau bo sung|de sua))?|"
r"(?:bi |duoc |dang |con )*(?:yeu cau|phai|can|cho|doi)(?: phai)? (?:chinh sua|sua lai|sua chua|sua|bo sung)(?: ho so| them)?|"
r"bi tra", ("returned",)),
    (rf"{_NOT_YET} (?:trien khai|thuc hien|ap dung|lam)", ("accepted",)),
    (rf"{_HAS_NOT} (?:nop |gui )?bao cao(?: ket qua)?(?: (?:trien khai|thuc hien|ap dung))?", ("accepted", "implementing")),
    (rf"{_DONE}bao cao xong(?: ket qua)?|"
r"(?:da|vua|moi)(?: (?:co|nop|gui|hoan thanh))* bao cao(?: ket qua)?|"
r"(?:cho|doi|dang cho|chua|dang|can)(?: duoc| hoi dong| ai)* cham(?: diem)?", ("reported",)),
    (r"(?:da|duoc|vua|moi)(?: duoc| hoi dong)* cham(?: diem| xong)*|cham xong(?: diem)?|da co diem(?: so)?", ("scored",)),
    (rf"(?:(?:da|duoc|vua|moi) )+xet cong nhan|(?<!xet ){_DONE}(?<!xet )cong nhan", ("recognized",)),
    (rf"{_DONE}(?:chap thuan|phe duyet|duyet)(?: xong)?|"
r"(?:da |duoc |nam )*(?:dua )?(?:vao|trong) danh muc|da vao danh muc", ("accepted",)),
    (r"(?:dang|da|duoc|con)(?: (?:duoc|trong|o|giai doan|qua trinh|buoc|va dang))* (?:trien khai|thuc hien|ap dung|thi diem|lam thu|lam thi diem)(?: thi diem| thuc te| thuc hien)?|"
r"(?:trien khai|ap dung|thi diem) do dang", ("implementing",)),
    (r"(?:da |xin |bi |tu |dang )*(?:rut(?! (?:ngan|gon|kinh|tu|ra (?:bai|kinh|duoc))(?!\S))(?: lai| ho so| don| dang ky| khoi \S+ \S+)?|xin thoi|thoi khong lam)", ("withdrawn",)),
    (r"(?:(?:con|dang|ban|luu|o dang|dang o|muc|ho so)(?: o| dang)? )*(?<!sap )(?<!thu )(?<!gia )(?<!hoi )(?<!xuat )nhap(?! (?:lieu|khau|hoc|vien|ngu)(?!\S))|"
r"(?:dang )?soan(?: thao)?(?: (?:do|dang do|chua xong))?|(?:con )?(?:viet|lam|khai) do|"
r"do dang(?! ky)|(?:con |van )*chua (?:gui|nop)(?: di| len)?(?! bao cao)", ("draft",)),
)  # fmt: skip

_PATTERNS = tuple((pattern(expression), states) for expression, states in _WORDS)
_JOINED = r"(?:va|hoac|hay|voi|,|hay la|lan)"
_EXCEPT = pattern(
    r"(?:ngoai tru|tru ra|tru|(?:khong|chua) tinh|(?:khong|chua) ke|(?:khong|chua) bao gom|khong lay|loai tru|loai|bo qua|(?<!toan )(?<!can )(?<!noi )(?<!dong )bo|ngoai|khong gom)"
    rf"(?: (?:cac|nhung|cai|sang kien|giai phap|ho so|ban|o|trang thai|muc|ra|da|dang|loai|bi|so|den|toi|ca|\S*thu))* (?:NO)?STATE(?:(?: {_JOINED})? (?:(?:cac|nhung|cai|sang kien|ho so|ban) )*(?:NO)?STATE)*"
)
# "Đã chấm điểm mà chưa được công nhận": what follows narrows what stands before.
_NARROWED = pattern(
    r"STATE (?:(?:ma|nhung|song|tuy nhien|van|lai|thi|hien|gio|den|nay|NOW) ){1,4}(?:NO)?STATE|"
    r"NOSTATE (?:(?:ma|nhung|song|tuy nhien|lai|thi) ){1,3}STATE|STATE NOSTATE"
)

_NO_EXCEPTION = (said_of("bộ"), said_of("bố"))  # "toàn bộ sáng kiến được công nhận"


_IN_DOUBT = pattern("STATE (?:chua|khong)")
_LACKING = ("van", "con", "chua", "khong")
_UNREPORTED = ("accepted", "implementing")
_KEYS = ("STATE", "NOSTATE")
# What a unit lacks that has not got so far: "đơn vị nào chưa báo cáo kết quả" has nothing reported.
_LACKED: dict[tuple[str, ...], tuple[str, ...]] = {
    _OPEN_STATES: ("recognized",), ("accepted", "implementing"): ("reported",), ("submitted", "returned"): ("accepted",),
    ("accepted",): ("implementing",), ("reported",): ("scored",), ("submitted",): ("accepted",), ("draft",): (),
    ("not_recognized",): ("recognized",), ("declined",): ("accepted",),
}  # fmt: skip


def mark(line: Line) -> Line:
    """The line with each word for a state as one word STATE (NOSTATE when it says "chưa" or "không").

    "Trừ …" with its states becomes one STATE of all the others, two states joined by "mà" or "nhưng" what both leave.
    """
    for shape, states in _PATTERNS:
        for first, after, match in reversed(list(line.find(shape))):
            lacks = match[0].split()[0] in _LACKING and ("chua" in match[0] or "khong" in match[0])
            line = line.joined(first, after, "NOSTATE" if lacks else "STATE", states)
    for first, after, _ in reversed(list(line.find(_EXCEPT))):
        if line.words[first].said in _NO_EXCEPTION:
            continue
        named = {state for word in line.words[first:after] if word.key in _KEYS for state in word.value}
        line = line.joined(first, after, "STATE", tuple(state for state in STATES if state not in named))
    for first, after, _ in reversed(list(line.find(_NARROWED))):
        line = line.joined(first, after, "STATE", _narrowed(line.words[first], line.words[after - 1]))
    return line


def _narrowed(first: Word, second: Word) -> tuple[str, ...]:
    """What two words for states leave together; where nothing is, the surer word, then the later one."""
    both = tuple(state for state in first.value if state in second.value)
    settled = first if second.key == "NOSTATE" and len(second.value) > 1 else second
    return both or settled.value


def asked(line: Line, *, late: bool = False, own: bool = False) -> list[str]:
    """The states of a line in their usual order.

    Of what is late, "chưa báo cáo kết quả" says nothing more; of the writer's own, "đã duyệt chưa" asks for the state.
    """
    if own and _IN_DOUBT.search(line.text):
        return []
    named = {
        state
        for word in line.words
        if word.key in _KEYS
        for state in word.value
        if not (late and word.value == _UNREPORTED)
    }
    return [state for state in STATES if state in named]


def lacked(line: Line) -> list[str]:
    """The states that units without something lack: what follows "chưa" is turned round, the others stay."""
    named = {state for states in line.values("STATE") for state in states}
    named |= {state for states in line.values("NOSTATE") for state in _LACKED.get(states, states)}
    return [state for state in STATES if state in named]
