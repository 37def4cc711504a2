"""Writes edits into a shop: one by one within its budget, or very many as one bulk mutation."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.errors import ExternalError
from app.ports.stores import Beat, Edit, Written
from integrations.http import Http
from integrations.shopify.bulk import POLL_S
from integrations.shopify.bulk_writing import BulkWriting
from integrations.shopify.client import Graphql
from integrations.shopify.edits import needs_digests, refusal, requests, written
from integrations.shopify.reading import translated

# At a Standard shop's 100 points a second six or seven products go in a second, each to be seen in
# the shop at once: 1,000 in two and a half minutes. A bulk mutation costs no points, but nothing
# shows until it is through, and what is under way can't be stopped.
BULK_FROM = 1_000
BULK_AT_ONCE = 2_000
AT_ONCE = 20
OF_THE_SHOP = frozenset({"unauthorized", "scope", "rate_limited", "forbidden"})
"""Failures that every further edit would meet as well."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes into one shop. `files` carries what is big, with no key."""

    graphql: Graphql
    files: Http
    bulk_from: int = BULK_FROM
    poll_s: float = POLL_S

    def all(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Do them; see `StoreClient.write`."""
        if expected < self.bulk_from:
            yield from self._one_by_one(edits, beat)
            return
        drawn = list(edits)
        plain = [edit for edit in drawn if _is_plain(edit)]
        bulk = BulkWriting(self.graphql, self.files, self.poll_s)
        yield from bulk.all(plain, beat)
        yield from self._one_by_one((edit for edit in drawn if not _is_plain(edit)), beat)

    def _one_by_one(self, edits: Iterable[Edit], beat: Beat) -> Iterator[Written]:
        for edit in edits:
            try:
                done = self._one(edit)
            except ExternalError as error:
                if error.kind in OF_THE_SHOP:
                    raise
                done = Written(edit, {}, error)
            yield done
            beat()

    def _one(self, edit: Edit) -> Written:
        *before, last = requests(edit, self._digests(edit))
        taken_away: set[str] = set()
        for each in before:
            refused = refusal(self.graphql.run(each.operation, each.variables))
            if refused is not None:
                gone = [s for s, text in edit.texts.items() if s.locale in taken_away and not text]
                return Written(edit, dict.fromkeys(gone), refused)
            taken_away.update(each.variables["locales"])
        return written(edit, self.graphql.run(last.operation, last.variables))

    def _digests(self, edit: Edit) -> dict[str, str]:
        """Of the originals as they are now, by key."""
        return {
            content["key"]: content["digest"] or ""
            for locale in sorted(needs_digests(edit))[:1]
            for node in translated(self.graphql, [edit.product.remote_id], locale)
            for content in node["translatableContent"]
        }


def _is_plain(edit: Edit) -> bool:
    """Whether one mutation does it all, as a bulk mutation wants it."""
    return len(requests(edit, {})) == 1 and requests(edit, {})[0].variables.keys() == {"thing"}
