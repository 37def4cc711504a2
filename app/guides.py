"""Wires what guides the writing: voice, outlines, policies, facts, and what is never touched."""

from typing import Any

from app.adapters import now
from app.db.uow import Database
from app.usecases.attune import Attune
from app.usecases.leave_alone import LeaveAlone
from app.usecases.notes import TellFacts
from app.usecases.outlines import Outlines
from app.usecases.policies import SwitchPolicies
from app.usecases.preview import Preview
from app.usecases.save_views import SaveViews
from app.usecases.store_settings import StoreSettings
from app.usecases.writing import Writing
from integrations.linguist import Langid


def guides(database: Database, writing: Writing) -> dict[str, Any]:
    """The container's use cases of that, by name."""
    opened = database.open_uow
    return {
        "store_settings": StoreSettings(opened),
        "policies": SwitchPolicies(opened, now),
        "leave_alone": LeaveAlone(opened),
        "save_views": SaveViews(opened),
        "notes": TellFacts(opened, now),
        "attune": Attune(opened, now, Langid()),
        "preview": Preview(opened, writing, Langid()),
        "outlines": Outlines(opened, now),
    }
