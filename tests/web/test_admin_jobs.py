"""The panel's first page and its jobs; and health for everybody."""

import pytest
from redis import Redis
from rq import Queue as RqQueue
from rq.registry import FailedJobRegistry
from rq.serializers import JSONSerializer
from sqlalchemy import create_engine

from app.embedded import Addresses
from tests.web.conftest import Web


@pytest.fixture
def admin(web: Web) -> Web:
    web.make_admin()
    return web


def test_the_first_page_tells_what_is_away_and_what_today_cost(admin: Web) -> None:
    page = admin.get("/admin")
    assert "Something is hampered." in page
    assert "Workers that crawl" in page
    assert "AI models today, USD" in page


def test_a_failed_job_is_let_go_on_the_page(admin: Web, addresses: Addresses) -> None:
    with Redis.from_url(addresses.redis_url) as redis:
        queue = RqQueue("heavy", connection=redis, serializer=JSONSerializer)
        # by hand: a worker would do what other tests left there as well
        job = queue.create_job("jobs.tasks.competitors.nothing", ("an-id",))
        job.save()
        FailedJobRegistry(queue=queue).add(job, ttl=60, exc_string="ValueError: gone")
    assert "an-id" in admin.get("/admin/jobs")
    path = f"/admin/jobs/failed/{job.id}/drop"
    assert admin.post(path).status_code == 303
    assert admin.post(path).status_code == 404
    assert "an-id" not in admin.get("/admin/jobs")
    assert "A failed job let go of" in admin.get("/admin/audit")


def test_anybody_may_ask_for_health_and_learns_no_more_than_that(web: Web) -> None:
    ask = web.app.test_client().get
    assert (ask("/api/health/live").status_code, ask("/api/health/ready").status_code) == (200, 200)
    answer = ask("/api/health")
    assert set(answer.json) == {"status", "parts", "providers"}
    assert set(answer.json["parts"].values()) <= {"ok", "degraded", "down"}


def test_without_the_database_it_lives_and_isnt_ready(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = web.app.extensions["rooz"].queries.database
    nowhere = create_engine(database.engine.url.set(database="nowhere"))
    monkeypatch.setattr(database, "engine", nowhere)
    ask = web.app.test_client().get
    assert ask("/api/health/live").status_code == 200
    assert ask("/api/health/ready").status_code == 503
    answer = ask("/api/health")
    assert (answer.status_code, answer.json["status"]) == (503, "down")
