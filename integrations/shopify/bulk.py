"""Bulk queries: Shopify reads a whole catalogue aside, and we fetch it as one file of JSON lines.

A product's parts stand on lines of their own, in no promised order, and name their parent. So the
lines are spooled into a file of SQLite's, and products are put together out of that: what it takes
in memory doesn't grow with the shop.

Source: shopify.dev/docs/api/usage/bulk-operations/queries.
"""

import json
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.catalog import Translation
from app.domain.errors import ExternalError
from app.ports.stores import Beat
from integrations.http import Http
from integrations.shopify import queries
from integrations.shopify.client import Graphql
from integrations.shopify.mapping import translations_of

POLL_S = 2.0
LONGEST_S = 3_600.0
UNDER_WAY = ("CREATED", "RUNNING", "CANCELING")
DOWNLOADS = 3
MOST_BYTES = 4_000_000_000
PARTS = {
    "Collection": "collections",
    "MediaImage": "media",
    "ProductVariant": "variants",
    "Metafield": "metafields",
}
OTHER = "other"  # media that are no images, such as videos

LINES = """
CREATE TABLE lines (parent TEXT, part TEXT, id TEXT, json TEXT);
CREATE UNIQUE INDEX once ON lines (parent, part, id);
"""


@dataclass(frozen=True, slots=True)
class BulkReading:
    """Reads all products of one shop. `poll_s` is between two looks."""

    graphql: Graphql
    files: Http
    locales: tuple[str, ...] = ()
    poll_s: float = POLL_S

    def products(self, beat: Beat) -> Iterator[tuple[dict[str, Any], tuple[Translation, ...]]]:
        """Each product as a list would give it, and its translations.

        Raises:
            ExternalError: Shopify won't, or what we fetched isn't what it counted.
        """
        gid = self._start()
        told = finished(self.graphql, gid, self.poll_s, beat)
        if int(told["objectCount"]) == 0:
            return
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            with closing(sqlite3.connect(path / "lines.sqlite")) as spool:
                self._fetch(gid, told, path / "lines.jsonl", spool, beat)
                for node in _put_together(spool):
                    yield node, tuple(self._translations(node))

    def _translations(self, node: dict[str, Any]) -> Iterator[Translation]:
        for number, locale in enumerate(self.locales):
            yield from translations_of(node[f"{queries.BULK_TRANSLATIONS}{number}"], locale)

    def _start(self) -> str:
        asked = {"query": queries.all_products(self.locales)}
        told = self.graphql.run(queries.BULK_RUN, asked)
        payload = told["bulkOperationRunQuery"] or {}
        errors = payload.get("userErrors") or []
        if errors or not payload.get("bulkOperation"):
            said = "; ".join(str(error.get("message", "")) for error in errors)[:300]
            raise ExternalError(f"shopify: no bulk query: {said}", retryable=True, kind="refused")
        return str(payload["bulkOperation"]["id"])

    def _fetch(
        self,
        gid: str,
        told: dict[str, Any],
        path: Path,
        spool: sqlite3.Connection,
        beat: Beat,
    ) -> None:
        """Until the spool holds as many as Shopify counted; an address may expire meanwhile."""
        spool.executescript(LINES)
        counted = int(told["objectCount"])
        for _ in range(DOWNLOADS):
            try:
                self.files.download(str(told["url"]), path, MOST_BYTES, beat)
            except ExternalError:
                told = look(self.graphql, gid)
                continue
            if _spooled(path, spool, beat) == counted:
                return
        raise ExternalError(
            "shopify: the bulk file isn't whole", retryable=True, kind="unavailable"
        )


def finished(graphql: Graphql, gid: str, poll_s: float, beat: Beat) -> dict[str, Any]:
    """A bulk operation once it is through.

    Raises:
        ExternalError: it failed, or doesn't end.
    """
    give_up_at = time.monotonic() + LONGEST_S
    while time.monotonic() < give_up_at:
        told = look(graphql, gid)
        if told["status"] == "COMPLETED":
            return told
        if told["status"] not in UNDER_WAY:
            said = f"{told['status']} {told.get('errorCode') or ''}".strip()
            raise BulkFailed(f"shopify: bulk operation {said}", told)
        beat()
        time.sleep(poll_s)
    raise ExternalError("shopify: the bulk operation doesn't end", retryable=True)


def look(graphql: Graphql, gid: str) -> dict[str, Any]:
    """How far a bulk operation is."""
    told = graphql.run(queries.BULK, {"id": gid})["bulkOperation"]
    if not isinstance(told, dict):
        raise ExternalError("shopify: the bulk operation is gone", retryable=True)
    return told


class BulkFailed(ExternalError):  # noqa: N818  it says what happened
    """A bulk operation that Shopify ended before its time; `told` is its last word."""

    def __init__(self, message: str, told: dict[str, Any]) -> None:
        super().__init__(message, retryable=True)
        self.told = told


def _spooled(path: Path, spool: sqlite3.Connection, beat: Beat) -> int:
    """Put each line into the spool, once; answers how many are there by now."""
    with path.open(encoding="utf-8", errors="replace") as file:
        rows = (row for number, line in enumerate(file) if (row := _row(line, number, beat)))
        spool.executemany("INSERT OR IGNORE INTO lines VALUES (?, ?, ?, ?)", rows)
    spool.commit()
    [(count,)] = spool.execute("SELECT count(*) FROM lines")
    return int(count)


def _row(line: str, number: int, beat: Beat) -> tuple[str, str, str, str] | None:
    if number % 10_000 == 0:
        beat()
    try:
        told = json.loads(line)
    except ValueError:
        return None  # the last line of a file that was cut off
    if not isinstance(told, dict):
        return None
    kind = str(told.get("__typename", ""))
    part = PARTS.get(kind, "" if "__parentId" not in told else OTHER)
    return str(told.get("__parentId", "")), part, str(told.get("id", f"line {number}")), line


def _put_together(spool: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    children = "SELECT part, json FROM lines WHERE parent = ? ORDER BY rowid"
    for gid, line in spool.execute("SELECT id, json FROM lines WHERE parent = '' ORDER BY rowid"):
        node: dict[str, Any] = json.loads(line)
        for part in PARTS.values():
            node[part] = {"nodes": [], "pageInfo": {"hasNextPage": False}}
        for part, text in spool.execute(children, (gid,)):
            if part != OTHER:
                node[part]["nodes"].append(json.loads(text))
        node["variants"]["nodes"].sort(key=lambda variant: variant["position"])
        yield node
