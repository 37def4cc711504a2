"""What all tests share: servers of this process's own, and a migrated database for each."""

import gc
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import structlog
from flask import Flask

from app.db import migrate
from app.db.uow import Database
from app.embedded import Addresses, EmbeddedServers
from integrations.vault import BcryptPasswords
from tests.emptied import Emptied
from tests.homes import home
from tests.pages import Compiled, LazyRule
from tests.practice_woo import Trust, WooPeer, running
from tests.samples import TOLD, Depth, sample
from tests.shares import ByFile, long_ones_first
from tests.warm import opened

_numbers = itertools.count(1)
KILL_SEEDS = 20
# language, scheme and width: the first and the last differ in all three
LOOKS = tuple(itertools.product(("en", "ar"), ("light", "dark"), (1280, 390)))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--browser", choices=("auto", "required"), default="auto")
    parser.addoption("--thorough", action="store_true", help="all of each matrix, not a sample")
    parser.addoption("--pictures", action="store_true", help="keep those of the guide")


def pytest_configure(config: pytest.Config) -> None:
    Depth.is_thorough = config.getoption("--thorough")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = long_ones_first(items)


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # thousands of tests and all of our modules stay; looking at them takes a while


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    told = {str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped}
    for message in sorted(each for each in told if each.startswith("NO ")):
        terminalreporter.write_line(message, red=True, bold=True)
    if not Depth.is_thorough:
        terminalreporter.write_line(TOLD)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "look" in metafunc.fixturenames:
        looks = sample(LOOKS, of=7)
        metafunc.parametrize("look", looks, ids=lambda look: "-".join(map(str, look)))
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", sample(range(KILL_SEEDS), of=KILL_SEEDS))


@pytest.fixture(scope="session", autouse=True)
def plain_logs() -> None:
    """Without it rich paints each traceback with all locals: twenty seconds for a deep one."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.dev.ConsoleRenderer(
                colors=False, exception_formatter=structlog.dev.plain_traceback
            ),
        ]
    )


@pytest.fixture(scope="session", autouse=True)
def quick_applications() -> Iterator[None]:
    """Each test with pages makes applications, which compile pages and rules: half of its time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Flask, "jinja_options", {"bytecode_cache": Compiled()})
        patch.setattr(Flask, "url_rule_class", LazyRule)
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """A quarter of a second for each password would be a third of the suite."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BcryptPasswords.__init__, "__defaults__", (4,))
        yield


@pytest.fixture(scope="session", autouse=True)
def warm_databases() -> Iterator[None]:
    """The application's connections are the house's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.bootstrap.Database", opened)
        yield


@dataclass
class Servers:
    embedded: EmbeddedServers
    addresses: Addresses


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    with home() as folder:
        embedded = EmbeddedServers(folder, durable=False)
        addresses = embedded.start()
        template = embedded.create_database("template_rooz")
        migrate.upgrade(template.migration_database_url)
        yield Servers(embedded, addresses)
        embedded.stop()


@pytest.fixture(scope="session")
def emptied(servers: Servers) -> Iterator[Emptied]:
    made = Emptied(servers.embedded, "template_rooz", _numbers)
    yield made
    made.drop()


@pytest.fixture
def addresses(emptied: Emptied) -> Iterator[Addresses]:
    with emptied.lend() as lent:
        yield lent


@pytest.fixture
def database(addresses: Addresses) -> Database:
    return opened(addresses.database_url)


@pytest.fixture(scope="session")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Trust:
    return Trust(tmp_path_factory.mktemp("trust"))


@pytest.fixture
def woo(trust: Trust) -> Iterator[WooPeer]:
    with running(trust) as peer:
        yield peer
