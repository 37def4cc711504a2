"""Rivals' shops: the order with its quote, live progress, what was found, and a file of it."""

import csv
import io
from dataclasses import replace
from uuid import UUID

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.cells import cell
from app.domain.competitor_jobs import Reader, site_of
from app.domain.competitors import RivalProduct
from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId
from app.domain.permissions import Door, Permission, through
from app.domain.rival_audit import SHOWN
from app.domain.tenants import Viewer
from app.ports.scrape_forms import profile_read
from app.usecases.competitors import Ask
from app.web import competitor_words, downloads, match_words, question_words, watch_words
from app.web.frame import container, go, request_key, sent_key
from app.web.guards import signed_in
from app.web.watch_words import USUAL

bp = Blueprint("competitors", __name__, url_prefix="/competitors")

SHOWN_JOBS = 50
SHOWN_PRODUCTS = 200
COLUMNS = ("name", "brand", "sku", "gtin", "price", "regular_price", "currency", "availability")


@bp.get("")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """The form, and what was ordered so far."""
    return _page(who)


@bp.post("")
@signed_in(Permission.ORDER)
def start(who: Viewer) -> ResponseReturnValue:
    """Hold the points and start."""
    url, mode = request.form.get("url", ""), request.form.get("mode", _usual())
    is_whole = request.form.get("whole") == "1"
    if mode not in set(Reader):
        raise Invalid("no such mode", {"mode": "unknown"})
    ask = Ask(url, Reader(mode), who.author, sent_key("competitor"), is_whole)
    try:
        job = container().competitors.request(who.tenant.id, ask)
    except Invalid as error:
        wrong = competitor_words.outcome(error.fields.get("url", "not_offered"))
        return _page(who, url=url, is_whole=is_whole, wrong=wrong), 422
    return go("competitors.show", job_id=job)


@bp.get("/<uuid:job_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """One analysis."""
    return _show(who, CompetitorJobId(job_id), "competitors/show.html")


@bp.get("/<uuid:job_id>/progress")
@signed_in(Permission.SEE)
def progress(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """The part of its page that moves."""
    return _show(who, CompetitorJobId(job_id), "competitors/progress.html")


@bp.post("/<uuid:job_id>/cancel")
@signed_in(Permission.ORDER)
def cancel(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """Have it end; what was found stays."""
    container().competitors.cancel(who.tenant.id, CompetitorJobId(job_id))
    return go("competitors.show", job_id=job_id)


@bp.get("/<uuid:job_id>/products.csv")
@through(Door.LINK)
def as_csv(job_id: UUID) -> Response:
    """All products as a table, each with the page that says so."""
    tenant, _wishes = downloads.opened(job_id)
    found = container().competitors.show(tenant, CompetitorJobId(job_id))
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow((*COLUMNS, "url", "read_at"))
    writer.writerows(_row(product) for product in found.products)
    content = sheet.getvalue().encode("utf-8-sig")
    return downloads.file(content, "competitor.csv", "text/csv; charset=utf-8")


def _row(product: RivalProduct) -> list[str]:
    """A product as cells; none of them is a formula."""
    price, regular = product.price, product.regular_price
    currency = price.value.currency if price else ""
    texts = [each.value if each else "" for each in (product.name, product.brand, product.sku)]
    texts += [
        product.gtin.value if product.gtin else "",
        str(price.value.amount) if price else "",
        str(regular.value.amount) if regular else "",
        currency,
        str(product.availability.value) if product.availability else "",
        product.url,
        price.evidence.read_at.isoformat() if price else "",
    ]
    return [cell(text) for text in texts]


def _usual() -> Reader:
    """Who reads where the form doesn't say."""
    return container().competitors.usual(container().panel.govern.now().competitive_mode)


def _page(who: Viewer, *, url: str = "", is_whole: bool = True, wrong: str = "") -> str:
    rivals = container().competitors
    return render_template(
        "competitors/index.html",
        usual=_usual(),
        jobs=rivals.latest(who.tenant.id, SHOWN_JOBS),
        quotes={str(mode): rivals.quote(who.tenant.id, mode) for mode in rivals.offered()},
        url=url,
        is_whole=is_whole,
        wrong=wrong,
        key=request_key(),
        rival_words=competitor_words,
        watches=container().watching.all(who.tenant.id),
        week=container().watching.week(who.tenant.id),
        watch_words=watch_words,
    )


def _show(who: Viewer, job_id: CompetitorJobId, template: str) -> str:
    found = container().competitors.show(who.tenant.id, job_id)
    compare, is_over = container().compare, found.job.is_over and bool(found.products)
    watching, site = container().watching, site_of(found.job.url)
    return render_template(
        template,
        job=found.job,
        profile=profile_read(found.job.profile) if found.job.profile else None,
        products=found.products[:SHOWN_PRODUCTS],
        prices=competitor_words.price_ranges(found.products),
        comparison=compare.shown(who.tenant.id, job_id) if is_over else None,
        profiles=container().side_by_side.of_job(who.tenant.id, job_id) if is_over else None,
        audited=SHOWN,
        match_words=match_words,
        since=watching.since(who.tenant.id, job_id) if is_over else None,
        watched=next((w for w in watching.all(who.tenant.id) if w.site == site), None),
        wishes=replace(USUAL, mode=found.job.mode),
        readers=container().competitors.offered(),
        quote=container().competitors.quote(who.tenant.id, Reader.PYTHON),
        watch_words=watch_words,
        question_words=question_words,
        as_csv=downloads.link_of_job(who, "competitors.as_csv", job_id),
        rival_words=competitor_words,
    )
