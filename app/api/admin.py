"""Settings of the platform, its models and how it is; for those who run it."""

from dataclasses import asdict
from decimal import Decimal
from typing import Annotated, Any

from flask import request
from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.health import House, told
from app.api.routes import blueprint, for_admin
from app.api.shapes import NO_NUL, Asked, Told
from app.domain.audit_log import Actor
from app.domain.branding import FIELDS, OURS, Branding
from app.domain.competitor_jobs import Reader
from app.domain.platform_settings import LONGEST_BANNER, Feature
from app.domain.prices import LEAST, MOST, OWNERS
from app.domain.routing import Table, table_json
from app.domain.tenants import Viewer

bp = blueprint("admin_api", "/api/admin", "Admin")

Typed = Annotated[str, StringConstraints(max_length=2_000, pattern=NO_NUL)]
Code = Annotated[str, StringConstraints(max_length=100)]
Banner = Annotated[str, StringConstraints(max_length=LONGEST_BANNER, pattern=NO_NUL)]


class BrandingForm(Asked):
    """Branding of the platform; "" or 0 is ours again."""

    name: Typed | None = None
    logo_url: Typed | None = Field(None, description="PNG, JPEG, WebP, AVIF or GIF, by https.")
    logo_size: int | None = Field(None, ge=0, le=96, description="Pixels of its height.")
    primary_color: Typed | None = Field(None, examples=["#0b5c75"])
    secondary_color: Typed | None = Field(None, examples=["#e8894a"])
    theme: Typed | None = Field(None, description="dark, light, gradient, or empty.")
    favicon_url: Typed | None = None
    hero_image_url: Typed | None = None
    seo_title: Typed | None = None
    seo_description: Typed | None = None


class BrandingShape(Told):
    """Branding of the platform, as it holds."""

    name: str
    logo_url: str
    logo_size: int
    primary_color: str
    secondary_color: str
    theme: str
    favicon_url: str
    hero_image_url: str
    seo_title: str
    seo_description: str


class SettingsForm(Asked):
    """What is to be changed; what isn't named stays."""

    competitive_mode: Reader | None = None
    branding: BrandingForm | None = None
    point_usd: Typed | None = Field(None, description="An amount, or empty.", examples=["0.05"])
    switched_off: list[Feature] | None = Field(None, max_length=len(Feature))
    banner_en: Banner | None = None
    banner_ar: Banner | None = None
    maintenance: bool | None = Field(None, description="Only admins come in; all else is 503.")


class SettingsShape(Told):
    """What holds for all workspaces."""

    competitive_mode: Reader
    branding: BrandingShape
    point_usd: str
    switched_off: list[Feature]
    banner_en: str
    banner_ar: str
    maintenance: bool


class TableForm(Asked):
    """A router table, as JSON of its own."""

    table: Annotated[str, StringConstraints(max_length=20_000, pattern=NO_NUL)] = Field(
        description="JSON; empty: the server's own again."
    )


class TableShape(Told):
    """Which models do which task, the first one first."""

    tasks: dict[str, list[str]]
    table: str = Field(description="The same as JSON, to be changed and sent back.")


class PricesForm(Asked):
    """Prices to set; what isn't named stays."""

    prices: dict[Code, Annotated[int, Field(ge=LEAST, le=MOST)]] = Field(
        max_length=len(OWNERS), examples=[{"service.seo": 3}]
    )
    reason: Annotated[str, StringConstraints(min_length=3, max_length=300, pattern=NO_NUL)]


class PricesShape(Told):
    """What things cost, in points, and what the owner has for them."""

    prices: dict[str, int]
    owners: dict[str, int]


@bp.get("/settings", responses={"200": SettingsShape})
@for_admin
def settings(_who: Viewer) -> SettingsShape:
    """Settings of the platform."""
    return _settings()


@bp.post("/settings", responses={"200": SettingsShape})
@for_admin
def change(who: Viewer, body: SettingsForm) -> SettingsShape:
    """Change some of them."""
    panel = container().panel
    wanted: dict[str, Any] = body.model_dump(exclude_none=True, exclude={"branding"})
    if "switched_off" in wanted:
        wanted["switched_off"] = ",".join(wanted["switched_off"])
    if "maintenance" in wanted:
        wanted["maintenance"] = "1" if wanted["maintenance"] else ""
    given = {name: str(value) for name, value in wanted.items()}
    panel.govern.check(given)  # before anything is changed
    if body.branding is not None:
        branding = asdict(panel.brand.kept()) | body.branding.model_dump(exclude_none=True)
        panel.brand.save_platform(branding, actor(who))
    panel.govern.save(given, actor(who))
    return _settings()


@bp.get("/models", responses={"200": TableShape})
@for_admin
def models(_who: Viewer) -> TableShape:
    """Which model does which task."""
    return _table(container().routing.table())


@bp.put("/models", responses={"200": TableShape})
@for_admin
def save_models(who: Viewer, body: TableForm) -> TableShape:
    """Have that table from now on."""
    return _table(container().routing.save(body.table.strip(), actor(who)))


@bp.get("/prices", responses={"200": PricesShape})
@for_admin
def prices(_who: Viewer) -> PricesShape:
    """What things cost, in points."""
    return _prices()


@bp.post("/prices", responses={"200": PricesShape})
@for_admin
def set_prices(who: Viewer, body: PricesForm) -> PricesShape:
    """Set some of them, for what is quoted from now on."""
    given = {code: str(points) for code, points in body.prices.items()}
    container().panel.price.save(given, body.reason, actor(who))
    return _prices()


@bp.get("/health", responses={"200": House})
@for_admin
def health(_who: Viewer) -> House:
    """As anybody may ask, but never a 503."""
    return told(container().health.look())


def actor(who: Viewer) -> Actor:
    """Who calls, as the audit log names them."""
    return Actor(who.user.id, request.remote_addr or "")


def _prices() -> PricesShape:
    now = container().panel.price.now()
    return PricesShape(prices={code: now.of(code) for code in OWNERS}, owners=dict(OWNERS))


def _settings() -> SettingsShape:
    now = container().panel.govern.now()
    return SettingsShape(
        competitive_mode=now.competitive_mode,
        branding=_branding(container().panel.brand.platform()),
        point_usd=_amount(now.point_usd),
        switched_off=sorted(now.switched_off),
        banner_en=now.banner_en,
        banner_ar=now.banner_ar,
        maintenance=now.maintenance,
    )


def _branding(found: Branding) -> BrandingShape:
    return BrandingShape(**{name: getattr(found.over(OURS), name) for name in FIELDS})


def _amount(usd: Decimal | None) -> str:
    return "" if usd is None else f"{usd:f}"


def _table(table: Table) -> TableShape:
    tasks = {str(task): [str(each) for each in choices] for task, choices in table.items()}
    return TableShape(tasks=tasks, table=table_json(table))
