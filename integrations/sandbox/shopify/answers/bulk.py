"""What is done aside: begun, told of, and called off."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import DocumentNode

from integrations.sandbox.shopify.bulk import Failed, Line, Operation, result_line
from integrations.sandbox.shopify.bulk_documents import (
    Unfit,
    mutation_document,
    query_document,
    query_lines,
)
from integrations.sandbox.shopify.paging import Paged, search_terms
from integrations.sandbox.shopify.refusals import Refusal, refused
from integrations.sandbox.shopify.translating import number_in

from .calls import Call, Fields, Json

FINISHED = "bulk_operations/finish"
FULL = "Bulk operations limit reached. Please try again later."
NO_FILE = (
    "The JSONL file could not be found. Try uploading the file again, and check that you've"
    " entered the URL correctly for the stagedUploadPath mutation argument."
)
NAME_LENGTHS = (10, 255)


@dataclass(frozen=True, slots=True)
class BulkAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {"bulkOperation": self.operation, "bulkOperations": self.operations}

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {
            "bulkOperationRunQuery": self.run_query,
            "bulkOperationRunMutation": self.run_mutation,
            "bulkOperationCancel": self.cancel,
        }

    def operation(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """How far one is."""
        found = self._find(id)
        return None if found is None else found.node(self.call.base)

    def operations(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of them, the newest first."""
        known = frozenset({"operation_type", "status", "id"})
        terms = search_terms(asked.get("query") or "", known)
        found = [each for each in self.call.bulk.of(self.call.shop.domain) if _is_so(each, terms)]
        is_reverse = not asked.get("reverse")
        placed = [((each.created_at, each.id), each) for each in found]
        placed.sort(key=lambda each: each[0], reverse=is_reverse)
        order = str(asked.get("sortKey"))
        return Paged(order, placed, self._node, is_reverse).page(first, after)

    def run_query(self, info: Any, query: str, groupObjects: bool = False) -> Json:  # noqa: FBT001, FBT002, N803  GraphQL's argument
        """Begin a query."""
        if groupObjects:
            wrong = Refusal(("groupObjects",), "Grouping isn't known here", "INVALID")
            return refused("bulkOperation", wrong)
        try:
            document = query_document(info.schema, query)
        except Unfit as unfit:
            return refused("bulkOperation", Refusal(("query",), str(unfit), "INVALID"))
        if self.call.bulk.is_full(self.call.shop.domain, "QUERY"):
            return refused("bulkOperation", Refusal(None, FULL, "LIMIT_REACHED"))
        return self._begun("QUERY", query, self._queried(document))

    def run_mutation(
        self,
        info: Any,
        mutation: str,
        stagedUploadPath: str,  # noqa: N803  GraphQL's name
        clientIdentifier: str | None = None,  # noqa: N803  GraphQL's name
    ) -> Json:
        """Begin a mutation for each line of a file that was uploaded."""
        try:
            document, known = mutation_document(info.schema, mutation)
            _ensure_name(clientIdentifier)
        except Unfit as unfit:
            return refused("bulkOperation", Refusal(("mutation",), str(unfit), "INVALID_MUTATION"))
        if self.call.bulk.is_full(self.call.shop.domain, "MUTATION"):
            return refused("bulkOperation", Refusal(None, FULL, "LIMIT_REACHED"))
        text = self.call.uploads.take(self.call.shop, stagedUploadPath)
        if text is None:
            return refused("bulkOperation", Refusal(None, NO_FILE, "NO_SUCH_FILE"))
        try:
            rows = _rows(text)
        except Unfit as unfit:
            wrong = Refusal(None, str(unfit), "INVALID_STAGED_UPLOAD_FILE")
            return refused("bulkOperation", wrong)
        return self._begun("MUTATION", mutation, self._mutated(document, known, rows))

    def cancel(self, _info: Any, id: str) -> Json:  # noqa: A002  GraphQL's name
        """Call one off; what it has done stays done."""
        found = self._find(id)
        if found is None:
            wrong = Refusal(("id",), "Bulk operation does not exist")
            return refused("bulkOperation", wrong)
        if not found.is_under_way:
            said = f"A bulk operation cannot be canceled when it is {found.status.lower()}"
            told = found.node(self.call.base)
            return refused("bulkOperation", Refusal(None, said), empty=told)
        found.status = "CANCELING"
        return {"bulkOperation": found.node(self.call.base), "userErrors": []}

    def _begun(self, kind: str, text: str, lines: Iterator[Line]) -> Json:
        begun = self.call.bulk.start(
            (self.call.shop.domain, kind, text),
            lines,
            lambda operation: self.call.tell(FINISHED, operation.told()),
        )
        return {"bulkOperation": begun.node(self.call.base), "userErrors": []}

    def _queried(self, document: DocumentNode) -> Iterator[Line]:
        result = self.call.again(document, {})
        if result.errors or result.data is None:
            codes = [(error.extensions or {}).get("code") for error in result.errors or ()]
            raise Failed("ACCESS_DENIED" if "ACCESS_DENIED" in codes else "INTERNAL_SERVER_ERROR")
        yield from query_lines(result.data)

    def _mutated(
        self, document: DocumentNode, known: frozenset[str], rows: list[Json]
    ) -> Iterator[Line]:
        for number, row in enumerate(rows):
            told = self._line(document, known, row)
            yield result_line({**told, "__lineNumber": number}), True
            codes = [error.get("extensions", {}).get("code") for error in told.get("errors", ())]
            if "ACCESS_DENIED" in codes:
                raise Failed("ACCESS_DENIED")

    def _line(self, document: DocumentNode, known: frozenset[str], row: Json) -> Json:
        unknown = sorted(set(row) - known)
        if unknown:
            return {"errors": [{"message": f"Variable ${unknown[0]} isn't one of the mutation's"}]}
        result = self.call.again(document, row)
        told: Json = {} if result.data is None else {"data": result.data}
        if result.errors:
            told["errors"] = [dict(error.formatted) for error in result.errors]
        return told

    def _find(self, gid: str) -> Operation | None:
        found = self.call.bulk.operations.get(number_in(gid, "BulkOperation"))
        return found if found and found.shop == self.call.shop.domain else None

    def _node(self, operation: Operation) -> Json:
        return operation.node(self.call.base)


def _is_so(operation: Operation, terms: list[tuple[str, str, str]]) -> bool:
    found = {
        "operation_type": operation.type.lower(),
        "status": operation.status.lower(),
        "id": str(operation.id),
    }
    return all(found[name] == value.lower() for name, _sign, value in terms)


def _ensure_name(name: str | None) -> None:
    shortest, longest = NAME_LENGTHS
    if name is not None and not shortest <= len(name) <= longest:
        raise Unfit(f"Client identifier must have {shortest} to {longest} characters")


def _rows(text: bytes) -> list[Json]:
    try:
        rows = [json.loads(line) for line in text.decode().split("\n") if line.strip()]
    except ValueError:
        raise Unfit("The input file isn't valid JSONL.") from None
    if not rows:
        raise Unfit("The input file is empty.")
    if not all(isinstance(row, dict) for row in rows):
        raise Unfit("Each line of the input file must be an object of variables.")
    return rows
