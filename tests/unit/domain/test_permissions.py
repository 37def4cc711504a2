"""Which role may do what."""

import pytest

from app.domain.api_keys import SCOPE_OF, Scope
from app.domain.errors import RoleForbids
from app.domain.permissions import ALLOWED, Permission, ensure_allowed, is_allowed
from app.domain.tenants import Role


def test_each_role_may_what_the_one_below_may() -> None:
    assert ALLOWED[Role.VIEWER] < ALLOWED[Role.REVIEWER] < ALLOWED[Role.EDITOR]
    assert ALLOWED[Role.EDITOR] < ALLOWED[Role.OWNER]


def test_an_owner_may_everything() -> None:
    assert ALLOWED[Role.OWNER] == set(Permission)


def test_every_role_has_a_line() -> None:
    assert set(ALLOWED) == set(Role)


@pytest.mark.parametrize(
    ("need", "lowest"),
    [
        (Permission.OWN_ACCOUNT, Role.VIEWER),
        (Permission.SEE, Role.VIEWER),
        (Permission.EDIT_DRAFTS, Role.REVIEWER),
        (Permission.DECIDE_DRAFTS, Role.REVIEWER),
        (Permission.GUIDE_WRITING, Role.EDITOR),
        (Permission.ORDER, Role.EDITOR),
        (Permission.PUBLISH, Role.EDITOR),
        (Permission.UNDO, Role.EDITOR),
        (Permission.READ_STORES, Role.EDITOR),
        (Permission.SEE_WALLET, Role.EDITOR),
        (Permission.CONNECT_STORES, Role.OWNER),
        (Permission.CHANGE_SETTINGS, Role.OWNER),
        (Permission.BUY_POINTS, Role.OWNER),
        (Permission.MANAGE_TEAM, Role.OWNER),
        (Permission.MANAGE_KEYS, Role.EDITOR),
        (Permission.DELETE_WORKSPACE, Role.OWNER),
    ],
)
def test_the_lowest_role_that_may(need: Permission, lowest: Role) -> None:
    order = [Role.VIEWER, Role.REVIEWER, Role.EDITOR, Role.OWNER]
    assert next(role for role in order if is_allowed(role, need)) is lowest


def test_every_permission_has_a_scope_that_a_key_needs_for_it() -> None:
    assert set(SCOPE_OF) == set(Permission)
    assert set(SCOPE_OF.values()) == set(Scope)


def test_who_may_not_is_told_who_may() -> None:
    with pytest.raises(RoleForbids) as refused:
        ensure_allowed(Role.REVIEWER, Permission.PUBLISH)
    assert refused.value.roles == (Role.OWNER, Role.EDITOR)
    ensure_allowed(Role.EDITOR, Permission.PUBLISH)
