"""The container: all use cases that pages, API and jobs may call."""

from dataclasses import dataclass

from app.domain.services import Service
from app.ports.clock import Clock
from app.ports.mail import Outbox
from app.ports.queries import Queries
from app.ports.rates import Rates
from app.usecases.account import Account
from app.usecases.account_mail import AccountMail
from app.usecases.acquaint import Acquaint
from app.usecases.api_keys import ApiKeys, Recognise
from app.usecases.api_sessions import ApiSessions
from app.usecases.attune import Attune
from app.usecases.brand import Brand
from app.usecases.cancel import Cancel
from app.usecases.check_health import CheckHealth
from app.usecases.compare import Compare
from app.usecases.competitors import Competitors
from app.usecases.deliveries import Deliveries
from app.usecases.digests import Digests
from app.usecases.disconnect import Disconnect
from app.usecases.errands import Errands
from app.usecases.examine import Examine
from app.usecases.export import Export
from app.usecases.farewell import Farewell
from app.usecases.first_text import FirstText
from app.usecases.generate import Generate
from app.usecases.govern import Govern
from app.usecases.guests import Guests
from app.usecases.housekeeping import Housekeeping
from app.usecases.install_shopify import InstallShopify
from app.usecases.install_woocommerce import InstallWooCommerce
from app.usecases.invitations import Invitations
from app.usecases.items import Items
from app.usecases.leave_alone import LeaveAlone
from app.usecases.letters import Letters
from app.usecases.listen import Listen
from app.usecases.move import Move
from app.usecases.notes import TellFacts
from app.usecases.notification_mail import NotificationMail
from app.usecases.notifications import Notifications
from app.usecases.offers import Offers
from app.usecases.offline_review import OfflineReview
from app.usecases.outlines import Outlines
from app.usecases.oversee import Oversee
from app.usecases.own_models import OwnModels
from app.usecases.points import Points
from app.usecases.policies import SwitchPolicies
from app.usecases.preview import Preview
from app.usecases.price import Price
from app.usecases.publish import Publish
from app.usecases.reach_seo import ReachSeo
from app.usecases.recover import Recover
from app.usecases.replies import Replies
from app.usecases.reread import Reread
from app.usecases.retrace import Retrace
from app.usecases.review import Review
from app.usecases.rewrite import Rewrite
from app.usecases.routing import Routing
from app.usecases.rules import Rules
from app.usecases.save_views import SaveViews
from app.usecases.second_step import SecondStep
from app.usecases.shop_links import ShopLinks
from app.usecases.side_by_side import SideBySide
from app.usecases.sign_in import SignIns
from app.usecases.single_sign_on import SingleSignOn
from app.usecases.store_settings import StoreSettings
from app.usecases.subscription_mail import SubscriptionMail
from app.usecases.subscriptions import Subscriptions
from app.usecases.sync import Sync
from app.usecases.teams import Teams
from app.usecases.tend_queue import TendQueue
from app.usecases.try_model import TryModel
from app.usecases.undo import Undo
from app.usecases.watching import Watching
from app.usecases.webhooks import Webhooks
from app.usecases.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class Panel:
    """What those who run the platform may do besides."""

    retrace: Retrace
    oversee: Oversee
    tend_queue: TendQueue
    govern: Govern
    guests: Guests
    price: Price
    try_model: TryModel
    brand: Brand


@dataclass(frozen=True, slots=True)
class Container:
    """Use cases by name, and what pages show."""

    sign_ins: SignIns
    single_sign_on: SingleSignOn
    recover: Recover
    account: Account
    shop_links: ShopLinks
    farewell: Farewell
    teams: Teams
    invitations: Invitations
    workspaces: Workspaces
    second_step: SecondStep
    account_mail: AccountMail
    api_sessions: ApiSessions
    api_keys: ApiKeys
    recognise: Recognise
    replies: Replies
    rates: Rates
    errands: Errands
    subscriptions: Subscriptions
    subscription_mail: SubscriptionMail
    deliveries: Deliveries
    install_shopify: InstallShopify
    install_woocommerce: InstallWooCommerce
    examine: Examine
    reach_seo: ReachSeo
    move: Move
    acquaint: Acquaint
    store_settings: StoreSettings
    policies: SwitchPolicies
    leave_alone: LeaveAlone
    save_views: SaveViews
    notes: TellFacts
    competitors: Competitors
    compare: Compare
    side_by_side: SideBySide
    watching: Watching
    digests: Digests
    disconnect: Disconnect
    sync: Sync
    reread: Reread
    offers: Offers
    generate: Generate
    rules: Rules
    letters: Letters
    notifications: Notifications
    listen: Listen
    notification_mail: NotificationMail
    outbox: Outbox | None
    attune: Attune
    preview: Preview
    outlines: Outlines
    cancel: Cancel
    review: Review
    rewrite: Rewrite
    offline_review: OfflineReview
    publish: Publish
    export: Export
    undo: Undo
    points: Points
    routing: Routing
    panel: Panel
    own_models: OwnModels
    webhooks: Webhooks
    housekeeping: Housekeeping
    items: Items
    queries: Queries
    health: CheckHealth
    clock: Clock

    @property
    def first_text(self) -> FirstText:
        """Finds what to try first."""
        return FirstText(self.queries, self.offers)

    @property
    def menu(self) -> tuple[Service, ...]:
        """What can be ordered, at its price."""
        return self.panel.price.menu()
