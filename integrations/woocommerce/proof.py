"""Prove that a key lets us do our work in a shop, without changing anything there."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from app.domain.diagnoses import Ailment, Sight, Unwell
from app.domain.errors import ExternalError
from app.ports.stores import Credentials
from integrations.http import Answer, Http
from integrations.woocommerce import symptoms
from integrations.woocommerce.access import other_ways
from integrations.woocommerce.client import (
    FORBIDDEN,
    MOVED,
    NOBODY,
    OK,
    OWN,
    UNAUTHORIZED,
    Rest,
    is_of_the_key,
    said,
)

Call = tuple[str, str, dict[str, Any]]
READ: Call = ("GET", "wc/v3/products", {"params": {"per_page": 1, "_fields": "id"}})
# Source: recordings 07-batch-empty (nothing is done) and 07-batch-readonly-key (nor is it looked
# at, where the key may not write)
WRITE: Call = ("POST", "wc/v3/products/batch", {"json": {}})
# webhooks are for those alone who manage the shop, and so is what we read of its settings
MANAGE: Call = ("GET", "wc/v3/webhooks", {"params": {"per_page": 1, "_fields": "id"}})
# what a key gets that is unknown, or never arrived
UNSEEN = frozenset({"woocommerce_rest_cannot_view", NOBODY})
NO_ROUTE = "rest_no_route"
# Source: WooCommerce's WC_REST_Authentication takes signatures that are at most as old
CLOCK_WINDOW = timedelta(minutes=15)


@dataclass(slots=True)
class Proof:
    """One proof: all calls of it."""

    http: Http
    root: str
    sights: list[Sight] = field(default_factory=list)

    def of(self, credentials: Credentials) -> Credentials:
        """The credentials, as the shop takes them.

        Hosts that run PHP as CGI take the Authorization header away; then a good key looks like an
        unknown one, and goes into the query.

        Raises:
            Unwell: it doesn't take them, or they may not do enough.
        """
        *ways, last = other_ways(self.root, credentials.values)
        for way in ways:
            rest = Rest.of(self.http, self.root, way)
            read = self._ask(rest, READ)
            if not _is_unseen(read):
                self._ensure(rest, read)
                return replace(credentials, values=way)
        rest = Rest.of(self.http, self.root, last)
        self._ensure(rest, self._ask(rest, READ))
        return replace(credentials, values=last)

    def _ensure(self, rest: Rest, read: Answer) -> None:
        """By the codes alone: a shop's messages are in its own language.

        Raises:
            Unwell: the key may not read, write or manage.
        """
        if is_of_the_key(read.status, _code(read)):
            raise self._unwell(self._why_shut_out(rest, read), read)
        self._ensure_good(read)
        write = self._ask(rest, WRITE)
        if write.status == UNAUTHORIZED and _code(write).startswith(OWN):
            raise self._unwell(Ailment.KEY_READ_ONLY, write)
        self._ensure_good(write)
        self._ensure_good(self._ask(rest, MANAGE))

    def _why_shut_out(self, rest: Rest, read: Answer) -> Ailment:
        if _is_unseen(read):
            return Ailment.KEY_UNKNOWN
        if not self.root.startswith("https://") and _is_out_of_time(read):
            return Ailment.CLOCK
        is_write_only = self._ask(rest, WRITE).status in OK
        return Ailment.KEY_WRITE_ONLY if is_write_only else Ailment.KEY_SECRET

    def _ensure_good(self, answer: Answer) -> None:
        if answer.status in OK and said(answer) is not None:
            return
        code = _code(answer)
        if answer.status == FORBIDDEN and code.startswith(OWN):
            raise self._unwell(Ailment.KEY_USER, answer)
        if code == NO_ROUTE:
            raise self._unwell(Ailment.NO_WOOCOMMERCE, answer)
        if answer.status in MOVED:
            raise self._unwell(Ailment.ELSEWHERE, answer)
        raise self._unwell(symptoms.of_answer(answer) or Ailment.REST_BLOCKED, answer)

    def _ask(self, rest: Rest, call: Call) -> Answer:
        method, path, content = call
        try:
            answer = rest.answer(method, path, **content)
        except ExternalError as error:
            ailment = symptoms.of_failure(error)
            self.sights.append(symptoms.silence(method, f"{self.root}{path}", ailment))
            raise Unwell.of(ailment, self.sights) from error
        self.sights.append(symptoms.sight(method, f"{self.root}{path}", answer))
        return answer

    def _unwell(self, ailment: Ailment, answer: Answer) -> Unwell:
        return Unwell(symptoms.diagnosis(ailment, self.sights, answer))


def _code(answer: Answer) -> str:
    body = said(answer)
    return str(body.get("code", "")) if isinstance(body, dict) else ""


def _is_unseen(read: Answer) -> bool:
    return read.status == UNAUTHORIZED and _code(read) in UNSEEN


def _is_out_of_time(answer: Answer) -> bool:
    try:
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
    except (TypeError, ValueError):
        return False
    return abs(datetime.now(UTC) - theirs) > CLOCK_WINDOW
