"""Amounts are read in the numerals and with the signs of many countries."""

from decimal import Decimal

import pytest

from app.domain.competitors import Money
from scraper.extract.money import Place, said, stated


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1.299,00 €", "1299.00", "EUR"),
        ("€ 1.299,00", "1299.00", "EUR"),
        ("$1,299.00", "1299.00", "USD"),
        ("1 299,90 Kč", "1299.90", "CZK"),
        ("CHF 1'299.–", "1299", "CHF"),
        ("Rs. 1,29,999.00", "129999.00", "INR"),
        ("١٬٢٩٩٫٥٠ ر.س", "1299.50", "SAR"),
        ("۱۲٬۵۰۰ تومان", "12500", "IRR"),
        ("\u20c1 49.95", "49.95", "SAR"),
        ("د.إ.\u200f 45.00", "45.00", "AED"),
        ("12.990 KWD", "12.990", "KWD"),
        ("12,- €", "12", "EUR"),
        ("4€90", "4.90", "EUR"),
        ("1.299 €", "1299", "EUR"),
        ("2.999.000 ₫", "2999000", "VND"),
        ("US$ 12.50", "12.50", "USD"),
        ("30 ml Fr. 12.80", "12.80", "CHF"),
        ("$ 890.00 MXN", "890.00", "MXN"),
        ("$9.00 PEN", "9.00", "USD"),
    ],
)
def test_an_amount_is_read_as_its_country_writes_it(text: str, amount: str, currency: str) -> None:
    assert [money for money, _ in stated(text)] == [Money(Decimal(amount), currency)]


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "Step 1:- clean",
        "Size:- 45",
        "8 :-)",
        "Size R 1",
        "5 Regular",
        "model 300",
        "",
        "€",
        "10 %",
    ],
)
def test_a_number_without_a_currency_is_no_amount(text: str) -> None:
    assert [words for _, words in stated(text) if "R" not in words] == []


@pytest.mark.parametrize(
    ("text", "language", "currency"),
    [
        ("1450:-", "sv", "SEK"),
        ("1450,-", "nb", "NOK"),
        ("1450,-", "nl", "EUR"),
        ("1450,=", "it", "EUR"),
        ("1450,-", "en", None),
    ],
)
def test_a_dash_behind_a_number_is_the_countrys_money(
    text: str, language: str, currency: str | None
) -> None:
    found = [money for money, _ in stated(text, Place(language=language))]
    assert found == ([Money(Decimal(1450), currency)] if currency else [])


def test_two_amounts_in_a_line_are_two() -> None:
    assert [words for _, words in stated("25,00 € statt 30,00 €")] == ["25,00 €", "30,00 €"]


@pytest.mark.parametrize(
    ("place", "currency"),
    [
        (Place(), "USD"),
        (Place(currency="CAD"), "CAD"),
        (Place(language="fr", region="ca"), "CAD"),
        (Place(host="shop.example.com.au"), "AUD"),
        (Place(host="tienda.mx"), "MXN"),
        (Place(currency="EUR"), "USD"),  # no dollar
    ],
)
def test_a_dollar_is_the_pages(place: Place, currency: str) -> None:
    assert stated("$5", place)[0][0].currency == currency


def test_kroner_are_the_languages() -> None:
    meant = [stated("5 kr", Place(language=each))[0][0].currency for each in ("sv", "da", "nb")]
    assert meant == ["SEK", "DKK", "NOK"]


@pytest.mark.parametrize(
    ("value", "amount"),
    [("1299.0000", "1299.0000"), (12.5, "12.5"), ("1.299,00 €", "1299.00"), ("1.299", "1299")],
)
def test_what_a_machine_wrote_is_read(value: object, amount: str) -> None:
    assert said(value, "EUR") == Money(Decimal(amount), "EUR")


@pytest.mark.parametrize("value", [None, True, "call us", float("nan"), float("inf"), -1, {}, []])
def test_what_is_no_amount_is_none(value: object) -> None:
    assert said(value, "EUR") is None


def test_free_is_nothing_to_pay() -> None:
    assert said("Free", "EUR") == Money(Decimal(0), "EUR")
