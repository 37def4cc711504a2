"""Disguises of a text: encodings, spelling and signs that a model reads and people don't."""

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from app.domain.folding import fold

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX = re.compile(r"(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s,:]?){12,}")
_BINARY = re.compile(r"(?:[01]{8}\s?){6,}")
_ESCAPES = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_COMMON = re.compile(r"\b(?:the|and|of|is|in|with|for|to|it|from|by|on|der|und|de|et|la|y|e)\b")
_LEET = re.compile(r"[a-z]*[0134578@$][a-z@$0134578]*[a-z][a-z@$0134578]*")
_LEET_SIGNS = str.maketrans("0134578@$", "oieastbas")
_TAGS = re.compile("[\U000e0020-\U000e007e]+")
_CYRILLIC_GREEK = str.maketrans(
    "аеорсухіјѕԁɡһӏпмткв" + "αεορχνικτυ",
    "aeopcyxijsdghlnmtkb" + "aeopxviktu",
)
_MIXED = re.compile(r"\b(?=\w*[a-z])(?=\w*[\u0370-\u052f])\w+\b")
_LEAST_READABLE = 0.8


def views(text: str) -> Iterator[str]:
    """The text folded, and each reading that a disguise in it has, folded as well."""
    said = fold(text)
    yield said
    yield from map(fold, _decoded(text))
    if _MIXED.search(said):
        yield said.translate(_CYRILLIC_GREEK)
    if _LEET.search(said):
        yield _LEET.sub(lambda word: word[0].translate(_LEET_SIGNS), said)
    if said.isascii() and " " in said and not _COMMON.search(said):
        yield codecs.encode(said, "rot13")
        yield said[::-1]


def _decoded(text: str) -> Iterator[str]:
    for found in _TAGS.finditer(text):
        yield "".join(chr(ord(sign) - 0xE0000) for sign in found[0])
    if "%" in text:
        yield unquote(text)
    if "&" in text:
        yield html.unescape(html.unescape(text))
    if "\\" in text:
        yield _ESCAPES.sub(lambda code: chr(int(code[1] or code[2], 16)), text)
    yield from _encoded(text)


def _encoded(text: str) -> Iterator[str]:
    for found in _BASE64.finditer(text):
        yield from _readable(_from_base64(found[0]))
    for found in _HEX.finditer(text):
        yield from _readable(bytes.fromhex(re.sub(r"0x|\\x|[\s,:]", "", found[0])))
    for found in _BINARY.finditer(text):
        bits = re.sub(r"\s", "", found[0])
        yield from _readable(bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)))


def _from_base64(text: str) -> bytes:
    try:
        padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
        return base64.b64decode(padded.translate(str.maketrans("-_", "+/")), validate=True)
    except binascii.Error:
        return b""


def _readable(data: bytes) -> Iterator[str]:
    """As text, if it is one."""
    said = data.decode("utf-8", "replace")
    letters = sum(sign.isalpha() or sign.isspace() for sign in said)
    if said and letters / len(said) >= _LEAST_READABLE:
        yield said
