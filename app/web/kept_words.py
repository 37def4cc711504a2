"""What is told of the parts of a text that stay, and of what becomes of the rest."""

from flask_babel import gettext as _

from app.domain.texts import Mode


def zone_name(kind: str) -> str:
    """A part of a text that stays."""
    return {
        "table": _("table"),
        "dl": _("list of details"),
        "iframe": _("embedded page"),
        "video": _("video"),
        "audio": _("sound"),
        "object": _("embedded page"),
        "embed": _("embedded page"),
        "img": _("picture"),
        "figure": _("picture"),
        "picture": _("picture"),
        "svg": _("drawing"),
        "canvas": _("drawing"),
        "form": _("form"),
        "details": _("fold-out text"),
        "shortcode": _("shortcode"),
        "block": _("block of your page builder"),
        "policy": _("link to a policy"),
        "marked": _("what you marked"),
    }.get(kind, _("part of your page"))


def mode_name(mode: Mode) -> str:
    """A way of writing, in an order form."""
    return {
        Mode.REWRITE: _("Write anew"),
        Mode.IMPROVE: _("Improve what is there"),
        Mode.FILL: _("Only what is empty"),
        Mode.APPEND: _("Add to what is there"),
    }[mode]


def mode_told(mode: Mode) -> str:
    """What a way of writing does."""
    return {
        Mode.REWRITE: _("A new text takes the place of the old one. Your own parts stay."),
        Mode.IMPROVE: _(
            "Your good sentences stay, word for word. Weak ones are put right, and facts that are"
            " missing are added. Titles that fit stay as they are, for free."
        ),
        Mode.FILL: _("Texts that are there stay as they are, and cost nothing."),
        Mode.APPEND: _(
            "Your text stays as it is, and ours follows it. Titles and search texts are written"
            " only where there are none; the others cost nothing."
        ),
    }[mode]
