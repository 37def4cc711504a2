"""Downloads: in Shopify's frame a link carries no token, so each carries a pass of its own."""

from typing import Any
from uuid import UUID

from flask import Response, request, url_for
from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import NotFound
from app.domain.ids import CompetitorJobId, StoreId, TenantId, WatchId
from app.domain.tenants import Viewer
from app.web.frame import settings

GOOD_S = 600


def link(who: Viewer, endpoint: str, store: StoreId, **wishes: Any) -> str:
    """The address of a store's file, good for ten minutes for whoever has it."""
    return url_for(endpoint, store_id=store, by=_sealed(who, endpoint, store, wishes))


def link_of_job(who: Viewer, endpoint: str, job: CompetitorJobId) -> str:
    """The same, of an analysis."""
    return url_for(endpoint, job_id=job, by=_sealed(who, endpoint, job, {}))


def link_of_watch(who: Viewer, endpoint: str, watch: WatchId) -> str:
    """The same, of a watch."""
    return url_for(endpoint, watch_id=watch, by=_sealed(who, endpoint, watch, {}))


def link_of_wallet(who: Viewer, endpoint: str) -> str:
    """The same, of the workspace's points."""
    tenant = who.tenant.id
    return url_for(endpoint, tenant_id=tenant, by=_sealed(who, endpoint, tenant, {}))


def opened(owner: UUID) -> tuple[TenantId, dict[str, Any]]:
    """Whose file is asked for, and what was wished for it.

    Raises:
        NotFound: the pass is none of ours, for another file, or over.
    """
    try:
        sealed = _signer().loads(request.args.get("by", ""), max_age=GOOD_S)
    except BadSignature:
        raise NotFound("no pass for the file") from None
    tenant, endpoint, of, wishes = sealed
    if (endpoint, of) != (request.endpoint, str(owner)):
        raise NotFound("the pass is for another file")
    return TenantId(UUID(tenant)), wishes


def file(content: bytes, name: str, kind: str) -> Response:
    """A file to save."""
    answer = Response(content, content_type=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _sealed(who: Viewer, endpoint: str, owner: UUID, wishes: dict[str, Any]) -> str | bytes:
    return _signer().dumps([str(who.tenant.id), endpoint, str(owner), wishes])


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(settings().signing_secret, salt="download")
