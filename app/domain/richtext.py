"""HTML as shops hold it: what it says, what of it must stay, and what we may publish."""

import html
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from html.parser import HTMLParser
from itertools import groupby

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.drafts import Problem
from app.domain.texts import Block, BlockKind

BLOCK_TAGS = frozenset(
    {
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "br", "hr", "pre"),
        *("table", "tr", "td", "th", "blockquote", "section", "article", "header", "footer"),
        *("figure", "figcaption", "dl", "dt", "dd"),
    }
)
SILENT_TAGS = frozenset({"script", "style", "iframe", "object", "template", "noscript", "svg"})
ALLOWED: dict[str, frozenset[str]] = {
    **{tag: frozenset() for tag in ("p", "h2", "h3", "h4", "ul", "ol", "li", "br")},
    **{tag: frozenset() for tag in ("strong", "em", "b", "i")},
    **{tag: frozenset() for tag in ["thead", "tbody", "tr", "blockquote"]},
    "table": frozenset({"class"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "a": frozenset({"href", "title"}),
}
OWN_TABLE = "rooz-table"
"""The class of tables that we wrote: a new text takes their place, as that of our paragraphs."""
INLINE_TAGS = frozenset(
    {
        *("a", "abbr", "address", "b", "big", "caption", "center", "cite", "code", "col"),
        *("colgroup", "del", "em", "font", "i", "img", "ins", "kbd", "label", "main", "mark"),
        *("meta", "nav", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub"),
        *("sup", "tbody", "tfoot", "thead", "time", "tt", "u", "var", "wbr"),
    }
)
SAFE_HREF = re.compile(r"(?:https?://|mailto:|/(?!/)|#)[^\s\\]*", re.IGNORECASE)
SHORTCODE = re.compile(r"\[(?P<name>[a-z][a-z0-9_-]*)(?:\s[^\]\[]*)?/?\]", re.IGNORECASE)


class _Parser(HTMLParser):
    """The standard library's, but for what it takes for a fault of its own."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002  as there
        """`<![`: what is none of the sections that it knows is a comment, as for a browser."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:  # Python 3.11; later ones know better
            return self.parse_bogus_comment(i, report)


class _Reader(_Parser):
    """Collects the text that a shopper reads, a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT_TAGS:
            self.silent.append(tag)
        if tag in BLOCK_TAGS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.silent:
            del self.silent[self.silent.index(tag) :]
        if tag in BLOCK_TAGS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)


def plain(text: str) -> str:
    """What the HTML says: one line a block, without tags and shortcodes. Never raises."""
    lines = (" ".join(line.split()) for line in _said(text).split("\n"))
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=2)  # of one product they are counted by the audit, and for its row
def words(text: str) -> int:
    """How many words a shopper reads."""
    said = _said(text)
    if not said.isascii():
        return len(said.split())
    # a word begins where ink follows space: none needs to be cut out to be counted
    return (b" " + said.encode().translate(_INK)).count(b" x")


_INK = bytes(ord(" " if chr(byte).isspace() else "x") for byte in range(256))


# what stands in a tag -> what it leaves behind
_PLAIN_TAGS = {
    slash + tag: sign
    for tags, sign in ((BLOCK_TAGS, "\n"), (INLINE_TAGS, ""))
    for tag in tags
    for slash in ("", "/")
}
_SPACE = r"[ \t\n\r\f]"
_VALUE = r"(?:\"[^\"]*\"|'[^']*'|[\w#%.,:;-]+)"
_ANY_TAG = re.compile(r"<([^<>]*)>")
_TAG = re.compile(
    rf"(?:(?P<start>[a-zA-Z0-9]+)(?:{_SPACE}+[a-zA-Z_:][\w:.-]*(?:={_VALUE})?)*{_SPACE}*/?"
    rf"|(?P<end>/[a-zA-Z0-9]+){_SPACE}*)",
    re.ASCII,
)


def _said(text: str) -> str:
    said = text if "<" not in text and "&" not in text else _untagged(text)
    return SHORTCODE.sub(" ", said) if "[" in said else said


def _untagged(text: str) -> str:
    """What `_Reader` collects. Most texts have simple tags alone, and those need no parser."""
    pieces = _ANY_TAG.split(text)  # text and tag in turn
    tags = pieces[1::2]
    signs = list(map(_PLAIN_TAGS.get, tags))
    if None in signs:
        signs = list(map(_sign, tags))
    if None in signs or len(tags) != text.count("<"):
        return _parsed(text)
    pieces[1::2] = signs
    # where each & is of this sign, none of them stands for one that begins another
    if text.count("&") == text.count("&amp;"):
        return "".join(pieces).replace("&amp;", "&")
    pieces[::2] = map(html.unescape, pieces[::2])
    return "".join(pieces)


def _sign(tag: str) -> str | None:
    """What a tag with attributes leaves behind; None where only a parser knows."""
    found = _TAG.fullmatch(tag)
    return _PLAIN_TAGS.get((found["start"] or found["end"]).lower()) if found else None


def _parsed(text: str) -> str:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return "".join(reader.parts)


def compose(blocks: Iterable[Block]) -> str:
    """The blocks as HTML: bullets that follow one another are one list, and rows one table."""
    parts: list[str] = []
    for kind, together in groupby(blocks, key=lambda block: block.kind):
        begin, end = _AROUND.get(kind, ("", ""))
        parts += filter(None, (begin, *map(_tagged, together), end))
    return "\n".join(parts)


_TAGS = {BlockKind.BULLET: "li", BlockKind.HEADING: "h3", BlockKind.QUESTION: "h4"}
_AROUND = {
    BlockKind.BULLET: ("<ul>", "</ul>"),
    BlockKind.ROW: (f'<table class="{OWN_TABLE}"><tbody>', "</tbody></table>"),
}


def _tagged(block: Block) -> str:
    text = _inline(block)
    if block.kind is BlockKind.ROW:
        name = html.escape(block.name.strip(), quote=False)
        return f'<tr><th scope="row">{name}</th><td>{text}</td></tr>'
    tag = _TAGS.get(block.kind, "p")
    return f"<{tag}>{text}</{tag}>"


def _inline(block: Block) -> str:
    """What stands in the block's tag."""
    text, parts, at = block.text.strip(), [], 0
    for words, href in block.anchors:
        start = text.index(words, at)
        parts.append(html.escape(text[at:start], quote=False))
        parts.append(f'<a href="{html.escape(href)}">{html.escape(words, quote=False)}</a>')
        at = start + len(words)
    return "".join([*parts, html.escape(text[at:], quote=False)])


_A = r"<a href=\"[^\"<>]*\">[^<]*</a>"
_BLOCK = re.compile(
    rf"<(?P<tag>p|h3|h4|li)>(?P<text>(?:[^<]|{_A})*)</(?P=tag)>"
    r'|<tr><th scope="row">(?P<name>[^<]*)</th><td>(?P<value>[^<]*)</td></tr>'
)
_ANCHOR = re.compile(r"<a href=\"([^\"<>]*)\">([^<]*)</a>")
_KINDS = {tag: kind for kind, tag in _TAGS.items()}


def blocks_of(composed: str) -> tuple[Block, ...]:
    """The blocks of what `compose` made, their texts as `plain` reads them."""
    blocks: list[Block] = []
    for found in _BLOCK.finditer(composed):
        block = _block(found)
        is_answer = bool(blocks) and blocks[-1].kind is BlockKind.QUESTION
        is_answer = is_answer and block.kind is BlockKind.PARAGRAPH
        blocks.append(replace(block, kind=BlockKind.ANSWER) if is_answer else block)
    return tuple(blocks)


def _block(found: re.Match[str]) -> Block:
    if not found["tag"]:
        name, value = (html.unescape(found[part]).strip() for part in ("name", "value"))
        return Block(BlockKind.ROW, value, name=name)
    return Block(
        _KINDS.get(found["tag"], BlockKind.PARAGRAPH),
        html.unescape(_ANCHOR.sub(r"\2", found["text"])).strip(),
        anchors=tuple(
            (html.unescape(words), html.unescape(href))
            for href, words in _ANCHOR.findall(found["text"])
        ),
    )


def reading(text: str, slot: Slot) -> str:
    """The plain text that the offsets of claims count in."""
    return plain(text) if slot.field in HTML_FIELDS else text


class _Judge(_Parser):
    """Finds what isn't on the list of what we publish."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.problems: list[Problem] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.problems.append(Problem("html_not_allowed", f"<{tag}>"))
            return
        for name, value in attrs:
            is_bad_link = name == "href" and not SAFE_HREF.fullmatch((value or "").strip())
            is_foreign = name == "class" and value != OWN_TABLE
            if name not in ALLOWED[tag] or is_bad_link or is_foreign:
                self.problems.append(Problem("html_not_allowed", f"<{tag} {name}>"))

    def handle_comment(self, _data: str) -> None:
        self.problems.append(Problem("html_not_allowed", "<!-- -->"))

    def handle_decl(self, decl: str) -> None:
        self.problems.append(Problem("html_not_allowed", f"<!{decl[:20]}>"))

    def unknown_decl(self, data: str) -> None:
        self.problems.append(Problem("html_not_allowed", f"<![{data[:20]}"))

    def handle_pi(self, data: str) -> None:
        self.problems.append(Problem("html_not_allowed", f"<?{data[:20]}"))


def allowed(text: str) -> tuple[Problem, ...]:
    """What in the HTML we don't publish; nothing means that it may go out as it is."""
    judge = _Judge()
    judge.feed(text)
    judge.close()
    open_at = text.rfind("<")
    if open_at > text.rfind(">"):  # a tag that never ends hides from the parser, not from a browser
        judge.problems.append(Problem("html_not_allowed", text[open_at : open_at + 20]))
    return tuple(dict.fromkeys(judge.problems))
