"""How a number is meant: about so much, over it, or under it."""

from collections.abc import Sequence

from app.domain.claims.tokens import LANGUAGES, Token, tokens

MINUS = frozenset({"minus", "moins", "سالب", "ناقص"})
MONEY = frozenset("€$£")
_AFTER = {"en": ("or so", "give or take"), "ar": ("تقريبا", "على الأقل")}
_MARGINS: dict[str, dict[str, str]] = {
    "en": {
        "about": "about|around|roughly|approximately|approx|some|circa|or so|give or take",
        "over": "just over|a little over|barely more than|slightly more than|a bit over|more than"
        "|a little more than|just above|over|above|in excess of|upwards of|comfortably over",
        "under": "just under|a little under|a shade under|not quite|almost|nearly|less than|under"
        "|below|fewer than|close to|a little less than|slightly under|just shy of|shy of",
        "far-under": "well under|far less than|well below|way under|far below|much less than",
        "most": "up to|at most|no more than|maximum|max|as much as|as long as|as many as|within"
        "|not more than|no longer than|as low as|down to",
        "least": "at least|from|starting at|no less than|minimum|min|not less than",
    },
    "de": {
        "about": "rund|etwa|ungefähr|ca|circa|zirka|um die",
        "over": "etwas mehr als|knapp über|mehr als|über|gut|gute|guten|leicht über",
        "under": "knapp|knappe|knappen|fast|beinahe|nahezu|weniger als|unter|etwas weniger als",
        "far-under": "weit unter|deutlich unter|deutlich weniger als|viel weniger als",
        "most": "bis zu|bis|höchstens|maximal|max|innerhalb von|binnen",
        "least": "mindestens|ab|minimal|wenigstens",
    },
    "fr": {
        "about": "environ|approximativement|autour de|à peu près|quelque|près de",
        "over": "un peu plus de|plus de|à peine plus de|au-dessus de|au dessus de",
        "under": "un peu moins de|presque|moins de|à peine|sous",
        "far-under": "bien moins de|nettement moins de|beaucoup moins de|bien en dessous de",
        "most": "jusqu'à|jusqu à|au plus|maximum|sous|au maximum|en moins de",
        "least": "au moins|à partir de|dès|minimum|au minimum",
    },
    "ar": {
        "about": "حوالي|نحو|تقريبا|قرابة|زهاء",
        "over": "أكثر من|يزيد على|ما يزيد على|ما يزيد عن|فوق|أكثر بقليل من",
        "under": "أقل من|ما يقارب|يقل عن|دون|أقل بقليل من|ما يقرب من",
        "far-under": "أقل بكثير من|أدنى بكثير من",
        "most": "حتى|بحد أقصى|لا يتجاوز|خلال|في غضون",
        "least": "على الأقل|بدءا من|ابتداء من|لا يقل عن|من",
    },
}


_Ending = dict[str, list[tuple[str, tuple[str, ...]]]]  # the phrases by their last word


def _phrases(kept: dict[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    found = [
        (margin, tuple(token.text for token in tokens(phrase, "en")))
        for margin, phrases in kept.items()
        for phrase in phrases.split("|")
    ]
    return sorted(found, key=lambda pair: -len(pair[1]))


def _by_last(phrases: list[tuple[str, tuple[str, ...]]]) -> _Ending:
    found: _Ending = {}
    for margin, phrase in phrases:
        found.setdefault(phrase[-1], []).append((margin, phrase))
    return found


_BEFORE = {language: _by_last(_phrases(_MARGINS[language])) for language in LANGUAGES}


def margin_of(said: Sequence[Token], at: int, language: str, end: int = 0) -> str:
    """How the number before or after which the words stand was meant."""
    place = at - (at > 0 and said[at - 1].text in MONEY | {"-", *MINUS})
    texts = tuple(token.text for token in said[max(0, place - 4) : place])
    for margin, phrase in _BEFORE.get(language, _BEFORE["en"]).get(texts[-1], ()) if texts else ():
        if phrase == texts[-len(phrase) :]:
            return margin
    after = " ".join(token.text for token in said[end : end + 3])
    is_about = any(after.startswith(phrase) for phrase in _AFTER.get(language, ()))
    return "about" if end and is_about else ""
