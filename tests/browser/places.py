"""Which pages are looked at, and a workspace that has something on each of them."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from playwright.sync_api import Page

from app.bootstrap import build_container
from app.container import Container
from app.domain.catalog import Product
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.ids import TenantId
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.local import House
from app.settings import Settings
from app.usecases.competitors import Ask
from app.usecases.offers import Order
from app.usecases.subscriptions import Form
from app.usecases.sync import audited
from tests import factories

EMAIL, PASSWORD = "browser@shop.example", "correct horse battery"
PATIENCE_S = 300.0
LONGEST = "Tide bowl " * 600 + "ü" * 4_000  # 10,000 characters, and a word of 4,000
OF_STRANGERS = {
    "index": "/",
    "sign_in.form": "/sign-in",
    "registration.form": "/register",
    "recovery.form": "/forgotten",
    "visits.show": "/crawler",
    "guide.index": "/help",
    "guide.show": "/help/review",
    "offline.show": "/offline?locale=en",
    "pricing.show": "/pricing",
}
OF_MEMBERS = {
    "account.show": "/account",
    "second_step.show": "/account/second-step",
    "signed_out.here": "/signed-in",
    "find.show": "/find?q=bowl",
    "farewell.show": "/account/delete",
    "api_keys.show": "/keys",
    "team.show": "/team",
    "workspaces.form": "/workspaces/new",
    "admin.show": "/admin",
    "admin_menu.show": "/admin/menu",
    "admin_audit.show": "/admin/audit",
    "admin_branding.show": "/admin/branding",
    "admin_jobs.show": "/admin/jobs",
    "admin_models.show": "/admin/models",
    "admin_settings.show": "/admin/settings",
    "admin_tenants.index": "/admin/tenants",
    "admin_tenants.show": "/admin/tenants/{tenant}",
    "branding.show": "/branding",
    "competitors.index": "/competitors",
    "competitors.show": "/competitors/{job}",
    "dashboard.show": "/dashboard",
    "outbox.show": "/dev/mail",
    "own_model.show": "/model",
    "products.index": "/products",
    "products.show": "/products/{product}",
    "drafts.queue": "/review",
    "drafts.index": "/review/list",
    "drafts.show": "/review/{product}",
    "rewrites.index": "/review/rewrite",
    "runs.index": "/runs",
    "runs.show": "/runs/{run}",
    "services.index": "/services",
    "services.show": "/services/seo",
    "letters.show": "/settings",
    "notifications.index": "/notifications",
    "notifications.settings": "/notifications/settings",
    "stores.index": "/stores",
    "subscriptions.index": "/subscriptions",
    "subscriptions.show": "/subscriptions/{subscription}",
    "stores.show": "/stores/{store}",
    "stores.move_form": "/stores/{store}/move",
    "stores.keys": "/stores/woocommerce/keys",
    "sheets.show": "/stores/{store}/offline",
    "policies.show": "/stores/{store}/policies",
    "provenance.show": "/stores/{store}/provenance",
    "rules.show": "/stores/{store}/rules",
    "outlines.show": "/stores/{store}/templates",
    "voice.of_store": "/stores/{store}/voice",
    "voice.show": "/voice",
    "wallet.show": "/wallet",
}
NOWHERE = "/nowhere"
ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "static": "a file",
        "guide.picture": "a file",
        "branding.sheet": "a stylesheet",
        "notifications.bell": "numbers for scripts",
        "notifications.fresh_pass": "a pass for scripts",
        "notifications.show": "leads on",
        "gallery.show": "for developers: tests/web/test_gallery.py",
        "offline.worker": "a script",
        "competitors.as_csv": "a table",
        "watches.as_csv": "a table",
        "wallet.as_csv": "a table",
        "sheets.as_csv": "a table",
        "sheets.as_xlsx": "a table",
        "provenance.table": "a table",
        "provenance.feed": "a feed",
        "competitors.progress": "a part of a page",
        "runs.progress": "a part of a page",
        "drafts.meanwhile": "a part of a page",
        "first_steps.show": "a part of a page",
        "watches.show": "needs a week: tests/web/test_watches_page.py",
        "from_admin.product": "in the frame alone: tests/browser/test_deep_links.py",
        "from_admin.selection": "in the frame alone: tests/browser/test_deep_links.py",
        "installs.shopify": "a redirect: tests/web/test_shopify_grant.py",
        "installs.bounce": "in the frame alone: tests/browser/test_frame.py",
        "installs.shopify_callback": "a redirect: tests/web/test_shopify_grant.py",
        "installs.woocommerce_approve": "a redirect: tests/browser/test_woo_grant.py",
        "installs.woocommerce_return": "a redirect: tests/browser/test_woo_grant.py",
        "seo_access.approve": "a redirect: tests/web/test_woo_seo_access.py",
        "seo_access.arrive": "a redirect: tests/web/test_woo_seo_access.py",
        "installs.woocommerce_trouble": "leads on: tests/web/test_woocommerce_diagnosis.py",
        "installs.woocommerce_waiting": "leads on: tests/web/test_woocommerce_waiting.py",
        "single_sign_on.begin": "a redirect",
        "single_sign_on.arrive": "a redirect",
        "api_docs.show": "Swagger's own page",
        "api_docs.openapi": "a document for programs",
        "api_docs.part": "a file",
        "farewell.export": "a file",
        "shop_links.asked": "needs a link: tests/web/test_shop_links.py",
        "invitations.show": "needs a mailed link: tests/web/test_invitations.py",
        "registration.confirming": "needs a mailed link: tests/web",
        "recovery.choosing": "needs a mailed link: tests/web",
        "account.moving": "needs a mailed link: tests/web",
        "letters.confirming": "needs a mailed link: tests/web",
        "letters.stopping": "needs a mailed link: tests/web",
    }
)


@dataclass(frozen=True, slots=True)
class Stocked:
    """A merchant who also runs the platform, and the addresses of all that is theirs."""

    addresses: tuple[str, ...]


def stocked(house: House) -> Stocked:
    """Move a merchant in, with products, drafts that wait, and a rival that was looked at."""
    container = build_container(Settings.from_env(house.environment))
    try:
        tenant = container.sign_ins.register(EMAIL, PASSWORD, "Mirra", "Merchant")
        container.sign_ins.make_admin(EMAIL)
        store = _store(container, tenant)
        bowl = _pictured(factories.product(store, title=LONGEST, description=""), house)
        with container.generate.open_uow(tenant) as uow:
            uow.products.put(*audited(bowl, store))
            uow.products.put(*audited(_pictured(factories.product(store, 2), house), store))
        order = Order(store.id, ServiceCode.SEO, (bowl.id,), "en", "user:test", "looks-generate")
        run = container.generate.request(tenant, order)
        ask = Ask(
            house.rival_urls[0], Reader.PYTHON, "user:test", "looks-rival", is_whole_shop=True
        )
        job = container.competitors.request(tenant, ask)
        form = Form("Our orders", f"{house.rival_urls[0]}/hook", ["run.finished", "drafts.ready"])
        told, _secret = container.subscriptions.make(tenant, form, "user:test")
        container.subscriptions.test(tenant, told.id)
        _until_over(container, tenant, run, job)
    finally:
        container.queries.database.dispose()
    known = {"tenant": tenant, "store": store.id, "product": bowl.id, "run": run, "job": job}
    known |= {"subscription": told.id}
    return Stocked(tuple(path.format(**known) for path in (*OF_MEMBERS.values(), NOWHERE)))


def _pictured(product: Product, house: House) -> Product:
    """With a picture that is there."""
    there = f"{house.web_url}/static/bowl.svg"
    return replace(product, images=tuple(replace(each, url=there) for each in product.images))


def _store(container: Container, tenant: TenantId) -> Store:
    store = factories.store(tenant)
    with container.generate.open_uow(tenant) as uow:
        uow.stores.save(store)
    return store


def _until_over(container: Container, tenant: TenantId, run: object, job: object) -> None:
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        summary = container.queries.run(tenant, run)  # type: ignore[arg-type]  # both are ids
        looked = container.competitors.show(tenant, job)  # type: ignore[arg-type]
        is_over = looked.job.status in (JobStatus.DONE, JobStatus.FAILED)
        if summary.run.finished_at is not None and is_over:
            assert summary.ready_drafts
            assert looked.job.status is JobStatus.DONE
            return
        assert time.monotonic() < give_up_at, "nothing came of the orders"
        time.sleep(0.2)


def enter(page: Page, house: House) -> None:
    """Sign in as who has something on each page, whatever language it is in."""
    page.goto(f"{house.web_url}/sign-in")
    page.fill("#field-email", EMAIL)
    page.fill("#field-password", PASSWORD)
    page.click("button.primary")
