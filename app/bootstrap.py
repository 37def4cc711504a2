"""Wires the house: decides which adapter stands behind which port."""

import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx
from redis import Redis
from redis.exceptions import RedisError

from app.container import Container
from app.db.queries import SqlQueries
from app.db.spool import spool
from app.db.uow import Database
from app.domain.services import MENU
from app.domain.stores import Platform
from app.ports.checkpoints import Checkpoint
from app.ports.text_models import TextModel
from app.settings import BadSettings, Settings
from app.usecases.cancel import Cancel
from app.usecases.connections import Connections
from app.usecases.generate import Generate
from app.usecases.housekeeping import Housekeeping
from app.usecases.install_shopify import InstallShopify
from app.usecases.items import Items
from app.usecases.offers import Offers
from app.usecases.points import Points
from app.usecases.publish import Publish
from app.usecases.review import Review
from app.usecases.sign_in import SignIns
from app.usecases.sync import Sync
from app.usecases.undo import Undo
from app.usecases.webhooks import Webhooks
from app.usecases.write_back import WriteBack
from integrations.ai.compatible import Compatible
from integrations.ai.router import Router, parse_policy
from integrations.http import Http, Rewriting, tls
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.platform import ShopifyPlatform
from integrations.shopify.webhooks import ShopifyWebhooks
from integrations.vault import BcryptPasswords, FernetVault
from jobs.rq_queue import Hints

CLOCK_LOCK = 7_266_001
REDIS_TIMEOUT_S = 1.5  # a page must answer though the queue is away


def build_container(settings: Settings) -> Container:
    """All use cases on real adapters.

    Raises:
        BadSettings: production as a role that could see other tenants.
    """
    database = Database(settings.database_url)
    if settings.is_production:
        complaints = database.complaints_about_role()
        if complaints:
            raise BadSettings(complaints)
    return _Wiring(settings, database).container()


@contextmanager
def clock_lock(settings: Settings) -> Iterator[Callable[[], bool]]:
    """The right to be the one clock; the call says whether it is ours."""
    database = Database(settings.database_url, pool_size=1)
    try:
        with database.advisory_lock(CLOCK_LOCK) as is_ours:
            yield is_ours
    finally:
        database.dispose()


@dataclass(frozen=True, slots=True)
class _Wiring:
    settings: Settings
    database: Database

    def container(self) -> Container:
        settings, database = self.settings, self.database
        opened, platform_opened = database.open_uow, database.open_platform_uow
        redis = _redis(settings.redis_url)
        queue, vault = Hints(redis), FernetVault(settings.secret_keys)
        oauth = self._shopify_oauth()
        platforms = {Platform.SHOPIFY: ShopifyPlatform(self._store_http("shopify"), oauth)}
        connections = Connections(opened, platforms, vault, _now)
        checkpoint = _checkpoint(settings.kill_at)
        write_back = WriteBack(opened, connections, _now, checkpoint, settings.lease_s)
        points = Points(opened, platform_opened, settings.secret_keys[-1])
        offers = Offers(opened, platforms, MENU)
        webhooks = Webhooks(
            opened,
            platform_opened,
            {Platform.SHOPIFY: ShopifyWebhooks()},
            connections,
            vault,
            queue,
            settings.shopify_api_secret,
        )
        return Container(
            sign_ins=SignIns(opened, platform_opened, BcryptPasswords(), points, _now),
            install_shopify=InstallShopify(
                opened,
                platform_opened,
                oauth,
                vault,
                points,
                queue,
                _now,
                settings.shopify_base_url,
            ),
            install_woocommerce=None,
            sync=Sync(
                opened,
                connections,
                spool,
                queue,
                vault,
                _now,
                f"{settings.callback_url}/webhooks",
                settings.lease_s,
            ),
            offers=offers,
            generate=Generate(opened, offers, self._text_model(), queue, _now, checkpoint),
            cancel=Cancel(opened),
            review=Review(opened),
            publish=Publish(opened, write_back, queue, _now, checkpoint),
            undo=Undo(opened, write_back, queue, _now, checkpoint),
            points=points,
            webhooks=webhooks,
            housekeeping=Housekeeping(opened, platform_opened, queue, webhooks),
            items=Items(opened, settings.lease_s),
            queries=SqlQueries(database),
            health=_health(database, redis),
            menu=MENU,
            clock=_now,
        )

    def _store_http(self, name: str) -> Http:
        return Http(name, total_s=self.settings.store_deadline_s, ca_file=self.settings.ca_file)

    def _shopify_oauth(self) -> ShopifyOAuth:
        settings = self.settings
        transport = Rewriting(
            settings.shopify_base_url, httpx.HTTPTransport(verify=tls(settings.ca_file))
        )
        http = Http("shopify", total_s=settings.store_deadline_s, transport=transport)
        return ShopifyOAuth(settings.shopify_api_key, settings.shopify_api_secret, http)

    def _text_model(self) -> TextModel:
        settings = self.settings
        keys = {
            "groq": (settings.groq_api_key, settings.groq_base_url),
            "openrouter": (settings.openrouter_api_key, settings.openrouter_base_url),
        }
        providers = {
            name: Compatible(
                name,
                base_url,
                key,
                Http(
                    name,
                    total_s=settings.model_deadline_s,
                    ca_file=settings.ca_file,
                    max_bytes=2_000_000,
                ),
                settings.model_deadline_s,
            )
            for name, (key, base_url) in keys.items()
            if key
        }
        return Router(parse_policy(settings.model_router_policy), providers)


def _redis(url: str) -> Redis:
    return Redis.from_url(
        url, socket_timeout=REDIS_TIMEOUT_S, socket_connect_timeout=REDIS_TIMEOUT_S
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _checkpoint(kill_at: str) -> Checkpoint:
    """Nothing; or, in a fault test, the end of this process at the nth time at a point."""
    if not kill_at:
        return lambda _point: None
    wanted, _hash, number = kill_at.partition("#")
    seen: Counter[str] = Counter()

    def pull_the_plug(point: str) -> None:
        seen[point] += 1
        if point == wanted and seen[point] == int(number or 1):
            os.kill(os.getpid(), signal.SIGKILL)

    return pull_the_plug


def _health(database: Database, redis: Redis) -> Callable[[], Mapping[str, bool]]:
    def look() -> Mapping[str, bool]:
        try:
            beats = {
                "queue": True,
                "workers": bool(redis.exists("beat:io")),
                "clock": bool(redis.exists("beat:clock")),
            }
        except RedisError:
            beats = {"queue": False, "workers": False, "clock": False}
        return {"database": database.is_up(), **beats}

    return look
