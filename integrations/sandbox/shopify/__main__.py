"""`python -m integrations.sandbox.shopify`: the practice Shopify as a process."""

import argparse
import logging
import signal
from pathlib import Path
from types import FrameType

from werkzeug.serving import make_server

from .app import create_app
from .practice import Practice
from .tokens import AppKey
from .webhooks import Courier
from .world import World


def main() -> None:
    """Serve on loopback until ended; the state is written down at the end."""
    parser = argparse.ArgumentParser(prog="integrations.sandbox.shopify")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--app-url", required=True)
    parser.add_argument("--webhook-url", default="")
    parser.add_argument("--client-id", required=True)
    parser.add_argument("--client-secret", required=True)
    parser.add_argument("--token-lifetime-s", type=int, default=3600)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    if options.quiet:
        logging.getLogger("werkzeug").setLevel(logging.WARNING)
    world = World(options.state)
    key = AppKey(options.client_id, options.client_secret, options.token_lifetime_s)
    practice = Practice(
        world, key, Courier(options.webhook_url, options.client_secret), options.app_url
    )
    server = make_server("127.0.0.1", options.port, create_app(practice), threaded=True)

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    print("ready", flush=True)
    try:
        server.serve_forever()
    finally:
        world.close()


if __name__ == "__main__":
    main()
