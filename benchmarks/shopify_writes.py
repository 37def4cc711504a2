"""Publish 200 products into a Standard shop, against mutations that are paced perfectly.

Each product gets a description and SEO texts. Anchor: the bare mutations from one loop that looks
at the products once and waits by what each answer tells of the bucket, which is what the restore
rate allows. Ours: the publish run from the merchant's click to its end, by real workers and the
clock in processes of their own. Then two tenants at once, each in a shop of its own.

Products and bucket are two fifths of 500 and a Standard shop's, and its 100 points a second are
doubled, so that three rounds take minutes; the true numbers:
`python -c "from benchmarks.shopify_writes import main; main(500, 2000, 100)"`.
"""

from collections.abc import Sequence
from statistics import median

from benchmarks.publishing import PLENTY, SHOPS, Published, Street, opened
from benchmarks.spread import ROUNDS, spread

COUNT = 200
CAPACITY = 800
RESTORE = 200
GOAL = 0.90
MOST_SLOWED = 1.05


def main(count: int = COUNT, capacity: int = CAPACITY, restore: int = RESTORE) -> None:
    """Anchor, one tenant alone, and two at once, in turn."""
    with opened(count) as street:
        for domain in SHOPS:  # a product that was written once has our mark: it costs a point more
            street.fill(domain, PLENTY, PLENTY)
            street.paced(domain).write(street.tenants[domain].products, "first")
            street.read_again(domain)
        before = street.throttled()
        bucket = (capacity, restore)
        rounds = [_round(street, bucket, f"round {number}") for number in range(ROUNDS)]
        throttled = street.throttled() - before
    for anchor, alone, both in rounds:
        print(f"anchor {anchor:.1f} s")
        for each in (alone, *both):
            print(_line(each, count))
    told = spread([anchor / alone.seconds for anchor, alone, _both in rounds])
    slowed = [max(b.seconds for b in both) / alone.seconds for _anchor, alone, both in rounds]
    print(f"two at once, of alone: {spread(slowed)} (most {MOST_SLOWED:.2f})")
    every = [each for _anchor, alone, both in rounds for each in (alone, *both)]
    visible = sum(each.again + count - each.done for each in every)
    print(
        f"bench shopify_writes {told} goal={GOAL:.2f} restore={restore}"
        f" points={median(each.points for each in every) / count:.1f}"
        f" slowed={median(slowed):.2f} throttled={throttled} visible={visible}"
    )


def _round(
    street: Street, bucket: tuple[int, int], edition: str
) -> tuple[float, Published, list[Published]]:
    """Seconds of the anchor; one tenant alone; two at once."""
    first = SHOPS[0]
    street.fill(first, *bucket)
    anchor = street.paced(first).write(street.tenants[first].products, f"anchor, {edition}")
    street.read_again(first)
    [alone] = _published(street, bucket, [first], f"alone, {edition}")
    return anchor, alone, _published(street, bucket, SHOPS, f"both, {edition}")


def _published(
    street: Street, bucket: tuple[int, int], domains: Sequence[str], edition: str
) -> list[Published]:
    for domain in domains:
        street.fill(domain, *bucket)
    return street.published(domains, edition)


def _line(told: Published, count: int) -> str:
    return (
        f"{told.done} written in {told.seconds:.1f} s for {told.points / count:.1f} points each,"
        f" {told.again} tried again"
    )
