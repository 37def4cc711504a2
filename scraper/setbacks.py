"""What a page that isn't shown means: for its address, and for an analysis with nothing else."""

from app.ports.scrapes import Skipped, Trouble
from scraper.extract import PageKind

WALLS = {
    PageKind.BLOCKED: (Skipped.BLOCKED, Trouble.BLOCKED_BY_SHOP),
    PageKind.CAPTCHA: (Skipped.BLOCKED, Trouble.CAPTCHA),
    PageKind.LOGIN: (Skipped.LOGIN, Trouble.LOGIN_WALL),
    PageKind.COOKIE_WALL: (Skipped.BLOCKED, Trouble.BLOCKED_BY_SHOP),
    PageKind.RENDERED_ONLY: (Skipped.NEEDS_BROWSER, Trouble.NEEDS_BROWSER),
}
FOR_THIS_VISITOR = {401: PageKind.LOGIN, 403: PageKind.BLOCKED, 429: PageKind.BLOCKED}
TROUBLES = {
    Skipped.ROBOTS: Trouble.ROBOTS_REFUSE,
    Skipped.BLOCKED: Trouble.BLOCKED_BY_SHOP,
    Skipped.LOGIN: Trouble.LOGIN_WALL,
    Skipped.NEEDS_BROWSER: Trouble.NEEDS_BROWSER,
    Skipped.GONE: Trouble.NOT_FOUND,
    Skipped.TOO_SLOW: Trouble.TOO_SLOW,
    Skipped.TOO_BIG: Trouble.NOTHING_FOUND,
    Skipped.NOT_A_PAGE: Trouble.NOTHING_FOUND,
}
