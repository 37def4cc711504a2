"""The two documents of a writing order: what we send, and what may come back."""

import json
import re
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.domain.catalog import Slot
from app.domain.outlines import Part
from app.domain.services import Task
from app.domain.texts import Block, BlockKind, Texts
from app.domain.voices import Voice
from app.ports.text_models import TextRequest

PROMPTS = {
    Task.TRANSLATION: "translator.v3",
    Task.JUDGE: "judge.v1",
    Task.SEE: "seer.v1",
    Task.FIND: "finder.v1",
}
WRITER = "writer.v14"
ERRAND = "errand.v1"
_Answer = TypeVar("_Answer", bound=BaseModel)
MAX_BLOCK_CHARS = 5_000
MAX_NAME_CHARS = 200
MAX_BLOCKS = 60
MAX_DOUBTS = 500
REPEATED_WORDS = 8


class BlockAnswer(BaseModel):
    """One block as a model returns it."""

    model_config = ConfigDict(extra="ignore")

    kind: Literal["paragraph", "heading", "bullet", "row", "question", "answer"] = "paragraph"
    name: Annotated[str, StringConstraints(max_length=MAX_NAME_CHARS)] = ""
    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_BLOCK_CHARS)]
    facts: list[str] = Field(default_factory=list, max_length=200)
    replaces: str = ""


class OneText(BaseModel):
    """One text with its blocks."""

    model_config = ConfigDict(extra="ignore")

    key: str
    blocks: Annotated[list[BlockAnswer], Field(min_length=1, max_length=MAX_BLOCKS)]


class WriterAnswer(BaseModel):
    """All texts of an order."""

    model_config = ConfigDict(extra="ignore")

    texts: Annotated[list[OneText], Field(min_length=1, max_length=300)]


class Doubt(BaseModel):
    """A sentence that the second reader doubts, and why."""

    model_config = ConfigDict(extra="ignore")

    key: str
    sentence: str
    why: Annotated[str, StringConstraints(min_length=1, max_length=MAX_BLOCK_CHARS)]


class JudgeAnswer(BaseModel):
    """All that is doubted; often nothing."""

    model_config = ConfigDict(extra="ignore")

    doubts: Annotated[list[Doubt], Field(max_length=MAX_DOUBTS)]


class Seen(BaseModel):
    """What is seen in one picture."""

    model_config = ConfigDict(extra="ignore")

    key: str
    kind: Literal["shows", "text", "adorns"]
    said: Annotated[str, StringConstraints(max_length=MAX_BLOCK_CHARS)] = ""


class SeerAnswer(BaseModel):
    """What is seen in the pictures of an order."""

    model_config = ConfigDict(extra="ignore")

    pictures: Annotated[list[Seen], Field(max_length=MAX_BLOCKS)]


class Pointer(BaseModel):
    """Words that state a field of the product that a page is about."""

    model_config = ConfigDict(extra="ignore")

    key: str
    field: Literal["name", "brand", "price", "availability", "sku", "gtin"]
    words: Annotated[str, StringConstraints(min_length=1, max_length=MAX_BLOCK_CHARS)]


class FinderAnswer(BaseModel):
    """All that was found; perhaps nothing."""

    model_config = ConfigDict(extra="ignore")

    found: Annotated[list[Pointer], Field(max_length=MAX_BLOCKS)]


FORMS: dict[Task, type[BaseModel]] = {
    Task.JUDGE: JudgeAnswer,
    Task.SEE: SeerAnswer,
    Task.FIND: FinderAnswer,
}


def prompt_of(request: TextRequest) -> str:
    """The name of the prompt for the order, with its version."""
    return ERRAND if request.prompt else PROMPTS.get(request.task, WRITER)


def system_prompt(request: TextRequest) -> str:
    """The prompt of the present version."""
    return _read(prompt_of(request))


@cache
def _read(prompt: str) -> str:
    return (files("integrations.ai") / "prompts" / f"{prompt}.md").read_text(encoding="utf-8")


@cache
def answer_schema(task: Task) -> dict[str, Any]:
    """What comes back, as a model can be held to it."""
    return FORMS.get(task, WriterAnswer).model_json_schema()


def document(request: TextRequest) -> str:
    """The order as the one JSON document that the model reads."""
    return json.dumps(
        {
            "task": str(request.task),
            "language": request.language,
            "shop_name": request.shop_name,
            "facts": [
                {
                    "id": f.id,
                    "type": f.type,
                    "source": f.source,
                    "name": f.name,
                    "value": f.value,
                    **({"only_of": dict(f.scope)} if f.scope else {}),
                }
                for f in request.facts
            ],
            "texts": [
                {
                    "key": str(brief.slot),
                    "max_chars": brief.max_chars,
                    "words": brief.words,
                    "about": brief.about,
                    "mode": str(brief.mode),
                    "present": [
                        {"id": said.id, "text": said.text, "weak": said.weak}
                        for said in brief.present
                    ],
                }
                | ({"source": brief.source} if brief.source else {})
                | ({"questions": brief.questions} if brief.questions else {})
                | ({"earlier": brief.earlier} if brief.earlier else {})
                | ({"outline": [_part(each) for each in brief.outline]} if brief.outline else {})
                | ({"picture": brief.picture} if request.task is Task.SEE else {})
                for brief in request.slots
            ],
            "voice": voice_document(request.voice),
            "complaint": request.complaint,
        }
        | ({"asked": asdict(request.asked)} if request.asked else {})
        | ({"must_say": list(request.highlights)} if request.highlights else {})
        | ({"prompt": request.prompt} if request.prompt else {}),
        ensure_ascii=False,
    )


def _part(part: Part) -> dict[str, Any]:
    """A part of an outline with what it has."""
    return {name: value for name, value in asdict(part).items() if value}


def voice_document(voice: Voice) -> dict[str, Any]:
    """What the voice asks for; what it leaves open isn't mentioned, and lengths are the briefs'."""
    sizes = ("least_words", "most_words")
    return {name: asked for name, asked in asdict(voice).items() if asked and name not in sizes}


def texts_of(content: str, request: TextRequest) -> Texts:
    """The texts in a model's answer; those that nobody asked for are dropped.

    A second reader's doubts are blocks that name the sentence which they are about. What is seen in
    a picture is a paragraph, text that stands in it a heading, and nothing where it only adorns.
    What is found on a page is rows with their fields' names.

    Raises:
        ValueError: not of the form; it says what is wrong.
    """
    if request.task is Task.JUDGE:
        return _doubts(_read_as(JudgeAnswer, content), request)
    if request.task is Task.SEE:
        return _seen(_read_as(SeerAnswer, content), request)
    if request.task is Task.FIND:
        return _found(_read_as(FinderAnswer, content), request)
    answer = _read_as(WriterAnswer, content)
    if _repeats(answer, prompt_of(request)):
        raise ValueError("it repeats its instructions")
    wanted: dict[str, Slot] = {str(brief.slot): brief.slot for brief in request.slots}
    return {
        wanted[text.key]: tuple(
            Block(
                BlockKind(block.kind),
                block.text,
                tuple(block.facts),
                block.replaces,
                name=block.name,
            )
            for block in text.blocks
        )
        for text in answer.texts
        if text.key in wanted
    }


def _read_as(form: type[_Answer], content: str) -> _Answer:
    try:
        return form.model_validate_json(_bare(content))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ValueError(f"{first['msg']} at {'.'.join(map(str, first['loc']))}") from None


def _doubts(answer: JudgeAnswer, request: TextRequest) -> Texts:
    found: dict[Slot, tuple[Block, ...]] = {brief.slot: () for brief in request.slots}
    asked: dict[str, Slot] = {str(brief.slot): brief.slot for brief in request.slots}
    for doubt in answer.doubts:
        if doubt.key in asked:
            block = Block(BlockKind.PARAGRAPH, doubt.why, (), doubt.sentence)
            found[asked[doubt.key]] += (block,)
    return found


def _seen(answer: SeerAnswer, request: TextRequest) -> Texts:
    asked: dict[str, Slot] = {str(brief.slot): brief.slot for brief in request.slots}
    kinds = {"shows": BlockKind.PARAGRAPH, "text": BlockKind.HEADING}
    return {
        asked[one.key]: (Block(kinds[one.kind], one.said),) if one.kind in kinds else ()
        for one in answer.pictures
        if one.key in asked and (one.said.strip() or one.kind == "adorns")
    }


def _found(answer: FinderAnswer, request: TextRequest) -> Texts:
    rows = [(one.key, Block(BlockKind.ROW, one.words, name=one.field)) for one in answer.found]
    return {
        brief.slot: tuple(row for key, row in rows if key == str(brief.slot))
        for brief in request.slots
    }


def _repeats(answer: WriterAnswer, prompt: str) -> bool:
    """Whether a text gives away what we told the writer: so many words in a row are no chance."""
    told = _told(prompt)
    said = (_runs(block.text) for text in answer.texts for block in text.blocks)
    return any(not told.isdisjoint(words) for words in said)


@cache
def _told(prompt: str) -> frozenset[tuple[str, ...]]:
    return _runs(_read(prompt))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(
        tuple(words[at : at + REPEATED_WORDS]) for at in range(len(words) - REPEATED_WORDS + 1)
    )


def _bare(content: str) -> str:
    """Without the fence that some models put round JSON."""
    text = content.strip()
    is_fenced = text.startswith("```")
    return text.partition("\n")[2].rpartition("```")[0] if is_fenced else text
