"""What lies in RQ's queues: how much waits, and what failed."""

from collections.abc import Sequence
from datetime import UTC, datetime

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as RqQueue
from rq.exceptions import InvalidJobOperation, NoSuchJobError
from rq.job import Job as RqJob
from rq.registry import FailedJobRegistry, StartedJobRegistry
from rq.serializers import JSONSerializer

from app.domain.workload import FailedJob, Line
from jobs.rq_queue import HEAVY, IO, POST

LINES = (IO, POST, HEAVY)


class RqDesk:
    """Implements `app.ports.queue.Desk`."""

    def __init__(self, redis: Redis) -> None:
        """`redis` is the queue's."""
        self.redis = redis

    def lines(self) -> Sequence[Line] | None:
        """All queues."""
        try:
            return [self._line(name) for name in LINES]
        except RedisError:
            return None

    def failed(self, limit: int) -> Sequence[FailedJob]:
        """Failed jobs of all, the latest first."""
        try:
            found = [job for name in LINES for job in self._failed(name, limit)]
        except RedisError:
            return []
        latest = sorted(found, key=lambda job: job.at or datetime.min.replace(tzinfo=UTC))
        return latest[::-1][:limit]

    def has_failed(self, job_id: str) -> bool:
        """Whether it lies among those that failed."""
        return self._registry_of(job_id) is not None

    def retry(self, job_id: str) -> bool:
        """Queue it again."""
        registry = self._registry_of(job_id)
        try:
            if registry is not None:
                registry.requeue(job_id)
        except (InvalidJobOperation, NoSuchJobError, RedisError):
            return False
        return registry is not None

    def drop(self, job_id: str) -> bool:
        """Let go of it."""
        registry = self._registry_of(job_id)
        try:
            if registry is not None:
                registry.remove(job_id, delete_job=True)
        except (NoSuchJobError, RedisError):
            return False
        return registry is not None

    def _registry_of(self, job_id: str) -> FailedJobRegistry | None:
        try:
            registries = [self._registry(name) for name in LINES]
            return next((each for each in registries if job_id in each), None)
        except RedisError:
            return None

    def _registry(self, name: str) -> FailedJobRegistry:
        return FailedJobRegistry(name, connection=self.redis, serializer=JSONSerializer)

    def _line(self, name: str) -> Line:
        queue = RqQueue(name, connection=self.redis, serializer=JSONSerializer)
        started = StartedJobRegistry(name, connection=self.redis, serializer=JSONSerializer)
        oldest = [self._job(job_id) for job_id in queue.get_job_ids(0, 1)]
        at = next((job.enqueued_at for job in oldest if job), None)
        return Line(name, len(queue), len(started), len(self._registry(name)), _aware(at))

    def _failed(self, name: str, limit: int) -> Sequence[FailedJob]:
        ids = self._registry(name).get_job_ids(0, limit - 1, desc=True)
        return [_told(job, name) for job in map(self._job, ids) if job]

    def _job(self, job_id: str) -> RqJob | None:
        try:
            return RqJob.fetch(job_id, connection=self.redis, serializer=JSONSerializer)
        except NoSuchJobError:
            return None


def _told(job: RqJob, name: str) -> FailedJob:
    result = job.latest_result()
    trace = (result.exc_string if result else "") or ""
    # the error's name alone: its message may quote a shop
    last = trace.strip().rpartition("\n")[2].partition(":")[0]
    ids = tuple(map(str, job.args))
    return FailedJob(job.id, name, job.func_name or "", ids, _aware(job.ended_at), last)


def _aware(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=UTC) if at and at.tzinfo is None else at
