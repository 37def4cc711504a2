"""The providers that we have keys for, and merchants' own, each paced together by all workers."""

from collections.abc import Mapping

from redis import Redis

from app.domain.routing import OWN
from app.ports.text_models import Endpoint
from integrations.ai.compatible import Compatible
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS
from integrations.ai.pictures import FETCH_S, MOST_BYTES, Pictures
from integrations.ai.router import Router
from integrations.ai.shared_pace import SharedPace, key_name
from integrations.egress import Egress
from integrations.http import Http, timed_transport

A_CALL = 2 / 3  # of the time for all models together; then the next one is asked
MAX_BYTES = 2_000_000  # of an answer


def router_of(
    ours: Mapping[str, Endpoint],
    redis: Redis,
    egress_allow: tuple[str, ...],
    ca_file: str,
    total_s: float,
) -> Router:
    """A router over them. `ours` are by their name, and count if they have a key."""
    call_s = total_s * A_CALL

    def http(name: str) -> Http:
        transport = timed_transport(call_s, ca_file, connections=TERMS.most)
        return Http(name, total_s=call_s, transport=transport, max_bytes=MAX_BYTES)

    def compatible(name: str, there: Endpoint, calls: Http) -> Compatible:
        limiter = Limiter(SharedPace(redis, key_name(there.base_url, there.key)))
        return Compatible(name, there.base_url, there.key, calls, limiter)

    # whatever a merchant types is dialled by the guard alone
    typed = Egress(egress_allow, ca_file, call_s, max_bytes=MAX_BYTES).http("own-model")
    made = {name: compatible(name, there, http(name)) for name, there in ours.items() if there.key}
    shown = Pictures(Egress(egress_allow, ca_file, FETCH_S, max_bytes=MOST_BYTES))
    return Router(made, lambda own: compatible(OWN, own, typed), total_s, shown)
