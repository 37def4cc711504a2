"""What was answered to requests that must not be done twice, on a real database."""

from threading import Barrier, Thread

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import Invalid
from app.ports.replies import Reply
from app.usecases.replies import Replies, StillAtWork
from tests.factories import ALICE, BOB
from tests.house import House

DONE = Reply("hash", 201, {"ETag": "v1"}, "{}")


@pytest.fixture
def replies(database: Database) -> Replies:
    house = House(database)
    house.move_in(ALICE)
    house.move_in(BOB)
    return Replies(database.open_uow, 60.0)


def test_a_request_is_at_work_then_answered_and_anothers_key_is_its_own(replies: Replies) -> None:
    assert replies.begin(ALICE, "k", "hash") is None
    with pytest.raises(StillAtWork):
        replies.begin(ALICE, "k", "hash")
    replies.keep(ALICE, "k", DONE)
    assert replies.begin(ALICE, "k", "hash") == DONE
    assert replies.begin(BOB, "k", "hash") is None


def test_another_request_under_the_key_is_refused(replies: Replies) -> None:
    replies.begin(ALICE, "k", "hash")
    with pytest.raises(Invalid):
        replies.begin(ALICE, "k", "other")


def test_one_that_failed_or_died_may_come_again(replies: Replies, database: Database) -> None:
    replies.begin(ALICE, "k", "hash")
    replies.drop(ALICE, "k")
    assert replies.begin(ALICE, "k", "hash") is None
    _sql(database, "UPDATE api_replies SET lease_until = now() - interval '1 s'")
    assert replies.begin(ALICE, "k", "hash") is None


def test_a_day_later_the_key_is_free(replies: Replies, database: Database) -> None:
    replies.begin(ALICE, "k", "hash")
    replies.keep(ALICE, "k", DONE)
    _sql(database, "UPDATE api_replies SET created_at = now() - interval '23 hours'")
    assert replies.begin(ALICE, "k", "hash") == DONE
    _sql(database, "UPDATE api_replies SET created_at = now() - interval '25 hours'")
    assert replies.begin(ALICE, "k", "other") is None


def test_of_twenty_at_once_one_is_done(replies: Replies) -> None:
    gate, done, waits = Barrier(20), [], []

    def send() -> None:
        gate.wait()
        try:
            done.append(replies.begin(ALICE, "k", "hash"))
        except StillAtWork:
            waits.append(1)

    threads = [Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (done, len(waits)) == ([None], 19)


def _sql(database: Database, statement: str) -> None:
    with database.reading(ALICE) as connection:
        connection.execute(text(statement))
