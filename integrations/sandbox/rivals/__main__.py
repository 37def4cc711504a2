"""`python -m integrations.sandbox.rivals --kind structured --port 8111`: a rival as a process."""

import argparse
import logging
import signal
from types import FrameType

from werkzeug.serving import make_server

from .app import KINDS, create_app


def main() -> None:
    """Serve on loopback until ended."""
    parser = argparse.ArgumentParser(prog="integrations.sandbox.rivals")
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--resells", action="store_true")
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    if options.quiet:
        logging.getLogger("werkzeug").setLevel(logging.WARNING)
    app, _ = create_app(options.kind, count=options.count, resells=options.resells)
    server = make_server("127.0.0.1", options.port, app, threaded=True)

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
