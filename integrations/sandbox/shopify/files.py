"""Files that come and go without a key: uploads to a staged place, and results of what was run."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from flask import Blueprint, Response, request
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from .practice import failure, practice
from .uploads import Unfit

bp = Blueprint("files", __name__)

CHUNK = 1 << 20
FORM_BYTES = 20_000  # what the parameters may take beside the file


@bp.post("/staged-uploads")
def upload() -> Response:
    """A form with its parameters first and the file last, as the storage wants it."""
    fault = practice().fault("staged upload")
    if fault and not fault.get("apply"):
        return failure(fault)
    try:
        form, lines = _form()
        kept = practice().uploads.receive(form, lines)
    except Unfit as unfit:
        return _error(unfit.status, unfit.code, str(unfit))
    except ValueError:
        return _error(400, "MalformedPOSTRequest", "The form can't be read to its end.")
    finally:
        while request.stream.read(CHUNK):
            pass  # who still sends would see the connection break, and not what is wrong
    if fault:
        return failure(fault)
    key = escape(kept.form["key"])
    return _xml(f"<PostResponse><Key>{key}</Key></PostResponse>", 201)


@bp.get("/bulk/<int:number>-<key>.jsonl")
def result(number: int, key: str) -> Response:
    """What was found or done aside, for whoever has the address."""
    fault = practice().fault("bulk result")
    if fault:
        return failure(fault)
    operation = practice().bulk.operations.get(number)
    text = operation.fetch(key) if operation else None
    if text is None:
        return _error(403, "AccessDenied", "The address is wrong, or has expired.")
    return Response(text, content_type="application/jsonl")


def _form() -> tuple[dict[str, str], bytes]:
    """Parameters and file; what comes after the file doesn't count.

    Raises:
        Unfit: it is no such form, or too big a one.
    """
    form: dict[str, str] = {}
    part, content = "", bytearray()
    for event in _events():
        if isinstance(event, Field | File):
            part, content = event.name, bytearray()
        elif isinstance(event, Data):
            content += event.data
            if not event.more_data:
                if part == "file":
                    return form, bytes(content)
                form[part] = content.decode()
    raise Unfit(400, "InvalidArgument", "The form has no file at its end.")


def _events() -> Iterator[object]:
    boundary = request.mimetype_params.get("boundary", "")
    if request.mimetype != "multipart/form-data" or not boundary:
        raise Unfit(400, "InvalidArgument", "That is no form.")
    decoder = MultipartDecoder(boundary.encode())
    left = practice().uploads.most_bytes + FORM_BYTES
    event: object = NeedData()
    while not isinstance(event, Epilogue):
        if isinstance(event, NeedData):
            chunk = request.stream.read(CHUNK)
            left -= len(chunk)
            if left < 0:
                raise Unfit(400, "EntityTooLarge", "The form is too big.")
            decoder.receive_data(chunk or None)
        event = decoder.next_event()
        yield event


def _error(status: int, code: str, message: str) -> Response:
    text = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return _xml(text, status)


def _xml(text: str, status: int) -> Response:
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>{text}', status, mimetype="text/xml")
