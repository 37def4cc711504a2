"""Texts of the interface in templates, in the reader's language.

Jinja's own way looks up context, domain and language for each text by several names, and costs
three times as much; a page has a hundred texts.
"""

from babel.support import NullTranslations
from flask import Flask
from flask_babel import get_locale, get_translations
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup

_KNOWN: dict[str, NullTranslations] = {}  # by language; loaded once, as Flask-Babel does


def install(app: Flask) -> None:
    """Have templates translate by these."""
    app.jinja_env.globals |= {"_": said, "gettext": said, "ngettext": counted}


@pass_eval_context
def said(where: EvalContext, text: str, /, **values: object) -> str:
    """The text with its values, which are escaped where they stand in HTML."""
    return _filled(where, _translations().gettext(text), values)


@pass_eval_context
def counted(where: EvalContext, one: str, many: str, num: int, /, **values: object) -> str:
    """The same, of so many; they are its `num`."""
    return _filled(where, _translations().ngettext(one, many, num), {"num": num, **values})


def _filled(where: EvalContext, text: str, values: dict[str, object]) -> str:
    made = Markup(text) if where.autoescape else text  # noqa: S704  our own words
    return made % values if "%" in text else made


def _translations() -> NullTranslations:
    locale = get_locale()
    if locale is None:  # nobody asks
        return NullTranslations()
    language = locale.language
    if language not in _KNOWN:
        _KNOWN[language] = get_translations()
    return _KNOWN[language]
