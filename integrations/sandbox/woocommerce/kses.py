"""What WordPress's filter makes of a text that comes in through the API, for what shops have."""

import re

_DROPPED = (
    "script|style|iframe|form|input|select|option|object|embed|svg|path|link|meta|noscript|center"
    "|picture|source|bdi|time|wbr|math|dialog"
)
_ATTRIBUTE = re.compile(r"""\s+([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
_EVERYWHERE = re.compile(
    r"class|dir|hidden|id|lang|style|title|role|xml:lang|data-[a-z0-9_-]+"
    r"|aria-(?:controls|current|describedby|details|expanded|hidden|label|labelledby|live)"
)
_CELL = (
    "align char charoff valign abbr axis bgcolor colspan headers height nowrap rowspan scope width"
)
_OF_TAGS = {
    "a": "href rel rev name target",
    "img": "alt align border height hspace loading longdesc vspace src usemap width",
    "table": "align bgcolor border cellpadding cellspacing rules summary width",
    **dict.fromkeys(("td", "th"), _CELL),
    "tr": "align bgcolor char charoff valign",
    "ol": "start type reversed",
    "ul": "type",
    "li": "align value",
    "font": "color face size",
    "hr": "align noshade size width",
    "video": "autoplay controls height loop muted playsinline poster preload src width",
    "audio": "autoplay controls loop muted preload src",
    **dict.fromkeys(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "span", "section"), "align"),
}
_STYLES = re.compile(
    r"--[\w-]+|background(?:-\w+)*|border(?:-\w+)*|color|float|clear|cursor|direction|font(?:-\w+)?"
    r"|(?:min-|max-)?(?:height|width)|letter-spacing|line-height|list-style-type|margin(?:-\w+)*"
    r"|padding(?:-\w+)*|text-(?:align|decoration|indent|transform)|vertical-align|overflow|position"
    r"|top|right|bottom|left|z-index|gap|flex(?:-\w+)?|justify-content|align-(?:items|content|self)"
)
_TAGS = re.compile(rf"</?(?:{_DROPPED})\b[^>]*>", re.IGNORECASE)
_NOT_A_TAG = re.compile(r"<(?![a-zA-Z/!])[^<>]*>")
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
    name = re.match(r"<([a-zA-Z][\w:-]*)", found[0])
    inner = found[0][name.end() : -1] if name else ""
    if name is None:
        return found[0]
    known = _OF_TAGS.get(name[1].lower(), "").split()
    kept = [
        part
        for each in _ATTRIBUTE.finditer(inner)
        if each[1].lower() in known or _EVERYWHERE.fullmatch(each[1].lower())
        if (part := _attribute(each[1], each[2]))
    ]
    slash = " /" if inner.rstrip().endswith("/") else ""
    return f"<{name[1]}{''.join(kept)}{slash}>"


def _attribute(name: str, quoted: str | None) -> str:
    """An attribute as it is kept, "" for none."""
    if quoted is None:
        return "" if name == "style" else f" {name}"
    mark = quoted[0] if quoted[0] in "\"'" else '"'
    value = quoted.strip(mark)
    if name.lower() == "style":
        rules = (rule.strip() for rule in value.split(";"))
        value = ";".join(rule for rule in rules if rule and _is_styled(rule))
        return f" {name}={mark}{value}{mark}" if value else ""
    if re.match(r"\s*javascript:", value, re.IGNORECASE):
        value = value.partition(":")[2]
    return f" {name}={mark}{value}{mark}"


def _is_styled(rule: str) -> bool:
    name, _colon, value = rule.partition(":")
    value = re.sub(r"\b(?:var|calc|min|max|url)\([^()]*\)", "", value)
    return bool(_STYLES.fullmatch(name.strip())) and not re.search(r"[\\(&=}]", value)
