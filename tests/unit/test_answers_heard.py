"""What a model's answer means: what it stopped at is no text, however good it looks."""

import json
from typing import Any

import pytest

from integrations.ai.answers import heard
from integrations.ai.pacing import Ended
from integrations.http import Answer

WHOLE = '{"texts": [{"key": "description", "blocks": [{"text": "A bowl."}]}]}'


def answered(reason: str = "stop", **message: Any) -> Answer:
    choice = {"message": {"content": WHOLE, **message}, "finish_reason": reason}
    return Answer(200, {}, json.dumps({"model": "m", "choices": [choice]}).encode())


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (answered("length"), "length"),
        (answered("content_filter"), "filtered"),
        (answered(refusal="I can't write that."), "refusal"),
    ],
)
def test_a_text_that_it_stopped_at_is_none_even_if_its_form_is_right(
    answer: Answer, outcome: str
) -> None:
    found = heard(answer)
    assert (found.outcome, found.content) == (outcome, "")
    assert found.ended is Ended.FINE  # the provider isn't ill


def test_a_text_that_came_to_its_end_is_one() -> None:
    found = heard(answered())
    assert (found.outcome, found.content) == ("ok", WHOLE)


def test_a_wait_is_taken_from_its_header_before_what_is_left() -> None:
    left = {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "1m0.5s"}
    assert heard(Answer(429, {"retry-after": "2"} | left, b"{}")).wait_s == 2
    assert heard(Answer(429, left, b"{}")).wait_s == 60.5
