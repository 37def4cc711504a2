"""How a workspace looks; for programs."""

from dataclasses import asdict
from typing import Annotated

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Told
from app.domain.branding import LOGO_SIZES, LONGEST, LONGEST_URL
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


@bp.get("", responses={"200": BrandShape})
@known(Permission.CHANGE_SETTINGS)
def branding(who: Viewer) -> BrandShape:
    """What the workspace has of its own."""
    return BrandShape(**asdict(container().panel.brand.own(who.tenant.id)))


@bp.put("", responses={"200": BrandShape})
@known(Permission.CHANGE_SETTINGS)
def keep(who: Viewer, body: BrandForm) -> BrandShape:
    """Have it so from now on. Pictures are looked at first, and colours for their contrast."""
    kept = container().panel.brand.save(who.tenant.id, body.model_dump(), who.author)
    return BrandShape(**asdict(kept))
