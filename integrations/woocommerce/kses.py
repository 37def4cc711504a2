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

from integrations.woocommerce.kses_lists import POST, SCHEMES, STYLES, Rules

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PIECES = re.compile(r"(<!--.*?(?:-->|\Z))|(<[^>]*(?:>|\Z)|>)", re.DOTALL)
_TAG = re.compile(r"<\s*(/\s*)?([a-zA-Z0-9-]+)([^>]*)>?", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"""\s*([_a-zA-Z][-_a-zA-Z0-9:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?(?=\s|/?\Z)"""
)
_LONE = re.compile(r"<[^>]*?(?:(?=<)|>|\Z)", re.DOTALL)
_ENTITY = re.compile(r"&amp;(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z]{2,8}[0-9]{0,2});")
_BLOCK = re.compile(r"<!--\s+/?wp:\S+\s+(\{.*?\})\s+/?-->", re.DOTALL)
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.\-]*):")
_LINKS = frozenset({"href", "src", "cite", "longdesc", "poster", "usemap", "data", "action"})
_UNSAFE_CSS = re.compile(r"[\\(&=}]|/\*")


def kept(text: str, rules: Rules = POST) -> str:
    """The text as WordPress would store it if it came in through the API."""
    text = _CONTROL.sub("", text.replace("\\", ""))
    text = _LONE.sub(lambda m: m[0] if m[0].endswith(">") else html.escape(m[0]), text)
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


def _entity(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return f"&{name};" if name in name2codepoint or name == "apos" else found[0]
    if name[1] in "xX":
        return f"&#x{name[2:].lstrip('0')};"
    return f"&#{name[1:].lstrip('0').rjust(3, '0')};"


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
    for found in _ATTRIBUTE.finditer(written):
        name = found[1].lower()
        known = rules.attributes[tag] | rules.everywhere
        if not (name in known or name.startswith(rules.prefixes)):
            continue
        value = next((each for each in found.groups()[1:] if each is not None), None)
        if value is None:
            parts.append(f" {found[1]}")
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
    rules = (rule.strip() for rule in css.strip().split(";"))
    return ";".join(rule for rule in rules if rule and _is_safe(rule))


def _is_safe(rule: str) -> bool:
    name, colon, value = rule.partition(":")
    return bool(colon) and name.strip().lower() in STYLES and not _UNSAFE_CSS.search(value)


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
    browser.feed(text)
    browser.close()
    return browser.seen


def _rewritten_blocks(text: str) -> bool:
    """Whether a block's settings would be written in another spelling."""
    for found in _BLOCK.finditer(text):
        try:
            settings = json.loads(found[1])
        except ValueError:
            return True
        if json.dumps(settings, ensure_ascii=False, separators=(",", ":")) != found[1]:
            return True
        if any(sign in found[1] for sign in ("--", "<", ">", "&", '\\"')):
            return True
    return False
