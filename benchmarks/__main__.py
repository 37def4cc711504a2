"""`python -m benchmarks [NAME …]`: all of them, or those named."""

import importlib
import sys

NAMES = (
    "ledger",
    "sync",
    "shopify_sync",
    "shopify_writes",
    "webhook_intake",
    "embedded",
    "woo_sync",
    "woo_publish",
    "sameness",
    "crawl",
    "queueing",
    "writing",
    "matching",
    "api",
    "live",
    "pages",
    "page_cpu",
)


def main() -> int:
    """Run them one after the other; a name that isn't one is an error."""
    wanted = sys.argv[1:] or list(NAMES)
    unknown = set(wanted) - set(NAMES)
    if unknown:
        print(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(NAMES)}.")
        return 2
    for name in wanted:
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
