"""The anchor of pages: Flask, and nothing of ours."""

from flask import Flask, Response, request

from benchmarks.bare_shop import bp

app = Flask("bare")
app.register_blueprint(bp)
LINE = "A paragraph of a page that has nothing but its weight. "


@app.get("/")
def root() -> str:
    """It serves."""
    return ""


@app.get("/plain")
def plain() -> str:
    """A page of so many bytes, with a stylesheet of so many."""
    sheet = int(request.args["sheet"])
    head = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="icon" href="data:,"><link rel="stylesheet" href="/plain.css?bytes={sheet}">'
        f'<h1>Bare</h1><p>{LINE * 4}</p><input id="q" aria-label="q">'
    )
    return _filled(f"{head}<p>", int(request.args["page"]))


@app.get("/plain.css")
def sheet() -> Response:
    """A stylesheet of so many bytes, which are read and change nothing."""
    most = int(request.args["bytes"])
    return Response(".none-of-these { color: red }\n" * (most // 30), mimetype="text/css")


def _filled(start: str, most: int) -> str:
    return start + LINE * max(0, (most - len(start)) // len(LINE))
