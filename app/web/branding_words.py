"""What branding's codes mean in the reader's language."""

from flask_babel import gettext as _


def wrong(code: str) -> str:
    """What is wrong with a field."""
    pictures = {
        "picture_private": _("That address isn't on the public internet."),
        "picture_insecure": _("A picture has to come by https."),
        "picture_away": _("No picture came from there."),
        "picture_no_picture": _("That isn’t a PNG, JPEG, WebP, AVIF, GIF or ICO picture."),
        "picture_drawing": _("SVG can carry scripts, so we don’t show it. Use PNG or WebP."),
        "picture_big": _("That picture is too heavy for every page."),
        "picture_pixels": _("That picture has too many pixels. Make it smaller than 4096 by 4096."),
    }
    if code in pictures:
        return pictures[code]
    if code.endswith("_color_malformed"):
        return _("A colour looks like #0b5c75.")
    if code.endswith("_url_malformed"):
        return _("That isn’t the whole address of a picture, from https:// on.")
    if code == "logo_size_malformed":
        return _("A whole number of pixels, from 16 to 96.")
    if code == "theme_malformed":
        return _("There is no such theme.")
    return _("That is too long, or has signs that can’t be shown.")


def theme(code: str) -> str:
    """A theme."""
    return {"light": _("Light"), "dark": _("Dark"), "gradient": _("Gradient")}[code]
