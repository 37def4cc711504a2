"""The `live` process: a page hears of its own workspace's news, for as long as it may."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientResponse, ClientSession, ClientTimeout, web
from aiohttp.test_utils import TestServer
from sqlalchemy import text

from app.bootstrap import build_container
from app.container import Container
from app.db.uow import Database
from app.domain.happenings import Happening, Kind
from app.domain.ids import TenantId
from app.domain.tenants import Viewer
from app.embedded import Addresses
from app.listening import build_listen
from app.live.__main__ import create_app
from app.live.server import Manners
from app.settings import Settings
from tests.loops import run

PATIENCE_S = 20.0
MANNERS = Manners(beat_s=0.2)
OURS = "http://127.0.0.1:8000"


@dataclass
class Desk:
    """The web's side of it."""

    container: Container
    settings: Settings
    database: Database

    def joined(self, email: str) -> Viewer:
        sign_ins = self.container.sign_ins
        sign_ins.register(email, "correct horse", "A workspace", "")
        return sign_ins.viewer(sign_ins.enter(email, "correct horse"))

    def tell(self, tenant: TenantId, ref: str) -> None:
        with self.database.open_uow(tenant) as uow:
            uow.happenings.tell(Happening(Kind.RUN_DONE, ref))

    def seen(self, who: Viewer) -> int:
        return self.container.listen.latest(who.tenant.id)

    def listening(self, story: Callable[["Pages"], Awaitable[None]]) -> None:
        run(self._listening(story))

    async def _listening(self, story: Callable[["Pages"], Awaitable[None]]) -> None:
        listen = build_listen(self.settings)
        app, _listeners = create_app(self.settings, listen, MANNERS)
        server = TestServer(app)
        await server.start_server()
        async with ClientSession(timeout=ClientTimeout(sock_read=PATIENCE_S)) as session:
            pages = Pages(self, session, str(server.make_url("/live")))
            await pages.until_up()
            await story(pages)
            for page in pages.open_ones:
                page.close()
        await server.close()


@dataclass
class Pages:
    """Browsers."""

    desk: Desk
    session: ClientSession
    url: str
    open_ones: list[ClientResponse] = field(default_factory=list)

    async def until_up(self) -> None:
        for _ in range(200):
            async with self.session.get(f"{self.url}/health") as answer:
                if answer.status == web.HTTPOk.status_code:
                    return
            await asyncio.sleep(0.05)

    async def ask(
        self, who: Viewer, since: int | None = None, origin: str = OURS, sealed: str = ""
    ) -> ClientResponse:
        known = self.desk.seen(who) if since is None else since
        form = {"pass": sealed or self.desk.container.listen.sealed_pass(who), "since": str(known)}
        page = await self.session.post(self.url, data=form, headers={"Origin": origin})
        self.open_ones.append(page)
        return page

    async def until(self, page: ClientResponse, line: bytes) -> bool:
        """Whether it is said before the stream ends."""
        async for said in page.content:
            if said.strip() == line:
                return True
        return False

    async def hears(self, page: ClientResponse) -> bool:
        return await self.until(page, b"event: news")

    async def is_quiet(self, page: ClientResponse) -> bool:
        """Nothing but beats, while three of them come."""
        said = [await page.content.readline() for _ in range(6)]
        return not any(b"event" in line for line in said)


@pytest.fixture
def desk(addresses: Addresses, database: Database) -> Desk:
    settings = Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
            "SECRET_KEYS": "a key of tests",
        }
    )
    return Desk(build_container(settings), settings, database)


def test_each_hears_of_their_own_workspace_alone(desk: Desk) -> None:
    ann, ben = desk.joined("ann@shop.example"), desk.joined("ben@shop.example")

    async def story(pages: Pages) -> None:
        hers, his = await pages.ask(ann), await pages.ask(ben)
        assert await pages.is_quiet(hers)
        await asyncio.to_thread(desk.tell, ben.tenant.id, "1")
        assert await pages.hears(his)
        assert await pages.is_quiet(hers)
        await asyncio.to_thread(desk.tell, ann.tenant.id, "1")
        assert await pages.hears(hers)
        assert await pages.is_quiet(his)

    desk.listening(story)


def test_what_came_before_it_listened_is_said_at_once(desk: Desk) -> None:
    ann = desk.joined("ann@shop.example")
    desk.tell(ann.tenant.id, "1")

    async def story(pages: Pages) -> None:
        assert await pages.hears(await pages.ask(ann, since=0))
        assert await pages.is_quiet(await pages.ask(ann))

    desk.listening(story)


def test_who_signs_out_hears_no_more_and_another_browser_does(desk: Desk) -> None:
    ann = desk.joined("ann@shop.example")
    sign_ins = desk.container.sign_ins
    other = sign_ins.viewer(sign_ins.enter("ann@shop.example", "correct horse"))

    async def story(pages: Pages) -> None:
        page, stays = await pages.ask(ann), await pages.ask(other)
        old = desk.container.listen.sealed_pass(ann)
        await asyncio.to_thread(sign_ins.leave, ann)
        assert await pages.until(page, b"event: end")
        assert await page.content.read() in (b"", b"data:\n\n")
        assert (await pages.ask(ann, 0, sealed=old)).status == web.HTTPUnauthorized.status_code
        assert await pages.is_quiet(stays)

    desk.listening(story)


def test_a_database_that_went_away_is_heard_again(desk: Desk) -> None:
    ann = desk.joined("ann@shop.example")
    gone = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'rooz-live' AND datname = current_database()"
    )

    def end_all() -> None:
        with desk.database.reading(ann.tenant.id) as connection:
            assert connection.execute(gone).scalars().all() == [True]

    async def story(pages: Pages) -> None:
        page = await pages.ask(ann)
        await asyncio.to_thread(end_all)
        assert await pages.hears(page)  # something may have been missed
        await asyncio.to_thread(desk.tell, ann.tenant.id, "1")
        assert await pages.hears(page)

    desk.listening(story)


def test_other_sites_and_passes_that_arent_ours_hear_nothing(desk: Desk) -> None:
    ann = desk.joined("ann@shop.example")

    async def story(pages: Pages) -> None:
        assert (await pages.ask(ann, origin="https://evil.example")).status == 403
        refused = await pages.ask(ann, sealed="nonsense")
        assert (refused.status, refused.headers["Access-Control-Allow-Origin"]) == (401, OURS)
        taken = await pages.ask(ann)
        assert (taken.status, taken.headers["Access-Control-Allow-Origin"]) == (200, OURS)

    desk.listening(story)
