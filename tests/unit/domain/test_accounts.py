"""Accounts: names, and whom an address on the internet stands for."""

import pytest

from app.domain.accounts import account_address, network_of, person_name, workspace_name
from app.domain.errors import Invalid


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_a_household_is_counted_as_one(address: str, network: str) -> None:
    assert network_of(address) == network


def test_names_stay_on_their_line() -> None:
    assert person_name("  Nadia \n El  Amrani ") == "Nadia El Amrani"
    assert person_name("") == ""
    assert workspace_name("Mirra\tCeramics") == "Mirra Ceramics"
    for joined in ("می\u200cخواهم", "Haus 👩\u200d👧"):
        assert workspace_name(joined) == joined


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "missing"),
        ("  ", "missing"),
        ("x" * 121, "too_long"),
        ("a\x00b", "control_characters"),
        ("a\u202eb", "control_characters"),
    ],
)
def test_a_workspace_has_a_name_that_can_be_shown(typed: str, why: str) -> None:
    with pytest.raises(Invalid) as refused:
        workspace_name(typed)
    assert refused.value.fields == {"workspace": why}


def test_an_address_is_kept_in_one_form() -> None:
    assert account_address(" Nadia@Shop.Example ") == "nadia@shop.example"
    for typed in ("nadia", "nadia@shop", "a@b@c.example", "a b@shop.example", "x" * 250 + "@a.bc"):
        with pytest.raises(Invalid) as refused:
            account_address(typed)
        assert refused.value.fields == {"email": "malformed"}
