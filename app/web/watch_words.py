"""Watches over rivals' shops in the merchant's words."""

from collections.abc import Sequence

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.competitor_jobs import Reader
from app.domain.rival_changes import Change
from app.domain.watches import NO_POINTS, NO_READER, News, Rhythm, Topic, Watch, Wishes
from app.web import competitor_words
from app.web.frame import container

USUAL = Wishes(Rhythm.WEEKLY, 10, tells_stock=True, tells_new=False)


def rhythm(value: Rhythm) -> str:
    """How often."""
    return {Rhythm.DAILY: _("every day"), Rhythm.WEEKLY: _("every week")}[value]


def told(watch: Watch) -> str:
    """What a watch tells of."""
    wanted, parts = watch.wishes, []
    if wanted.cheaper_percent:
        parts.append(_("cheaper than you by %(n)s %% or more", n=wanted.cheaper_percent))
    if wanted.tells_stock:
        parts.append(_("sold out or back"))
    if wanted.tells_new:
        parts.append(_("new products"))
    return " · ".join(parts) or _("nothing; prices are kept")


def readers(offered: Sequence[Reader], wanted: Wishes) -> list[tuple[str, str]]:
    """Who may read the pages of a look, with what each costs; what is wanted already stays."""
    ai = ngettext(
        "with AI, up to %(num)d point a look",
        "with AI, up to %(num)d points a look",
        _points(Reader.AI),
    )
    rules = ngettext(
        "rules alone, %(num)d point a look",
        "rules alone, %(num)d points a look",
        _points(Reader.PYTHON),
    )
    told = {Reader.PYTHON: rules, Reader.AI: ai}
    return [(str(mode), told[mode]) for mode in Reader if mode in {*offered, wanted.mode}]


def _points(reader: Reader) -> int:
    return container().panel.price.now().analysis(reader)


def cost(wanted: Wishes) -> str:
    """What each look costs."""
    points = _points(wanted.mode)
    if wanted.mode is Reader.AI:
        return ngettext(
            "Each look costs up to %(num)d point, as an analysis with AI does, and nothing where it"
            " finds nothing.",
            "Each look costs up to %(num)d points, as an analysis with AI does, and nothing where"
            " it finds nothing.",
            points,
        )
    return ngettext(
        "Each look costs %(num)d point, as an analysis does, and nothing where it finds nothing.",
        "Each look costs %(num)d points, as an analysis does, and nothing where it finds nothing.",
        points,
    )


def stopped(watch: Watch) -> str:
    """Why the last look came to nothing; "" where it didn't."""
    if watch.stop == NO_POINTS:
        return _("Paused: your wallet hasn’t the points for a look. It goes on when it has.")
    if watch.stop == NO_READER:
        return _("Paused: no AI model is there to read. It goes on when one is, or without AI.")
    if not watch.stop:
        return ""
    return _("The last look came to nothing.") + " " + competitor_words.outcome(watch.stop)


def trouble(code: str) -> str:
    """Why a shop can't be watched so."""
    return {
        "unknown": _("Choose how often."),
        "out_of_range": _("A whole number from 0 to 90; 0 tells of no prices."),
        "too_many": _("You watch as many shops as a workspace can. Stop one first."),
        "not_whole": _("This was one product’s page. Analyse the whole shop to watch it."),
        "over": _("Only an analysis that found products can be watched on from."),
        "no_reader": _("No AI model is there to read. Choose without AI."),
    }.get(code, code)


def topic(news: News) -> str:
    """What a piece of news is about."""
    if news.topic is Topic.CHEAPER_THAN_YOU:
        return _("cheaper than you by %(n)s %%", n=news.percent)
    return {
        Topic.OUT_OF_STOCK: _("sold out"),
        Topic.BACK_IN_STOCK: _("back in stock"),
        Topic.NEW: _("new"),
    }[news.topic]


def change(kind: Change) -> str:
    """What changed."""
    return {
        Change.CHEAPER: _("cheaper"),
        Change.DEARER: _("dearer"),
        Change.OUT_OF_STOCK: _("sold out"),
        Change.BACK_IN_STOCK: _("back in stock"),
        Change.NEW: _("new"),
        Change.GONE: _("gone"),
    }[kind]


def tone(kind: Change | Topic) -> str:
    """How it is for us: their trouble is our chance."""
    is_good = kind in {Change.DEARER, Change.OUT_OF_STOCK, Change.GONE, Topic.OUT_OF_STOCK}
    is_bad = kind in {Change.CHEAPER, Topic.CHEAPER_THAN_YOU}
    return "good" if is_good else "warn" if is_bad else "info"
