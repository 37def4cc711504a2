"""Numbers, in figures and in words of four languages."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.domain.claims.tokens import Token, plain

_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_COUNTED = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf",
    "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante quatre-vingt nonante",
    "ar": "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
}
_MORE: dict[str, dict[float, str]] = {
    "en": {2: "couple", 12: "dozen", 100: "hundred", 1e3: "thousand", 1e6: "million"},
    "de": {
        1: "eins eine einen einem einer eines",
        2: "zwo",
        12: "dutzend",
        1.5: "anderthalb eineinhalb",
        2.5: "zweieinhalb",
        3.5: "dreieinhalb",
        100: "hundert",
        1e3: "tausend",
        1e6: "million millionen",
    },
    "fr": {
        1: "une",
        10: "dizaine",
        12: "douzaine",
        20: "vingts vingtaine",
        30: "trentaine",
        40: "quarantaine",
        50: "cinquantaine",
        60: "soixantaine",
        100: "cent cents centaine",
        1e3: "mille",
        1e6: "million millions",
    },
    "ar": {
        1: "واحدة أحد إحدى",
        2: "اثنين اثنتان اثنتين إثنين اثنا اثني اثنتا اثنتي",
        3: "ثلاث",
        4: "أربع",
        5: "خمس",
        6: "ست",
        7: "سبع",
        8: "ثمان ثماني",
        9: "تسع",
        10: "عشر",
        20: "عشرين",
        30: "ثلاثين",
        40: "أربعين",
        50: "خمسين",
        60: "ستين",
        70: "سبعين",
        80: "ثمانين",
        90: "تسعين",
        100: "مئة مائة",
        200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
        300: "ثلاثمئة ثلاثمائة",
        400: "أربعمئة أربعمائة",
        500: "خمسمئة خمسمائة",
        600: "ستمئة ستمائة",
        700: "سبعمئة سبعمائة",
        800: "ثمانمئة ثمانمائة ثمانيمئة",
        900: "تسعمئة تسعمائة",
        1e3: "ألف آلاف ألفا",
        2e3: "ألفان ألفين ألفي",
        1e6: "مليون",
    },
}
HALVES = {
    "en": {"half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3}
    | {"thirds": 1 / 3, "fifth": 0.2, "fifths": 0.2, "eighth": 0.125, "eighths": 0.125}
    | {"tenth": 0.1, "tenths": 0.1},
    "de": {"halb": 0.5, "halbe": 0.5, "halber": 0.5, "halbes": 0.5, "halben": 0.5, "hälfte": 0.5}
    | {"viertel": 0.25, "drittel": 1 / 3, "fünftel": 0.2, "achtel": 0.125, "zehntel": 0.1},
    "fr": {"demi": 0.5, "demie": 0.5, "moitié": 0.5, "quart": 0.25, "quarts": 0.25, "tiers": 1 / 3}
    | {"cinquième": 0.2, "cinquièmes": 0.2, "dixième": 0.1, "dixièmes": 0.1},
    "ar": {"نصف": 0.5, "ربع": 0.25, "ثلث": 1 / 3},
}
_AND = {"en": "and", "de": "und", "fr": "et", "ar": "و"}
_ARTICLES = {"en": ("a", "an", "another"), "de": (), "fr": (), "ar": ()}
_GROUP = 3  # figures between separators of thousands
_TEN = 10
_MULTIPLIERS = (12.0, 100.0, 1e3, 1e6)


def _words(language: str) -> dict[str, float]:
    words = {word: float(n) for n, word in enumerate(_COUNTED[language].split())}
    tens = zip(range(20, 100, 10), _TENS[language].split(), strict=True)
    words |= {word: float(ten) for ten, word in tens}
    for value, others in _MORE[language].items():
        words |= dict.fromkeys(others.split(), value)
    return {plain(word): value for word, value in words.items()}


WORDS = {language: _words(language) for language in _COUNTED}
PARTS = {
    language: {plain(word): value for word, value in halves.items()}
    for language, halves in HALVES.items()
}
_GERMAN = re.compile(r"(?:(?P<units>.+?)und)?(?P<tens>.+)")
_ATTACHED = frozenset("بلكف")  # Arabic prepositions
_WITH_ARTICLE = ("ال", "بال", "لل")
_NO_NUMBERS = frozenset({"لست", "الست", "الالف"})  # "I am not", "the lady"


@lru_cache(maxsize=4_000)
def word(said: str, language: str) -> float | None:
    """The number that one plain word stands for.

    German writes all of it in one word, Arabic what stands before it: خمسة, بخمسة, وبخمسة.
    """
    words = WORDS.get(language, WORDS["en"])
    if said in words:
        return words[said]
    if language == "ar" and said not in _NO_NUMBERS:
        return next((words[bare] for bare in _bare_numbers(said) if bare in words), None)
    return _german_number(said) if language == "de" else None


def _bare_numbers(said: str) -> Iterator[str]:
    """An Arabic word without its "and", its preposition and its article."""
    bare = said.removeprefix("و")
    yield bare
    if bare[:1] in _ATTACHED:
        yield bare[1:]
    for article in _WITH_ARTICLE:
        if bare.startswith(article):
            yield bare.removeprefix(article)


def _german_number(said: str) -> float | None:
    """dreihundertfünfzig, zweitausendfünfhundert, einundzwanzig."""
    words = WORDS["de"]
    if said in words:
        return words[said]
    for big in ("tausend", "hundert"):
        times, found, rest = said.partition(big)
        if found:
            first = _german_number(times) if times else 1.0
            more = _german_number(rest.removeprefix("und")) if rest else 0.0
            return None if first is None or more is None else first * words[big] + more
    split = _GERMAN.fullmatch(said)
    if split and split["units"] and {split["units"], split["tens"]} <= words.keys():
        return words[split["units"]] + words[split["tens"]]
    return None


def figure(said: str) -> float | None:
    """The value of figures: 1,299.00, 1.299,00, 0,35, 1/2, ½.

    The last separator is decimal unless three digits follow it.
    """
    if said in _FRACTIONS:
        return _FRACTIONS[said]
    over, slash, under = said.replace("⁄", "/").partition("/")
    if slash:
        return float(over) / float(under) if over.isdigit() and float(under) else None
    parts = re.split(r"[.,'’ \u00a0\u202f]", said)
    if len(parts) == 1:
        return float(said)
    separators = re.findall(r"[.,'’ \u00a0\u202f]", said)
    is_grouped = len(parts[-1]) == _GROUP and parts[0] != "0" and (len(set(separators)) == 1)
    if is_grouped:
        return float("".join(parts))
    return float(f"{''.join(parts[:-1])}.{parts[-1]}")


def number_at(said: Sequence[Token], at: int, language: str) -> tuple[float, int] | None:
    """The number that begins at a token, and where it ends; None where none does.

    "twenty-five", "two hundred and fifty", "six and a half", "vingt-cinq", "خمسة وعشرون".
    """
    first = _one(said, at, language)
    if first is None:
        return None
    value, end = first
    total, part = 0.0, value
    while True:
        following = _next(said, end, language)
        if following is None:
            return total + part, end
        value, end = following
        if (value in _MULTIPLIERS and part < value) or (part, value) == (4.0, 20.0):
            part = max(part, 1.0) * value
            if value >= 1e3:  # noqa: PLR2004
                total, part = total + part, 0.0
        else:
            part += value


def _one(said: Sequence[Token], at: int, language: str) -> tuple[float, int] | None:
    token = said[at]
    if token.kind == "number":
        value = figure(token.text)
        return None if value is None else (value, at + 1)
    if token.kind != "word":
        return None
    value = word(token.text, language)
    return None if value is None else (value, at + 1)


def _next(said: Sequence[Token], at: int, language: str) -> tuple[float, int] | None:
    """What goes on with a number: a smaller part, a multiplier, "and a half"."""
    if at < len(said) and said[at].text in _FRACTIONS and said[at].start == said[at - 1].end:
        return _FRACTIONS[said[at].text], at + 1  # 4½
    if at >= len(said) or said[at - 1].kind == "number":
        return _fraction_after(said, at, language)
    before = word(said[at - 1].text, language) or 0.0
    place = at
    while place < len(said) and said[place].text in ("-", _AND.get(language, "and")):
        place += 1
    if place >= len(said) or said[place].kind != "word":
        return None
    value = word(said[place].text, language)
    is_joined = place > at or before >= 20 or (value or 0) in _MULTIPLIERS  # noqa: PLR2004
    is_joined |= language == "ar" and (said[place].text.startswith("و") or value == 10)  # noqa: PLR2004  خمسة عشر
    if value is not None and is_joined and _goes_on(before, value, language):
        return value, place + 1
    return _fraction_after(said, at, language)


def _goes_on(before: float, value: float, language: str) -> bool:
    if value in _MULTIPLIERS:
        return before < value
    if language == "fr" and before == 4 and value == 20:  # noqa: PLR2004  quatre-vingt
        return True
    if language == "fr" and before in (20.0, 60.0):
        return 0 < value < 20  # noqa: PLR2004  soixante-dix, quatre-vingt-dix
    if language == "ar" and 0 < before < 10:  # noqa: PLR2004  خمسة وعشرون
        return value >= 10  # noqa: PLR2004
    return (before in range(20, 100, 10) and 0 < value < _TEN) or (
        (before in _MULTIPLIERS or before in range(200, 1000, 100)) and 0 < value < before
    )


def _fraction_after(said: Sequence[Token], at: int, language: str) -> tuple[float, int] | None:
    """What follows a number: "and a half", "et demi", "ونصف"."""
    parts, place = PARTS.get(language, PARTS["en"]), at
    joined = _AND.get(language, "and")
    if place < len(said) and said[place].text == joined:
        place += 1
        while place < len(said) and said[place].text in _ARTICLES.get(language, ()):
            place += 1
        if place < len(said) and said[place].text in parts:
            return parts[said[place].text], place + 1
    if language == "ar" and place < len(said) and said[place].text[1:] in parts:
        return parts[said[place].text[1:]], place + 1
    return None
