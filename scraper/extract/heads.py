"""What a page tells of itself: language, canonical address, other languages, links."""

from itertools import islice

from scraper.extract.trees import Tree

MAX_LINKS = 2_000  # a page with a million is a trap, and its first thousands tell as much
_MAX_HREFLANGS = 100
_LONGEST_TAG = 35  # RFC 5646, 4.4.1


def canonical(tree: Tree) -> str:
    """The address that the page names as its own, or ""."""
    own = (link.get("href") for link in tree.all("link") if link.get("rel") == "canonical")
    return tree.absolute(next(filter(None, own), ""))


def hreflangs(tree: Tree) -> tuple[tuple[str, str], ...]:
    """The same page in other languages, with the tag that each is given."""
    stated = (
        (link.get("hreflang"), link.get("href"))
        for link in tree.all("link")
        if link.get("rel") == "alternate"
    )
    whole = ((tag, href) for tag, href in stated if tag and href)
    pairs = (
        (tag.strip().lower(), tree.absolute(href)) for tag, href in islice(whole, _MAX_HREFLANGS)
    )
    return tuple((tag, address) for tag, address in pairs if address and len(tag) <= _LONGEST_TAG)


def language(tree: Tree) -> str:
    """The primary subtag of the page's language, or ""."""
    primary = _locale(tree)[0]
    return primary if primary.isascii() and primary.isalpha() and len(primary) in {2, 3} else ""


def region(tree: Tree) -> str:
    """The region of the page's language, in small letters, or ""."""
    locale = _locale(tree)
    return locale[-1] if len(locale) > 1 and len(locale[-1]) == len("ca") else ""


def _locale(tree: Tree) -> list[str]:
    stated = (
        tree.root.get("lang")
        or tree.root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or tree.root.get("xml:lang")
        or _of_meta(tree, "property", "og:locale")
        or _of_meta(tree, "http-equiv", "content-language")
    )
    return stated[:_LONGEST_TAG].strip().lower().replace("_", "-").split("-")


def _of_meta(tree: Tree, key: str, value: str) -> str:
    metas = (each.get("content") for each in tree.all("meta") if each.get(key) == value)
    return next(filter(None, metas), "")


def links(tree: Tree) -> tuple[str, ...]:
    """The addresses that the page leads to, in its order, each once."""
    anchors = islice(tree.root.iter("a", "area"), MAX_LINKS)
    stated = dict.fromkeys(anchor.get("href") or "" for anchor in anchors)
    found = dict.fromkeys(map(tree.absolute, stated))
    onward = (link.get("href") or "" for link in tree.all("link") if link.get("rel") == "next")
    found[tree.absolute(next(onward, ""))] = None
    found.pop("", None)
    return tuple(found)
