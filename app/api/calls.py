"""All calls of the API, by noun: what the application serves and the document lists."""

from app.api import (
    admin,
    admin_jobs,
    admin_models,
    admin_workspaces,
    auth,
    branding,
    competitors,
    drafts,
    errands,
    health,
    hearings,
    keys,
    left_alone,
    letters,
    matches,
    notes,
    notifications,
    orders,
    outlines,
    own_model,
    policies,
    products,
    rewrites,
    rivals,
    rules,
    seo_access,
    sheets,
    store_settings,
    stores,
    subscriptions,
    team,
    voices,
    wallet,
    watches,
)

_PEOPLE = (auth.bp, keys.bp, team.bp)
_SHOPS = (stores.bp, store_settings.bp, seo_access.bp, products.bp, left_alone.bp, notes.bp)
_WORK = (orders.bp, drafts.bp, rewrites.bp, sheets.bp, errands.bp, rules.bp)
_GUIDES = (voices.bp, hearings.bp, outlines.bp, policies.bp, branding.bp, own_model.bp)
_RIVALS = (competitors.bp, rivals.bp, matches.bp, watches.bp)
_HOUSE = (wallet.bp, letters.bp, notifications.bp, subscriptions.bp, health.bp)
_PANEL = (admin.bp, admin_workspaces.bp, admin_jobs.bp, admin_models.bp)

ALL = (*_PEOPLE, *_SHOPS, *_WORK, *_GUIDES, *_RIVALS, *_HOUSE, *_PANEL)
