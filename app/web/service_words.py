"""What is said of the services: what each does, where it writes, and what it would mend."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.languages import OFFERED
from app.domain.services import Service, ServiceCode
from app.ports.services import Prospects
from app.web.punctuation import listed_text
from app.web.wording import field_name


def category_name(code: str) -> str:
    """A part of the menu."""
    return {"content": _("Content")}.get(code, code)


def told(code: ServiceCode) -> str:
    """What a service does."""
    return {
        ServiceCode.DESCRIPTION: _(
            "The text that shoppers read, written from what your shop knows of the product. Each"
            " claim names its source; what nothing proves stays out."
        ),
        ServiceCode.SEO: _(
            "What search shows of a product, at the length that search shows, and an alternative"
            " text for each picture that has none."
        ),
        ServiceCode.TRANSLATION: _(
            "Says what your text says, in another language of your shop. Numbers, names and layout"
            " stay as they are."
        ),
    }[code]


def writes(service: Service) -> str:
    """Which texts of the shop it writes."""
    fields = listed_text(map(field_name, service.fields))
    if service.translates:
        return _("%(fields)s, beside the originals", fields=fields)
    return fields


def lacking(service: Service, prospects: Prospects) -> int:
    """How many products lack what it writes."""
    if service.translates:
        return max(prospects.untold.values(), default=0)
    found = prospects.gains.get(service.code)
    return found.products if found else 0


def gain(service: Service, prospects: Prospects) -> str:
    """What it would mend in this shop now; "" where nothing is to be said."""
    if not prospects.now.products:
        return ""
    if service.translates:
        return _untold(prospects)
    found = prospects.gains.get(service.code)
    if found is None:
        return _("No product of yours lacks it.")
    lack = ngettext(
        "%(num)d product lacks it or has a weak one.",
        "%(num)d products lack it or have a weak one.",
        found.products,
    )
    then = min(100, prospects.now.average + found.score // prospects.now.products)
    if then <= prospects.now.average:
        return lack
    rises = _(
        "With all of them written, the average score goes from %(now)s to %(then)s or more.",
        now=prospects.now.average,
        then=then,
    )
    return f"{lack} {rises}"


def _untold(prospects: Prospects) -> str:
    if not prospects.untold:
        return _("Your shop has no text that lacks one of its languages.")
    return " ".join(
        ngettext(
            "%(num)d product has no description in %(language)s.",
            "%(num)d products have no description in %(language)s.",
            products,
            language=OFFERED[code].name if code in OFFERED else code,
        )
        for code, products in prospects.untold.items()
    )
