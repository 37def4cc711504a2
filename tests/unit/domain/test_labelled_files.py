"""Labelled sentences are read from objects, and from lines below their product."""

from pathlib import Path

import pytest

from benchmarks.labelled import labelled

KEPT = Path(__file__).parents[3] / "benchmarks" / "data" / "claims"
BELOW = """{"locale": "en", "title": "Tea tin"}
---
en c origin | Pressed in Leeds.
===
{"locale": "de", "title": "Dose"}
---
de p mood | Wie ein Morgen am See.
"""


def test_sentences_stand_below_their_product(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_text(BELOW, encoding="utf-8")
    first, second = labelled(path)
    assert (first.text, first.label, first.is_false) == ("Pressed in Leeds.", "contradicted", True)
    assert (second.language, second.label, second.is_false) == ("de", "puffery", False)
    assert first.product != second.product


def test_a_line_without_a_label_is_refused_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_text(BELOW + "en Pressed in Hull.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"some\.txt:8"):
        list(labelled(path))


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_kept_here_can_be_read(path: Path) -> None:
    found = list(labelled(path))
    assert len({(one.product, one.text) for one in found}) == len(found) > 0
