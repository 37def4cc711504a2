"""Rules of a shop: what is drafted without being asked for; for programs."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, etag, is_as_seen_if_told, likened
from app.api.paging import Page, Place, PlaceCursor, Sparse, fields_of, paged
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told, Tongue
from app.domain.ids import RuleId, StoreId
from app.domain.permissions import Permission
from app.domain.rules import MENDED, MOST_A_DAY, MOST_CATEGORY_CHARS, Occasion, Round, Rule, Stop
from app.domain.rules import Wanted as Wish
from app.domain.services import ServiceCode
from app.domain.tenants import Viewer

bp = blueprint("rules_api", "/api/v1", "Rules")

Category = Annotated[str, StringConstraints(max_length=MOST_CATEGORY_CHARS, pattern=NO_NUL)]
Finding = Annotated[str, StringConstraints(pattern=f"^({'|'.join(MENDED)})$")]


class RuleForm(Asked):
    """A product to which that happens, and which lacks that, is drafted."""

    occasion: Occasion
    finding: Finding = Field(examples=["description_missing"])
    category: Category = Field("", description="A type or category of the shop's; empty: all.")
    language: Tongue = "en"
    most_a_day: int = Field(20, ge=1, le=MOST_A_DAY, description="Products, of the shop's day.")


class LookShape(Told):
    """What it saw when it last looked."""

    at: Moment
    stop: Stop = Field(description="Why it ordered no more; empty: there was no more.")
    waiting: int
    refused: int = Field(description="What fits and can't be written.")


class RuleShape(Sparse):
    """A rule."""

    id: UUID
    store_id: UUID
    occasion: Occasion
    finding: str
    service: ServiceCode = Field(description="Which mends the finding.")
    category: str
    language: str
    most_a_day: int
    is_on: bool
    since: Moment = Field(description="What came or changed before stays as it is.")
    etag: str = Field(description="What you may send as If-Match to switch it.")
    last_look: LookShape | None


class Rules(Told):
    """Rules, in the order in which they began."""

    items: list[RuleShape]
    next_cursor: str | None


class RoundShape(Told):
    """An order that a rule made."""

    id: UUID = Field(description="Of the run.")
    day: date = Field(description="Of the shop's.")
    products: int
    at: Moment


class Rounds(Told):
    """What a rule ordered lately, the newest first."""

    items: list[RoundShape]
    next_cursor: str | None


class StorePath(Asked):
    """A store."""

    store_id: UUID


class RulePath(StorePath):
    """A rule of it."""

    rule_id: UUID


class RulesQuery(Page):
    """Which rules."""

    cursor: PlaceCursor = None
    fields: str = fields_of(RuleShape)


class RoundsQuery(Page):
    """Which orders."""

    cursor: PlaceCursor = None


class RuleSwitchForm(Asked):
    """How it is to be."""

    is_on: bool


@bp.get("/stores/<uuid:store_id>/rules", responses={"200": Rules})
@known(Permission.SEE)
def rules(who: Viewer, path: StorePath, query: RulesQuery) -> Rules:
    """Rules of a shop."""
    found = container().rules.of_store(who.tenant.id, StoreId(path.store_id)).rules
    page, cursor = paged(found, query, _place)
    return Rules(items=[_rule(each) for each in page], next_cursor=cursor)


@bp.post("/stores/<uuid:store_id>/rules", responses={"201": RuleShape})
@known(Permission.ORDER)
def add(who: Viewer, path: StorePath, body: RuleForm) -> tuple[RuleShape, int]:
    """One more. What it orders costs what it costs by hand, and waits for review."""
    wish = Wish(**body.model_dump())
    made = container().rules.add(who.tenant.id, StoreId(path.store_id), wish, who.author)
    return _rule(made), 201


@bp.put("/stores/<uuid:store_id>/rules/<uuid:rule_id>/state", responses={"204": None})
@known(Permission.ORDER)
@conditional_if_told
def switch(who: Viewer, path: RulePath, body: RuleSwitchForm) -> tuple[None, int, dict[str, str]]:
    """Have it on, for what comes from then on, or off."""
    place, is_same = (StoreId(path.store_id), RuleId(path.rule_id)), is_as_seen_if_told()
    rule = container().rules.switch(
        who.tenant.id,
        *place,
        is_on=body.is_on,
        is_as_seen=lambda kept: is_same(_changeable(kept)),
    )
    return None, 204, likened(_changeable(rule))


@bp.delete("/stores/<uuid:store_id>/rules/<uuid:rule_id>", responses={"204": None})
@known(Permission.ORDER)
def remove(who: Viewer, path: RulePath) -> None:
    """Forget it; its drafts stay."""
    container().rules.remove(who.tenant.id, StoreId(path.store_id), RuleId(path.rule_id))


@bp.get("/stores/<uuid:store_id>/rules/<uuid:rule_id>/orders", responses={"200": Rounds})
@known(Permission.SEE)
def orders(who: Viewer, path: RulePath, query: RoundsQuery) -> Rounds:
    """What it ordered lately."""
    found = container().rules.rounds(who.tenant.id, StoreId(path.store_id), RuleId(path.rule_id))
    page, cursor = paged(found, query, _when, last_first=True)
    return Rounds(items=[_round(each) for each in page], next_cursor=cursor)


def _place(rule: Rule) -> Place:
    return rule.since.isoformat(), str(rule.id)


def _when(made: Round) -> Place:
    return made.at.isoformat(), str(made.run_id)


def _changeable(rule: Rule) -> tuple[object, ...]:
    return rule.id, rule.is_on, rule.since


def _rule(rule: Rule) -> RuleShape:
    last = rule.last
    return RuleShape(
        id=rule.id,
        store_id=rule.store_id,
        occasion=rule.occasion,
        finding=rule.finding,
        service=rule.service,
        category=rule.category,
        language=rule.language,
        most_a_day=rule.most_a_day,
        is_on=rule.is_on,
        since=rule.since,
        etag=etag(_changeable(rule)),
        last_look=None
        if last.at is None
        else LookShape(at=last.at, stop=last.stop, waiting=last.waiting, refused=last.refused),
    )


def _round(made: Round) -> RoundShape:
    return RoundShape(id=made.run_id, day=made.day, products=made.products, at=made.at)
