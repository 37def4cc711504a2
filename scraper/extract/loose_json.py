"""JSON as shops write it: with comments, trailing commas, raw line ends, entities, stray quotes."""

import html
import json
import re
from typing import Any

import orjson

MAX_CHARS = 2_000_000
_STRICT = json.JSONDecoder(strict=False)  # line ends and tabs inside strings are let through
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_MARK = re.compile(r'"|//|/\*')
_TRAILING = re.compile(r'("(?:[^"\\]|\\.)*")|,\s*(?=[}\]])', re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_WRAPPING = re.compile(r"^(?:\s|<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)+")
_ENDING = re.compile(r"(?:\s|;|-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)+$")
_MAX_LITERAL = 20_000
_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?P<single>(?:[^\'\\]|\\.)*)\'|(?P<key>[A-Za-z_$][\w$]{0,80})\s*:|.',
    re.DOTALL,
)
_OPENING, _SHUTTING = frozenset("{["), frozenset("}]")
# a quote that ends a string stands before one of these; any other was meant as a sign
_CLOSING = re.compile(r'"(?=\s*(?:[,:}\]]|$))')


def loads(text: str) -> Any:
    """The value that a text means, or None where it can't be made out. Never raises.

    Several values in a row come back as a list.
    """
    if len(text) > MAX_CHARS:
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return _mended(text)


def value_at(text: str, start: int) -> Any:
    """The object or list that begins at or soon after `start`, as in `window.state = {…};`."""
    piece = text[start : start + MAX_CHARS]
    opening = re.match(r"[^{\[\n;]{0,80}([{\[])", piece)
    if opening is None:
        return None
    try:
        return _STRICT.raw_decode(piece, opening.start(1))[0]
    except (ValueError, RecursionError):
        return _literal(piece[opening.start(1) :][:_MAX_LITERAL])


def _literal(text: str) -> Any:
    """A JavaScript literal with bare keys and single quotes, as far as its brackets go."""
    kept: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(text):
        if token["key"]:
            kept.append(json.dumps(token["key"]) + ":")
        elif token["single"] is not None:
            kept.append(json.dumps(re.sub(r"\\(.)", r"\1", token["single"])))
        else:
            kept.append(token[0])
            depth += (token[0] in _OPENING) - (token[0] in _SHUTTING)
            if not depth and token[0] in _SHUTTING:
                break
    return _values(_TRAILING.sub(lambda found: found[1] or "", "".join(kept)))


def _mended(text: str) -> Any:
    core = _ENDING.sub("", _WRAPPING.sub("", text[-MAX_CHARS:].strip()))
    if '"' not in core and "&quot;" in core:
        core = html.unescape(core)
    bare = _TRAILING.sub(lambda found: found[1] or "", _without_comments(core))
    for attempt in (bare, _BAD_ESCAPE.sub("", bare)):
        value = _values(attempt)
        if value is not None:
            return value
    return _values(_TRAILING.sub(lambda found: found[1] or "", _quotes_escaped(core)))


def _values(text: str) -> Any:
    """The one value of a text, or a list of those that stand there in a row."""
    found: list[Any] = []
    at = 0
    try:
        while at < len(text):
            value, at = _STRICT.raw_decode(text, at)
            found.append(value)
            while at < len(text) and text[at] in " \t\r\n,;":
                at += 1
    except (ValueError, RecursionError):
        pass
    return found[0] if len(found) == 1 else found or None


def _without_comments(text: str) -> str:
    kept: list[str] = []
    at = 0
    while (mark := _MARK.search(text, at)) is not None:
        kept.append(text[at : mark.start()])
        if mark[0] == '"':
            string = _STRING.match(text, mark.start())
            if string is None:
                at = mark.start()
                break
            kept.append(string[0])
            at = string.end()
            continue
        end = text.find("\n" if mark[0] == "//" else "*/", mark.end())
        at = len(text) if end < 0 else end + (0 if mark[0] == "//" else 2)
    return "".join((*kept, text[at:]))


def _quotes_escaped(text: str) -> str:
    """The text with quotes inside strings escaped: `"a 17" screen"` is one string."""
    kept: list[str] = []
    at = 0
    while (start := text.find('"', at)) >= 0:
        closing = _CLOSING.search(text, start + 1)
        if closing is None:
            break
        inner = text[start + 1 : closing.start()]
        kept.append(text[at:start])
        kept.append('"' + re.sub(r'(?<!\\)"', lambda _: '\\"', inner) + '"')
        at = closing.end()
    return "".join((*kept, text[at:]))
