"""Branding: read on every page, set by admins for all and by a workspace for itself."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.branding import OURS, PICTURES, Branding, read_branding
from app.domain.errors import ExternalError, Invalid
from app.domain.ids import TenantId
from app.ports.branding import Pictures
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.usecases.editing import anything, ensure_as_seen
from app.usecases.lately import Lately

ROW = "branding"
FRESH_S = 5.0  # another process's change shows by then


def _briefly() -> Lately[TenantId | None, Branding]:
    return Lately(FRESH_S)


@dataclass(frozen=True, slots=True)
class Brand:
    """Reads and changes it. Pictures are looked at before they are taken, and only then."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    pictures: Pictures
    lately: Lately[TenantId | None, Branding] = field(default_factory=_briefly)

    def platform(self) -> Branding:
        """What admins set, over ours; ours where the database is away."""
        try:
            return self.lately.get(None, self.kept).over(OURS)
        except ExternalError:
            return OURS

    def of(self, tenant: TenantId) -> Branding:
        """What holds in a workspace."""
        try:
            return self.lately.get(tenant, lambda: self.own(tenant)).over(self.platform())
        except ExternalError:
            return self.platform()

    def own(self, tenant: TenantId) -> Branding:
        """What a workspace has of its own."""
        with self.open_uow(tenant) as uow:
            return uow.branding.get()

    def kept(self) -> Branding:
        """What admins set, and nothing below it."""
        with self.open_platform_uow() as platform:
            return _kept(platform.setting(ROW))

    def save(
        self,
        tenant: TenantId,
        given: Mapping[str, Any],
        author: str,
        *,
        is_as_seen: Callable[[Branding], bool] = anything,
    ) -> Branding:
        """Have that in a workspace from now on; what it doesn't name is the platform's again.

        Raises:
            Invalid: `fields` names each that is wrong, or whose picture can't be shown.
            Outdated: it isn't as it was seen.
        """
        branding = read_branding(given)
        self._ensure_shown(branding, self.own(tenant))
        with self.open_uow(tenant) as uow:
            uow.tenants.hold()
            ensure_as_seen(uow.branding.get(), is_as_seen)
            uow.branding.save(branding, author)
        self.lately.forget(tenant)
        return branding

    def save_platform(
        self,
        given: Mapping[str, Any],
        by: Actor,
        *,
        is_as_seen: Callable[[Branding], bool] = anything,
    ) -> Branding:
        """The same for all workspaces that have nothing of their own.

        Raises:
            Invalid: `fields` names each that is wrong, or whose picture can't be shown.
            Outdated: it isn't as it was seen.
        """
        branding = read_branding(given)
        self._ensure_shown(branding, self.kept())
        with self.open_platform_uow() as platform:
            platform.hold_setting(ROW)
            before = _kept(platform.setting(ROW))
            ensure_as_seen(before, is_as_seen)
            if branding != before:
                said = (_json(before), _json(branding))
                platform.set_setting(ROW, said[1])
                platform.audit_log.add(AuditLine(Deed.BRANDING_CHANGED, by, None, "", *said))
        self.lately.forget(None)
        return branding

    def _ensure_shown(self, wanted: Branding, before: Branding) -> None:
        wrong = {}
        for name, most_bytes in PICTURES.items():
            url = getattr(wanted, name)
            is_new = bool(url) and url != getattr(before, name)
            if is_new and (trouble := self.pictures.trouble(url, most_bytes)):
                wrong[name] = f"picture_{trouble}"
        if wrong:
            raise Invalid("pictures that can't be shown", wrong)


def _kept(text: str | None) -> Branding:
    try:
        return read_branding(json.loads(text or "{}"))
    except (Invalid, ValueError):  # by an older version, or by hand
        return Branding()


def _json(branding: Branding) -> str:
    return json.dumps({name: value for name, value in asdict(branding).items() if value})
