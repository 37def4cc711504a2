"""All components in each look: reached and seen by keyboard, narrow, enlarged, without motion."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app.local import House

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOOKS = ("theme=light", "theme=dark", "theme=gradient&locale=ar", "embedded=1")
MOST_STEPS = 120
# what has the focus, and whether it or the line it stands in shows it
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const shown = [at, at.closest('label')].filter(Boolean).some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  return shown ? 'seen' : at.outerHTML.slice(0, 150);
}"""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MOVING = """() => [...document.querySelectorAll('*')].filter((each) => {
  const { transitionDuration, animationName } = getComputedStyle(each);
  return animationName !== 'none' || parseFloat(transitionDuration) > 0;
}).length"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    yield context.new_page()
    context.close()


def _walk(page: Page) -> list[str]:
    """By Tab through the whole page: what each step says, until it is left."""
    steps: list[str] = []
    while len(steps) < MOST_STEPS:
        page.keyboard.press("Tab")
        steps.append(str(page.evaluate(FOCUSED)))
        if not steps[-1]:
            return steps[:-1]
    raise AssertionError("the keyboard doesn't come out")


@pytest.mark.parametrize("colours", ["none", "active"])
def test_the_focus_is_seen_at_each_step_and_nothing_holds_it(
    page: Page, house: House, colours: str
) -> None:
    page.emulate_media(forced_colors=colours)  # type: ignore[arg-type]  # one of Playwright's words
    wrong = []
    for address in LOOKS:
        page.goto(f"{house.web_url}/_gallery?{address}")
        steps = _walk(page)
        assert len(steps) > len(LOOKS) * 5
        wrong += [(address, step) for step in steps if step != "seen"]
    assert wrong == []


def test_nothing_runs_out_of_a_narrow_or_an_enlarged_window(page: Page, house: House) -> None:
    too_wide = {}
    for width in (360, 640):  # a phone; 1280 px at twice the size
        page.set_viewport_size({"width": width, "height": 800})
        for address in LOOKS:
            page.goto(f"{house.web_url}/_gallery?{address}")
            too_wide[width, address] = int(page.evaluate(WIDE))
    assert set(too_wide.values()) == {0}, too_wide


def test_who_wants_no_motion_gets_none(page: Page, house: House) -> None:
    page.goto(f"{house.web_url}/_gallery")
    assert page.evaluate(MOVING) > 0
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(MOVING) == 0
