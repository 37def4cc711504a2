"""How much memory a crawl's process takes, for the limit at which it ends."""

import re
from pathlib import Path

from scrapy.extensions.memusage import MemoryUsage

STATUS = Path("/proc/self/status")
_MOST = re.compile(r"^VmHWM:\s*([0-9]+) kB", re.MULTILINE)


class OwnMemory(MemoryUsage):
    """Scrapy's watch, without what the process that started ours took.

    Linux keeps the most that was resident (`ru_maxrss`) over fork and exec, so that the crawl of a
    big worker would end before its first page.
    """

    def get_virtual_size(self) -> int:
        """Bytes that were resident at most, since this program began."""
        found = _MOST.search(STATUS.read_text("ascii")) if STATUS.exists() else None
        return int(found[1]) * 1024 if found else super().get_virtual_size()
