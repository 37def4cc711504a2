"""Roles and what each may do, in the reader's language."""

from flask_babel import gettext as _

from app.domain.errors import Invalid, RoleForbids
from app.domain.tenants import Role
from app.web.frame import container, viewer
from app.web.punctuation import listed_text


def role_name(role: str) -> str:
    """A role as people call it."""
    return {
        Role.OWNER: _("Owner"),
        Role.EDITOR: _("Editor"),
        Role.REVIEWER: _("Reviewer"),
        Role.VIEWER: _("Viewer"),
    }[Role(role)]


def role_list(roles: tuple[str, ...]) -> str:
    """Several of them, the highest first."""
    return listed_text(map(role_name, roles))


def forbidden(error: RoleForbids) -> tuple[str, str]:
    """Title and sentence for what somebody's role doesn't allow, and whom to ask."""
    owners = [name for name in container().teams.owners(viewer().tenant.id) if name]
    said = _(
        "Your role in this workspace: %(role)s. It takes one of these: %(roles)s. Nothing was"
        " changed. Ask an owner of the workspace to do it, or to give you another role.",
        role=role_name(error.role),
        roles=role_list(error.roles),
    )
    whom = _("Owners: %(names)s.", names=listed_text(owners)) if owners else ""
    return _("Your role doesn’t allow this"), f"{said} {whom}".strip()


def role_told(role: str) -> str:
    """What somebody in that role may do."""
    return {
        Role.OWNER: _("All of it: also stores, settings, the team and points."),
        Role.EDITOR: _(
            "Orders, publishes and takes back; says how texts are to be; sees the wallet."
        ),
        Role.REVIEWER: _("Corrects drafts and decides on them. Publishes nothing, spends nothing."),
        Role.VIEWER: _("Sees products, drafts and results, and changes nothing."),
    }[Role(role)]


def wrong(error: Invalid) -> dict[str, str]:
    """What can't be done with a team, by the field that it stands at."""
    codes = {
        "unknown": _("Choose one of the roles."),
        "last_owner": _("A workspace needs an owner. Ask somebody to own it first."),
        "by_consent": _("To own a workspace, they have to agree. Ask them below."),
        "owner_already": _("They own this workspace already."),
        "shopify_team": _(
            "Shopify says who comes in here: give people access in your Shopify admin."
        ),
        "malformed": _("That isn’t an e-mail address."),
        "member": _("They are a member already."),
        "invited": _("They are invited already. Send the link again, or take it back first."),
        "too_many_open": _("Fifty people haven’t answered yet. Take an invitation back first."),
        "not_ready": _("Mail can’t be sent at present. Nobody was invited."),
        "not_sent": _("The mail couldn’t be sent. Send it again in a moment."),
        "other": _("You are signed in as somebody else."),
        "missing": _("Give the workspace a name."),
        "too_long": _("That name is too long."),
        "too_many": _("You are in twenty workspaces. Leave one first."),
    }
    return {name: codes.get(code, _("That can’t be taken.")) for name, code in error.fields.items()}
