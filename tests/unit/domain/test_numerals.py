"""Numbers as words, and what is written together with them."""

import pytest

from app.domain.claims.sentences import sentence


def _amounts(text: str, language: str) -> list[tuple[str, float]]:
    return [(q.measure, round(q.low, 3)) for q in sentence(text, language).quantities]


@pytest.mark.parametrize(
    ("text", "measure", "amount"),
    [
        ("بخمسة دنانير", "money", 5),
        ("لثلاثة أيام", "time", 3 * 86400),
        ("وزنه خمسة عشر كيلوغرامًا", "mass", 15_000),
        ("بعشرين دولارًا", "money", 20),
        ("لأسبوعين", "time", 14 * 86400),
        ("ثلاثمئة وخمسون مليلترًا", "volume", 0.35),
        ("بثمانية عشر جنيهًا", "money", 18),
    ],
)
def test_arabic_numbers_keep_their_value_behind_a_preposition(
    text: str, measure: str, amount: float
) -> None:
    assert _amounts(text, "ar") == [(measure, amount)]


def test_an_arabic_word_that_only_looks_like_one_is_none() -> None:
    assert _amounts("لست وحدك", "ar") == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("dreihundertfünfzig", 350),
        ("zweitausendfünfhundert", 2500),
        ("einhundertzwanzig", 120),
        ("einundzwanzig", 21),
    ],
)
def test_german_numbers_are_read_in_one_word(text: str, amount: float) -> None:
    assert _amounts(text, "de") == [("", amount)]


def test_a_german_word_with_a_number_inside_is_none() -> None:
    assert _amounts("Hundertschaft", "de") == []


def test_french_rounds_to_tens() -> None:
    assert _amounts("une trentaine de grammes", "fr")[0][1] == 30


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("يمكنكم إعادتها خلال أسبوع.", 7),
        ("يبقى صالحًا سنة كاملة.", 365.25),
        ("الضمان: سنة على السحابات", 365.25),
    ],
)
def test_an_arabic_unit_alone_is_one_of_it(text: str, days: float) -> None:
    [found] = sentence(text, "ar").quantities
    assert found.amounts == (days * 86400,)


@pytest.mark.parametrize("text", ["كل يوم أجمل من سابقه.", "من يوم الشراء", "خلال اليوم"])
def test_an_arabic_day_is_no_number_where_none_is_meant(text: str) -> None:
    assert sentence(text, "ar").quantities == []
