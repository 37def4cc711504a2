"""What frameworks leave in a page is put together again, within bounds."""

import json
import time
from typing import Any

import pytest

from scraper.extract.hydration import rows, unpacked
from scraper.extract.trees import Script


def _pushed(*pieces: str) -> list[Script]:
    return [Script({}, f"self.__next_f.push([1,{json.dumps(piece)}])") for piece in pieces]


def test_a_row_that_is_streamed_in_pieces_is_one_value() -> None:
    scripts = _pushed('1:HL["/a.css"]\n5:["$","p",null,{"pri', 'ce":"3.20"}]\n')
    assert list(rows(scripts)) == [["$", "p", None, {"price": "3.20"}]]


def test_a_script_that_streams_nothing_is_passed_over() -> None:
    assert list(rows([Script({}, "(self.__next_f=self.__next_f||[]).push([0])")])) == []


def test_a_list_of_places_is_the_object_that_it_means() -> None:
    packed = [["ShallowReactive", 1], {"name": 2, "tags": 3}, "Cup", [4, 5], "blue", True]
    assert unpacked(packed) == {"name": "Cup", "tags": ["blue", True]}


@pytest.mark.parametrize("packed", [None, [], {"a": 1}, "x", [["Date", "2026"]], [{"a": 9}]])
def test_what_means_nothing_is_nothing(packed: Any) -> None:
    assert unpacked(packed) in (None, {"a": None})


def test_what_holds_itself_has_an_end() -> None:
    value, depth = unpacked([{"again": 0}]), 0
    while value is not None:
        value, depth = value["again"], depth + 1
    assert depth < 50


def test_what_doubles_with_each_step_is_cut() -> None:
    packed = [[number + 1] * 10 for number in range(20)] + ["end"]
    before = time.process_time()
    unpacked(packed)
    assert time.process_time() - before < 1
