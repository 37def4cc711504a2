"""What starting servers of our own takes from the operating system: users, ports, deaths."""

import ctypes
import fcntl
import hashlib
import os
import pwd
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

UNPRIVILEGED = ("rooz", "postgres", "nobody")
PR_SET_PDEATHSIG = 1


class EmbeddedUnavailable(Exception):  # noqa: N818  the reader is a person, at a prompt
    """The embedded servers can't be had or started here; the message says what to do."""


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent ends, even by kill -9 (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == 1 and os.getpid() != 1:
            os._exit(1)  # the parent was gone before we could ask


def become(user: pwd.struct_passwd | None) -> None:
    """In a child, before it becomes a server: no root, and no life after ours."""
    if user is not None:
        os.setgroups([])
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)
    die_with_parent()


def locked(path: Path, what: Path) -> TextIO:
    """A lock that ends with this process; `what` names it for people.

    Raises:
        EmbeddedUnavailable: another process has it.
    """
    lock = path.open("a+", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise EmbeddedUnavailable(
            f"Rooz Auto is running on {what} already. Stop it first (Ctrl-C there)."
        ) from None
    return lock


def free_port(wanted: int = 0) -> int:
    """`wanted` if it is free on loopback, else any that is."""
    for port in dict.fromkeys((wanted, 0)):
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise EmbeddedUnavailable("no port is free on 127.0.0.1")


def knock(port: int) -> None:
    """Raise OSError where nothing listens on the port."""
    with socket.create_connection(("127.0.0.1", port), timeout=1):
        pass


def plain_environment() -> dict[str, str]:
    """All that a server needs of an environment; nothing of ours."""
    return {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC"}


def unprivileged() -> pwd.struct_passwd | None:
    """Whom to become: PostgreSQL refuses to run as root. None where we are not root."""
    if os.geteuid() != 0:
        return None
    for name in UNPRIVILEGED:
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise EmbeddedUnavailable(
        "PostgreSQL doesn't run as root, and there is no user 'nobody'. Start as another user."
    )


def can_reach(user: pwd.struct_passwd, path: Path) -> bool:
    """Whether the user may go down to the path: each parent lets others, or them, through."""
    for parent in path.resolve().parents:
        if not parent.exists():
            continue  # we shall make it, and let others through
        state = parent.stat()
        if state.st_uid == user.pw_uid:
            continue
        if not state.st_mode & 0o001:
            return False
    return True


def reachable(home: Path) -> Path:
    """The home, or where an unprivileged user couldn't get at it, one of our own in /var/tmp."""
    user = unprivileged()
    home = home.resolve()
    if user is None or can_reach(user, home):
        return home
    mark = hashlib.sha256(str(home).encode()).hexdigest()[:16]
    return Path("/var/tmp") / f"rooz-{mark}"  # noqa: S108  0700, named after the checkout
