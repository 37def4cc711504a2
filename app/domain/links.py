"""Links beneath a description to other products of the same shop.

No writer has a part in them: we choose where they lead, and their words are those products' own
titles. What a writer writes of links never becomes one.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from urllib.parse import urlsplit

from app.domain.catalog import Field, Product
from app.domain.ids import ProductId
from app.domain.instructions.finding import is_instruction
from app.domain.stores import Platform
from app.domain.texts import Block, BlockKind, Link, SlotBrief

GONE = "link_gone"
"""That a link was left out on the way to the shop, for its product is gone."""
MOST = 3
LONGEST_TITLE = 100  # of a longer one nobody reads the end
BETWEEN = " · "
LEADS: Mapping[str, str] = {
    "en": "See also:",
    "ar": "شاهد أيضًا:",
    "de": "Siehe auch:",
    "fr": "Voir aussi\u00a0:",
    "es": "Ver también:",
    "it": "Vedi anche:",
    "nl": "Zie ook:",
    "pt": "Veja também:",
    "tr": "Ayrıca bakın:",
    "fa": "همچنین ببینید:",
}
_LEAD = "|".join(re.sub(r"(?:\\ |\u00a0)", r"\\s", re.escape(lead)) for lead in LEADS.values())
_ANCHOR = re.compile(r"<a\s[^<>]*?href=\"(?P<href>[^\"<>]*)\"[^<>]*>(?P<words>[^<]*)</a>")
# a line of ours, also as a shop gives it back
_LINE = re.compile(
    rf"\n?(?P<before><p(?:\s[^<>]*)?>\s*(?:{_LEAD}))\s*"
    r"(?P<anchors>(?:<a\s[^<>]*>[^<]*</a>[\s·]*)+)</p>"
)
_GOODS = "/products/"
_WORD = re.compile(r"\w{3,}")


@dataclass(frozen=True, slots=True)
class Kin:
    """A product that shoppers can see, and that shares its type or a category with another.

    `title` is in the language of the text that is to lead there, `url` its page; `groups` are the
    types and categories that both have.
    """

    product_id: ProductId
    title: str
    url: str
    groups: frozenset[str]
    tags: tuple[str, ...] = ()


def chosen(
    product: Product, kin: Sequence[Kin], platform: Platform, is_fit: Callable[[str], bool]
) -> tuple[Link, ...]:
    """Where the product's description leads: to those that have most in common with it.

    Nowhere that its text leads to already, and nowhere twice. Of equals the first ones are taken.
    `is_fit` tells whether a title may stand in the shop's texts.
    """
    own = _words(product.title, *product.tags) - _words(product.vendor)

    def nearness(one: Kin) -> tuple[int, int]:
        return -len(one.groups), -len(own & _words(one.title, *one.tags))

    found: dict[str, Link] = {}
    taken = {_key(product.title)}
    for one in sorted(kin, key=nearness):
        link = Link(
            one.product_id, " ".join(one.title.split()), address(one.url, product, platform)
        )
        is_new = link.href not in found and _key(link.title) not in taken
        if is_new and _leads_well(link, product) and is_fit(link.title):
            found[link.href] = link
            taken.add(_key(link.title))
        if len(found) == MOST:
            break
    return tuple(found.values())


def address(url: str, product: Product, platform: Platform) -> str:
    """A page's address as a description has it; "" where it isn't a page of the shop's.

    Shopify's storefront is reached under several domains, so a path leads further there than any
    of them; WordPress keeps whole addresses.
    """
    try:
        parts, home = urlsplit(url), urlsplit(product.url)
    except ValueError:
        return ""
    if re.search(r"[\s\\\"<>]", url) or parts.scheme not in ("http", "https"):
        return ""
    if platform is Platform.SHOPIFY:
        # what only its merchant sees has another path
        return parts.path if _GOODS in parts.path and not parts.path.startswith("//") else ""
    return url if parts.netloc == home.netloc else ""


def with_links(
    briefs: Sequence[SlotBrief], links: Sequence[Link], product: Product
) -> tuple[SlotBrief, ...]:
    """The briefs, with those of a description told to end with the links; once is enough."""
    return tuple(
        replace(brief, links=tuple(links))
        if brief.slot.field is Field.DESCRIPTION
        and not brief.source
        and (not brief.present or not _LINE.search(product.text(brief.slot) or ""))
        else brief
        for brief in briefs
    )


def line(links: Sequence[Link], language: str) -> Block:
    """The line that ends a description."""
    said = f"{LEADS[language]} {BETWEEN.join(link.title for link in links)}"
    anchors = tuple((link.title, link.href) for link in links)
    return Block(BlockKind.PARAGRAPH, said, anchors=anchors)


def without_line(html: str) -> str:
    """A description without our line: what other products are called says nothing of this one."""
    return _LINE.sub("", html) if any(lead in html for lead in _BEGINNINGS) else html


def led(html: str, links: Sequence[Link], there: Mapping[ProductId, str]) -> tuple[str, bool]:
    """A description whose links lead where their products are, and whether any had to go.

    `there` are the present addresses of those that shoppers can see. In the merchant's own wording
    the words of a link stay where it goes.
    """
    now = {escape(link.href): escape(there.get(link.product_id, "")) for link in links}
    gone = [href for href, present in now.items() if not present and f'href="{href}"' in html]

    def turned(found: re.Match[str]) -> str:
        present = now.get(found["href"], found["href"])
        whole = found[0].replace(f'"{found["href"]}"', f'"{present}"')
        return whole if present else found["words"]

    def lined(found: re.Match[str]) -> str:
        kept = [a for a in _ANCHOR.finditer(found["anchors"]) if now.get(a["href"], a["href"])]
        if len(kept) == found["anchors"].count("<a"):
            return found[0]
        above = "\n" if found[0].startswith("\n") else ""
        anchors = BETWEEN.join(a[0] for a in kept)
        return f"{above}{found['before']} {anchors}</p>" if kept else ""

    if not links:
        return html, False
    return _ANCHOR.sub(turned, _LINE.sub(lined, html)), bool(gone)


def unlinked(text: str) -> str:
    """A writer's text without links: their words stay."""
    if "<a" not in text.lower() and "](" not in text:
        return text
    return _MARKDOWN.sub(r"\1", _TAG.sub("", text))


_BEGINNINGS = tuple(re.split(r"[\s\u00a0]", lead)[0] for lead in LEADS.values())
_TAG = re.compile(r"<a(?:\s[^<>]*)?>|</a\s*>", re.IGNORECASE)
_MARKDOWN = re.compile(r"!?\[([^\]\[]*)\]\([^()\s]*\)")


def _leads_well(link: Link, product: Product) -> bool:
    is_named = 0 < len(link.title) <= LONGEST_TITLE and not is_instruction(link.title)
    return is_named and bool(link.href) and escape(link.href) not in product.description


def _words(*texts: str) -> frozenset[str]:
    return frozenset(_found(texts))


def _found(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        yield from _WORD.findall(text.casefold())


def _key(title: str) -> str:
    return " ".join(title.casefold().split())
