"""Saved views of the products' list: a filter with a name, of one's own or for the workspace."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import Invalid
from app.domain.ids import ListViewId, TenantId, UserId

MOST_NAME_CHARS = 60
MOST_VIEWS = 50  # of a person's own


@dataclass(frozen=True, slots=True)
class ListView:
    """A view: `asked` is the list's filter, as its address has it."""

    tenant_id: TenantId
    id: ListViewId
    user_id: UserId
    name: str
    asked: Mapping[str, str]
    is_shared: bool = False


def view_name(text: str) -> str:
    """A view's name.

    Raises:
        Invalid: it has none, or too long a one.
    """
    name = " ".join(text.replace("\0", "").split())
    if not name:
        raise Invalid("a view without a name", {"name": "missing"})
    if len(name) > MOST_NAME_CHARS:
        raise Invalid("too long a name", {"name": "too_long"})
    return name
