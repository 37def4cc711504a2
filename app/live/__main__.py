"""`python -m app.live`: serves streams of news until told to stop."""

import argparse
import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from aiohttp import web

from app.db.news import NewsWire
from app.listening import build_listen
from app.live.listeners import Listeners
from app.live.server import MOST_BYTES, Manners, Streams
from app.logs import configure
from app.settings import Settings
from app.usecases.listen import Listen

STOP_S = 2.0


def create_app(
    settings: Settings, listen: Listen, manners: Manners
) -> tuple[web.Application, Listeners]:
    """The server, and who listens to it."""
    listeners = Listeners(manners.most)
    streams = Streams(listen, listeners, settings.public_url, manners)
    wire = NewsWire(settings.database_url, listeners.tell)
    app = web.Application(client_max_size=MOST_BYTES)
    path = urlsplit(settings.live_url).path.rstrip("/") or "/live"

    async def health(_request: web.Request) -> web.Response:
        return web.Response(text="ok" if wire.is_up else "down", status=200 if wire.is_up else 503)

    async def beside(_app: web.Application) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(work) for work in (wire.run(), streams.watch())]
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def end(_app: web.Application) -> None:
        listeners.keep(())

    app.router.add_post(path, streams.serve)
    app.router.add_options(path, streams.preflight)
    app.router.add_get(f"{path}/health", health)
    app.cleanup_ctx.append(beside)
    app.on_shutdown.append(end)
    return app, listeners


async def serve(settings: Settings, host: str, port: int, manners: Manners) -> None:
    """Serve until SIGTERM or SIGINT."""
    app, _listeners = create_app(settings, build_listen(settings), manners)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=STOP_S, handler_cancellation=True)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        stopping, loop = asyncio.Event(), asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        await stopping.wait()
    finally:
        await runner.cleanup()


def main(arguments: Sequence[str] | None = None) -> None:
    """Read where to listen, and serve."""
    parser = argparse.ArgumentParser(prog="python -m app.live", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--most", type=int, default=Manners().most, help="pages at once")
    options = parser.parse_args(arguments)
    settings = Settings.from_env()
    configure(settings.log_level)
    manners = Manners(most=options.most)
    asyncio.run(serve(settings, options.host, options.port, manners))


if __name__ == "__main__":
    main()
