"""News comes without a reload: by the stream, by asking where there is none, and in the frame."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.bootstrap import build_container
from app.container import Container
from app.domain.happenings import Happening, Kind
from app.domain.ids import TenantId
from app.local import House
from app.settings import Settings
from app.usecases.install_shopify import _ids
from tests.browser.admin import Admin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PASSWORD = "correct horse battery"
POLL_MS = 31_000


@pytest.fixture(scope="module")
def container(house: House) -> Iterator[Container]:
    built = build_container(Settings.from_env(house.environment))
    yield built
    built.queries.database.dispose()


def _tell(container: Container, tenant: TenantId, left: int) -> None:
    with container.generate.open_uow(tenant) as uow:
        uow.happenings.tell(Happening(Kind.POINTS_LOW, f"news {left}", count=left))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield context.new_page()
    context.close()


def _signed_in(page: Page, house: House, email: str) -> None:
    page.goto(f"{house.web_url}/sign-in")
    page.locator("input[name=email]").fill(email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url("**/dashboard")


def test_it_is_said_and_counted_at_once(page: Page, house: House, container: Container) -> None:
    email = "at-once@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    with page.expect_response(f"**:{house.ports.live}/live") as heard:
        _signed_in(page, house, email)
    assert heard.value.status == 200
    _tell(container, tenant, 9)
    toast = page.locator("[data-toasts]")
    expect(toast).to_contain_text("9 points are left to spend.")
    expect(toast).to_have_attribute("role", "status")
    expect(page.locator("[data-bell]").first).to_have_attribute(
        "aria-label", "Notifications, 1 not read"
    )
    toast.get_by_role("button", name="Put away").click()
    expect(toast).to_be_empty()


def test_without_the_stream_it_is_asked_for(page: Page, house: House, container: Container) -> None:
    email = "asked@shop.example"
    tenant = container.sign_ins.register(email, PASSWORD, "Mirra", "Nadia")
    page.route(f"**:{house.ports.live}/**", lambda route: route.abort())
    page.clock.install()
    _signed_in(page, house, email)
    _tell(container, tenant, 8)
    page.clock.run_for(POLL_MS)
    expect(page.locator("[data-toasts]")).to_contain_text("8 points are left to spend.")


def test_in_the_frame_it_is_shopifys_toast(
    admin: Admin, house: House, container: Container
) -> None:
    with admin.page.expect_response(f"**:{house.ports.live}/live") as heard:
        admin.open()
    assert heard.value.status == 200
    bell = admin.frame.locator("[data-bell]")
    # others in this house have had news of this shop
    before = int(bell.locator(".count").inner_text() or 0)
    tenant, _store = _ids(admin.shop)
    _tell(container, tenant, 7)
    expect(admin.page.get_by_role("status")).to_contain_text("7 points are left to spend.")
    expect(bell.locator(".count")).to_have_text(str(before + 1))
    bell.click()
    expect(admin.frame.get_by_role("heading", level=1)).to_have_text("Notifications")
    assert admin.wrong == []
