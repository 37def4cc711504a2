"""The queue on RQ: ids only, as JSON. Losing it loses nothing."""

from dataclasses import dataclass

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as RqQueue
from rq.serializers import JSONSerializer

from app.domain.ids import RunId, TenantId, WebhookId
from app.ports.queue import Job

log = structlog.get_logger("rooz.queue")

IO = "io"
PARALLEL = 4  # workers on one run at a time: more would only wait for the same shop
JOB_TIMEOUT_S = 900  # a job hands on after 20 items, each with deadlines of its own
FAILURE_TTL_S = 24 * 3600
HINT_S = 2  # a run is not hinted at more often than this


@dataclass(frozen=True, slots=True)
class Hints:
    """Hints for the io workers. A Redis that is down is logged; housekeeping hints again."""

    redis: Redis

    def work_on(self, job: Job, tenant: TenantId, run: RunId) -> None:
        """Wake up to PARALLEL workers for the run."""
        try:
            for number in range(PARALLEL):
                if self.redis.set(f"hint:{job}:{run}:{number}", 1, nx=True, ex=HINT_S):
                    self._enqueue(f"jobs.tasks.{job}.run", str(tenant), str(run))
        except RedisError as error:
            log.warning("hint lost", job=str(job), run=str(run), error=type(error).__name__)

    def look_at(self, webhook: WebhookId) -> None:
        """Wake a worker for the intake."""
        try:
            if self.redis.set("hint:webhooks", 1, nx=True, ex=1):
                self._enqueue("jobs.tasks.webhooks.run")
        except RedisError as error:
            log.warning("hint lost", webhook=str(webhook), error=type(error).__name__)

    def _enqueue(self, task: str, *ids: str) -> None:
        RqQueue(IO, connection=self.redis, serializer=JSONSerializer).enqueue(
            task, *ids, job_timeout=JOB_TIMEOUT_S, result_ttl=0, failure_ttl=FAILURE_TTL_S
        )
