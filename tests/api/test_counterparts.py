"""What a page can do, a program can, under the same permission; or it is said why not."""

from app.domain.permissions import Door, need_of
from tests.web.conftest import Web
from tests.web.routes import calls

CALLS = {
    "admin_branding.save": "admin_api.change",
    "admin_jobs.drop": "admin_jobs_api.drop",
    "admin_jobs.retry": "admin_jobs_api.retry",
    "admin_jobs.wake": "admin_jobs_api.wake",
    "admin_menu.save": "admin_api.set_prices",
    "admin_models.ask": "admin_models_api.ask",
    "admin_models.reset": "admin_api.save_models",
    "admin_models.save": "admin_api.save_models",
    "admin_models.try_out": "admin_models_api.try_out",
    "admin_settings.save": "admin_api.change",
    "admin_tenants.points": "admin_workspaces_api.points",
    "branding.save": "branding_api.keep",
    "competitors.as_csv": "competitors_api.job",
    "competitors.cancel": "rivals_api.cancel",
    "competitors.start": "competitors_api.analyze",
    "drafts.confirm": "drafts_api.confirm",
    "drafts.decide": "drafts_api.decide",
    "drafts.decide_all": "drafts_api.decide_all",
    "drafts.edit": "drafts_api.edit",
    "drafts.leave_out": "drafts_api.leave_out",
    "drafts.publish": "drafts_api.publish",
    "drafts.rebase": "drafts_api.rebase",
    "from_admin.read": "stores_api.sync",
    "highlights.take_back": "notes_api.want_no_more",
    "highlights.want": "notes_api.want",
    "api_keys.make": "keys_api.make",
    "api_keys.remove": "keys_api.remove",
    "left_alone.mark": "left_alone_api.mark",
    "left_alone.release": "left_alone_api.release",
    "letters.ask": "letters_api.ask",
    "letters.remove": "letters_api.remove",
    "matches.decide": "matches_api.decide",
    "notes.answer": "notes_api.answer",
    "notes.take_back": "notes_api.take_back",
    "notifications.choose": "notifications_api.choose",
    "notifications.read": "notifications_api.read",
    "notifications.read_all": "notifications_api.read_all",
    "outlines.change": "outlines_api.keep",
    "own_model.remove": "own_model_api.remove",
    "own_model.save": "own_model_api.save",
    "policies.names": "policies_api.name",
    "policies.switch": "policies_api.switch",
    "product_sheets.as_csv": "products_api.products",
    "products.undo": "products_api.undo",
    "products.undo_field": "products_api.undo_revision",
    "provenance.ask": "sheets_api.feed",
    "provenance.feed": "sheets_api.feed",
    "provenance.table": "sheets_api.provenance",
    "registration.register": "auth_api.register",
    "rewrites.quote": "rewrites_api.quote",
    "rewrites.start": "rewrites_api.start",
    "rights.additions": "store_settings_api.add",
    "rights.granted": "store_settings_api.ask_rights",
    "rights.provenance": "store_settings_api.keep_provenance",
    "rules.add": "rules_api.add",
    "rules.remove": "rules_api.remove",
    "rules.switch": "rules_api.switch",
    "runs.cancel": "runs_api.cancel",
    "runs.quote": "runs_api.quote",
    "runs.start": "runs_api.start",
    "runs.undo": "runs_api.undo",
    "sheets.as_csv": "sheets_api.sheet",
    "sheets.as_xlsx": "sheets_api.sheet",
    "sheets.take_in": "sheets_api.take_in",
    "sign_in.enter": "auth_api.login",
    "sign_in.leave": "auth_api.logout",
    "seo_access.begin": "seo_access_api.begin",
    "seo_access.end": "seo_access_api.end",
    "stores.check": "stores_api.check",
    "stores.connect_by_keys": "stores_api.connect_by_keys",
    "stores.connect_woocommerce": "stores_api.connect",
    "stores.disconnect": "stores_api.disconnect",
    "stores.move": "store_settings_api.move",
    "stores.sync": "stores_api.sync",
    **{
        f"subscriptions.{deed}": f"subscriptions_api.{deed}"
        for deed in ("make", "change", "renew", "test", "redeliver", "remove")
    },
    "subscriptions.switch": "subscriptions_api.change",
    "team.answer": "team_api.answer",
    "team.change_role": "team_api.change_role",
    "team.invite": "team_api.invite",
    "team.leave": "team_api.leave",
    "team.offer": "team_api.offer_ownership",
    "team.remove": "team_api.remove",
    "team.resend": "team_api.resend",
    "team.revoke": "team_api.revoke",
    "voice.change": "voices_api.keep",
    "voice.change_of_store": "voices_api.keep_of_store",
    "wallet.as_csv": "wallet_api.statement",
    "watches.as_csv": "watches_api.prices",
    "watches.change": "watches_api.change",
    "watches.start": "watches_api.start",
    "watches.stop": "watches_api.stop",
    "workspaces.make": "team_api.make",
}
"""A page's deed, and the call that does the same."""

BY_A_PERSON = {
    *("account.save", "account.change_password", "account.move", "account.ask_again"),
    *("account.sign_out", "account.sign_out_others", "account.moved"),
    *("second_step.confirm", "second_step.more_codes", "second_step.remove"),
    *("shop_links.begin", "shop_links.link", "shop_links.part"),
    *("single_sign_on.link", "single_sign_on.part", "farewell.go", "farewell.export"),
}
"""Who one is, and how one is known: a token that was stolen must not change it."""

BY_A_LINK = {
    *("registration.confirm", "recovery.ask", "recovery.choose", "sign_in.second"),
    *("letters.confirm", "letters.stop", "invitations.accept", "invitations.join"),
}
"""Whoever has the mail or the code proves it in a browser."""

OF_THE_BROWSER = {
    *("sign_in.move", "sign_in.prefer", "installs.woocommerce_callback"),
    *("branding.preview", "admin_branding.preview", "drafts.proof"),
    *("webhooks.shopify", "webhooks.woocommerce"),
    *("list_views.prefer", "list_views.keep", "list_views.remove"),
    *("admin_tenants.visit", "guests.leave"),
}
"""What a page looks like, shops that call us, and visits, which are there to be looked at."""


def _deeds(web: Web) -> dict[str, object]:
    """What changes something, or gives a file, on any page."""
    return {
        call.endpoint: call.need
        for call in calls(web.app)
        if not call.rule.rule.startswith("/api/")
        if call.is_unsafe or call.rule.rule.endswith((".csv", ".xlsx", ".xml", "/export"))
    }


def test_each_deed_of_a_page_has_its_call_or_a_reason(web: Web) -> None:
    deeds = _deeds(web)
    assert deeds.keys() == CALLS.keys() | BY_A_PERSON | BY_A_LINK | OF_THE_BROWSER
    assert len(deeds) > 90


def test_the_call_asks_for_what_the_page_asks_for(web: Web) -> None:
    views, deeds = web.app.view_functions, _deeds(web)
    told = {page: (deeds[page], need_of(views[call])) for page, call in CALLS.items()}
    asked = {page: needs for page, needs in told.items() if needs[0] is not Door.LINK}
    other = {page for page, (of_page, of_call) in asked.items() if of_page is not of_call}
    assert other == {"sign_in.leave"}  # whoever has the refresh token may end what it is of
