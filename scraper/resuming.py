"""A crawl's state: enough to go on after whatever ended it, and no more than a row can hold."""

from dataclasses import replace

import orjson

from app.domain.competitors import Platform
from app.ports.scrapes import CrawlOrder
from scraper.findings import Findings
from scraper.frontier import Frontier, frontier
from scraper.policy import Rank, Site, site
from scraper.visit import Visit


def begun(order: CrawlOrder, start: str) -> Visit:
    """A crawl from `start`, or the continuation of the one whose state the order brings.

    A state of another version, or a damaged one, is as good as none.
    """
    if order.state:
        try:
            return _resumed(order, start)
        except (ValueError, KeyError, TypeError):
            order = replace(order, state="")
    visit = Visit(order, start, site(start), Frontier(), Findings(start))
    visit.frontier.push(start, Rank.START)
    return visit


def state(visit: Visit) -> str:
    """All that a later call needs to go on."""
    form = {
        "frontier": visit.frontier.kept(),
        "found": sorted(visit.found.found),
        "offered": visit.found.offered,
        "pages": visit.found.pages_seen,
        "bytes": visit.bytes_taken,
        "seconds": round(visit.seconds_spent),
        "listed": visit.found.listed,
        "currency": visit.found.currency,
        "platform": visit.found.platform,
        "site": [sorted(visit.site.hosts), visit.site.language, visit.site.prefix],
        "lists": sorted(visit.lists),
        "begun": visit.is_begun,
    }
    return orjson.dumps(form).decode()


def _resumed(order: CrawlOrder, start: str) -> Visit:
    form = orjson.loads(order.state)
    hosts, language, prefix = form["site"]
    found = Findings(start, Platform(form["platform"]), str(form["currency"]))
    found.found.update(form["found"])
    found.offered = int(form.get("offered", 0))
    found.pages_seen, found.listed = int(form["pages"]), int(form["listed"])
    found.pages_before, found.found_before = found.pages_seen, len(found.found)
    return Visit(
        order,
        start,
        Site(frozenset(hosts), language, prefix),
        frontier(form["frontier"]),
        found,
        bytes_taken=int(form["bytes"]),
        seconds_spent=float(form["seconds"]),
        is_begun=form["begun"] is True,
        lists=set(form["lists"]),
    )
