"""Whether a page that tells machines nothing sells one product, by what its visitor sees."""

import re

from scraper.extract import labels
from scraper.extract.boxes import Box
from scraper.extract.found import Found, Said
from scraper.extract.wording import folded

_MANY_BUTTONS = 4
_MANY_CARDS = 2
_FEW_AMOUNTS = 2
_LABEL_LETTERS = 10
_TERM = (
    r"(?:shipping|delivery|deliveries|returns?|payments?|versand|versandkosten|lieferung|zahlung"
    r"|retouren|rückgabe|livraison|retours?|paiement|spedizion[ei]|consegna|resi|pagament[oi]|envíos?"
    r"|devoluciones|pagos?|entregas?|devoluções|verzending|bezorging|betaling|frakt|leverans"
    r"|levering|fragt|dostawa|zwroty|płatności?|doprava|platba|kargo|teslimat|iade"
    r"|و?(?:ال)?(?:شحن|توصيل|دفع|استرجاع))"
)
_TERMS = re.compile(
    rf"(?:our |unsere? )?{_TERM}(?: (?:\w{{1,6}} )?{_TERM})*(?: (?:costs?|info\w*|terms))?"
)


def looks_sold(seen: Found, the_box: Box) -> bool:
    """Whether what is seen around a title is a product that one can have, or could."""
    if "price" not in seen.values or has_buttons(the_box):
        return False
    if _TERMS.fullmatch(folded(the_box.name)):
        return False
    if the_box.button is not None or the_box.is_sold_out:
        return True
    told = seen.values.get("availability")
    if seen.values.keys() & {"sku", "gtin"} or (told and told.trust > labels.MAYBE_TRUST):
        return True
    # what may order, and an amount by itself: about what else would such a page be
    is_one = seen.amounts <= _FEW_AMOUNTS and not has_cards(the_box)
    return the_box.control is not None and is_one and _is_by_itself(seen.values["price"])


def has_buttons(the_box: Box) -> bool:
    """Whether it sells so many things that it is a list of them."""
    return the_box.buttons >= _MANY_BUTTONS


def has_cards(the_box: Box) -> bool:
    """Whether it shows several things that have pages of their own."""
    return the_box.cards >= _MANY_CARDS


def _is_by_itself(price: Said) -> bool:
    """Whether an amount stands in an element of its own, and isn't told in a sentence."""
    return sum(sign.isalpha() for sign in price.snippet) <= _LABEL_LETTERS
