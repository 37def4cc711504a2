"""Redirects, as they came of changed handles."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.content_rendering import redirect_node
from integrations.sandbox.shopify.paging import Paged, search_terms

from .calls import Call, Fields, Json


@dataclass(frozen=True, slots=True)
class RedirectAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {"urlRedirects": self.redirects}

    def redirects(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of redirects, by their ids; `path:` and `target:` find some."""
        terms = search_terms(asked.get("query") or "", frozenset({"path", "target"}))
        found = [
            redirect
            for redirect in self.call.shop.redirects.values()
            if all(getattr(redirect, name) == value for name, _sign, value in terms)
        ]
        is_reverse = bool(asked.get("reverse"))
        found.sort(key=lambda redirect: redirect.id, reverse=is_reverse)
        placed = [(("", redirect.id), redirect) for redirect in found]
        return Paged("ID", placed, redirect_node, is_reverse).page(first, after)
