"""What we ask a merchant, in the reader's language."""

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
    }.get(question.name, question.name)
