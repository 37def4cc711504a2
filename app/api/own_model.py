"""The merchant's own text model: tried out, kept, taken away; for programs."""

from typing import Annotated

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.errors import NotFound
from app.domain.own_models import LONGEST_KEY, OwnModel
from app.domain.permissions import Permission
from app.domain.routing import LONGEST_MODEL
from app.domain.tenants import Viewer

bp = blueprint("own_model_api", "/api/v1/model", "Settings")


class ModelForm(Asked):
    """Where it is served, by OpenAI's protocol."""

    address: Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=NO_NUL)] = (
        Field(examples=["https://models.example/v1"])
    )
    model: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_MODEL)]
    key: Annotated[str, StringConstraints(max_length=LONGEST_KEY, pattern=NO_NUL)] = Field(
        "", description="Empty: the one that is kept, where the address is still the same."
    )


class ModelShape(Told):
    """The merchant's own model; its key is told to nobody."""

    address: str
    model: str
    created_at: Moment


Answer = tuple[ModelShape, int, dict[str, str]]


@bp.get("", responses={"200": ModelShape})
@known(Permission.CHANGE_SETTINGS)
def show(who: Viewer) -> Answer:
    """The workspace's own model; a 404 where ours write. Its ETag may be sent as If-Match."""
    own = container().own_models.show(who.tenant.id)
    if own is None:
        raise NotFound("no model of their own")
    return _told(own)


@bp.put("", responses={"200": ModelShape})
@known(Permission.CHANGE_SETTINGS)
@conditional_if_told
def save(who: Viewer, body: ModelForm) -> Answer:
    """Have it write a title; if it can, it writes from now on."""
    is_same, wanted = is_as_seen_if_told(), (body.address, body.model, body.key)
    return _told(
        container().own_models.save(
            who.tenant.id,
            *wanted,
            who.author,
            is_as_seen=lambda kept: is_same(None if kept is None else _model(kept)),
        )
    )


@bp.delete("", responses={"204": None})
@known(Permission.CHANGE_SETTINGS)
def remove(who: Viewer) -> None:
    """Forget it and its key; ours write again."""
    container().own_models.remove(who.tenant.id)


def _told(own: OwnModel) -> Answer:
    return _model(own), 200, likened(_model(own))


def _model(own: OwnModel) -> ModelShape:
    return ModelShape(address=own.base_url, model=own.model, created_at=own.created_at)
