"""Review outside, from a merchant's browser."""

import io

from tests.factories import ALICE, product
from tests.web.conftest import Web


def _written(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl)


def _link(web: Web, form: str) -> str:
    page = web.get(f"/stores/{web.store.id}/offline")
    return page.split(f"drafts.{form}", 1)[1].split('"', 1)[0].replace("&amp;", "&")


def _csv(web: Web) -> str:
    path = f"/stores/{web.store.id}/drafts.csv{_link(web, 'csv')}"
    return web.client.get(path).get_data(as_text=True)


def test_a_file_goes_out_and_its_decisions_come_back(web: Web) -> None:
    _written(web)
    text = _csv(web).rstrip().removesuffix(",") + ",accept\r\n"
    page = web.post(
        f"/stores/{web.store.id}/offline", file=(io.BytesIO(text.encode()), "drafts.csv")
    )
    assert "1 row read" in page.text
    assert "Accepted" in page.text


def test_excels_file_is_one(web: Web) -> None:
    _written(web)
    answer = web.client.get(f"/stores/{web.store.id}/drafts.xlsx{_link(web, 'xlsx')}")
    assert answer.data.startswith(b"PK")
    assert "attachment" in answer.headers["Content-Disposition"]


def test_a_file_without_its_pass_is_not_handed_out(web: Web) -> None:
    assert web.client.get(f"/stores/{web.store.id}/drafts.csv").status_code == 404
    other = f"/stores/{web.store.id}/drafts.xlsx{_link(web, 'csv')}"
    assert web.client.get(other).status_code == 404


def test_no_file_and_no_table_say_so(web: Web) -> None:
    path = f"/stores/{web.store.id}/offline"
    assert "Choose a file first" in web.post(path).text
    bad = web.post(path, file=(io.BytesIO(b"PK nothing"), "x.xlsx"))
    assert (bad.status_code, "no CSV or Excel file" in bad.text) == (422, True)


def test_another_tenants_store_is_unknown(web: Web) -> None:
    theirs = web.house.move_in(ALICE)
    path = f"/stores/{theirs.id}/offline"
    assert web.client.get(path).status_code == 404
    assert web.post(path, file=(io.BytesIO(b"draft"), "x.csv")).status_code == 404
