"""How a workspace looks; for programs."""

from dataclasses import asdict
from typing import Annotated

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Told
from app.domain.branding import LOGO_SIZES, LONGEST, LONGEST_URL, Branding
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("branding_api", "/api/v1/branding", "Branding")

Address = Annotated[str, StringConstraints(max_length=LONGEST_URL, pattern=NO_NUL)]
Colour = Annotated[str, StringConstraints(pattern="^(#([0-9a-f]{3}|[0-9a-f]{6}))?$")]


class BrandForm(Asked):
    """What the workspace has of its own; what is left out, or empty, is the platform's."""

    name: Annotated[str, StringConstraints(max_length=LONGEST["name"], pattern=NO_NUL)] = ""
    logo_url: Address = Field("", description="PNG, JPEG, WebP, AVIF or GIF, by https.")
    logo_size: int = Field(0, ge=0, le=LOGO_SIZES[1], description="Pixels of its height.")
    primary_color: Colour = Field("", examples=["#0b5c75"])
    secondary_color: Colour = Field("", examples=["#e8894a"])
    theme: Annotated[str, StringConstraints(pattern="^(light|dark|gradient)?$")] = ""
    favicon_url: Address = ""
    hero_image_url: Address = ""
    seo_title: Annotated[str, StringConstraints(max_length=LONGEST["seo_title"])] = ""
    seo_description: Annotated[str, StringConstraints(max_length=LONGEST["seo_description"])] = ""


class BrandShape(Told):
    """What the workspace has of its own; "" and 0 are the platform's."""

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


Answer = tuple[BrandShape, int, dict[str, str]]


@bp.get("", responses={"200": BrandShape})
@known(Permission.CHANGE_SETTINGS)
def branding(who: Viewer) -> Answer:
    """What the workspace has of its own. Its ETag is what you may send as If-Match."""
    return _told(container().panel.brand.own(who.tenant.id))


@bp.put("", responses={"200": BrandShape})
@known(Permission.CHANGE_SETTINGS)
@conditional_if_told
def keep(who: Viewer, body: BrandForm) -> Answer:
    """Have it so from now on. Pictures are looked at first, and colours for their contrast."""
    is_same, wanted = is_as_seen_if_told(), body.model_dump()
    return _told(
        container().panel.brand.save(
            who.tenant.id, wanted, who.author, is_as_seen=lambda kept: is_same(_shape(kept))
        )
    )


def _told(kept: Branding) -> Answer:
    return _shape(kept), 200, likened(_shape(kept))


def _shape(kept: Branding) -> BrandShape:
    return BrandShape(**asdict(kept))
