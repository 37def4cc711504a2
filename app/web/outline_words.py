"""What descriptions consist of, in the reader's language."""

from flask_babel import gettext as _

from app.domain.drafts import Check
from app.domain.errors import Invalid
from app.domain.outlines import (
    MOST_ABOUT_CHARS,
    MOST_BULLETS,
    MOST_HEADING_CHARS,
    MOST_NAME_CHARS,
    MOST_NAMES,
    MOST_PARTS,
    PartKind,
)
from app.domain.outlining import EXTRA, OUTLINE, UNKNOWN
from app.usecases.outlines import MOST_OUTLINES
from app.usecases.preview import PREVIEWS_A_DAY
from app.web.punctuation import listed_text


def part_name(kind: PartKind) -> str:
    """A part by what it becomes."""
    return {
        PartKind.PARAGRAPH: _("Paragraph"),
        PartKind.HEADING: _("Heading"),
        PartKind.BULLETS: _("List"),
        PartKind.TABLE: _("Table"),
    }[kind]


def followed(found: Check) -> str:
    """Whether a text has all parts of its template; "" where the check is of something else."""
    if found.code == UNKNOWN:
        return _("Not known of this product: %(what)s", what=found.detail)
    if found.code != OUTLINE:
        return ""
    if found.is_passed:
        return _("All parts of the template")
    return _("Not as in the template: %(what)s", what=listed_text(_faults(found.detail)))


def missed(found: Check) -> str:
    """The same as a remark of its own; "" where nothing is missing."""
    if found.is_passed or found.code not in (OUTLINE, UNKNOWN):
        return ""
    if found.code == UNKNOWN:
        return _(
            "The template has %(what)s in its table. Your shop’s data doesn’t tell that of this"
            " product, so the table is without it. Tell us on the product’s page if you know it.",
            what=found.detail,
        )
    return _(
        "This text isn’t quite as its template has it: %(what)s. It was written anew once.",
        what=listed_text(_faults(found.detail)),
    )


def _faults(detail: str) -> list[str]:
    return [_fault(part) for part in detail.split("; ") if part]


def _fault(part: str) -> str:
    """As `app.domain.outlining.faults` has it."""
    if part == EXTRA:
        return _("more than it has")
    kind, _space, what = part.partition(" ")
    name = part_name(PartKind(kind))
    count, slash, wanted = what.partition("/")
    if slash and count.isdigit() and wanted.isdigit():
        return _("%(part)s: %(count)s instead of %(wanted)s", part=name, count=count, wanted=wanted)
    if what:
        return _("no %(part)s “%(what)s”", part=name, what=what)
    return _("no %(part)s", part=name)


def wrong(error: Invalid) -> dict[str, str]:
    """What can't be taken of a template's form, by field."""
    said = {
        "too_long": _(
            "Subjects have at most %(about)s characters, headings %(heading)s, names in a table"
            " %(name)s.",
            about=MOST_ABOUT_CHARS,
            heading=MOST_HEADING_CHARS,
            name=MOST_NAME_CHARS,
        ),
        "no_heading": _("Give the heading’s words, or what it is about."),
        "range": _(
            "From 1 to %(most)s points, and the first number is the smaller.", most=MOST_BULLETS
        ),
        "no_names": _("Name 1 to %(most)s properties, one a line.", most=MOST_NAMES),
        "alone": _("Something has to follow a heading."),
        "twice": _("Two in a row would be one. Put something between them."),
        "none": _("A description needs at least one part that isn’t a heading."),
        "too_many": _("At most %(most)s parts.", most=MOST_PARTS),
        "too_many_outlines": _("At most %(most)s templates for a store.", most=MOST_OUTLINES),
        "no_product": _("This category has no product to show it on."),
        "spent": _("Nothing more can be written today. Save the template all the same."),
        "used_up": _(
            "Today’s %(count)s previews are used up. Save the template all the same, or go on"
            " tomorrow.",
            count=PREVIEWS_A_DAY,
        ),
    }
    other = _("Something in the form can't be taken. Nothing was changed.")
    return {name: said.get(code, other) for name, code in error.fields.items()}
