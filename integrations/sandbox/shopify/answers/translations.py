"""Texts in the shop's other languages."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.handles import slug
from integrations.sandbox.shopify.paging import Paged
from integrations.sandbox.shopify.refusals import Refusal, ensure_few, refused
from integrations.sandbox.shopify.rendering import translations_of
from integrations.sandbox.shopify.things import Thing, Translation, now
from integrations.sandbox.shopify.translating import (
    HTML,
    Translatable,
    digests,
    translatable_in,
)

from .calls import Call, Fields, Json

MOST_KEYS = 100


@dataclass(frozen=True, slots=True)
class TranslationAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {
            "translatableResource": self.resource,
            "translatableResourcesByIds": self.resources,
        }

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"translationsRegister": self.register, "translationsRemove": self.remove}

    def resource(self, _info: Any, resourceId: str) -> Json | None:  # noqa: N803  GraphQL's name
        """One thing's texts; None for what isn't there, or can't be translated."""
        found = translatable_in(self.call.shop, resourceId)
        return None if found is None else self._node(found)

    def resources(
        self,
        _info: Any,
        resourceIds: list[str],  # noqa: N803  GraphQL's name
        first: int | None = None,
        after: str | None = None,
        **asked: Any,
    ) -> Json:
        """Those of several, by their own ids and not in the order in which they were named."""
        ensure_few(resourceIds)
        found = {gid: translatable_in(self.call.shop, gid) for gid in resourceIds}
        is_reverse = bool(asked.get("reverse"))
        placed = sorted(
            ((("", int(of.gid.rpartition("/")[2])), of) for of in found.values() if of),
            key=lambda each: each[0],
            reverse=is_reverse,
        )
        return Paged("ID", placed, self._node, is_reverse).page(first, after)

    def register(self, _info: Any, resourceId: str, translations: list[Json]) -> Json:  # noqa: N803  GraphQL's name
        """Put texts beside their originals: all of them, or none."""
        found = translatable_in(self.call.shop, resourceId)
        wrong = self._wrong_resource(found, resourceId, translations)
        if found is None or wrong:
            return refused("translations", *wrong, empty=[])
        for place, given in enumerate(translations):
            wrong += [w.under("translations", str(place)) for w in self._wrong(found, given)]
        if wrong:
            return refused("translations", *wrong, empty=[])
        for given in translations:
            kept = Translation(_kept(given), given["translatableContentDigest"], now())
            found.translations.setdefault(given["locale"], {})[given["key"]] = kept
        named = {(given["locale"], given["key"]) for given in translations}
        self._note(found, named, "translationsRegister")
        told = [
            each
            for locale in sorted({locale for locale, _key in named})
            for each in translations_of(found, locale)
            if (locale, each["key"]) in named
        ]
        return {"translations": told, "userErrors": []}

    def remove(
        self,
        _info: Any,
        resourceId: str,  # noqa: N803  GraphQL's name
        translationKeys: list[str],  # noqa: N803  GraphQL's name
        locales: list[str],
    ) -> Json:
        """Take texts away; answers those that were there."""
        found = translatable_in(self.call.shop, resourceId)
        wrong = self._wrong_resource(found, resourceId, translationKeys)
        wrong += [w for each in locales for w in self._wrong_locale(each, ("locales",))]
        if found:
            wrong += [
                w for e in translationKeys for w in _wrong_key(found, e, ("translationKeys",))
            ]
        if found is None or wrong:
            return refused("translations", *wrong, empty=[])
        gone: list[Json] = []
        for locale in locales:
            kept = found.translations.get(locale, {})
            gone += [t for t in translations_of(found, locale) if t["key"] in translationKeys]
            for key in translationKeys:
                kept.pop(key, None)
        named = {(each["locale"], each["key"]) for each in gone}
        if named:
            self._note(found, named, "translationsRemove")
        return {"translations": gone, "userErrors": []}

    def _node(self, of: Translatable) -> Json:
        own, known = self.call.shop.locales[0], digests(of)
        return {
            "resourceId": of.gid,
            "translatableContent": lambda _info: [
                {
                    "key": key,
                    "value": text,
                    "digest": known[key],
                    "locale": own,
                    "type": "HTML" if key in HTML else "SINGLE_LINE_TEXT_FIELD",
                }
                for key, text in of.originals().items()
            ],
            "translations": lambda _info, locale, outdated=None: translations_of(
                of, locale, outdated=outdated
            ),
        }

    def _wrong_resource(
        self, found: Translatable | None, gid: str, named: list[Any]
    ) -> list[Refusal]:
        if found is None:
            said = f"Resource {gid} does not exist"
            return [Refusal(("resourceId",), said, "RESOURCE_NOT_FOUND")]
        if len(named) > MOST_KEYS:
            said = f"Too many keys for the resource, at most {MOST_KEYS} at once"
            return [Refusal(("resourceId",), said, "TOO_MANY_KEYS_FOR_RESOURCE")]
        return []

    def _wrong(self, of: Translatable, given: Json) -> list[Refusal]:
        return (
            self._wrong_locale(given["locale"], ("locale",))
            or _wrong_key(of, given["key"], ("key",))
            or self._wrong_value(of, given)
        )

    def _wrong_value(self, of: Translatable, given: Json) -> list[Refusal]:
        if not given["value"].strip():
            said, code = "Value can't be blank", "FAILS_RESOURCE_VALIDATION"
            return [Refusal(("value",), said, code)]
        if given["translatableContentDigest"] != digests(of)[given["key"]]:
            said, code = "Translatable content hash is invalid", "INVALID_TRANSLATABLE_CONTENT"
            return [Refusal(("translatableContentDigest",), said, code)]
        if given["key"] == "handle" and self._is_taken(of, given):
            said, code = "Handle has already been taken", "INVALID_VALUE_FOR_HANDLE_TRANSLATION"
            return [Refusal(("value",), said, code)]
        return []

    def _wrong_locale(self, locale: str, field: tuple[str, ...]) -> list[Refusal]:
        own, *others = self.call.shop.locales
        if locale in others:
            return []
        said = "The locale isn't one that the shop is translated into"
        if locale == own:
            said = "Locale cannot be the same as the shop's primary locale"
        return [Refusal(field, said, "INVALID_LOCALE_FOR_SHOP")]

    def _is_taken(self, of: Translatable, given: Json) -> bool:
        """Whether another thing of the kind has the address in that language."""
        if not isinstance(of, Thing):
            return False
        others = [each for each in self.call.shop.things(of.folder).values() if each is not of]
        return any(each.text("handle", given["locale"]) == _kept(given) for each in others)

    def _note(self, of: Translatable, named: set[tuple[str, str]], operation: str) -> None:
        """A product's translation isn't the product: it doesn't count as changed by it."""
        self.call.shop.writes.append(
            {
                "at": now(),
                "product": of.gid,
                "fields": sorted(f"{key}@{locale}" for locale, key in named),
                "attempt": None,
                "operation": operation,
            }
        )


def _kept(given: Json) -> str:
    """The text as it is kept."""
    return slug(given["value"]) if given["key"] == "handle" else str(given["value"])


def _wrong_key(of: Translatable, key: str, field: tuple[str, ...]) -> list[Refusal]:
    if key in of.originals():
        return []
    said = f"Key {key} is not a valid translatable field"
    return [Refusal(field, said, "INVALID_KEY_FOR_MODEL")]
