"""Who may do what: the one table of roles, which every page and every call of the API goes by."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from app.domain.errors import RoleForbids
from app.domain.tenants import Role

View = TypeVar("View", bound=Callable[..., Any])
DECLARED = "need"


class Permission(StrEnum):
    """What a member may be let do in a workspace."""

    OWN_ACCOUNT = "own_account"  # what is the person's own: language, sign-in, leaving
    SEE = "see"  # all but money: products, drafts, runs, results, how texts are to be
    EDIT_DRAFTS = "edit_drafts"
    DECIDE_DRAFTS = "decide_drafts"
    GUIDE_WRITING = "guide_writing"  # voice, outlines, policies, facts, what is never touched
    ORDER = "order"  # whatever costs points, its price, its end, and rules that order by themselves
    PUBLISH = "publish"  # into shops and feeds
    UNDO = "undo"
    READ_STORES = "read_stores"  # have a shop read again
    SEE_WALLET = "see_wallet"
    CONNECT_STORES = "connect_stores"  # connect, move, part, and what the shop lets us do
    CHANGE_SETTINGS = "change_settings"  # where mail goes, whose model writes, branding
    BUY_POINTS = "buy_points"
    MANAGE_TEAM = "manage_team"
    MANAGE_KEYS = "manage_keys"  # by which one's programs do what one may
    DELETE_WORKSPACE = "delete_workspace"


class Door(StrEnum):
    """What lets a caller in where no role in a workspace is asked for."""

    PUBLIC = "public"
    SIGNATURE = "signature"  # a shop or a provider proves that it is the sender
    LINK = "link"  # whoever has the link, which can't be guessed
    ADMIN = "admin"  # who runs the platform


Need = Permission | Door

_VIEWER = frozenset({Permission.OWN_ACCOUNT, Permission.SEE})
_REVIEWER = _VIEWER | {Permission.EDIT_DRAFTS, Permission.DECIDE_DRAFTS}
_EDITOR = _REVIEWER | {
    Permission.GUIDE_WRITING,
    Permission.ORDER,
    Permission.PUBLISH,
    Permission.UNDO,
    Permission.READ_STORES,
    Permission.SEE_WALLET,
    Permission.MANAGE_KEYS,
}
ALLOWED: Mapping[Role, frozenset[Permission]] = {
    Role.OWNER: frozenset(Permission),
    Role.EDITOR: _EDITOR,
    Role.REVIEWER: _REVIEWER,
    Role.VIEWER: _VIEWER,
}


def is_allowed(role: Role, need: Permission) -> bool:
    """Whether somebody in that role may do that."""
    return need in ALLOWED[role]


def ensure_allowed(role: Role, need: Permission) -> None:
    """Let only those pass who may.

    Raises:
        RoleForbids: that role may not.
    """
    if not is_allowed(role, need):
        raise RoleForbids(role, need, tuple(each for each in Role if is_allowed(each, need)))


def declaring(view: View, need: Need) -> View:
    """The same view, which says what it needs, so that it can be read off the URL map."""
    view.__dict__[DECLARED] = need
    return view


def through(door: Door) -> Callable[[View], View]:
    """A view that asks nobody for a role: it looks at the proof itself, or needs none."""

    def declare(view: View) -> View:
        return declaring(view, door)

    return declare


def need_of(view: Callable[..., Any]) -> Need | None:
    """What a view has declared; None for one that forgot to."""
    return view.__dict__.get(DECLARED)
