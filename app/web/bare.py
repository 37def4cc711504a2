"""Pages that stand when nothing else does: they ask no database, and not who looks."""

from flask import current_app, request

from app.domain.interface_languages import INTERFACE, OTHERWISE
from app.web import reader
from app.web.frame import is_embedded


def page(symbol: str, title: str, text: str, *, way: str = "again") -> str:
    """A page of one sentence, in the language of the request.

    `way` is the one thing to do: "again" loads the page once more, which it does by itself as well;
    "back" leads to the form that was sent.
    """
    language = reader.language()
    # not by render_template, which would ask for all that other pages show
    template = current_app.jinja_env.get_template("errors/bare.html")
    return template.render(
        language=language.code,
        direction=language.direction,
        is_embedded=is_embedded(),
        is_form=request.method == "POST",
        is_asked_again=way == "again" and request.method == "GET",
        symbol=symbol,
        title=title,
        text=text,
        way=way,
    )


def of_browser() -> str:
    """The language that the browser asks for, if it is one of ours."""
    return request.accept_languages.best_match(INTERFACE) or OTHERWISE
