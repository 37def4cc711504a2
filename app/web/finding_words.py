"""What an audit finds, in the reader's language: as a filter, and as a sentence with what to do."""

from flask_babel import lazy_gettext as _
from flask_babel import ngettext

from app.domain.audit import Finding

# lazy: a list of products names a hundred gaps, and a text is translated when it is shown
_GAPS = {
    "description_missing": _("No description"),
    "description_short": _("Short description text"),
    "description_long": _("Very long description"),
    "short_description_missing": _("No short description"),
    "few_facts": _("Few facts"),
    "seo_title_missing": _("No SEO title"),
    "seo_title_long": _("SEO title too long"),
    "seo_title_short": _("SEO title short"),
    "meta_description_missing": _("No meta description"),
    "meta_description_long": _("Meta description too long"),
    "meta_description_short": _("Meta description short"),
    "image_missing": _("No image"),
    "alt_text_missing": _("Alt texts missing"),
    "alt_text_long": _("Alt text too long"),
    "title_missing": _("No title"),
    "title_long": _("Long title"),
    "title_shouts": _("Title in capitals"),
}
_FINDINGS = {
    "description_missing": _("There is no description. Write one, or let us."),
    "description_long": _(
        "The description has %(words)d words; few read on after %(most)d. Shorten it."
    ),
    "short_description_missing": _(
        "There is no short description; shops show it beside the price."
    ),
    "few_facts": _(
        "The shop says little about this product. Add its material, size or care, and texts"
        " get better."
    ),
    "seo_title_missing": _("There is no SEO title, so search shows the product's name. Write one."),
    "seo_title_long": _(
        "The SEO title has %(chars)d characters; after %(most)d search cuts it. Shorten it."
    ),
    "seo_title_short": _(
        "The SEO title has %(chars)d characters; there is room for up to %(most)d."
    ),
    "meta_description_missing": _(
        "There is no meta description, so search picks a sentence itself. Write one."
    ),
    "meta_description_long": _(
        "The meta description has %(chars)d characters; after %(most)d search cuts it."
    ),
    "meta_description_short": _(
        "The meta description has %(chars)d characters; there is room for up to %(most)d."
    ),
    "image_missing": _("There is no image. Add one in your shop."),
    "alt_text_long": _(
        "Alt texts over %(most)d characters tire those who listen to them. Shorten them."
    ),
    "title_missing": _("The product has no title. Give it one in your shop."),
    "title_long": _("The title has %(chars)d characters; up to %(most)d are read in lists."),
    "title_shouts": _("The title is all capitals. Write it as a name."),
}


def gap_name(code: str) -> str:
    """What is missing, as a filter."""
    return str(_GAPS.get(code, code))


def finding(found: Finding) -> str:
    """A finding as a sentence with what to do."""
    n = found.numbers
    if found.code == "alt_text_missing":
        return ngettext(
            "%(num)d image has no alt text. Describe it, so that everyone and search can see it.",
            "%(num)d images have no alt text. Describe them, so that everyone and search can see.",
            n["missing"],
        )
    if found.code == "description_short":
        return ngettext(
            "The description has %(num)d word; from %(least)d on it answers what buyers ask.",
            "The description has %(num)d words; from %(least)d on it answers what buyers ask.",
            n["words"],
            least=n["least"],
        )
    return str(_FINDINGS[found.code]) % dict(n)
