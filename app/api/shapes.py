"""What all shapes of the API share: nothing unknown is taken in, and every size has an end."""

from typing import Annotated, ClassVar, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from app.domain.interface_languages import INTERFACE

NO_NUL = r"^[^\x00]*$"  # PostgreSQL has no place for it
NAMED = r"^[^\x00]*[^\s\x00][^\x00]*$"  # and somebody can read it
LONGEST_TEXT = 20_000
MOST_LISTED = 200
MOST_IDS = 500


class Asked(BaseModel):
    """What a program sends. A field that we don't know is refused, for it was meant to matter."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    takes_forms: ClassVar[bool] = False
    """Whether a form of a page may carry it as well."""


class Told(BaseModel):
    """What a program is told."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT, pattern=NO_NUL)]
Tongue = Literal["en", "ar", "de", "fr", "es", "it", "nl", "pt", "tr", "fa"]
Spoken = Annotated[
    Literal[*INTERFACE],  # type: ignore[valid-type]  # mypy wants them written out
    Field(description="A language of our pages and mails."),
]
Moment = AwareDatetime
"""A time in UTC, with its zone."""


class Problem(Told):
    """What went wrong (RFC 9457). Programs go by `code`; it never changes."""

    type: str = Field(examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Entity"])
    status: int = Field(examples=[422])
    code: str = Field(examples=["invalid"])
    request_id: str = Field(description="As in X-Request-Id; name it when you ask us.")
    detail: str = ""
    fields: dict[str, str] = Field(
        default_factory=dict, description="Which fields are wrong, each with a code of why."
    )
    needed: int | None = Field(None, description="Points that it would take.")
    available: int | None = Field(None, description="Points that there are.")
    needs: str = Field("", description="What your role doesn't allow.", examples=["publish"])
    roles: list[str] = Field(default_factory=list, description="Those that it takes.")
