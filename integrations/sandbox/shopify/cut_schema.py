"""Cut Shopify's Admin schema down to what the practice shop answers, and write it as SDL.

Run by hand when the API version moves:
    python -m integrations.sandbox.shopify.cut_schema
The schema comes out of npm's @shopify/dev-mcp (ISC, see LICENSE.shopify-dev-mcp); answered.py says
what stays of it. Beside it stands which scopes let an app read or do what. For the tests of our
operations the version before it is cut too, and the scopes once more, without their wording.
"""

import gzip
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any, cast

from graphql import IntrospectionQuery, build_client_schema, print_schema

from .answered import INPUTS, OUTPUTS, answered

PACKAGE = "@shopify/dev-mcp@1.16.0"
API_VERSION = "2026-10"
EARLIER_VERSION = "2026-07"
HERE = Path(__file__).parent
CHECKS = Path("tests/data/shopify")

Json = dict[str, Any]


def main() -> None:
    """Read the whole schema, cut it, and replace what stands beside this file."""
    CHECKS.mkdir(parents=True, exist_ok=True)
    whole = _from_npm(API_VERSION)
    _ensure_known(_types(whole["data"]))
    _write(HERE / f"admin-{API_VERSION}.graphql", API_VERSION, whole)
    earlier = CHECKS / f"admin-{EARLIER_VERSION}.graphql"
    _write(earlier, EARLIER_VERSION, _from_npm(EARLIER_VERSION))
    scopes = _scopes(whole["offline_scopes"]["items"])
    _write_json(HERE / f"scopes-{API_VERSION}.json", scopes)
    plain = {name: each["scopes"] for name, each in scopes.items()}
    _write_json(CHECKS / f"scopes-{API_VERSION}.json", plain)


def cut(introspection: Json) -> str:
    """Return the SDL of the part that answered.py bounds."""
    types = _types(introspection)
    kept = {name: _trimmed(types[name], types) for name in OUTPUTS}
    waiting = [name for entry in kept.values() for name in _leaves(entry)]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept[name] = _trimmed_input(types[name]) if name in INPUTS else types[name]
            waiting.extend(_leaves(kept[name]))
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


def _from_npm(version: str) -> Json:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", PACKAGE], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - a fixed command, npm of the developer's own PATH
        tarball = next(Path(folder).glob("*.tgz"))
        with tarfile.open(tarball) as archive:
            member = archive.extractfile(f"package/dist/data/admin_{version}.json.gz")
            if member is None:
                raise SystemExit(f"{PACKAGE} holds no Admin schema of {version}")
            told: Json = json.loads(gzip.decompress(member.read()))
            return told


def _types(introspection: Json) -> dict[str, Json]:
    return {entry["name"]: entry for entry in introspection["__schema"]["types"]}


def _ensure_known(types: dict[str, Json]) -> None:
    """A name that Shopify has no more would go unnoticed otherwise."""
    for name in (*OUTPUTS, *INPUTS):
        members = types[name].get("fields") or types[name].get("inputFields") or []
        known = {member["name"]: {a["name"] for a in member.get("args", ())} for member in members}
        for field, arguments in answered(name).items():
            if field not in known or not arguments <= known[field]:
                raise SystemExit(f"{name}.{field} isn't what answered.py says")


def _write(path: Path, version: str, whole: Json) -> None:
    sdl = cut(whole["data"])
    path.write_text(f"# {PACKAGE}, Admin API {version}, cut by cut_schema.py\n\n{sdl}\n")
    print(f"{path.name}: {len(sdl)} characters")


def _write_json(path: Path, told: Json) -> None:
    path.write_text(f"{json.dumps(told, indent=1, sort_keys=True)}\n")


def _scopes(items: list[Json]) -> dict[str, Json]:
    """By type, and by type.field: the scopes of which an app needs any one, and the wording."""
    found: dict[str, Json] = {}
    for item in items:
        owner, name = item["typeName"], item.get("fieldName")
        is_answered = owner in OUTPUTS and (name is None or name in answered(owner))
        if item["offlineScopes"] and is_answered:
            told = {"scopes": item["offlineScopes"], "access": item["requiredAccess"].strip()}
            found[f"{owner}.{name}" if name else owner] = told
    return found


def _trimmed(entry: Json, types: dict[str, Json]) -> Json:
    wanted = answered(entry["name"])
    fields = [
        {**field, "args": [a for a in field["args"] if a["name"] in wanted[field["name"]]]}
        for field in entry.get("fields") or []
        if field["name"] in wanted and _stays(field["type"], types)
    ]
    return {
        **entry,
        "fields": fields or None,
        "interfaces": _only_kept(entry.get("interfaces")),
        "possibleTypes": _only_kept(entry.get("possibleTypes")),
    }


def _trimmed_input(entry: Json) -> Json:
    wanted = answered(entry["name"])
    return {**entry, "inputFields": [f for f in entry["inputFields"] if f["name"] in wanted]}


def _only_kept(references: list[Json] | None) -> list[Json]:
    return [reference for reference in references or [] if reference["name"] in OUTPUTS]


def _stays(reference: Json, types: dict[str, Json]) -> bool:
    name = _named(reference)
    return name in OUTPUTS or types[name]["kind"] in {"SCALAR", "ENUM"}


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
