"""Staged uploads: a form of signed parameters first, one file, and once only."""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .catalogue import Shop
from .refusals import Refusal

MOST_BYTES = 100 * 1024 * 1024
TYPE = "text/jsonl"
PURPOSE = "BULK_MUTATION_VARIABLES"
Json = dict[str, Any]


@dataclass(slots=True)
class Upload:
    """A place for a file. `lines` are there once it came; `size_bytes` is what was announced."""

    shop: str
    form: Mapping[str, str]
    size_bytes: int | None
    lines: bytes | None = None


class Unfit(Exception):  # noqa: N818  it is an answer
    """What the storage refuses, with its status and code."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


@dataclass(slots=True)
class Uploads:
    """All places by key."""

    most_bytes: int = MOST_BYTES
    waiting: dict[str, Upload] = field(default_factory=dict)

    def stage(self, shop: Shop, wanted: Json) -> Upload:
        """Make a place for a file that `wrong_with` has nothing against."""
        key = f"tmp/{shop.handle}/bulk/{secrets.token_hex(16)}/{wanted['filename']}"
        size = wanted.get("fileSize")
        size_bytes = None if size is None else int(size)
        policy = {"conditions": [{"key": key}, ["content-length-range", 1, self.most_bytes]]}
        form = {
            "Content-Type": wanted["mimeType"],
            "success_action_status": "201",
            "acl": "private",
            "key": key,
            "x-goog-algorithm": "GOOG4-RSA-SHA256",
            "x-goog-signature": secrets.token_hex(32),
            "policy": base64.b64encode(json.dumps(policy).encode()).decode(),
        }
        self.waiting[key] = Upload(shop.domain, form, size_bytes)
        return self.waiting[key]

    def receive(self, form: Mapping[str, str], lines: bytes) -> Upload:
        """Put a file into its place.

        Raises:
            Unfit: no such place, another form than was given out, a second file, a wrong size.
        """
        upload = self.waiting.get(form.get("key", ""))
        if upload is None or upload.form != form:
            raise Unfit(403, "AccessDenied", "The form isn't the one that was given out.")
        if upload.lines is not None:
            raise Unfit(403, "AccessDenied", "There is a file already.")
        if len(lines) > self.most_bytes:
            raise Unfit(400, "EntityTooLarge", f"At most {self.most_bytes} bytes.")
        if upload.size_bytes not in (None, len(lines)):
            raise Unfit(400, "EntityTooLarge", f"{upload.size_bytes} bytes were announced.")
        upload.lines = lines
        return upload

    def take(self, shop: Shop, path: str) -> bytes | None:
        """The file of a place, once; None: there is none, or it is another shop's."""
        upload = self.waiting.get(path)
        if upload is None or upload.shop != shop.domain or upload.lines is None:
            return None
        del self.waiting[path]
        return upload.lines


def wrong_with(wanted: Json, most_bytes: int = MOST_BYTES) -> Refusal | None:
    """Why there is no place for such a file; None: there is one."""
    if wanted["resource"] != PURPOSE:
        return Refusal(("resource",), f"Only {PURPOSE} can be uploaded here")
    if wanted.get("httpMethod") != "POST":
        return Refusal(("httpMethod",), f"{PURPOSE} are uploaded by POST")
    if wanted["mimeType"] != TYPE:
        return Refusal(("mimeType",), f"{wanted['mimeType']} is not a recognized format")
    if int(wanted.get("fileSize") or 0) > most_bytes:
        return Refusal(("fileSize",), "The file is bigger than 100 MB")
    return None
