"""Facts beside things: whose a namespace is, what may stand in one, and writing it."""

import json
import re
from typing import Any

from .catalogue import Shop
from .refusals import Refusal
from .things import Metafield, Thing, now

APP = "app--70001"
ATTEMPT = (f"{APP}--rooz", "attempt")
Json = dict[str, Any]

_NAME = re.compile(r"[\w-]+", re.ASCII)
_SHORTEST = {"namespace": 3, "key": 2}
_LONGEST = {"namespace": 255, "key": 64}
_TYPES = {
    "single_line_text_field": re.compile(r"[^\r\n]+"),
    "multi_line_text_field": re.compile(r".+", re.DOTALL),
    "number_integer": re.compile(r"-?\d{1,16}"),
    "number_decimal": re.compile(r"-?\d{1,13}(\.\d{1,9})?"),
    "boolean": re.compile("true|false"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "url": re.compile(r"(https?|mailto|sms|tel):\S+"),
}
_JSON_TYPES = frozenset({"json", "rich_text_field", "list.single_line_text_field", "weight"})


def full(namespace: str | None) -> str:
    """A namespace with the app's own part written out; none at all is the app's own as well."""
    return re.sub(r"^\$app(:|$)", lambda m: APP + "--" * bool(m[1]), namespace or "$app")


def wrong_metafield(thing: Thing, given: Json) -> Refusal | None:
    """What of it can't be taken, and why; None: all can."""
    namespace, key = full(given.get("namespace")), given.get("key") or ""
    if namespace.startswith("app--") and not namespace.startswith(APP):
        said = (
            "Access to this namespace and key on Metafields for this resource type is not allowed."
        )
        return Refusal(("namespace",), said, "APP_NOT_AUTHORIZED")
    for name, text in (("namespace", namespace), ("key", key)):
        wrong = _wrong_name(name, text)
        if wrong:
            return wrong
    kept = thing.metafield(namespace, key)
    kind = given.get("type") or (kept.type if kept else "")
    return _wrong_value(kind, given.get("value") or "")


def put_metafield(shop: Shop, thing: Thing, given: Json) -> Metafield:
    """Write it, whether or not there was one before; `wrong_metafield` has nothing against it."""
    namespace, key, stamp = full(given.get("namespace")), given["key"], now()
    kept = thing.metafield(namespace, key)
    if kept is None:
        kept = Metafield(
            shop.take_id(), namespace, key, given["type"], given["value"], stamp, stamp
        )
        thing.metafields.append(kept)
    kept.type, kept.value = given.get("type") or kept.type, given["value"]
    kept.updated_at = stamp
    return kept


def take_metafield(thing: Thing, namespace: str, key: str) -> bool:
    """Take it away; False: there was none."""
    kept = thing.metafield(namespace, key)
    if kept is not None:
        thing.metafields.remove(kept)
    return kept is not None


def _wrong_name(name: str, text: str) -> Refusal | None:
    label = name.title()
    if len(text) < _SHORTEST[name]:
        said = f"{label} is too short (minimum is {_SHORTEST[name]} characters)"
        return Refusal((name,), said, "TOO_SHORT")
    if len(text) > _LONGEST[name]:
        said = f"{label} is too long (maximum is {_LONGEST[name]} characters)"
        return Refusal((name,), said, "TOO_LONG")
    if not _NAME.fullmatch(text):
        said = f"{label} may hold letters, digits, hyphens and underscores"
        return Refusal((name,), said, "INVALID")
    return None


def _wrong_value(kind: str, value: str) -> Refusal | None:
    if not kind:
        return Refusal(("type",), "Type can't be blank", "BLANK")
    if kind not in _TYPES and kind not in _JSON_TYPES:
        return Refusal(("type",), f"Type {kind} isn't one that is known", "INVALID_TYPE")
    if not value:
        return Refusal(("value",), "Value can't be blank", "BLANK")
    if kind in _TYPES and not _TYPES[kind].fullmatch(value):
        return Refusal(("value",), f"Value must be of the type {kind}", "INVALID_VALUE")
    if kind in _JSON_TYPES:
        try:
            json.loads(value)
        except ValueError:
            return Refusal(("value",), "Value is invalid JSON", "INVALID_VALUE")
    return None
