"""What a message opens and closes with beside its matter: greetings, forms of address, "hiện nay", thanks, particles."""

from domain.queries.words.line import Line, Word, one_of, pattern, said_of

_PERSON = one_of("""
    anh chi, quy vi, quy anh, dong chi, thu truong, lanh dao, tro ly ao, tro ly, he thong, cac ban, cac anh, cac chi, cac dong chi,
    ban quan tri, moi nguoi, anh, chi, em, ban, bac, co, chu, ong, ba, sep, bot, ad, admin, a, c, e
""")
_GREETED = (
    rf"(?:(?:em|toi|minh|chau|e|da|xin|tran trong) )*(?:kinh gui|kinh thua|kinh chao|thua|chao|hello|hi)"
    rf"(?: {_PERSON})+(?: (?:a|nhe|oi))*"
)
_CALLED = rf"(?:(?:da|nay) )?(?:{_PERSON} )+oi|oi {_PERSON}|alo|hello|da|vang|uhm|um|ui"
_NOW = one_of("hien nay, hien tai, hien gio, bay gio, luc nay, den nay, den gio, gio nay")
_OPENING = pattern(rf"(?:{_GREETED}|{_CALLED}|{_NOW}(?! (?:so|tang|giam|hon)(?!\S)))")

_THANKED = (
    r"(?<!cua )(?<!xa )(?<!rieng )(?<!tieu )(?:(?:em|anh|chi|toi|minh|chau|xin|rat|chan thanh|tran trong|va|to) )*"
    rf"(?<!thu )(?<!loi )(?<!bai )(?<!giay )(?:cam on|camon|thanks|thank you|thank|tks|tran trong)"
    rf"(?: (?:{_PERSON}|nhieu|lam|nhe|nha|truoc|rat|cam on))*"
)
_SAID = rf"(?<!cong )(?:vay|nhe|nha|nhi|ha|nghen|hen|nghe|heng|hi|z|zay)(?: (?:{_PERSON}|oi|nhe|nha|ha))+"
_CLOSING = pattern(rf"(?:{_THANKED}|{_SAID}|(?<!cua )(?:{_PERSON} )+oi|(?<!so )voi (?:a|nhe|nha))$")
# "Đã", "vàng" and the like are other words.
_MUST_SAY = {"da": said_of("dạ"), "vang": said_of("vâng"), "um": "", "ui": ""}


def without_courtesy(line: Line) -> Line:
    """The line without its courtesies; one of courtesies only stays as it is."""
    words = line.words
    while (left := _opened(line.typed, words)) != words:
        words = left
    while (left := _closed(line.typed, words)) != words:
        words = left
    return Line(line.typed, words)


def _opened(typed: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    pause = next((i for i, word in enumerate(words) if i and word.gap), len(words))
    line = Line(typed, words[:pause])
    match = _OPENING.match(line.text)
    after = line.at(match.end() - 1) + 1 if match else 0
    if not match or after == len(words):
        return words
    alone = match[0] in _MUST_SAY
    return words if alone and words[0].said != _MUST_SAY[match[0]] else words[after:]


def _closed(typed: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    pause = next((i for i in range(len(words) - 1, 0, -1) if words[i].gap), 0)
    line = Line(typed, words[pause:])
    match = _CLOSING.search(line.text)
    first = pause + line.at(match.start()) if match else 0
    return words[:first] if first else words
