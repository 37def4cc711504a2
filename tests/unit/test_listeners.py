"""Pages that listen: told once, ended when they may no more, and never too many."""

from uuid import UUID

import pytest

from app.domain.errors import Unauthorized
from app.domain.ids import SignInId, UserId, new_id
from app.domain.listeners import MOST_OF_ONE, Pass
from app.live.listeners import BEAT, END, NEWS, Full, Listener, Listeners
from app.live.server import MOST_UNREAD_BYTES, _is_slow
from integrations.passes import SignedPasses
from tests.factories import ALICE, BOB
from tests.loops import run

SOON_S = 0.01


def shown(tenant: UUID = ALICE) -> Pass:
    return Pass(tenant, UserId(new_id()), SignInId(new_id()))  # type: ignore[arg-type]  # a tenant's


def said(listener: Listener, times: int = 1) -> list[str]:
    async def hear() -> list[str]:
        return [await listener.next(SOON_S) for _ in range(times)]

    return run(hear())


def test_however_much_happens_a_page_is_told_once() -> None:
    listeners = Listeners(10)
    hers, his = listeners.add(shown()), listeners.add(shown(BOB))
    for _ in range(1_000):
        listeners.tell(ALICE)
    assert said(hers, 2) == [NEWS, BEAT]
    assert said(his) == [BEAT]


def test_after_the_database_was_away_all_are_told() -> None:
    listeners = Listeners(10)
    both = [listeners.add(shown()), listeners.add(shown(BOB))]
    listeners.tell(None)
    assert [said(each) for each in both] == [[NEWS], [NEWS]]


def test_whose_pass_is_good_no_more_ends_and_others_stay() -> None:
    listeners = Listeners(10)
    out, stays = listeners.add(shown()), listeners.add(shown())
    listeners.tell(ALICE)
    listeners.keep({stays.shown})
    assert (said(out), said(stays)) == ([END], [NEWS])


def test_there_is_an_end_to_how_many_listen() -> None:
    listeners = Listeners(2)
    first, _second = listeners.add(shown()), listeners.add(shown())
    with pytest.raises(Full):
        listeners.add(shown())
    listeners.remove(first)
    assert listeners.add(shown())
    assert len(listeners) == 2


def test_nobody_takes_the_places_of_all_others() -> None:
    listeners, mine = Listeners(100), shown()
    kept = [listeners.add(mine) for _ in range(MOST_OF_ONE)]
    with pytest.raises(Full):
        listeners.add(mine)
    assert listeners.add(shown())
    for each in kept:
        listeners.remove(each)
    assert listeners.passes() != {mine}
    assert listeners.add(mine)


def test_a_pass_is_known_again_and_a_forged_one_isnt() -> None:
    passes, mine = SignedPasses("a secret"), shown()
    sealed = passes.seal(mine)
    assert passes.opened(sealed) == mine
    for wrong in (sealed[:-1], "", SignedPasses("another").seal(mine), sealed.swapcase()):
        with pytest.raises(Unauthorized):
            passes.opened(wrong)


class _Transport:
    def __init__(self, waiting: int) -> None:
        self.waiting, self.is_aborted = waiting, False

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def abort(self) -> None:
        self.is_aborted = True


class _Request:
    def __init__(self, waiting: int) -> None:
        self.transport = _Transport(waiting)


@pytest.mark.parametrize(("waiting", "is_dropped"), [(MOST_UNREAD_BYTES, False), (5_000, True)])
def test_a_page_that_leaves_all_lying_is_dropped(waiting: int, is_dropped: bool) -> None:  # noqa: FBT001  a parameter of the test
    request = _Request(waiting)
    assert _is_slow(request) is is_dropped  # type: ignore[arg-type]  # what it looks at of one
    assert request.transport.is_aborted is is_dropped
