"""Sentence frames of the offline writer: they say nothing by themselves that could be false."""

from collections.abc import Mapping

from integrations.ai.frames.arabic import ARABIC
from integrations.ai.frames.dutch import DUTCH
from integrations.ai.frames.english import ENGLISH
from integrations.ai.frames.frame import Frames
from integrations.ai.frames.french import FRENCH
from integrations.ai.frames.german import GERMAN
from integrations.ai.frames.italian import ITALIAN
from integrations.ai.frames.persian import PERSIAN
from integrations.ai.frames.portuguese import PORTUGUESE
from integrations.ai.frames.spanish import SPANISH
from integrations.ai.frames.turkish import TURKISH

__all__ = ["FRAMES", "Frames"]

FRAMES: Mapping[str, Frames] = {
    "en": ENGLISH,
    "ar": ARABIC,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "tr": TURKISH,
    "fa": PERSIAN,
}
