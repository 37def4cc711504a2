"""A real chromium, and the whole house as processes; a browser that can't run is said loudly."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from app.db import migrate
from app.local import House, Ports
from app.processes import free_port
from app.settings import environment
from app.supervisor import Supervisor
from tests.browser.admin import Admin
from tests.browser.places import Stocked, stocked
from tests.homes import home

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# on a busy machine; whoever is quick is not waited for
READY_S, PATIENCE_MS = 300.0, 20_000
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--no-first-run"),
)


@pytest.fixture(scope="session", autouse=True)
def patient() -> None:
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        message = "NO CHROMIUM: the browser tests did NOT run (apt-get install chromium)"
        if pytestconfig.getoption("--browser") == "required":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def house() -> Iterator[House]:
    with running() as built:
        yield built


@pytest.fixture(scope="session")
def merchant(house: House) -> Stocked:
    """Somebody whose workspace has something on each page."""
    return stocked(house)


@contextmanager
def running() -> Iterator[House]:
    """All processes, with shops and servers of their own."""
    with supervised() as (built, _supervisor):
        yield built


@contextmanager
def supervised() -> Iterator[tuple[House, Supervisor]]:
    """The same, with who started them."""
    with home() as folder:
        folder.chmod(0o701)  # for servers that don't run as root
        listening = {"EGRESS_ALLOW": f"127.0.0.1:{free_port()}"}  # of a program that is told things
        built = House(folder / "house", environment() | listening, Ports.anywhere())
        settings = built.start_servers()
        supervisor = Supervisor(built.children(settings), lambda _name, _line: None)
        try:
            migrate.upgrade(settings["MIGRATION_DATABASE_URL"])
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("app.supervisor.READY_S", READY_S)
                supervisor.start()
            yield built, supervisor
        finally:
            supervisor.stop()
            built.stop_servers()


@pytest.fixture
def admin(browser: Browser, house: House) -> Iterator[Admin]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield Admin(context.new_page(), house)
    context.close()
