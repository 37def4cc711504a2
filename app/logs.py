"""Logs: one JSON line per event on standard output."""

import logging
import sys

import orjson
import structlog

HUSHED = ("werkzeug", "rq.worker", "httpx", "httpcore", "alembic")


def configure(level: str) -> None:
    """Make structlog write a JSON object a line; other packages speak up from WARNING on."""
    logging.basicConfig(stream=sys.stdout, level=level, format="%(message)s", force=True)
    for name in HUSHED:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(orjson.dumps),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.BytesLoggerFactory(sys.stdout.buffer),
        cache_logger_on_first_use=True,
    )
