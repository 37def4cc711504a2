"""Settings of the platform, its models and how it is; for those who run it."""

from dataclasses import asdict
from decimal import Decimal
from typing import Annotated, Any

from flask import request
from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.health import House, told
from app.api.routes import blueprint, for_admin
from app.api.shapes import NO_NUL, Asked, Spoken, Told
from app.domain.audit_log import Actor
from app.domain.branding import FIELDS, OURS, Branding
from app.domain.competitor_jobs import Reader
from app.domain.interface_languages import INTERFACE
from app.domain.platform_settings import (
    BANNER_NAMES,
    LONGEST_BANNER,
    Feature,
    PlatformSettings,
)
from app.domain.prices import LEAST, MOST, OWNERS, Prices
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
    banner: dict[Spoken, Banner] | None = Field(
        None, description="By language; English stands where a language has none."
    )
    maintenance: bool | None = Field(None, description="Only admins come in; all else is 503.")


class SettingsShape(Told):
    """What holds for all workspaces."""

    competitive_mode: Reader
    branding: BrandingShape
    point_usd: str
    switched_off: list[Feature]
    banner: dict[Spoken, str] = Field(description="By language; empty: there is none.")
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


Governed = tuple[SettingsShape, int, dict[str, str]]
Tabled = tuple[TableShape, int, dict[str, str]]
Priced = tuple[PricesShape, int, dict[str, str]]


@bp.get("/settings", responses={"200": SettingsShape})
@for_admin
def settings(_who: Viewer) -> Governed:
    """Settings of the platform. Their ETag is what you may send as If-Match."""
    return _governed()


@bp.post("/settings", responses={"200": SettingsShape})
@for_admin
@conditional_if_told
def change(who: Viewer, body: SettingsForm) -> Governed:
    """Change some of them."""
    panel, is_same = container().panel, is_as_seen_if_told()
    branding_before = panel.brand.kept().over(OURS)

    def is_as_seen(kept: PlatformSettings) -> bool:
        return is_same(_settings(kept, branding_before))

    wanted: dict[str, Any] = body.model_dump(exclude_none=True, exclude={"branding", "banner"})
    if "switched_off" in wanted:
        wanted["switched_off"] = ",".join(wanted["switched_off"])
    if "maintenance" in wanted:
        wanted["maintenance"] = "1" if wanted["maintenance"] else ""
    given = {name: str(value) for name, value in wanted.items()}
    given |= {BANNER_NAMES[code]: text for code, text in (body.banner or {}).items()}
    settings_before = panel.govern.check(given, is_as_seen=is_as_seen)  # before anything is changed
    if body.branding is not None:
        branding = asdict(panel.brand.kept()) | body.branding.model_dump(exclude_none=True)
        panel.brand.save_platform(
            branding,
            actor(who),
            is_as_seen=lambda kept: is_same(_settings(settings_before, kept.over(OURS))),
        )
    panel.govern.save(given, actor(who), is_as_seen=is_as_seen)
    return _governed()


@bp.get("/models", responses={"200": TableShape})
@for_admin
def models(_who: Viewer) -> Tabled:
    """Which model does which task. Its ETag is what you may send as If-Match."""
    return _tabled(container().routing.table())


@bp.put("/models", responses={"200": TableShape})
@for_admin
@conditional_if_told
def save_models(who: Viewer, body: TableForm) -> Tabled:
    """Have that table from now on."""
    is_same = is_as_seen_if_told()
    return _tabled(
        container().routing.save(
            body.table.strip(), actor(who), is_as_seen=lambda kept: is_same(_table(kept))
        )
    )


@bp.get("/prices", responses={"200": PricesShape})
@for_admin
def prices(_who: Viewer) -> Priced:
    """What things cost, in points. Their ETag is what you may send as If-Match."""
    return _priced()


@bp.post("/prices", responses={"200": PricesShape})
@for_admin
@conditional_if_told
def set_prices(who: Viewer, body: PricesForm) -> Priced:
    """Set some of them, for what is quoted from now on."""
    is_same, price = is_as_seen_if_told(), container().panel.price
    given = {code: str(points) for code, points in body.prices.items()}
    price.save(given, body.reason, actor(who), is_as_seen=lambda kept: is_same(_prices(kept)))
    return _priced()


@bp.get("/health", responses={"200": House})
@for_admin
def health(_who: Viewer) -> House:
    """As anybody may ask, but never a 503."""
    return told(container().health.look())


def actor(who: Viewer) -> Actor:
    """Who calls, as the audit log names them."""
    return Actor(who.user.id, request.remote_addr or "")


def _priced() -> Priced:
    shown = _prices(container().panel.price.now())
    return shown, 200, likened(shown)


def _prices(now: Prices) -> PricesShape:
    return PricesShape(prices={code: now.of(code) for code in OWNERS}, owners=dict(OWNERS))


def _governed() -> Governed:
    panel = container().panel
    shown = _settings(panel.govern.now(), panel.brand.platform())
    return shown, 200, likened(shown)


def _settings(now: PlatformSettings, branding: Branding) -> SettingsShape:
    return SettingsShape(
        competitive_mode=now.competitive_mode,
        branding=_branding(branding),
        point_usd=_amount(now.point_usd),
        switched_off=sorted(now.switched_off),
        banner={code: now.banners.get(code, "") for code in INTERFACE},
        maintenance=now.maintenance,
    )


def _branding(found: Branding) -> BrandingShape:
    return BrandingShape(**{name: getattr(found.over(OURS), name) for name in FIELDS})


def _amount(usd: Decimal | None) -> str:
    return "" if usd is None else f"{usd:f}"


def _tabled(table: Table) -> Tabled:
    return _table(table), 200, likened(_table(table))


def _table(table: Table) -> TableShape:
    tasks = {str(task): [str(each) for each in choices] for task, choices in table.items()}
    return TableShape(tasks=tasks, table=table_json(table))
