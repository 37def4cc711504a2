"""Orders and findings of analyses as JSON: between processes, and to the scraper service."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.domain.competitor_forms import from_json, to_json
from app.domain.competitors import Evidence, Platform, Source, Statement, Topic
from app.domain.errors import ExternalError, Invalid
from app.ports.scrapes import (
    Caps,
    Crawl,
    CrawlOrder,
    Ended,
    Fruitless,
    Mode,
    Progress,
    ShopProfile,
    Trouble,
    UnreadPage,
)

LONGEST_URL = 4_000
LONGEST_STATE = 2_000_000


def order_written(order: CrawlOrder) -> dict[str, Any]:
    """An order as JSON values."""
    return {**asdict(order), "mode": str(order.mode)}


def order_read(form: Mapping[str, Any]) -> CrawlOrder:
    """The order that `order_written` wrote, or that anybody sent.

    Raises:
        ValueError: it isn't one.
    """
    try:
        url, state, caps = form["url"], form.get("state", ""), form.get("caps", {})
        if not isinstance(url, str) or not 0 < len(url) <= LONGEST_URL:
            raise ValueError("no address")
        if not isinstance(state, str) or len(state) > LONGEST_STATE:
            raise ValueError("no state of ours")
        if any(type(cap) is not int or not 0 < cap < 2**40 for cap in caps.values()):
            raise ValueError("caps are whole numbers above 0")
        mode = Mode(form.get("mode", "python"))
        return CrawlOrder(url, mode, Caps(**caps), form.get("is_whole_shop") is True, state)
    except (KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(f"not an order: {wrong!r}") from wrong


def progress_written(told: Progress) -> dict[str, Any]:
    """What happened so far, as JSON values."""
    return {
        "pages_seen": told.pages_seen,
        "products_found": told.products_found,
        "skipped": dict(told.skipped),
        "products": [to_json(product) for product in told.products],
        "unread": [asdict(page) for page in told.unread],
        "state": told.state,
    }


def progress_read(form: Mapping[str, Any]) -> Progress:
    """What `progress_written` wrote."""
    return Progress(
        form["pages_seen"],
        form["products_found"],
        form["skipped"],
        tuple(map(from_json, form["products"])),
        tuple(UnreadPage(**page) for page in form["unread"]),
        form["state"],
    )


def crawl_written(crawl: Crawl) -> dict[str, Any]:
    """How an analysis ended, as JSON values."""
    return {
        "profile": profile_written(crawl.profile),
        "ended": str(crawl.ended),
        "pages_seen": crawl.pages_seen,
        "skipped": dict(crawl.skipped),
        "state": crawl.state,
    }


def crawl_read(form: Mapping[str, Any]) -> Crawl:
    """What `crawl_written` wrote."""
    return Crawl(
        profile_read(form["profile"]),
        Ended(form["ended"]),
        form["pages_seen"],
        form["skipped"],
        form["state"],
    )


def failure_written(failure: Invalid | Fruitless) -> dict[str, str]:
    """Why there is no analysis."""
    if isinstance(failure, Fruitless):
        return {"trouble": str(failure.trouble)}
    return {"url": failure.fields.get("url", "not_a_url")}


def failure_read(form: Mapping[str, str]) -> Invalid | ExternalError:
    """What `failure_written` wrote."""
    if "trouble" in form:
        return Fruitless(Trouble(form["trouble"]))
    return Invalid("nothing that we crawl", {"url": form["url"]})


def profile_written(profile: ShopProfile) -> dict[str, Any]:
    """The shop as a whole, as JSON values."""
    return {
        "url": profile.url,
        "platform": str(profile.platform),
        "languages": list(profile.languages),
        "currency": profile.currency,
        "products_listed": profile.products_listed,
        "statements": [
            {
                "topic": str(said.topic),
                "text": said.text,
                "url": said.evidence.url,
                "read_at": said.evidence.read_at.isoformat(),
                "snippet": said.evidence.snippet,
                "source": str(said.evidence.source),
            }
            for said in profile.statements
        ],
    }


def profile_read(form: Mapping[str, Any]) -> ShopProfile:
    """What `profile_written` wrote."""
    return ShopProfile(
        form["url"],
        Platform(form["platform"]),
        tuple(form["languages"]),
        form["currency"],
        tuple(map(_statement_read, form["statements"])),
        form["products_listed"],
    )


def _statement_read(form: Mapping[str, str]) -> Statement:
    read_at = datetime.fromisoformat(form["read_at"])
    evidence = Evidence(form["url"], read_at, form["snippet"], Source(form["source"]))
    return Statement(Topic(form["topic"]), form["text"], evidence)
