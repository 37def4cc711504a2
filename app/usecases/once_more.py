"""What a writer is asked besides, of a text once more or a new one, and what came of it."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.asked import OF_NEW, Instruction
from app.domain.checks import Standard
from app.domain.drafts import Draft, Origin, Writer
from app.domain.outlining import as_wished
from app.domain.rewrite_words import understood
from app.domain.rewrites import earlier_text, reworded, spoken_so
from app.domain.runs import Run
from app.domain.unmet import unmet, unread_by
from app.domain.voices import Spoken
from app.ports.text_models import TextRequest


def once_more(
    request: TextRequest, spoken: Spoken, asked: Instruction, drafts: Sequence[Draft]
) -> tuple[TextRequest, Spoken]:
    """The order for these drafts alone, each to be written as its merchant asks."""
    wish, earlier = understood(asked), {draft.slot: draft for draft in drafts}
    slots = tuple(
        reworded(brief, wish, earlier_text(earlier[brief.slot]))
        for brief in as_wished(request.slots, wish)
        if brief.slot in earlier
    )
    voice = spoken_so(spoken.voice, wish)
    return (
        replace(request, slots=slots, asked=wish, voice=voice),
        replace(spoken, voice=voice),
    )


def at_first(request: TextRequest, asked: Instruction) -> TextRequest:
    """The order for new texts, as a merchant asks: of the usual, what needs no earlier text."""
    wish = understood(asked)
    wish = replace(wish, usual=tuple(usual for usual in wish.usual if usual in OF_NEW))
    return replace(request, slots=as_wished(request.slots, wish), asked=wish)


def told(
    made: Origin, run: Run, writer: Writer, said: str, standard: Standard, spoken: Spoken
) -> Origin:
    """The origin with what was asked, by whom, and what of it the text doesn't do."""
    missed = unmet(run.asked, said, standard, spoken.voice)
    checks = (*made.checks, *missed, *unread_by(writer, run.asked))
    return replace(made, checks=checks, asked=run.asked, asked_by=run.author)
