"""What text models have to do with a run or a workspace, in the merchant's words."""

from flask_babel import gettext as _

from app.domain.runs import Run
from app.web.wording import when


def waits(run: Run) -> str:
    """Why a paused run waits for text models, and when it goes on."""
    why = {
        "paused": _("Paused: the AI provider asks us to wait."),
        "away": _("Paused: the AI provider doesn’t answer at present."),
        "refused": _("Paused: the AI provider doesn’t let us in at present; we have been told."),
        "ceiling": _("Paused: this workspace has used what a day’s AI texts may cost."),
    }[run.waits_for_models]
    if run.resumes_at is None:
        return why
    then = _(
        "This goes on by itself, %(when)s. What is held stays held.", when=when(run.resumes_at)
    )
    return f"{why} {then}"
