"""JSON as shops write it is read; what can't be made out is None, and costs little."""

import pytest

from scraper.extract.loose_json import loads, value_at

MEANT = {"name": "Kettle", "sizes": [1, 2]}


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "Kettle", "sizes": [1, 2]}',
        '{"name": "Kettle", "sizes": [1, 2,],}',
        '{"name": "Kettle", /* the sizes */ "sizes": [1, 2]} // end',
        '<!-- {"name": "Kettle", "sizes": [1, 2]} -->',
        '//<![CDATA[\n{"name": "Kettle", "sizes": [1, 2]}\n//]]>',
        '{"name": "Kettle", "sizes": [1, 2]};',
        "{&quot;name&quot;: &quot;Kettle&quot;, &quot;sizes&quot;: [1, 2]}",
    ],
)
def test_sloppy_json_means_what_it_meant(text: str) -> None:
    assert loads(text) == MEANT


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('{"name": "two\nlines"}', "two\nlines"),
        ('{"name": "a\ttab"}', "a\ttab"),
        ('{"name": "a 17" screen", "x": 1}', 'a 17" screen'),
        (r'{"name": "Rosie\'s"}', "Rosie's"),
        ('{"name": "https://x.example/a"}', "https://x.example/a"),
    ],
)
def test_signs_inside_strings_do_no_harm(text: str, name: str) -> None:
    assert loads(text)["name"] == name


def test_values_in_a_row_are_a_list() -> None:
    assert loads('{"a": 1}\n{"a": 2}') == [{"a": 1}, {"a": 2}]


@pytest.mark.parametrize("text", ["", "hello", "{", '{"a":' * 2_000, "[" * 100_000, "/*" * 50_000])
def test_what_is_no_json_is_none(text: str) -> None:
    assert loads(text) is None


@pytest.mark.parametrize(
    "script",
    [
        'window.state = {"name": "Kettle", "sizes": [1, 2]}; more()',
        "window.state = {name: 'Kettle', sizes: [1, 2]}; more()",
        "window.state = {name: \"Kettle\", 'sizes': [1, 2,],}",
    ],
)
def test_an_assigned_object_is_read_to_its_end(script: str) -> None:
    assert value_at(script, len("window.state =")) == MEANT
