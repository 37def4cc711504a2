"""A bulk file's lines, sorted on disk: together again, counted once, whatever their order."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integrations.shopify.bulk import MAPPING
from integrations.shopify.bulk_lines import Buckets, Group
from integrations.shopify.mapping import product_of
from tests.factories import store

PRODUCT = "gid://shopify/Product/"


def root(number: int, **changes: Any) -> dict[str, Any]:
    plain = {"__typename": "Product", "id": f"{PRODUCT}{number}", "title": f"Bowl {number}"}
    return plain | {"updatedAt": "2026-11-20T10:00:00Z"} | changes


def part(kind: str, number: int, owner: int, **changes: Any) -> dict[str, Any]:
    plain = {"__typename": kind, "id": f"gid://shopify/{kind}/{number}"}
    return plain | changes | {"__parentId": f"{PRODUCT}{owner}"}


NODES = [
    *(root(number) for number in range(4)),
    *(part("ProductVariant", n, n % 4, title='A\u2028 "b" ورد', position=9 - n) for n in range(8)),
    *(part("MediaImage", n, n % 2, alt=None) for n in range(6)),
    part("Video", 1, 3),
]


def sorted_into(folder: Path, *files: bytes, number: int = 3) -> Buckets:
    folder.mkdir(exist_ok=True)
    buckets = Buckets(folder, number * 5_000, 0)
    for told in files:
        path = folder / "file"
        path.write_bytes(told)
        buckets.add(path, lambda: None)
    return buckets


def lines(*nodes: dict[str, Any]) -> bytes:
    return "".join(f"{json.dumps(node, ensure_ascii=False)}\n" for node in nodes).encode()


def nodes(buckets: Buckets) -> dict[str, Any]:
    return {gid: group.node() for groups in buckets.groups() for gid, group in groups.items()}


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(NODES), st.lists(st.sampled_from(NODES), max_size=5), st.integers(1, 9))
def test_what_belongs_together_comes_together_in_the_files_order(
    tmp_path: Path, told: list[dict[str, Any]], again: list[dict[str, Any]], number: int
) -> None:
    buckets = sorted_into(tmp_path, lines(*told, *again), number=number)
    assert buckets.objects() == len(NODES)
    found = nodes(buckets)
    assert sorted(found) == [f"{PRODUCT}{each}" for each in range(4)]
    for gid, node in found.items():
        mine = [each for each in told if each.get("__parentId") == gid]
        assert node["media"]["nodes"] == [each for each in mine if "alt" in each]
        in_order = sorted((e for e in mine if "position" in e), key=lambda e: e["position"])
        assert node["variants"]["nodes"] == in_order
    assert list(tmp_path.glob("*.lines")) == []


def test_what_two_halves_of_a_file_tell_is_counted_together(tmp_path: Path) -> None:
    told = lines(*NODES)
    middle = len(told) // 2
    assert sorted_into(tmp_path / "half", told[:middle]).objects() < len(NODES)
    assert sorted_into(tmp_path / "whole", told[:middle], told).objects() == len(NODES)


@pytest.mark.parametrize(
    "told",
    [
        b"<html>",
        b"5\n[]\nnull\n",
        b"{}\n",
        b'{"id": 5}\n',
        b'{"id": "a\\tb"}\n',
        b'{"id": "a", "__parentId": 7}\n',
        lines(root(1))[:-2],
        lines(part("MediaImage", 1, 1))[:-2],
        b'{"a":' * 100_000 + b"\n",
        b"\n\n\xff\xfe",
    ],
)
def test_what_is_no_object_is_not_counted(tmp_path: Path, told: bytes) -> None:
    assert sorted_into(tmp_path, told).objects() == 0
    assert sorted_into(tmp_path, lines(root(1))[:-1]).objects() == 1


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (b'"a\\ud800b"', "a\ud800b"),
        (b'"a\xffb"', "a\N{REPLACEMENT CHARACTER}b"),
        (b'"__parentId"', "__parentId"),
        (b'"\\"updatedAt\\":\\"x\\""', '"updatedAt":"x"'),
    ],
)
def test_any_text_may_stand_in_a_line(tmp_path: Path, told: bytes, title: str) -> None:
    line = lines(root(1, title="X")).replace(b'"X"', told)
    [group] = nodes(sorted_into(tmp_path, line)).values()
    assert group["title"] == title


def test_of_two_lines_for_one_object_the_later_one_counts(tmp_path: Path) -> None:
    told = lines(
        root(1, title="Old"), part("MediaImage", 1, 1, alt="old"), part("MediaImage", 2, 1)
    )
    again = lines(part("MediaImage", 1, 1, alt="new"), root(1, title="New"))
    [node] = nodes(sorted_into(tmp_path, told, again)).values()
    assert node["title"] == "New"
    assert [each.get("alt") for each in node["media"]["nodes"]] == ["new", None]


def test_a_line_that_is_broken_within_is_told_when_it_is_read(tmp_path: Path) -> None:
    broken = lines(root(1)).replace(b'"title"', b'"title')
    with pytest.raises(ValueError, match="column"):
        nodes(sorted_into(tmp_path, broken))


def grouped(folder: Path, *told: dict[str, Any]) -> Group:
    [group] = [g for groups in sorted_into(folder, lines(*told)).groups() for g in groups.values()]
    return group


def test_a_source_is_another_where_anything_but_the_time_of_change_is(tmp_path: Path) -> None:
    image = part("MediaImage", 1, 1, alt="a")
    plain = grouped(tmp_path, root(1), image).source_hash()
    assert grouped(tmp_path, image, root(1)).source_hash() == plain
    assert grouped(tmp_path, root(1, updatedAt="2027"), image).source_hash() == plain
    others = {
        grouped(tmp_path, root(1, title="b"), image).source_hash(),
        grouped(tmp_path, root(1), image | {"alt": "b"}).source_hash(),
        grouped(tmp_path, root(1)).source_hash(),
        grouped(tmp_path, root(1, title='"updatedAt":"1"'), image).source_hash(),
        grouped(tmp_path, root(1, title='"updatedAt":"2"'), image).source_hash(),
    }
    assert len(others - {plain}) == 5


RICH = {
    **root(1, handle="bowl", descriptionHtml="<p>a</p>", productType="Bowls", vendor="Mirra"),
    "tags": ["a", "b"],
    "status": "ACTIVE",
    "onlineStoreUrl": None,
    "onlineStorePreviewUrl": "https://x",
    "seo": {"title": None, "description": "b"},
    "options": [{"name": "Glaze", "values": ["Blue"]}],
}
PARTS = (
    part("Collection", 1, 1, title="Tableware"),
    part("MediaImage", 1, 1, alt="a", image={"url": "https://y"}),
    part(
        "ProductVariant",
        1,
        1,
        title="Blue",
        sku="b",
        barcode=None,
        price="64.00",
        position=1,
        selectedOptions=[{"name": "Glaze", "value": "Blue"}],
    ),
    part("Metafield", 1, 1, namespace="custom", key="care", type="boolean", value="true"),
)
AS_NOW = "4735a1ac3ea9f99b1e03ce0a2c5f370c64ac65564fe2f3c96172d034922f6871"


def test_lines_are_understood_as_the_number_of_the_mapping_says(tmp_path: Path) -> None:
    """Where this fails, what was read before is kept as it was: raise MAPPING, then pin anew."""
    product = product_of(grouped(tmp_path, RICH, *PARTS).node(), store())
    digest = hashlib.sha256(repr(product).encode()).hexdigest()
    assert (MAPPING, digest) == (2, AS_NOW)
