"""Whether a page that tells machines nothing sells one product, by what its visitor sees."""

import re

from scraper.extract import labels
from scraper.extract.boxes import Box
from scraper.extract.found import Found
from scraper.extract.price_words import is_by_itself
from scraper.extract.trees import Tree
from scraper.extract.wording import folded

_MANY_BUTTONS = 4
_MANY_CARDS = 2
_FEW_AMOUNTS = 2
_HOME = re.compile(r"https?://[^/?#]+(?:/(?:[a-z]{2}/?)?(?:index\.(?:html?|php))?)?", re.IGNORECASE)
# of the shop and of its visitor, whatever stands on them
_TERM = (
    r"(?:shipping|delivery|deliveries|returns?|payments?|versand|versandkosten|lieferung|zahlung"
    r"|retouren|rückgabe|livraison|retours?|paiement|spedizion[ei]|consegna|resi|pagament[oi]|envíos?"
    r"|devoluciones|pagos?|entregas?|devoluções|verzending|bezorging|betaling|frakt|leverans"
    r"|levering|fragt|dostawa|zwroty|płatności?|doprava|platba|kargo|teslimat|iade"
    r"|و?(?:ال)?(?:شحن|توصيل|دفع|استرجاع)"
    r"|cart|basket|(?:shopping )?bag|checkout|warenkorb|einkaufswagen|kasse|panier|caisse|carrito"
    r"|cesta|carrello|cassa|winkel(?:mand|mandje|wagen)|mandje|kassa|varukorg|kundvagn|kurv"
    r"|handlekurv|koszyk|košík|sepet|sepetim|ostoskori|kosár|καλάθι|корзина"
    r"|السلة|سلة التسوق|カート)"
)
_TERMS = re.compile(
    rf"(?:\w{{2,6}} )?{_TERM}(?: (?:\w{{1,6}} )?{_TERM})*(?: (?:costs?|info\w*|terms))?"
)


def looks_sold(tree: Tree, seen: Found, the_box: Box) -> bool:
    """Whether what is seen around a title is a product that one can have, or could."""
    is_home = _HOME.fullmatch(tree.page.url) and (has_cards(the_box) or not the_box.is_said)
    if "price" not in seen.values or has_buttons(the_box) or is_home:
        return False
    if _TERMS.fullmatch(folded(the_box.name)):
        return False
    is_bought = the_box.button is not None and the_box.is_said
    is_numbered = bool(seen.values.keys() & {"sku", "gtin"})
    return is_bought or the_box.is_sold_out or is_numbered or _may_be_bought(seen, the_box)


def _may_be_bought(seen: Found, the_box: Box) -> bool:
    """What orders, is in stock or reduced, and an amount by itself: about what else is it."""
    # a list's rows have amounts too
    is_chosen = the_box.button is not None or any(form.options for form in seen.variants)
    is_of_list = seen.amounts == 0 and has_cards(the_box) and not is_chosen
    own = {form.price for form in seen.variants} & {seen.values["price"].value}
    if is_of_list or not (own or is_by_itself(seen.values["price"].snippet)):
        return False
    told = seen.values.get("availability")
    is_stocked = told is not None and told.trust > labels.MAYBE_TRUST
    is_one = the_box.control is not None and seen.amounts <= _FEW_AMOUNTS
    is_reduced = "regular_price" in seen.values and bool(seen.images)
    return the_box.button is not None or is_stocked or is_one or is_reduced


def has_buttons(the_box: Box) -> bool:
    """Whether it sells so many things that it is a list of them."""
    return the_box.buttons >= _MANY_BUTTONS


def has_cards(the_box: Box) -> bool:
    """Whether it shows several things that have pages of their own."""
    return the_box.cards >= _MANY_CARDS
