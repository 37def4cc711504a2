"""Pages in a slow browser: when they show, whether they jump, how soon they answer, their weight.

Chromium with a quarter of the processor, 1.6 Mbit/s and 150 ms; a workspace of 10,000 products, 100
with drafts; our server as the Procfile starts it, in production. Each first visit is that of a
phone of 390 px which has nothing of ours yet; answers are those of a window of 1,280. Anchor of a
page: a bare one of as many bytes, a document and a stylesheet, to the same browser; anchor of an
answer: typing on a bare page, where nothing listens.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

from playwright.sync_api import ViewportSize

from benchmarks.servers import migrated
from benchmarks.shelf import filled
from benchmarks.spread import spread
from benchmarks.vitals import DESK, PHONE, Looker, lookers
from benchmarks.web import Server, production, served

COUNT, ROUNDS = 10_000, 3
PAGES = ("/dashboard", "/products", "/review")
MOST_LCP_MS, MOST_CLS, MOST_INP_MS, MOST_KB = 1_500, 0.02, 150, 60
MOVES = 10
NOT_OURS = ("Image",)  # the shop's
New = Callable[[str, str, ViewportSize], Looker]
Act = Callable[[Looker, str], None]


def main() -> None:
    """A line for each figure."""
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        env = production(addresses) | {"MIGRATION_DATABASE_URL": addresses.migration_database_url}
        shelf, log = filled(addresses, env, COUNT), Path(folder) / "log"
        with (
            served("wsgi:app", env, log) as own,
            served("benchmarks.bare_pages:app", env, log) as bare,
            lookers() as new,
        ):
            for path in PAGES:
                _shows(new, shelf.cookie, own, bare, path)
            for name, act in (("typing", _type), ("picking", _pick), ("moving", _move)):
                _answers(new, shelf.cookie, own, bare, (name, act))


def _shows(new: New, cookie: str, own: Server, bare: Server, path: str) -> None:
    """A first visit, and one of the same weight."""
    ratios, ours = [], []
    for _ in range(ROUNDS):
        looker = _visited(new, cookie, _at(own, path))
        document = looker.bytes_of("Document")
        rest = looker.bytes_of() - document - looker.bytes_of(*NOT_OURS)
        plain = _visited(new, "", _at(bare, f"/plain?page={document:.0f}&sheet={rest:.0f}"))
        ratios.append(plain.lcp_ms / looker.lcp_ms)
        ours.append((looker.lcp_ms, looker.cls, (document + rest) / 1000))
    lcp_ms, cls, kb = (median(each) for each in zip(*ours, strict=True))
    print(
        f"bench pages page={path} {spread(ratios)} lcp_ms={lcp_ms:.0f} most_lcp_ms={MOST_LCP_MS}"
        f" cls={cls:.3f} most_cls={MOST_CLS} kb={kb:.1f} most_kb={MOST_KB}"
    )


def _answers(
    new: New,
    cookie: str,
    own: Server,
    bare: Server,
    named: tuple[str, Callable[[Looker, str], None]],
) -> None:
    """The slowest answer of ours, and of a page where nothing listens."""
    name, act = named
    ratios, ours = [], []
    for _ in range(ROUNDS):
        looker = new(cookie, _at(own, ""), DESK)
        act(looker, _at(own, ""))
        plain = new("", _at(bare, ""), DESK)
        plain.open(_at(bare, "/plain?page=20000&sheet=2000"))
        plain.forget()
        _typed(plain, "#q")
        ratios.append(plain.inp_ms / looker.inp_ms)
        ours.append(looker.inp_ms)
        for each in (looker, plain):
            each.page.context.close()
    print(
        f"bench pages answer={name} {spread(ratios)} inp_ms={median(ours):.0f}"
        f" most_inp_ms={MOST_INP_MS}"
    )


def _type(looker: Looker, origin: str) -> None:
    looker.open(f"{origin}/products")
    looker.forget()
    _typed(looker, "#q")


def _typed(looker: Looker, field: str) -> None:
    looker.page.click(field)
    looker.page.keyboard.type("blue bowl", delay=120)
    looker.page.wait_for_timeout(300)


def _pick(looker: Looker, origin: str) -> None:
    """All of the page, then all that were found, and back; and a few single ones."""
    page = looker.page
    looker.open(f"{origin}/products")
    looker.forget()
    for box in ("[data-pick=all]", "[data-pick-all-found]", "[data-pick-all-found]"):
        page.locator(box).first.click()
        page.wait_for_timeout(200)
    for row in range(3):
        page.locator("[data-pick=row]").nth(row).click()
        page.wait_for_timeout(200)


def _move(looker: Looker, origin: str) -> None:
    """From draft to draft by the keyboard."""
    looker.open(f"{origin}/review")
    looker.forget()
    for _ in range(MOVES):
        before = looker.page.url
        looker.page.keyboard.press("j")
        looker.page.wait_for_url(lambda url, before=before: url != before)
        looker.page.wait_for_timeout(300)


def _visited(new: New, cookie: str, address: str) -> Looker:
    looker = new(cookie, address, PHONE)
    looker.open(address)
    looker.page.context.close()
    return looker


def _at(server: Server, path: str) -> str:
    return f"http://127.0.0.1:{server.port}{path}"
