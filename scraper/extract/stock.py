"""Whether a product can be had: schema.org's terms, and what shops tell their visitors."""

import re
from functools import lru_cache
from typing import Any

from app.domain.competitors import Availability

_TERMS = {
    "instock": Availability.IN_STOCK,
    "instoreonly": Availability.IN_STOCK,
    "onlineonly": Availability.IN_STOCK,
    "limitedavailability": Availability.IN_STOCK,
    "madetoorder": Availability.IN_STOCK,
    "available": Availability.IN_STOCK,
    "availablefororder": Availability.IN_STOCK,
    "outofstock": Availability.OUT_OF_STOCK,
    "soldout": Availability.OUT_OF_STOCK,
    "oos": Availability.OUT_OF_STOCK,
    "unavailable": Availability.OUT_OF_STOCK,
    "notavailable": Availability.OUT_OF_STOCK,
    "preorder": Availability.PREORDER,
    "presale": Availability.PREORDER,
    "backorder": Availability.BACKORDER,
    "onbackorder": Availability.BACKORDER,
    "discontinued": Availability.DISCONTINUED,
}
# the surer sign first: "currently not available" holds "available"
_WORDS = (
    (
        Availability.DISCONTINUED,
        (
            r"discontinued|no longer available|nicht mehr erhältlich"
            r"|n'est plus (?:disponible|commercialisé)|descatalogado|fuori produzione"
            r"|لم يعد متوفر"
        ),
    ),
    (
        Availability.OUT_OF_STOCK,
        (
            r"out[ -]of[ -]stock|sold[ -]?out|not in stock|(?:currently|temporarily) unavailable"
            r"|(?:not|isn't) (?:currently )?available|no stock\b|notify me when|back in stock"
            r"|\b0 (?:in stock|available|units)"
            r"|ausverkauft|nicht (?:mehr )?(?:auf lager|vorrätig|lieferbar|verfügbar)|vergriffen"
            r"|non disponible\b|derzeit nicht|momentan nicht|zurzeit nicht"
            r"|rupture|épuisé|indisponible|pas disponible|plus en stock"
            r"|agotad[oa]|sin existencias|no disponible|sin stock|esgotado|indisponível"
            r"|esaurit[oa]|non disponibile|uitverkocht|niet (?:op voorraad|leverbaar|beschikbaar)"
            r"|^\W*(?:venduto|venduta|vendu|vendue|vendido|vendida|verkauft|såld|solgt|sprzedan[eyao])\W*$"
            r"|slutsåld|tillfälligt slut|slut i lager|ej i lager|utsolgt|udsolgt|ikke på lager"
            r"|niedostępn|wyprzedan|brak w magazynie|vyprodáno|není skladem|tükendi|stokta yok"
            r"|нет в наличии|распродано|epuizat|stoc epuizat|nincs (?:készleten|raktáron)|elfogyott"
            r"|εξαντλ|μη διαθέσιμο|ei varastossa|loppunut|hết hàng|품절|品切れ|stok habis"
            r"|نفدت|نفذت|نفد من|نفذ من|غير متوفر|غير متاح|انتهى المخزون|الكمية نافدة"
            r"|אזל מהמלאי|ناموجود|売り切れ|在庫なし|缺货|已售罄"
        ),
    ),
    (
        Availability.PREORDER,
        (
            r"pre-?order|vorbestell|précommande|reserva anticipada|preordina|طلب مسبق|الطلب المسبق"
            r"|förhandsbok|przedsprzedaż|coming soon"
        ),
    ),
    (
        Availability.BACKORDER,
        (
            r"back-?order|\bon order\b|nachbestell|wird nachgeliefert|sur commande|bajo pedido"
            r"|su ordinazione|su richiesta|nabestelling|op bestelling|beställningsvara"
            r"|bestillingsvare"
            r"|na zamówienie|na objednávku|sob encomenda|под заказ|tilaustuote|お取り寄せ"
        ),
    ),
    (
        Availability.IN_STOCK,
        (
            r"in stock|\bin-stock|\d+ (?:left|available)|only \d+ left|ready to ship|available now"
            r"|availability:? available|ships (?:in|within|today)"
            r"|auf lager|vorrätig|lieferbar|sofort verfügbar|verfügbar|lieferzeit"
            r"|en stock|disponible|em estoque|em stock|disponível"
            r"|disponibile|disponibilità immediata|op voorraad|leverbaar|direct beschikbaar"
            r"|i lager|på lager|finns i lager|na stanie|dostępn|w magazynie|skladem|stokta var"
            r"|в наличии|[iî]n stoc|készleten|raktáron|διαθέσιμο|σε απόθεμα|varastossa"
            r"|còn hàng|재고 있음"
            r"|availability:? yes|pronta entrega"
            r"|متوفر|متاح|في المخزون|במלאי|موجود|在庫あり|有货"
        ),
    ),
)
_NAMES = re.compile(
    r"(?<![a-z-])(?:in-?stock|out-?of-?stock|sold-?out|unavailable)(?![a-z-])|on-?backorder",
    re.IGNORECASE,
)
_LONGEST_CLASSES = 200
_NO_LATE = re.compile(r"\bno(?:t| longer)?\b.{0,20}back-?order|discontinued", re.IGNORECASE)
_SAID = re.compile(
    "|".join(f"(?P<{availability.name}>{words})" for availability, words in _WORDS), re.IGNORECASE
)


def term(value: Any) -> Availability | None:
    """What a machine's term means, with or without schema.org's address before it."""
    if isinstance(value, bool):
        return Availability.IN_STOCK if value else Availability.OUT_OF_STOCK
    if isinstance(value, dict):
        value = value.get("@id") or value.get("name")
    if not isinstance(value, str):
        return None
    last = re.split(r"[/#:]", value.strip().rstrip("/"))[-1]
    return _TERMS.get(re.sub(r"[\s_-]", "", last).lower())


def named(classes: str) -> Availability | None:
    """What shop systems call the element that tells of the stock, whatever language it is in."""
    found = _NAMES.search(classes[:_LONGEST_CLASSES])
    if found is None:
        return None
    return _TERMS.get(re.sub(r"[\s_-]", "", found[0]).lower())


def is_vague(value: Any) -> bool:
    """Whether a term says little: Shopware has "limited" for what can't be bought any more."""
    return isinstance(value, str) and "limited" in value.lower()


@lru_cache(maxsize=4_096)
def told(text: str) -> tuple[Availability, str] | None:
    """What a text tells a visitor, and the words that do; the bad news wins.

    What is out of stock and can be ordered nevertheless is on back-order.
    """
    found = [(match.lastgroup or "", match[0]) for match in _SAID.finditer(text)]
    late = next((words for name, words in found if name == Availability.BACKORDER.name), None)
    if late is not None and not _NO_LATE.search(text):
        return Availability.BACKORDER, late
    for availability, _ in _WORDS:
        for name, words in found:
            if name == availability.name:
                return availability, words
    return None
