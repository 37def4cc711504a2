"""A workspace is never without owner, and nobody owns one unasked."""

from datetime import timedelta

import pytest

from app.domain.errors import Invalid, NotFound
from app.domain.ids import InvitationId, UserId, new_id
from app.domain.teams import Invitation, ensure_changeable, role_named
from app.domain.tenants import Role
from tests.factories import ALICE, NOW

NADIA, OMAR, STRANGER = UserId(new_id()), UserId(new_id()), UserId(new_id())
ONE_OWNER = {NADIA: Role.OWNER, OMAR: Role.EDITOR}
TWO_OWNERS = {NADIA: Role.OWNER, OMAR: Role.OWNER}


@pytest.mark.parametrize("role", [Role.EDITOR, Role.REVIEWER, Role.VIEWER, None])
def test_the_last_owner_stays_one(role: Role | None) -> None:
    with pytest.raises(Invalid) as refused:
        ensure_changeable(ONE_OWNER, NADIA, role)
    assert refused.value.fields == {"role": "last_owner"}
    ensure_changeable(TWO_OWNERS, NADIA, role)


def test_nobody_becomes_an_owner_without_their_consent() -> None:
    with pytest.raises(Invalid) as refused:
        ensure_changeable(ONE_OWNER, OMAR, Role.OWNER)
    assert refused.value.fields == {"role": "by_consent"}
    ensure_changeable(ONE_OWNER, OMAR, Role.VIEWER)
    ensure_changeable(ONE_OWNER, NADIA, Role.OWNER)


def test_who_is_no_member_has_no_role_to_change() -> None:
    with pytest.raises(NotFound):
        ensure_changeable(TWO_OWNERS, STRANGER, Role.VIEWER)


def test_an_invitation_is_over_after_a_week() -> None:
    asked = Invitation(
        ALICE, InvitationId(new_id()), "a@b.example", Role.EDITOR, "en", NADIA, "x", NOW
    )
    assert not asked.is_over(NOW + timedelta(days=7, seconds=-1))
    assert asked.is_over(NOW + timedelta(days=7))


def test_a_role_has_one_of_four_names() -> None:
    assert role_named("editor") is Role.EDITOR
    with pytest.raises(Invalid):
        role_named("ADMIN")
