"""Roles and what each may do, in the reader's language."""

from flask_babel import gettext as _

from app.domain.errors import RoleForbids
from app.domain.tenants import Role


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
    return _(", ").join(role_name(role) for role in roles)


def forbidden(error: RoleForbids) -> tuple[str, str]:
    """Title and sentence for what somebody's role doesn't allow, and whom to ask."""
    return _("Your role doesn’t allow this"), _(
        "Your role in this workspace: %(role)s. It takes one of these: %(roles)s. Nothing was"
        " changed. Ask an owner of the workspace to do it, or to give you another role.",
        role=role_name(error.role),
        roles=role_list(error.roles),
    )
