"""Addresses that mail may go to, and runs that are worth one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.errors import Conflict, Invalid
from app.domain.ids import RunId, new_id
from app.domain.letters import MailAddress, asked_again, email_address, is_worth_a_letter
from app.domain.runs import ItemState, Progress, Run, RunKind, RunState
from app.domain.services import ServiceCode
from tests.factories import ALICE, NOW, store

ASKED = MailAddress(ALICE, "nadia@shop.example", "en", "user:x", NOW)
DONE = Run(
    *(ALICE, RunId(new_id()), store().id, RunKind.GENERATE, ServiceCode.SEO, "en"),
    RunState.FINISHED,
    NOW,
)


def test_an_address_is_kept_as_it_is_meant() -> None:
    assert email_address("  Nadia@Shop.Example ") == "nadia@shop.example"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "nadia",
        "@shop.example",
        "nadia@",
        "nadia@shop",
        "a@b@shop.example",
        "a b@shop.example",
        "a@shop.example,b@shop.example",
        "a@shop.example\nBcc: b@shop.example",
        "Nadia <a@shop.example>",
        "a" * 250 + "@x.de",
    ],
)
def test_what_is_none_or_more_than_one_is_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        email_address(typed)


def test_nobody_is_asked_twice_in_a_minute_nor_six_times_a_day() -> None:
    later = NOW + timedelta(minutes=2)
    assert asked_again(None, NOW) == 1
    assert asked_again(ASKED, later) == 2
    with pytest.raises(Conflict):
        asked_again(ASKED, NOW + timedelta(seconds=59))
    with pytest.raises(Conflict):
        asked_again(replace(ASKED, asks=5), later)
    assert asked_again(replace(ASKED, asks=5), NOW + timedelta(days=1)) == 1


@pytest.mark.parametrize(
    ("seconds", "products", "is_worth"),
    [(119, 20, False), (121, 1, True), (1, 21, True), (120, 20, False)],
)
def test_only_long_runs_are_worth_a_letter(seconds: int, products: int, *, is_worth: bool) -> None:
    run = replace(DONE, finished_at=NOW + timedelta(seconds=seconds))
    assert is_worth_a_letter(run, Progress({ItemState.DONE: products})) is is_worth
