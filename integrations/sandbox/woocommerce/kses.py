"""What WordPress's filter makes of a text that comes in through the API, for what shops have."""

import re

_DROPPED = "script|style|iframe|form|input|select|option|object|embed|svg|link|meta|noscript"
_TAGS = re.compile(rf"</?(?:{_DROPPED})\b[^>]*>", re.IGNORECASE)
_NOT_A_TAG = re.compile(r"<(?![a-zA-Z/!])[^<>]*>")
_HANDLER = re.compile(r"""\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_IN_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_UNCLOSED = re.compile(r"<[^<>]*(?=<|\Z)")
_STRAY = re.compile(r"(<!--.*?-->|<[^<>]*>)|>", re.DOTALL)
_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>")
_OF_LISTINGS = {
    **dict.fromkeys(("b", "cite", "code", "em", "i", "s", "strike", "strong"), ()),
    "abbr": ("title",),
    "acronym": ("title",),
    "a": ("href", "title"),
    "blockquote": ("cite",),
    "q": ("cite",),
    "del": ("datetime",),
}
_BARE = re.compile(r"&(?!(?:[a-zA-Z]{2,8}\d{0,2}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")


def filtered(text: str) -> str:
    """The text as it is stored."""
    text = text.replace("\\", "")
    text = _UNCLOSED.sub(lambda m: m[0].replace("<", "&lt;"), text)
    text = _NOT_A_TAG.sub("", _TAGS.sub("", text))
    text = _IN_TAG.sub(_tidy, text)
    text = _STRAY.sub(lambda m: m[1] or "&gt;", text)
    return _BARE.sub("&amp;", text)


def filtered_listing(text: str) -> str:
    """What is left of a category's description: hardly any tag is."""
    return _ANY_TAG.sub(_allowed, filtered(text))


def one_line(text: str) -> str:
    """What becomes of an alt text: no tags, no line breaks, nothing around it."""
    return " ".join(re.sub(r"<[^>]*>", "", text.replace("\\", "")).split())


def paragraphs(text: str) -> str:
    """The text as pages show it: blank lines part paragraphs, where it isn't HTML already."""
    if not text.strip() or re.search(r"<(?:p|div|h\d|ul|ol|table|figure|!--)", text):
        return text
    parts = [part.strip().replace("\n", "<br />\n") for part in re.split(r"\n\s*\n", text)]
    return "".join(f"<p>{part}</p>\n" for part in parts if part)


def _allowed(found: re.Match[str]) -> str:
    closes, name, rest = found[1], found[2].lower(), found[3]
    if name not in _OF_LISTINGS:
        return ""
    kept = [
        each[0]
        for each in re.finditer(r'\s([a-z-]+)="[^"]*"', rest)
        if each[1] in _OF_LISTINGS[name]
    ]
    return f"<{closes}{found[2]}{'' if closes else ''.join(kept)}>"


def _tidy(found: re.Match[str]) -> str:
    tag = _HANDLER.sub("", found[0])
    tag = re.sub(r'(\sstyle="[^"]*?);\s*"', r'\1"', tag)
    return re.sub(r"\s*/>\Z", " />", tag)
