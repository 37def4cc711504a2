"""What an order will cost is reckoned from what goes out and what may come back."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from app.domain.catalog import Field, Slot
from app.domain.facts import Fact
from app.domain.routing import Choice, Price
from app.domain.texts import SlotBrief
from app.domain.usage import Estimate, Tokens, cost_usd, day, estimated, expected, next_day

TITLE = SlotBrief(Slot(Field.SEO_TITLE), 60)
TEXT = SlotBrief(Slot(Field.DESCRIPTION), 20_000, (60, 160))
FACT = Fact("f1", "title", "title", "Tide bowl")
CHEAP = Choice("groq", "cheap", Price(Decimal("0.1"), Decimal("0.2")))
DEAR = Choice("groq", "dear", Price(Decimal(1), Decimal(2)))


def test_a_longer_text_or_more_facts_take_more() -> None:
    short, long = expected([FACT], [TITLE]), expected([FACT], [TEXT])
    assert long.written > short.written
    assert expected([FACT] * 10, [TITLE]).read > short.read
    assert long.written >= 2 * 160


def test_a_translation_takes_its_source_twice() -> None:
    plain = expected([], [TEXT])
    told = expected([], [replace(TEXT, source="word " * 2_000)])
    assert told.read - plain.read == 10_000 // 3
    assert told.written > 10_000 // 3


def test_an_estimate_adds_up_and_says_nothing_of_a_price_that_nobody_knows() -> None:
    orders = [Tokens(600_000, 100_000), Tokens(400_000, 400_000)]
    together = Tokens(1_000_000, 500_000)
    assert estimated(orders, DEAR) == Estimate(together, Decimal(2))
    assert estimated(orders, replace(DEAR, price=None)) == Estimate(together, None)


def test_the_dearest_model_that_may_be_asked_counts() -> None:
    tokens = Tokens(1_000_000, 500_000)
    assert cost_usd(tokens, [CHEAP, DEAR]) == Decimal(2)
    assert cost_usd(tokens, [CHEAP]) == Decimal("0.2")
    assert cost_usd(tokens, [replace(DEAR, price=None)]) == 0


def test_a_day_is_of_utc() -> None:
    late = datetime(2026, 12, 31, 23, 59, tzinfo=UTC)
    assert day(late) == datetime(2026, 12, 31, tzinfo=UTC)
    assert next_day(late) == datetime(2027, 1, 1, tzinfo=UTC)
