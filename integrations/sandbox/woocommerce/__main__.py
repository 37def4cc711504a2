"""`python -m integrations.sandbox.woocommerce`: the practice shop as a process."""

import argparse
import logging
import signal
import ssl
import threading
from pathlib import Path
from types import FrameType

from werkzeug.serving import make_server

from .app import create_app, practice_shop
from .world import World


def main() -> None:
    """Serve on loopback until ended; the state is written down at the end."""
    options = _options()
    if options.quiet:
        logging.getLogger("werkzeug").setLevel(logging.WARNING)
    world = World(options.state)
    practice = practice_shop(
        world,
        f"http://127.0.0.1:{options.port}",
        f"https://127.0.0.1:{options.tls_port}/wp-json/",
        str(options.ca_file or ""),
        options.cron_s,
    )
    app = create_app(practice)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    plain = make_server("127.0.0.1", options.port, app, threaded=True)
    tls = make_server("127.0.0.1", options.tls_port, app, threaded=True, ssl_context=context)

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    practice.courier.start()
    threading.Thread(target=tls.serve_forever, name="tls", daemon=True).start()
    print("ready", flush=True)
    try:
        plain.serve_forever()
    finally:
        world.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="integrations.sandbox.woocommerce")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--tls-port", type=int, required=True)
    parser.add_argument("--certificate", type=Path, required=True)
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("--ca-file", type=Path)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--cron-s", type=float, default=0.5)
    parser.add_argument("--quiet", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
