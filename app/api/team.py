"""The team: members and their roles, who is asked in, who owns the workspace; for programs."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, etag, is_as_seen_if_told, likened
from app.api.paging import Page, Place, PlaceCursor, Sparse, fields_of, paged
from app.api.repeats import request_key
from app.api.routes import blueprint, known
from app.api.shapes import NAMED, NO_NUL, Asked, Moment, Spoken, Told
from app.domain.accounts import LONGEST_NAME
from app.domain.api_keys import Scope
from app.domain.errors import NotFound
from app.domain.ids import InvitationId, UserId
from app.domain.interface_languages import OTHERWISE
from app.domain.letters import LONGEST_EMAIL
from app.domain.permissions import Permission
from app.domain.teams import Invitation, Member
from app.domain.tenants import Role, Viewer

bp = blueprint("team_api", "/api/v1", "Team")


class MemberShape(Sparse):
    """A person in the workspace."""

    id: UUID
    name: str
    role: Role
    etag: str = Field(description="What you may send as If-Match to change their role.")
    is_of_shopify: bool


class Members(Told):
    """Members, by name."""

    items: list[MemberShape]
    next_cursor: str | None


class InvitationShape(Told):
    """Somebody who was asked in and hasn't answered."""

    id: UUID
    address: str
    role: Role
    language: str
    sent_at: Moment
    is_over: bool = Field(description="Its link is good no more; send it anew.")


class Invitations(Told):
    """Who was asked in, the earliest first."""

    items: list[InvitationShape]
    next_cursor: str | None


class OfferShape(Told):
    """An owner asks a member to be one too."""

    from_id: UUID
    to_id: UUID
    hands_over: bool = Field(description="Whoever asks is an editor from then on.")
    made_at: Moment


class MembersQuery(Page):
    """Which members."""

    role: Role | None = None
    cursor: PlaceCursor = None
    fields: str = fields_of(MemberShape)


class InvitationsQuery(Page):
    """Which invitations."""

    cursor: PlaceCursor = None


class MemberPath(Asked):
    """A member."""

    user_id: UUID


class InvitationPath(Asked):
    """An invitation."""

    invitation_id: UUID


class RoleForm(Asked):
    """What they may do from now on. An owner is made by asking."""

    role: Role


class InvitationForm(RoleForm):
    """Who is asked in, and the language of the mail where we don't know theirs."""

    address: Annotated[
        str, StringConstraints(min_length=3, max_length=LONGEST_EMAIL, pattern=NO_NUL)
    ] = Field(examples=["omar@shop.example"])
    language: Spoken = OTHERWISE


class OfferForm(Asked):
    """How."""

    hands_over: bool = Field(default=False, description="You are an editor from then on.")


class OwnershipForm(Asked):
    """Yes of whom was asked; no of either."""

    answer: Literal["yes", "no"]


class WorkspaceForm(Asked):
    """How it is called."""

    name: Annotated[str, StringConstraints(max_length=LONGEST_NAME, pattern=NAMED)]


class Made(Told):
    """A workspace that was made. Its id goes into X-Workspace."""

    id: UUID


@bp.get("/team", responses={"200": Members})
@known(Permission.SEE)
def members(who: Viewer, query: MembersQuery) -> Members:
    """Who works in the workspace."""
    found = container().teams.members(who.tenant.id)
    wanted = [each for each in found if query.role in (None, each.role)]
    page, cursor = paged(wanted, query, _named)
    return Members(items=[_member(each) for each in page], next_cursor=cursor)


@bp.put("/team/<uuid:user_id>/role", responses={"204": None})
@known(Permission.MANAGE_TEAM)
@conditional_if_told
def change_role(who: Viewer, path: MemberPath, body: RoleForm) -> tuple[None, int, dict[str, str]]:
    """Another role for somebody. The last owner stays one."""
    user, is_same = UserId(path.user_id), is_as_seen_if_told()
    container().teams.change_role(
        who, user, body.role, is_as_seen=lambda kept: is_same((user, kept))
    )
    return None, 204, likened((user, body.role))


@bp.delete("/team/<uuid:user_id>", responses={"204": None})
@known(Permission.MANAGE_TEAM)
def remove(who: Viewer, path: MemberPath) -> None:
    """Part with somebody; their keys here are good no more."""
    container().teams.remove(who, UserId(path.user_id))


@bp.post("/team/leave", responses={"204": None})
@known(Permission.OWN_ACCOUNT, Scope.MANAGE)
def leave(who: Viewer) -> None:
    """Be a member no more."""
    container().teams.leave(who)


@bp.get("/invitations", responses={"200": Invitations})
@known(Permission.MANAGE_TEAM)
def invitations(who: Viewer, query: InvitationsQuery) -> Invitations:
    """Who was asked in and hasn't answered."""
    page, cursor = paged(container().invitations.open_ones(who.tenant.id), query, _sent)
    return Invitations(items=[_invitation(each) for each in page], next_cursor=cursor)


@bp.post("/invitations", responses={"201": InvitationShape})
@known(Permission.MANAGE_TEAM)
def invite(who: Viewer, body: InvitationForm) -> tuple[InvitationShape, int]:
    """Ask somebody in, by mail."""
    made = container().invitations.invite(who, body.address, body.role, body.language)
    return _invitation(made), 201


@bp.post("/invitations/<uuid:invitation_id>/resend", responses={"204": None})
@known(Permission.MANAGE_TEAM)
def resend(who: Viewer, path: InvitationPath) -> None:
    """Send a new link; the one before is good no more."""
    container().invitations.resend(who, InvitationId(path.invitation_id))


@bp.delete("/invitations/<uuid:invitation_id>", responses={"204": None})
@known(Permission.MANAGE_TEAM)
def revoke(who: Viewer, path: InvitationPath) -> None:
    """Ask them no more; the link is good no more."""
    container().invitations.revoke(who.tenant.id, InvitationId(path.invitation_id))


@bp.get("/team/ownership", responses={"200": OfferShape})
@known(Permission.SEE)
def offered(who: Viewer) -> OfferShape:
    """Who is asked to own the workspace; a 404 where nobody is."""
    offer = container().teams.offer(who.tenant.id)
    if offer is None:
        raise NotFound("nobody is asked")
    return OfferShape(
        from_id=offer.from_id,
        to_id=offer.to_id,
        hands_over=offer.hands_over,
        made_at=offer.made_at,
    )


@bp.post("/team/<uuid:user_id>/ownership", responses={"204": None})
@known(Permission.MANAGE_TEAM)
def offer_ownership(who: Viewer, path: MemberPath, body: OfferForm) -> None:
    """Ask a member to own the workspace. Nothing changes until they say yes."""
    container().teams.offer_ownership(who, UserId(path.user_id), hands_over=body.hands_over)


@bp.put("/team/ownership", responses={"204": None})
@known(Permission.OWN_ACCOUNT, Scope.MANAGE)
def answer(who: Viewer, body: OwnershipForm) -> None:
    """Answer that."""
    teams = container().teams
    if body.answer == "yes":
        teams.accept(who)
    else:
        teams.refuse(who)


@bp.post("/workspaces", responses={"201": Made})
@known(Permission.OWN_ACCOUNT, Scope.MANAGE)
def make(who: Viewer, body: WorkspaceForm) -> tuple[Made, int]:
    """Another workspace of yours, empty. GET /api/v1/me lists them all."""
    number = request_key("workspace") or ""
    return Made(id=container().workspaces.open_another(who.user.id, body.name, number)), 201


def _named(member: Member) -> Place:
    return member.name.casefold(), str(member.user_id)


def _sent(invitation: Invitation) -> Place:
    return invitation.sent_at.isoformat(), str(invitation.id)


def _member(member: Member) -> MemberShape:
    return MemberShape(
        id=member.user_id,
        name=member.name,
        role=member.role,
        etag=etag((member.user_id, member.role)),
        is_of_shopify=member.is_of_shopify,
    )


def _invitation(made: Invitation) -> InvitationShape:
    return InvitationShape(
        id=made.id,
        address=made.address,
        role=made.role,
        language=made.language,
        sent_at=made.sent_at,
        is_over=made.is_over(container().clock()),
    )
