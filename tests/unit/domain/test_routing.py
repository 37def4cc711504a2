"""The router table: what may stand in it, and what is said of what may not."""

import json
from decimal import Decimal

import pytest

from app.domain.errors import Invalid
from app.domain.routing import DEFAULT, OWN, PRICES, Choice, Price, own, read_table, table_json
from app.domain.services import Task


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "must be an object"),
        ('{"magic": []}', "no such task: magic"),
        ('{"seo_basic": []}', "needs a list"),
        ('{"seo_basic": "groq"}', "needs a list"),
        (json.dumps({"seo_basic": [["groq", "openai/gpt-oss-20b"]] * 9}), "needs a list"),
        (json.dumps({"seo_basic": [["groq", "openai/gpt-oss-20b"]] * 2}), "names a model twice"),
        ('{"seo_basic": [["nobody", "x", 1, 1]]}', "no such provider: nobody"),
        ('{"seo_basic": [["own", "x", 1, 1]]}', "no such provider: own"),
        ('{"seo_basic": [["groq", " ", 1, 1]]}', "has no name"),
        ('{"seo_basic": [["groq", "a model that nobody knows"]]}', "nobody knows what"),
        ('{"seo_basic": [["groq", "x", -1, 1]]}', "isn't a price"),
        ('{"seo_basic": [["groq", "x", NaN, 1]]}', "isn't a price"),
        ('{"seo_basic": [["groq", "x", 1, true]]}', "isn't a price"),
        ('{"seo_basic": [["groq"]]}', "isn't [provider, model]"),
    ],
)
def test_a_wrong_table_is_refused_with_what_is_wrong(table: str, complaint: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_table(table)
    assert complaint in refused.value.fields["table"]


def test_a_table_overrides_one_task_and_keeps_the_others() -> None:
    table = read_table('{"seo_basic": [["groq", "mine", 0.1, 2]]}')
    assert table[Task.SEO_BASIC] == (Choice("groq", "mine", Price(Decimal("0.1"), Decimal(2))),)
    assert table[Task.CHATBOT] == DEFAULT[Task.CHATBOT]


def test_no_table_is_the_default() -> None:
    assert read_table("") == DEFAULT


def test_a_table_that_is_written_down_reads_the_same() -> None:
    table = read_table(
        '{"chatbot": [["openrouter", "mine", 0.1, 2], ["groq", "openai/gpt-oss-20b"]]}'
    )
    assert read_table(table_json(table)) == table


def test_the_default_has_a_price_for_every_model_and_a_model_for_every_task() -> None:
    assert set(DEFAULT) == set(Task)
    assert {choice.model for choices in DEFAULT.values() for choice in choices} <= set(PRICES)


def test_a_merchants_own_model_may_have_no_price() -> None:
    assert own("llama") == Choice(OWN, "llama", None)
    assert own("openai/gpt-oss-20b").price == PRICES["openai/gpt-oss-20b"]


def test_only_a_model_that_takes_pictures_can_be_given_them() -> None:
    with pytest.raises(Invalid, match="takes no pictures"):
        read_table('{"see": [["groq", "openai/gpt-oss-20b"]]}')
    assert read_table('{"see": [["openrouter", "openai/gpt-6-luna"]]}')[Task.SEE]
    assert read_table('{"see": [["groq", "another/that-sees", 0.1, 0.5]]}')[Task.SEE]
    assert read_table('{"see": []}')[Task.SEE] == ()
