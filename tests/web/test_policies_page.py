"""The page of a shop's policies: switched with a reason, and held to from then on."""

from uuid import uuid4

from app.domain.policies.policy import Policy
from tests.factories import BOB, product
from tests.web.conftest import Web

REASON = "Our brand line is “the best bowl in town”."


def _path(web: Web, tail: str = "") -> str:
    return f"/stores/{web.store.id}/policies{tail}"


def _on(web: Web) -> frozenset[Policy]:
    with web.house.database.open_uow(web.tenant) as uow:
        return uow.policies.of_store(web.store.id).on


def test_all_is_kept_out_until_somebody_says_otherwise(web: Web) -> None:
    page = web.get(_path(web))
    assert page.count("kept out</span>") == len(Policy)
    assert _on(web) == frozenset(Policy)


def test_a_policy_is_switched_off_with_a_reason_that_stays_visible(web: Web) -> None:
    answer = web.post(_path(web, "/superlative"), reason=REASON)
    page = web.get(_path(web))
    assert (answer.status_code, Policy.SUPERLATIVE in _on(web)) == (303, False)
    assert REASON in page
    assert "you, today" in page


def test_and_on_again(web: Web) -> None:
    web.post(_path(web, "/superlative"), reason=REASON)
    again = {"reason": "The line is of last year.", "is_on": "1"}
    for _click in range(2):
        assert web.post(_path(web, "/superlative"), **again).status_code == 303
    assert _on(web) == frozenset(Policy)


def test_without_a_reason_nothing_changes(web: Web) -> None:
    answer = web.post(_path(web, "/superlative"), reason="so")
    assert answer.status_code == 422
    assert "Say why in a few words" in answer.get_data(as_text=True)
    assert _on(web) == frozenset(Policy)


def test_names_of_competitors_are_kept_and_come_back(web: Web) -> None:
    assert web.post(_path(web, "/names"), names="Nordhaus\nKjær & Co").status_code == 303
    page = web.get(_path(web))
    assert "Nordhaus\nKjær &amp; Co</textarea>" in page
    assert web.post(_path(web, "/names"), names="N").status_code == 422


def test_switching_names_off_and_on_keeps_them(web: Web) -> None:
    web.post(_path(web, "/names"), names="Nordhaus")
    web.post(_path(web, "/rival"), reason="We compare ourselves openly.")
    web.post(_path(web, "/rival"), reason="The lawyer said no.", is_on="1")
    with web.house.database.open_uow(web.tenant) as uow:
        assert uow.policies.of_store(web.store.id).rivals == ("Nordhaus",)


def test_what_is_no_policy_is_not_found(web: Web) -> None:
    assert web.post(_path(web, "/weather"), reason=REASON).status_code == 404


def test_another_workspaces_shop_is_not_found_and_ones_own_is(web: Web) -> None:
    theirs = web.house.move_in(BOB)
    web.house.shop.kept.clear()
    assert web.client.get(f"/stores/{theirs.id}/policies").status_code == 404
    assert web.post(f"/stores/{theirs.id}/policies/price", reason=REASON).status_code == 404
    assert web.post(f"/stores/{theirs.id}/policies/names", names="Mirra").status_code == 404
    assert web.client.get(f"/stores/{uuid4()}/policies").status_code == 404
    assert web.client.get(_path(web)).status_code == 200


def test_a_merchants_own_wording_is_held_to_the_policies_too(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl)
    with web.house.database.open_uow(web.tenant) as uow:
        [draft] = uow.drafts.of_product(bowl.id, ["ready"])
    form = {"seen": draft.version, "text": "<p>The best bowl in town.</p>"}
    refused = web.post(f"/drafts/{draft.id}/edit", **form)
    web.post(_path(web, "/superlative"), reason=REASON)
    taken = web.post(f"/drafts/{draft.id}/edit", **form)
    assert (refused.status_code, taken.status_code) == (422, 303)
