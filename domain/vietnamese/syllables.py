"""Which letters make a Vietnamese syllable: tells a word from a slip of the fingers or a keyboard's leftovers."""

import re
import unicodedata
from functools import lru_cache

_ONSETS = "b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x|"
_RHYMES = (
    "a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|"
    "i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|"
    "o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oem|oen|oeo|oet|oi|om|on|ong|oong|op|ot|"
    "u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|"
    "uy|uya|uych|uyen|uyet|uynh|uyt|uyu|uoa|y|yem|yen|yet|yeu"
)
_BEFORE_E_I_Y = frozenset({"k", "gh", "ngh"})  # the others of their pairs stand before the other vowels
_NEVER_BEFORE_E_I_Y = frozenset({"c", "ng"})


def _fit(onset: str, rhyme: str) -> bool:
    front = rhyme[0] in "eiy"
    return front if onset in _BEFORE_E_I_Y else not (front and onset in _NEVER_BEFORE_E_I_Y)


_VALID = frozenset(o + r for o in _ONSETS.split("|") for r in _RHYMES.split("|") if _fit(o, r))

_TONES = {"\u0300": "2", "\u0301": "1", "\u0303": "4", "\u0309": "3", "\u0323": "5"}
_END_Y = re.compile(r"(?<=[bcdghklmnpqrstvx])y$")


def is_syllable(folded: str) -> bool:
    """Whether folded letters (a-z) can be one Vietnamese syllable, its diacritics apart."""
    return folded in _VALID


def plain_i(folded: str) -> str:
    """One spelling for ky/ki, ly/li, my/mi: a final y right after a consonant becomes i (uy, ay stay)."""
    return _END_Y.sub("i", folded)


@lru_cache(maxsize=65536)
def tone_key(word: str) -> str:
    """A word with its tone mark moved behind it, so that hoà and hòa, kỹ and kĩ have one key.

    Letters keep their own marks (ô, ơ, đ): `tone_key("thuỷ") == tone_key("thủy") == "thuy3"`.
    """
    letters, tone = [], ""
    for character in unicodedata.normalize("NFD", word.lower()):
        if character in _TONES:
            tone = _TONES[character]
        else:
            letters.append(character)
    return plain_i(unicodedata.normalize("NFC", "".join(letters))) + tone
