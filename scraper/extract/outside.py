"""Which parts of a page are about something else than its product: menus, carts, other products."""

import re
from functools import lru_cache

from scraper.extract.trees import Element, shown

_OUTSIDE = re.compile(
    r"related|up-?sell|cross-?sell|recommend|similar|recently|viewed|mini-?cart|cart-?drawer"
    r"|side-?cart|off-?canvas|\bmenu|newsletter|footer|site-header|page-header|breadcrumb|(?<!p)review"
    r"|comment|cookie|consent|modal|popup|also-?(?:bought|like)|bestseller|featured-products"
    r"|you-may|accessor|zubeh|ähnlich|aehnlich|empfehl|kundenfavorit|cart-?(?:items|list|widget)"
    r"|topbar|announcement|usp-bar|sticky-?(?:bar|atc|add|cart|header|nav|menu|footer)"
    r"|product-?(?:slider|carousel)|other-products|crossell"
    # a suggested price is the product's own
    r"|suggest(?!ed-?(?:retail-?)?price)|weitere|ilgili|benzer|relacionad|correlat|similaires"
    r"|also-?purch|left-?box|side-?box|column-?left|column-?right|other-?(?:sellers|offers)",
    re.IGNORECASE,
)
_OUTSIDE_TAGS = frozenset({"nav", "footer", "aside", "header", "dialog"})
_OUTSIDE_HEADINGS = re.compile(
    r"you (?:may|might) also|related|similar|recommended|customers also|recently viewed|goes with"
    r"|ähnliche|das könnte|passend|kunden kauften|zuletzt angesehen|empfehl"
    r"|weitere (?:produkte|artikel)"
    r"|vous aimerez|similaires|également|produits associés|relacionad|también te|correlati|anche"
    r"|gerelateerd|relaterade|also (?:bought|purchased)|bought together|more (?:from|like)\b"
    r"|other sellers|compare other|kunden,? (?:welche|die|kauften)|benzer|ilgili|önerilen"
    r"|relacionados|similares|liknande|lignende|podobne|podobné|související|похожие|рекоменд"
    r"|関連|おすすめ|관련|相关|liên quan|tương tự|potrebbe|hasonló|kapcsolódó"
    r"|منتجات (?:ذات صلة|مشابهة|مقترحة|قد)|قد يعجبك|منتجات أخرى",
    re.IGNORECASE,
)
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})


def is_apart(element: Element) -> bool:
    """Whether an element is named, placed or headed as what is about something else."""
    if element.tag in _OUTSIDE_TAGS:
        return True
    if element.tag in {"body", "html", "main"}:
        return False
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(named) > 1 and _is_outside_name(named[:300]):
        return True
    if element.tag in {"section", "div", "ul"}:
        near = (next(iter(element), None), element.getprevious())
        headings = (each for each in near if each is not None and each.tag in _HEADINGS)
        return any(_OUTSIDE_HEADINGS.search(shown(each, 80)) for each in headings)
    return False


@lru_cache(maxsize=4_096)
def _is_outside_name(named: str) -> bool:
    """Names come again on each page of a shop."""
    return bool(_OUTSIDE.search(named))
