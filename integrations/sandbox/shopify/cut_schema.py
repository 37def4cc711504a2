"""Cut Shopify's Admin schema down to what the practice shop answers, and write it as SDL.

Run by hand when the API version moves:
    python -m integrations.sandbox.shopify.cut_schema
The schema comes out of npm's @shopify/dev-mcp (ISC, see LICENSE.shopify-dev-mcp). For the tests of
our operations the version before it is cut too, and which scopes let an app read or do what.
"""

import gzip
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any, cast

from graphql import IntrospectionQuery, build_client_schema, print_schema

PACKAGE = "@shopify/dev-mcp@1.16.0"
API_VERSION = "2026-10"
EARLIER_VERSION = "2026-07"
CHECKS = Path("tests/data/shopify")
SDL_PATH = Path(__file__).with_name(f"admin-{API_VERSION}.graphql")

Json = dict[str, Any]

ROOT_FIELDS = {
    "QueryRoot": {
        "bulkOperation", "currentAppInstallation", "node", "nodes", "product",
        "productByIdentifier", "products", "productsCount", "shop", "shopLocales",
    },
    "Mutation": {
        "bulkOperationCancel", "bulkOperationRunQuery", "fileUpdate", "metafieldsDelete",
        "metafieldsSet", "productUpdate", "tagsAdd", "tagsRemove",
    },
}  # fmt: skip

# An object's field stays when what it returns stays; so this list bounds the cut.
OUTPUT_TYPES = {
    "AccessScope", "App", "AppInstallation", "AppSubscription", "BulkOperation",
    "BulkOperationCancelPayload", "BulkOperationRunQueryPayload", "BulkOperationUserError",
    "Collection",
    "CollectionConnection", "CollectionEdge", "Count", "DisplayableError", "Domain", "File",
    "FileUpdatePayload", "FilesUserError", "HasCompareDigest", "HasMetafields", "Image",
    "InventoryItem", "InventoryItemMeasurement", "LegacyInteroperability", "Media",
    "MediaConnection", "MediaEdge", "MediaImage", "Metafield", "MetafieldConnection",
    "MetafieldEdge", "MetafieldIdentifier", "MetafieldsDeletePayload", "MetafieldsSetPayload",
    "MetafieldsSetUserError", "MoneyV2", "Mutation", "Navigable", "Node",
    "OnlineStorePreviewable", "PageInfo", "Product", "ProductConnection", "ProductEdge",
    "ProductOption", "ProductOptionValue", "ProductPriceRangeV2", "ProductUpdatePayload",
    "ProductVariant", "ProductVariantConnection", "ProductVariantEdge", "QueryRoot", "SEO",
    "SelectedOption", "Shop", "ShopLocale", "ShopPlan", "TagsAddPayload", "TagsRemovePayload",
    "TaxonomyCategory", "Translation", "UserError", "Weight",
}  # fmt: skip


def main() -> None:
    """Read the whole schema, cut it and replace the SDL beside this file."""
    CHECKS.mkdir(parents=True, exist_ok=True)
    whole = _write(API_VERSION, SDL_PATH)
    _write(EARLIER_VERSION, CHECKS / f"admin-{EARLIER_VERSION}.graphql")
    scopes = _scopes(whole["offline_scopes"]["items"])
    text = json.dumps(scopes, indent=1, sort_keys=True)
    (CHECKS / f"scopes-{API_VERSION}.json").write_text(f"{text}\n")


def _write(version: str, path: Path) -> Json:
    whole: Json = json.loads(gzip.decompress(_from_npm(version)))
    sdl = cut(whole["data"])
    path.write_text(f"# {PACKAGE}, Admin API {version}, cut by cut_schema.py\n\n{sdl}\n")
    print(f"{path.name}: {len(sdl)} characters")
    return whole


def _scopes(items: list[Json]) -> dict[str, list[str]]:
    """By type, and by Mutation.field: the scopes of which an app needs any one."""
    found: dict[str, list[str]] = {}
    for item in items:
        owner, name = item["typeName"], item.get("fieldName")
        is_root = owner == "Mutation" and name in ROOT_FIELDS["Mutation"]
        if item["offlineScopes"] and (is_root or (name is None and owner in OUTPUT_TYPES)):
            found[f"{owner}.{name}" if name else owner] = item["offlineScopes"]
    return found


def cut(introspection: Json) -> str:
    """Return the SDL of the part that OUTPUT_TYPES and ROOT_FIELDS bound, inputs kept whole."""
    types: dict[str, Json] = {entry["name"]: entry for entry in introspection["__schema"]["types"]}
    kept = {name: _trimmed(types[name], types) for name in OUTPUT_TYPES}
    waiting = [name for entry in kept.values() for name in _leaves(entry)]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept[name] = types[name]
            waiting.extend(_leaves(types[name]))
    schema: Json = {
        **introspection["__schema"],
        "types": [_without_descriptions(entry) for _, entry in sorted(kept.items())],
    }
    for directive in schema["directives"]:
        directive["description"] = None
    # graphql-core ≥ 3.3 refuses Shopify's own deprecations on interface fields
    whole = cast("IntrospectionQuery", {"__schema": schema})
    client = build_client_schema(whole, assume_valid=True)
    return print_schema(client)


def _from_npm(version: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", PACKAGE], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - a fixed command, npm of the developer's own PATH
        tarball = next(Path(folder).glob("*.tgz"))
        with tarfile.open(tarball) as archive:
            member = archive.extractfile(f"package/dist/data/admin_{version}.json.gz")
            if member is None:
                raise SystemExit(f"{PACKAGE} holds no Admin schema of {version}")
            return member.read()


def _trimmed(entry: Json, types: dict[str, Json]) -> Json:
    wanted = ROOT_FIELDS.get(entry["name"])
    fields = [
        field
        for field in entry.get("fields") or []
        if (wanted is None or field["name"] in wanted) and _stays(field["type"], types)
    ]
    return {
        **entry,
        "fields": fields or None,
        "interfaces": _only_kept(entry.get("interfaces")),
        "possibleTypes": _only_kept(entry.get("possibleTypes")),
    }


def _only_kept(references: list[Json] | None) -> list[Json]:
    return [reference for reference in references or [] if reference["name"] in OUTPUT_TYPES]


def _stays(reference: Json, types: dict[str, Json]) -> bool:
    name = _named(reference)
    return name in OUTPUT_TYPES or types[name]["kind"] in {"SCALAR", "ENUM"}


def _named(reference: Json) -> str:
    while reference.get("ofType"):
        reference = reference["ofType"]
    return str(reference["name"])


def _leaves(entry: Json) -> list[str]:
    """Names of the scalars, enums and inputs that `entry` speaks of."""
    references = [field["type"] for field in entry.get("inputFields") or []]
    for field in entry.get("fields") or []:
        references.append(field["type"])
        references.extend(argument["type"] for argument in field["args"])
    return [_named(reference) for reference in references]


def _without_descriptions(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: None if key == "description" else _without_descriptions(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_without_descriptions(inner) for inner in value]
    return value


if __name__ == "__main__":
    main()
