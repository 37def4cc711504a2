"""How routes of the API are made: who may call, what they send, and how it is answered."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import wraps
from typing import Any, get_type_hints

from flask import Response, request
from flask.typing import ResponseReturnValue
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from app.api.callers import browser, caller, container
from app.api.document import FORM, REFUSALS, SECURED
from app.api.errors import invalid
from app.api.fronts import count
from app.api.paging import chosen
from app.api.repeats import answered_once
from app.api.shapes import Asked
from app.domain.api_keys import SCOPE_OF, Scope, ensure_scope
from app.domain.errors import Invalid, NotFound
from app.domain.permissions import Door, Need, Permission, declaring, ensure_allowed
from app.domain.rates import API_CALLS, API_STRANGERS
from app.domain.tenants import Viewer

JSON = "application/json"
KEY = "key:"  # begins the credential of an API key
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})

View = Callable[..., Any]


def blueprint(name: str, prefix: str, about: str, *, is_open: bool = False) -> APIBlueprint:
    """Routes beneath a prefix, in the document under the name `about`."""
    return APIBlueprint(
        name,
        __name__,
        url_prefix=prefix,
        abp_tags=[Tag(name=about)],
        abp_responses=REFUSALS,
        abp_security=None if is_open else SECURED,
    )


def known(need: Permission, scope: Scope | None = None) -> Callable[[View], View]:
    """A view for whoever may do that, who is its first argument; by a key with that scope.

    Who calls is asked before what they send is looked at; what they send twice under one
    Idempotency-Key is done once. `scope` None: as the table has it for what is needed.
    """
    needed = scope or SCOPE_OF[need]

    def decorated(view: View) -> View:
        form = _Form.of(view)

        @wraps(view)
        def guarded(**path: Any) -> ResponseReturnValue:
            found = caller()
            count(container().rates, API_CALLS, found.credential)
            ensure_scope(found.scopes, needed)
            ensure_allowed(found.viewer.role, need)
            return _done(view, form, found.viewer, path)

        return _marked(guarded, form, need, needed)

    return decorated


def for_admin(view: View) -> View:
    """A view for those who run the platform; for all others there is none.

    They call as themselves: a key acts for a workspace, whoever made it.
    """
    form = _Form.of(view)

    @wraps(view)
    def guarded(**path: Any) -> ResponseReturnValue:
        found = caller()
        count(container().rates, API_CALLS, found.credential)
        if not found.viewer.user.is_admin or found.credential.startswith(KEY):
            raise NotFound("no such route")
        return _done(view, form, found.viewer, path)

    return _marked(guarded, form, Door.ADMIN)


def open_to_all(view: View) -> View:
    """A view that anybody may call."""
    form = _Form.of(view)

    @wraps(view)
    def guarded(**path: Any) -> ResponseReturnValue:
        count(container().rates, API_STRANGERS, browser().network)
        return answer(view(**form.read(path)))

    return _marked(guarded, form, Door.PUBLIC)


def streaming(view: View) -> View:
    """A view that answers events where they are asked for; the document says so."""
    view.streams = True  # type: ignore[attr-defined]
    return view


def answer(said: Any, fields: set[str] | None = None) -> Response:
    """What a view returns, as it is sent: a shape, a shape with a status, or a response.

    Of a list's things, or of the thing itself, only the `fields` where some are named.
    """
    status, headers = 200, {}
    if isinstance(said, tuple):
        said, status, *rest = said
        headers = dict(rest[0]) if rest else {}
    if isinstance(said, BaseModel):
        shown = None if fields is None else _shown(said, fields)
        return Response(said.model_dump_json(include=shown), status, headers, content_type=JSON)
    if said is None:
        return Response(status=204, headers=headers)
    assert isinstance(said, Response)
    return said


def _done(view: View, form: "_Form", who: Viewer, path: Mapping[str, Any]) -> ResponseReturnValue:
    sent = form.read(path)

    def work() -> Response:
        return answer(view(who, **sent), _fields(sent))

    if request.method not in UNSAFE:
        return work()
    return answered_once(who, work, tells_secret=getattr(view, "tells_secret", False))


def _fields(sent: Mapping[str, Asked]) -> set[str] | None:
    query = sent.get("query")
    return None if query is None else chosen(query)


def _shown(said: BaseModel, fields: set[str]) -> Any:
    """What pydantic is to include: of a list all but its things' other fields."""
    names = type(said).model_fields
    if "items" not in names:
        return fields
    return {name: {"__all__": fields} if name == "items" else True for name in names}


def _marked(guarded: Any, form: "_Form", need: Need, scope: Scope | None = None) -> View:
    """With what the framework and the document go by: we have looked at the request ourselves."""
    guarded.__delay_validate_request__ = True
    guarded.needed_scope = scope
    guarded.takes_forms = bool(form.body and form.body.takes_forms)
    return declaring(guarded, need)  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class _Form:
    """What a view takes from the request, as its parameters say."""

    path: type[Asked] | None
    query: type[Asked] | None
    body: type[Asked] | None

    @classmethod
    def of(cls, view: View) -> "_Form":
        hints = get_type_hints(view)
        return cls(hints.get("path"), hints.get("query"), hints.get("body"))

    def read(self, path: Mapping[str, Any]) -> dict[str, Asked]:
        """The parts, checked.

        Raises:
            Invalid: a field is missing, unknown or wrong.
        """
        found: dict[str, Asked] = {}
        try:
            if self.path is not None:
                found["path"] = self.path.model_validate(path)
            if self.query is not None:
                found["query"] = self.query.model_validate_strings(_query())
            elif request.args:
                raise Invalid("nothing is asked in the address", dict.fromkeys(_query(), "unknown"))
            if self.body is not None:
                found["body"] = self._sent(self.body)
        except ValidationError as error:
            raise invalid(error) from None
        return found

    def _sent(self, body: type[Asked]) -> Asked:
        kind = request.mimetype
        if kind == FORM and body.takes_forms:
            # an empty field of a form was left out
            given = {name: said for name, said in request.form.items() if said}
            return body.model_validate_strings(given)
        if kind != JSON:
            raise UnsupportedMediaType
        sent = request.get_data()
        try:
            return body.model_validate_json(sent, strict=True)
        except ValidationError as error:
            kinds = {each["type"] for each in error.errors(include_url=False)}
            if "json_invalid" in kinds:
                raise BadRequest from None
            if "int_type" not in kinds:
                raise
        return body.model_validate_json(_whole(sent), strict=True)


def _whole(sent: bytes) -> str:
    """The same with 2 where 2.0 stood: in JSON Schema both are integers."""
    return json.dumps(json.loads(sent, parse_float=_number, parse_int=_number))


def _number(said: str) -> int | float:
    with suppress(ValueError):  # 2.0 is none to int(), and too many digits aren't either
        return int(said)
    number = float(said)
    return int(number) if number.is_integer() else number


def _query() -> dict[str, str]:
    twice = {name: "repeated" for name, values in request.args.lists() if len(values) > 1}
    if twice:
        raise Invalid("asked twice", twice)
    return request.args.to_dict()
