"""Who one is, and the keys that one's programs call with."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.paging import Page, Place, PlaceCursor, Sparse, fields_of, paged
from app.api.repeats import secret
from app.api.routes import blueprint, known
from app.api.shapes import NAMED, NO_NUL, Asked, Moment, Told
from app.domain.api_keys import LONGEST_NAME, ApiKey, Scope
from app.domain.ids import ApiKeyId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("keys_api", "/api/v1", "Accounts")


class Workspace(Told):
    """A workspace of yours."""

    id: UUID
    name: str


class Me(Told):
    """Who calls, and where."""

    user_id: UUID
    role: str = Field(description="USER, or ADMIN who runs the platform.")
    workspace: Workspace
    member_as: str = Field(description="owner, editor, reviewer or viewer")
    workspaces: list[Workspace]


class KeyForm(Asked):
    """A key to make."""

    name: Annotated[str, StringConstraints(max_length=LONGEST_NAME, pattern=NAMED)] = Field(
        description="What it is for.", examples=["Nightly sync"]
    )
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=len(Scope))]
    expires_at: Moment | None = Field(None, description="At most a year ahead.")


class Key(Sparse):
    """A key, without itself."""

    id: UUID
    name: str
    prefix: str
    scopes: list[Scope]
    created_at: Moment
    expires_at: Moment | None
    used_at: Moment | None


class NewKey(Key):
    """A key that was made. It is told this once."""

    key: str


class Keys(Told):
    """Yours in this workspace, the newest first."""

    items: list[Key]
    next_cursor: str | None


class KeySearch(Page):
    """Which keys."""

    prefix: Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)] = Field(
        "", description="How the key begins, as far as you have it."
    )
    scope: Scope | None = Field(None, description="Those that have it.")
    cursor: PlaceCursor = None
    fields: str = fields_of(Key)


class KeyPath(Asked):
    """A key."""

    key_id: UUID


@bp.get("/me", responses={"200": Me})
@known(Permission.OWN_ACCOUNT)
def me(who: Viewer) -> Me:
    """Who calls."""
    spaces = container().sign_ins.workspaces(who)
    return Me(
        user_id=who.user.id,
        role=who.user.role,
        workspace=Workspace(id=who.tenant.id, name=who.tenant.name),
        member_as=str(who.role),
        workspaces=[Workspace(id=each.id, name=each.name) for each in spaces],
    )


@bp.get("/keys", responses={"200": Keys})
@known(Permission.MANAGE_KEYS)
def keys(who: Viewer, query: KeySearch) -> Keys:
    """Your keys, the newest first."""
    found = container().api_keys.all(who, query.prefix)
    wanted = [key for key in found if query.scope is None or query.scope in key.scopes]
    page, cursor = paged(wanted, query, _made, last_first=True)
    return Keys(items=[Key(**_told(each)) for each in page], next_cursor=cursor)


@bp.post("/keys", responses={"201": NewKey})
@known(Permission.MANAGE_KEYS)
@secret
def make(who: Viewer, body: KeyForm) -> tuple[NewKey, int]:
    """Make a key. It is told in this answer alone; we keep a hash."""
    made, key = container().api_keys.make(who, body.name, set(body.scopes), body.expires_at)
    return NewKey(**_told(made), key=key), 201


@bp.delete("/keys/<uuid:key_id>", responses={"204": None})
@known(Permission.MANAGE_KEYS)
def remove(who: Viewer, path: KeyPath) -> None:
    """Take a key back: it is good no more."""
    container().api_keys.remove(who, ApiKeyId(path.key_id))


def _made(key: ApiKey) -> Place:
    return key.created_at.isoformat(), str(key.id)


def _told(key: ApiKey) -> dict[str, Any]:
    return {
        "id": key.id,
        "name": key.name,
        "prefix": key.prefix,
        "scopes": sorted(key.scopes),
        "created_at": key.created_at,
        "expires_at": key.expires_at,
        "used_at": key.used_at,
    }
