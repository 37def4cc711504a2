"""Who calls the API: the one place that changes when programs get a sign-in of their own."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from flask import current_app
from flask.typing import ResponseReturnValue

from app.container import Container
from app.domain.tenants import Viewer

P = ParamSpec("P")


def container() -> Container:
    """All use cases."""
    return cast("Container", current_app.extensions["rooz"])


def known(
    view: Callable[Concatenate[Viewer, P], ResponseReturnValue],
) -> Callable[P, ResponseReturnValue]:
    """A view that needs somebody, who is its first argument."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        who: Viewer = current_app.extensions["rooz.caller"]()
        return view(who, *args, **kwargs)

    return guarded
