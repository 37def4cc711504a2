"""Passwords: what is refused, and that length costs nobody anything."""

import time

import pytest

from app.domain.errors import Invalid
from integrations.vault import BcryptPasswords

ABOUT = ("nadia@mirra-ceramics.example", "Mirra Ceramics", "Nadia El Amrani")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short7!", "too_short"),
        ("x" * 1_001, "too_long"),
        ("password", "common"),
        ("Passw0rd!", "common"),
        ("12345678", "common"),
        ("qwertyuiop", "common"),
        ("aaaaaaaaaaaa", "common"),
        ("27.11.1990", "common"),
        ("trustno1", "common"),
        ("mirra-ceramics", "common"),
        ("nadia2026", "common"),
        ("roozrooz1", "common"),
    ],
)
def test_what_anybody_would_try_is_refused(password: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        BcryptPasswords().ensure_good(password, ABOUT)
    assert refused.value.fields == {"password": code}


@pytest.mark.parametrize(
    "password", ["correct horse", "kiln-tuesday-orbit", "كوب قهوة أزرق", "v9$Lq2!mTz", "x7 " * 300]
)
def test_what_nobody_would_try_is_taken(password: str) -> None:
    passwords = BcryptPasswords()
    passwords.ensure_good(password, ABOUT)
    assert passwords.matches(password, passwords.hash(password))


def test_signs_after_the_seventy_second_count() -> None:
    passwords = BcryptPasswords()
    hashed = passwords.hash("x" * 80 + "a")
    assert not passwords.matches("x" * 80 + "b", hashed)
    assert passwords.matches("x" * 80 + "a", hashed)


def test_nobody_makes_us_read_for_long() -> None:
    began = time.process_time()
    BcryptPasswords().ensure_good("@(4{<361!|7$5+%2" * 60, ABOUT)
    assert time.process_time() - began < 2
