"""The lines of a bulk file on disk, so that those of a product are together again.

A product's parts stand on lines of their own, in no promised order, and name their parent. Each
line goes into the bucket that its product's id falls into, and a bucket is small enough for memory:
what is held there doesn't grow with the shop, but for eight bytes an object to count them by.
"""

import hashlib
import json
import re
from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from app.domain.ids import RemoteId
from app.ports.stores import Beat

LINES = 4_000  # in a bucket
BYTES = 4_000_000
MOST = 256  # they are open all at once
BUFFER_BYTES = 1 << 14  # of each of them
BEAT_EVERY = 10_000  # lines
PARTS = {
    "Collection": "collections",
    "MediaImage": "media",
    "ProductVariant": "variants",
    "Metafield": "metafields",
}
OTHER = "other"  # media that are no images, such as videos
NAMES = {part.encode(): part for part in ("", OTHER, *PARTS.values())}
# how lines begin and end, for they are asked for so; they needn't be understood to be sorted
PRODUCT = re.compile(rb'\{"__typename": ?"Product", ?"id": ?"([\w:/.-]+)"')
PART = re.compile(
    rb'\{"__typename": ?"(\w+)", ?"id": ?"([\w:/.-]+)".*, ?"__parentId": ?"([\w:/.-]+)"\}\n'
)
CHANGED_AT = re.compile(rb'"updatedAt"\s*:\s*"[^"]*"')  # in no text: a quote in one is escaped

Json = dict[str, Any]


@dataclass(slots=True)
class Group:
    """What a bulk file tells of one product: its own line, and those of its parts in its order."""

    own: bytes = b""
    parts: dict[str, dict[bytes, bytes]] = field(default_factory=dict)

    def source_hash(self) -> str:
        """A hash of all of it but the time of the last change, which stock moves as well."""
        told = [_timeless(self.own)]
        for part in PARTS.values():
            if part in self.parts:
                told += self.parts[part].values()
        return hashlib.sha256(b"".join(told)).hexdigest()

    def node(self) -> Json:
        """The product as a list would give it.

        Raises:
            ValueError: a line isn't whole.
        """
        node: Json = decoded(self.own)
        for part in PARTS.values():
            nodes = [decoded(line) for line in self.parts.get(part, {}).values()]
            node[part] = {"nodes": nodes}
        node["variants"]["nodes"].sort(key=lambda variant: variant["position"])
        return node


class Buckets:
    """A folder of buckets, enough of them for a file of so many objects and of that size."""

    def __init__(self, folder: Path, objects: int, size_bytes: int) -> None:
        number = min(MOST, 1 + max(objects // LINES, size_bytes // BYTES))
        self.paths = [folder / f"{each}.lines" for each in range(number)]
        self.keys = [array("q") for _ in self.paths]

    def add(self, path: Path, beat: Beat) -> None:
        """Sort the lines of a file into them; what isn't a whole line of JSON is left out."""
        with ExitStack() as stack, path.open("rb", BUFFER_BYTES) as file:
            opened = (each.open("ab", BUFFER_BYTES) for each in self.paths)
            buckets = [stack.enter_context(each) for each in opened]
            for number, line in enumerate(file):
                if not number % BEAT_EVERY:
                    beat()
                owner, key = _key(line)
                if key:
                    # the same ones fall together next time: they stand together in the mirror too
                    bucket = crc32(owner) % len(buckets)
                    end = b"" if line.endswith(b"\n") else b"\n"
                    buckets[bucket].write(key + line + end)
                    self.keys[bucket].append(hash(key))

    def objects(self) -> int:
        """How many different objects there are."""
        return sum(len(set(keys)) for keys in self.keys)

    def groups(self) -> Iterator[dict[RemoteId, Group]]:
        """The products of one bucket after the other; each is gone from disk afterwards."""
        for path in self.paths:
            with path.open("rb", BUFFER_BYTES) as lines:
                yield _grouped(lines)
            path.unlink()


def decoded(line: bytes) -> Any:
    """What the line says.

    Raises:
        ValueError: it isn't whole.
    """
    try:
        return orjson.loads(line)
    except ValueError:
        # halves of surrogate pairs and broken UTF-8 are no JSON for the quick one
        return json.loads(line.decode("utf-8", "replace"))


def _timeless(line: bytes) -> bytes:
    start = line.find(b'"updatedAt"')  # several times as fast as the pattern's own search
    found = CHANGED_AT.match(line, start) if start >= 0 else None
    return line if found is None else line[:start] + line[found.end() :]


def _key(line: bytes) -> tuple[bytes, bytes]:
    """Whose line it is, and what it is by: owner, part, id. Nothing where it is no object's."""
    found = PRODUCT.match(line)
    if found and line.endswith(b"}\n"):
        return found[1], _named(found[1], "", found[1])
    found = PART.fullmatch(line)
    if found:
        kind, gid, owner = found.groups()
        return owner, _named(owner, PARTS.get(kind.decode(), OTHER), gid)
    try:
        told = decoded(line)
    except (ValueError, RecursionError):
        return b"", b""  # the last line of a file that was cut off
    return _key_of(told) if isinstance(told, dict) else (b"", b"")


def _key_of(told: Json) -> tuple[bytes, bytes]:
    gid, owner, part = told.get("id"), told.get("__parentId"), ""
    if owner is None:
        owner = gid
    else:
        part = PARTS.get(str(told.get("__typename")), OTHER)
    if isinstance(gid, str) and isinstance(owner, str):
        # what can be printed has no tab and no end of a line
        is_key = gid.isprintable() and owner.isprintable()
        whose = owner.encode()
        return (whose, _named(whose, part, gid.encode())) if is_key else (b"", b"")
    return b"", b""


def _named(owner: bytes, part: str, gid: bytes) -> bytes:
    return b"%b\t%b\t%b\t" % (owner, part.encode(), gid)


def _grouped(lines: Iterable[bytes]) -> dict[RemoteId, Group]:
    groups: dict[bytes, Group] = {}
    for line in lines:
        owner, part, gid, told = line.split(b"\t", 3)
        group = groups.get(owner)
        if group is None:
            group = groups[owner] = Group()
        if not part:
            group.own = told
            continue
        name = NAMES[part]
        if name not in group.parts:
            group.parts[name] = {}
        # the same object again stands where it first stood
        group.parts[name][gid] = told
    return {RemoteId(owner.decode()): group for owner, group in groups.items() if group.own}
