"""Texts as values: without markup, scripts, formulas and unseen signs, and of a sane length."""

import html
import re
from typing import Any

_TAG = re.compile(r"</?[a-zA-Z!][^<>]*(?:>|(?=<)|$)")
_BLOCK_END = re.compile(r"<(?:br|/p|/li|/div|/tr|/h[1-6]|/dd|/dt|/td|/th)\b[^<>]*>", re.IGNORECASE)
# marks of direction and width, soft hyphens and the like: two names that look alike are alike
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_FORMULA = re.compile(r"^(?:[=@\t\r|]|[+\-](?![\d ]))+\s*")
_ROOM = 8  # signs of markup for each of text
_CODE = ("script", "style")


def clean(value: Any, longest: int) -> str:
    """A value's text as one line, cut at a word's end; "" for what has none."""
    if value is None:
        return ""
    return _cut(" ".join(_bare(_text(value), longest).split()), longest)


def clean_lines(value: Any, longest: int) -> str:
    """As `clean`, with a line for each paragraph, row or list item."""
    source = _BLOCK_END.sub("\n", _unescaped(_text(value)[: longest * _ROOM]))
    lines = (" ".join(part.split()) for part in _bare(source, longest).split("\n"))
    return _cut("\n".join(part for part in lines if part), longest)


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = next((each for each in value if each), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("value") or ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value)


def _bare(text: str, longest: int) -> str:
    source = _unescaped(text[: longest * _ROOM])
    if "<" in source:
        for code in _CODE:
            source = _without(source, code)
        source = _TAG.sub(" ", source)
    seen = source if source.isprintable() else _UNSEEN.sub("", source)
    return _FORMULA.sub("", seen.strip())


def _unescaped(text: str) -> str:
    # what was escaped twice is a plain sign in the end, and a tag must not come out of it later
    return html.unescape(html.unescape(text)) if "&" in text else text


def _without(text: str, code: str) -> str:
    lower = text.lower()
    while (start := lower.find(f"<{code}")) >= 0:
        end = lower.find(">", max(start, lower.find(f"</{code}", start)))
        stop = len(text) if end < 0 else end + 1
        text, lower = text[:start] + " " + text[stop:], lower[:start] + " " + lower[stop:]
    return text


def _cut(text: str, longest: int) -> str:
    text = text.strip()
    if len(text) <= longest:
        return text
    return text[:longest].rpartition(" ")[0] or text[:longest]


def folded(text: str) -> str:
    """A name for comparing: lower case, words alone."""
    return " ".join(re.findall(r"\w+", text.casefold()))
