# Needs Python 3.11 or newer, make and a package index; everything else is set up here.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CASE := examples/mine

.PHONY: demo test check floors bench clean

# A stamp a lock file: set up again when the lock file changes, and only then.
$(VENV)/.core: requirements/core.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "sayso needs Python 3.11 or newer; set PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/core.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: requirements/dev.lock $(VENV)/.core
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	touch $@

# The main job on the bundled example. Its reports were altered on the way, so `check` ends with 1.
demo: $(VENV)/.core
	mkdir -p out
	$(BIN)/sayso check $(CASE)/report.html $(CASE)/second-report.txt --against $(CASE)/channel $(CASE)/video.vtt --html out/demo.html; test $$? -le 1
	@echo
	@echo "The page: $(CURDIR)/out/demo.html"

test: $(VENV)/.dev
	$(BIN)/python -m pytest --cov --cov-report=term --cov-fail-under=95

# Everything that CI asks for besides the tests.
check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

# Accuracy on corpora that are not part of the project; CORPORA names their folder.
CORPORA ?= ../shared/data
MEASURED := $(BIN)/python -m eval.run --floors eval/floors.json
floors: $(VENV)/.dev
	$(MEASURED) $(CORPORA)/polnear/dev.jsonl --flat --model rules
	set -e; for model in fast accurate; do \
		$(MEASURED) $(CORPORA)/polnear/dev.jsonl --flat --model $$model; \
		for corpus in ntrex/dev.en ntrex/dev.ru ntrex/dev.uk tgnews/statements.dev; do \
			$(MEASURED) $(CORPORA)/$$corpus.jsonl --model $$model; \
		done; \
	done

clean:
	rm -rf $(VENV) out
