"""Limits of every field of every channel, as data."""

import pytest

from app.domain.catalog import Field
from app.domain.channels import RULES, Channel, Part, Rule, breaches, rules
from app.domain.counting import Unit
from app.domain.limits import LIMITS
from app.domain.stores import Platform

EMOJI = "👍"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.channel}-{rule.part}-{rule.unit}")
def test_each_limit_has_a_source_and_an_order(rule: Rule) -> None:
    assert rule.source
    assert rule.most is not None or rule.good is not None
    assert rule.good is None or 0 < rule.good[0] <= rule.good[1] <= (rule.most or 10**9)


def test_no_limit_is_said_twice() -> None:
    said = [(rule.channel, rule.part, rule.unit) for rule in RULES]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("channel", Channel)
def test_each_channel_has_limits(channel: Channel) -> None:
    assert any(rules(channel, part) for part in Part)


@pytest.mark.parametrize(
    ("channel", "part", "fits", "breaks"),
    [
        (Channel.X, Part.POST, "a" * 280, "é" * 270 + EMOJI * 6),
        (Channel.PINTEREST, Part.POST, "a" * 500, EMOJI * 251),
        (Channel.SHOPIFY, Part.ALT_TEXT, "e\u0301" * 100, "a" * 513),
        (Channel.GOOGLE_ADS, Part.HEADLINE, "a" * 30, "漢" * 16),
        (Channel.THREADS, Part.HASHTAGS, "#one", "#one #two"),
    ],
)
def test_a_channel_refuses_what_is_over_its_end(
    channel: Channel, part: Part, fits: str, breaks: str
) -> None:
    assert not any(breach.is_hard for breach in breaches(fits, channel, part))
    assert any(breach.is_hard for breach in breaches(breaks, channel, part))


def test_what_reads_badly_is_said_and_let_through() -> None:
    (breach,) = breaches("W" * 50, Channel.SEARCH, Part.SEO_TITLE)
    assert (breach.is_hard, breach.rule.unit, breach.allowed) == (False, Unit.PIXELS, 600)
    assert not list(breaches("i" * 60, Channel.SEARCH, Part.SEO_TITLE))


def test_each_text_that_a_shop_keeps_has_its_limit() -> None:
    kept = set(Field) - {Field.SHORT_DESCRIPTION, Field.FOCUS_KEYWORD}
    assert kept <= set(LIMITS[Platform.SHOPIFY])
    assert set(Field) <= set(LIMITS[Platform.WOOCOMMERCE])
