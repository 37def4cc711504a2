#!/usr/bin/env bash
# Locks the three requirement files with hashes. Nothing younger than seven days gets in.
set -eu
before=$(date -u -d '7 days ago' +%Y-%m-%dT00:00:00Z)
lock() {
  .venv/bin/uv pip compile "$1.in" --python-version 3.11 --universal --generate-hashes \
    --no-emit-index-url --no-header --exclude-newer "$before" -q -o "$1.txt" "${@:2}"
}
lock requirements-dev
lock requirements-practice -c requirements-dev.txt
lock requirements -c requirements-dev.txt
