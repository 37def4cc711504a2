"""The frame around the rivals' pages."""

from collections.abc import Callable
from html import escape

from flask import Flask
from flask.typing import ResponseReturnValue


def page(title: str, body: str, *, head: str = "", language: str = "en") -> str:
    """A whole page, with the words that a shop's pages have around what matters."""
    filler = "".join(f"<p>{escape(line)}</p>" for line in _ABOUT.get(language, _ABOUT["en"]))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>{head}</head><body><main>{body}</main>"
        f"<footer>{filler}</footer></body></html>"
    )


def links(addresses: list[tuple[str, str]]) -> str:
    """A list of links."""
    rows = (f'<li><a href="{escape(url)}">{escape(text)}</a></li>' for url, text in addresses)
    return f"<ul>{''.join(rows)}</ul>"


def serve(app: Flask, path: str, answer: Callable[[], ResponseReturnValue]) -> None:
    """Answer one address."""
    app.add_url_rule(path, path, answer)


_ABOUT = {
    "en": (
        "Northbrook has sold things for the kitchen since 1986, from a small house by the river.",
        "Free shipping within the country from 50 euros; otherwise shipping costs 4.90 euros.",
        "You may return what you don't like within 30 days; we pay for the parcel.",
    ),
    "de": (
        "Seit 1986 verkaufen wir Dinge für die Küche, aus einem kleinen Haus am Fluss.",
        "Versandkostenfrei innerhalb Deutschlands ab 50 Euro; sonst kostet der Versand 4,90 Euro.",
        "Sie können die Ware innerhalb von 30 Tagen zurückgeben; wir bezahlen die Rücksendung.",
    ),
}
