"""The data that a page carries for its own scripts: states, analytics, shop systems' settings."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from app.domain.competitors import Source
from scraper.extract import hydration, shop_json, states
from scraper.extract.found import Found
from scraper.extract.loose_json import loads, value_at
from scraper.extract.nodes import as_list
from scraper.extract.settings_json import configured
from scraper.extract.states import Wanted
from scraper.extract.trees import Tree
from scraper.extract.wording import folded

_MAX_SCRIPT_CHARS = 1_500_000
_MAX_VALUES = 40
_JSON_TYPES = ("application/json", "text/x-magento-init", "application/hydration-data")
# `window.__INITIAL_STATE__ = {`, `var meta = {`, `dataLayer.push({`, `gtag('event', 'view_item', {`
_ASSIGNED = re.compile(
    r"(?<![\w.$])[\w.$]{0,40}?(?:[Ss]tate|STATE|[Mm]eta|[Dd]ata|[Pp]roduct|Layer|DATA|CONTEXT)"
    r"[\w$]{0,30}(?:\[[^\]]{1,30}\])?\s{0,5}(?:=|\.push\()\s{0,5}(?=[{\[])"
    r"|gtag\(\s{0,5}['\"]event['\"],\s{0,5}['\"]view_item['\"],\s{0,5}(?=\{)"
    r"|(?<![\w.$])[\w.$]{0,40}\s{0,5}=\s{0,5}JSON\.parse\(\s{0,5}(?=[\"'])"
)
_PARSED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'", re.DOTALL)
_CURRENCY = re.compile(
    r"Shopify\.currency\s{0,3}=\s{0,3}\{\s{0,3}\"active\"\s{0,3}:\s{0,3}\"([A-Z]{3})\""
    r"|(?<![\w$])[\"']?(?:currency|currencyCode|priceCurrency|currency_code|selectedCurrency"
    r"|iso_code|storeCurrency|shopCurrency)[\"']?\s{0,3}:\s{0,3}[\"']([A-Z]{3})[\"']"
    r"|(?<=[\w$]\.)currency\s{0,3}=\s{0,3}[\"']([A-Z]{3})[\"']"
)


def values(tree: Tree) -> list[Any]:
    """The page's data, parsed; what can't be made out is left out."""
    found: list[Any] = list(hydration.rows(tree.scripts))
    for script in tree.scripts:
        kind = script.attributes.get("type", "").lower()
        if "ld+json" in kind or len(script.text) > _MAX_SCRIPT_CHARS:
            continue
        is_json = kind.startswith(_JSON_TYPES) or script.attributes.get("id") == "__NEXT_DATA__"
        room = _MAX_VALUES - len(found)
        if script.attributes.get("id") == hydration.NUXT:
            found.append(hydration.unpacked(loads(script.text)))
        elif is_json:
            found.append(loads(script.text))
        else:
            found.extend(islice(_assigned(script.text), room))
        if room <= 1:
            break
    # Inertia's scripts make the whole page of this
    pages = (each.get("data-page") or "" for each in tree.marked)
    whole = (text for text in pages if text.startswith("{") and len(text) < _MAX_SCRIPT_CHARS)
    found.extend(map(loads, islice(whole, 1)))
    return [hydration.linked(value) for value in found if value is not None]


def currency(tree: Tree) -> str:
    """The currency that the page's scripts name first, or ""."""
    for script in tree.scripts:
        stated = _CURRENCY.search(script.text[:_MAX_SCRIPT_CHARS])
        if stated is not None:
            return stated[1] or stated[2] or stated[3]
    return ""


def products(tree: Tree, parsed: list[Any], wanted: Wanted) -> Iterator[Found]:
    """What the page's data says of its product."""
    for value in _shopify(parsed):
        found = shop_json.shopify(value, wanted.place.currency, Source.EMBEDDED)
        if _is_wanted(value, found, wanted):
            yield found
            # the same read again by anybody's rules would take its hundredths for whole amounts
            return
    yield from configured(tree, parsed, wanted.place)
    state = states.product(parsed, wanted)
    if state is not None:
        yield state


def _shopify(parsed: list[Any]) -> Iterator[dict[str, Any]]:
    for value in parsed:
        for each in (value, *_inner(value)):
            if shop_json.is_shopify(each):
                yield each


def _inner(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from (each for each in value.values() if isinstance(each, dict))
    elif isinstance(value, list):
        yield from as_list(value)[:50]


def _is_wanted(value: dict[str, Any], found: Found, wanted: Wanted) -> bool:
    name = found.values.get("name")
    is_named = name is not None and folded(str(name.value)) in wanted.names
    return is_named or (bool(wanted.slug) and value.get("handle") == wanted.slug)


def _assigned(text: str) -> Iterator[Any]:
    for place in _ASSIGNED.finditer(text):
        if place[0].rstrip().endswith("JSON.parse("):
            string = _PARSED.match(text, place.end())
            yield loads(_unquoted(string)) if string else None
        else:
            yield value_at(text, place.end())


def _unquoted(string: re.Match[str]) -> str:
    if string[1] is not None:
        inner = loads(f'"{string[1]}"')
        return inner if isinstance(inner, str) else ""
    return re.sub(r"\\(.)", r"\1", string[2])
