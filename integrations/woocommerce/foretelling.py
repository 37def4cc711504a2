"""What a shop makes of a text that is written into it, field by field: known before it is sent.

A batch isn't validated over there, and each field goes through filters of its own. So what can't be
kept is refused here, and what is sent is already in the form in which it comes back: that a text
stands in the shop just as we sent it is what tells a write of ours where no mark can.

Source: WordPress 7.0, wp-includes/formatting.php and default-filters.php; WooCommerce 10.9,
Controllers/Version3 (`wp_filter_post_kses` on a product's name, `wc_clean` on an alt text).
"""

import re
import unicodedata
from urllib.parse import quote

from app.domain.catalog import HTML_FIELDS, Field, Kind, Slot
from integrations.woocommerce import kses
from integrations.woocommerce.kses_lists import LISTING
from integrations.woocommerce.mapping import plain_name

SLUG_CHARS = 200  # wp_posts.post_name and wp_terms.slug
TERM_NAME_CHARS = 200  # wp_terms.name
TEXT_BYTES = 65_535  # wp_posts.post_title and post_excerpt are of MySQL's type `text`
_SCRIPT = re.compile(r"<(script|style)[^>]*?>.*?</\1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[a-zA-Z!/?][^>]*>")
_LONE = re.compile(r"<[^>]*?(?:(?=<)|\Z)", re.DOTALL)
_OCTET = re.compile(r"%[a-fA-F0-9]{2}")
_HEADING = re.compile(r"<h[1-6][^>]*>(.*?)</h[1-6]>", re.IGNORECASE | re.DOTALL)
_ITEM = re.compile(r"<li[^>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</(?:li|tr)>\s*", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:p|div|ul|ol|table|thead|tbody)\b[^>]*>", re.IGNORECASE)
_CELL = re.compile(r"</?(?:tr|td|th)\b[^>]*>", re.IGNORECASE)


def foretold(kind: Kind, slot: Slot, text: str) -> str:
    """The text as it would come back."""
    if slot.field in HTML_FIELDS:
        return kses.kept(text) if kind is Kind.PRODUCT else kses.kept(unblocked(text), LISTING)
    if slot.field is Field.HANDLE:
        return slug(text)
    if slot.field is Field.TITLE and kind is Kind.PRODUCT:
        return plain_name(kses.kept(text).strip(" \t\n\r\0\v"))
    # SEO plugins spare the percent signs of their variables
    return flat(text, spare_octets=slot.field is not Field.ALT_TEXT)


def losses(kind: Kind, slot: Slot, text: str) -> tuple[str, ...]:
    """What of a text that stands there would be lost on its way back."""
    if slot.field in HTML_FIELDS:
        return kses.losses(text) if kind is Kind.PRODUCT else kses.losses(text, LISTING)
    if foretold(kind, slot, text) == text:
        return ()
    return ("backslash",) if "\\" in text else ("markup",)


def complaint(kind: Kind, slot: Slot, text: object) -> str:
    """Why the shop couldn't keep such a text, or would silently make another of it; "" if not."""
    if text is not None and not isinstance(text, str):
        return "not a text"
    said = text or ""
    try:
        size = len(said.encode())
    except UnicodeEncodeError:
        return "not a text that can be sent"
    if slot.field is Field.TITLE:
        if not foretold(kind, slot, said):
            return "no name"
        if kind is not Kind.PRODUCT and len(said) > TERM_NAME_CHARS:
            return "too long a name"
    if slot.field is Field.HANDLE and (not said or slug(said) != said):
        return "no address"
    is_short = slot.field in (Field.TITLE, Field.SHORT_DESCRIPTION)
    return "too long" if is_short and size > TEXT_BYTES else ""


def flat(text: str, *, spare_octets: bool = False) -> str:
    """What `sanitize_text_field` leaves: one line without tags."""
    text = text.replace("\\", "")
    if "<" in text:
        text = _LONE.sub(lambda found: kses.escaped(found[0]), text)
        text = _TAG.sub("", _SCRIPT.sub("", text))
    text = re.sub(r"[\r\n\t ]+", " ", text).strip(" \0\v")
    if not spare_octets and _OCTET.search(text):
        while _OCTET.search(text):
            text = _OCTET.sub("", text)
        text = re.sub(r" +", " ", text).strip(" \t\n\r\0\v")
    return text


def slug(text: str) -> str:
    """What `sanitize_title` leaves: an address of lower case letters, digits and hyphens."""
    spread = unicodedata.normalize("NFKD", flat(text, spare_octets=True))
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign)).lower()
    bare = re.sub(r"&[^;\s]+;", "", re.sub(r"%(?![a-f0-9]{2})", "", bare)).replace(".", "-")
    coded = ""
    for sign in unicodedata.normalize("NFC", bare):
        part = sign if sign.isascii() else quote(sign).lower()
        if len(coded) + len(part) > SLUG_CHARS:
            break
        coded += part
    return re.sub(r"-+", "-", re.sub(r"\s+", "-", re.sub(r"[^%a-z0-9 _-]", "", coded))).strip("-")


def unblocked(text: str) -> str:
    """A text without the tags that a category's may not have: its page makes paragraphs itself."""
    text = _HEADING.sub(r"\n\n<strong>\1</strong>\n\n", text)
    text = _BREAK.sub("\n", _ITEM.sub("• ", text))
    text = _CELL.sub(" ", _BLOCK.sub("\n\n", text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
