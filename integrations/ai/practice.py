"""The offline writer over OpenAI's protocol, so that nothing but the address differs from a model.

On products named with `--lie-about` it makes up a material and a promise on purpose: the checks
must have something to stop.
"""

import argparse
import json
import threading
import time
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from flask import Flask, Response, request
from werkzeug.serving import make_server

from app.domain.asked import Instruction, Usual
from app.domain.catalog import Field, Slot
from app.domain.facts import Fact
from app.domain.ids import ImageId
from app.domain.outlines import Part, PartKind
from app.domain.services import Task
from app.domain.texts import Block, Mode, Present, SlotBrief
from app.domain.voices import Voice
from app.ports.text_models import TextRequest
from integrations.ai.compatible import OFFLINE
from integrations.ai.eyes import look
from integrations.ai.offline import compose
from integrations.ai.pointing import point
from integrations.linguist import Langid

DOUBTFUL = {
    "en": "It is made of solid titanium.",
    "ar": "وهو مصنوع من التيتانيوم الخالص.",
}
PROMISED = {
    "en": "It comes with a lifetime warranty.",
    "ar": "وله ضمان مدى الحياة.",
}


@dataclass(slots=True)
class Script:
    """Failures to play, in their order; each is what to answer instead."""

    faults: list[dict[str, Any]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next(self) -> dict[str, Any] | None:
        """The failure for this call, if one is left."""
        with self.lock:
            if not self.faults:
                return None
            fault = self.faults[0]
            fault["times"] = int(fault.get("times", 1)) - 1
            if fault["times"] <= 0:
                self.faults.pop(0)
            return fault


def create_app(lie_about: Collection[str] = ()) -> Flask:
    """The provider. `/_practice/faults` takes a list of failures to play."""
    app = Flask(__name__)
    script = Script()
    Langid().likelihoods("")  # so that the first order isn't a second late

    @app.post("/_practice/faults")
    def faults() -> Response:
        with script.lock:
            script.faults[:] = request.get_json()
        return Response(status=204)

    @app.get("/v1/models")
    def models() -> dict[str, Any]:
        return {"object": "list", "data": [{"id": OFFLINE, "object": "model"}]}

    @app.post("/v1/chat/completions")
    def complete() -> Response:
        if not request.headers.get("Authorization", "").startswith("Bearer "):
            return _json({"error": {"message": "no key"}}, 401)
        fault = script.next()
        if fault is not None:
            time.sleep(float(fault.get("delay_s", 0)))
            if "status" in fault:
                return Response(
                    fault.get("body", ""), int(fault["status"]), fault.get("headers", {})
                )
        return _answer(request.get_json(), lie_about, fault or {})

    return app


def _answer(body: dict[str, Any], lie_about: Collection[str], fault: dict[str, Any]) -> Response:
    told = body["messages"][-1]["content"]
    prompt = told if isinstance(told, str) else told[0]["text"]
    said = _write(json.loads(prompt), lie_about) if prompt is told else _see(told[1:])
    content = fault.get("content") or json.dumps(said)
    return _json(
        {
            "id": "practice",
            "object": "chat.completion",
            "model": OFFLINE,
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": content},
                    "finish_reason": fault.get("finish_reason", "stop"),
                }
            ],
            "usage": {
                "prompt_tokens": len(prompt) // 4,
                "completion_tokens": len(content) // 4,
            },
        },
        200,
    )


def _write(document: dict[str, Any], lie_about: Collection[str]) -> dict[str, Any]:
    if document["task"] == Task.FIND:
        return {"found": [found for text in document["texts"] for found in _found(text)]}
    order = TextRequest(
        Task(document["task"]),
        document["language"],
        document["shop_name"],
        tuple(Fact(f["id"], f["source"], f["name"], f["value"]) for f in document["facts"]),
        tuple(_brief(text) for text in document["texts"]),
        voice=_voice(document.get("voice", {})),
        asked=_asked(document.get("asked", {})),
        highlights=tuple(document.get("must_say", ())),
        prompt=document.get("prompt", ""),
    )
    title = next((fact.value for fact in order.facts if fact.source == "title"), "")
    lies = any(name in title for name in lie_about)
    return {
        "texts": [
            {
                "key": str(slot),
                "blocks": [_block(block) for block in _with_lie(slot, blocks, order)],
            }
            if lies
            else {"key": str(slot), "blocks": [_block(block) for block in blocks]}
            for slot, blocks in compose(order).items()
        ]
    }


def _found(text: dict[str, Any]) -> list[dict[str, str]]:
    """What a page seems to state."""
    pointed = point(text["source"])
    return [{"key": text["key"], "field": name, "words": said} for name, said in pointed.items()]


def _see(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """What is seen in pictures, each behind its key."""
    seen = (
        (name["text"], look(picture["image_url"]["url"]))
        for name, picture in zip(parts[::2], parts[1::2], strict=True)
    )
    return {"pictures": [{"key": key, **asdict(found)} for key, found in seen if found]}


def _with_lie(slot: Slot, blocks: tuple[Block, ...], order: TextRequest) -> tuple[Block, ...]:
    if slot.field is not Field.DESCRIPTION:
        return blocks
    lies = (said.get(order.language, said["en"]) for said in (DOUBTFUL, PROMISED))
    return (blocks[0], *(Block(blocks[0].kind, lie) for lie in lies), *blocks[1:])


def _voice(asked: dict[str, Any]) -> Voice:
    lists = {name: tuple(value) for name, value in asked.items() if isinstance(value, list)}
    return Voice(**(asked | lists))


def _part(kind: str, names: Sequence[str] = (), **rest: Any) -> Part:
    return Part(PartKind(kind), names=tuple(names), **rest)


def _asked(wish: dict[str, Any]) -> Instruction:
    return Instruction(tuple(map(Usual, wish.get("usual", ()))), wish.get("words", ""))


def _brief(text: dict[str, Any]) -> SlotBrief:
    place, _at, locale = str(text["key"]).partition("@")
    name, _colon, image = place.partition(":")
    slot = Slot(Field(name), ImageId(UUID(image)) if image else None, locale)
    return SlotBrief(
        slot,
        text["max_chars"],
        tuple(text["words"]) if text["words"] else None,
        text["about"],
        source=text.get("source", ""),
        mode=Mode(text["mode"]),
        present=tuple(Present(**said) for said in text["present"]),
        questions=text.get("questions", 0),
        earlier=text.get("earlier", ""),
        outline=tuple(_part(**part) for part in text.get("outline", ())),
    )


def _block(block: Block) -> dict[str, Any]:
    told = {"kind": str(block.kind), "text": block.text, "facts": list(block.fact_ids)}
    more = {"replaces": block.replaces, "name": block.name}
    return told | {name: value for name, value in more.items() if value}


def _json(body: dict[str, Any], status: int) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")


def main() -> None:
    """Serve on loopback until ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--lie-about", action="append", default=[])
    options = parser.parse_args()
    server = make_server("127.0.0.1", options.port, create_app(options.lie_about), threaded=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
