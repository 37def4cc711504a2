"""Review in a browser: by keys, by touch, without a network, and by two at once."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, Route, expect

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.local import House
from app.settings import Settings
from tests.factories import product
from tests.fakes.text_models import DOUBT
from tests.house import House as World
from tests.samples import fewer

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "correct horse"
PATIENCE_MS = 20_000


@contextmanager
def moved_in(house: House) -> Iterator[tuple[World, Store, str]]:
    """A merchant with an empty store, and the e-mail that they sign in with."""
    settings = Settings.from_env(house.environment)
    container = build_container(settings)
    email = f"{uuid4().hex}@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    world = World(Database(settings.database_url))
    yield world, world.move_in(tenant, 1_000), email
    for database in (world.database, container.queries.database):
        database.dispose()


@pytest.fixture(scope="module")
def merchant(house: House) -> Iterator[str]:
    """Who has many drafts to review; a sentence of one is held back."""
    with moved_in(house) as (world, store, email):
        bowls = [product(store, n) for n in range(1, 7)]
        world.stock(store, *bowls)
        world.model.adds[bowls[0].title] = DOUBT
        world.written(store, bowls[0])
        world.written(store, *bowls[1:], service=ServiceCode.SEO)
        yield email


def signed_in(context: BrowserContext, house: House, email: str) -> Page:
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(f"{house.web_url}/sign-in?next=/review?verdict=clear")
    page.fill("#field-email", email)
    page.fill("#field-password", PASSWORD)
    with page.expect_response(is_ahead):
        page.click("button.primary")
    page.evaluate("() => { window.isTheSame = true; }")
    return page


def is_ahead(told: Response) -> bool:
    """The next draft, which is fetched ahead: the page's script is at work."""
    return "/review/" in told.url and told.request.resource_type == "fetch"


@pytest.fixture
def desk(browser: Browser, house: House, merchant: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield signed_in(context, house, merchant)
    context.close()


def shown(page: Page) -> str:
    return page.locator("[data-review]").get_attribute("data-review") or ""


def is_other(page: Page, draft: str) -> None:
    expect(page.locator("[data-review]")).not_to_have_attribute("data-review", draft)


def test_a_decision_shows_the_next_without_a_page_load_and_one_key_takes_it_back(
    desk: Page,
) -> None:
    first = shown(desk)
    desk.keyboard.press("a")
    expect(desk.locator("[data-decided]")).to_contain_text("Accepted: ")
    assert shown(desk) != first
    desk.keyboard.press("u")
    expect(desk.locator("[data-review]")).to_have_attribute("data-review", first)
    expect(desk.locator("[data-review]")).to_have_attribute("data-state", "ready")
    assert desk.evaluate("() => window.isTheSame")


def test_a_hundred_drafts_take_a_hundred_keys(browser: Browser, house: House) -> None:
    with moved_in(house) as (world, store, email):
        count = fewer(100)
        bowls = [product(store, n) for n in range(1, count)]
        world.stock(store, *bowls)
        world.written(store, *bowls, service=ServiceCode.SEO)
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
        page = signed_in(context, house, email)
        seen = set()
        for _ in range(count):
            draft = shown(page)
            seen.add(draft)
            page.keyboard.press("a")
            is_other(page, draft)
        assert len(seen) == count
        assert page.evaluate("() => window.isTheSame")
        expect(page.locator("[data-publish]")).to_contain_text(str(count))
        context.close()


def test_the_button_counts_a_decision_that_the_next_page_was_asked_for_before(desk: Page) -> None:
    held: list[Route] = []
    desk.route(re.compile("/review/.*draft="), lambda route: _hold(route, held))
    desk.reload()
    while not held:
        desk.wait_for_timeout(20)
    early, first, counts = held[0].fetch(), shown(desk), desk.locator("[data-publish]")
    before = counts.text_content() or ""
    with desk.expect_response(lambda told: "/decide" in told.url):
        desk.keyboard.press("a")
    held[0].fulfill(response=early)
    is_other(desk, first)
    expect(counts).not_to_have_text(before)
    expect(counts).to_be_visible()
    desk.unroute_all()
    desk.keyboard.press("u")
    expect(desk.locator("[data-review]")).to_have_attribute("data-review", first)
    expect(counts).to_have_text(before)


def _hold(route: Route, held: list[Route]) -> None:
    """What is fetched ahead waits; the page itself doesn't."""
    if route.request.resource_type == "fetch" and not held:
        held.append(route)
    else:
        route.continue_()


def test_keys_go_on_and_back_and_stand_in_a_list(desk: Page) -> None:
    first = shown(desk)
    desk.keyboard.press("j")
    is_other(desk, first)
    desk.go_back()
    expect(desk.locator("[data-review]")).to_have_attribute("data-review", first)
    desk.keyboard.press("?")
    expect(desk.get_by_role("dialog")).to_contain_text("Take the last decision back")
    desk.keyboard.press("Escape")
    assert desk.evaluate("() => window.isTheSame")


def test_what_is_decided_without_a_network_is_sent_when_it_is_back(desk: Page) -> None:
    first = shown(desk)
    desk.context.set_offline(True)
    desk.keyboard.press("r")
    expect(desk.locator("[data-decided]")).to_contain_text("No connection.")
    desk.context.set_offline(False)
    with desk.expect_response(lambda told: first in told.url and told.status == 200):
        pass
    desk.keyboard.press("u")
    expect(desk.locator("[data-review]")).to_have_attribute("data-state", "ready")


def test_what_was_typed_is_there_after_a_reload_until_it_is_discarded(desk: Page) -> None:
    desk.keyboard.press("e")
    desk.locator("#edit-text").fill("Mine alone")
    expect(desk.locator("#proof")).to_contain_text("read well")
    desk.on("dialog", lambda dialog: dialog.accept())
    desk.reload()
    expect(desk.locator("#edit-text")).to_have_value("Mine alone")
    desk.get_by_role("button", name="Discard it").click()
    expect(desk.locator("#edit-text")).not_to_have_value("Mine alone")


def test_a_sentence_that_is_held_back_is_answered_in_its_place(desk: Page) -> None:
    desk.goto(desk.url.partition("/review")[0] + "/review?verdict=held")
    claim = desk.locator(".pane.draft .claim.held")
    claim.locator(".claim-no").focus()
    card = desk.locator(".claim-card")
    expect(card).to_contain_text("nothing in your shop says so")
    desk.keyboard.press("Tab")
    expect(card.get_by_role("button", name="Yes, it is true")).to_be_focused()
    desk.keyboard.press("Escape")
    expect(card).to_have_count(0)


def test_who_looks_is_told_what_another_tab_does(desk: Page) -> None:
    other = desk.context.new_page()
    with other.expect_response(is_ahead):
        other.goto(desk.url)
    other.keyboard.press("r")
    expect(other.locator("[data-decided]")).to_contain_text("Rejected")
    expect(desk.locator("[data-part=meanwhile]")).to_contain_text(
        "Nadia rejected it", timeout=20_000
    )
    other.keyboard.press("u")
    expect(other.locator("[data-review]")).to_have_attribute("data-state", "ready")


def test_a_swipe_accepts_and_the_button_undoes_it(
    browser: Browser, house: House, merchant: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en", has_touch=True
    )
    page = signed_in(context, house, merchant)
    first = shown(page)
    page.locator(".pane.draft .pane-head").scroll_into_view_if_needed()
    _swipe(page, 60, 320)
    is_other(page, first)
    expect(page.locator("[data-decided]")).to_contain_text("Accepted")
    page.locator("[data-decided] button").tap()
    expect(page.locator("[data-review]")).to_have_attribute("data-state", "ready")
    context.close()


def _swipe(page: Page, start: int, end: int) -> None:
    """A finger over the draft, from one place to the other."""
    place = page.locator(".pane.draft .pane-head").bounding_box()
    assert place
    wire = page.context.new_cdp_session(page)
    for kind, x in (("touchStart", start), ("touchMove", (start + end) / 2), ("touchMove", end)):
        points = [{"x": x, "y": place["y"] + 5}]
        wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    wire.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
