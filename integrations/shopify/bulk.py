"""Bulk queries: Shopify reads a whole catalogue aside, and we fetch it as one file of JSON lines.

Source: shopify.dev/docs/api/usage/bulk-operations/queries.
"""

import hashlib
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.catalog import Translation
from app.domain.errors import ExternalError
from app.ports.stores import Beat, Skip, skip_none
from integrations.http import Http
from integrations.shopify import queries
from integrations.shopify.bulk_lines import Buckets, Group, Json
from integrations.shopify.client import Graphql
from integrations.shopify.mapping import garbled, translations_of

POLL_S = 2.0
LONGEST_S = 3_600.0
UNDER_WAY = ("CREATED", "RUNNING", "CANCELING")
BUSY = frozenset({"LIMIT_REACHED", "OPERATION_IN_PROGRESS"})
BUSY_S = 30.0
DOWNLOADS = 3
MOST_BYTES = 4_000_000_000
MAPPING = 2  # raised with each change of how these lines are understood: all are read anew


@dataclass(frozen=True, slots=True)
class BulkReading:
    """Reads all products of one shop. `poll_s` is between two looks."""

    graphql: Graphql
    files: Http
    locales: tuple[str, ...] = ()
    poll_s: float = POLL_S

    def products(
        self, beat: Beat, skip: Skip = skip_none
    ) -> Iterator[tuple[Json, tuple[Translation, ...]]]:
        """Each product as a list would give it, and its translations.

        Raises:
            ExternalError: Shopify won't, or what we fetched isn't what it counted.
        """
        gid = self._start()
        told = finished(self.graphql, gid, self.poll_s, beat)
        if int(told["objectCount"]) == 0:
            return
        # what a line says depends on what was asked for; a language is known by its place alone
        asked = f"{MAPPING} {queries.all_products(self.locales)}"
        version = hashlib.sha256(asked.encode()).hexdigest()[:16]
        with tempfile.TemporaryDirectory() as folder:
            for groups in self._fetch(gid, told, Path(folder), beat).groups():
                known = skip({gid: f"{version}:{it.source_hash()}" for gid, it in groups.items()})
                for gid in list(groups):
                    group = groups.pop(gid)  # its lines aren't kept beside what is made of them
                    if gid not in known:
                        node = _node(group)
                        yield node, tuple(self._translations(node))

    def _translations(self, node: Json) -> Iterator[Translation]:
        for number, locale in enumerate(self.locales):
            yield from translations_of(node[f"{queries.BULK_TRANSLATIONS}{number}"], locale)

    def _start(self) -> str:
        asked = {"query": queries.all_products(self.locales)}
        told = self.graphql.run(queries.BULK_RUN, asked)
        payload = told["bulkOperationRunQuery"] or {}
        errors = payload.get("userErrors") or []
        if errors or not payload.get("bulkOperation"):
            raise not_begun("query", errors)
        return str(payload["bulkOperation"]["id"])

    def _fetch(self, gid: str, told: dict[str, Any], folder: Path, beat: Beat) -> Buckets:
        """Until there are as many as Shopify counted; an address may expire meanwhile."""
        counted = int(told["objectCount"])
        path = folder / "result.jsonl"
        buckets: Buckets | None = None
        for _ in range(DOWNLOADS):
            try:
                size_bytes = self.files.download(str(told["url"]), path, MOST_BYTES, beat)
            except ExternalError:
                told = look(self.graphql, gid)
                continue
            buckets = buckets or Buckets(folder, counted, size_bytes)
            buckets.add(path, beat)
            path.unlink()
            if buckets.objects() == counted:
                return buckets
        raise _not_whole()


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


def not_begun(what: str, errors: Sequence[Mapping[str, Any]]) -> ExternalError:
    """Why Shopify won't begin a bulk operation; that five are under way passes."""
    said = "; ".join(str(error.get("message", "")) for error in errors)[:300]
    is_busy = any(error.get("code") in BUSY for error in errors)
    return ExternalError(
        f"shopify: no bulk {what}: {said}",
        retryable=True,
        retry_after_s=BUSY_S if is_busy else None,
        kind="rate_limited" if is_busy else "unavailable",
    )


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


def _node(group: Group) -> Json:
    try:
        return group.node()
    except (ValueError, RecursionError) as error:
        raise _not_whole() from error
    except (KeyError, TypeError) as error:
        raise garbled(error) from error


def _not_whole() -> ExternalError:
    return ExternalError("shopify: the bulk file isn't whole", retryable=True, kind="unavailable")
