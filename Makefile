# The front door. Everything runs in .venv, made from the hash-locked requirements.
SHELL := /bin/sh
PYTHON := .venv/bin/python
PYTEST_ARGS ?=
NAME ?=
FILE ?=
OUT ?=

.DEFAULT_GOAL := help
.PHONY: help demo run test pictures sure bench grounding lock migrate messages

help: ## this list
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /	/' | expand -t 12

demo: .venv/practice ## the main job from install to undo, on practice shops; ends by itself
	@$(PYTHON) -m app.cli demo

run: .venv/practice ## serve it all on this machine until Ctrl-C
	@$(PYTHON) -m app.cli up

shopify: .venv/practice ## serve a development store of Shopify's; `shopify app dev` calls it
	@$(PYTHON) -m app.cli up --shopify

# The tests start hundreds of processes: what is imported is compiled once, whatever the shell says.
test: .venv/dev ## the tests, with a sample of the large matrices; all: make test PYTEST_ARGS=--thorough
	@PYTHONDONTWRITEBYTECODE= $(PYTHON) -m pytest -q -n 2 $(PYTEST_ARGS)

pictures: .venv/dev ## take the guide's pictures anew, while a browser goes through what it tells
	@$(PYTHON) -m pytest -q --browser=required --pictures tests/browser/test_first_text.py

sure: .venv/dev ## all that CI checks besides the tests
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports --no-cache
	@.venv/bin/djlint templates --lint --quiet
	@.venv/bin/codespell app integrations jobs scraper templates docs README.md CHANGELOG.md
	@$(PYTHON) -m tests.arch.migrations

bench: .venv/dev ## all benchmarks, or one: make bench NAME=ledger
	@$(PYTHON) -m benchmarks $(NAME)

grounding: .venv/dev ## how rules alone judge labelled claims: make grounding FILE=claims.jsonl [OUT=verdicts.jsonl]
	@$(PYTHON) -m benchmarks.grounding "$(FILE)" "$(OUT)"

migrate: .venv/practice ## bring the schema up to date, as its owner
	@$(PYTHON) -m app.cli migrate

messages: .venv/dev ## collect the interface's texts, and compile their translations
	@.venv/bin/pybabel -q extract --ignore-dirs=".*" -F babel.cfg -o app/translations/messages.pot --no-location --omit-header .
	@.venv/bin/pybabel -q update -i app/translations/messages.pot -d app/translations --no-fuzzy-matching --no-wrap
	@.venv/bin/pybabel -q compile -d app/translations

lock: .venv/dev ## lock the requirements anew, with nothing younger than seven days
	@bash deploy/lock.sh

# A set-up that was interrupted leaves no stamp, and is made anew.
.venv/bin/python:
	@python=$$(command -v python3.11 || command -v python3) && \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed, and wasn't found." >&2; exit 1; }; \
	  echo "Making .venv (the first time only) …"; "$$python" -m venv --clear .venv

.venv/practice: requirements-practice.txt .venv/bin/python
	@test -e .venv/dev && cmp -s requirements-dev.txt .venv/dev || { \
	  echo "Installing packages (the first time only, about a minute) …"; \
	  $(PYTHON) -m pip install -q --disable-pip-version-check --no-warn-script-location --require-hashes -r requirements-practice.txt; }
	@touch $@

.venv/dev: requirements-dev.txt .venv/bin/python
	@echo "Installing packages for development (the first time only, about two minutes) …"
	@$(PYTHON) -m pip install -q --disable-pip-version-check --no-warn-script-location --require-hashes -r requirements-dev.txt
	@cp requirements-dev.txt $@
