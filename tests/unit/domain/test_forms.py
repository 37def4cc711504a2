"""What forms that come twice make: one id and one secret, which nobody else can make again."""

from datetime import timedelta

import pytest

from app.domain.errors import ToldOnce
from app.domain.forms import TOLD_AGAIN, ensure_told_again, id_of, secret_of_form
from app.domain.ids import new_id
from tests.factories import NOW

ALICE, BOB = new_id(), new_id()


def test_the_same_form_makes_the_same() -> None:
    made = id_of(ALICE, "key", "a number")
    assert id_of(ALICE, "key", "a number") == made
    assert secret_of_form("k", made, "a number") == secret_of_form("k", made, "a number")


@pytest.mark.parametrize(
    ("owner", "kind", "number"),
    [(BOB, "key", "a number"), (ALICE, "workspace", "a number"), (ALICE, "key", "another")],
)
def test_another_form_makes_another(owner: object, kind: str, number: str) -> None:
    assert id_of(owner, kind, number) != id_of(ALICE, "key", "a number")  # type: ignore[arg-type]


def test_a_form_without_a_number_makes_one_each_time() -> None:
    assert id_of(ALICE, "key", "") != id_of(ALICE, "key", "")
    assert secret_of_form("k", ALICE, "") != secret_of_form("k", ALICE, "")


@pytest.mark.parametrize(("key", "about", "number"), [("l", ALICE, "n"), ("k", BOB, "n")])
def test_a_secret_takes_the_key_and_the_id(key: str, about: object, number: str) -> None:
    assert secret_of_form(key, about, number) != secret_of_form("k", ALICE, "n")  # type: ignore[arg-type]


def test_our_key_and_our_rows_do_not_make_a_secret_again() -> None:
    """Its number stands in neither."""
    assert secret_of_form("k", ALICE, "m") != secret_of_form("k", ALICE, "n")


def test_a_secret_is_told_again_for_some_minutes() -> None:
    ensure_told_again(NOW, NOW + TOLD_AGAIN)
    with pytest.raises(ToldOnce):
        ensure_told_again(NOW, NOW + TOLD_AGAIN + timedelta(seconds=1))
