"""All that can be called, read off the URL map: a new route is in every matrix by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Flask
from werkzeug.routing import Rule

from app.domain.permissions import Need, need_of

NOTHING = {"UUIDConverter": UUID(int=1), "IntegerConverter": 0}
OF_FLASK = frozenset({"static"})


@dataclass(frozen=True, slots=True)
class Call:
    """One method of one route."""

    endpoint: str
    method: str
    rule: Rule
    need: Need | None

    def path(self, ids: Mapping[str, Any] | None = None) -> str:
        """Its address, with those ids, and with such as nobody has for the others."""
        values = {
            name: NOTHING.get(type(converter).__name__, "nothing")
            for name, converter in self.rule._converters.items()
        }
        known = {name: value for name, value in (ids or {}).items() if name in values}
        adapter = self.rule.map.bind("") if self.rule.map else None
        assert adapter
        return adapter.build(self.endpoint, values | known, method=self.method)

    @property
    def ids(self) -> frozenset[str]:
        """The ids in its path."""
        converters = self.rule._converters.items()
        return frozenset(n for n, c in converters if type(c).__name__ == "UUIDConverter")

    @property
    def is_unsafe(self) -> bool:
        """Whether it may change something."""
        return self.method not in ("GET", "HEAD")


def calls(app: Flask) -> list[Call]:
    """Each method of each route."""
    return [
        Call(rule.endpoint, method, rule, need_of(app.view_functions[rule.endpoint]))
        for rule in app.url_map.iter_rules()
        if rule.endpoint not in OF_FLASK
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
    ]
