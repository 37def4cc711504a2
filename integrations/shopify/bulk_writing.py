"""Bulk mutations: a file of edits uploaded, done aside by Shopify, and answered line by line.

Source: shopify.dev/docs/api/usage/bulk-operations/imports.
"""

import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from app.domain.errors import ExternalError
from app.ports.stores import Beat, Edit, Written
from integrations.http import Http
from integrations.shopify import mutations
from integrations.shopify.bulk import DOWNLOADS, POLL_S, BulkFailed, finished, look, not_begun
from integrations.shopify.client import Graphql
from integrations.shopify.edits import requests, written

MOST_BYTES = 90_000_000  # Shopify takes 100 MB
UPLOADED = frozenset({200, 201, 204})


@dataclass(frozen=True, slots=True)
class BulkWriting:
    """Writes into one shop. `poll_s` is between two looks at how far it is."""

    graphql: Graphql
    files: Http
    poll_s: float = POLL_S

    def all(self, edits: Sequence[Edit], beat: Beat) -> Iterator[Written]:
        """Do edits of one mutation each.

        Raises:
            ExternalError: Shopify wouldn't begin, or not all lines were answered; those that are
                told of went in.
        """
        in_order = sorted(edits, key=lambda edit: str(edit.product.kind))
        for _kind, same in groupby(in_order, key=lambda edit: edit.product.kind):
            for batch in _batches(same):
                yield from self._batch(batch, beat)

    def _batch(self, batch: Sequence[tuple[Edit, bytes]], beat: Beat) -> Iterator[Written]:
        edits = [edit for edit, _line in batch]
        gid = self._start(edits[0], b"".join(line for _edit, line in batch))
        failed: BulkFailed | None = None
        try:
            told = finished(self.graphql, gid, self.poll_s, beat)
        except BulkFailed as error:
            told, failed = error.told, error
        with tempfile.TemporaryDirectory() as folder:
            answers = self._answers(gid, told, Path(folder) / "answers.jsonl", beat)
            for number in sorted(answers):
                if number < len(edits):
                    yield _told(edits[number], answers[number])
        if failed is not None:
            raise failed
        if len(answers) < len(edits):
            raise ExternalError("shopify: the bulk answer isn't whole", retryable=True)

    def _start(self, first: Edit, lines: bytes) -> str:
        path = self._upload(lines)
        variables = {
            "mutation": mutations.write(first.product.kind).text,
            "path": path,
            "name": f"rooz-{first.attempt}",
        }
        payload = self.graphql.run(mutations.BULK_WRITE, variables)["bulkOperationRunMutation"]
        errors = (payload or {}).get("userErrors") or []
        if errors or not payload or not payload.get("bulkOperation"):
            raise not_begun("mutation", errors)
        return str(payload["bulkOperation"]["id"])

    def _upload(self, lines: bytes) -> str:
        """Answers the path by which Shopify knows the file."""
        wanted = {
            "resource": "BULK_MUTATION_VARIABLES",
            "filename": "edits.jsonl",
            "mimeType": "text/jsonl",
            "httpMethod": "POST",
            "fileSize": str(len(lines)),
        }
        told = self.graphql.run(mutations.STAGE, {"input": [wanted]})["stagedUploadsCreate"]
        targets = (told or {}).get("stagedTargets") or []
        if len(targets) != 1:
            raise ExternalError("shopify: nowhere to upload to", retryable=True)
        form = {each["name"]: each["value"] for each in targets[0]["parameters"]}
        if "key" not in form:
            raise ExternalError("shopify: an upload without a key", retryable=True, kind="garbled")
        answer = self.files.send(
            "POST",
            targets[0]["url"],
            data=form,
            files={"file": ("edits.jsonl", lines, "text/jsonl")},
        )
        if answer.status not in UPLOADED:
            raise ExternalError(f"shopify: upload answered {answer.status}", retryable=True)
        return str(form["key"])

    def _answers(
        self, gid: str, told: dict[str, Any], path: Path, beat: Beat
    ) -> dict[int, dict[str, Any]]:
        """What Shopify says of each line; an address may expire, and a file may be cut off."""
        found: dict[int, dict[str, Any]] = {}
        for _ in range(DOWNLOADS):
            url = told.get("url") or told.get("partialDataUrl")
            if not url:
                break
            try:
                self.files.download(str(url), path, MOST_BYTES * 4, beat)
            except ExternalError:
                told = look(self.graphql, gid)
                continue
            found |= _lines(path)
            if len(found) >= int(told.get("objectCount") or 0):
                break
        return found


def _batches(edits: Iterable[Edit]) -> Iterator[list[tuple[Edit, bytes]]]:
    """As many as one file may hold."""
    batch: list[tuple[Edit, bytes]] = []
    size = 0
    for edit in edits:
        [only] = requests(edit, {})
        line = json.dumps(only.variables, ensure_ascii=False).encode() + b"\n"
        if batch and size + len(line) > MOST_BYTES:
            yield batch
            batch, size = [], 0
        batch.append((edit, line))
        size += len(line)
    if batch:
        yield batch


def _lines(path: Path) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                told = json.loads(line)
            except ValueError:
                continue  # the last line of a file that was cut off
            if isinstance(told, dict) and isinstance(told.get("__lineNumber"), int):
                found[told["__lineNumber"]] = told
    return found


def _told(edit: Edit, line: dict[str, Any]) -> Written:
    errors = line.get("errors")
    if errors or not isinstance(line.get("data"), dict):
        said = str(errors[0].get("message", "")) if isinstance(errors, list) and errors else ""
        return Written(edit, {}, ExternalError(f"shopify: {said[:300]}", retryable=True))
    return written(edit, line["data"])
