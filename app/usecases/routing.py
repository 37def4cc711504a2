"""The router table: which model does which task, and whether those models are there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

import structlog

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.errors import Invalid
from app.domain.routing import (
    Choice,
    Difference,
    Standing,
    Table,
    TableChange,
    differences,
    read_table,
    table_json,
)
from app.domain.services import Task
from app.domain.usage import Spent, day
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.text_models import Pace, Providers
from app.usecases.editing import anything, ensure_as_seen

log = structlog.get_logger("rooz.routing")

TABLE, LOOKED_AT = "router_table", "models_looked_at"
LOOK_EVERY = timedelta(days=1)
SHOWN_CHANGES = 30


@dataclass(frozen=True, slots=True)
class Routing:
    """Reads and changes the table. `below` is the environment's, over the default."""

    open_platform_uow: OpenPlatformUow
    providers: Providers
    below: Table
    clock: Clock

    def table(self) -> Table:
        """As it holds now, in every process, without a restart."""
        with self.open_platform_uow() as platform:
            saved = platform.setting(TABLE) or ""
        try:
            return read_table(saved, self.below)
        except Invalid as error:  # by an older version, or by hand: better a good table than none
            log.warning("router table unreadable", why=error.fields["table"])
            return self.below

    def save(
        self, text: str, by: Actor, *, is_as_seen: Callable[[Table], bool] = anything
    ) -> Table:
        """Have another table from now on; "" is the environment's again.

        Who did it is kept for good.

        Raises:
            Invalid: `fields["table"]` says what is wrong with it.
            Outdated: it isn't as it was seen.
        """
        table = read_table(text, self.below)
        with self.open_platform_uow() as platform:
            platform.hold_setting(TABLE)
            before = platform.setting(TABLE) or ""
            ensure_as_seen(self._read(before), is_as_seen)
            platform.set_setting(TABLE, text)
            platform.note_table(text, by.user_id)
            platform.audit_log.add(AuditLine(Deed.MODELS_SAVED, by, before=before, after=text))
        return table

    def saved(self) -> str:
        """The table's text as it was saved, or what it would be, with all tasks."""
        with self.open_platform_uow() as platform:
            saved = platform.setting(TABLE) or ""
        return saved or table_json(self.below)

    def changes(self) -> Sequence[tuple[TableChange, tuple[Difference, ...]]]:
        """Who changed what, the latest first."""
        with self.open_platform_uow() as platform:
            found = platform.table_changes(SHOWN_CHANGES + 1)
        # before the first that is kept stood the environment's
        tables = [*(self._read(change.text) for change in found), self.below]
        told = list(zip(found, pairwise(tables), strict=True))[:SHOWN_CHANGES]
        return [(change, differences(before, after)) for change, (after, before) in told]

    def _read(self, text: str) -> Table:
        try:
            return read_table(text, self.below)
        except Invalid:  # by an older version
            return self.below

    def standings(self, table: Table) -> Sequence[Standing]:
        """Ask the providers about each model of a table, also of one that isn't saved."""
        tasks: dict[Choice, tuple[Task, ...]] = {}
        for task, choices in table.items():
            for choice in choices:
                tasks[choice] = (*tasks.get(choice, ()), task)
        names = dict.fromkeys(choice.provider for choice in tasks)
        listed = {name: self.providers.listed(name) for name in names}
        found = []
        for choice, of_it in tasks.items():
            told = listed[choice.provider]
            is_there = bool(told.trouble) or choice.model in told.models
            found.append(Standing(choice, of_it, told.trouble if is_there else "gone"))
        return found

    def is_look_due(self) -> bool:
        """Whether nobody has looked for a day."""
        with self.open_platform_uow() as platform:
            at = platform.setting(LOOKED_AT)
        return not at or self.clock() - datetime.fromisoformat(at) >= LOOK_EVERY

    def look(self) -> Sequence[Standing]:
        """Look whether the models are there, and raise an alarm for each that can't be asked."""
        with self.open_platform_uow() as platform:
            platform.set_setting(LOOKED_AT, self.clock().isoformat())
        found = self.standings(self.table())
        for each in found:
            if each.trouble == "no_key":
                log.warning("model without a key", model=str(each.choice))
            elif each.trouble:
                log.error("model not there", model=str(each.choice), trouble=each.trouble)
        return found

    def pace(self, provider: str) -> Pace | None:
        """How a provider is called at present; None where we have no key."""
        return self.providers.pace(provider) if provider in self.providers.names() else None

    def spent_today(self) -> Sequence[Spent]:
        """What each model did today, for all tenants."""
        with self.open_platform_uow() as platform:
            return platform.spent(day(self.clock()))
