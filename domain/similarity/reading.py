"""A submission read once for comparing: boilerplate and places left out, parts told apart, words weighed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from domain.similarity.concepts import concepts
from domain.similarity.content import BREAK, Reading, Text, packed_piece
from domain.similarity.rarity import concept_weight, word_weight
from domain.similarity.words import Word, number_at, read_plainly, read_words, says
from domain.vietnamese.boilerplate import frame_words, is_frame, sign_of
from domain.vietnamese.citations import without_citations
from domain.vietnamese.places import place_words, unit_key
from domain.vietnamese.text import clean, fold

LONGEST_SIGN = 90  # characters before a colon or comma that can be a signpost
SINGLE_WORD = 0.6  # a word outside the thesaurus weighs this much of its rarity: half a compound, often
SILENT_CONCEPT = 0.5  # a concept made of function words ("không có") weighs this much
NUMBER_WEIGHT = 1.2
NEUTRAL_COMPOUND = 0.4  # a compound that says little
LONE_WORD = 0.65  # a concept told by one word is less sure than one told by a phrase
UNSURE_WORD = 0.4  # a lone word typed without marks may be another word
LAST_READ = 16
PARTS = ("problem", "way", "effect")
LONGEST_TITLE = 1000
LONGEST = 6000  # characters of a summary that are read; what an idea is about stands before that


@dataclass(frozen=True)
class Submission:
    """What a submission says of its idea; only the title is needed."""

    title: str
    summary: str = ""
    unit: str = ""
    year: int = 0
    field: str = ""


_SENTENCE = re.compile(r"(?<=[.;!?…])\s+|\n+")
_QUOTED = re.compile(r"[“\"«‘]([^”\"»’]{8,300})[”\"»’]")


def _pieces(words: tuple[Word, ...]) -> Iterator[tuple[int, str]]:
    """The pieces of meaning in a text, packed, each with the word it begins at."""
    standing = {concept.start: concept for concept in concepts(words)}
    start = 0
    while start < len(words):
        end, numbers = number_at(words, start)
        if numbers:
            packed = packed_piece(NUMBER_WEIGHT, _plain(words[start:end]), numbers)
        elif concept := standing.get(start):
            end = concept.end
            packed = _concept(words[start:end], concept.groups)
        else:
            end = start + 1
            packed = _single(words[start]) if says(words[start]) else ""
        if packed:
            yield start, packed
        start = end


@lru_cache(maxsize=1 << 14)
def _concept(words: tuple[Word, ...], groups: tuple[str, ...]) -> str:
    return packed_piece(_weight(words, groups), _plain(words), groups)


@lru_cache(maxsize=1 << 14)
def _single(word: Word) -> str:
    return packed_piece(SINGLE_WORD * word_weight(word.plain), word.plain, ())


def _plain(words: Iterable[Word]) -> str:
    return " ".join([word.plain for word in words])


def _weight(words: Sequence[Word], groups: Sequence[str]) -> float:
    """What a stretch of words that stands for some groups weighs; a lone word without its marks may be another."""
    if not groups:
        return NEUTRAL_COMPOUND
    weight = max(map(concept_weight, groups))
    if len(words) == 1 and not words[0].toned:
        weight = min(weight, word_weight(words[0].plain)) * UNSURE_WORD
    elif len(words) == 1:
        weight *= LONE_WORD
    return weight if any(map(says, words)) else weight * SILENT_CONCEPT


def _text(words: Sequence[Word], typed: Sequence[str]) -> Text:
    pieces = list(_pieces(tuple(words)))
    return Text(
        words=_plain(words),
        telling=" ".join([word.plain for word in words if word.plain == BREAK or says(word)]),
        packed="\t".join([packed for _, packed in pieces]),
        typed="\t".join(typed),
        starts=" ".join([str(start) for start, _ in pieces]),
    )


def _kept(
    words: Sequence[Word], typed: Sequence[str], dropped: Sequence[bool]
) -> tuple[list[Word], list[str]]:
    kept = [not out for out in dropped]
    return list(compress(words, kept)), list(compress(typed, kept))


def _title(text: str, unit: str) -> Text:
    words, typed = read_words(text)
    where = place_words(typed, unit, tail=True)
    frame = frame_words([word.plain for word in words])
    kept = _kept(words, typed, [a or b for a, b in zip(where, frame, strict=True)])
    if sum(map(says, kept[0])) < 2:
        kept = _kept(words, typed, where)
    return _text(*kept)


def _without_quoted_title(summary: str, title: str) -> str:
    known = set(fold(title).split())

    def blank(match: re.Match[str]) -> str:
        quoted = fold(match.group(1)).split()
        return (
            " " if len(quoted) > 2 and sum(w in known for w in quoted) >= 0.8 * len(quoted) else match.group()
        )

    return _QUOTED.sub(blank, summary)


def _sentences(summary: str, unit: str) -> Iterator[tuple[str, list[Word], list[str]]]:
    """The telling sentences of a summary with the part of each; signposts, frames and places are left out."""
    part = "problem"
    signed = False
    for number, sentence in enumerate(_SENTENCE.split(summary)):
        head, mark, tail = sentence.partition(":" if ":" in sentence else ",")
        sign = sign_of(read_plainly(head)) if mark and len(head) <= LONGEST_SIGN else ""
        if sign:
            part, signed = sign, True
        words, typed = read_words(tail if sign else sentence)
        words, typed = _kept(words, typed, place_words(typed, unit))
        if not words or is_frame([w.toned or w.plain for w in words]):
            continue
        if not signed and number:
            part = "way"
        yield part, words, typed


@lru_cache(maxsize=LAST_READ)
def read(submission: Submission) -> Reading:
    """The submission prepared for comparing. Any text can be read, empty, long or garbled.

    The last ones are kept, since a submission is searched for and filed in one turn.
    """
    unit = " ".join(read_words(submission.unit)[1])
    title = _title(without_citations(clean(submission.title[:LONGEST_TITLE])), unit)
    parts: dict[str, tuple[list[Word], list[str]]] = {part: ([], []) for part in PARTS}
    summary = without_citations(_without_quoted_title(clean(submission.summary[:LONGEST]), submission.title))
    for part, words, typed in _sentences(summary, unit):
        parts[part][0].extend((*words, Word(BREAK, BREAK)))
        parts[part][1].extend((*typed, BREAK))
    problem, way, effect = (_text(*parts[part]) for part in PARTS)
    return Reading(title, problem, way, effect, unit_key(submission.unit), submission.year)
