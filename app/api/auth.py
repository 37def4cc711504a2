"""Sign up, sign in, go on, sign out: for programs."""

from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, StringConstraints
from pydantic.json_schema import SkipJsonSchema

from app.api.callers import browser, container
from app.api.routes import blueprint, open_to_all
from app.api.shapes import NO_NUL, Asked, Told
from app.domain.accounts import LONGEST_NAME
from app.domain.ids import TenantId
from app.usecases.api_sessions import Pass

Email = Annotated[str, StringConstraints(min_length=3, max_length=254, pattern=NO_NUL)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]

bp = blueprint("auth_api", "/api/auth", "Accounts", is_open=True)


class Registration(Asked):
    """A new person."""

    email: Email = Field(examples=["nadia@shop.example"])
    password: Password = Field(description="8 characters or more.", examples=["a long sentence"])


class Person(Told):
    """Who was registered."""

    id: UUID
    email: str
    role: str


class Login(Asked):
    """Who signs in. As JSON, or as OAuth's password form."""

    takes_forms: ClassVar[bool] = True

    username: Email = Field(description="The e-mail address.", examples=["nadia@shop.example"])
    password: Password = Field(examples=["a long sentence"])
    otp: Annotated[str, StringConstraints(max_length=20, pattern=NO_NUL)] = Field(
        "", description="The code of who has a second step; without it, 401 with `code_needed`."
    )
    workspace: UUID | SkipJsonSchema[None] = Field(
        None, description="Unset: the first of yours, by name."
    )
    grant_type: Annotated[str, StringConstraints(pattern="^(password)?$")] = ""


class Tokens(Told):
    """What to call with, for how many seconds, and what to get the next pair with."""

    access_token: str
    token_type: str = "bearer"  # noqa: S105  OAuth's word
    expires_in: int
    refresh_token: str


class Refresh(Asked):
    """The latest refresh token."""

    refresh_token: Annotated[str, StringConstraints(min_length=1, max_length=200)]


@bp.post("/register", responses={"201": Person})
@open_to_all
def register(body: Registration) -> tuple[Person, int]:
    """Register.

    With the person comes a workspace of their own, and the welcome gift in its wallet. An address
    that is known is a 409.
    """
    sign_ins = container().sign_ins
    name = body.email.partition("@")[0][:LONGEST_NAME]
    sign_ins.register(body.email, body.password, name, "", browser())
    user = sign_ins.prove(body.email, body.password, browser())
    return Person(id=user.id, email=body.email.strip().lower(), role=user.role), 201


@bp.post("/login", responses={"200": Tokens})
@open_to_all
def login(body: Login) -> Tokens:
    """Sign in.

    The access token is good for minutes. Get the next one with the refresh token, which is good
    once and for 30 days.
    """
    user = container().sign_ins.prove(body.username, body.password, browser(), body.otp)
    workspace = None if body.workspace is None else TenantId(body.workspace)
    return _tokens(container().api_sessions.begin(user.id, workspace))


@bp.post("/refresh", responses={"200": Tokens})
@open_to_all
def refresh(body: Refresh) -> Tokens:
    """The next pair of tokens.

    A refresh token that comes twice is taken for stolen: the sign-in ends, with all its tokens.
    """
    return _tokens(container().api_sessions.renew(body.refresh_token))


@bp.post("/logout", responses={"204": None})
@open_to_all
def logout(body: Refresh) -> None:
    """Sign out: none of the sign-in's tokens is good any more."""
    container().api_sessions.end(body.refresh_token)


def _tokens(given: Pass) -> Tokens:
    return Tokens(
        access_token=given.access_token,
        expires_in=given.expires_in_s,
        refresh_token=given.refresh_token,
    )
