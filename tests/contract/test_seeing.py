"""Pictures on their way to a model that sees, over real HTTP: fetched, checked, and seen."""

import struct
import threading
import time
import zlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError
from app.domain.ids import ImageId, new_id
from app.domain.routing import Choice, Price
from app.domain.services import Task
from app.domain.texts import BlockKind, SlotBrief
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextRequest
from integrations.ai.compatible import Compatible
from integrations.ai.eyes import Sighting, look
from integrations.ai.limiter import Limiter
from integrations.ai.pacing import TERMS, AlonePace
from integrations.ai.pictures import ACCEPT, Pictures, media_type
from integrations.ai.router import Router
from integrations.egress import Egress
from integrations.http import Http
from integrations.sandbox.drawing import PNG, SVG, drawn, taken
from tests.raw_provider import Play, RawProvider, serving

PRICE = Price(Decimal(1), Decimal(2))
SEER, OTHER = Choice("groq", "seer", PRICE), Choice("groq", "other", PRICE)
CAP = 50_000
BLUE = drawn("mug", 220, PNG)


def png(width: int, height: int, rows: bytes, kind: int = 2) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


@dataclass
class Gallery:
    """A shop's pictures by their paths, and what was asked for."""

    url: str = ""
    shown: dict[str, bytes] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)


@pytest.fixture
def gallery() -> Iterator[Gallery]:
    found = Gallery()

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.accepted.append(self.headers["Accept"])
            body = found.shown.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found.url = f"http://127.0.0.1:{server.server_address[1]}"
    yield found
    server.shutdown()
    server.server_close()


@dataclass
class Desk:
    """A provider, a router that has eyes, and its calls."""

    provider: RawProvider
    router: Router
    calls: list[ModelCall] = field(default_factory=list)

    def see(self, order: TextRequest, *models: Choice) -> TextAnswer:
        return self.router.write(order, Choices(models or (SEER,)), self.calls.append)


@pytest.fixture
def desk(gallery: Gallery) -> Iterator[Desk]:
    place = gallery.url.removeprefix("http://")
    http = Http("model", total_s=2.0, max_bytes=200_000)
    with serving() as provider:
        ours = {"groq": Compatible("groq", provider.url, "key", http, Limiter(AlonePace(TERMS, 8)))}
        shown = Pictures(Egress((place,), "", 2.0, max_bytes=CAP))
        yield Desk(provider, Router(ours, lambda _own: ours["groq"], 5.0, shown))
    http.close()


def order(*urls: str) -> TextRequest:
    briefs = tuple(
        SlotBrief(Slot(Field.ALT_TEXT, ImageId(new_id())), 300, picture=url) for url in urls
    )
    return TextRequest(Task.SEE, "en", "", (), briefs)


def test_a_picture_is_seen_by_its_own_bytes(desk: Desk, gallery: Gallery) -> None:
    gallery.shown = {"/blue.png": BLUE, "/red.png": drawn("mug", 0, PNG)}
    asked = order(f"{gallery.url}/blue.png", f"{gallery.url}/red.png")
    answer = desk.see(asked)
    said = [answer.texts[brief.slot][0].text for brief in asked.slots]
    assert said == ["blue on white", "red on white"]
    assert gallery.accepted == [ACCEPT, ACCEPT]
    assert answer.writer.prompt_version == "seer.v1"


def test_pictures_go_as_data_each_under_its_key(desk: Desk, gallery: Gallery) -> None:
    gallery.shown = {"/a": BLUE}
    asked = order(f"{gallery.url}/a", f"{gallery.url}/missing")
    desk.see(asked)
    _told, name, picture = desk.provider.asked[0]["messages"][1]["content"]
    assert name == {"type": "text", "text": str(asked.slots[0].slot)}
    assert picture["image_url"]["url"] == f"data:image/png;base64,{b64encode(BLUE).decode()}"


@pytest.mark.parametrize(
    "body", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>", b"", BLUE + b"\0" * CAP]
)
def test_what_is_no_picture_or_too_big_is_sent_to_nobody(
    desk: Desk, gallery: Gallery, body: bytes
) -> None:
    gallery.shown = {"/a": body}
    with pytest.raises(ExternalError) as refused:
        desk.see(order(f"{gallery.url}/a"))
    assert (refused.value.retryable, desk.provider.asked) == (False, [])


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/a.png", "http://169.254.169.254/a.png", "http://[::1]/a.png", "x"]
)
def test_the_guard_stands_before_pictures_too(desk: Desk, url: str) -> None:
    with pytest.raises(ExternalError):
        desk.see(order(url))
    assert desk.provider.asked == []


def test_one_that_takes_no_pictures_isnt_asked_to_look_again_but_may_write(
    desk: Desk, gallery: Gallery
) -> None:
    gallery.shown = {"/a": BLUE}
    desk.provider.play(Play(400, {"error": {"message": "content must be a string"}}))
    desk.see(order(f"{gallery.url}/a"), SEER, OTHER)
    desk.see(order(f"{gallery.url}/a"), SEER, OTHER)
    assert [body["model"] for body in desk.provider.asked] == ["seer", "other", "other"]
    writes = TextRequest(Task.SEO_BASIC, "en", "", (), (SlotBrief(Slot(Field.SEO_TITLE), 60),))
    desk.see(writes)
    assert desk.provider.asked[-1]["model"] == "seer"


def test_pictures_are_reckoned_where_a_provider_tells_no_tokens(
    desk: Desk, gallery: Gallery
) -> None:
    gallery.shown = {"/a": BLUE}
    asked = order(f"{gallery.url}/a")
    content = f'{{"pictures": [{{"key": "{asked.slots[0].slot}", "kind": "adorns"}}]}}'
    message = {"role": "assistant", "content": content}
    desk.provider.play(Play(body={"choices": [{"message": message, "finish_reason": "stop"}]}))
    assert desk.see(asked).texts == {asked.slots[0].slot: ()}
    assert desk.calls[0].input_tokens > 1_000


def test_text_in_a_picture_is_told_from_what_it_shows(desk: Desk, gallery: Gallery) -> None:
    gallery.shown = {"/a": BLUE}
    asked = order(f"{gallery.url}/a")
    said = f'{{"key": "{asked.slots[0].slot}", "kind": "text", "said": "S 20 cm"}}'
    other = '{"key": "alt_text:other", "kind": "shows", "said": "x"}'
    message = {"content": f'{{"pictures": [{said}, {other}]}}'}
    desk.provider.play(Play(body={"choices": [{"message": message, "finish_reason": "stop"}]}))
    [(block,)] = desk.see(asked).texts.values()
    assert (block.kind, block.text) == (BlockKind.HEADING, "S 20 cm")


LINES: Mapping[str, bytes] = {
    "up": b"\2" + b"\x10\x20\xc0" * 20 + (b"\2" + b"\0" * 60) * 19,
    "left": (b"\1" + b"\x10\x20\xc0" + b"\0" * 57) * 20,
    "average": (b"\0" + b"\xff" * 60) * 10 + (b"\3" + b"\x80" * 3 + b"\x80" * 57) * 10,
    "paeth": (b"\0" + b"\x10\x20\xc0" * 20) + (b"\4" + b"\0" * 60) * 19,
}


def _seen(body: bytes) -> Sighting | None:
    return look(f"data:image/png;base64,{b64encode(body).decode()}")


@pytest.mark.parametrize("name", ["up", "left", "paeth"])
def test_a_filtered_picture_of_one_colour_only_adorns(name: str) -> None:
    assert _seen(png(20, 20, LINES[name])) == Sighting("adorns")


@pytest.mark.parametrize(
    ("body", "sighting"),
    [
        (png(40, 20, (b"\0" + b"\xff" * 60 + b"\xc0\x10\x10" * 20) * 20), "white on red"),
        (png(20, 40, (b"\0" + b"\0" * 30 + b"\x20\xa0\x20" * 10) * 40), "black on green"),
        (b"GIF89a" + struct.pack("<HH", 40, 20), "wide"),
    ],
)
def test_colours_and_shapes_are_those_of_the_picture(body: bytes, sighting: str) -> None:
    found = _seen(body)
    assert found is not None
    assert set(sighting.split()) <= set(found.said.replace(",", "").split())


@pytest.mark.parametrize(
    "body", [b"", b"no picture", BLUE[:20], png(20, 20, b"\0" * 10), png(2_000_000, 9, b"")]
)
def test_what_cant_be_seen_harms_nobody(body: bytes) -> None:
    began = time.process_time()
    found = _seen(body)
    assert found is None or found.kind in ("shows", "adorns")
    assert time.process_time() - began < 1


def test_practice_shops_serve_the_type_that_is_asked_for() -> None:
    assert (taken(""), taken("image/avif,image/svg+xml,*/*;q=0.8")) == (SVG, SVG)
    assert (taken(ACCEPT), media_type(drawn("mug", 24, PNG))) == (PNG, PNG)
    assert drawn("mug", 24, SVG).startswith(b"<svg")
