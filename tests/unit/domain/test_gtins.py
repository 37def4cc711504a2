"""A trade number counts with a right check digit alone."""

import pytest

from app.domain.gtins import checked, same


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("4006381333931", "4006381333931"),
        ("036000291452", "036000291452"),
        ("96385074", "96385074"),
        ("00012345600012", "00012345600012"),
        ("978-3-16-148410-0", "9783161484100"),
        ("400 6381 333931", "4006381333931"),
    ],
)
def test_a_right_number_is_its_digits(text: str, digits: str) -> None:
    assert checked(text) == digits


@pytest.mark.parametrize(
    "text", ["4006381333932", "400638133393", "", "0000000000000", "SKU-12345678", "٤٠٠٦٣٨١٣٣٣٩٣١"]
)
def test_what_has_a_wrong_check_digit_is_none(text: str) -> None:
    assert checked(text) == ""


def test_a_upc_is_the_ean_with_a_zero_before_it() -> None:
    assert (same("036000291452", "0036000291452"), same("", "")) == (True, False)
