"""How easily a text reads, by a published measure of each language.

All but LIX give about 0 (hardest) to 100 (easiest); 60 is plain text everywhere. Syllables are
counted as groups of vowels, which is what the measures' own tools do.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

FEWEST_WORDS = 30  # of fewer no measure says anything
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouyáéíóúàèìòùâêîôûäëïöüãõåæœøıİ]+", re.IGNORECASE)
_LONG = 7  # letters of a long word, to LIX


@dataclass(frozen=True, slots=True)
class Measured:
    """Averages of a text: words in a sentence, syllables and letters in a word."""

    sentence_words: float
    word_syllables: float
    word_letters: float
    long_share: float


def _flesch(base: float, sentence: float, word: float) -> Callable[[Measured], float]:
    return lambda m: base - sentence * m.sentence_words - word * m.word_syllables


def _gulpease(m: Measured) -> float:
    return 89 + 300 / m.sentence_words - 10 * m.word_letters


def _lix(m: Measured) -> float:
    """LIX rises with difficulty, from 20 to 70; turned round so that 40, plain text, gives 60."""
    return 100 - (m.sentence_words + 100 * m.long_share)


def _al_heeti(m: Measured) -> float:
    """A school year, turned round so that the eighth, which is plain text, gives 60."""
    return 100 - 5 * (4.414 * m.word_letters - 13.468)


MEASURES: Mapping[str, Callable[[Measured], float]] = {
    "en": _flesch(206.835, 1.015, 84.6),  # Flesch 1948
    "de": _flesch(180, 1, 58.5),  # Amstad 1978
    "fr": _flesch(207, 1.015, 73.6),  # Kandel and Moles 1958
    "es": _flesch(206.84, 1.02, 60),  # Fernández Huerta 1959
    "nl": _flesch(206.84, 0.93, 77),  # Douma 1960
    "pt": _flesch(248.835, 1.015, 84.6),  # Martins and others 1996
    "tr": _flesch(198.825, 2.61, 40.175),  # Ateşman 1997
    "it": _gulpease,  # Lucisano and Piemontese 1988
    "ar": _al_heeti,  # Al-Heeti 1984
}
OTHERWISE = _lix  # Björnsson 1968: lengths alone, so that it goes for any alphabet


def reading_ease(sentences: list[str], language: str) -> float | None:
    """The measure of plain sentences; None where they are too few words to tell."""
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    if len(words) < FEWEST_WORDS:
        return None
    letters = [sum(map(str.isalpha, word)) for word in words]
    measured = Measured(
        len(words) / len(sentences),
        sum(max(1, len(_VOWELS.findall(word))) for word in words) / len(words),
        sum(letters) / len(words),
        sum(count >= _LONG for count in letters) / len(words),
    )
    return MEASURES.get(language, OTHERWISE)(measured)
