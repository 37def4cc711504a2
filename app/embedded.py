"""PostgreSQL and Valkey from wheels, for a machine that has neither.

Not the wheels' own launchers: those make users, open parent directories, trust every local
connection and believe stale pids. Ours drops root, asks for passwords, listens on loopback only,
keeps one directory per checkout with a lock, and dies with the process that started it.
"""

import json
import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

import psycopg2
from psycopg2 import sql

from app.processes import (
    EmbeddedUnavailable,
    become,
    free_port,
    knock,
    locked,
    plain_environment,
    reachable,
    unprivileged,
)
from app.wheels import make_cluster, own, postgres_binaries, valkey_binary

ROLES = Path(__file__).parent / "db" / "roles.sql"
START_S = 60.0
STOP_S = 8.0


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the servers are. The three passwords differ."""

    database_url: str = field(repr=False)
    migration_database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    superuser_url: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Secrets:
    """Passwords of a home, made once."""

    superuser: str
    owner: str
    app: str
    valkey: str


class EmbeddedServers:
    """The two servers of one home directory."""

    def __init__(self, home: Path, *, durable: bool = True) -> None:
        """`durable` False gives up crash safety for speed: for tests alone."""
        self.home = reachable(home)
        self.durable = durable
        self.children: dict[str, subprocess.Popen[bytes]] = {}
        self.ports: dict[str, int] = {}
        self._lock: TextIO | None = None
        self._secrets: Secrets | None = None
        self._user = unprivileged()

    def start(self, *, postgres: bool = True, valkey: bool = True) -> Addresses:
        """Start what is asked for and answer where it is.

        Raises:
            EmbeddedUnavailable: no wheel fits this machine, or another process has the home.
        """
        self._lock_home()
        self._secrets = self._kept_secrets()
        if postgres:
            self._start_postgres()
        if valkey:
            self._start_valkey()
        return self.addresses("rooz")

    def addresses(self, database: str) -> Addresses:
        """The addresses of one of the databases."""
        words = self._passwords()
        port = self.ports.get("postgres", 0)

        def url(role: str, password: str) -> str:
            return f"postgresql://{role}:{password}@127.0.0.1:{port}/{database}"

        return Addresses(
            url("rooz_app", words.app),
            url("rooz_owner", words.owner),
            f"redis://:{words.valkey}@127.0.0.1:{self.ports.get('valkey', 0)}/0",
            url("postgres", words.superuser),
        )

    def create_database(self, name: str, template: str | None = None) -> Addresses:
        """A database of the owner's; from a template it takes milliseconds."""
        self._administer("postgres", lambda cursor: _create_database(cursor, name, template))
        return self.addresses(name)

    def drop_database(self, name: str) -> None:
        """Take it away, with whoever is connected."""
        self._administer(
            "postgres",
            lambda cursor: cursor.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            ),
        )

    def restart_crashed(self) -> list[str]:
        """Start again, on the same port, what has died. Answers the names."""
        dead = [name for name, child in self.children.items() if child.poll() is not None]
        for name in dead:
            del self.children[name]
            if name == "postgres":
                self._start_postgres()
            else:
                self._start_valkey()
        return dead

    def stop(self) -> None:
        """Stop both, quickly and cleanly."""
        signals = {"postgres": signal.SIGINT, "valkey": signal.SIGTERM}  # SIGINT: fast shutdown
        for name, child in self.children.items():
            if child.poll() is None:
                child.send_signal(signals[name])
        for child in self.children.values():
            try:
                child.wait(STOP_S)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self.children.clear()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def erase(self) -> None:
        """Forget all data; refused while another process has them.

        Raises:
            EmbeddedUnavailable: another process has the home.
        """
        if self.home.exists():
            self._lock_home()
            self.stop()
            shutil.rmtree(self.home)

    def _lock_home(self) -> None:
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        own(self.home, self._user)
        self._lock = locked(self.home / "lock", self.home)

    def _kept_secrets(self) -> Secrets:
        kept = self.home / "secrets.json"
        if not kept.exists():
            words = Secrets(*(secrets.token_urlsafe(24) for _ in range(4)))
            fresh = json.dumps({name: getattr(words, name) for name in Secrets.__slots__})
            with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
                file.write(fresh)
        return Secrets(**json.loads(kept.read_text(encoding="utf-8")))

    def _passwords(self) -> Secrets:
        if self._secrets is None:
            raise EmbeddedUnavailable("the embedded servers haven't been started")
        return self._secrets

    def _start_postgres(self) -> None:
        binaries = postgres_binaries(self.home, self._user)
        folder = self.home / "postgres"
        if not (folder / "ready").exists():
            shutil.rmtree(folder, ignore_errors=True)  # a start that was interrupted
            folder.mkdir(mode=0o700)
            own(folder, self._user)
            make_cluster(binaries, folder, self._passwords().superuser, self._user)
        # we hold the lock, so whatever pid stands there is of a server that is gone
        (folder / "postmaster.pid").unlink(missing_ok=True)
        port = self.ports.setdefault("postgres", free_port())
        self.children["postgres"] = self._spawn(
            [str(binaries / "postgres"), "-D", str(folder), *self._postgres_options(port)],
            folder / "server.log",
        )
        self._until("postgres", lambda: self._administer("postgres", lambda _cursor: None))
        if not (folder / "ready").exists():
            self._administer("postgres", self._make_roles)
            self.create_database("rooz")
            (folder / "ready").touch()

    def _postgres_options(self, port: int) -> list[str]:
        options = {
            "port": port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",  # no socket: its path may be too long
            "shared_buffers": "64MB",
            "max_connections": 100,
            "max_wal_size": "512MB",
            "log_min_messages": "fatal",
            "fsync": "on" if self.durable else "off",
            "synchronous_commit": "on" if self.durable else "off",
            "full_page_writes": "on" if self.durable else "off",
        }
        return [part for name, value in options.items() for part in ("-c", f"{name}={value}")]

    def _make_roles(self, cursor: "psycopg2.extensions.cursor") -> None:
        words = self._passwords()
        cursor.execute(ROLES.read_text(encoding="utf-8"))
        cursor.execute("ALTER ROLE rooz_owner PASSWORD %s", (words.owner,))
        cursor.execute("ALTER ROLE rooz_app PASSWORD %s", (words.app,))

    def _administer(
        self, database: str, work: Callable[["psycopg2.extensions.cursor"], object]
    ) -> None:
        connection = psycopg2.connect(self.addresses(database).superuser_url, connect_timeout=3)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                work(cursor)
        finally:
            connection.close()

    def _start_valkey(self) -> None:
        binary = valkey_binary(self.home, self._user)
        folder = self.home / "valkey"
        folder.mkdir(mode=0o700, exist_ok=True)
        own(folder, self._user)
        port = self.ports.setdefault("valkey", free_port())
        # through standard input, so that the password stands in no list of processes
        config = (
            f"port {port}\nbind 127.0.0.1\nrequirepass {self._passwords().valkey}\n"
            f'dir "{folder}"\nappendonly yes\nappendfsync everysec\n'
            'maxmemory-policy noeviction\nsave ""\nloglevel warning\n'
        )
        child = self._spawn([str(binary), "-"], folder / "server.log", stdin=subprocess.PIPE)
        if child.stdin is not None:
            child.stdin.write(config.encode())
            child.stdin.close()
        self.children["valkey"] = child
        self._until("valkey", lambda: knock(port))

    def _spawn(
        self, command: list[str], log: Path, stdin: int = subprocess.DEVNULL
    ) -> "subprocess.Popen[bytes]":
        with log.open("ab") as output:
            return subprocess.Popen(  # noqa: S603  the wheels' own programs
                command,
                stdin=stdin,
                stdout=output,
                stderr=output,
                cwd=self.home,
                env=plain_environment(),
                preexec_fn=lambda: become(self._user),  # noqa: PLW1509  two system calls, no locks
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops us in order
            )

    def _until(self, name: str, is_up: Callable[[], object]) -> None:
        give_up_at = time.monotonic() + START_S
        while True:
            if self.children[name].poll() is not None:
                log = (self.home / name / "server.log").read_text(errors="replace")[-2000:]
                raise EmbeddedUnavailable(f"{name} ended at once. Its last words:\n{log}")
            try:
                is_up()
            except (psycopg2.OperationalError, OSError) as error:
                if time.monotonic() > give_up_at:
                    raise EmbeddedUnavailable(f"{name} doesn't answer: {error}") from error
                time.sleep(0.05)
            else:
                return


def _create_database(cursor: "psycopg2.extensions.cursor", name: str, template: str | None) -> None:
    cursor.execute(
        sql.SQL("CREATE DATABASE {} OWNER rooz_owner TEMPLATE {}").format(
            sql.Identifier(name), sql.Identifier(template or "template0")
        )
    )
