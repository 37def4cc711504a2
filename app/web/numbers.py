"""Numbers as the reader's language writes them: "1,234.50", "1.234,50"."""

from decimal import Decimal

from flask_babel import format_decimal


def number(value: float | Decimal, digits: int = 0) -> str:
    """A count, or an amount with so many digits behind the point."""
    places = "." + "0" * digits if digits else ""
    return str(format_decimal(value, f"#,##0{places}"))


def signed(points: int) -> str:
    """What came or went: "+25", "−3"; nothing has no sign."""
    return str(format_decimal(points, "+#,##0;'−'#,##0")) if points else "0"
