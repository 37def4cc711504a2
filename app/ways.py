"""Wires the ways into a WooCommerce shop, and out of it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.adapters import now
from app.db.uow import Database
from app.ports.queries import Queries
from app.ports.queue import Queue
from app.ports.stores import StorePlatform
from app.ports.vault import Vault
from app.settings import Settings
from app.usecases.acquaint import Acquaint
from app.usecases.admit import Admit
from app.usecases.connections import Connections
from app.usecases.disconnect import Disconnect
from app.usecases.examine import Examine
from app.usecases.install_woocommerce import InstallWooCommerce
from app.usecases.move import Move
from app.usecases.points import Points
from app.usecases.reach_seo import ReachSeo
from integrations.egress import Egress
from integrations.woocommerce.app_passwords import AppPasswords
from integrations.woocommerce.auth import WooAuth


@dataclass(frozen=True)
class Ways:
    """What all of them need."""

    settings: Settings
    database: Database
    egress: Egress
    platform: StorePlatform
    vault: Vault
    queue: Queue
    points: Points
    queries: Queries

    def all(self, acquaint: Acquaint) -> dict[str, Any]:
        """The use cases by their names in the container."""
        admit, urls = self._admit(), (self.settings.public_url, self.settings.callback_url)
        return {
            "install_woocommerce": InstallWooCommerce(admit, *urls),
            "examine": Examine(admit, self.reach_seo, acquaint),
            "reach_seo": self.reach_seo,
            "move": Move(admit, self.queries),
        }

    def disconnect(self, connections: Connections, webhook_address: str) -> Disconnect:
        """The way out."""
        return Disconnect(self.database.open_uow, connections, self.reach_seo, webhook_address)

    @cached_property
    def reach_seo(self) -> ReachSeo:
        """The way in to SEO texts that stand apart."""
        return ReachSeo(
            self.database.open_uow,
            self.database.open_platform_uow,
            AppPasswords(self.egress),
            self.queries,
            self.vault,
            self.queue,
            now,
            self.settings.public_url,
        )

    def _admit(self) -> Admit:
        return Admit(
            self.database.open_uow,
            self.database.open_platform_uow,
            WooAuth(self.egress),
            self.platform,
            self.vault,
            self.points,
            self.queue,
            now,
        )
