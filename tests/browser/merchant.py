"""A merchant with a browser of their own, who reads our pages in their language."""

import base64
from pathlib import Path

from babel.messages.pofile import read_po
from playwright.sync_api import Locator, Page

from app.local import House

CATALOGUE = Path("app/translations/ar/LC_MESSAGES/messages.po")
MOST_BYTES = 60_000
# what a picture shows is the same whenever it is taken
STILL = """() => {
  document.activeElement?.blur();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/\\b\\d\\d:\\d\\d\\b/g, '10:30');
  }
}"""


class Merchant:
    """Somebody at a page, and what went wrong in it."""

    def __init__(self, page: Page, house: House, language: str) -> None:
        self.page, self.house, self.language = page, house, language
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))

    def open(self, path: str) -> None:
        """Go to a page of ours."""
        self.page.goto(self.house.web_url + path)

    def said(self, english: str) -> str:
        """What our pages say for that; a plural in the form for one."""
        if self.language == "en":
            return english.replace("%(num)d", "1")
        with CATALOGUE.open("rb") as file:
            found = read_po(file, locale=self.language).get(english)
        assert found, english
        return found.string if isinstance(found.string, str) else found.string[1]

    def button(self, english: str) -> Locator:
        """A button by what is on it."""
        return self.page.get_by_role("button", name=self.said(english)).first

    def picture(self, title: str, folder: Path | None) -> None:
        """Take a picture of what they see; it is kept where a folder is given."""
        self.page.evaluate(STILL)
        line = self.page.context.new_cdp_session(self.page)
        shot = {"format": "webp", "quality": 60}
        taken = base64.b64decode(line.send("Page.captureScreenshot", shot)["data"])
        assert len(taken) <= MOST_BYTES
        if folder is not None:
            target = folder / self.language / "pictures" / f"{title}.webp"
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(taken)
