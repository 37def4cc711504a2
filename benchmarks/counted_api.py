"""Our application as it is, but that a load test may call as often as it likes; it is counted."""

from app.api import routes
from app.domain.rates import Rate

routes.API_CALLS = Rate("api_calls", 10**9, 60)

from wsgi import app  # noqa: E402  it is made as it is imported

__all__ = ["app"]
