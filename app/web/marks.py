"""Marks a draft's claims in its own HTML, so that each can be pointed at."""

from collections.abc import Sequence
from html.parser import HTMLParser

from markupsafe import Markup, escape

from app.domain.drafts import Claim
from app.domain.typography import spaced

OWN_TAGS = frozenset(
    {
        *("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "b", "i"),
        *("table", "tbody", "tr", "th", "td"),
    }
)


def marked(text: str, claims: Sequence[Claim], *, is_html: bool) -> Markup:
    """The text for the page, each claim in a span with its number.

    Everything but our own plain tags is escaped, whatever the merchant's edit holds.
    """
    marker = _Marker(claims)
    if is_html:
        marker.feed(text)
        marker.close()
    else:
        marker.handle_data(text)
    return Markup("").join(marker.parts)


class _Marker(HTMLParser):
    """Walks the text and finds each claim's words again, in their order."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Markup] = []
        self.waiting = [(n, claim) for n, claim in enumerate(claims, start=1) if not claim.is_cut]

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "th":
            self.parts.append(Markup('<th scope="row">'))
        elif tag in OWN_TAGS:
            self.parts.append(Markup("<{}>").format(tag))
        elif tag == "br":
            self.parts.append(Markup("<br>"))

    def handle_endtag(self, tag: str) -> None:
        if tag in OWN_TAGS:
            self.parts.append(Markup("</{}>").format(tag))

    def handle_data(self, data: str) -> None:
        rest = data
        while self.waiting:
            number, claim = self.waiting[0]
            start = spaced(rest).find(claim.text)
            if start < 0:
                break
            self.waiting.pop(0)
            end = start + len(claim.text)
            self.parts += [escape(rest[:start]), _mark(number, rest[start:end], claim)]
            rest = rest[end:]
        self.parts.append(escape(rest))


def _mark(number: int, text: str, claim: Claim) -> Markup:
    return Markup(
        '<span class="claim{held}" data-claim="{n}">{text}'
        '<a class="claim-no" href="#source-{n}">{n}</a></span>'
    ).format(n=number, text=text, held=" held" if claim.is_held else "")
