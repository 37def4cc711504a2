"""The embedded servers: they die with us, come back after a crash, and are nobody else's."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest

from app.embedded import EmbeddedServers
from app.processes import EmbeddedUnavailable
from tests import homes

START = """
import sys, time
from pathlib import Path
from app.embedded import EmbeddedServers
servers = EmbeddedServers(Path(sys.argv[1]))
servers.start()
print(*[child.pid for child in servers.children.values()], flush=True)
time.sleep(60)
"""


@pytest.fixture
def home() -> Iterator[Path]:
    with homes.home() as folder:
        yield folder / "a home with a space"


@pytest.fixture
def servers(home: Path) -> Iterator[EmbeddedServers]:
    made = EmbeddedServers(home)
    made.start()
    yield made
    made.stop()


def _answers(url: str) -> bool:
    connection = psycopg2.connect(url)
    connection.close()
    return True


def test_a_killed_postgres_comes_back_on_its_port_without_believing_its_pid(
    servers: EmbeddedServers,
) -> None:
    before = servers.addresses("rooz").database_url
    servers.children["postgres"].kill()
    servers.children["postgres"].wait()
    assert servers.restart_crashed() == ["postgres"]
    assert servers.addresses("rooz").database_url == before
    assert _answers(before)


def test_a_second_start_on_the_same_home_is_refused_and_names_it(servers: EmbeddedServers) -> None:
    with pytest.raises(EmbeddedUnavailable, match=r"a home with a space|rooz-"):
        EmbeddedServers(servers.home).start()


def test_data_and_passwords_outlive_a_restart(home: Path) -> None:
    first = EmbeddedServers(home)
    first.start()
    first.stop()
    second = EmbeddedServers(home)
    again = second.start()
    assert _answers(again.migration_database_url)
    second.stop()


def test_nothing_is_left_when_the_supervisor_is_killed(home: Path) -> None:
    command = [sys.executable, "-c", START, str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:  # noqa: S603
        assert parent.stdout is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        os.kill(parent.pid, signal.SIGKILL)
    assert len(pids) == 2
    give_up_at = time.monotonic() + 60
    while any(map(_lives, pids)) and time.monotonic() < give_up_at:
        time.sleep(0.05)
    assert [pid for pid in pids if _lives(pid)] == []


def _lives(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    return state.exists() and state.read_text().rsplit(") ", 1)[1][0] != "Z"


def test_the_roles_are_as_in_production(servers: EmbeddedServers) -> None:
    connection = psycopg2.connect(servers.addresses("rooz").superuser_url)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole, rolinherit, rolcanlogin"
            " FROM pg_roles WHERE rolname LIKE 'rooz%' ORDER BY rolname"
        )
        roles = cursor.fetchall()
    connection.close()
    assert roles == [
        ("rooz_app", False, False, True),
        ("rooz_owner", False, True, True),
        ("rooz_platform", False, True, False),
    ]


def test_a_wrong_password_is_refused(servers: EmbeddedServers) -> None:
    address = servers.addresses("rooz").database_url
    with pytest.raises(psycopg2.OperationalError, match="password"):
        _answers(address.replace(address.split(":")[2].split("@")[0], "wrong"))
