"""The little Markdown that our guide is written in, as HTML; all else stays text.

Headings of two levels, paragraphs, lists of one line an item, tables, bold, italics, code, links
and pictures. Whatever is written is escaped before any of it counts.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from markupsafe import Markup, escape

Resolve = Callable[[str], str]
KINDS = (
    ("h1", re.compile(r"# (.+)")),
    ("h2", re.compile(r"## (.+)")),
    ("ul", re.compile(r"- (.+)")),
    ("ol", re.compile(r"\d+\. (.+)")),
    ("table", re.compile(r"\|(.+)\|")),
    ("", re.compile(r"()")),
    ("p", re.compile(r"(.+)")),
)
RULE = re.compile(r"[-| ]+")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
SPANS = (
    (re.compile(r"`([^`]+)`"), r'<code dir="ltr">\1</code>'),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*([^*]+)\*"), r"<em>\1</em>"),
)


def rendered(text: str, resolve: Resolve) -> tuple[str, Markup]:
    """The title that a text begins with, and the rest of it.

    `resolve` says where a link or picture of the text leads to.
    """
    lines = [_kind(line.strip()) for line in text.splitlines()]
    title = next((said for kind, said in lines if kind == "h1"), "")
    rest = [line for line in lines if line[0] != "h1"]
    parts = [
        _block(kind, [said for _kind, said in group], resolve)
        for kind, group in groupby(rest, key=lambda line: line[0])
        if kind
    ]
    return title, Markup("\n").join(parts)


def _kind(line: str) -> tuple[str, str]:
    """What a line is, and what it says."""
    for kind, pattern in KINDS:
        if found := pattern.fullmatch(line):
            return kind, found[1]
    return "", ""


def _block(kind: str, lines: list[str], resolve: Resolve) -> Markup:
    if kind == "table":
        return _table(lines, resolve)
    inner = [_inline(line, resolve) for line in lines]
    if kind in ("ul", "ol"):
        items = Markup("").join(Markup("<li>{}</li>").format(each) for each in inner)
        return Markup("<{0}>{1}</{0}>").format(Markup(kind), items)  # noqa: S704  one of ours
    tag = Markup(kind)  # noqa: S704  as above
    return Markup("\n").join(Markup("<{0}>{1}</{0}>").format(tag, each) for each in inner)


def _table(lines: list[str], resolve: Resolve) -> Markup:
    """Its first line is the head, its second a rule."""
    head, *rows = (line.split("|") for line in lines if not RULE.fullmatch(line))
    body = Markup("").join(_row("td", row, resolve) for row in rows)
    return Markup("<table><thead>{}</thead><tbody>{}</tbody></table>").format(
        _row("th", head, resolve), body
    )


def _row(tag: str, cells: Iterable[str], resolve: Resolve) -> Markup:
    told = Markup("").join(
        Markup("<{0}>{1}</{0}>").format(Markup(tag), _inline(cell.strip(), resolve))  # noqa: S704  as above
        for cell in cells
    )
    return Markup("<tr>{}</tr>").format(told)


def _inline(text: str, resolve: Resolve) -> Markup:
    """What stands within a line."""
    said = str(escape(text))
    for pattern, made in SPANS:
        said = pattern.sub(made, said)
    said = PICTURE.sub(lambda m: _tag('<img alt="{}" src="{}">', m[1], m[2], resolve), said)
    said = LINK.sub(lambda m: _tag('<a href="{1}">{0}</a>', m[1], m[2], resolve), said)
    return Markup(said)  # noqa: S704  escaped, and then nothing but our own tags


def _tag(form: str, words: str, address: str, resolve: Resolve) -> str:
    # the words are escaped already; the address is what the resolver made of it
    return str(Markup(form).format(Markup(words), resolve(address)))  # noqa: S704  as said


def bold(text: str) -> Iterator[str]:
    """What a text prints bold: how our pages call things."""
    return (found[1] for found in SPANS[1][0].finditer(text))
