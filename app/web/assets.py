"""Our files, with a hash of what is in them in their address: kept for a year, and never stale.

The hash stands before the path, and a script's is that of all scripts: what a module imports from
beside it is then asked for under the same hash, and is as new as the module.
"""

import hashlib
from functools import cache
from pathlib import Path

from flask import Flask, Response, send_from_directory, url_for

from app.domain.permissions import Door, through

ROOT = Path(__file__).parent.parent / "static"
SCRIPTS = "js/"
KEPT = "public, max-age=31536000, immutable"  # a year
SIGNS = 12


def install(app: Flask) -> None:
    """Serve them; one that is asked for by no hash, or another's, has to be asked about anew."""
    app.add_url_rule("/static/<path:filename>", "static", send)
    app.add_url_rule(f"/static/<string(length={SIGNS}):edition>/<path:filename>", "static", send)
    app.jinja_env.globals["asset"] = asset


def asset(path: str) -> str:
    """Where a file of ours is."""
    return url_for("static", filename=path, edition=version(path))


@cache
def version(path: str, root: Path = ROOT) -> str:
    """Which edition of a file there is; of a script, of all of them."""
    told = hashlib.sha256()
    for each in sorted((root / SCRIPTS).iterdir()) if path.startswith(SCRIPTS) else [root / path]:
        told.update(each.read_bytes())
    return told.hexdigest()[:SIGNS]


@through(Door.PUBLIC)
def send(filename: str, edition: str = "") -> Response:
    """A file. While servers change, one may be asked for an edition that it doesn't have."""
    answer = send_from_directory(ROOT, filename)
    if edition and edition == version(filename):
        answer.headers["Cache-Control"] = KEPT
    return answer
