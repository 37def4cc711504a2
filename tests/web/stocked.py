"""A workspace with one of each thing that has an id in an address."""

from typing import Any
from uuid import UUID

from app.domain import notifications
from app.domain.api_keys import Scope
from app.domain.competitor_jobs import Reader
from app.domain.drafts import DraftState
from app.domain.happenings import Kind
from app.domain.ids import InvitationId, TenantId, UserId, new_id
from app.domain.matching import Match, MatchState
from app.domain.outlines import Part, PartKind
from app.domain.rules import Wanted
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.teams import Invitation
from app.domain.tenants import Membership, Role, User, Viewer
from app.domain.watches import Rhythm, Wishes
from app.ports.competitors import Step
from app.ports.people import FreshSignIn
from app.usecases.competitors import Ask
from app.usecases.subscriptions import Form
from app.web.frame import viewer
from tests.factories import NOW, product
from tests.rival_products import rival
from tests.web.conftest import EMAIL, PASSWORD, Web

RIVAL = "rival.example"
WISHES = Wishes(Rhythm.DAILY, 15, tells_stock=True, tells_new=False)


def stocked(web: Web, tenant: TenantId, store: Store, title: str = "Tide bowl") -> dict[str, Any]:
    """The ids, by the names that they have in addresses."""
    house = web.house
    bowl, cup = (product(store, n, title=f"{title} {n}") for n in (1, 2))
    house.shop.kept.clear()  # else the next tenant would have these as well
    house.stock(store, bowl, cup)
    published = house.published(store, bowl)
    waiting = house.written(store, cup, service=ServiceCode.SEO)
    drafts = house.review.product(tenant, cup.id).drafts
    outlines = web.app.extensions["rooz"].outlines
    outlines.keep(tenant, store.id, "", [Part(PartKind.PARAGRAPH)], "user:test", seen=0)
    return {
        "product_id": cup.id,
        "run_id": waiting,
        "published_id": published,
        "draft_id": next(d.id for d in drafts if d.state is DraftState.READY),
        "revision_id": house.queries.history(tenant, bowl.id)[0].id,
        "store_id": store.id,
        "tenant_id": tenant,
        "sign_in_id": _browser(web, tenant),
        "note_id": _note(web, tenant, cup.id),
        "notification_id": _news(web, tenant),
        "rule_id": _rule(web, tenant, store),
        **_of_person(web, _person(web, tenant)),
        "list_view_id": _view(web, _person(web, tenant)),
        "user_id": _colleague(web, tenant),
        "invitation_id": _invited(web, tenant),
        **_rivals(web, tenant, cup.id),
        **_hearing(web, tenant, title),
    }


def restocked(web: Web, tenant: TenantId, store: Store, ids: dict[str, Any]) -> dict[str, Any]:
    """The same with fresh ones of what pages take away."""
    product_id = ids["product_id"]
    return ids | {
        "note_id": _note(web, tenant, product_id),
        "rule_id": _rule(web, tenant, store),
        **_of_person(web, _person(web, tenant)),
        "user_id": _colleague(web, tenant),
        "invitation_id": _invited(web, tenant),
        **_rivals(web, tenant, product_id),
    }


def _browser(web: Web, tenant: TenantId) -> UUID:
    """One that is signed in: another of the merchant's own, or somebody else's."""
    sign_ins, email = web.app.extensions["rooz"].sign_ins, EMAIL
    if tenant != web.tenant:
        email = f"{tenant}@shop.example"
        sign_ins.register(email, PASSWORD, "Elsewhere", "")
    found = sign_ins.viewer(sign_ins.enter(email, PASSWORD)).sign_in_id
    assert found
    return UUID(str(found))


def _note(web: Web, tenant: TenantId, product_id: Any) -> UUID:
    notes = web.app.extensions["rooz"].notes
    notes.answer(tenant, product_id, {"Material": "Oak"}, "user:test")
    with web.house.database.open_uow(tenant) as uow:
        return uow.notes.of_product(product_id)[0].id


def _news(web: Web, tenant: TenantId) -> UUID:
    reader = notifications.Reader(tenant, UserId(new_id()), frozenset(Kind))
    with web.house.database.open_uow(tenant) as uow:
        return uow.notifications.page(reader, 1)[0].id


def _rule(web: Web, tenant: TenantId, store: Store) -> UUID:
    wanted = Wanted("new", "description_missing", "", "en", 1)
    return web.house.rules.add(tenant, store.id, wanted, "user:test").id


def _person(web: Web, tenant: TenantId) -> Viewer:
    """The merchant, or somebody of the other workspace."""
    if tenant == web.tenant:
        with web.app.test_request_context(headers=web.cookie()):
            return viewer()
    with web.house.database.open_uow(tenant) as uow:
        workspace = uow.tenants.get()
    with web.house.database.open_platform_uow() as platform:
        return Viewer(workspace, platform.people.get(_colleague(web, tenant)), Role.OWNER)


def _of_person(web: Web, who: Viewer) -> dict[str, UUID]:
    """A key, and another browser of theirs."""
    keys, fresh = web.app.extensions["rooz"].api_keys, FreshSignIn(who.user.id, who.tenant.id, 1)
    made, shown = (keys.make(who, "Nightly", {Scope.READ}, None)[0].id for _ in range(2))
    with web.house.database.open_platform_uow() as platform:
        browser = platform.people.sign_in(f"a cookie of {who.user.id}", fresh)
    return {"key_id": made, "shown_key_id": shown, "sign_in_id": browser.id}


def _view(web: Web, who: Viewer) -> UUID:
    views = web.app.extensions["rooz"].save_views
    views.keep(who, "Weak ones", {"grade": "weak"}, is_shared=False)
    return UUID(str(views.of(who)[0][0].id))


def _colleague(web: Web, tenant: TenantId) -> UserId:
    user = User(UserId(new_id()), "A colleague", "USER")
    with web.house.database.open_platform_uow() as platform:
        platform.people.add(user)
    with web.house.database.open_uow(tenant) as uow:
        uow.tenants.add_member(Membership(tenant, user.id, Role.VIEWER))
    return user.id


def _invited(web: Web, tenant: TenantId) -> InvitationId:
    made, author = InvitationId(new_id()), _colleague(web, tenant)
    asked = Invitation(tenant, made, f"{made}@shop.example", Role.EDITOR, "en", author, "x", NOW)
    with web.house.database.open_uow(tenant) as uow:
        uow.team.save(asked)
    return made


def _hearing(web: Web, tenant: TenantId, name: str) -> dict[str, UUID]:
    """Programs that are told things, and what is on its way to them."""
    subscriptions, ids = web.app.extensions["rooz"].subscriptions, {}
    for kind in ("", "shown_"):
        form = Form(name, "https://tools.example/", ["points.low"])
        made, _secret = subscriptions.make(tenant, form, "user:test")
        ids[f"{kind}subscription_id"] = made.id
        ids[f"{kind}delivery_id"] = subscriptions.test(tenant, made.id)
    return ids


def _rivals(web: Web, tenant: TenantId, product_id: Any) -> dict[str, UUID]:
    """An analysis with a match, and a watch over its shop."""
    container = web.app.extensions["rooz"]
    ask = Ask(RIVAL, Reader.PYTHON, "user:test", f"analysis {new_id()}", is_whole_shop=True)
    job = container.competitors.request(tenant, ask)
    url = rival("Bowl").url
    with web.house.database.open_uow(tenant) as uow:
        lease = uow.competitors.take(job, 60.0, 2)
        assert lease is not None
        uow.competitors.advance(lease, Step(1, {}, (rival("Bowl"),)), 60.0)
        uow.competitors.finish(lease, "done", "done")  # type: ignore[arg-type]  # its value
        uow.matches.propose(RIVAL, [url], [Match(url, product_id, 90, ())])
        uow.matches.decide((url, product_id), MatchState.CONFIRMED, "user:test", NOW)
    watch = container.watching.start(tenant, job, WISHES, "user:test")
    return {"job_id": job, "watch_id": watch}
