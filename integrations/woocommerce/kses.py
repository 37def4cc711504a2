"""What WordPress makes of a text that comes in through its API: `wp_kses_post`, foretold.

Every write through WooCommerce's API is filtered so, whoever the key belongs to; what wp-admin kept
of the merchant's own may therefore be lost by putting the very same text back. Foretold rather than
tried, because a try would already have lost it.

Source: developer.wordpress.org/reference/functions/wp_kses_post and the functions it calls; the
running store's answers in `tests/data/woocommerce`.
"""

import html
import json
import re
from functools import partial
from html.entities import name2codepoint
from html.parser import HTMLParser

from integrations.woocommerce.kses_lists import (
    POST,
    SCHEMES,
    STYLES,
    WITH_ADDRESS,
    WITH_GRADIENT,
    Rules,
)

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PIECES = re.compile(r"(<!--.*?(?:-->|\Z))|(<[^>]*(?:>|\Z)|>)", re.DOTALL)
_TAG = re.compile(r"<\s*(/\s*)?([a-zA-Z0-9-]+)([^>]*)>?", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"""\s*([_a-zA-Z][-_a-zA-Z0-9:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?(?=\s|/?\Z)"""
)
_LONE = re.compile(r"<[^>]*?(?:(?=<)|>|\Z)", re.DOTALL)
_ENTITY = re.compile(r"&amp;(#[xX]0*[0-9a-fA-F]{1,6}|#0*[0-9]{1,7}|[A-Za-z]{2,8}[0-9]{0,2});")
_BARE = re.compile(r"&(?!(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z]+[0-9]*);)")
_OWN_DATA = re.compile(r"data-[a-z0-9_-]+")
_BLOCK = re.compile(r"<!--(\s+)(/)?wp:(\S+)(\s+)(?:(\{.*?\})(\s+))?(/)?-->", re.DOTALL)
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.\-]*):")
ALONE = "download"  # may stand in a link, but without a value
_LINKS = frozenset({"href", "src", "cite", "longdesc", "poster", "usemap", "data", "action"})
_UNSAFE_CSS = re.compile(r"[\\(&=}]|/\*")
_CSS_NAME = re.compile(r"--[a-zA-Z0-9_-]+")
_CSS_FUNCTION = re.compile(r"\b(?:var|calc|min|max|minmax|clamp|repeat)\([^()]*\)")
_CSS_ADDRESS = re.compile(r"url\(\s*(['\"]?)([^)'\"]+)\1\s*\)")
_CSS_GRADIENT = re.compile(
    r"\s*(?:repeating-)?(?:linear|radial|conic)-gradient\((?:[^()]|rgba?\([^()]*\))*\)\s*"
)


def kept(text: str, rules: Rules = POST) -> str:
    """The text as WordPress would store it if it came in through the API."""
    text = _CONTROL.sub("", text.replace("\\", ""))
    text = _LONE.sub(lambda m: m[0] if m[0].endswith(">") else escaped(m[0]), text)
    return _PIECES.sub(partial(_piece, rules), _entities(text))


def losses(text: str, rules: Rules = POST) -> tuple[str, ...]:
    """What the text would lose on its way back through the API; nothing: not a byte.

    Codes for people: "backslash", "iframe", "script", "handler", "style", "angle", "markup", and
    "spelling" where bytes change and a browser wouldn't notice.
    """
    after = kept(text, rules)
    if after == text and not _rewritten_blocks(text):
        return ()
    if _seen(after) == _seen(text) and not _rewritten_blocks(text):
        return ("spelling",)
    found = {"backslash"} if "\\" in text else set()
    for piece in _PIECES.finditer(text):
        if piece[2] is not None and _piece(rules, piece) != piece[0]:
            found.add(_loss(piece[0]))
    return tuple(sorted(found)) or ("markup",)


def _loss(piece: str) -> str:
    tag = _TAG.fullmatch(piece)
    name = tag[2].lower() if tag else ""
    if tag is None or name[0].isdigit():
        return "angle"
    if name in ("iframe", "script"):
        return name
    names = [match[1].lower() for match in _ATTRIBUTE.finditer(tag[3])]
    if any(each.startswith("on") for each in names):
        return "handler"
    return "style" if "style" in names or name == "style" else "markup"


def _entities(text: str) -> str:
    return _ENTITY.sub(_entity, text.replace("&", "&amp;"))


def escaped(text: str) -> str:
    """What `esc_html` makes of it: an entity that stands there stays one."""
    for sign, entity in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#039;")):
        text = _BARE.sub("&amp;", text).replace(sign, entity)
    return text


def _entity(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return f"&{name};" if name in name2codepoint or name == "apos" else found[0]
    is_hex = name[1] in "xX"
    digits = name[1 + is_hex :].lstrip("0")
    number = int(digits or "0", 16 if is_hex else 10)
    if number == 0:
        return ""
    if not _is_sign(number):
        return f"&amp;#{'x' if is_hex else ''}{digits};"
    return f"&#x{digits};" if is_hex else f"&#{digits.rjust(3, '0')};"


def _is_sign(number: int) -> bool:
    """Whether XML has a character of that number."""
    is_low = number in (0x9, 0xA, 0xD) or 0x20 <= number <= 0xD7FF  # noqa: PLR2004  XML 1.0
    return is_low or 0xE000 <= number <= 0xFFFD or 0x10000 <= number <= 0x10FFFF  # noqa: PLR2004


def _piece(rules: Rules, found: re.Match[str]) -> str:
    if found[1] is not None:
        return _comment(rules, found[1])
    piece = found[2]
    tag = _TAG.fullmatch(piece)
    if piece == ">":
        return "&gt;"
    if tag is None or tag[2].lower() not in rules.attributes:
        return ""
    if tag[1]:
        return f"</{tag[2]}>"
    slash = " /" if re.search(r"\s*/\s*\Z", tag[3]) else ""
    return f"<{tag[2]}{_attributes(rules, tag[2].lower(), tag[3])}{slash}>"


def _comment(rules: Rules, piece: str) -> str:
    inner = piece.replace("<!--", "").replace("-->", "")
    while (filtered := _PIECES.sub(partial(_piece, rules), _entities(inner))) != inner:
        inner = filtered
    inner = re.sub(r"-\Z", "", re.sub(r"--+", "-", inner))
    return f"<!--{inner}-->" if inner else ""


def _attributes(rules: Rules, tag: str, written: str) -> str:
    parts: list[str] = []
    seen: set[str] = set()
    for found in _ATTRIBUTE.finditer(written):
        name = found[1].lower()
        if name in seen:
            continue
        seen.add(name)
        value = next((each for each in found.groups()[1:] if each is not None), None)
        if name == ALONE and tag == "a" and value is None:
            parts.append(f" {found[1]}")
        known = rules.attributes[tag] | rules.everywhere
        if not (name in known or (rules.has_data and _OWN_DATA.fullmatch(name))):
            continue
        if value is None:
            parts.append("" if name == "style" else f" {found[1]}")
            continue
        value = _value(name, value)
        if value is not None:
            quote = "'" if found[3] is not None else '"'
            parts.append(f" {found[1]}={quote}{value}{quote}")
    return re.sub("[<>]", "", "".join(parts))


def _value(name: str, value: str) -> str | None:
    """None: the attribute goes."""
    if name == "style":
        return _style(value) or None
    if name in _LINKS:
        scheme = _SCHEME.match(html.unescape(value))
        if scheme and scheme[1].lower() not in SCHEMES:
            return value.partition(":")[2]
    return value


def _style(css: str) -> str:
    rules = (rule.strip() for rule in re.sub(r"[\n\r\t]", "", css).strip().split(";"))
    return ";".join(rule for rule in rules if rule and _is_safe(rule))


def _is_safe(rule: str) -> bool:
    """Whether WordPress keeps a rule; one without a colon says nothing, and is kept."""
    name, colon, value = (part.strip() for part in rule.partition(":"))
    is_own = bool(_CSS_NAME.fullmatch(name))
    if colon and not (is_own or name in STYLES):
        return False
    if name in WITH_ADDRESS or (is_own and value.startswith("url(")):
        value = _CSS_ADDRESS.sub(_without_address, value)
    if (name in WITH_GRADIENT or is_own) and _CSS_GRADIENT.fullmatch(value):
        value = ""
    while (less := _CSS_FUNCTION.sub("", value)) != value:
        value = less
    return not _UNSAFE_CSS.search(f"{name}{value}")


def _without_address(found: re.Match[str]) -> str:
    scheme = _SCHEME.match(html.unescape(found[2]))
    return found[0] if scheme and scheme[1].lower() not in SCHEMES else ""


class _Text(str):
    """What a shopper reads, told from the names of tags."""

    __slots__ = ()


class _Browser(HTMLParser):
    """What a browser makes of it, whatever its spelling."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept_attrs = {name: (value or "").strip().rstrip(";") for name, value in attrs}
        self.seen.append((tag, sorted(kept_attrs.items())))

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data: str) -> None:
        self.seen.append(("comment", data))

    def handle_data(self, data: str) -> None:
        before = self.seen.pop() if self.seen and isinstance(self.seen[-1], _Text) else ""
        self.seen.append(_Text(f"{before}{data}"))


def _seen(text: str) -> list[object]:
    browser = _Browser()
    try:
        browser.feed(text)
        browser.close()
    except AssertionError:  # its word for a declaration that it doesn't know, such as "<![x"
        return [text]
    return browser.seen


def _rewritten_blocks(text: str) -> bool:
    """Whether WordPress would write blocks in another spelling: it reads and writes all anew."""
    open_blocks: list[str] = []
    for found in _BLOCK.finditer(text):
        before, closes, name, behind, settings, last, ends = found.groups()
        spaces = {before, behind} if last is None else {before, behind, last}
        if spaces != {" "} or name.startswith("core/") or (closes and (settings or ends)):
            return True
        if settings is not None and not _is_as_written(settings):
            return True
        if closes:
            if not open_blocks or open_blocks.pop() != name:
                return True
        elif not ends:
            open_blocks.append(name)
    return bool(open_blocks)


def _is_as_written(settings: str) -> bool:
    """Whether a block's settings are spelled as WordPress spells them."""
    try:
        told = json.loads(settings)
    except ValueError:
        return False
    if not told or json.dumps(told, ensure_ascii=False, separators=(",", ":")) != settings:
        return False
    return not any(sign in settings for sign in ("--", "<", ">", "&", '\\"'))
