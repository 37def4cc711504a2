"""What was read a moment ago is read again in time, and not for ever more of it kept."""

from itertools import count

from app.usecases.lately import Lately


def test_a_value_is_read_once_until_it_is_forgotten() -> None:
    lately, numbers = Lately[str, int](60), count(1)
    assert [lately.get("a", lambda: next(numbers)) for _time in range(3)] == [1, 1, 1]
    lately.forget("a")
    assert lately.get("a", lambda: next(numbers)) == 2


def test_a_value_that_is_too_old_is_read_again() -> None:
    lately, numbers = Lately[str, int](0), count(1)
    assert [lately.get("a", lambda: next(numbers)) for _time in range(2)] == [1, 2]


def test_the_oldest_goes_where_there_are_too_many() -> None:
    lately, numbers = Lately[str, int](60, most=2), count(1)
    for key in "abc":
        lately.get(key, lambda: next(numbers))
    assert lately.get("c", lambda: next(numbers)) == 3
    assert lately.get("a", lambda: next(numbers)) == 4
