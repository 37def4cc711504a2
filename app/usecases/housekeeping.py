"""Find what the queue forgot: the rows are the truth."""

from contextlib import suppress
from dataclasses import dataclass

from app.domain.errors import NotFound
from app.domain.platform_settings import Feature, Switches, nothing_is_off
from app.domain.runs import RunState
from app.ports.clock import Clock
from app.ports.due import DueRun
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Queue
from app.ports.uow import OpenUow
from app.usecases.happenings import close
from app.usecases.pauses import JOBS
from app.usecases.privacy import RECEIPTS
from app.usecases.rules import Rules
from app.usecases.sync import Sync
from app.usecases.webhooks import Webhooks

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Runs every few seconds, in one process at a time."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    queue: Queue
    webhooks: Webhooks
    sync: Sync
    clock: Clock
    rules: Rules
    is_on: Switches = nothing_is_off

    def sweep(self) -> int:
        """Wake workers for runs with due items, close runs that are through, and drain webhooks.

        Runs that waited for text models go on once their time has come, rules are followed, and
        what is over for long is let go of.

        Answers for how many runs there was something to do.
        """
        with self.open_platform_uow() as platform:
            due = platform.due.runs(AT_ONCE)
            rested = platform.due.resumptions(AT_ONCE)
            analyses = platform.due.analyses(AT_ONCE)
        for tenant, job in analyses:
            self.queue.analyse(tenant, job)
        for found in rested:
            self._resume(found)
        for found in due:
            self._wake(found)
        self.webhooks.drain()
        self._reconcile()
        self._follow()
        with self.open_platform_uow() as platform:
            platform.tidy(RECEIPTS)
        return len(due)

    def _reconcile(self) -> None:
        """Look at shops as often as they change: webhooks get lost, and keys die unless used."""
        if not self.is_on(Feature.READINGS):
            return
        with self.open_platform_uow() as platform:
            due = platform.due.stores(AT_ONCE)
        for tenant, store_id in due:
            with suppress(NotFound):  # the shop went away
                self.sync.check(tenant, store_id)

    def _follow(self) -> None:
        """Order what rules ask for; after each reading of a shop, and for a day that began."""
        if not self.is_on(Feature.ORDERS):
            return  # they stay due
        with self.open_platform_uow() as platform:
            due = platform.due.rules(AT_ONCE)
        for tenant, rule in due:
            self.rules.follow(tenant, rule)

    def _resume(self, found: DueRun) -> None:
        with suppress(NotFound), self.open_uow(found.tenant_id) as uow:
            resumes_at = uow.runs.get(found.run_id).resumes_at
            if resumes_at and resumes_at <= self.clock():  # nobody was faster
                uow.runs.set_state(found.run_id, RunState.ACTIVE)
                job = JOBS[found.kind]
                uow.after_commit(lambda: self.queue.work_on(job, found.tenant_id, found.run_id))

    def _wake(self, found: DueRun) -> None:
        try:
            with self.open_uow(found.tenant_id) as uow:
                is_over = close(uow, found.run_id)
        except NotFound:
            return
        if not is_over:
            self.queue.work_on(JOBS[found.kind], found.tenant_id, found.run_id)
