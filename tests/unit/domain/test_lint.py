"""What is said of a shop's short texts before anyone pays."""

from app.domain.catalog import Field
from app.domain.channels import Breach, Channel
from app.domain.counting import Unit
from app.domain.lint import Remark, remarks
from app.domain.policies.policy import EVERY_POLICY, Hit, Policies, Policy
from app.domain.services import MENU
from app.domain.stores import Platform
from tests.factories import product, store

DESCRIPTION, SEO = MENU[:2]


def channels(found: tuple[Remark, ...]) -> set[tuple[Channel, Unit, bool]]:
    return {
        (each.found.rule.channel, each.found.rule.unit, each.found.is_hard)
        for each in found
        if isinstance(each.found, Breach)
    }


def test_a_good_title_is_nothing_to_speak_of() -> None:
    assert remarks(product(store()), store(), DESCRIPTION, EVERY_POLICY) == ()


def test_a_title_that_shopping_refuses_is_told() -> None:
    bowl = product(store(), title="Tide bowl " * 16)
    found = channels(remarks(bowl, store(), DESCRIPTION, EVERY_POLICY))
    assert (Channel.MERCHANT_CENTER, Unit.GRAPHEMES, True) in found


def test_a_live_seo_title_that_search_cuts_is_mended_by_the_order_that_writes_it() -> None:
    bowl = product(store(), seo_title="m" * 45)
    [wide] = [r for r in remarks(bowl, store(), SEO, EVERY_POLICY) if r.field is Field.SEO_TITLE]
    [same] = remarks(bowl, store(), DESCRIPTION, EVERY_POLICY)
    assert (wide.is_mended, same.is_mended) == (True, False)


def test_each_seo_plugin_has_its_own_limits() -> None:
    shop = store(platform=Platform.WOOCOMMERCE, seo_plugin="yoast")
    bowl = product(shop, meta_description="m" * 100)
    assert (Channel.YOAST, Unit.GRAPHEMES, False) in channels(
        remarks(bowl, shop, SEO, EVERY_POLICY)
    )


def test_a_name_that_promises_is_told_unless_the_policy_is_off() -> None:
    bowl = product(store(), title="Tide bowl, guaranteed unbreakable")
    off = Policies(frozenset(Policy) - {Policy.GUARANTEE})
    found = [r.found for r in remarks(bowl, store(), DESCRIPTION, EVERY_POLICY)]
    assert {hit.text for hit in found if isinstance(hit, Hit)} == {"guaranteed", "unbreakable"}
    assert remarks(bowl, store(), DESCRIPTION, off) == ()
