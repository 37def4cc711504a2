"""Where on a page its product is: the title, the button that buys it, and what holds both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from scraper.extract import ordering, titles
from scraper.extract.cards import cards, priced
from scraper.extract.money import Place, stated
from scraper.extract.outside import is_apart
from scraper.extract.trees import Element, Tree, shown

_BUY = re.compile(
    r"(?:add|put|place) (?:it |this )?(?:to|in|into) (?:my |your |the )?(?:shopping )?"
    r"(?:cart|bag|basket|trolley)|\bbuy (?:it )?now\b|^\s*(?:buy|order)\s*$|\border now\b"
    r"|pre-?order"
    r"|in den (?:(?:waren|einkaufs)\w+|korb)|in die (?:einkaufs\w+|tasche)"
    r"|(?:jetzt|online) (?:kaufen|bestellen)"
    r"|^\s*(?:kaufen|bestellen)\s*$|zum warenkorb hinzufügen"
    r"|ajouter (?:au|à la|à mon) (?:panier|sac)|acheter|mettre dans le panier|commander"
    r"|(?:añadir|agregar) (?:al|a la) (?:carrito|cesta|bolsa)|comprar"
    r"|adicionar ao carrinho|aggiungi al (?:carrello|cestino)|acquista|in winkel\w+|toevoegen aan"
    r"|^(?!.*\b(?:view|go|proceed|back|continue|items|return)\b).*"
    r"\b(?:to|into|in|al|alla|nel|dans|a la|en la|do|i|naar|op)\s(?:\w{1,6}\s){0,2}(?:cart|basket"
    r"|bag|trolley|order|korb|panier|carrito|cesta|carrello|winkel\w+|mand|mandje|varukorg\w*"
    r"|kundvagn\w*|kurv\w*|koszyka|košíku)\b|sepete (?:at|koy)|^\s*ordina\b"
    r"|^\s*(?:buy|purchase|get (?:it|yours))\b"
    r"|lägg i (?:varukorg|kundvagn)|köp\b|legg i (?:handlekurv|handlevogn)|læg i kurv|kjøp\b|køb\b"
    r"|do koszyka|do košíku|sepete ekle|satın al|hemen al|в корзину|купить|adaugă în coș|в количка"
    r"|kosárba|lisää (?:ostos)?koriin|στο καλάθι|thêm vào giỏ|mua ngay|장바구니|구매하기"
    r"|(?:أضف|إضافة|اضف|اضافة) (?:إلى|الى|للسلة|ل)|للسلة|إلى السلة|اشتر(?!ك)|شراء|اطلب"
    r"|הוסף לסל|افزودن به سبد|خرید|カートに入れる|加入购物车",
    re.IGNORECASE,
)
_SOLD = re.compile(
    r"sold[ -]?out|out[ -]of[ -]stock|unavailable|notify me|ausverkauft"
    r"|nicht (?:verfügbar|lieferbar)|tükendi|gelince haber|esgotado|avise-me|wyprzedan"
    r"|powiadom o|vyprodáno|hlídat|elfogyott|нет в наличии|сообщить о|品切|売り切れ|품절|hết hàng"
    r"|tillfälligt slut|bevaka|giv besked|avísame|avvisami|prévenez-moi|houd me op de hoogte"
    r"|udsolgt|utsolgt|stoc epuizat|εξαντλ|loppunut|niet op voorraad"
    r"|benachrichtig|épuisé|rupture|indisponible|agotado|esaurito|uitverkocht|slutsåld"
    r"|نفد|نفذ|غير متوفر"
    r"|أعلمني|أبلغني",
    re.IGNORECASE,
)
_SOLD_IMAGE = re.compile(r"\W*(?:sold out|out of stock|ausverkauft)\W*", re.IGNORECASE)
_BUY_NAME = re.compile(
    r"add[-_ ]?to[-_ ]?(?:cart|basket|bag)|addtocart|\bbuy(?:btn|-button|-now)?\b|button-cart"
    r"|btn-?buy|in-?cart|warenkorb|product-form__submit|add-button",
    re.IGNORECASE,
)
_MAX_BUTTONS = 200
_MAX_TEXTS = 600
_BUTTON_TYPES = frozenset({"submit", "button", "image"})
_BUTTON_CLASSES = ("cart", "btn", "button", "buy", "boton", "bouton", "knopf", "przycisk", "buton")
_CART_ADDRESSES = ("cart", "warenkorb", "basket", "/buy", "panier", "carrito", "carrello", "koszyk")
_LONGEST_BUTTON = 60


@dataclass(frozen=True, slots=True)
class Box:
    """The part of a page that is about its product. Positions count elements in page order.

    `is_said`: the button's own words or name tell that it buys; else its form does. Where there is
    none, `control` may order all the same. `joined` remembers the texts that were put together
    around amounts.
    """

    title: Element
    name: str
    holder: Element
    order: dict[Element, int]
    above_title: frozenset[Element]
    verdicts: dict[Element, bool]
    cards: int
    buttons: int = 0
    button: Element | None = None
    is_sold_out: bool = False
    is_said: bool = True
    control: Element | None = None
    joined: dict[Element, str] = field(default_factory=dict)

    def position(self, element: Element) -> int:
        """Where an element stands on the page."""
        return self.order.get(element, 0)

    def end(self) -> int:
        """Where what comes behind its holder begins."""
        each: Element | None = self.holder
        while each is not None:
            behind = each.getnext()
            if behind is not None:
                return self.position(behind)
            each = each.getparent()
        return len(self.order)

    def is_outside(self, element: Element) -> bool:
        """Whether it belongs to something else: menu, cart, reviews, other products."""
        climbed: list[Element] = []
        verdict = False
        while element is not None and element not in self.above_title:
            known = self.verdicts.get(element)
            verdict = is_apart(element) if known is None else known
            climbed.append(element)
            if verdict or known is not None:
                break
            element = element.getparent()
        self.verdicts.update(dict.fromkeys(climbed, verdict))
        return verdict


def box(tree: Tree, known_names: frozenset[str], place: Place, *, is_told: bool) -> Box | None:
    """The product's place on the page, or None where no title is. Names are folded.

    `is_told`: the page's data tells the product, so that less has to be made out.
    """
    title = titles.title(tree, known_names)
    if title is None:
        return None
    order = {element: number for number, element in enumerate(tree.elements)}
    above = frozenset((title, *title.iterancestors()))
    others = cards(tree, above)
    if not is_told:
        others |= priced(tree, above, place)
    verdicts = dict.fromkeys(others, True)
    bare = Box(title, titles.name(title), tree.root, order, above, verdicts, len(others))
    return _ordering(tree, bare, place, is_told=is_told)


def _ordering(tree: Tree, bare: Box, place: Place, *, is_told: bool) -> Box:
    """The box with what orders in it, and drawn around that."""
    title, order = bare.title, bare.order
    found = [each for each in _buttons(tree, order) if not bare.is_outside(each[0])]
    after = [each for each in found if order[each[0]] > order[title]] or found
    counted = replace(bare, buttons=len(found))
    if after:
        button, is_sold_out = after[0]
        holder = _shared(title, button)
        return replace(counted, button=button, is_sold_out=is_sold_out, holder=holder)
    if is_told:
        return replace(counted, is_said=False)
    sent = ordering.form_button(tree, bare.is_outside)
    might = ordering.controls(tree, bare.is_outside, _pressed(tree, order))
    behind = [each for each in might if order[each] > order[title]]
    return replace(
        counted,
        button=sent,
        is_said=False,
        control=next(iter(behind), None),
        holder=_narrowest(title, sent, behind, place),
    )


def _pressed(tree: Tree, order: dict[Element, int]) -> list[Element]:
    """What looks like a button, in the page's order."""
    found = {
        *tree.all("button"),
        *(each for each in tree.all("input") if each.get("type") in _BUTTON_TYPES),
        *(each for each in tree.all("a") if _is_button_like(each)),
        *(each for each in tree.marked if each.get("role") == "button" or _is_sallas(each)),
        *(each for each in tree.all("img") if _SOLD_IMAGE.fullmatch(each.get("alt") or "")),
    }
    return sorted(found, key=lambda each: order.get(each, 0))[:_MAX_BUTTONS]


def _buttons(tree: Tree, order: dict[Element, int]) -> Iterator[tuple[Element, bool]]:
    for button in _pressed(tree, order):
        words = shown(button, _LONGEST_BUTTON) or button.get("value") or button.get("title") or ""
        words = words or button.get("alt") or button.get("aria-label") or ""
        named = " ".join(button.get(key) or "" for key in ("class", "id", "name"))
        if _SOLD.search(words) and len(words) < _LONGEST_BUTTON:
            yield button, True
        elif _BUY.search(words) or (_BUY_NAME.search(named) and "wish" not in named):
            yield button, False


def _is_sallas(element: Element) -> bool:
    return element.get("product-status") is not None


def _is_button_like(link: Element) -> bool:
    classes, address = link.get("class") or "", link.get("href") or ""
    return any(word in classes for word in _BUTTON_CLASSES) or any(
        word in address for word in _CART_ADDRESSES
    )


def _narrowest(
    title: Element, button: Element | None, controls: list[Element], place: Place
) -> Element:
    """The nearest element around the title with an amount in it, and with what orders."""
    wanted = frozenset(controls if button is None else (button,))
    held = frozenset(chain.from_iterable(each.iterancestors() for each in wanted))
    for each in title.iterancestors():
        if (each in held or not wanted) and any(stated(t, place) for t in _texts(each)):
            return each
    return title.getroottree().getroot()


def _texts(element: Element) -> Iterator[str]:
    for text in islice(element.itertext(), _MAX_TEXTS):
        if any(sign.isdigit() for sign in text):
            yield text


def _shared(one: Element, other: Element) -> Element:
    above = set(one.iterancestors())
    return next(
        (each for each in other.iterancestors() if each in above), one.getroottree().getroot()
    )
