"""The whole document, called as it says and as it doesn't: nothing breaks, and nothing lies."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import schemathesis
from schemathesis.config import (
    ChecksConfig,
    CoveragePhaseConfig,
    GenerationConfig,
    PhasesConfig,
    PositiveDataAcceptanceConfig,
    ProjectConfig,
    ProjectsConfig,
    SchemathesisConfig,
    StatefulPhaseConfig,
)
from schemathesis.config._checks import MissingRequiredHeaderConfig
from schemathesis.engine import events, from_schema
from werkzeug.serving import WSGIRequestHandler, make_server

from app.api.files import CSV, XLSX
from app.domain.ids import new_id
from app.domain.rates import Rate
from tests.api.test_generate import writing
from tests.factories import product
from tests.programs import Program
from tests.samples import fewer, sample
from tests.web.conftest import Web

__all__ = ["writing"]

EXAMPLES = 5  # of each call
STATES = ["2xx", "401", "402", "403", "404", "409", "412", "429"]
"""What may come of a request that is as the document says: it depends on what there is."""
OF_THE_FORM = ("string_", "missing", "extra_", "literal_", "enum", "int_", "uuid_", "too_", "bool_")
"""Codes of fields that the document should have told of."""

schemathesis.serializer.alias([CSV, XLSX], "application/octet-stream")


class Silent(WSGIRequestHandler):
    """A thousand calls need no line each."""

    def log(self, *_said: object) -> None:
        pass


@pytest.fixture
def served(writing: Web, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Over real HTTP, with one product to order for, and as often as one likes."""
    for rate in ("API_CALLS", "API_STRANGERS"):
        monkeypatch.setattr(f"app.api.routes.{rate}", Rate("endless", 1_000_000, 3_600))
    house, rooms = writing.house, writing.app.extensions
    house.stock(writing.store, product(writing.store))
    rooms["rooz"] = replace(rooms["rooz"], acquaint=house.acquaint)  # a shop that answers
    server = make_server("127.0.0.1", 0, writing.app, threaded=True, request_handler=Silent)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@schemathesis.hook
def before_call(_context: Any, case: Any, _kwargs: Any) -> None:
    """Another request under the key of an earlier one is refused, and rightly so."""
    if "Idempotency-Key" in (case.headers or {}) and case.meta.generation.mode.is_positive:
        case.headers["Idempotency-Key"] = str(new_id())


def test_no_call_finds_the_document_wrong(served: str, program: Program) -> None:
    schema = schemathesis.openapi.from_url(
        f"{served}/api/openapi.json",
        config=_config(program.token, fewer(EXAMPLES)),
    )
    schema = schema.include(path=sample(schema.raw_schema["paths"], of=3))
    found, calls = {}, 0
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.NonFatalError | events.FatalError), event
        if isinstance(event, events.ScenarioFinished):
            calls += len(event.recorder.interactions)
            found |= dict(_failures(event.recorder))
    assert found == {}
    assert calls > 60


def _config(token: str, examples: int) -> SchemathesisConfig:
    accepted = PositiveDataAcceptanceConfig(expected_statuses=[*STATES, "422"])
    unseen = MissingRequiredHeaderConfig(expected_statuses=["401", "404", "428"])
    # a few calls of each in any run of the tests; all borders and sequences where there is time
    phases = PhasesConfig(
        coverage=CoveragePhaseConfig(enabled=examples > 1),
        stateful=StatefulPhaseConfig(enabled=examples > 1),
    )
    project = ProjectConfig(
        phases=phases,
        headers={"Authorization": f"Bearer {token}"},
        continue_on_failure=True,
        checks=ChecksConfig(positive_data_acceptance=accepted, missing_required_header=unseen),
        generation=GenerationConfig(
            max_examples=examples, deterministic=True, no_shrink=True, database="none"
        ),
    )
    return SchemathesisConfig(projects=ProjectsConfig(default=project))


def _failures(recorder: Any) -> Iterator[tuple[tuple[str, str], str]]:
    """What a check found, and forms that the document calls right and we call wrong."""
    for checks in recorder.checks.values():
        for check in checks:
            if check.failure_info:
                failure = check.failure_info.failure
                yield (failure.operation, failure.title), failure.message
    for case_id, interaction in recorder.interactions.items():
        case, response = recorder.cases[case_id].value, interaction.response
        is_right = case.meta and case.meta.generation.mode.is_positive
        if is_right and response is not None and response.status_code == 422:
            codes = response.json().get("fields", {})
            if any(code.startswith(OF_THE_FORM) for code in codes.values()):
                yield (case.operation.label, "right by the document"), str(codes)
