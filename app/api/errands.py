"""POST /api/ai/generate: have a text model do one of the seven tasks."""

import json
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, Queue
from threading import Event
from typing import Annotated, Literal
from uuid import UUID

from flask import Response, request, stream_with_context
from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.document import STREAM
from app.api.errors import problem
from app.api.repeats import request_key
from app.api.routes import blueprint, known, streaming
from app.api.shapes import NO_NUL, Asked, Told, Tongue
from app.domain.errands import MOST_PROMPT_CHARS, Errand
from app.domain.errors import RoozError
from app.domain.ids import ProductId
from app.domain.permissions import Permission
from app.domain.services import Task
from app.domain.tenants import Viewer
from app.usecases.errands import Abandoned, Commission, Stage

LOOK_S = 0.05
BEAT_S = 5.0

bp = blueprint("errands_api", "/api/ai", "AI")

TaskName = Literal[
    "product_description",
    "seo_basic",
    "seo_advanced",
    "ads_copy",
    "reviews_analysis",
    "strategic_analysis",
    "chatbot",
]


class ErrandForm(Asked):
    """What is wanted."""

    task: TaskName = Field(description="Which of the tasks; each has its own models and price.")
    prompt: Annotated[
        str, StringConstraints(min_length=1, max_length=MOST_PROMPT_CHARS, pattern=NO_NUL)
    ] = Field(examples=["Two sentences for the top of our page about stoneware."])
    language: Tongue | None = Field(None, description="Unset: the product's, or English.")
    product_id: UUID | None = Field(
        None, description="With it the text says only what the shop's data proves."
    )


class Used(Told):
    """What it took."""

    input_tokens: int
    output_tokens: int


class Result(Told):
    """A text, and who wrote it."""

    result: str
    provider: str
    model: str
    usage: Used
    points: int = Field(description="What it cost.")


@bp.post("/generate", responses={"200": Result})
@streaming
@known(Permission.ORDER)
def generate(who: Viewer, body: ErrandForm) -> Result | Response:
    """Have a text written.

    Its points are held, taken when a text is there, and given back at once where none came or our
    checks refuse it. Where a product is named, it is checked as drafts are. With
    `Accept: text/event-stream` the events are `progress` as each stage begins, then `text` (a
    paragraph each, once all of it passed our checks) and `done` with the whole answer, or
    `problem`. Whoever closes the connection before abandons it, and gets the points back.
    """
    asked = Commission(
        Task(body.task),
        body.prompt,
        who.author,
        body.language or "",
        None if body.product_id is None else ProductId(body.product_id),
        request_key("api") or "",
    )
    if request.accept_mimetypes.best_match(("application/json", STREAM)) == STREAM:
        events = stream_with_context(_events(who, asked))
        return Response(events, content_type=STREAM, headers={"X-Accel-Buffering": "no"})
    return _told(container().errands.do(who.tenant.id, asked))


def _events(who: Viewer, asked: Commission) -> Iterator[str]:
    """Stages as they begin, a sign of life in between, and the text once it has been checked.

    Whoever closes the connection abandons it: nothing more is begun, and the points come back.
    """
    stages: Queue[Stage] = Queue()
    is_gone = Event()

    def tell(stage: Stage) -> None:
        if is_gone.is_set():
            raise Abandoned("nobody reads it any more")
        stages.put(stage)

    errands, pool = container().errands, ThreadPoolExecutor(1)
    work = pool.submit(errands.do, who.tenant.id, asked, tell)
    pool.shutdown(wait=False)  # once that is done
    try:
        yield from _until_over(work, stages)
        yield from _end(work)
    finally:
        is_gone.set()


def _until_over(work: "Future[Errand]", stages: "Queue[Stage]") -> Iterator[str]:
    silent_s = 0.0
    while not (work.done() and stages.empty()):
        try:
            stage = stages.get(timeout=LOOK_S)
        except Empty:
            silent_s += LOOK_S
            if silent_s >= BEAT_S:  # only who is written to is seen to have gone
                silent_s = 0.0
                yield ": at work\n\n"
        else:
            yield _event("progress", json.dumps({"stage": stage}))


def _end(work: "Future[Errand]") -> Iterator[str]:
    try:
        done = _told(work.result())
    except RoozError as error:
        yield _event("problem", problem(error).get_data(as_text=True))
        return
    for paragraph in done.result.split("\n"):
        yield _event("text", json.dumps({"text": paragraph}))
    yield _event("done", done.model_dump_json())


def _event(name: str, data: str) -> str:
    return f"event: {name}\ndata: {data}\n\n"


def _told(errand: Errand) -> Result:
    outcome = errand.outcome
    return Result(
        result=outcome.result,
        provider=outcome.provider,
        model=outcome.model,
        usage=Used(input_tokens=outcome.input_tokens, output_tokens=outcome.output_tokens),
        points=errand.points,
    )
