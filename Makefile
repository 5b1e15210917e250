# Claim Reviewer: make run opens the window, make test runs every check.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: run test lint bench crash screenshots fuzz translations clean

run: $(VENV)/.run
	@$(BIN)/reviewer

test: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright
	$(BIN)/pytest -n 2 --dist loadfile

# What was measured of every part; make bench WHOLE=1 with a million claims, and twenty reviewers for two minutes.
bench: $(VENV)/.test
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[test,bench]'
	$(BIN)/python -m benchmarks $(if $(WHOLE),--whole)

crash: $(VENV)/.test
	$(BIN)/python -m benchmarks.crash

# Pictures of the window's main states in docs/, to be looked at.
screenshots: $(VENV)/.test
	$(BIN)/python -m tools.screenshots

# Damaged files of every format, 100,000 of them: make fuzz COUNT=1000 for fewer.
fuzz: $(VENV)/.test
	$(BIN)/python -m benchmarks.fuzz $(COUNT)

# The virtual environment, made anew when what the program needs has changed.
$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) reviewer/platform_check.py --install
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

# The store's tests run on a PostgreSQL server too, and the window is heard through the desktop's accessibility bus;
# without one those tests are reported as skipped.
$(VENV)/.test: $(VENV)/.run
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; \
	then apt-get install --yes --quiet=2 --no-install-recommends postgresql || echo "PostgreSQL could not be installed"; fi
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! { command -v dbus-daemon && command -v Xvfb \
	  && ls /usr/libexec/at-spi2-registryd; } >/dev/null 2>&1; \
	then apt-get install --yes --quiet=2 --no-install-recommends dbus-daemon at-spi2-core xvfb \
	  || echo "dbus-daemon, at-spi2-core and xvfb could not be installed"; fi
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[test]'
	touch $@

# After a change to the window's texts: bring the translations in step, then translate what is new in the .ts files.
translations: $(VENV)/.test
	$(BIN)/python tools/translations.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
