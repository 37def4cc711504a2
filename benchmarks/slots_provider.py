"""A provider with so many slots: an answer takes 200 ms, and over the slots it says 429.

`python -m benchmarks.slots_provider` prints its port, and serves until its standard input ends.
"""

import asyncio
import json
import sys
from dataclasses import dataclass

SLOTS = 32
LATENCY_S = 0.2
SENTENCES = (
    "Tide bowl {n} is a large bowl for the table, made of stoneware by Mirra.",
    "It measures 30 cm across, and comes in blue or in sand.",
    "You find it among our bowls, next to the rest of our tableware.",
    "Set it in the middle of the table, and pass it round.",
    "It is as much at home on a shelf as it is at a long lunch.",
    "Stoneware is what Mirra works with, and it shows in this bowl.",
    "Choose the blue glaze or the sand one, as it suits your room.",
    "Whichever you take, it is the same bowl under the glaze.",
    "A bowl of 30 cm has room for what you put on the table.",
    "See it beside the others of its kind before you choose.",
)


@dataclass(slots=True)
class Slots:
    """What is in the air, and what was asked and refused so far."""

    flying: int = 0
    asked: int = 0
    refused: int = 0


def completion(number: int) -> bytes:
    """About 120 words, in the form that we ask for."""
    text = [
        {"kind": "paragraph", "text": sentence.format(n=number), "facts": []}
        for sentence in SENTENCES
    ]
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
            await reader.readexactly(length)
            if head.startswith(b"GET /counts"):
                body, status = json.dumps([slots.asked, slots.refused]).encode(), b"200 OK"
                slots.asked = slots.refused = 0
            else:
                body, status = await _answer(slots)
            writer.write(
                b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (status, len(body), body)
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _answer(slots: Slots) -> tuple[bytes, bytes]:
    slots.asked += 1
    if slots.flying >= SLOTS:
        slots.refused += 1
        return b"{}", b"429 Too Many Requests"
    slots.flying += 1
    try:
        await asyncio.sleep(LATENCY_S)
    finally:
        slots.flying -= 1
    return completion(slots.asked), b"200 OK"


async def _main() -> None:
    slots = Slots()
    server = await asyncio.start_server(
        lambda reader, writer: serve(slots, reader, writer), "127.0.0.1", 0, backlog=512
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
