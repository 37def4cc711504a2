"""The stream itself: a page shows its pass, and is told whenever there is news."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from app.domain.errors import RoozError, Unauthorized
from app.live.listeners import BEAT, END, Full, Listener, Listeners
from app.usecases.listen import Listen

log = structlog.get_logger("rooz.live")

MOST_BYTES = 2_000  # of what a page sends: its pass
MOST_UNREAD_BYTES = 4_096  # behind which a page is too slow to be waited for
SAYS = {BEAT: b": \n\n", END: b"event: end\ndata:\n\n"}
NEWS_LINE = b"event: news\ndata:\n\n"


@dataclass(frozen=True, slots=True)
class Manners:
    """How streams are held. `longest_s`: then the page comes again, with a new pass."""

    beat_s: float = 15.0
    longest_s: float = 600.0
    most: int = 2_000
    again_s: int = 30


class Streams:
    """Serves pages of one origin, beneath one address."""

    def __init__(
        self, listen: Listen, listeners: Listeners, public_url: str, manners: Manners
    ) -> None:
        """`public_url` is where our pages are: no other page may listen."""
        parts = urlsplit(public_url)
        self.listen = listen
        self.listeners = listeners
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.manners = manners

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Tell the page of news for as long as it listens and may."""
        if request.headers.get("Origin", self.origin) != self.origin:
            return web.Response(status=403)
        form = await request.post()
        try:
            shown, latest = await asyncio.to_thread(self.listen.admit, str(form.get("pass", "")))
            listener = self.listeners.add(shown)
        except Unauthorized:
            return self._no(401)
        except Full:
            log.warning("full", listeners=len(self.listeners))
            return self._no(503)
        except RoozError:  # the database is away
            return self._no(503)
        since = str(form.get("since", ""))
        if not (since.isascii() and since.isdigit()) or int(since[:19]) != latest:
            listener.tell()
        try:
            return await self._held(request, listener)
        finally:
            self.listeners.remove(listener)

    async def preflight(self, _request: web.Request) -> web.Response:
        """A page that carries more headers than it need asks first."""
        more = {"Access-Control-Allow-Headers": "Authorization, Content-Type"}
        return web.Response(status=204, headers=self._cors() | more)

    async def watch(self) -> None:
        """End the streams of those who signed out, or are members no more."""
        while True:
            await asyncio.sleep(self.manners.beat_s)
            asked = self.listeners.passes()
            with suppress(RoozError):  # the database is away; the next look will tell
                good = await asyncio.to_thread(self.listen.still_in, asked) if asked else asked
                # who came meanwhile was looked at on coming
                self.listeners.keep(good | (self.listeners.passes() - asked))

    async def _held(self, request: web.Request, listener: Listener) -> web.StreamResponse:
        kept = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        answer = web.StreamResponse(headers=self._cors() | kept)
        answer.content_type = "text/event-stream"
        await answer.prepare(request)
        give_up_at = time.monotonic() + self.manners.longest_s
        with suppress(ConnectionError):  # it went away
            await answer.write(SAYS[BEAT])
            while time.monotonic() < give_up_at and not _is_slow(request):
                said = await listener.next(self.manners.beat_s)
                await answer.write(SAYS.get(said, NEWS_LINE))
                if said == END:
                    break
        return answer

    def _no(self, status: int) -> web.Response:
        more = {"Retry-After": str(self.manners.again_s)} if status == 503 else {}  # noqa: PLR2004
        return web.Response(status=status, headers=self._cors() | more)

    def _cors(self) -> dict[str, str]:
        return {"Access-Control-Allow-Origin": self.origin, "Vary": "Origin"}


def _is_slow(request: web.Request) -> bool:
    """Whether the page leaves lying what it was told: it finds all of it when it comes again."""
    transport = request.transport
    if transport is None or transport.get_write_buffer_size() <= MOST_UNREAD_BYTES:
        return False
    transport.abort()
    return True
