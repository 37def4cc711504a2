"""A provider with so many slots: an answer takes 200 ms, and over the slots it says 429.

`python -m benchmarks.slots_provider` prints its port, and serves until its standard input ends.
"""

import asyncio
import json
import random
import sys
from dataclasses import dataclass

SLOTS = 32
LATENCY_S = 0.2
# said of nothing in particular: there is nothing to check, and no two texts are alike
BEGUN = (
    *("Set it down", "Leave it out", "Bring it along", "Pass it round", "Put it to use"),
    *("Keep it near", "Hand it over", "Start with it", "Come back to it", "Make room for it"),
    *("Reach for it", "Think of it", "Show it off", "Call on it", "Look for it", "Share it"),
    *("Begin with it", "Turn to it", "Count on it", "Let it be", "Lean on it", "Offer it"),
    *("Go on with it", "Find a place for it", "Ask for it", "Wait for it", "Stay with it"),
)
GONE_ON = (
    *("when friends drop by", "on slow mornings", "after a long day", "whenever you like"),
    *("before guests arrive", "once the work is done", "between two chapters", "as the day fades"),
    *("when the house is quiet", "while others still sleep", "on the way home", "at the weekend"),
    *("when nobody is looking", "after the last call", "before anybody asks", "in good company"),
    *("as soon as you wake", "until the talk is over", "for no reason at all", "on a whim"),
    *("when plans fall through", "while the song plays on", "whatever comes next"),
    *("in a quiet moment", "when it matters to you", "as you have always wanted"),
)
ENDED = (
    *("and let the rest follow.", "and see what happens.", "just because you want to."),
    *("and enjoy the moment.", "with whatever you have.", "and take your time over it."),
    *("without a second thought.", "and smile at the thought.", "for the pleasure of it."),
    *("the way you have always done.", "and never look back.", "or leave it for tomorrow."),
    *("and tell us how it went.", "if that is how you feel.", "and make it a habit."),
    *("because some days are like that.", "and call it a day.", "as if nothing had happened."),
    *("then do it all over again.", "and laugh about it later.", "until you know it by heart."),
    *("with those you love.", "and forget about the time.", "while you still can."),
)
TOLD = 9


@dataclass(slots=True)
class Slots:
    """What is in the air, and what was asked and refused so far."""

    flying: int = 0
    asked: int = 0
    refused: int = 0


def completion(asked: bytes) -> bytes:
    """About 120 words on the product that was asked about, in the form that we ask for."""
    order = json.loads(json.loads(asked)["messages"][-1]["content"])
    title = next(fact for fact in order["facts"] if fact["source"] == "title")
    chance = random.Random(title["value"])
    lines = [f"This is {title['value']}."]
    lines += [
        f"{chance.choice(BEGUN)} {chance.choice(GONE_ON)}, {chance.choice(ENDED)}"
        for _ in range(TOLD)
    ]
    text = [{"kind": "paragraph", "text": line, "facts": [title["id"]]} for line in lines]
    content = json.dumps({"texts": [{"key": "description", "blocks": text}]})
    message = {"role": "assistant", "content": content}
    return json.dumps(
        {
            "model": "bench",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 700, "completion_tokens": 200},
        }
    ).encode()


async def serve(slots: Slots, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One connection, for as many calls as it is kept for."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            lowered = head.lower()
            length = 0
            if b"content-length:" in lowered:
                length = int(lowered.split(b"content-length:")[1].split(b"\r\n")[0])
            asked = await reader.readexactly(length)
            if head.startswith(b"GET /counts"):
                body, status = json.dumps([slots.asked, slots.refused]).encode(), b"200 OK"
                slots.asked = slots.refused = 0
            else:
                body, status = await _answer(slots, asked)
            writer.write(
                b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (status, len(body), body)
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
        writer.close()


async def _answer(slots: Slots, asked: bytes) -> tuple[bytes, bytes]:
    slots.asked += 1
    if slots.flying >= SLOTS:
        slots.refused += 1
        return b"{}", b"429 Too Many Requests"
    slots.flying += 1
    try:
        await asyncio.sleep(LATENCY_S)
    finally:
        slots.flying -= 1
    return completion(asked), b"200 OK"


async def _main() -> None:
    slots = Slots()
    server = await asyncio.start_server(
        lambda reader, writer: serve(slots, reader, writer), "127.0.0.1", 0, backlog=512
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
