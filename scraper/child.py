"""A crawl's own process: an order comes in on stdin, what it finds goes out on stdout, by lines.

A process for each crawl, because Twisted's reactor starts once in a process, and because memory and
time of a page that somebody made to hurt can be taken back from a process only. When whoever
ordered it dies, stdin ends, and so does the crawl.
"""

import gc
import json
import logging
import os
import resource
import sys
import threading
from typing import Any

import orjson
from scrapy.crawler import CrawlerProcess

from app.ports.scrape_forms import crawl_written, failure_written, order_read, progress_written
from app.ports.scrapes import Crawl, Ended, Fruitless, Progress
from scraper.policy import opened
from scraper.resuming import begun, state
from scraper.settings import CANCEL, Manners, settings
from scraper.spiders.rival import RivalSpider
from scraper.visit import Visit

MOST_MEMORY = 1_500_000_000
# a page makes some thousand objects that reference counts let go of; looking at each 700 for rings
# takes a tenth of the time
GARBAGE = 20_000


def main() -> None:
    """Crawl as the first line orders."""
    form = json.loads(sys.stdin.readline())
    _limit_memory()
    gc.freeze()
    gc.set_threshold(GARBAGE)
    gc.enable()
    manners = Manners(**{**form["manners"], "allowed": tuple(form["manners"]["allowed"])})
    order = order_read(form["order"])
    _crawl(begun(order, opened(order.url, manners.allowed)), manners)


def _quiet() -> None:
    """A shop that can't be reached is told as a trouble, and needs no traceback besides."""
    logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)


def _crawl(visiting: Visit, manners: Manners) -> None:
    cancelled = threading.Event()
    threading.Thread(target=_listen, args=(cancelled,), daemon=True).start()

    def finish() -> None:
        _end(visiting)
        # a request that waits for its turn would keep the reactor for as long as the shop's delay
        os._exit(0)

    process = CrawlerProcess(settings(manners))
    _quiet()
    process.crawl(RivalSpider, visiting, _tell, finish, cancelled.is_set)
    process.start(install_signal_handlers=False)
    _end(visiting)


def _tell(progress: Progress) -> None:
    _say({"progress": progress_written(progress)})


def _end(visiting: Visit) -> None:
    visiting.found.use_glimpses()
    skipped = visiting.frontier.newly_skipped()
    last = visiting.found.tell(skipped, state(visiting), is_last=True)
    _tell(last)
    trouble = visiting.fruitless()
    if trouble is not None and visiting.ended is not Ended.CANCELLED:
        _say({"failed": failure_written(Fruitless(trouble))})
        return
    ended = visiting.ended or Ended.DONE
    crawl = Crawl(
        visiting.found.profile(),
        ended,
        pages_seen=last.pages_seen,
        skipped=skipped,
        state=last.state,
    )
    _say({"crawl": crawl_written(crawl)})


def _say(form: dict[str, Any]) -> None:
    sys.stdout.write(line_of(form) + "\n")
    sys.stdout.flush()


def line_of(form: dict[str, Any]) -> str:
    """A form as one line of JSON; half a surrogate, which a page may hold, is written as a code."""
    try:
        return orjson.dumps(form, option=orjson.OPT_NON_STR_KEYS).decode()
    except TypeError:
        return json.dumps(form)


def _listen(cancelled: threading.Event) -> None:
    for line in sys.stdin:
        if line == CANCEL:
            cancelled.set()
    if not cancelled.is_set():
        os._exit(1)  # whoever wanted to know is gone


def _limit_memory() -> None:
    if sys.platform == "linux":  # elsewhere the limit is taken, and has no effect
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    main()
