"""What WordPress lets through: tags with their attributes, and CSS properties.

Source: wp-includes/kses.php, `$allowedposttags`, `$allowedtags` and `safecss_filter_attr`. Only
what WordPress 6.6 had already: shops run what they run, and each version lets through a bit more.
Leaving one out costs a merchant a question too many; putting one in that isn't there costs text.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """What one kind of text may have: attributes by tag, and those of any tag.

    `has_data`: also "data-" and a name of one's own.
    """

    attributes: Mapping[str, frozenset[str]]
    everywhere: frozenset[str]
    has_data: bool


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CELLS = "align char charoff valign"
_CELL = f"{_CELLS} abbr axis bgcolor colspan headers height nowrap rowspan scope width"
_TAGS = {
    **dict.fromkeys(
        _words("address abbr acronym b bdo big cite code dd dfn dl dt em fieldset"), ""
    ),
    **dict.fromkeys(_words("i kbd mark s samp small strike strong sub sup tt u var ruby rb"), ""),
    **dict.fromkeys(_words("rp rt rtc title"), ""),
    **dict.fromkeys(_words("article aside div figure figcaption footer header hgroup"), "align"),
    **dict.fromkeys(_words("h1 h2 h3 h4 h5 h6 main nav p section span summary legend"), "align"),
    "caption": "align",
    "a": "href rel rev name target",
    "area": "alt coords href nohref shape target",
    "audio": "autoplay controls loop muted preload src",
    "blockquote": "cite",
    "br": "",
    "button": "disabled name type value",
    "col": f"{_CELLS} span width",
    "colgroup": f"{_CELLS} span width",
    "del": "datetime",
    "details": "align open",
    "font": "color face size",
    "hr": "align noshade size width",
    "img": "alt align border height hspace loading longdesc vspace src usemap width",
    "ins": "datetime cite",
    "label": "for",
    "li": "align value",
    "map": "name",
    "menu": "type",
    "ol": "start type reversed",
    "pre": "width",
    "q": "cite",
    "table": "align bgcolor border cellpadding cellspacing rules summary width",
    "tbody": _CELLS,
    "td": _CELL,
    "textarea": "cols rows disabled name readonly",
    "tfoot": _CELLS,
    "th": _CELL,
    "thead": _CELLS,
    "tr": f"{_CELLS} bgcolor",
    "track": "default kind label src srclang",
    "ul": "type",
    "video": "autoplay controls height loop muted playsinline poster preload src width",
}

_LISTING_TAGS = {
    **dict.fromkeys(_words("b cite code em i s strike strong"), ""),
    **dict.fromkeys(_words("abbr acronym"), "title"),
    **dict.fromkeys(_words("blockquote q"), "cite"),
    "a": "href title",
    "del": "datetime",
}

POST = Rules(
    {tag: _words(names) for tag, names in _TAGS.items()},
    _words(
        "class dir hidden id lang style title role xml:lang aria-controls aria-current "
        "aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby "
        "aria-live"
    ),
    has_data=True,
)
# descriptions of categories and tags go through `wp_filter_kses`, whoever writes them
# (wp-includes/default-filters.php, "Kses only for textarea saves": pre_term_description)
LISTING = Rules(
    {tag: _words(names) for tag, names in _LISTING_TAGS.items()}, frozenset(), has_data=False
)
SCHEMES = _words(
    "http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel "
    "fax xmpp webcal urn"
)

_SIDES = ("top", "right", "bottom", "left")
_LOGICAL = ("block-start", "block-end", "inline-start", "inline-end")
_CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")
_PLAIN_STYLES = (
    "align-content align-items align-self aspect-ratio background background-attachment "
    "background-blend-mode background-color background-image background-position background-repeat "
    "background-size border border-collapse border-color border-radius border-spacing border-style "
    "border-width box-shadow caption-side clear color column-count column-fill column-gap "
    "column-rule column-span column-width columns cursor direction filter flex flex-basis "
    "flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family font-size "
    "font-style font-variant font-weight gap grid-auto-columns grid-auto-rows grid-column-end "
    "grid-column-gap grid-column-start grid-gap grid-row-end grid-row-gap grid-row-start "
    "grid-template-columns grid-template-rows height justify-content justify-items justify-self "
    "letter-spacing line-height list-style-type margin max-height max-width min-height min-width "
    "object-fit object-position overflow padding position row-gap text-align text-decoration "
    "text-indent text-transform vertical-align width writing-mode z-index top right bottom left"
)
STYLES = _words(_PLAIN_STYLES) | {
    *(f"{box}-{side}" for box in ("margin", "padding") for side in (*_SIDES, *_LOGICAL)),
    *(f"border-{side}" for side in _SIDES),
    *(f"border-{corner}-radius" for corner in _CORNERS),
    *(f"border-{side}-{part}" for side in _SIDES for part in ("color", "style", "width")),
}
# those that may name a file, or paint
WITH_ADDRESS = _words("background background-image cursor filter list-style list-style-image")
WITH_GRADIENT = _words("background background-image")
