"""The anchor of the API: a list of products by Flask and SQLAlchemy's ORM, and nothing else."""

from uuid import UUID

from flask import Flask, Response, jsonify, request
from sqlalchemy import ARRAY, Text, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker

from app.db.uow import psycopg2_url
from app.settings import environment


class Base(DeclarativeBase):
    """Of the one table."""


class Product(Base):
    """What a list shows of a product."""

    __tablename__ = "products"

    tenant_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    store_id: Mapped[UUID]
    title: Mapped[str]
    handle: Mapped[str]
    kind: Mapped[str]
    product_type: Mapped[str]
    status: Mapped[str]
    score: Mapped[int]
    gaps: Mapped[list[str]] = mapped_column(ARRAY(Text))
    words: Mapped[int]


app = Flask("bare")
given = environment()
# as the owner, whose policy hides nothing: the anchor knows no tenants
engine = create_engine(psycopg2_url(given["MIGRATION_DATABASE_URL"]), pool_size=4)
sessions = sessionmaker(engine)


@app.get("/")
def root() -> str:
    """It serves."""
    return ""


@app.get("/products/<uuid:tenant>")
def products(tenant: UUID) -> Response:
    """So many."""
    most = int(request.args["limit"])
    wanted = select(Product).where(
        Product.tenant_id == tenant,
        Product.status != "trashed",
        Product.kind == "product",
        Product.score <= 100,
    )
    with sessions() as session:
        found = session.scalars(wanted.order_by(Product.id).limit(most + 1)).all()
        items = [
            {
                "id": each.id,
                "store_id": each.store_id,
                "title": each.title,
                "handle": each.handle,
                "kind": each.kind,
                "product_type": each.product_type,
                "status": each.status,
                "score": each.score,
                "gaps": each.gaps,
                "words": each.words,
            }
            for each in found[:most]
        ]
    return jsonify(items=items, next_cursor=items[-1]["id"] if len(found) > most else None)
