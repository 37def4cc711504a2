"""Let a WooCommerce shop in: through its own grant screen, or with keys made by hand."""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from app.domain.diagnoses import Ailment, Diagnosis, Sight, Unwell
from app.domain.errors import Conflict, ExternalError, Invalid, NotFound
from app.domain.ids import StoreId
from app.domain.stores import Platform
from app.domain.tenants import Viewer
from app.ports.installs import WooSite
from app.ports.platform import InstallAttempt
from app.ports.stores import Credentials
from app.usecases.admit import Admit

ATTEMPT_MINUTES = 10
MAX_NONCE_CHARS = 100


@dataclass(frozen=True, slots=True)
class Departure:
    """An install under way: the shop's own screen, and what binds its answer to the merchant."""

    grant_url: str
    nonce: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """How an install stands when its merchant comes back: the site, and whether its keys came.

    `refusal` is why the last ones that came weren't taken; None: none came, or they were.
    """

    site: WooSite
    has_keys: bool
    refusal: Diagnosis | None = None


@dataclass(frozen=True, slots=True)
class InstallWooCommerce:
    """Binds WooCommerce's unsigned callback to the merchant who asked for it."""

    admit: Admit
    public_url: str
    callback_url: str

    def start(self, viewer: Viewer, address: str) -> Departure:
        """Where to send the merchant, so that they approve us in their own shop.

        Raises:
            Invalid: not an address that we may call.
            Unwell: no shop that could be connected so; one without https would ask for its
                merchant's password in the clear.
            Conflict: another workspace has that shop.
        """
        door = self.admit.door
        site = door.discover(address, needs_https=True)
        self.admit.ensure_free(viewer.tenant.id, site)
        nonce = secrets.token_urlsafe(32)
        attempt = InstallAttempt(
            _hash(nonce),
            Platform.WOOCOMMERCE,
            viewer.tenant.id,
            viewer.user.id,
            json.dumps(asdict(site)),
            used=False,
        )
        with self.admit.open_platform_uow() as platform:
            platform.add_attempt(attempt, ATTEMPT_MINUTES)
        grant_url = door.grant_url(
            site.url,
            nonce,
            f"{self.public_url}/install/woocommerce/return",
            f"{self.callback_url}/install/woocommerce/callback",
        )
        return Departure(grant_url, nonce)

    def callback(self, body: Mapping[str, object]) -> StoreId:
        """Take the keys that WooCommerce posts; a second approval replaces them.

        Raises:
            NotFound: no install with this nonce is under way.
            Invalid: the keys are not of the form that they have, or may not write.
            Unwell: the shop doesn't take its own keys.
            Conflict: another workspace has that shop.
            ExternalError: the shop stopped answering.
        """
        attempt = self._attempt(body)
        try:
            store_id = self._taken_in(attempt, body)
        except (Invalid, Conflict, ExternalError) as error:
            # the shop shows its merchant an error of its own, which says nothing of this
            refusal = json.dumps(asdict(_why(error)))
            with self.admit.open_platform_uow() as platform:
                platform.refuse_attempt(attempt.nonce_hash, refusal)
            raise
        with self.admit.open_platform_uow() as platform:
            platform.use_attempt(attempt.nonce_hash)
        return store_id

    def outcome(self, viewer: Viewer, nonce: str) -> Arrival:
        """Whether the shop's keys arrived, for the page to which the merchant comes back.

        Raises:
            NotFound: no such install of theirs is under way.
        """
        attempt = self._attempt({"user_id": nonce})
        if attempt.tenant_id != viewer.tenant.id:
            raise NotFound("no such install")
        return Arrival(_site(attempt), attempt.used, _refusal(attempt))

    def checked(self, key: str, secret: str) -> Credentials:
        """Keys that a person made in their shop's settings and copied here.

        Raises:
            Invalid: they don't have the form of keys; `fields` says which and why.
        """
        return self.admit.door.keys(key, secret)

    def by_hand(self, viewer: Viewer, address: str, credentials: Credentials) -> WooSite:
        """Connect a shop with such keys; one without https takes part too, as it has to.

        Raises:
            Invalid: not an address that we may call.
            Unwell: no shop that could be connected is there, or it doesn't take the keys.
            Conflict: another workspace has that shop.
            ExternalError: the shop stopped answering.
        """
        site = self.admit.door.discover(address)
        key = f"keys:{_hash(secrets.token_urlsafe(32))}"
        self.admit.take_in(viewer.tenant.id, site, credentials, key)
        return site

    def _taken_in(self, attempt: InstallAttempt, body: Mapping[str, object]) -> StoreId:
        credentials = self.admit.door.credentials(body)
        key = f"install:{attempt.nonce_hash}"
        return self.admit.take_in(attempt.tenant_id, _site(attempt), credentials, key)

    def _attempt(self, body: Mapping[str, object]) -> InstallAttempt:
        nonce = body.get("user_id")
        if not isinstance(nonce, str) or not 0 < len(nonce) <= MAX_NONCE_CHARS:
            raise Invalid("a callback names its install", {"user_id": "missing"})
        with self.admit.open_platform_uow() as platform:
            attempt = platform.attempt(_hash(nonce))
        if attempt is None or attempt.platform is not Platform.WOOCOMMERCE:
            raise NotFound("no such install")
        return attempt


def _site(attempt: InstallAttempt) -> WooSite:
    return WooSite(**json.loads(attempt.site))


def _why(error: Invalid | Conflict | ExternalError) -> Diagnosis:
    if isinstance(error, Unwell):
        return error.diagnosis
    if isinstance(error, Conflict):
        return Diagnosis(Ailment.TAKEN)
    if isinstance(error, Invalid):
        is_weak = "key_permissions" in error.fields
        return Diagnosis(Ailment.KEY_READ_ONLY if is_weak else Ailment.KEY_UNKNOWN)
    is_busy = error.kind == "rate_limited"
    return Diagnosis(Ailment.BUSY if is_busy else Ailment.BROKEN, wait_s=error.retry_after_s)


def _refusal(attempt: InstallAttempt) -> Diagnosis | None:
    if not attempt.refusal:
        return None
    kept = json.loads(attempt.refusal)
    sights = tuple(Sight(**sight) for sight in kept.pop("sights"))
    return Diagnosis(Ailment(kept.pop("ailment")), sights, **kept)


def _hash(nonce: str) -> str:
    return hashlib.sha256(nonce.encode()).hexdigest()
