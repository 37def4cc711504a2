"""The chapter of the rivals: analysed, compared, and a gap that our own data fills."""

import html
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from app.demo.browser import Deviation, Page
from app.demo.merchant import PATIENCE_S, Merchant

GAP = (
    r"<b>([^<]+)</b> · your data has it: <q>([^<]+)</q></p>\s*<form[^>]*"
    r'action="/products/([0-9a-f-]{36})/highlights[^"]*"[^>]*>(.*?)</form>'
)
ROW = (
    r'dir="auto"><b>([^<]+)</b></a>.*?<td class="wide"><a [^>]*>([^<]+)</a><br>'
    r'<span class="small muted"><bdi>[^<]+</bdi> · ([^<]+)</span>.*?<td class="wide">(.*?)</td>'
)


@dataclass(frozen=True, slots=True)
class Rivals:
    """What a merchant learns of two other shops."""

    merchant: Merchant
    say: Callable[[str], None]
    table: dict[str, str]

    def ordered(self, url: str) -> str:
        """Have a shop analysed; answers where that is shown."""
        form = (("url", url), ("key", uuid4().hex), ("mode", "python"), ("whole", "1"))
        page = self.merchant.send("/competitors", *form)
        return "/competitors/" + page.url.split("?")[0].rsplit("/", 1)[1]

    def told(self, analyses: list[str]) -> tuple[str, str]:
        """Tell them; answers the product and the fact that its next draft has to say."""
        pages = [self._ended(place) for place in analyses]
        for page in pages:
            self._compared(page)
        taken = next(filter(None, map(self._taken, pages)), None)
        if taken is None:
            raise Deviation("a rival should state something that our data has and our text doesn't")
        return taken

    def _ended(self, place: str) -> Page:
        give_up_at = time.monotonic() + PATIENCE_S
        while "data-live=" in (page := self.merchant.see(place)).text:
            if time.monotonic() > give_up_at:
                raise Deviation(f"the analysis didn't end within {PATIENCE_S:.0f} s")
            time.sleep(0.3)
        return page

    def _compared(self, page: Page) -> None:
        shop = page.one(r"<h1><bdi>([^<]+)</bdi>", "the rival's address")
        found = page.one(r'<dt>Products found</dt><dd class="value">(\d+)', "products")
        rows = re.findall(ROW, page.text, re.DOTALL)
        self.say(f"\nA rival, {shop}: {found} products, {len(rows)} of them sold here as well.")
        if not rows:
            raise Deviation("the practice rivals sell some of what this shop sells")
        for ours, theirs, why, prices in rows[:3]:
            gap = re.search(r'<span class="badge[^"]*">\s*([^<]+?)\s*</span>', prices)
            told = f"{html.unescape(ours)} = {html.unescape(theirs)}"
            self.say(f"    {told} ({html.unescape(why)}): {gap[1] if gap else 'no price'}")
        self.table["rivals' products matched"] = str(
            int(self.table.get("rivals' products matched", "0")) + len(rows)
        )

    def _taken(self, page: Page) -> tuple[str, str] | None:
        found = re.search(GAP, page.text, re.DOTALL)
        if found is None:
            return None
        name, value, product, form = found.groups()
        source = re.search(r'name="source" value="([^"]+)"', form)
        if source is None:
            raise Deviation("a gap should say where our data has it")
        self.merchant.send(f"/products/{product}/highlights", ("source", html.unescape(source[1])))
        said = html.unescape(value)
        self.say(f"They state it and our text doesn't: {name}. Taken into the next draft: {said}.")
        return product, said
