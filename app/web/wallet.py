"""The wallet: points to spend, what holds points, and every line; as a page and as a table."""

import csv
import io
from datetime import UTC, datetime
from uuid import UUID

from flask import Blueprint, Response, render_template
from flask.typing import ResponseReturnValue

from app.domain.cells import cell
from app.domain.ids import TenantId
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.ports.statement import Line
from app.web import downloads, wallet_words, wording
from app.web.frame import container, whole
from app.web.guards import signed_in

bp = Blueprint("wallet", __name__)

LINES = 50
MOST_LINES = 100_000
COLUMNS = ("number", "at", "kind", "what_for", "to_spend", "held", "to_spend_after", "reference")


@bp.get("/wallet")
@signed_in(Permission.SEE_WALLET)
def show(who: Viewer) -> ResponseReturnValue:
    """The wallet, newest lines first."""
    before = whole("before", 0, 999_999_999) or None
    found = container().queries.statement(who.tenant.id, LINES + 1, before)
    return render_template(
        "wallet/show.html",
        found=found,
        lines=found.lines[:LINES],
        older=found.lines[LINES - 1].number if len(found.lines) > LINES else None,
        is_latest=before is None,
        course=wallet_words.course(found.account.available, found.moved, datetime.now(UTC).date()),
        enough=wallet_words.enough(found.account.available, container().menu),
        as_csv=downloads.link_of_wallet(who, "wallet.as_csv"),
        wallet_words=wallet_words,
    )


@bp.get("/wallet/<uuid:tenant_id>.csv")
@through(Door.LINK)
def as_csv(tenant_id: UUID) -> Response:
    """Every line, as a table."""
    tenant, _wishes = downloads.opened(tenant_id)
    found = container().queries.statement(TenantId(tenant), MOST_LINES, None)
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, found.lines))
    content = sheet.getvalue().encode("utf-8-sig")
    return downloads.file(content, "points.csv", "text/csv; charset=utf-8")


def _row(line: Line) -> list[str | int]:
    """A line as cells; no text of them is a formula."""
    entry = line.entry
    return [
        line.number,
        entry.at.isoformat(),
        str(entry.kind),
        cell(wording.ledger_line(entry.kind, entry.subject)),
        entry.available,
        entry.held,
        line.after,
        cell(entry.ref),
    ]
