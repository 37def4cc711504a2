"""Reading: what a fetched page says, as values. It touches neither network nor disk."""

from scraper.extract.pages import Page as Page
from scraper.extract.pages import PageKind as PageKind
from scraper.extract.pages import PageReading as PageReading
from scraper.extract.pages import Promise as Promise
from scraper.extract.platform_json import read_platform_json as read_platform_json
from scraper.extract.reading import read_page as read_page
