"""Numbers, quotation marks and spaces as a language sets them; nothing that is said changes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.languages import OFFERED

NO_BREAK, NARROW = "\u00a0", "\u202f"
LEFT_TO_RIGHT = "\u200e"
_FIRST = 0xE000
_SPACES = str.maketrans(dict.fromkeys((NO_BREAK, NARROW), " "))
# direction marks, zero-width spaces and soft hyphens; joiners belong to Persian and to emoji
_STRAY = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_NAME = "\ue000-\uf8ff"  # the private use area; a name's stand-in is a sign of it


@dataclass(frozen=True, slots=True)
class Setting:
    """How a language sets its texts.

    `decimal` and `thousands` are the signs in a number, `quotes` go round a quotation; `percent`
    stands between number and sign, and None puts the sign first.
    """

    decimal: str
    thousands: str
    quotes: tuple[str, str]
    percent: str | None = ""


SETTINGS: Mapping[str, Setting] = {
    "en": Setting(".", ",", ("“", "”")),
    "ar": Setting(".", ",", ("«", "»")),
    "de": Setting(",", ".", ("„", "“"), NO_BREAK),
    "fr": Setting(",", NARROW, (f"«{NARROW}", f"{NARROW}»"), NARROW),
    "es": Setting(",", ".", ("«", "»"), NO_BREAK),
    "it": Setting(",", ".", ("«", "»")),
    "nl": Setting(",", ".", ("“", "”")),
    "pt": Setting(",", ".", ("“", "”")),
    "tr": Setting(",", ".", ("“", "”"), None),
    "fa": Setting(".", ",", ("«", "»")),
}
"""Source: CLDR 48 for numbers and quotation marks; the Imprimerie nationale's rules for French."""


def spaced(text: str) -> str:
    """The text with plain spaces alone, sign for sign."""
    return text.translate(_SPACES)


def set_right(text: str, language: str, names: Sequence[str] = ()) -> str:
    """A plain text of one line as its language sets it; names stay as they are, sign for sign."""
    kept = [name for name in sorted(set(names), key=len, reverse=True) if name.strip()]
    text = re.sub(f"[{_NAME}]", "", text)
    for number, name in enumerate(kept):
        text = _replaced(text, name, chr(_FIRST + number))
    text = _set(_STRAY.sub("", text), language)
    for number, name in enumerate(kept):
        text = text.replace(chr(_FIRST + number), name)
    return text


def _replaced(text: str, name: str, sign: str) -> str:
    """The text with a sign for each whole name: made for one product, no pattern is worth it."""
    kept: list[str] = []
    reached, start = 0, text.find(name)
    while start >= 0:
        end = start + len(name)
        if _is_word(text[start - 1 : start]) or _is_word(text[end : end + 1]):
            end = start + 1
        else:
            kept += (text[reached:start], sign)
            reached = end
        start = text.find(name, end)
    return "".join([*kept, text[reached:]])


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


_DIGIT = re.compile(r"\d")


def _set(text: str, language: str) -> str:
    setting = SETTINGS[language]
    text = _quoted(text.replace("...", "…"), setting)
    if _DIGIT.search(text):
        text = _percents(_numbers(_united(text), setting), setting)
    text = _SIGNS.get(language, _closed)(text)
    return _from_left(text) if OFFERED[language].direction == "rtl" else text


_PAIR = re.compile(
    r"(?<![\w.,])(?P<open>[\"“„«»])\s?(?P<said>[^\"“”„«»]{1,200}?)\s?(?P<close>[\"“”«»])(?!\w)"
)


def _quoted(text: str, setting: Setting) -> str:
    opening, closing = setting.quotes
    return _PAIR.sub(lambda pair: f"{opening}{pair['said']}{closing}", text)


_DECIMAL = re.compile(
    r"(?<![\w.,/:-])(?:(\d+)([.,])(\d{1,2}|\d{4,})|(0)([.,])(\d{3}))(?![\w/:]|[.,]\d)"
)
_GROUPED = re.compile(
    r"(?<![\w.,/:-])\d{1,3}(?:(?P<sign>[., \u00a0\u202f'’])\d{3})(?:(?P=sign)\d{3})*"
    r"(?:(?!(?P=sign))(?P<mark>[.,])(?P<rest>\d+))?(?![\w/:]|[.,]\d)"
)


def _numbers(text: str, setting: Setting) -> str:
    """Decimal signs, and the thousands of numbers that can be read in one way only."""
    text = _GROUPED.sub(lambda found: _grouped(found, setting), text)
    return _DECIMAL.sub(
        lambda found: f"{found[1] or found[4]}{setting.decimal}{found[3] or found[6]}",
        text,
    )


def _grouped(found: re.Match[str], setting: Setting) -> str:
    whole = found[0] if found["rest"] is None else found[0][: found.start("mark") - found.start()]
    is_plain = found["sign"] in ".," and found["rest"] is None and whole.count(found["sign"]) == 1
    if is_plain:
        return found[0]  # 1.299 may be a number with three decimals
    digits = whole.replace(found["sign"], setting.thousands)
    return digits if found["rest"] is None else f"{digits}{setting.decimal}{found['rest']}"


_UNIT = "ml|cl|dl|l|g|kg|mg|mm|cm|m|km|m²|cm²|m³|W|kW|V|mAh|Ah|Hz|kHz|dB|°C|°F|cm³|N|bar"
_GLUED = re.compile(
    rf"(?<![\w.,/-])(\d(?:[\d.,\u202f]*\d)?)[ \u00a0\u202f]?(?:({_UNIT})(?![\w²³]))"
)


def _united(text: str) -> str:
    """A number and its unit stay on one line."""
    return _GLUED.sub(rf"\1{NO_BREAK}\2", text)


_PERCENT = re.compile(r"(?<![\w.,])(?:%\s?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s?%)(?!\w)")


def _percents(text: str, setting: Setting) -> str:
    def set_one(found: re.Match[str]) -> str:
        number = found[1] or found[2]
        return f"%{number}" if setting.percent is None else f"{number}{setting.percent}%"

    return _PERCENT.sub(set_one, text)


_BEFORE = re.compile(r"(?<=[^\s])[ \u00a0\u202f]+([,.;:!?،؛؟…])(?=\s|$)")


def _closed(text: str) -> str:
    """No space before a sign."""
    return _BEFORE.sub(r"\1", text)


def _french(text: str) -> str:
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(rf"(?<=[\w»%)”’{_NAME}…])[ \u00a0\u202f]*([;!?])(?=\s|$)", rf"{NARROW}\1", text)
    text = re.sub(rf"(?<=[^\W\d]|[»)”’{_NAME}])[ \u00a0\u202f]*:(?=\s|$)", f"{NO_BREAK}:", text)
    return re.sub(r"(?<=\S)[ \u00a0\u202f]+([,.…])(?=\s|$)", r"\1", text)


def _spanish(text: str) -> str:
    """Questions and exclamations are opened as well, at the beginning of their sentence."""
    for opening, closing in (("¿", "?"), ("¡", "!")):
        sentence = rf"(?:(?<=^)|(?<=[.!?…]\s))(?=[^\W\d_{opening}])([^.!?…{opening}]*\{closing})"
        text = re.sub(sentence, rf"{opening}\1", text)
    return _closed(text)


_ARABIC_SIGNS = {",": "،", ";": "؛", "?": "؟"}
_OWN_DIGITS = "٠-٩۰-۹"


def _arabic(text: str) -> str:
    text = re.sub(rf"(?<=[{_OWN_DIGITS}])\.(?=[{_OWN_DIGITS}])", "٫", text)
    text = re.sub(rf"(?<=[{_OWN_DIGITS}]),(?=[{_OWN_DIGITS}]{{3}})", "٬", text)
    signs = re.sub(r"[,;?](?=\D|$)", lambda found: _own_sign(found, text), text)
    return re.sub(r"(?<=\S)[ \u00a0]+([،؛؟.:!])(?=\s|$)", r"\1", signs)


def _own_sign(found: re.Match[str], text: str) -> str:
    """The Arabic sign, unless it stands between words of another script."""
    before = re.search(r"[^\W\d_](?=[\W\d_]*$)", text[: found.start()])
    after = re.search(r"[^\W\d_]", text[found.end() :])
    is_own = [bool(near and "\u0600" <= near[0] <= "\u06ff") for near in (before, after)]
    return _ARABIC_SIGNS[found[0]] if any(is_own) or not (before or after) else found[0]


def _persian(text: str) -> str:
    return _arabic(text.translate(str.maketrans("يكى", "یکی")))


_SIGNS: Mapping[str, Callable[[str], str]] = {
    "fr": _french,
    "es": _spanish,
    "ar": _arabic,
    "fa": _persian,
}
_MORE = r"(?:[ \u00a0\u202f][×x–-]?[ \u00a0\u202f]?\d[\d.,]*)*"
_LATIN_NUMBER = re.compile(rf"(?<![\w.,/])\d[\d.,×x–-]*{_MORE}(?=[ \u00a0\u202f][A-Za-zµ°])")


def _from_left(text: str) -> str:
    """A number before a unit in Latin letters reads "ml 350" from the right, but for a mark."""
    return _LATIN_NUMBER.sub(lambda found: f"{LEFT_TO_RIGHT}{found[0]}", text)
