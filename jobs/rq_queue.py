"""The queue on RQ: ids only, as JSON. Losing it loses nothing."""

import secrets
from typing import Any
from uuid import UUID

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Callback, get_current_job
from rq import Queue as RqQueue
from rq.job import Job as RqJob
from rq.serializers import JSONSerializer

from app.domain.ids import CompetitorJobId, RunId, TenantId, WebhookId
from app.ports.queue import Job
from jobs.bell import Bell

log = structlog.get_logger("rooz.queue")

IO = "io"
HEAVY = "heavy"
POST = "post"  # to programs elsewhere, which may be slow: nobody else waits for them
PARALLEL = 4  # workers on one run at a time: more would only wait for the same shop
JOB_TIMEOUT_S = 900  # a job hands on after 20 items, each with deadlines of its own
CRAWL_TIMEOUT_S = 1_200  # a crawl ends by itself before that; what hangs in it is killed
CRAWL_HINT_S = 60  # for so long one hint is enough, however often housekeeping finds the row
FAILURE_TTL_S = 24 * 3600
PLACE_S = 60  # for so long a worker that was killed keeps others from its place at a run

_TAKE = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[2] then
  if KEYS[2] then redis.call('SET', KEYS[2], 1, 'EX', ARGV[3]) end
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[3])
return 1
"""
_LEAVE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
return redis.call('DEL', KEYS[2])
"""


class Hints:
    """Hints for the io workers. A Redis that is down is logged; housekeeping hints again."""

    def __init__(self, redis: Redis) -> None:
        """`redis` is the queue's."""
        self.redis = redis
        self._bell = Bell(self._wake_drainer)

    def work_on(self, job: Job, tenant: TenantId, run: RunId) -> None:
        """Have PARALLEL workers at the run. Who calls from such a job hands its place on."""
        try:
            for number in range(PARALLEL):
                job_id = f"{run}-{number}-{secrets.token_hex(4)}"
                if self._takes(job_id):
                    left = Callback("jobs.rq_queue.leave")
                    self._enqueue(
                        f"jobs.tasks.{job}.run",
                        *(str(tenant), str(run)),
                        job_id=job_id,
                        on_success=left,
                        on_failure=left,
                    )
        except RedisError as error:
            log.warning("hint lost", job=str(job), run=str(run), error=type(error).__name__)

    def analyse(self, tenant: TenantId, job: CompetitorJobId) -> None:
        """Have a heavy worker look at a rival's shop."""
        try:
            if self.redis.set(f"hint:analysis:{job}", 1, nx=True, ex=CRAWL_HINT_S):
                self._enqueue("jobs.tasks.competitors.run", str(tenant), str(job), queue=HEAVY)
        except RedisError as error:
            log.warning("hint lost", job="competitors", error=type(error).__name__)

    def write_mail(self) -> None:
        """Wake a worker for mail about accounts."""
        try:
            if self.redis.set("hint:accounts", 1, nx=True, ex=1):
                self._enqueue("jobs.tasks.account_mail.run")
        except RedisError as error:
            log.warning("hint lost", job="account_mail", error=type(error).__name__)

    def deliver(self, tenant: TenantId) -> None:
        """Have one worker at what goes to the tenant's programs, and once more if one is at it.

        It may have looked for the last time just before this was there.
        """
        job_id = f"deliveries-{tenant}-{secrets.token_hex(4)}"
        try:
            if self._takes(job_id, _again(job_id)):
                left = Callback("jobs.rq_queue.leave")
                self._enqueue(
                    "jobs.tasks.deliveries.run",
                    str(tenant),
                    queue=POST,
                    job_id=job_id,
                    on_success=left,
                    on_failure=left,
                )
        except RedisError as error:
            log.warning("hint lost", job="deliveries", error=type(error).__name__)

    def look_at(self, webhook: WebhookId) -> None:  # noqa: ARG002  one look finds all that came
        """Wake a worker for the intake; whoever took the webhook in waits for nothing."""
        self._bell.pull()

    def _takes(self, job_id: str, *mark: str) -> bool:
        """Whether the place at the work is free, or our own to hand on; else it is marked."""
        current = get_current_job()
        own = current.id if current else ""
        keys = (_place(job_id), *mark)
        return bool(self.redis.eval(_TAKE, len(keys), *keys, job_id, own, PLACE_S))

    def _wake_drainer(self) -> None:
        try:
            if self.redis.set("hint:webhooks", 1, nx=True, ex=1):
                self._enqueue("jobs.tasks.webhooks.run")
        except RedisError as error:
            log.warning("hint lost", job="webhooks", error=type(error).__name__)

    def _enqueue(self, task: str, *ids: str, queue: str = IO, **how: Any) -> None:
        timeout_s = CRAWL_TIMEOUT_S if queue == HEAVY else JOB_TIMEOUT_S
        RqQueue(queue, connection=self.redis, serializer=JSONSerializer).enqueue(
            task, *ids, job_timeout=timeout_s, result_ttl=0, failure_ttl=FAILURE_TTL_S, **how
        )


def leave(job: RqJob, connection: Redis, *_outcome: object) -> None:
    """A worker goes away from its work, unless it has handed its place on.

    Whoever found the place at deliveries taken meanwhile is served by another job.
    """
    if connection.eval(_LEAVE, 2, _place(job.id), _again(job.id), job.id):
        Hints(connection).deliver(TenantId(UUID(job.args[0])))


def _place(job_id: str) -> str:
    return f"place:{job_id.rpartition('-')[0]}"


def _again(job_id: str) -> str:
    return f"again:{_place(job_id)}"
