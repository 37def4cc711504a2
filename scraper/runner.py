"""Runs crawls in processes of their own, for whoever asks: a worker, the service, a command."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from app.domain.errors import ExternalError
from app.ports.scrape_forms import crawl_read, failure_read, order_written, progress_read
from app.ports.scrapes import Crawl, CrawlOrder, Ended, Progress, ShopProfile
from scraper.policy import opened
from scraper.settings import CANCEL, Manners

POLL_S = 0.5
# while modules are loaded there is no garbage, and looking for it takes a tenth of the time
BEGIN = "import gc; gc.disable(); from scraper.child import main; main()"
GRACE_S = 15.0  # for a page that takes long to read when the time is over
HOME = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class OwnProcess:
    """Crawls on this machine, each in a process that ends with it."""

    manners: Manners

    def analyse(
        self,
        order: CrawlOrder,
        progress: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> Crawl:
        """Crawl, see `app.ports.scrapes.Scrapes`.

        Raises:
            Invalid: the address is none that we crawl.
            Fruitless: nothing was found.
            ExternalError: the process died.
        """
        opened(order.url, self.manners.allowed)
        process = _started(order, self.manners)
        try:
            return _followed(process, order, progress, is_cancelled)
        finally:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


def _started(order: CrawlOrder, manners: Manners) -> "subprocess.Popen[str]":
    process = subprocess.Popen(  # noqa: S603  our own
        [sys.executable, "-c", BEGIN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=HOME,
    )
    _write(process, json.dumps({"order": order_written(order), "manners": asdict(manners)}) + "\n")
    return process


def _followed(
    process: "subprocess.Popen[str]",
    order: CrawlOrder,
    progress: Callable[[Progress], None],
    is_cancelled: Callable[[], bool],
) -> Crawl:
    last = Progress()
    until = time.monotonic() + order.caps.seconds + GRACE_S
    is_asked = False
    for form in _lines(process):
        if form is not None and "progress" in form:
            last = progress_read(form["progress"])
            progress(last)
        elif form is not None and "failed" in form:
            raise failure_read(form["failed"])
        elif form is not None:
            return crawl_read(form["crawl"])
        if not is_asked and is_cancelled():
            is_asked = _write(process, CANCEL)
            until = min(until, time.monotonic() + GRACE_S)
        if time.monotonic() > until:
            break
    return _cut_short(order, last, is_cancelled=is_asked, is_late=time.monotonic() > until)


def _cut_short(order: CrawlOrder, last: Progress, *, is_cancelled: bool, is_late: bool) -> Crawl:
    """The process was lost, or had to be: what it told until then is good."""
    if not is_late and not is_cancelled:
        raise ExternalError("scraper: the crawl's process died", retryable=True)
    return Crawl(
        ShopProfile(order.url),
        Ended.CANCELLED if is_cancelled else Ended.OUT_OF_TIME,
        last.pages_seen,
        last.skipped,
        last.state,
    )


def _lines(process: "subprocess.Popen[str]") -> Iterator[dict[str, Any] | None]:
    """What the process says, and None whenever it said nothing for a while."""
    said: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(process.stdout, said), daemon=True).start()
    while True:
        try:
            line = said.get(timeout=POLL_S)
        except queue.Empty:
            yield None
            continue
        if not line:
            return
        yield json.loads(line)


def _listen(pipe: IO[str] | None, said: "queue.Queue[str]") -> None:
    try:
        for line in pipe or ():
            said.put(line)
    except ValueError:  # the pipe was closed
        pass
    said.put("")


def _write(process: "subprocess.Popen[str]", text: str) -> bool:
    try:
        if process.stdin is not None:
            process.stdin.write(text)
            process.stdin.flush()
    except BrokenPipeError:
        return False
    return True
