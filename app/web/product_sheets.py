"""Picked products as a table, for a spreadsheet."""

import csv
import io

from flask import Blueprint, Response

from app.domain.cells import cell
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.ports.queries import ProductFacts
from app.web import downloads, finding_words
from app.web.frame import container
from app.web.guards import signed_in
from app.web.products import picked

bp = Blueprint("product_sheets", __name__)

COLUMNS = (
    *("product", "title", "sku", "kind", "type", "status", "address", "words_of_description"),
    *("seo_title", "meta_description", "images", "images_without_alt", "score", "missing"),
)


@bp.post("/products/export")
@signed_in(Permission.SEE)
def as_csv(who: Viewer) -> Response:
    """What was picked, with its texts for search and what is missing; nothing changes by it."""
    found = container().queries.product_facts(who.tenant.id, picked(who))
    sheet = io.StringIO()
    csv.writer(sheet).writerows([COLUMNS, *map(_row, found)])
    content = sheet.getvalue().encode("utf-8-sig")
    return downloads.file(content, "products.csv", "text/csv; charset=utf-8")


def _row(product: ProductFacts) -> list[str | int]:
    """A product as cells; no text of them is a formula."""
    texts = (product.remote_id, product.title, product.sku, product.kind, product.product_type)
    missing = ", ".join(finding_words.gap_name(gap) for gap in product.gaps)
    return [
        *map(cell, (*texts, product.status, product.url)),
        product.words,
        cell(product.seo_title),
        cell(product.meta_description),
        product.images,
        product.images_without_alt,
        product.score,
        cell(missing),
    ]
