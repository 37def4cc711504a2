"""A page's tree: parsed once, for all who read from it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from lxml import etree
from w3lib.encoding import html_to_unicode

from scraper.extract.pages import Page

MAX_BYTES = 5_000_000  # of HTML; nobody's product page is longer
MAX_URL_CHARS = 2_000
_ROOTED = re.compile(r"/(?!.*/\.)(?:[\w-][\w/?&=%+~,.-]*)?", re.ASCII)
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(?::\d{1,5})?(?=[/?#]|$)")
# what XML can't hold; a page that has them is read without
_CONTROL = bytes(sign for sign in range(32) if sign not in b"\t\n\r")
_NO_SIGNS = tuple(sign.encode() for sign in ("\ufffe", "\uffff"))
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe")
MAX_ELEMENTS = 20_000
MAX_SCRIPTS = 200
# one look for all that is found by an attribute which hardly any element has
_MARKS = frozenset(
    {
        *("itemscope", "typeof", "aria-level", "role", "data-product_variations"),
        *("data-variants", "data-product", "data-product-json", "product-status"),
        "data-page",
    }
)
_HIDDEN = re.compile(r"visually-?hidden|sr-only|screen-reader")
# Tailwind's and Bootstrap's words for what isn't shown, but for what a wider screen shows
_UNSEEN_CLASS = re.compile(
    r"(?:^|\s)(?:hidden|d-none|is-hidden|u-hidden|display-?none|hide)(?=\s|$)"
)
_SHOWN_CLASS = re.compile(r"(?:sm|md|lg|xl)[:-](?:block|inline|flex|grid|table)")


# lxml's own HTML elements are each made by Python, which takes a fifth of a page's time
Element: TypeAlias = etree._Element  # noqa: SLF001  its only name
Piece: TypeAlias = tuple[Element, str | None, str | None, bool]


@dataclass(frozen=True, slots=True)
class Script:
    """A script of the page, with its attributes ("type", "id" …)."""

    attributes: Mapping[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The parsed page. `root` is never None, and holds nothing that a visitor couldn't see.

    `text` is the whole source, decoded. `elements` are all of the page, in its order: held here, so
    that lxml makes each but once. `pieces` are they with the text that each begins with, the one
    behind it, and whether it has attributes; `named` those with a class or an id, and both;
    `marked` those with an attribute that means something by being there.
    """

    page: Page
    root: Element
    scripts: tuple[Script, ...]
    text: str
    base: str
    origin: str  # of `base`, "" where that is no plain web address
    elements: tuple[Element, ...]
    pieces: tuple[Piece, ...]
    named: tuple[tuple[Element, str, str], ...]
    marked: Sequence[Element]
    tags: dict[str, Sequence[Element]] = field(default_factory=dict)

    def all(self, tag: str) -> Sequence[Element]:
        """The elements of a tag, in the page's order."""
        known = self.tags.get(tag)
        if known is None:
            known = self.tags[tag] = tuple(self.root.iter(tag))
        return known

    def absolute(self, address: str) -> str:
        """The http(s) address without fragment that a reference on the page means, or ""."""
        if not address or len(address) > MAX_URL_CHARS:
            return ""
        # most links of a shop are of this form, and a page has hundreds
        if self.origin and _ROOTED.fullmatch(address):
            return self.origin + address
        try:
            whole = urljoin(self.base, address.strip())
            parts = urlsplit(whole)
        except ValueError:
            return ""
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            return ""
        return parts._replace(fragment="").geturl()


def parsed(page: Page) -> Tree:
    """The tree of a page, whatever it is made of; a body that holds no HTML gives an empty one."""
    text = _decoded(page)
    # the tree is built from our own UTF-8, so that no declaration inside can mislead it
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    root = _root(text, parser)
    base = next((each.get("href") or "" for each in root.iter("base")), "")
    scripts = tuple(
        Script(dict(script.items()), script.text or "")
        for script in islice(root.iter("script"), MAX_SCRIPTS)
    )
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    elements = _cut_off(root)
    base = _base(page.url, base)
    plain = _ORIGIN.match(base)
    origin = plain[0] if plain else ""
    return Tree(page, root, scripts, text, base, origin, elements, *_sorted(elements))


def _sorted(
    elements: tuple[Element, ...],
) -> tuple[tuple[Piece, ...], tuple[tuple[Element, str, str], ...], list[Element]]:
    """All with their texts, those with a class or an id, and those with a mark, in one go."""
    pieces: list[Piece] = []
    named: list[tuple[Element, str, str]] = []
    marked: list[Element] = []
    for element in elements:
        keys = element.keys()
        pieces.append((element, element.text, element.tail, bool(keys)))
        if not keys:
            continue
        if "class" in keys or "id" in keys:
            named.append((element, element.get("class") or "", element.get("id") or ""))
        if not _MARKS.isdisjoint(keys):
            marked.append(element)
    return tuple(pieces), tuple(named), marked


def _cut_off(root: Element) -> tuple[Element, ...]:
    """Drop what comes after the first thousands of elements: a page that long is a trap."""
    elements = tuple(islice(root.iter(), MAX_ELEMENTS + 1))
    last = elements[-1] if len(elements) > MAX_ELEMENTS else None
    while last is not None and last.getparent() is not None:
        parent = last.getparent()
        del parent[parent.index(last) + 1 :]
        last = parent
    return elements


def _decoded(page: Page) -> str:
    """The body's text: what is UTF-8 throughout is UTF-8, whatever the shop's headers claim."""
    body = page.body[:MAX_BYTES]
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        header = page.content_type or "text/html"
        if page.encoding and "charset" not in header.lower():
            header = f"{header}; charset={page.encoding}"
        # what names no encoding that there is, and is no UTF-8, is mostly Western European
        return html_to_unicode(header, body, default_encoding="cp1252")[1]


def _root(text: str, parser: etree.HTMLParser) -> Element:
    source = text.encode("utf-8").translate(None, _CONTROL)
    for sign in () if text.isascii() else _NO_SIGNS:
        source = source.replace(sign, b"")
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError:
        root = None
    return etree.Element("html") if root is None else root


def _base(url: str, href: str) -> str:
    try:
        return urljoin(url, href.strip()) if href else url
    except ValueError:
        return url


def line(text: str, longest: int) -> str:
    """Text of a page as one line of at most `longest` signs, cut at a word's end."""
    # a text of megabytes isn't folded whole for its first hundred signs
    folded = " ".join(text[: longest * 8].split())
    if len(folded) <= longest:
        return folded
    return folded[:longest].rpartition(" ")[0] or folded[:longest]


def is_hidden(element: Element) -> bool:
    """Whether a text is for screen readers alone, or for no one yet."""
    return is_unseen(element) or bool(_HIDDEN.search((element.get("class") or "")[:200]))


def is_unseen(element: Element) -> bool:
    """Whether nothing of an element is shown to anybody, until a script shows it."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and "display:none" in style.replace(" ", ""):
        return True
    classes = (element.get("class") or "")[:200]
    return bool(_UNSEEN_CLASS.search(classes)) and not _SHOWN_CLASS.search(classes)


def shown(node: Element, longest: int) -> str:
    """What a visitor reads in a node, as one line."""
    if len(node) == 0:
        return line(node.text or "", longest)
    parts: list[str] = []
    room = longest * 2
    for text in node.itertext():
        parts.append(text[:room])
        room -= len(text)
        if room <= 0:
            break
    return line(" ".join(parts), longest)
