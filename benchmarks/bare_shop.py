"""The anchor of pages that show a workspace: an ORM over our tables, and bare templates."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Blueprint
from jinja2 import Environment
from sqlalchemy import Integer, Select, Table, case, create_engine, func, select
from sqlalchemy.orm import Session, foreign, registry, relationship, sessionmaker

from app.db.rows.catalog import images, products, variants
from app.db.rows.drafts import drafts
from app.db.rows.points import item_settlements, wallet_accounts
from app.db.rows.revisions import revisions
from app.db.rows.runs import run_items, runs
from app.db.rows.scores import scores
from app.db.rows.stores import stores
from app.db.uow import psycopg2_url
from app.settings import environment

bp = Blueprint("shop", __name__)
mapped = registry()
ROWS, GOOD, RUNS, WEAK = 50, 80, 20, 4
# as the owner, whose policy hides nothing: the anchor knows no tenants
engine = create_engine(psycopg2_url(environment()["MIGRATION_DATABASE_URL"]), pool_size=4)
sessions = sessionmaker(engine)


class Row:
    """What a table's columns make of it."""


def _entity(name: str, table: Table, **related: Any) -> Any:
    made: Any = type(name, (Row,), {})
    mapped.map_imperatively(made, table, properties=related)
    return made


def _of_product(entity: Any, table: Table) -> Any:
    """A product's images or variants, in order; fetched for all that are shown at once."""
    return relationship(
        entity,
        primaryjoin=products.c.id == foreign(table.c.product_id),
        order_by=table.c.position,
        lazy="selectin",
        viewonly=True,
    )


Image, Variant = _entity("Image", images), _entity("Variant", variants)
Product = _entity(
    "Product",
    products,
    images=_of_product(Image, images),
    variants=_of_product(Variant, variants),
)
Store, Run, Account = _entity("Store", stores), _entity("Run", runs), _entity("A", wallet_accounts)
Score = _entity("Score", scores)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose rows are asked for."""

    session: Session
    tenant: UUID

    def all(self, entity: Any, *order: Any, most: int = 1_000) -> Any:
        """Objects of a table."""
        wanted = select(entity).where(entity.tenant_id == self.tenant)
        return self.session.scalars(wanted.order_by(*order).limit(most)).all()

    def counts(self, by: Any, table: Table, *where: Any) -> dict[Any, int]:
        """How many rows there are of each kind."""
        wanted = select(by, func.count()).where(table.c.tenant_id == self.tenant, *where)
        return dict(self.session.execute(wanted.group_by(by)).tuples().all())

    def number(self, what: Any, table: Table, *where: Any) -> int:
        """One number."""
        wanted: Select[Any] = select(what).where(table.c.tenant_id == self.tenant, *where)
        return self.session.execute(wanted).scalar_one()


compiled = Environment(autoescape=True).from_string
DASHBOARD = compiled("""<!doctype html><title>Dashboard</title><h1>Dashboard</h1>
<p>{{ tens.values()|sum }} products of {% for s in stores %}{{ s.name }} {% endfor %}</p>
<dl>{% for what, n in numbers.items() %}<dt>{{ what }}</dt><dd>{{ n }}</dd>{% endfor %}</dl>
<table>{% for t, n in tens.items() %}<tr><td>{{ t }}</td><td>{{ n }}</td></tr>{% endfor %}</table>
<ol>{% for r in readings %}<li>{{ r.day }} {{ r.total }}</li>{% endfor %}</ol>
<ul>{% for gaps, n in alike.items() %}<li>{{ gaps }}: {{ n }}</li>{% endfor %}</ul>
<ol>{% for r in runs %}<li><b>{{ r.kind }}</b> {{ r.created_at }} {{ done.get(r.id, 0) }}
<a href="/runs/{{ r.id }}">Open</a></li>{% endfor %}</ol>
<ul>{% for p in weakest %}<li><img src="{{ p.images[0].url if p.images }}" alt="">
<a href="/products/{{ p.id }}">{{ p.title }}</a> {{ p.gaps[:3]|join(', ') }} {{ p.score }}</li>
{% endfor %}</ul>
<table>{% for f, n in live.items() %}<tr><td>{{ f }}</td><td>{{ n }}</td></tr>{% endfor %}</table>
<table>{% for s, n in uses.items() %}<tr><td>{{ s }}</td><td>{{ n }}</td></tr>{% endfor %}</table>
""")
PRODUCTS = compiled("""<!doctype html><title>Products</title><h1>Products</h1>
<p>{{ count }} products, average {{ average }}</p>
<nav>{% for kind, n in kinds.items() %}<a href="?kind={{ kind }}">{{ kind }} {{ n }}</a>{% endfor %}
{% for v, n in views.items() %}<a href="?view={{ v }}">{{ v }} {{ n }}</a>{% endfor %}</nav>
<form method="get"><input name="q"><select name="category">{% for name, n in types.items() %}
<option value="{{ name }}">{{ name }} ({{ n }})</option>{% endfor %}</select></form>
<p>{% for gap, n in gaps.items() %}<a href="?gap={{ gap }}">{{ gap }} {{ n }}</a>{% endfor %}</p>
<form method="post"><table>
<tr><th></th><th>Product</th><th>Missing</th><th>State</th><th>Score</th></tr>
{% for p in rows %}<tr><td><input type="checkbox" name="product" value="{{ p.id }}"></td>
<td><img src="{{ p.images[0].url if p.images }}" alt="" width="40" height="40">
<a href="/products/{{ p.id }}">{{ p.title }}</a> {{ p.variants[0].sku if p.variants }}
{{ p.product_type }}</td><td>{{ p.gaps[:4]|join(', ') }}</td>
<td>{{ 'draft' if p.id in drafted else 'none' }}</td><td>{{ p.score }}</td></tr>{% endfor %}
</table></form>
""")


@bp.get("/dashboard/<uuid:tenant>")
def dashboard(tenant: UUID) -> str:
    """What our dashboard shows."""
    own = products.c.status != "trashed", products.c.kind == "product"
    open_ones = drafts.c.state.in_(("ready", "accepted"))
    with sessions() as session:
        asked = Asked(session, tenant)
        latest = asked.all(Run, Run.created_at.desc(), most=RUNS)
        written = revisions.c.state == "written", revisions.c.undone_by.is_(None)
        drafted = select(drafts.c.product_id).where(drafts.c.tenant_id == tenant, open_ones)
        weak = select(Product).where(Product.tenant_id == tenant, Product.score < GOOD, *own)
        weak = weak.where(Product.id.not_in(drafted)).order_by(Product.score, Product.title)
        return DASHBOARD.render(
            stores=asked.all(Store, Store.connected_at),
            numbers={
                "points": asked.all(Account)[0].available,
                "average": asked.number(func.avg(products.c.score), products, *own),
                "to review": asked.number(
                    func.count(drafts.c.product_id.distinct()), drafts, drafts.c.state == "ready"
                ),
                "held back": asked.number(func.count(), drafts, drafts.c.written != ""),
            },
            tens=asked.counts(func.least(products.c.score / 10, 9).cast(Integer), products, *own),
            readings=asked.all(Score, Score.day),
            alike=asked.counts(
                func.array_to_string(products.c.gaps, ", "),
                products,
                *own,
                products.c.id.not_in(drafted),
            ),
            runs=latest,
            done=asked.counts(run_items.c.run_id, run_items, run_items.c.state == "done"),
            weakest=session.scalars(weak.limit(WEAK)).all(),
            live=asked.counts(revisions.c.field, revisions, *written),
            uses=asked.counts(item_settlements.c.outcome, item_settlements),
        )


@bp.get("/products/<uuid:tenant>")
def listed(tenant: UUID) -> str:
    """What our list of products shows."""
    own = products.c.status != "trashed", products.c.kind == "product"
    open_ones = select(drafts.c.product_id).where(
        drafts.c.tenant_id == tenant, drafts.c.state.in_(("ready", "accepted"))
    )
    with sessions() as session:
        asked = Asked(session, tenant)
        wanted = select(Product).where(Product.tenant_id == tenant, *own)
        wanted = wanted.order_by(Product.score, Product.title, Product.id).limit(ROWS)
        rows = session.scalars(wanted).all()
        is_weak = case((products.c.score < GOOD, "needs work"), else_="good")
        live = revisions.c.state == "written", revisions.c.undone_by.is_(None)
        return PRODUCTS.render(
            count=asked.number(func.count(), products, *own),
            average=asked.number(func.avg(products.c.score), products, *own),
            kinds=asked.counts(products.c.kind, products, own[0]),
            views=asked.counts(is_weak, products, *own)
            | {
                "drafts": asked.number(func.count(), products, products.c.id.in_(open_ones), *own),
                "live": asked.number(
                    func.count(revisions.c.product_id.distinct()), revisions, *live
                ),
            },
            types=asked.counts(products.c.product_type, products, *own),
            gaps=asked.counts(func.unnest(products.c.gaps), products, *own),
            drafted=set(
                session.scalars(open_ones.where(drafts.c.product_id.in_([row.id for row in rows])))
            ),
            rows=rows,
        )
