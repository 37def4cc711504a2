"""What the dashboard and the list of products cost the server, against bare Flask, ORM and Jinja.

Anchor: the same server with views that ask SQLAlchemy's ORM for the same rows and counts and render
a bare template: no sign-in, no tenants, no roles, no languages, no layout, no log. What counts is
the CPU of a request, web server and database together, for a shop of 200 products and one of
10,000. Neither is packed: gzip would weigh the same on both.
"""

import tempfile
from pathlib import Path
from statistics import median

from benchmarks.servers import migrated
from benchmarks.shelf import Shelf, filled
from benchmarks.spread import spread
from benchmarks.web import postmaster, production, served
from benchmarks.webhook_intake import Measured, measured

ROUNDS = 5
SIZES = (200, 10_000)
PAGES = ("dashboard", "products")
GOAL = 0.70


def main() -> None:
    """Anchor and ours in turn; the median ratio counts."""
    for count in SIZES:
        _sized(count)


def _sized(count: int) -> None:
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        env = production(addresses) | {"MIGRATION_DATABASE_URL": addresses.migration_database_url}
        shelf, log = filled(addresses, env, count), Path(folder) / "log"
        postgres = postmaster(addresses)
        with (
            served("benchmarks.bare_pages:app", env, log) as bare,
            served("wsgi:app", env, log) as own,
        ):
            for page in PAGES:
                anchor_asked, asked = Path(folder) / "anchor", Path(folder) / "ours"
                anchor_asked.write_bytes(_request(f"/{page}/{shelf.tenant}"))
                asked.write_bytes(_request(f"/{page}", shelf))
                pairs = [
                    (measured(bare, postgres, anchor_asked), measured(own, postgres, asked))
                    for _ in range(ROUNDS)
                ]
                _tell(page, count, pairs)


def _tell(page: str, count: int, pairs: list[tuple[Measured, Measured]]) -> None:
    ratios = [anchor.us / ours.us for anchor, ours in pairs]
    parts = [
        median(pick(pair) for pair in pairs)
        for pick in (
            lambda pair: pair[0].web_us,
            lambda pair: pair[0].database_us,
            lambda pair: pair[1].web_us,
            lambda pair: pair[1].database_us,
        )
    ]
    print(
        f"bench page_cpu page={page} products={count} {spread(ratios)} goal={GOAL:.2f}"
        f" bare_us={parts[0]:.0f}+{parts[1]:.0f} us={parts[2]:.0f}+{parts[3]:.0f} (web+database)"
    )


def _request(path: str, shelf: Shelf | None = None) -> bytes:
    head = [f"GET {path} HTTP/1.1", "Host: rooz.example", "Accept: text/html"]
    head += [f"Cookie: __Host-rooz={shelf.cookie}"] if shelf else []
    return "\r\n".join(head).encode() + b"\r\n\r\n"
