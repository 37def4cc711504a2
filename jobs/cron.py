"""The clock: sweeps every few seconds, in exactly one process at a time."""

import signal
import threading
from types import FrameType

import structlog
from redis import Redis
from redis.exceptions import RedisError

from app.bootstrap import build_container, clock_lock
from app.container import Container
from app.domain.errors import RoozError
from app.domain.health import Part
from app.logs import configure
from app.settings import Settings
from app.usecases.deliveries import Deliveries
from app.usecases.errands import Errands
from app.usecases.housekeeping import Housekeeping
from app.usecases.routing import Routing
from app.usecases.watching import Watching
from jobs.pulse import beat

log = structlog.get_logger("rooz.clock")

posting = threading.Lock()


def main() -> None:
    """Sweep until told to stop; a second clock waits until the first is gone."""
    settings = Settings.from_env()
    configure(settings.log_level)
    container = build_container(settings)
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    while not stopping.is_set():
        with clock_lock(settings) as is_mine:
            while is_mine() and not stopping.is_set():
                _sweep(container.housekeeping)
                _look(container.routing)
                _watch(container.watching)
                _give_back(container.errands)
                _deliver(container.deliveries)
                _post(container)
                _beat(settings)
                stopping.wait(settings.sweep_s)
        stopping.wait(1.0)


def _sweep(housekeeping: Housekeeping) -> None:
    try:
        found = housekeeping.sweep()
    except RoozError as error:  # the database is away; the next sweep will find it
        log.warning("sweep failed", outcome=error.code)
    else:
        if found:
            log.info("swept", runs=found)


def _look(routing: Routing) -> None:
    """Once a day, whether the models that we ask are still there; nobody waits for it."""
    try:
        if routing.is_look_due():
            threading.Thread(target=_looked, args=(routing,), name="look", daemon=True).start()
    except RoozError as error:
        log.warning("look failed", outcome=error.code)


def _looked(routing: Routing) -> None:
    try:
        routing.look()
    except RoozError as error:  # the database is away
        log.warning("look failed", outcome=error.code)


def _give_back(errands: Errands) -> None:
    """The points of errands whose server died."""
    try:
        errands.sweep()
    except RoozError as error:
        log.warning("giving back failed", outcome=error.code)


def _deliver(deliveries: Deliveries) -> None:
    """What programs are to hear of."""
    try:
        deliveries.sweep()
    except RoozError as error:
        log.warning("deliveries failed", outcome=error.code)


def _watch(watching: Watching) -> None:
    """Order the looks at rivals' shops that are due, and note those that are over."""
    try:
        watching.sweep()
    except RoozError as error:
        log.warning("watch failed", outcome=error.code)


def _post(container: Container) -> None:
    """Mail that is due; a mail server that is slow keeps nobody else waiting."""
    threading.Thread(target=_posted, args=(container,), name="post", daemon=True).start()


def _posted(container: Container) -> None:
    if not posting.acquire(blocking=False):  # the one before is at it
        return
    try:
        container.account_mail.deliver()
        container.letters.deliver()
        container.digests.deliver()
        container.notification_mail.deliver()
        container.subscription_mail.deliver()
    except RoozError as error:  # the database is away
        log.warning("post failed", outcome=error.code)
    finally:
        posting.release()


def _beat(settings: Settings) -> None:
    try:
        with Redis.from_url(settings.redis_url) as redis:
            beat(redis, Part.CLOCK, int(settings.sweep_s * 4) + 1)
    except RedisError as error:
        log.warning("beat lost", error=type(error).__name__)


if __name__ == "__main__":
    main()
