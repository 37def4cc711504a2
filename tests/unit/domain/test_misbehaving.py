"""Texts by a provider that does everything wrong, two thousand if thorough: none offered is."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from lxml import html

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.checks import Checked, Standard, check
from app.domain.claims.evidence import Evidence
from app.domain.counting import length, pixels
from app.domain.facts import known
from app.domain.faq import with_questions
from app.domain.ids import ProductId, new_id
from app.domain.languages import Tongue
from app.domain.limits import briefs
from app.domain.links import with_links
from app.domain.policies.policy import Policies
from app.domain.richtext import OWN_TABLE, reading
from app.domain.services import MENU
from app.domain.stores import Platform
from app.domain.texts import Link, SlotBrief
from tests.factories import product, store
from tests.misbehaving import texts
from tests.samples import fewer

DRAFTS = fewer(2_000, of=20)
SERVICES = MENU[:2]
MUG = Link(ProductId(new_id()), "Mug", "/products/mug")
OURS = ({}, {"href": MUG.href}, {"class": OWN_TABLE}, {"scope": "row"})
KEPT_OUT = re.compile(
    r"best bowl|beste schale|meilleure|أفضل وعاء|guarant|garantiert|مضمون|back pain|risk-free"
    r"|\$|€|ريال|shipping|livraison|right now|evil|nordhaus|insert brand|lorem|sexy|real men|hacked"
    r"|language model|[\U0001f300-\U0001faff\u0000-\u0008\u000b-\u001f]|<[\w|/]|javascript|alert",
    re.IGNORECASE,
)
TAGS = {"p", "a", "h3", "h4", "ul", "li", "table", "tbody", "tr", "td", "th", "div"}


@cache
def _order(platform: Platform, number: int) -> tuple[tuple[SlotBrief, ...], Standard]:
    shop = store(platform=platform, seo_plugin="yoast")
    bowl = product(shop, title="Tide bowl", short_description="")
    wanted = briefs(SERVICES[number], bowl, platform)
    wanted = with_questions(with_links(wanted, (MUG,), bowl), bowl)
    evidence = Evidence(known(bowl, (), "Fjell"))
    tongue = Tongue("en", lambda _text: {"en": 1.0})
    return wanted, Standard(bowl, evidence, tongue, Policies(rivals=("Nordhaus",)))


def _checked(most: int) -> Iterator[tuple[SlotBrief, Checked]]:
    seed = seen = 0
    while seen < most:
        platform = (Platform.SHOPIFY, Platform.WOOCOMMERCE)[seed % 2]
        wanted, standard = _order(platform, seed // 2 % 2)
        found = check(texts(wanted, seed), wanted, standard)
        yield from ((brief, found[brief.slot]) for brief in wanted)
        seen += len(wanted)
        seed += 1


@pytest.fixture(scope="module")
def offered() -> list[tuple[SlotBrief, Checked]]:
    """Those that a merchant would get to see as ready."""
    found = list(_checked(DRAFTS))
    assert found
    return [(brief, each) for brief, each in found if not each.problems]


def _said(text: str, slot: Slot) -> str:
    return reading(text, slot)


def test_enough_of_them_can_be_offered_all_the_same(offered) -> None:
    assert len(offered) > DRAFTS / 10


def test_none_is_longer_or_wider_than_its_place(offered) -> None:
    for brief, found in offered:
        assert length(_said(found.text, brief.slot)) <= brief.max_chars
        assert pixels(found.text) <= (brief.max_px or 10**9)


def test_none_says_what_a_policy_keeps_out(offered) -> None:
    for brief, found in offered:
        assert KEPT_OUT.findall(_said(found.text, brief.slot)) == []


def test_none_has_a_tag_that_we_do_not_make(offered) -> None:
    for brief, found in offered:
        if brief.slot.field in HTML_FIELDS and found.text:
            for element in html.fragment_fromstring(found.text, create_parent="div").iter():
                assert element.tag in TAGS
                assert dict(element.attrib) in OURS


def test_none_is_empty_without_a_sentence_that_waits(offered) -> None:
    for _brief, found in offered:
        assert found.text.strip() or found.written


def test_none_asks_without_an_answer_or_answers_nobody(offered) -> None:
    asked = [found.text for _brief, found in offered if "<h4>" in found.text]
    assert asked
    for text in asked:
        assert text.count("<h4>") == len(re.findall(r"<h4>[^<]+[?؟]</h4>\n<p>[^<]+</p>", text))
