"""Publish 500 products into a Standard shop, against mutations that are paced perfectly.

Each product gets a description and SEO texts. Anchor: the bare mutations from one loop that looks
at the products once and waits by what each answer tells of the bucket, which is what the restore
rate allows. Ours: the publish run from the merchant's click to its end, by real workers and the
clock in processes of their own. Then two tenants at once, each in a shop of its own.

The shops restore twice a Standard shop's 100 points a second, so that it takes three minutes
and not six; `python -c "from benchmarks.shopify_writes import main; main(100)"` takes the true
number.
"""

from collections.abc import Sequence

from benchmarks.publishing import SHOPS, Published, Street, opened

COUNT = 500
CAPACITY = 2_000
RESTORE = 200
PLENTY = 1_000_000
GOAL = 0.90
MOST_SLOWED = 1.05


def main(restore: int = RESTORE) -> None:
    """Anchor, one tenant alone, and two at once."""
    with opened(COUNT) as street:
        for domain in SHOPS:  # a product that was written once has our mark: it costs a point more
            street.fill(domain, PLENTY, PLENTY)
            street.paced(domain).write(street.tenants[domain].products, "first")
            street.read_again(domain)
        first = SHOPS[0]
        street.fill(first, CAPACITY, restore)
        anchor = street.paced(first).write(street.tenants[first].products, "anchor")
        street.read_again(first)
        before = street.throttled()
        [alone] = _published(street, restore, [first], "alone")
        both = _published(street, restore, SHOPS, "both")
        throttled = street.throttled() - before
    for told in (alone, *both):
        print(_line(told))
    slowed = max(each.seconds for each in both) / alone.seconds
    print(f"two at once: each within {slowed:.2f} of alone (most {MOST_SLOWED:.2f})")
    visible = sum(each.again + COUNT - each.done for each in (alone, *both))
    print(
        f"bench shopify_writes ratio={anchor / alone.seconds:.2f} goal={GOAL:.2f}"
        f" anchor_s={anchor:.1f} ours_s={alone.seconds:.1f} restore={restore}"
        f" points={alone.points / COUNT:.1f} slowed={slowed:.2f}"
        f" throttled={throttled} visible={visible}"
    )


def _published(
    street: Street, restore: int, domains: Sequence[str], edition: str
) -> list[Published]:
    for domain in domains:
        street.fill(domain, CAPACITY, restore)
    return street.published(domains, edition)


def _line(told: Published) -> str:
    return (
        f"{told.done} written in {told.seconds:.1f} s for {told.points / COUNT:.1f} points each,"
        f" {told.again} tried again"
    )
