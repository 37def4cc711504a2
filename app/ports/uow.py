"""The unit of work: one short transaction over one tenant's rows."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from app.domain.ids import TenantId
from app.ports.answers import Answers
from app.ports.api_keys import ApiKeys
from app.ports.audit_log import AuditLog
from app.ports.branding import Brandings
from app.ports.catalog import Products
from app.ports.competitors import CompetitorJobs
from app.ports.connections import Stores
from app.ports.departures import Departures
from app.ports.drafts import Drafts
from app.ports.errands import Errands
from app.ports.events import Events
from app.ports.happenings import Happenings
from app.ports.highlights import Highlights
from app.ports.left_alone import LeftAlone
from app.ports.list_views import ListViews
from app.ports.mail import MailAddresses
from app.ports.matches import Matches
from app.ports.notes import Notes
from app.ports.notifications import Notifications
from app.ports.outlines import Outlines
from app.ports.own_models import OwnModels
from app.ports.points import Wallet
from app.ports.policies import ShopPolicies
from app.ports.prices import PriceList
from app.ports.privacy import Forgetting
from app.ports.records import Records
from app.ports.replies import Replies
from app.ports.revisions import Revisions
from app.ports.rewrites import Rewrites
from app.ports.rules import Rules
from app.ports.runs import Runs
from app.ports.scores import Scores
from app.ports.spending import Spending
from app.ports.subscriptions import Deliveries, Subscriptions
from app.ports.teams import Team
from app.ports.tenants import Tenants
from app.ports.unread_pages import UnreadPages
from app.ports.voices import Voices
from app.ports.watches import Watches
from app.ports.wordings import Wordings


class UnitOfWork(Protocol):
    """One transaction over one tenant. Leaving commits; an exception rolls back."""

    @property
    def tenants(self) -> Tenants:
        """The tenant and its members."""
        ...

    @property
    def departures(self) -> Departures:
        """Whoever goes."""
        ...

    @property
    def team(self) -> Team:
        """Who works in it, and who is asked to."""
        ...

    @property
    def stores(self) -> Stores:
        """Its shops."""
        ...

    @property
    def scores(self) -> Scores:
        """How they scored, day by day."""
        ...

    @property
    def products(self) -> Products:
        """Their products."""
        ...

    @property
    def wallet(self) -> Wallet:
        """Its points."""
        ...

    @property
    def runs(self) -> Runs:
        """Its orders."""
        ...

    @property
    def drafts(self) -> Drafts:
        """Texts that wait."""
        ...

    @property
    def notes(self) -> Notes:
        """What merchants tell of their products."""
        ...

    @property
    def highlights(self) -> Highlights:
        """Facts that merchants want said."""
        ...

    @property
    def policies(self) -> ShopPolicies:
        """What shops keep out of their texts."""
        ...

    @property
    def left_alone(self) -> LeftAlone:
        """What its merchants keep to themselves."""
        ...

    @property
    def list_views(self) -> ListViews:
        """Saved views of lists."""
        ...

    @property
    def rules(self) -> Rules:
        """What is ordered without being asked for."""
        ...

    @property
    def mail_addresses(self) -> MailAddresses:
        """Where mail goes, and about what it went."""
        ...

    @property
    def voices(self) -> Voices:
        """How its shops speak."""
        ...

    @property
    def outlines(self) -> Outlines:
        """What descriptions consist of."""
        ...

    @property
    def rewrites(self) -> Rewrites:
        """What was written once more."""
        ...

    @property
    def revisions(self) -> Revisions:
        """Texts that were written."""
        ...

    @property
    def records(self) -> Records:
        """What is only added."""
        ...

    @property
    def happenings(self) -> Happenings:
        """What happens, and is told."""
        ...

    @property
    def notifications(self) -> Notifications:
        """What its people were told."""
        ...

    @property
    def privacy(self) -> Forgetting:
        """What is forgotten."""
        ...

    @property
    def answers(self) -> Answers:
        """What text models answered."""
        ...

    @property
    def own_models(self) -> OwnModels:
        """Its own text model."""
        ...

    @property
    def spending(self) -> Spending:
        """What they cost."""
        ...

    @property
    def wordings(self) -> Wordings:
        """What texts say by now, so that no new one says the same."""
        ...

    @property
    def competitors(self) -> CompetitorJobs:
        """Its analyses of rivals' shops."""
        ...

    @property
    def matches(self) -> Matches:
        """Which of rivals' products are its own."""
        ...

    @property
    def audit_log(self) -> AuditLog:
        """What admins did in it."""
        ...

    @property
    def unread_pages(self) -> UnreadPages:
        """Of rivals, until a text model was shown them."""
        ...

    @property
    def prices(self) -> PriceList:
        """What things cost."""
        ...

    @property
    def branding(self) -> Brandings:
        """How it looks."""
        ...

    @property
    def watches(self) -> Watches:
        """Its watches over rivals' shops."""
        ...

    @property
    def api_keys(self) -> ApiKeys:
        """What programs call with."""
        ...

    @property
    def replies(self) -> Replies:
        """What was answered to them."""
        ...

    @property
    def errands(self) -> Errands:
        """What programs sent text models on."""
        ...

    @property
    def events(self) -> Events:
        """What programs are told of it."""
        ...

    @property
    def subscriptions(self) -> Subscriptions:
        """Programs that hear of it."""
        ...

    @property
    def deliveries(self) -> Deliveries:
        """What is on its way to them."""
        ...

    def after_commit(self, call: Callable[[], None]) -> None:
        """Do this once the transaction is safe, in order; not at all if it isn't."""
        ...


OpenUow = Callable[[TenantId], AbstractContextManager[UnitOfWork]]
