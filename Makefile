# Everything happens in .venv; nothing else has to be installed by hand.
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
BENCHMARKS := lookalikes understand figures reminders turns

.DEFAULT_GOAL := help
.PHONY: help setup run test check format bench talks pictures lock clean

help: ## Show every target
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version)"; exit 3; }
	@$(PYTHON) -m venv .venv >/dev/null || { test "$$(id -u)" = 0 && apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null && $(PYTHON) -m venv .venv; } || { echo "The venv module is missing. On Debian: sudo apt-get install python3-venv"; rm -rf .venv; exit 3; }
	@$(BIN)/python -m pip install --quiet uv

.venv/run: $(UV) requirements/run.txt pyproject.toml
	@$(UV) pip install --quiet --require-hashes -r requirements/run.txt
	@$(UV) pip install --quiet --require-hashes -r requirements/build.txt
	@$(UV) pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: .venv/run requirements/dev.txt
	@$(UV) pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

setup: .venv/run ## Set up the program at .venv/bin/sangkien
	@echo "Ready: $(BIN)/sangkien --help"

run: .venv/run ## Start the bot; with nothing configured, a sample office in a chat page
	@$(BIN)/sangkien run

check: .venv/dev ## Style, lint, types and the rooms
	@$(BIN)/ruff format --check --quiet . || { echo "Run: make format"; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

format: .venv/dev ## Rewrite the code in the house style
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .

test: check ## Run every check and every test
	@$(BIN)/python -m tests.chromium
	@$(BIN)/python -m pytest --postgres -n 2 --dist loadfile -q

talks: .venv/dev ## Rewrite the bot's lines in tests/talks from what it says now
	@$(BIN)/python -m pytest -q tests/test_talks.py --rewrite-talks

pictures: .venv/dev ## Take the pictures of the guides anew
	@$(BIN)/python -m tests.take_pictures

bench: .venv/dev ## Measure speed beside peers and print ratios
	@$(UV) pip install --quiet --require-hashes -r requirements/bench.txt
	@for bench in $(BENCHMARKS); do echo "== $$bench"; $(BIN)/python -m benchmarks.$$bench || exit 1; done

lock: $(UV) ## Renew the requirements locks (hashes, no index addresses)
	@$(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-header --extra postgres pyproject.toml -o requirements/run.txt
	@$(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-header --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt
	@$(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-header --extra bench -c requirements/dev.txt pyproject.toml -o requirements/bench.txt
	@printf 'hatchling\neditables\n' | $(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-header --no-annotate -c requirements/dev.txt - -o requirements/build.txt

clean: ## Remove the environment and caches
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
