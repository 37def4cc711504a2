"""A page read whole: which kind it is, and the product that it shows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urlsplit

from app.domain.competitors import Platform, RivalProduct, Source
from scraper.extract import (
    attributes,
    embedded,
    heads,
    json_ld,
    labels,
    nodes,
    open_graph,
    visible,
)
from scraper.extract.boxes import Box, box
from scraper.extract.found import Found
from scraper.extract.money import Place, stated
from scraper.extract.nodes import Listed
from scraper.extract.pages import Page, PageKind, PageReading, Promise
from scraper.extract.platforms import platform
from scraper.extract.schema_products import Reader, joined
from scraper.extract.selling import has_buttons, has_cards, looks_sold
from scraper.extract.statements import statements
from scraper.extract.states import Wanted
from scraper.extract.trees import Tree, line, parsed
from scraper.extract.walls import wall
from scraper.extract.weighing import Scale
from scraper.extract.wording import clean, folded

_MAX_LISTED = 300
_JSON_LD_TRUST, _MICRODATA_TRUST = 0.9, 0.85
_TITLE_CHARS = 300


@dataclass(frozen=True, slots=True)
class _Scene:
    """What all parts of the reading go by."""

    tree: Tree
    metas: Mapping[str, str]
    place: Place
    canonical: str
    language: str
    addresses: frozenset[str]
    names: frozenset[str]


def read_page(page: Page, *, of: Platform | None = None) -> PageReading:
    """What a page says. It raises nothing, whatever the body is, and takes bounded time.

    `of` is the shop system, where that is known; without it its marks are looked for.
    """
    tree = parsed(page)
    scene = _scene(tree)
    listed = _structured(scene)
    own = [found for found, of_list in listed if not of_list]
    is_told = any("price" in found.values for found in own)
    the_box = box(tree, scene.names | _called(own), scene.place, is_told=is_told)
    if the_box is not None:
        scene = replace(scene, names=scene.names | {folded(the_box.name)})
    parts = _parts(scene, listed, the_box)
    products: tuple[RivalProduct, ...] = ()
    promise = Promise.NONE
    if _is_product(scene, parts, the_box):
        kind, products = PageKind.PRODUCT, (_weighed(scene, parts),)
    elif found := _listing(scene, listed):
        kind, products = PageKind.LISTING, found
    else:
        is_list = the_box is not None and (has_buttons(the_box) or has_cards(the_box))
        kind = wall(tree) or (PageKind.LISTING if is_list else PageKind.OTHER)
        if kind is PageKind.OTHER and the_box is not None:
            promise = _promise(scene, parts[-1], the_box)
    return PageReading(
        kind=kind,
        products=products,
        links=heads.links(tree),
        canonical=scene.canonical,
        hreflangs=heads.hreflangs(tree),
        language=scene.language,
        statements=statements(tree),
        platform=platform(tree) if of is None else of,
        promise=promise,
    )


def _promise(scene: _Scene, seen: Found, the_box: Box) -> Promise:
    """How much a page with a title promises: `seen` is what a visitor is shown of it."""
    texts = labels.lines(scene.tree, the_box)
    if "price" in seen.values or any(any(stated(text, scene.place)) for text in texts):
        return Promise.PRICE
    return Promise.PICTURE if seen.images or scene.metas.get("og:image") else Promise.NONE


def _scene(tree: Tree) -> _Scene:
    metas, canonical, language = open_graph.metas(tree), heads.canonical(tree), heads.language(tree)
    stated = metas.get("product:price:currency") or metas.get("og:price:currency") or ""
    host = urlsplit(tree.page.url).hostname or ""
    place = Place(
        stated.strip().upper() or embedded.currency(tree), host, language, heads.region(tree)
    )
    own = (tree.page.url, canonical, metas.get("og:url", ""))
    addresses = frozenset(_path(address) for address in own if address)
    titles = [line(each.text, _TITLE_CHARS) for each in tree.all("title")[:1] if each.text]
    named = [open_graph.title(metas), clean(metas.get("og:title"), _TITLE_CHARS)]
    named += [part for title in titles for part in _title_parts(title)]
    names = frozenset(folded(name) for name in named if name) - {""}
    return _Scene(tree, metas, place, canonical, language, addresses, names)


def _title_parts(title: str) -> list[str]:
    """A title whole, and before each of the signs that part it from the shop's name."""
    signs = (" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", " : ", ": ", ", ")
    heads_ = [title.rpartition(sign)[0] for sign in signs if sign in title]
    return [title, *heads_, *(title.partition(sign)[0] for sign in signs if sign in title)]


def _structured(scene: _Scene) -> list[tuple[Found, bool]]:
    """All schema.org products of the page, with whether each is but one of a list."""
    tree = scene.tree
    told: list[tuple[list[Any], Source, float]] = [
        (json_ld.roots(tree), Source.JSON_LD, _JSON_LD_TRUST),
        (_plain(attributes.roots(tree, attributes.MICRODATA)), Source.MICRODATA, _MICRODATA_TRUST),
        (_plain(attributes.roots(tree, attributes.RDFA)), Source.MICRODATA, _MICRODATA_TRUST),
    ]
    found: list[tuple[Found, bool]] = []
    for roots, source, trust in told:
        reader = Reader(source, trust, scene.place, tree.absolute)
        products: list[Listed] = list(nodes.products(roots))[:_MAX_LISTED]
        found.extend((reader.product(each.node), each.is_of_list) for each in products)
    return found


def _called(found: Iterable[Found]) -> frozenset[str]:
    names = (each.values["name"] for each in found if "name" in each.values)
    return frozenset(folded(str(name.value)) for name in names)


def _plain(roots: Sequence[Any]) -> list[Any]:
    return list(roots)


def _parts(scene: _Scene, listed: list[tuple[Found, bool]], the_box: Box | None) -> list[Found]:
    """What each part of the page says of the one product that it is about."""
    parts = _own(scene, listed)
    names = _called(parts)
    slug = next((path.rsplit("/", 1)[-1] for path in sorted(scene.addresses)), "")
    wanted = Wanted(
        frozenset(names | scene.names), slug.removesuffix(".html"), _place(scene, parts)
    )
    parts.extend(embedded.products(scene.tree, embedded.values(scene.tree), wanted))
    graph = open_graph.product(scene.tree, scene.metas, wanted.place)
    if graph.values and (parts or "price" in graph.values or _is_og_product(scene)):
        parts.append(graph)
    if the_box is not None:
        is_told = any({"price", "currency"} <= part.values.keys() for part in parts)
        parts.append(visible.product(scene.tree, the_box, wanted.place, is_told=is_told))
    heading = the_box.name if the_box is not None else ""
    return [_without_shop(part, _shop(scene, part, heading)) for part in parts]


def _shop(scene: _Scene, part: Found, heading: str) -> str:
    """The shop's name, as the page says it, or as its data says it behind the page's heading."""
    said = part.values.get("name")
    name = "" if said is None else str(said.value)
    if heading and name.startswith(f"{heading} ") and name != heading:
        rest = name.removeprefix(heading).lstrip(" -–—|·•:")
        named = re.compile(rf'"name"\s*:\s*"{re.escape(rest)}"')
        texts = (each.text for each in scene.tree.scripts if rest in each.text)
        if rest and any(map(named.search, texts)):
            return rest
    return scene.metas.get("og:site_name", "")


def _without_shop(part: Found, shop: str) -> Found:
    """The part with its product's name without the shop's, where one stands behind the other."""
    said = part.values.get("name")
    if said is None or not shop or not str(said.value).endswith(shop):
        return part
    name = str(said.value).removesuffix(shop).rstrip()
    bare = name.rstrip("-–—|·•:").rstrip()
    if not bare or bare == name:
        return part
    return replace(part, values={**part.values, "name": replace(said, value=bare)})


def _place(scene: _Scene, parts: list[Found]) -> Place:
    stated = next((str(p.values["currency"].value) for p in parts if "currency" in p.values), "")
    return replace(scene.place, currency=stated or scene.place.currency)


def _own(scene: _Scene, listed: list[tuple[Found, bool]]) -> list[Found]:
    """The structured products that are the page's: by address, by name, or as the only one."""
    own: list[Found] = []
    for source in (Source.JSON_LD, Source.MICRODATA):
        said = [(found, of_list) for found, of_list in listed if found.source is source]
        tops = [found for found, of_list in said if not of_list]
        matching = [found for found in tops if _is_the_pages(scene, found)]
        if not matching and len(tops) == 1 and not (said[1:] and not scene.names):
            matching = tops
        if not matching and not tops:
            matching = [found for found, _ in said if _is_named(scene, found)]
        if not matching and len(tops) > 1 and _are_forms(tops):
            matching = [joined(tops)]
        own.extend(matching)
    return own


def _is_the_pages(scene: _Scene, found: Found) -> bool:
    return _is_named(scene, found) or (bool(found.url) and _path(found.url) in scene.addresses)


def _is_named(scene: _Scene, found: Found) -> bool:
    name = found.values.get("name")
    return name is not None and folded(str(name.value)) in scene.names


def _are_forms(found: list[Found]) -> bool:
    """Whether several products are variants of one: they begin with the same words."""
    names = [folded(str(each.values["name"].value)) for each in found if "name" in each.values]
    starts = {" ".join(name.split()[:2]) for name in names}
    return len(names) == len(found) and len(starts) == 1


def _is_product(scene: _Scene, parts: list[Found], the_box: Box | None) -> bool:
    structured = [part for part in parts if part.source is not Source.PAGE]
    if any("price" in part.values or "availability" in part.values for part in structured):
        return the_box is None or not has_buttons(the_box) or _is_certain(scene, structured)
    if structured and (_is_og_product(scene) or structured[0].source is not Source.OPEN_GRAPH):
        return any("name" in part.values for part in structured)
    return the_box is not None and bool(parts) and looks_sold(scene.tree, parts[-1], the_box)


def _is_certain(scene: _Scene, structured: list[Found]) -> bool:
    return any(_is_the_pages(scene, part) for part in structured)


def _is_og_product(scene: _Scene) -> bool:
    return scene.metas.get("og:type", "").lower() in {"product", "og:product", "product.item"}


def _listing(scene: _Scene, listed: list[tuple[Found, bool]]) -> tuple[RivalProduct, ...]:
    """The products that a page lists, each with an address of its own."""
    scale = Scale(scene.tree.page, scene.language)
    shown: dict[str, RivalProduct] = {}
    for found, _ in listed:
        if found.url and "name" in found.values and found.url not in shown:
            shown[found.url] = scale.product(found.url, [found])
    return tuple(shown.values()) if len(shown) > 1 else ()


def _weighed(scene: _Scene, parts: list[Found]) -> RivalProduct:
    url = scene.canonical or scene.tree.page.url
    if urlsplit(url).hostname != urlsplit(scene.tree.page.url).hostname:
        url = scene.tree.page.url
    return Scale(scene.tree.page, scene.language).product(url, parts)


def _path(address: str) -> str:
    try:
        return unquote(urlsplit(address).path).rstrip("/").lower()
    except ValueError:
        return ""
