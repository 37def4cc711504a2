"""What shoppers say, through our adapter: of a running store, and of the practice shop."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.domain.reviews import KEPT, Review, Reviews
from integrations.sandbox.woocommerce.catalogue import Review as Written
from integrations.woocommerce.reviews import MOST
from tests import woo_replay
from tests.contract.test_woocommerce import connected, remote
from tests.practice_woo import WooPeer

PATH = "/wp-json/wc/v3/products/reviews"


def heard(woo: WooPeer) -> dict[RemoteId, Reviews]:
    with connected(woo) as client:
        return dict(client.reviews(lambda: None) or {})


def requests(woo: WooPeer) -> int:
    return int(woo.lever("GET", "requests")["count"])


def fill(woo: WooPeer, count: int) -> None:
    """So many reviews of one product, a minute apart."""
    mug = woo.number("Riva mug")
    woo.practice.shop.reviews = {
        number: Written(number, mug, "x", "x@shop.test", f"No. {number}", 4, f"2026-05-{number:05}")
        for number in range(1, count + 1)
    }
    for number, each in woo.practice.shop.reviews.items():
        moment = datetime(2026, 5, 1, number // 3600, number // 60 % 60, number % 60, tzinfo=UTC)
        each.created = f"{moment:%Y-%m-%dT%H:%M:%S}"


def test_those_of_a_running_store_are_read() -> None:
    client, http = woo_replay.client(get_products__reviews="09-reviews-list")
    written_at = datetime(2026, 11, 23, 3, 13, 34, tzinfo=UTC)
    told = client.reviews(lambda: None)
    newest = (
        Review(3, "Kratzt ein wenig.", written_at),
        Review(5, "Sehr gut! Passt & hält warm.", written_at),
    )
    assert told == {RemoteId("15"): Reviews(2, 4.0, newest)}
    [(path, asked)] = http.sent
    assert path == "GET products/reviews"
    assert "reviewer" not in asked["_fields"]


def test_a_running_store_without_any_says_so() -> None:
    client, _http = woo_replay.client(get_products__reviews="09-reviews-hold")
    assert client.reviews(lambda: None) == {}


def test_the_practice_shop_tells_them_as_a_running_store_does(woo: WooPeer) -> None:
    with connected(woo) as client:
        [first, *_] = client.rest.get("wc/v3/products/reviews")
    [recorded, *_] = woo_replay.RECORDED["09-reviews-list"]["body"]
    assert [key for key in first if key in recorded] == list(recorded)
    assert set(first) - set(recorded) == {"reviewer_avatar_urls", "_links"}
    assert first["review"].startswith("<p>")


def test_one_list_tells_those_of_all_products_newest_first(woo: WooPeer) -> None:
    before = requests(woo)
    told = heard(woo)
    assert requests(woo) == before + 1
    mug = told[remote(woo, "Riva mug")]
    assert (mug.count, mug.average) == (4, 4.75)
    assert [each.rating for each in mug.newest] == [5, 4, 5]
    last = mug.newest[-1]
    assert last.text.endswith("keeps my tea warm. The handle takes three fingers.")
    assert last.is_verified
    assert told[remote(woo, "Nido nesting bowls")].count == 1


def test_nobodys_name_comes_with_them(woo: WooPeer) -> None:
    told = repr(heard(woo))
    assert "Lena" not in told
    assert "mirra.test" not in told


def test_what_waits_for_approval_stays_out(woo: WooPeer) -> None:
    assert "Cheap watches" not in repr(heard(woo))
    for review in woo.practice.shop.reviews.values():
        review.status = "approved"
    assert "Cheap watches" in repr(heard(woo))


def test_many_are_read_page_by_page(woo: WooPeer) -> None:
    fill(woo, 230)
    before = requests(woo)
    mug = heard(woo)[remote(woo, "Riva mug")]
    assert requests(woo) == before + 3
    assert mug.count == 230
    assert [each.text for each in mug.newest] == [f"No. {230 - n}" for n in range(KEPT)]


def test_a_slow_shop_is_asked_for_less_at_a_time(woo: WooPeer) -> None:
    fill(woo, 40)
    before = requests(woo)
    with connected(woo) as client:
        client.gate.page.now = 12
        told = client.reviews(lambda: None) or {}
    assert requests(woo) == before + 4
    assert told[remote(woo, "Riva mug")].count == 40


def test_of_very_many_the_newest_are_read(woo: WooPeer) -> None:
    fill(woo, MOST + 150)
    before = requests(woo)
    mug = heard(woo)[remote(woo, "Riva mug")]
    assert requests(woo) == before + MOST // 100
    assert mug.count == MOST
    assert mug.newest[0].text == f"No. {MOST + 150}"


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, '{"code":"rest_no_route","message":"No route"}', "unavailable"),
        (403, '{"code":"woocommerce_rest_cannot_view","message":"Sorry"}', "forbidden"),
        (200, '{"some":"thing"}', "garbled"),
        (200, '[{"id":3,"review":"x"}]', "garbled"),
    ],
)
def test_a_list_that_cannot_be_had_is_told_as_such(
    woo: WooPeer, status: int, body: str, kind: str
) -> None:
    woo.lever("POST", "faults", operation=f"GET {PATH}", status=status, body=body)
    with pytest.raises(ExternalError) as failed:
        heard(woo)
    assert failed.value.kind == kind


def test_a_review_can_be_written_once(woo: WooPeer) -> None:
    body: dict[str, Any] = {
        "product_id": woo.number("Riva mug"),
        "review": "Fine.",
        "reviewer": "B",
        "reviewer_email": "b@shop.test",
        "rating": 3,
    }
    with connected(woo) as client:
        made = client.rest.post("wc/v3/products/reviews", body)
        assert (made["review"], made["rating"], made["status"]) == ("Fine.", 3, "approved")
        answer = client.rest.answer("POST", "wc/v3/products/reviews", json=body)
    assert answer.status == 409
    assert heard(woo)[remote(woo, "Riva mug")].newest[0].text == "Fine."
