"""Whether a text says a word, in whichever of its forms.

Two ways lead to a form: the stem that grounding knows words by, and the endings below, those that
a language adds to nouns, adjectives and verbs.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.domain.claims.tokens import ARABIC_PARTICLES, bare, plain, stem
from app.domain.voices import ANY_ENDING

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
LEAST_STEM = 3  # letters; of a shorter word nothing is cut
VOWELS = frozenset("aeiouy")
STEMMED = frozenset({"de", "fr", "ar"})  # the English stemmer takes "care" and "cars" for one

ENDINGS: Mapping[str, frozenset[str]] = {
    language: frozenset(bare(plain(ending)) for ending in endings.split())
    for language, endings in {
        "en": "s es 's ed d ing er r ers est st ly ies ier iest ied ily",
        "de": "e en em er es n s st ste sten ster stes stem ere eren erer eres erem t te ten"
        " test tet end ende enden ender endes in innen",
        "fr": "s e es x ee ees er ez ent ant ante ants antes ait aient ement ment eur eurs euse"
        " euses if ive ifs ives aux le les te tes ne nes",
        "es": "s es o a os as isimo isima isimos isimas mente ito ita itos itas ado ada ados"
        " adas ar er ir ando iendo e en an on io",
        "it": "o a i e issimo issima issimi issime mente ato ata ati ate are ere ire ando endo"
        " no ino ano hi he",
        "nl": "s e en er ere ers st ste sten t te ten de den je jes tje tjes d end ende",
        "pt": "s es o a os as issimo issima issimos issimas mente ado ada ados adas ar er ir"
        " ando endo e em am ou inho inha zinho ao oes",
        "tr": "lar ler i ı u ü yi yı yu yü nin nın nun nün in ın un ün e a ye ya de da te ta"
        " den dan ten tan dir dır dur dür tir tır tur tür li lı lu lü siz sız suz süz ca"
        " ce lari leri si sı su sü im ım um üm mek mak di dı du dü ti tı tu tü iyor ıyor"
        " uyor üyor larin lerin lardan lerden larda lerde",
        "fa": "ها های هایی ی ای تر ترین ان ات م ت ش مان تان شان را هایش هایمان",
    }.items()
}
# signs without a width: Persian joins endings by one, and none makes another word of a word
_JOINED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def found(words: Sequence[str], text: str, language: str) -> list[str]:
    """Those of the words, or of the phrases, that the plain text says in any form we know."""
    said = _said(text)
    places: dict[str, list[int]] = {}
    for at, form in enumerate(said):
        for initial in _initials(form, language):
            places.setdefault(initial, []).append(at)
    return [word for word in words if _is_said(word, said, places, language)]


def _initials(form: str, language: str) -> set[str]:
    """How the dictionary's word of a form may begin: a few languages write something before it."""
    if language == "ar":
        return {stem(form, language)[:1], *form[:2]}
    before = ("ge",) if language == "de" else ()
    return {bare(form)[:1], *(form[len(each) :][:1] for each in before if form.startswith(each))}


def _said(text: str) -> list[str]:
    return _WORD.findall(plain(_JOINED.sub("", text)))


def _is_said(
    word: str, said: Sequence[str], places: Mapping[str, Sequence[int]], language: str
) -> bool:
    is_open = word.endswith(ANY_ENDING)
    wanted = _said(word)
    if not wanted:
        return False
    starts = {at for initial in _initials(wanted[0], language) for at in places.get(initial, ())}
    return any(
        all(
            _is_form(form, own, language, is_open=is_open and place == len(wanted) - 1)
            for place, (form, own) in enumerate(zip(said[at:], wanted, strict=False))
        )
        for at in starts
        if at + len(wanted) <= len(said)
    )


@lru_cache(maxsize=100_000)
def _is_form(form: str, word: str, language: str, *, is_open: bool) -> bool:
    if bare(form) == bare(word) or (is_open and bare(form).startswith(bare(word))):
        return True
    if language in STEMMED and stem(form, language) == stem(word, language):
        return True
    if language == "ar" and form[:1] in ARABIC_PARTICLES and len(form) > LEAST_STEM:
        return stem(form[1:], language) == stem(word, language)
    # the word itself may have been given in one of its forms
    pairs = ((bare(form), bare(word)), (bare(word), bare(form)))
    return any(_has_ending(one, other, language) for one, other in pairs)


def _has_ending(form: str, word: str, language: str) -> bool:
    """Whether an ending closes the word; the word changed, where that begins with a vowel."""
    endings = ENDINGS.get(language, frozenset())
    if form.startswith(word) and form.removeprefix(word) in endings:
        return True
    start = _before_vowel(word, language)
    rest = form.removeprefix(start)
    is_cut = len(word) >= LEAST_STEM and form.startswith(start)
    return is_cut and rest in endings and rest[0] in VOWELS


def _before_vowel(word: str, language: str) -> str:
    """A word as it is before an ending that begins with a vowel."""
    if word[-1] in VOWELS:
        return word[:-1]  # loose, looser; bello, bella
    if language == "nl" and len(word) > LEAST_STEM and word[-2] == word[-3]:
        return word[:-2] + word[-1]  # goedkoop, goedkope
    return word + word[-1]  # big, bigger
