"""Watches over rivals' shops: begin and end one, what it saw, and a file of that."""

import csv
import io
from itertools import groupby
from uuid import UUID

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.cells import cell
from app.domain.competitor_jobs import Reader
from app.domain.errors import Conflict, Invalid
from app.domain.ids import CompetitorJobId, WatchId
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.domain.watches import MOST_PERCENT, Observed, Rhythm, Wishes, wishes
from app.usecases.watching import Watched
from app.web import competitor_words, downloads, price_charts, watch_words
from app.web.frame import container, digits, go, tell
from app.web.guards import signed_in

bp = Blueprint("watches", __name__, url_prefix="/competitors")

COLUMNS = ("product", "url", "price", "regular_price", "currency", "availability", "read_at")


@bp.post("/<uuid:job_id>/watch")
@signed_in(Permission.ORDER)
def start(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """Watch the shop of an analysis from now on."""
    try:
        wanted = _wanted()
        watch = container().watching.start(
            who.tenant.id, CompetitorJobId(job_id), wanted, who.author
        )
    except Invalid as error:
        tell("warn", " ".join(watch_words.trouble(code) for code in error.fields.values()))
        return go("competitors.show", job_id=job_id)
    except Conflict:
        tell("info", _("This shop is watched already."))
        return go("competitors.index")
    tell("good", _("The shop is watched. Its prices of today are kept to compare with."))
    return go("watches.show", watch_id=watch)


@bp.get("/watches/<uuid:watch_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, watch_id: UUID) -> ResponseReturnValue:
    """What it saw and told."""
    return _page(who, WatchId(watch_id))


@bp.post("/watches/<uuid:watch_id>")
@signed_in(Permission.ORDER)
def change(who: Viewer, watch_id: UUID) -> ResponseReturnValue:
    """Other wishes."""
    try:
        container().watching.change(who.tenant.id, WatchId(watch_id), _wanted())
    except Invalid as error:
        wrong = {field: watch_words.trouble(code) for field, code in error.fields.items()}
        return _page(who, WatchId(watch_id), wrong), 422
    tell("good", _("Saved, from the next look on."))
    return go("watches.show", watch_id=watch_id)


@bp.post("/watches/<uuid:watch_id>/stop")
@signed_in(Permission.ORDER)
def stop(who: Viewer, watch_id: UUID) -> ResponseReturnValue:
    """No more looks."""
    container().watching.stop(who.tenant.id, WatchId(watch_id))
    tell("info", _("The shop isn’t watched any more."))
    return go("competitors.index")


@bp.get("/watches/<uuid:watch_id>/prices.csv")
@through(Door.LINK)
def as_csv(watch_id: UUID) -> Response:
    """All that was seen, as a table."""
    tenant, _wishes = downloads.opened(watch_id)
    found = container().watching.show(tenant, WatchId(watch_id))
    titles = {twin.ours.id: twin.ours.title or "" for twin in found.twins}
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(COLUMNS)
    writer.writerows(_row(each, titles.get(each.product_id, "")) for each in found.history)
    content = sheet.getvalue().encode("utf-8-sig")
    return downloads.file(content, "prices.csv", "text/csv; charset=utf-8")


def _row(seen: Observed, title: str) -> list[str]:
    """A price as cells; none of them is a formula."""
    price, regular = seen.price, seen.regular_price
    texts = (
        title,
        seen.url,
        str(price.amount) if price else "",
        str(regular.amount) if regular else "",
        price.currency if price else "",
        str(seen.availability or ""),
        seen.at.isoformat(),
    )
    return [cell(text) for text in texts]


def _wanted() -> Wishes:
    form = request.form
    percent = digits(form.get("cheaper_percent", "").strip() or "0")
    return wishes(
        form.get("rhythm", ""),
        MOST_PERCENT + 1 if percent is None else percent,
        tells_stock=form.get("stock") == "1",
        tells_new=form.get("new") == "1",
        mode=form.get("mode", Reader.PYTHON),
    )


def _page(who: Viewer, watch_id: WatchId, wrong: dict[str, str] | None = None) -> str:
    found = container().watching.show(who.tenant.id, watch_id)
    return render_template(
        "competitors/watch.html",
        watch=found.watch,
        found=found,
        shelves=_shelves(found),
        readers=container().competitors.offered(),
        rhythms=Rhythm,
        wrong=wrong or {},
        as_csv=downloads.link_of_watch(who, "watches.as_csv", watch_id),
        rival_words=competitor_words,
        watch_words=watch_words,
        history=price_charts.history,
    )


def _shelves(found: Watched) -> list[tuple[str, str, list[Observed]]]:
    """Our title, their page, and what was seen of it, for each product that both sell."""
    titles = {twin.ours.id: twin.ours.title or "" for twin in found.twins}
    by_page = sorted(found.history, key=lambda each: (each.url, each.product_id.hex, each.at))
    return [
        (titles[product], url, list(seen))
        for (url, product), seen in groupby(by_page, key=lambda each: (each.url, each.product_id))
        if product in titles
    ]
