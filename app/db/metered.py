"""What the database was asked, counted for the request that asked it."""

import time
from typing import Any

from sqlalchemy import event

from app.ports import meter


def count_queries(engine: Any) -> None:
    """Count each statement of the engine's, and how long it took."""

    @event.listens_for(engine, "before_cursor_execute")
    def before(connection: Any, *_rest: object) -> None:
        connection.info["started"] = time.monotonic()

    @event.listens_for(engine, "after_cursor_execute")
    def after(connection: Any, *_rest: object) -> None:
        counted = meter.current()
        if counted is not None:
            counted.count((time.monotonic() - connection.info["started"]) * 1000)
