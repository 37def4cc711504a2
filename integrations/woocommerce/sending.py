"""What a shop's REST client sends its requests with."""

from collections.abc import Mapping
from typing import Any, Protocol

from integrations.http import Answer


class Sends(Protocol):
    """As `integrations.http.Http` does it."""

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        **content: Any,
    ) -> Answer:
        """Send a request, and answer what came back.

        Raises:
            ExternalError: nothing did.
        """
        ...
