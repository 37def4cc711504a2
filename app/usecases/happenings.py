"""What several use cases tell, people and programs: runs that end, shops that shut, points low."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from app.domain.drafts import Draft
from app.domain.events import points_low, run_over, run_paused, shut_out
from app.domain.happenings import Happening, Kind, about_run, ended, person
from app.domain.ids import RunId, StoreId
from app.domain.points import LOW_POINTS
from app.domain.runs import Run
from app.ports.uow import UnitOfWork


def close(uow: UnitOfWork, run_id: RunId) -> bool:
    """Finish a run that has no item left, and tell of it; whether it was just now."""
    if not uow.runs.close_if_done(run_id):
        return False
    run, progress = uow.runs.get(run_id), uow.runs.progress(run_id)
    for each in ended(run, progress):
        uow.happenings.tell(each)
    uow.events.tell(run_over(run, progress))
    return True


def tell_paused(uow: UnitOfWork, run: Run, reason: str, resumes_at: datetime | None = None) -> None:
    """Tell that a run waits; people once for each reason."""
    about = about_run(run) | {"reason": reason}
    uow.happenings.tell(Happening(Kind.RUN_PAUSED, f"{run.id} {reason}", about))
    uow.events.tell([run_paused(run, reason, resumes_at)])


def tell_shut(uow: UnitOfWork, store_id: StoreId) -> None:
    """Tell that a shop takes our key no more; again for the next key."""
    key = uow.stores.credentials(store_id).generation
    uow.happenings.tell(Happening(Kind.STORE_SHUT, f"{store_id} {key}", {"store": str(store_id)}))
    uow.events.tell([shut_out(store_id)])


def tell_if_low(uow: UnitOfWork, held: int, ref: str) -> None:
    """Tell where the points that were just held took the account below the line.

    The account's row is ours until the transaction ends, so nobody spends in between.
    """
    left = uow.wallet.account().available
    if left < LOW_POINTS <= left + held:
        uow.happenings.tell(Happening(Kind.POINTS_LOW, ref, count=left))
        uow.events.tell([points_low(left)])


def tell_decided(uow: UnitOfWork, drafts: Iterable[Draft], author: str, day: date) -> None:
    """Tell those who ordered drafts that another person decided on them; once a day and person."""
    decider = person(author)
    for run_id, count in Counter(draft.run_id for draft in drafts).items():
        whom = person(uow.runs.get(run_id).author)
        if None not in (whom, decider) and whom != decider:
            ref = f"{whom} {decider} {day.isoformat()}"
            told = Happening(Kind.DRAFTS_DECIDED, ref, {}, count, by=decider, whom=whom)
            uow.happenings.tell(told)
