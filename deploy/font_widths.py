"""Makes app/domain/glyph_widths.py: how wide signs are in Arial, by a font made to its measures.

Liberation Sans (SIL Open Font License 1.1) has Arial's advance widths. It has no Arabic; those
letters are DejaVu Sans's (Bitstream Vera licence): the mean of their forms in a word, in proportion
to how much wider DejaVu's Latin letters are.

Usage: python deploy/font_widths.py LiberationSans-Regular.ttf DejaVuSans.ttf > …/glyph_widths.py
"""

import struct
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

EM = 2048
LATIN_TO_HEBREW = (
    *((0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1FA, 0x1FF)),
    *((0x218, 0x21B), (0x2C6, 0x2DD), (0x384, 0x45F), (0x490, 0x491), (0x5D0, 0x5EA)),
    *((0x1E80, 0x1E85), (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x203A), (0x20A0, 0x20BF)),
    *((0x2113, 0x2122), (0x2126, 0x2126), (0x215B, 0x215E), (0x2190, 0x2195), (0x2212, 0x2212)),
)
ARABIC = ((0x60C, 0x60C), (0x61B, 0x61B), (0x61F, 0x61F), (0x621, 0x64A), (0x660, 0x66C))
PERSIAN = ((0x67E, 0x67E), (0x686, 0x686), (0x698, 0x698), (0x6A9, 0x6A9), (0x6AF, 0x6AF))
FARSI = ((0x6CC, 0x6CC), (0x6F0, 0x6F9))
FORMS = ((0xFB50, 0xFBFF), (0xFE80, 0xFEF4))  # letters as they stand in a word
LETTERS = ((0x41, 0x5A), (0x61, 0x7A))
LINE = 94

Widths = Mapping[int, int]
Spans = tuple[tuple[int, int], ...]


def widths(font: bytes) -> Widths:
    """The advance width of each sign that the font has, in 2048ths of its size."""
    tables = {
        font[at : at + 4].decode(): struct.unpack_from(">II", font, at + 8)
        for at in range(12, 12 + 16 * int.from_bytes(font[4:6]), 16)
    }
    em = struct.unpack_from(">H", font, tables["head"][0] + 18)[0]
    count = struct.unpack_from(">H", font, tables["hhea"][0] + 34)[0]
    advances = struct.unpack_from(">" + "Hh" * count, font, tables["hmtx"][0])[::2]
    return {
        sign: round(advances[min(glyph, count - 1)] * EM / em)
        for sign, glyph in _glyphs(font, tables["cmap"][0])
        if glyph
    }


def _glyphs(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Which glyph stands for which sign: the table of format 4, for the first 65,536 signs."""
    for entry in range(struct.unpack_from(">H", font, cmap + 2)[0]):
        at = cmap + struct.unpack_from(">I", font, cmap + 8 + 8 * entry)[0]
        if struct.unpack_from(">H", font, at)[0] == 4:  # noqa: PLR2004  the format's number
            yield from _segments(font, at)
            return


def _segments(font: bytes, at: int) -> Iterator[tuple[int, int]]:
    size = struct.unpack_from(">H", font, at + 6)[0]
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{size // 2}H", font, at + 14 + place + size * turn)
        for turn, place in ((0, 0), (1, 2), (2, 2), (3, 2))
    )
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for sign in range(start, min(end, 0xFFFE) + 1):
            glyph = sign
            if offsets[number]:
                place = at + 16 + size * 3 + 2 * number + offsets[number] + 2 * (sign - start)
                glyph = struct.unpack_from(">H", font, place)[0]
            yield sign, (glyph + deltas[number]) % 65_536 if glyph or not offsets[number] else 0


def _mean(found: Widths, spans: Spans) -> float:
    all_of = [found[sign] for start, end in spans for sign in range(start, end + 1)]
    return sum(all_of) / len(all_of)


def arabic(found: Widths, scale: float) -> Widths:
    """Arabic signs, each letter as wide as its forms are on the whole."""
    forms = defaultdict(list)
    for start, end in FORMS:
        for sign in range(start, end + 1):
            base = unicodedata.decomposition(chr(sign)).split()
            if len(base) == 2 and sign in found:  # noqa: PLR2004  "<initial> 0628"
                forms[int(base[1], 16)].append(found[sign])
    return {
        sign: round(scale * (sum(wide := forms.get(sign) or [found[sign]]) / len(wide)))
        for start, end in (*ARABIC, *PERSIAN, *FARSI)
        for sign in range(start, end + 1)
        if sign in found
    }


def listed(found: Widths) -> Iterator[str]:
    """The lines of the table: each width with the stretches of signs that have it."""
    by_width = defaultdict(list)
    for sign in sorted(found):
        spans = by_width[found[sign]]
        if spans and spans[-1][1] == sign - 1:
            spans[-1][1] = sign
        else:
            spans.append([sign, sign])
    for width, spans in sorted(by_width.items()):
        line = f"{width}:"
        for start, end in spans:
            span = f" {start:X}" if start == end else f" {start:X}-{end:X}"
            if len(line) + len(span) > LINE:
                yield line
                line = f"{width}:"
            line += span
        yield line


def main() -> None:
    """Print the module."""
    like_arial, with_arabic = (widths(Path(name).read_bytes()) for name in sys.argv[1:3])
    scale = _mean(like_arial, LETTERS) / _mean(with_arabic, LETTERS)
    chosen = {
        sign: like_arial[sign]
        for start, end in LATIN_TO_HEBREW
        for sign in range(start, end + 1)
        if sign in like_arial
    }
    said = "\n".join(listed({**chosen, **arabic(with_arabic, scale)}))
    print(  # noqa: T201  a script's output
        f'"""How wide signs are in Arial; made by deploy/font_widths.py, not by hand."""\n\n'
        f"EM = {EM}\n"
        f'"""The size of the font in the units of the table."""\n\n'
        f'WIDTHS = """\\\n{said}\n"""\n'
        f'"""Each width with the signs that have it, in hexadecimal: one by one, or a stretch."""'
    )


if __name__ == "__main__":
    main()
