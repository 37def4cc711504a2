"""What WordPress's own functions made of texts is what we foretell (tests/data/woocommerce)."""

import json
from collections.abc import Callable, Mapping
from functools import partial

import pytest

from integrations.woocommerce.foretelling import flat
from integrations.woocommerce.kses import kept, losses
from integrations.woocommerce.kses_lists import LISTING
from tests.woo_recordings import DATA

FILTERED: Mapping[str, Mapping[str, str]] = json.loads((DATA / "filtered.json").read_text("utf-8"))
FILTERS: Mapping[str, Callable[[str], str]] = {
    "post": kept,
    "term": partial(kept, rules=LISTING),
    "flat": flat,
}


@pytest.mark.parametrize("name", FILTERS)
def test_each_text_becomes_what_wordpress_made_of_it(name: str) -> None:
    assert {sent: FILTERS[name](sent) for sent in FILTERED[name]} == FILTERED[name]


def test_what_is_said_to_lose_nothing_lost_nothing() -> None:
    safe = [sent for sent in FILTERED["post"] if not losses(sent)]
    assert [sent for sent in safe if FILTERED["post"][sent] != sent] == []
    assert len(safe) > 50
