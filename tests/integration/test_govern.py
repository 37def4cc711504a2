"""Settings of the platform in the database: seen by every process, each change in the log."""

from decimal import Decimal

import pytest

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Wanted
from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid, SwitchedOff
from app.domain.platform_settings import Feature, PlatformSettings
from app.usecases.govern import Govern


@pytest.fixture
def govern(database: Database) -> Govern:
    return Govern(database.open_platform_uow)


def _changes(database: Database) -> list[tuple[str, str, str]]:
    with database.open_platform_uow() as platform:
        found = platform.audit_log.lines(Wanted(), 10)
    return [(kept.line.subject, kept.line.before, kept.line.after) for kept in found]


def test_a_change_holds_at_once_here_and_soon_elsewhere(database: Database, govern: Govern) -> None:
    assert govern.now() == PlatformSettings()
    govern.save({"competitive_mode": "ai", "point_usd": "0.05"}, COMMAND_LINE)
    assert govern.now().competitive_mode is Reader.AI
    other = Govern(database.open_platform_uow)  # another process
    assert other.now() == PlatformSettings(Reader.AI, Decimal("0.05"))
    govern.save({"point_usd": "0.05", "switched_off": "orders"}, COMMAND_LINE)
    assert set(_changes(database)) == {
        ("competitive_mode", "python", "ai"),
        ("point_usd", "", "0.05"),
        ("switched_off", "", "orders"),
    }


def test_what_is_wrong_changes_nothing(database: Database, govern: Govern) -> None:
    with pytest.raises(Invalid):
        govern.save({"competitive_mode": "ai", "banner_ar": "قريبًا"}, COMMAND_LINE)
    assert govern.now() == PlatformSettings()
    assert _changes(database) == []


def test_a_feature_is_refused_while_it_is_off_and_no_other(govern: Govern) -> None:
    govern.save({"switched_off": "orders"}, COMMAND_LINE)
    govern.ensure_on(Feature.ANALYSES)
    with pytest.raises(SwitchedOff):
        govern.ensure_on(Feature.ORDERS)


def test_without_the_database_the_defaults_hold() -> None:
    away = Database("postgresql://rooz_app@127.0.0.1:1/nowhere")
    assert Govern(away.open_platform_uow).now() == PlatformSettings()
    away.dispose()
