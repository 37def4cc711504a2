"""What a page tells of itself: language, canonical address, other languages, links."""

from itertools import islice

from scraper.extract.trees import Tree

MAX_LINKS = 2_000  # a page with a million is a trap, and its first thousands tell as much
_MAX_HREFLANGS = 100
_LONGEST_TAG = 35  # RFC 5646, 4.4.1


def canonical(tree: Tree) -> str:
    """The address that the page names as its own, or ""."""
    for href in tree.root.xpath("//link[@rel='canonical']/@href")[:1]:
        return tree.absolute(href)
    return ""


def hreflangs(tree: Tree) -> tuple[tuple[str, str], ...]:
    """The same page in other languages, with the tag that each is given."""
    stated = tree.root.xpath("//link[@rel='alternate'][@hreflang][@href]")
    pairs = (
        (link.get("hreflang").strip().lower(), tree.absolute(link.get("href")))
        for link in stated[:_MAX_HREFLANGS]
    )
    return tuple((tag, address) for tag, address in pairs if address and len(tag) <= _LONGEST_TAG)


def language(tree: Tree) -> str:
    """The primary subtag of the page's language, or ""."""
    stated = (
        tree.root.get("lang")
        or tree.root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or tree.root.get("xml:lang")
        or next(iter(tree.root.xpath("//meta[@property='og:locale']/@content")), "")
        or next(iter(tree.root.xpath("//meta[@http-equiv='content-language']/@content")), "")
    )
    primary = stated.strip().lower().replace("_", "-").partition("-")[0]
    return primary if primary.isascii() and primary.isalpha() and len(primary) in {2, 3} else ""


def links(tree: Tree) -> tuple[str, ...]:
    """The addresses that the page leads to, in its order, each once."""
    anchors = islice(tree.root.iter("a", "area"), MAX_LINKS)
    stated = dict.fromkeys(anchor.get("href") or "" for anchor in anchors)
    found = dict.fromkeys(map(tree.absolute, stated))
    for href in tree.root.xpath("//link[@rel='next']/@href")[:1]:
        found[tree.absolute(href)] = None
    found.pop("", None)
    return tuple(found)
