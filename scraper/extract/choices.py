"""The variants that a page lets its visitor choose: selects, radio buttons, tables of sizes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from itertools import product as combinations

from app.domain.competitors import Availability, Money
from scraper.extract import stock
from scraper.extract.boxes import Box
from scraper.extract.found import MAX_NAME_CHARS, FoundVariant
from scraper.extract.money import Place, latin, stated
from scraper.extract.price_words import EXCLUDED_TAX, OLD_WORDS, OTHER_WORDS
from scraper.extract.trees import Element, Tree, is_hidden, shown
from scraper.extract.wording import clean

_AROUND = " -–—()[]/|,:·•"
_MAX_COMBINATIONS = 100
_MAX_VALUES = 60
_MAX_CHOICES = 20
_DEEPEST = 4
_LONGEST_CHOICE = 80
_LONGEST_PRICE = 50
_OTHER = re.compile(
    r"qty|quantity|menge|anzahl|quantit|cantidad|aantal|antal|الكمية|country|land\b|currency|language"
    r"|sprache|sort|rating|captcha|day|month|year|search|categor|limit|per-?page|subscription",
    re.IGNORECASE,
)
_NO_CHOICE = re.compile(
    r"choose|select|please|wählen|bitte|choisi|sélectionn|elegir|seleccion|scegli|kies|välj|velg"
    r"|vælg|wybierz|اختر|اختار|---|^-+$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r":$|\d\s?(?:€|\$|£|EUR)|pre(?:is|ço|cio|zzo)|price|prix|prijs|pris\b|cena|السعر|total|summe"
    r"|versand|shipping|delivery|livraison|spedizione|envío|شحن|توصيل"
    # so many at once, each for less
    r"|^(?:ab|from|dès|à partir de|da|desde|vanaf|od|från|من)\s?\d|^\d+\s?(?:\+|و ?أكثر)"
    r"|^\d+\s?[-–]\s?\d+\s?(?:stk|stück|pcs|pieces|units|pièces|pezzi|unidades|قطع|قطعة)",
    re.IGNORECASE,
)
_SIZED = re.compile(r"(?<=\d)\s?x\s(?=\d)", re.IGNORECASE)
_SURCHARGE = re.compile(r"\(?\s{0,2}(?P<sign>[+\-−])\s{0,2}(?P<money>[^()]{1,20})\)?\s*$")


@dataclass(frozen=True, slots=True)
class _Value:
    """One value of a choice. `price` is its own, `surcharge` what it adds to the product's."""

    text: str
    price: Money | None = None
    surcharge: Decimal = Decimal(0)
    is_sold_out: bool = False


@dataclass(frozen=True, slots=True)
class _Choice:
    name: str
    values: tuple[_Value, ...]


def variants(tree: Tree, box: Box, price: Money | None, place: Place) -> tuple[FoundVariant, ...]:
    """The forms that can be chosen. A price is given where the page states or adds it up."""
    choices = [
        choice
        for choice in (*_selects(tree, box, place), *_radios(box, place))
        if len(choice.values) > 1
    ]
    if not choices:
        return _table(box, place)
    return tuple(
        _combined(choices, values, price)
        for values in islice(
            combinations(*(choice.values for choice in choices[:3])), _MAX_COMBINATIONS
        )
    )


def _combined(
    choices: list[_Choice], values: tuple[_Value, ...], price: Money | None
) -> FoundVariant:
    own = next((value.price for value in values if value.price is not None), None)
    surcharge = sum((value.surcharge for value in values), Decimal(0))
    asked = own or (Money(price.amount + surcharge, price.currency) if price else None)
    names = [choice.name for choice in choices]
    return FoundVariant(
        name=" / ".join(value.text for value in values),
        options=tuple((name, v.text) for name, v in zip(names, values, strict=False) if name),
        price=asked,
        availability=Availability.OUT_OF_STOCK if any(v.is_sold_out for v in values) else None,
    )


def _selects(tree: Tree, box: Box, place: Place) -> Iterator[_Choice]:
    for select in islice(tree.root.iter("select"), _MAX_CHOICES):
        named = " ".join(select.get(key) or "" for key in ("name", "id", "class", "aria-label"))
        label = _label(tree, select)
        if _OTHER.search(named) or _OTHER.search(label) or box.is_outside(select):
            continue
        options = islice(select.iter("option"), _MAX_VALUES)
        read = [
            _value(clean(shown(option, MAX_NAME_CHARS), MAX_NAME_CHARS), option, place)
            for option in options
            if option.get("value") != ""
        ]
        # "1, 2, 3 … 10" is how many, whatever the select is called
        if all(value.text.isdigit() for value in read) and not label:
            continue
        kept = tuple(value for value in read if value.text and not _NO_CHOICE.search(value.text))
        yield _Choice(label, kept)


def _radios(box: Box, place: Place) -> Iterator[_Choice]:
    groups: dict[str, list[Element]] = {}
    for radio in islice(box.holder.iter("input"), _MAX_VALUES * 5):
        if radio.get("type") == "radio" and not _OTHER.search(radio.get("name") or ""):
            groups.setdefault(radio.get("name") or "", []).append(radio)
    for name, radios in islice(groups.items(), _MAX_CHOICES):
        if any(box.is_outside(radio) for radio in radios[:1]):
            continue
        texts = (_with_price(_radio_text(radio), radio, place) for radio in radios[:_MAX_VALUES])
        read = (_value(text, radio, place) for text, radio in zip(texts, radios, strict=False))
        legend = radios[0].xpath("ancestor::fieldset[1]/legend")
        label = clean(shown(legend[0], 60), 60).rstrip(": ") if legend else ""
        yield _Choice(label or _readable(name), tuple(value for value in read if value.text))


def _value(text: str, element: Element, place: Place) -> _Value:
    """A value's text without the price that stands behind it."""
    found = stated(text, place)
    is_sold_out = element.get("disabled") is not None
    told = stock.told(text)
    if told is not None and told[0] is Availability.OUT_OF_STOCK:
        is_sold_out = True
        text = _without(text, told[1])
    if not found:
        return _Value(text, _attributed(element, place), is_sold_out=is_sold_out)
    money, words = found[0]
    line = latin(text)
    # the digits in a name stay as the shop writes them, where nothing shifts them
    source = text if len(text) == len(line) else line
    name = source[: line.find(words)].strip(f"{_AROUND}+−") or text
    name += ")" * (name.count("(") - name.count(")"))
    added = _SURCHARGE.search(line)
    if added is not None and any(stated(added["money"], place)):
        amount = money.amount if added["sign"] == "+" else -money.amount
        # "Large - €25" is a price; a discount for a choice is always in brackets
        if added["sign"] == "+" or "(" in text:
            return _Value(name, None, amount, is_sold_out)
    return _Value(name, money, is_sold_out=is_sold_out)


def _without(text: str, words: str) -> str:
    """A value's name without the words that it is sold out, and what they go on with."""
    before, _words, after = text.partition(words)
    return before.strip(_AROUND) or after.strip(_AROUND)


def _attributed(element: Element, place: Place) -> Money | None:
    text = (element.get("data-price") or "").strip()
    for money, _ in stated(text, place):
        return money
    return None


def _radio_text(radio: Element) -> str:
    parent = radio.getparent()
    labels = parent.xpath(".//label") if parent is not None else []
    named = next((label for label in labels if label.get("for") == radio.get("id")), None)
    if named is None and radio.get("id"):
        found = radio.xpath("//label[@for=$id]", id=radio.get("id"))
        named = found[0] if found else None
    if named is None:
        around = islice(radio.iterancestors("label", "tr", "form", "fieldset"), 1)
        named = next((each for each in around if each.tag in {"label", "tr"}), None)
    if named is not None and parent is not None and _is_alone(radio, parent):
        named = parent  # its price may stand beside its label
    text = _without_hidden(named) if named is not None else ""
    return clean(text or radio.get("data-value") or radio.get("value"), MAX_NAME_CHARS)


def _with_price(text: str, radio: Element, place: Place) -> str:
    """A choice's text with the one amount that its row of a table tells."""
    row = next(radio.iterancestors("tr"), None)
    if row is None or any(stated(text, place)) or sum(1 for _ in row.iter("input")) > 1:
        return text
    told = [words for cell in row.iter("td") for _, words in stated(shown(cell, 100), place)]
    return f"{text} {told[0]}" if text and len(told) == 1 else text


def _is_alone(radio: Element, parent: Element) -> bool:
    """Whether an element is about this one choice, and short."""
    inside = [each for each in islice(parent.iter("input"), 2) if each is not radio]
    return (
        not inside
        and parent.tag not in {"td", "form", "fieldset"}
        and len(shown(parent, 100)) < _LONGEST_CHOICE
    )


def _without_hidden(label: Element, depth: int = 0) -> str:
    """A label's text without what is for screen readers: "variant sold out or unavailable"."""
    texts = [label.text or ""]
    for child in islice(label, _MAX_CHOICES * 2):
        texts += ["" if is_hidden(child) else _without_hidden(child, depth + 1), child.tail or ""]
    return " ".join(texts) if depth < _DEEPEST else shown(label, MAX_NAME_CHARS)


def _label(tree: Tree, select: Element) -> str:
    found = tree.root.xpath("//label[@for=$id]", id=select.get("id") or "")
    if found:
        return clean(shown(found[0], 60), 60).rstrip(": *")
    above = select.xpath("ancestor::label[1]/text() | preceding-sibling::*[1]/text()")
    if above:
        return clean(str(above[0]), 60).rstrip(": *")
    return clean(select.get("aria-label"), 60)


def _readable(name: str) -> str:
    return clean(re.sub(r"[\[\]_]|attribute|option|pa_", " ", name), 60).strip()


def _table(box: Box, place: Place) -> tuple[FoundVariant, ...]:
    """Rows of a table that each have a name and a price: sizes of a handmade shop."""
    found: list[FoundVariant] = []
    for row in islice(_rows(box), _MAX_VALUES):
        cells = [clean(shown(cell, MAX_NAME_CHARS), MAX_NAME_CHARS) for cell in row]
        prices = [money for cell in cells for money, _ in stated(cell, place)]
        is_named = bool(cells and cells[0]) and not _NO_NAME.search(cells[0])
        is_named = is_named and not any(stated(cells[0], place)) and not _is_of_price(cells[0])
        # an answer that tells an amount is no price
        is_named = is_named and all(
            len(each) <= _LONGEST_PRICE for each in cells if stated(each, place)
        )
        if is_named and len(cells) > 1 and len(prices) == 1:
            told = stock.told(" ".join(cells[1:]))
            found.append(
                FoundVariant(cells[0], price=prices[0], availability=told[0] if told else None)
            )
    return tuple(found) if len(found) > 1 else ()


def _rows(box: Box) -> Iterator[tuple[Element, ...]]:
    """A table's rows, and the terms of a list each with what is said of it."""
    for row in box.holder.iter("tr"):
        yield tuple(row.iter("td"))
    for term in box.holder.iter("dt"):
        told = term.getnext()
        if told is not None and told.tag == "dd" and not box.is_outside(term):
            yield term, told


def _is_of_price(name: str) -> bool:
    """Whether a row tells another amount of the product, and no form of it: "was", "you save"."""
    # "60 x 90 cm" is no instalment
    words = _SIZED.sub("", name)
    return any(each.search(words) for each in (OLD_WORDS, OTHER_WORDS, EXCLUDED_TAX))
