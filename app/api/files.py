"""Files in place of JSON: which kinds a call takes and gives, so that the document says so."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Response, request
from werkzeug.exceptions import UnsupportedMediaType

View = TypeVar("View", bound=Callable[..., Any])

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XML = "application/xml"


def giving(*kinds: str) -> Callable[[View], View]:
    """A view that answers with a file."""

    def marked(view: View) -> View:
        view.__dict__["gives_files"] = kinds
        return view

    return marked


def taking(*kinds: str) -> Callable[[View], View]:
    """A view to which a file is sent as the whole body."""

    def marked(view: View) -> View:
        view.__dict__["takes_files"] = kinds
        return view

    return marked


def sent(*kinds: str) -> bytes:
    """The file that was sent.

    Raises:
        UnsupportedMediaType: it is of another kind.
    """
    if request.mimetype not in kinds:
        raise UnsupportedMediaType
    return request.get_data()


def file(content: bytes, name: str, kind: str) -> Response:
    """A file to save."""
    told = kind if kind == XLSX else f"{kind}; charset=utf-8"
    disposition = f'attachment; filename="{name}"'
    return Response(content, content_type=told, headers={"Content-Disposition": disposition})
