"""The team: members and their roles, who is asked in, and who owns the workspace."""

from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.ids import InvitationId, UserId
from app.domain.interface_languages import INTERFACE
from app.domain.permissions import Permission, is_allowed
from app.domain.teams import role_named
from app.domain.tenants import BillingChannel, Role, Viewer
from app.web import reader, role_words
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("team", __name__, url_prefix="/team")


@bp.get("")
@signed_in(Permission.SEE)
def show(who: Viewer) -> ResponseReturnValue:
    """Everybody, and what each may do."""
    return _page(who)


@bp.post("/members/<uuid:user_id>/role")
@signed_in(Permission.MANAGE_TEAM)
def change_role(who: Viewer, user_id: UUID) -> ResponseReturnValue:
    """Another role for somebody."""
    try:
        role = role_named(request.form.get("role", ""))
        container().teams.change_role(who, UserId(user_id), role)
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    tell("good", _("The role holds from now on."))
    return go("team.show")


@bp.post("/members/<uuid:user_id>/remove")
@signed_in(Permission.MANAGE_TEAM)
def remove(who: Viewer, user_id: UUID) -> ResponseReturnValue:
    """Part with somebody."""
    try:
        container().teams.remove(who, UserId(user_id))
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    tell("info", _("They are a member no more. What they did stays."))
    return go("team.show") if user_id != who.user.id else go("index")


@bp.post("/leave")
@signed_in(Permission.OWN_ACCOUNT)
def leave(who: Viewer) -> ResponseReturnValue:
    """Be a member no more."""
    try:
        container().teams.leave(who)
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    return go("index")


@bp.post("/invitations")
@signed_in(Permission.MANAGE_TEAM)
def invite(who: Viewer) -> ResponseReturnValue:
    """Ask somebody in."""
    language = request.form.get("language", "")
    language = language if language in INTERFACE else reader.language().code
    try:
        role = role_named(request.form.get("role", ""))
        made = container().invitations.invite(who, request.form.get("address", ""), role, language)
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    tell("good", _("An invitation is on its way to %(address)s.", address=made.address))
    return go("team.show")


@bp.post("/invitations/<uuid:invitation_id>/resend")
@signed_in(Permission.MANAGE_TEAM)
def resend(who: Viewer, invitation_id: UUID) -> ResponseReturnValue:
    """Send a new link."""
    try:
        container().invitations.resend(who, InvitationId(invitation_id))
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    tell("good", _("A new link is on its way; the one before is good no more."))
    return go("team.show")


@bp.post("/invitations/<uuid:invitation_id>/revoke")
@signed_in(Permission.MANAGE_TEAM)
def revoke(who: Viewer, invitation_id: UUID) -> ResponseReturnValue:
    """Ask them no more."""
    container().invitations.revoke(who.tenant.id, InvitationId(invitation_id))
    tell("info", _("The invitation is taken back; its link is good no more."))
    return go("team.show")


@bp.post("/members/<uuid:user_id>/ownership")
@signed_in(Permission.MANAGE_TEAM)
def offer(who: Viewer, user_id: UUID) -> ResponseReturnValue:
    """Ask a member to own the workspace."""
    hands_over = request.form.get("hands_over") == "1"
    try:
        container().teams.offer_ownership(who, UserId(user_id), hands_over=hands_over)
    except Invalid as error:
        return _page(who, role_words.wrong(error)), 422
    tell("good", _("They are asked, and nothing changes until they say yes."))
    return go("team.show")


@bp.post("/ownership")
@signed_in(Permission.OWN_ACCOUNT)
def answer(who: Viewer) -> ResponseReturnValue:
    """Yes or no to that; the owner who asked may take it back."""
    if request.form.get("answer") == "yes":
        container().teams.accept(who)
        tell("good", _("You own this workspace now."))
    else:
        container().teams.refuse(who)
        tell("info", _("Nobody is asked any more, and nothing has changed."))
    return go("team.show")


def _page(who: Viewer, wrong: dict[str, str] | None = None) -> str:
    teams, tenant = container().teams, who.tenant.id
    members = teams.members(tenant)
    may_manage = is_allowed(who.role, Permission.MANAGE_TEAM)
    return render_template(
        "team/show.html",
        me=who.user.id,
        members=members,
        names={each.user_id: each.name or each.address for each in members},
        invitations=container().invitations.open_ones(tenant) if may_manage else (),
        offer=teams.offer(tenant),
        is_shopify=who.tenant.billing_channel is BillingChannel.SHOPIFY,
        now=container().clock(),
        roles=Role,
        role_words=role_words,
        typed={name: request.form.get(name, "") for name in ("address", "role", "language")},
        wrong=wrong or {},
    )
