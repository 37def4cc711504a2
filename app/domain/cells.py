"""Cells of a table that a spreadsheet opens: none of them is a formula."""

# a full-width sign is read as the plain one
_STARTS = frozenset("=+-@\t\r\n＝＋－＠")


def cell(text: str) -> str:
    """The text, led by an apostrophe where a spreadsheet would calculate it.

    Source: owasp.org, "CSV Injection".
    """
    return f"'{text}" if text[:1] in _STARTS or text.lstrip()[:1] in _STARTS else text
