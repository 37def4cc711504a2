import subprocess
import sys

from scrapy.settings import Settings as ScrapySettings

from app.adapters import scrapes
from app.settings import Settings
from integrations.scraper_service import ScraperService
from scraper.runner import OwnProcess
from scraper.settings import Manners, settings

SERVERS = {"ROOZ_ENV": "development", "DATABASE_URL": "postgresql://x", "REDIS_URL": "redis://x"}


def test_crawls_run_in_the_service_where_there_is_one():
    service = {"SCRAPER_SERVICE_URL": "http://127.0.0.1:9"}
    assert isinstance(scrapes(Settings.from_env({**SERVERS, **service})), ScraperService)
    assert isinstance(scrapes(Settings.from_env(SERVERS)), OwnProcess)


def test_the_web_process_loads_no_scrapy():
    code = "import sys, app.bootstrap; sys.exit('scrapy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  our own code
    assert done.returncode == 0


def _parts(kind: str) -> set[str]:
    given = ScrapySettings(settings(Manners("https://rooz.example/crawler")))
    return {each.rpartition(".")[2] for each in given.get_component_priority_dict_with_base(kind)}


def test_a_crawl_runs_nothing_of_scrapys_that_we_did_not_name():
    scrapys = ("DownloadTimeout", "DefaultHeaders", "UserAgent", "HttpCompression", "Redirect")
    assert _parts("EXTENSIONS") == {"OwnMemory", "Throttle"}
    assert _parts("SPIDER_MIDDLEWARES") == set()
    named = {f"{name}Middleware" for name in scrapys}
    assert _parts("DOWNLOADER_MIDDLEWARES") == {"Gate", "Robots", *named}


def test_a_crawl_loads_no_server_and_no_second_client():
    code = """if True:
        import sys
        from scrapy.crawler import Crawler
        from scraper.settings import Manners, settings
        from scraper.spiders.rival import RivalSpider
        given = settings(Manners("https://rooz.example"))
        crawler = Crawler(RivalSpider, given, init_reactor=True)
        crawler._apply_settings()
        sys.exit(bool({"aiohttp", "tldextract", "twisted.conch"} & set(sys.modules)))
    """
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  our own code
    assert done.returncode == 0
