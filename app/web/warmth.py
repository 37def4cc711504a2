"""What a web process would else do while its first visitor waits."""

import gc

from flask import Flask

from app.domain.claims import lexicon, wording


def warm(app: Flask) -> None:
    """Compile all pages and read the lexicon in: two seconds on a processor of its own.

    Whoever comes in the meantime is served, and does what they need of it themselves.
    """
    for name in app.jinja_env.list_templates(extensions=["html"]):
        app.jinja_env.get_template(name)
    lexicon.load()
    wording.load()
    # a full collection stops all threads, and would walk all of that for a fifth of a second
    gc.collect()
    gc.freeze()
