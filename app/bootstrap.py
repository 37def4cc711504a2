"""Wires the house: decides which adapter stands behind which port."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from redis import Redis

from app.adapters import (
    mail,
    now,
    queue_server,
    scrapes,
    shopify_oauth,
    shopify_platform,
    text_models,
    woo_platform,
)
from app.container import Container
from app.db.intake import DirectIntake
from app.db.neighbours import NeighbourRows
from app.db.queries import SqlQueries
from app.db.spool import spool
from app.db.uow import Database
from app.domain.routing import read_table
from app.domain.services import MENU
from app.domain.stores import Platform
from app.doors import Doors
from app.guides import guides
from app.listening import listening
from app.panel import health, panel
from app.ports.installs import WebhookDoor
from app.ports.mail import Mail
from app.ports.queries import Queries
from app.ports.stores import StorePlatform
from app.programs import programs, subscriptions
from app.settings import BadSettings, Settings
from app.usecases.acquaint import Acquaint
from app.usecases.cancel import Cancel
from app.usecases.compare import Compare
from app.usecases.competitors import Competitors
from app.usecases.connections import Connections
from app.usecases.digests import Digests
from app.usecases.export import Export
from app.usecases.generate import Generate
from app.usecases.housekeeping import Housekeeping
from app.usecases.install_shopify import InstallShopify
from app.usecases.items import Items
from app.usecases.letters import Letters
from app.usecases.notification_mail import NotificationMail
from app.usecases.notifications import Notifications
from app.usecases.offers import Offers
from app.usecases.offline_review import OfflineReview
from app.usecases.own_models import OwnModels
from app.usecases.points import Points
from app.usecases.privacy import Privacy
from app.usecases.publish import Publish
from app.usecases.read_pages import ReadPages
from app.usecases.reread import Reread
from app.usecases.review import Review
from app.usecases.rewrite import Rewrite
from app.usecases.routing import Routing
from app.usecases.rules import Rules
from app.usecases.sameness import Sameness
from app.usecases.shared_scrapes import SharedScrapes
from app.usecases.side_by_side import SideBySide
from app.usecases.sync import Sync
from app.usecases.undo import Undo
from app.usecases.watching import Watching
from app.usecases.webhooks import Webhooks
from app.usecases.write_back import WriteBack
from app.usecases.writing import Writing
from app.ways import Ways
from integrations.ai.router import Router
from integrations.egress import Egress
from integrations.linguist import Langid
from integrations.mail import FolderMail
from integrations.plug import plug
from integrations.sheets import Spreadsheets
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.webhooks import ShopifyWebhooks
from integrations.vault import FernetVault
from integrations.woocommerce.webhooks import WooWebhooks
from jobs.rq_queue import Hints
from scraper.pointed import Pointed

CLOCK_LOCK = 7_266_001
PAGE_BYTES = 3_000_000  # of a shop's public page; what is bigger isn't looked at


def build_container(settings: Settings) -> Container:
    """All use cases on real adapters.

    Raises:
        BadSettings: production as a role that could see other tenants.
    """
    redis = queue_server(settings.redis_url)
    queue = Hints(redis)
    database = Database(settings.database_url, deliver=queue.deliver)
    if settings.is_production:
        complaints = database.complaints_about_role()
        if complaints:
            raise BadSettings(complaints)
    return _Wiring.of(settings, database, redis, queue).container()


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
    """Adapters that several use cases share, and the use cases on them."""

    settings: Settings
    database: Database
    redis: Redis
    queue: Hints
    vault: FernetVault
    oauth: ShopifyOAuth
    egress: Egress
    platforms: Mapping[Platform, StorePlatform]
    router: Router

    @classmethod
    def of(cls, settings: Settings, database: Database, redis: Redis, queue: Hints) -> "_Wiring":
        egress = Egress(settings.egress_allow, settings.ca_file, settings.store_deadline_s)
        oauth = shopify_oauth(settings)
        total_s = settings.store_deadline_s
        fetch = Egress(settings.egress_allow, settings.ca_file, total_s, max_bytes=PAGE_BYTES).fetch
        platforms: dict[Platform, StorePlatform] = {
            Platform.SHOPIFY: shopify_platform(settings, oauth, fetch, redis),
            Platform.WOOCOMMERCE: woo_platform(settings, egress, fetch, redis),
        }
        vault = FernetVault(settings.secret_keys)
        shared = (queue, vault, oauth, egress, platforms, text_models(settings, redis))
        return cls(settings, database, redis, *shared)

    def container(self) -> Container:
        """All use cases."""
        settings, opened, queue = self.settings, self.database.open_uow, self.queue
        connections = Connections(opened, self.platforms, self.vault, now)
        offers, checkpoint = Offers(opened, self.platforms, MENU), plug(settings.kill_at)
        write_back = WriteBack(opened, connections, now, checkpoint, settings.lease_s)
        platform_opened = self.database.open_platform_uow
        points = Points(opened, platform_opened, settings.secret_keys[-1])
        webhooks, sync = self._webhooks(connections), self._sync(connections)
        queries = SqlQueries(self.database)
        same = Sameness(opened, NeighbourRows(self.database))
        below = read_table(settings.model_router_policy)
        routing = Routing(platform_opened, self.router, below, now)
        allowed, model, vault = settings.egress_allow, self.router, self.vault
        limits = (settings.ai_usd_a_day, settings.lease_s)
        own_models = OwnModels(opened, model, vault, queue, now, allowed)
        writing = Writing(opened, model, routing, vault, now, checkpoint, *limits)
        generate = Generate(opened, offers, writing, queue, now, checkpoint, Langid(), same)
        rules = Rules(opened, generate, now)
        post, compare = mail(settings), Compare(opened, now)
        told = Notifications(opened, platform_opened)
        woo = self.platforms[Platform.WOOCOMMERCE]
        ways = Ways(settings, self.database, self.egress, woo, self.vault, queue, points, queries)
        disconnect = ways.disconnect(connections, sync.webhook_address)
        ruling = panel(settings, self.database, self.redis, queries, writing)
        kept = (now, rules, ruling.govern.is_on)
        doors = Doors(settings, self.database, self.vault, queue, points, post)
        rivals, letters = self._competitors(writing, compare), self._letters(post, queries)
        return Container(
            sign_ins=doors.sign_ins,
            single_sign_on=doors.single_sign_on(),
            recover=doors.recover(),
            account=doors.account,
            shop_links=doors.shop_links(),
            farewell=doors.farewell(disconnect),
            **doors.teams(),
            second_step=doors.second_step,
            account_mail=doors.account_mail(),
            **programs(settings, self.database, writing),
            **subscriptions(settings, self.database, queue, letters),
            install_shopify=self._install_shopify(points),
            **ways.all(webhooks.acquaint),
            acquaint=webhooks.acquaint,
            **guides(self.database, writing),
            competitors=rivals,
            watching=Watching(opened, platform_opened, rivals, now, ruling.govern.is_on),
            digests=Digests(opened, platform_opened, letters),
            compare=compare,
            side_by_side=SideBySide(opened),
            disconnect=disconnect,
            sync=sync,
            reread=webhooks.reread,
            offers=offers,
            generate=generate,
            rules=rules,
            letters=letters,
            notifications=told,
            listen=listening(settings, self.database),
            notification_mail=NotificationMail(opened, told, post, now, settings.public_url),
            outbox=post if isinstance(post, FolderMail) else None,
            cancel=Cancel(opened),
            review=Review(opened, now),
            rewrite=Rewrite(opened, generate),
            offline_review=OfflineReview(opened, Spreadsheets(), Review(opened, now)),
            publish=Publish(opened, write_back, queue, now, checkpoint),
            export=Export(opened),
            undo=Undo(opened, write_back, queue, now, checkpoint),
            points=points,
            routing=routing,
            panel=ruling,
            own_models=own_models,
            webhooks=webhooks,
            housekeeping=Housekeeping(opened, platform_opened, queue, webhooks, sync, *kept),
            items=Items(opened, settings.lease_s, now),
            queries=queries,
            health=health(self.database, self.redis, now),
            clock=now,
        )

    def _competitors(self, writing: Writing, compare: Compare) -> Competitors:
        settings = self.settings
        shared = SharedScrapes(self.database.open_platform_uow, scrapes(settings), settings.lease_s)
        pages, opened = ReadPages(writing, Pointed()), self.database.open_uow
        return Competitors(opened, shared, compare, pages, self.queue, now, settings.lease_s)

    def _install_shopify(self, points: Points) -> InstallShopify:
        return InstallShopify(
            self.database.open_uow,
            self.database.open_platform_uow,
            self.oauth,
            self.vault,
            points,
            self.queue,
            now,
            self.settings.shopify_base_url,
            self.settings.public_url,
        )

    def _letters(self, post: Mail, queries: Queries) -> Letters:
        return Letters(
            self.database.open_uow,
            self.database.open_platform_uow,
            queries,
            post,
            now,
            self.settings.secret_keys[-1],
            self.settings.public_url,
            self.oauth.app_url,
        )

    def _sync(self, connections: Connections) -> Sync:
        webhooks = f"{self.settings.callback_url}/webhooks"
        opened, lease_s = self.database.open_uow, self.settings.lease_s
        return Sync(opened, connections, spool, self.queue, self.vault, now, webhooks, lease_s)

    def _webhooks(self, connections: Connections) -> Webhooks:
        doors: dict[Platform, WebhookDoor] = {
            Platform.SHOPIFY: ShopifyWebhooks(),
            Platform.WOOCOMMERCE: WooWebhooks(),
        }
        return Webhooks(
            self.database.open_uow,
            self.database.open_platform_uow,
            doors,
            connections,
            self.vault,
            self.queue,
            Privacy(self.database.open_uow, self.database.open_platform_uow),
            Acquaint(self.database.open_uow, connections, self.queue, now),
            Reread(self.database.open_uow, connections),
            partial(self.settings.shopify_secrets, now),
            DirectIntake(self.database),
        )
