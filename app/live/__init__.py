"""The `live` process: pages hear at once that there is news, and no thread waits with them."""
