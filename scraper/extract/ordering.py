"""How a page lets its visitor order, told by what its forms are made of and not by their words.

Shops call their button what they like, in more languages than any list has. What an order needs is
alike everywhere: how many, and of what.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from scraper.extract.trees import Element, Tree, shown

_QUANTITY = re.compile(
    r"qty|quant|menge|anzahl|stueck|stück|antal|aantal|cantid|cantit|quantit|ilosc|ilość|mnozstv"
    r"|množstv|adet|miktar|kolicin|amount|count|pieces|maara|määrä|sztuk|numero|kappale",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(
    r"(?:^|[_\-\[.])(?:id|pid|sku)(?:$|[_\-\].])|prod|item|artik|articl|articul|variant|goods|tuote|vare"
    r"|prek|towar|zbozi|urun|termek",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"mail", re.IGNORECASE)
_PAINTED = re.compile(r"(?:^|\s)(?:bg-|rounded|button|knap|tlac)", re.IGNORECASE)
_NO_ORDER = re.compile(
    r"search|login|log-in|signin|sign-in|register|newsletter|subscri|comment|contact|currency|language"
    r"|review|rating|wish|compare|filter|sort|voucher|coupon|account|password|consent|cookie|postcode",
    re.IGNORECASE,
)
_SENT = frozenset({"submit", "image", "button"})
_ASKED = ("mailto:", "tel:", "sms:", "https://wa.me/", "https://api.whatsapp.com/", "whatsapp:")
_MAX_FORMS = 40
_MAX_FIELDS = 60
_MAX_CONTROLS = 120
_LONGEST = 40
_FOLDS = ("aria-expanded", "aria-haspopup", "aria-controls", "data-toggle", "data-bs-toggle")
_LEAST_NUMBERS = 3  # "1, 2, 3" in a select is how many


def form_button(tree: Tree, is_outside: Callable[[Element], bool]) -> Element | None:
    """What sends the first form that asks how many, or says of what; None where no form does."""
    for form in islice(tree.all("form"), _MAX_FORMS):
        fields = tuple(islice(form.iter("input", "select", "button", "textarea"), _MAX_FIELDS))
        if is_outside(form) or _is_about_else(form, fields) or not _orders(fields):
            continue
        senders = [each for each in fields if _sends(each)]
        if senders:
            return senders[-1]
    return None


def controls(
    tree: Tree, is_outside: Callable[[Element], bool], buttons: Iterable[Element]
) -> Iterator[Element]:
    """What might order, where no form says so: buttons with words of their own, and addresses.

    Shops of one person take orders by mail, telephone or messenger.
    """
    asked = (each for each in tree.all("a") if (each.get("href") or "").startswith(_ASKED))
    painted = (each for each in tree.all("a") if _PAINTED.search(each.get("class") or ""))
    for control in islice((*buttons, *painted, *asked), _MAX_CONTROLS):
        words = shown(control, _LONGEST) or control.get("value") or control.get("alt") or ""
        named = " ".join(control.get(key) or "" for key in ("class", "id", "name", "href"))
        # a button that says "+" or "x" orders nothing; an address may have a picture for words
        is_quiet = control.tag != "a" and sum(sign.isalpha() for sign in words) < 2  # noqa: PLR2004
        folds = any(control.get(key) is not None for key in _FOLDS)
        if is_quiet or folds or _NO_ORDER.search(named) or is_outside(control):
            continue
        form = next(control.iterancestors("form"), None)
        fields = () if form is None else tuple(islice(form.iter("input"), _MAX_FIELDS))
        if form is None or not _is_about_else(form, fields):
            yield control


def _orders(fields: tuple[Element, ...]) -> bool:
    if any(map(_asks_how_many, fields)):
        return True
    # a thing and an address alone: "tell me when it is back"
    asks_who = any(_ADDRESS.search(_named(each)) or each.get("type") == "email" for each in fields)
    return not asks_who and any(map(_says_of_what, fields))


def _asks_how_many(field: Element) -> bool:
    if field.tag == "select":
        values = [shown(each, _LONGEST) for each in islice(field.iter("option"), _MAX_FIELDS)]
        return len(values) >= _LEAST_NUMBERS and all(value.isdigit() for value in values)
    kind = (field.get("type") or "text").lower()
    if field.tag != "input" or kind not in {"number", "text", "tel"}:
        return False
    is_few = (field.get("value") or "").strip() in {"0", "1"}
    return kind == "number" or is_few or bool(_QUANTITY.search(_named(field)))


def _says_of_what(field: Element) -> bool:
    is_hidden = field.tag == "input" and (field.get("type") or "").lower() == "hidden"
    is_told = is_hidden and bool(field.get("value")) and bool(_OF_WHAT.search(_named(field)))
    return is_told and not _NO_ORDER.search(_named(field))


def _is_about_else(form: Element, fields: tuple[Element, ...]) -> bool:
    """Whether a form seeks, signs in, subscribes or comments."""
    kinds = {(each.get("type") or "").lower() for each in fields}
    called = " ".join(form.get(key) or "" for key in ("action", "class", "id", "name", "role"))
    return bool(kinds & {"password", "search"}) or bool(_NO_ORDER.search(called))


def _sends(field: Element) -> bool:
    if field.tag == "button":
        return (field.get("type") or "submit").lower() in _SENT
    return field.tag == "input" and (field.get("type") or "").lower() in _SENT


def _named(field: Element) -> str:
    return " ".join(field.get(key) or "" for key in ("name", "id", "class"))
