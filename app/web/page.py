"""What the frame of every page shows: whose it is, how it looks, and what it counts."""

from typing import Any

from flask import request

from app.domain.branding import OURS, Branding
from app.domain.errors import RoozError
from app.domain.notifications import Reader
from app.domain.tenants import Viewer
from app.ports.queries import Counts
from app.web import branding, guide, notification_words, reader
from app.web.frame import container, is_embedded, settings, told, viewer
from app.web.guards import csrf_token


def shown() -> dict[str, Any]:
    """What the frame of every page shows."""
    language = reader.language()
    web = settings()
    plain = {
        "embedded": is_embedded(),
        "language": language.code,
        "direction": language.direction,
        "app_bridge_url": web.app_bridge_url,
        "api_key": web.shopify_api_key,
        "path": request.full_path.rstrip("?"),
        "guide": guide.about(request.blueprint, in_frame=is_embedded()),
        "notice": told(),
        "banner": container().panel.govern.now().banner(language.code),
        "signed_in": False,
        "csrf_token": "",
        "workspace": "",
        "person": "",
        "is_admin": False,
        "guest": None,
        "guests": (),
        "bell": _bell(None),
    }
    plain |= _looks(container().panel.brand.platform())
    try:
        who = viewer()
        counts = container().queries.counts(who.tenant.id, Reader.of(who))
    except RoozError:
        return plain
    return plain | {
        "signed_in": True,
        **_looks(container().panel.brand.of(who.tenant.id), who),
        "csrf_token": csrf_token(who),
        "workspace": who.tenant.name,
        "person": who.user.name,
        "is_admin": who.user.is_admin,
        "guest": who.guest,
        "guests": () if who.guest else container().panel.guests.within(who.tenant.id),
        "counts": counts,
        "bell": _bell(counts) | _listening(who),
        "spaces": () if is_embedded() else who.spaces,
        "tenant_id": who.tenant.id,
    }


def _listening(who: Viewer) -> dict[str, Any]:
    """Where a page hears of news, and by which pass."""
    sealed = container().listen.sealed_pass(who)
    return {"live": settings().live_url if sealed else "", "pass": sealed}


def _bell(counts: Counts | None) -> dict[str, Any]:
    """What the bell shows, and after which news scripts ask."""
    unread = counts.unread if counts else 0
    return {
        "unread": notification_words.number(unread) if unread else "",
        "label": notification_words.bell_label(unread),
        "since": counts.latest_news if counts else 0,
        "live": "",
        "pass": "",
    }


def _looks(brand: Branding, who: Viewer | None = None) -> dict[str, Any]:
    """What a brand makes of a page; our own colours stand in our own sheets."""
    ours = (OURS.primary_color, OURS.secondary_color)
    is_ours = (brand.primary_color, brand.secondary_color) == ours
    is_named = who is None or brand.name != container().panel.brand.platform().name
    return {
        "brand": brand,
        "brand_sheet": None if is_ours else branding.sheet_address(brand),
        "shown_name": brand.name if is_named or who is None else who.tenant.name,
        "theme": (who.user.theme if who else "") or brand.theme,
    }
