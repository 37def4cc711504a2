"""What we ask a merchant, in the reader's language."""

from collections.abc import Mapping

from flask_babel import gettext as _

from app.domain.questions import Question


def asked(question: Question) -> str:
    """The question as it is put."""
    if question.between:
        return _("%(name)s: which is right?", name=question.name)
    return {
        "Material": _("What is it made of?"),
        "Size": _("How big is it, or how much does it hold?"),
        "Use": _("What is it for, and for whom?"),
        "In the box": _("What comes in the box?"),
        "Care": _("How is it cleaned and cared for?"),
        **_more(),
    }.get(question.name, question.name)


def property_name(name: str) -> str:
    """A property that shops state, in the reader's language; the shop's own names stay as is."""
    return {
        "Material": _("Material"),
        "Size": _("Size"),
        "Capacity": _("Capacity"),
        "Weight": _("Weight"),
        "Colour": _("Colour"),
        "Power": _("Power"),
        "Battery": _("Battery"),
        "Care": _("Care"),
        "In the box": _("In the box"),
        "Use": _("Use"),
        "Warranty": _("Warranty"),
        "Origin": _("Origin"),
        "Ingredients": _("Ingredients"),
        "Compatibility": _("Compatibility"),
    }.get(name, name)


def _more() -> Mapping[str, str]:
    """What is asked because others state it."""
    return {
        "Capacity": _("How much does it hold?"),
        "Weight": _("How much does it weigh?"),
        "Colour": _("Which colour is it?"),
        "Power": _("How much power does it take, or give?"),
        "Battery": _("What battery does it have, and for how long does it last?"),
        "Warranty": _("Is there a warranty, and for how long?"),
        "Origin": _("Where is it made?"),
        "Ingredients": _("What is in it?"),
        "Compatibility": _("What does it fit, or work with?"),
    }
