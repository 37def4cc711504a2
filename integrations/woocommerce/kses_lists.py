"""What WordPress lets through: tags with their attributes, and CSS properties.

Source: WordPress 6.8 and 7.0, wp-includes/kses.php, `$allowedposttags`, `$allowedtags` and
`safecss_filter_attr`.
Leaving one out costs a merchant a question too many; putting one in that isn't there costs text.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """What one kind of text may have: attributes by tag, those of any tag, and their prefixes."""

    attributes: Mapping[str, frozenset[str]]
    everywhere: frozenset[str]
    prefixes: tuple[str, ...]


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
    "a": "href rel rev name target download",
    "area": "alt coords href nohref shape target",
    "audio": "autoplay controls loop muted preload src",
    "blockquote": "cite",
    "br": "",
    "button": "disabled name type value",
    "col": f"{_CELLS} span width",
    "colgroup": f"{_CELLS} span width",
    "del": "datetime cite",
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
    _words("class dir hidden id lang style title role xml:lang"),
    ("data-", "aria-"),
)
# descriptions of categories and tags go through `wp_filter_kses`, whoever writes them
# (wp-includes/default-filters.php, "Kses only for textarea saves": pre_term_description)
LISTING = Rules({tag: _words(names) for tag, names in _LISTING_TAGS.items()}, frozenset(), ())
SCHEMES = _words(
    "http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel "
    "fax xmpp webcal urn"
)

_SIDES = ("top", "right", "bottom", "left")
_PLAIN_STYLES = (
    "background background-color background-position background-size border border-color "
    "border-radius border-style border-width border-collapse border-spacing caption-side clear "
    "color column-count column-gap columns cursor direction display filter flex flex-basis "
    "flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family font-size "
    "font-style font-variant font-weight gap grid-gap grid-template-columns grid-template-rows "
    "height justify-content align-items align-content align-self justify-items justify-self "
    "letter-spacing line-height list-style-type margin max-height max-width min-height min-width "
    "object-fit object-position opacity order overflow padding position row-gap text-align "
    "text-decoration text-indent text-transform vertical-align white-space width word-spacing "
    "writing-mode z-index aspect-ratio box-shadow top right bottom left"
)
STYLES = _words(_PLAIN_STYLES) | {
    *(f"{box}-{side}" for box in ("margin", "padding", "border") for side in _SIDES),
    *(f"border-{side}-{part}" for side in _SIDES for part in ("color", "style", "width")),
}
