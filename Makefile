# Two commands do everything: `make serve` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help serve test check build runtime validate bench evaluate golden fuzz lock clean browser fuzzer

BIN := .venv/bin
STAMP := .venv/ready

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# A fit Python is 3.12 or newer: on the path, among pyenv's versions, or one that uv knows.
$(STAMP): requirements.txt pyproject.toml
	@set -e; fit=; \
	for one in "$$FIRSTLINE_PYTHON" python3.13 python3.12 python3 python "$${PYENV_ROOT:-$$HOME/.pyenv}"/versions/3.1[2-9]*/bin/python3 \
	  "$$(command -v uv >/dev/null 2>&1 && uv python find '>=3.12' 2>/dev/null)"; do \
	  if [ -n "$$one" ] && "$$one" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1; then fit=$$one; break; fi; \
	done; \
	if [ -z "$$fit" ]; then echo "firstline needs Python 3.12 or newer with venv: install it, or name one: make FIRSTLINE_PYTHON=/path/to/python3 …" >&2; exit 1; fi; \
	echo "setting up .venv with $$("$$fit" --version)"; \
	rm -rf .venv; "$$fit" -m venv .venv; \
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt; \
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .; \
	touch $(STAMP)

serve: $(STAMP) runtime ## build everything and show it at http://127.0.0.1:8000
	@mkdir -p build/docs
	$(BIN)/mkdocs serve --livereload --dev-addr 127.0.0.1:8000

runtime: $(STAMP) ## make the writer's Python for the browser, where its inputs changed
	@$(BIN)/python -m pyodide_app.runtime.build

build: $(STAMP) runtime ## write the site to site/
	@mkdir -p build/docs
	$(BIN)/mkdocs build --strict --clean --quiet

test: $(STAMP) runtime browser fuzzer ## run every test, the browser ones included
	$(BIN)/pytest

check: $(STAMP) ## the quick loop: lint, layers, types, content, unit tests
	$(BIN)/ruff check generator pyodide_app tests
	$(BIN)/ruff format --check --quiet generator pyodide_app tests
	$(BIN)/lint-imports --no-cache
	$(BIN)/mypy
	$(BIN)/firstline validate
	$(BIN)/pytest --ignore tests/site --ignore tests/browser --ignore tests/fuzz --ignore tests/cli --ignore tests/evaluation

validate: $(STAMP) ## name every problem in the content
	$(BIN)/firstline validate

bench: $(STAMP) ## print the benchmark table
	$(BIN)/python -m tests.bench

evaluate: $(STAMP) ## score reading, writing and reviewing over the fixtures, and print the table
	$(BIN)/python -m tests.evaluation

golden: $(STAMP) ## write the golden files and the schemas anew; read the difference before committing it
	$(BIN)/python -c "from pathlib import Path; from generator.content.schema import write_schemas; write_schemas(Path('content'))"
	$(BIN)/pytest tests/golden --update-golden
	$(BIN)/python -c "from tests.publishing.architecture import PAGE, page; PAGE.write_text(page(), encoding='utf-8')"

fuzz: $(STAMP) fuzzer ## feed every reader what no person would, SECONDS each (60)
	$(BIN)/python -m tests.fuzz $(or $(SECONDS),60)

lock: $(STAMP) ## pin the packages anew, with hashes
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --all-extras --output-file requirements.txt pyproject.toml

# The browser tests drive Chromium and Firefox: the system's, else Debian's packages, else Playwright's own.
browser: $(STAMP)
	@for one in "chromium chromium chromium-browser google-chrome" "firefox-esr firefox-esr firefox"; do set -- $$one; package=$$1; shift; \
	  command -v "$$@" >/dev/null 2>&1 && continue; \
	  [ -n "$$FIRSTLINE_CHROMIUM" ] && [ -n "$$FIRSTLINE_FIREFOX" ] && continue; \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && { apt-get update -qq; apt-get install -y -qq $$package; } >/dev/null 2>&1 && continue; \
	  $(BIN)/playwright install "$${package%-esr}" \
	  || { echo "the browser tests need $$package: install it, or name one with FIRSTLINE_CHROMIUM and FIRSTLINE_FIREFOX" >&2; exit 1; }; \
	done

# The fuzzer has wheels for Linux alone; elsewhere its tests are skipped.
fuzzer: $(STAMP)
	@$(BIN)/python -c "import atheris" 2>/dev/null \
	|| $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r tests/fuzz/requirements.txt 2>/dev/null \
	|| echo "no fuzzer for this machine: its tests are skipped"

clean: ## leave the clone as it was
	rm -rf .venv build site dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache firstline.egg-info
	find generator tests pyodide_app -name __pycache__ -type d -prune -exec rm -rf {} +
