"""The pages of watched shops."""

from typing import Any, cast
from uuid import uuid4

from app.domain.ids import CompetitorJobId, WatchId
from app.domain.matching import Match, MatchState
from app.domain.watches import News, Rhythm, Topic, Wishes
from app.ports.competitors import Step
from tests.factories import NOW, product
from tests.rival_products import rival
from tests.web.conftest import Web

WANTED = Wishes(Rhythm.DAILY, 15, tells_stock=True, tells_new=False)


def _analysed(web: Web, *, url: str = "rival.example", whole: str = "1") -> str:
    answer = cast("Any", web.post("/competitors", url=url, key=f"key of {url}", whole=whole))
    place = str(answer.headers["Location"])
    job = CompetitorJobId(web.app.url_map.bind("x").match(place)[1]["job_id"])
    with web.house.database.open_uow(web.tenant) as uow:
        lease = uow.competitors.take(job, 60.0, 2)
        assert lease is not None
        found = (rival("=Bowl()"), rival("Cup"))
        uow.competitors.advance(lease, Step(4, {}, found), 60.0)
        uow.competitors.finish(lease, "done", "done")  # type: ignore[arg-type]  # its value
    return place


def _watched(web: Web, place: str = "") -> str:
    place = place or _analysed(web)
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    url = rival("=Bowl()").url
    with web.house.database.open_uow(web.tenant) as uow:
        uow.matches.propose("rival.example", [url], [Match(url, bowl.id, 90, ())])
        uow.matches.decide((url, bowl.id), MatchState.CONFIRMED, "user:test", NOW)
    form = {"rhythm": "daily", "cheaper_percent": "15", "stock": "1"}
    answer = cast("Any", web.post(f"{place}/watch", **form))
    assert answer.status_code == 303
    return str(answer.headers["Location"])


def test_a_shop_is_watched_with_its_price_said_before(web: Web) -> None:
    analysed = _analysed(web)
    page = web.get(analysed)
    assert "Each look costs 1 point" in page
    assert "Your own prices are never changed." in page
    place = _watched(web, analysed)
    shown = web.get(place)
    assert "Watched every day." in shown
    assert "One price was seen so far" in shown
    assert "rival.example" in web.get("/competitors")


def test_one_product_s_page_offers_no_watch(web: Web) -> None:
    assert "Watch this shop" not in web.get(_analysed(web, whole=""))


def test_other_wishes_are_kept_and_bad_ones_come_back(web: Web) -> None:
    place = _watched(web)
    wrong = cast("Any", web.post(place, rhythm="weekly", cheaper_percent="91"))
    assert wrong.status_code == 422
    assert "A whole number from 0 to 90" in wrong.get_data(as_text=True)
    right = cast("Any", web.post(place, rhythm="weekly", cheaper_percent="5"))
    assert right.status_code == 303
    assert "Watched every week." in web.get(place)


def test_stopped_it_is_gone(web: Web) -> None:
    place = _watched(web)
    assert cast("Any", web.post(f"{place}/stop")).status_code == 303
    assert web.client.get(place).status_code == 404


def test_another_workspace_s_watch_is_not_there(web: Web) -> None:
    own = _watched(web)
    foreign = f"/competitors/watches/{uuid4()}"
    assert web.client.get(foreign).status_code == 404
    assert cast("Any", web.post(f"{foreign}/stop")).status_code == 404
    assert cast("Any", web.post(foreign, rhythm="daily")).status_code == 404
    assert cast("Any", web.post(f"/competitors/{uuid4()}/watch", rhythm="daily")).status_code == 404
    assert web.client.get(own).status_code == 200


def test_news_and_the_file_hold_no_markup_and_no_formula(web: Web) -> None:
    place = _watched(web)
    watch_id = WatchId(web.app.url_map.bind("x").match(place)[1]["watch_id"])
    with web.house.database.open_uow(web.tenant) as uow:
        watch = uow.watches.get(watch_id)
        assert watch.job_id is not None
        told = News(Topic.NEW, "javascript:alert(1)", "<script>alert(1)</script>")
        uow.watches.tell(watch, watch.job_id, [told])
    assert "1 thing happened this week" in web.get("/competitors")
    page = web.get(place)
    assert "&lt;script&gt;alert(1)" in page
    assert 'href="javascript' not in page
    link = f"{place}/prices.csv{page.split('prices.csv', 1)[1].split(chr(34), 1)[0]}"
    rows = web.get(link.replace("&amp;", "&")).splitlines()
    assert rows[0].lstrip("\ufeff").startswith("product,url,price")
    assert ",12.00,,EUR,in_stock," in rows[1]
    assert web.client.get(f"{place}/prices.csv").status_code == 404


def test_a_paused_watch_says_why(web: Web) -> None:
    place = _watched(web)
    watch_id = WatchId(web.app.url_map.bind("x").match(place)[1]["watch_id"])
    with web.house.database.open_uow(web.tenant) as uow:
        uow.watches.put_off(watch_id, 60.0, "no_points")
    assert "your wallet hasn’t the points for a look" in web.get(place)
    assert "your wallet hasn’t the points for a look" in web.get("/competitors")
