"""SEO texts in All in One SEO, from the order to the undo; and what befalls them on the way."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.runs import ItemState
from app.domain.services import ServiceCode
from app.domain.stores import SeoAccess
from app.ports.credentials import sealed_seo
from app.ports.stores import Credentials
from tests.factories import ALICE
from tests.house import Killed
from tests.woo_house import Shop

SEO, DESCRIPTION = ServiceCode.SEO, ServiceCode.DESCRIPTION
POINTS = ("write:read", "write:promised", "write:sent", "publish:settling", "publish:settled")


def row(shop: Shop, title: str) -> dict[str, Any]:
    told: dict[str, Any] = shop.woo.lever("GET", f"aioseo/{shop.woo.number(title)}")
    return told


def keep(shop: Shop, access: SeoAccess) -> None:
    given = Credentials({}, seo=shop.woo.lever("POST", "app-passwords"))
    with shop.house.database.open_uow(ALICE) as uow:
        uow.stores.put_seo(shop.store.id, sealed_seo(shop.house.vault, given), access)
        shop.store = uow.stores.get(shop.store.id)


def access(shop: Shop) -> SeoAccess:
    with shop.house.database.open_uow(ALICE) as uow:
        return uow.stores.get(shop.store.id).seo_access


@pytest.fixture
def apart(shop: Shop) -> Iterator[Shop]:
    """A shop with All in One SEO, which let us in to its texts."""
    shop.woo.lever("POST", "plugins", yoast=False)
    shop.woo.lever("POST", "conditions", aioseo=True)
    keep(shop, SeoAccess.GRANTED)
    shop.house.work(ALICE, shop.house.sync.request(ALICE, shop.store.id, "apart"))
    keep(shop, SeoAccess.GRANTED)
    return shop


def test_texts_are_published_and_taken_back(apart: Shop) -> None:
    before = apart.raw("Riva mug")
    run = apart.publish(apart.drafts(SEO, "Riva mug"))
    apart.house.work(ALICE, run)
    assert apart.states(run) == [ItemState.DONE]
    assert row(apart, "Riva mug")["title"]
    assert row(apart, "Riva mug")["description"]
    apart.house.work(ALICE, apart.house.undo.of_run(ALICE, run, "user:test", "undo"))
    after = {**row(apart, "Riva mug"), "keyphrases": None}
    assert not any(after.values())
    taken_back = apart.raw("Riva mug")
    assert taken_back["alts"].keys() == before["alts"].keys()
    assert taken_back["description"] == before["description"]


@pytest.mark.parametrize("point", POINTS)
def test_whatever_is_killed_when_they_are_written_once(apart: Shop, point: str) -> None:
    run = apart.publish(apart.drafts(SEO, "Riva mug", "Luna teapot"))
    apart.house.plug.point = point
    with pytest.raises(Killed):
        apart.house.work(ALICE, run)
    apart.house.age(ALICE)
    apart.house.work(ALICE, run)
    assert apart.states(run) == [ItemState.DONE, ItemState.DONE]
    told = [number for number, attempt in apart.writes() if attempt == "None"]
    assert len(told) == len(set(told)) == 2


def test_a_merchants_own_text_is_a_conflict(apart: Shop) -> None:
    drafts = apart.drafts(SEO, "Riva mug")
    apart.woo.lever("POST", f"aioseo/{apart.woo.number('Riva mug')}", title="Theirs")
    run = apart.publish(drafts)
    apart.house.work(ALICE, run)
    assert apart.states(run) == [ItemState.CONFLICT]
    assert row(apart, "Riva mug")["title"] == "Theirs"


def test_shut_out_these_texts_stop_and_the_store_knows_why(apart: Shop) -> None:
    drafts = apart.drafts(SEO, "Riva mug")
    apart.woo.lever("DELETE", "app-passwords")
    run = apart.publish(drafts)
    apart.house.work(ALICE, run)
    [item] = apart.house.queries.items(ALICE, run, (), 10)
    assert (item.state, item.outcome) == (ItemState.FAILED, "seo_refused")
    assert access(apart) is SeoAccess.REFUSED


def test_and_all_else_goes_on(apart: Shop) -> None:
    drafts = apart.drafts(DESCRIPTION, "Riva mug")
    apart.woo.lever("DELETE", "app-passwords")
    run = apart.publish(drafts)
    apart.house.work(ALICE, run)
    assert apart.states(run) == [ItemState.DONE]
    apart.sync("again")


def test_the_next_order_says_why_before_it_costs_anything(apart: Shop) -> None:
    keep(apart, SeoAccess.REFUSED)
    mug = apart.product("Riva mug")
    offer = apart.house.offers.quote(ALICE, apart.house.order(apart.store, mug, service=SEO))
    fields = {
        slot.field for slot in offer.service.slots(mug, apart.store.platform, keeps_seo=False)
    }
    assert not apart.store.keeps_seo
    assert "seo_title" not in fields


def test_a_reading_notices_that_the_password_is_gone(apart: Shop) -> None:
    apart.woo.lever("DELETE", "app-passwords")
    with apart.house.connections.open(ALICE, apart.store.id) as (_store, client):
        assert client.shop().seo_access is SeoAccess.REFUSED
