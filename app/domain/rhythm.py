"""How often a shop is looked at: about as often as it changes.

Webhooks get lost, and WordPress sends none while nobody visits the shop; so each shop is asked what
changed, a busy one every quarter of an hour, a quiet one twice a day.
"""

from datetime import datetime, timedelta

from app.domain.stores import Platform, Store

WHOLE_EVERY = timedelta(days=7)  # not everything that changes moves a platform's time of change
OVERLAP = timedelta(minutes=10)  # clocks differ, and shops list what changed a little late
LEAST_S = 900
MOST_S = 43_200
FIRST_S = 3_600  # of a shop that we don't know yet


def next_check_s(store: Store, changed: int) -> int:
    """In how many seconds to look again, after a reading that found so many changes."""
    if store.platform is Platform.SHOPIFY:  # its webhooks come, and are tried again for hours
        return MOST_S
    if store.synced_at is None:
        return FIRST_S
    wanted = store.check_every_s // 2 if changed else store.check_every_s * 3 // 2
    return max(LEAST_S, min(MOST_S, wanted))


def changes_since(store: Store, now: datetime) -> datetime | None:
    """From when on changes are enough; None where everything is to be read."""
    if store.synced_at is None or store.read_whole_at is None:
        return None
    if now - store.read_whole_at > WHOLE_EVERY:
        return None
    return store.synced_at - OVERLAP
