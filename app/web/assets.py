"""Our files, with a hash of what is in them in their address: kept for a year, and never stale.

The hash stands before the path, and a script's is that of all scripts: what a module imports from
beside it is then asked for under the same hash, and is as new as the module.

Where they are packed, scripts go without their comments, which say why to who writes them.
"""

import hashlib
from functools import cache
from pathlib import Path
from urllib.parse import quote

from flask import Flask, Response, request, send_from_directory

from app.domain.permissions import Door, through

ROOT = Path(__file__).parent.parent / "static"
SCRIPTS = "js/"
ENDPOINT = "static"
KEPT = "public, max-age=31536000, immutable"  # a year
SIGNS = 12


def install(app: Flask) -> None:
    """Serve them; one that is asked for by no hash, or another's, has to be asked about anew."""
    app.add_url_rule("/static/<path:filename>", ENDPOINT, send)
    app.add_url_rule(f"/static/<string(length={SIGNS}):edition>/<path:filename>", ENDPOINT, send)
    app.jinja_env.globals["asset"] = asset


def asset(path: str) -> str:
    """Where a file of ours is."""
    return f"{request.script_root}{_place(path)}"


@cache  # each page names dozens, and they hold as long as we run
def _place(path: str) -> str:
    return f"/static/{version(path)}/{quote(path)}"


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


def lean(path: str, body: bytes) -> bytes:
    """What a browser needs of a file: of a script neither comments nor indentation."""
    if not path.endswith(".js"):
        return body
    lines = (line.strip() for line in body.splitlines())
    return b"\n".join(line for line in lines if line and not line.startswith(b"//"))
