# make run    installs what is missing, builds, prints Tabel 1 and the indicators of the sample waves,
#             and writes the whole report on them to a folder
# make test   runs the tests (nothing but the Swift toolchain and the system's C libraries)
# make bench  holds the program against data-frame libraries, and writes the outcome in docs/snelheid.md
# make test-interop   tries pages and workbooks in a real browser, LibreOffice and Python
.PHONY: run test test-interop interop-tools check lint build linkage samples samples-same system-packages install bench
.DEFAULT_GOAL := run

SWIFT ?= swift
PREFIX ?= /usr/local
TOOL = .build/release/kansrijk
WAVES = SampleResponses/2019 SampleResponses/2020 SampleResponses/2021
REPORT = uitvoer/rapport

# The one place that names system packages, as Debian and Homebrew call them.
DEBIAN_PACKAGES = libexpat1-dev libreadstat-dev libsqlite3-dev libssl-dev libxlsxwriter-dev \
  zlib1g-dev
BREW_PACKAGES = expat readstat sqlite openssl@3 libxlsxwriter zlib
# Those that only the tests with other programs need; what they need of Python is in a file there.
INTEROP_DEBIAN_PACKAGES = chromium fonts-dejavu-core libreoffice-calc pspp python3-venv
# R is only held against the program where Debian's packages are: elsewhere it is left out.
BENCH_DEBIAN_PACKAGES = python3-venv r-cran-data.table r-cran-jsonlite
INTEROP_PYTHON = .build/interop/bin/python

run: build
	$(TOOL) rapport $(WAVES) --kort
	@$(TOOL) rapport $(WAVES) --formaat html --uit $(REPORT)/ 2>.build/rapport.log || \
	  { cat .build/rapport.log; exit 1; }
	@echo
	@echo "Het hele rapport staat in $(REPORT)/rapport.html, elke figuur ernaast als .svg. Open het in een browser."

test: system-packages
	$(SWIFT) test --disable-xctest

test-interop: build interop-tools
	$(SWIFT) build -c release --product form-agreement
	$(INTEROP_PYTHON) -m pytest -q -p no:cacheprovider Tests/Interop

# Everything the peers need comes into a folder of its own; it takes some minutes and 8 GB of memory.
bench: build
	@$(MAKE) --no-print-directory system-packages DEBIAN_PACKAGES="$(BENCH_DEBIAN_PACKAGES)" BREW_PACKAGES=
	test -x .build/bench/bin/python || python3 -m venv .build/bench
	.build/bench/bin/python -m pip install -q --disable-pip-version-check -r Tests/Bench/requirements.txt
	.build/bench/bin/python Tests/Bench/bench.py $(TOOL) --into docs/snelheid.md

interop-tools: Tests/Interop/requirements.txt
	@$(MAKE) --no-print-directory system-packages DEBIAN_PACKAGES="$(INTEROP_DEBIAN_PACKAGES)" BREW_PACKAGES=
	test -x $(INTEROP_PYTHON) || python3 -m venv .build/interop
	$(INTEROP_PYTHON) -m pip install -q --disable-pip-version-check -r Tests/Interop/requirements.txt

check: lint test build linkage samples-same test-interop

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

build: system-packages
	$(SWIFT) build -c release --product kansrijk

# Foundation is a library of macOS; elsewhere it would only be more to install and to load.
linkage: build
	@if command -v ldd >/dev/null; then ! ldd $(TOOL) | grep -iE 'foundation|icu'; fi

# Installs the system packages that are missing; when none is, nothing is asked of network or sudo.
system-packages:
	@if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then \
	  missing=; for package in $(DEBIAN_PACKAGES); do \
	    dpkg-query -W -f '$${db:Status-Status}' "$$package" 2>/dev/null | grep -qx installed || \
	      missing="$$missing $$package"; \
	  done; \
	  [ -z "$$missing" ] || { \
	    echo "Nog nodig, en nu geïnstalleerd:$$missing"; \
	    SUDO=; [ "$$(id -u)" = 0 ] || SUDO=sudo; \
	    $$SUDO apt-get update; $$SUDO apt-get install -y $$missing; }; \
	elif command -v brew >/dev/null; then \
	  for package in $(BREW_PACKAGES); do \
	    brew list --versions "$$package" >/dev/null 2>&1 || brew install -q "$$package" || exit 1; \
	  done; \
	fi

# Makes the fictitious sample waves again, by a program that shares no code with this one.
samples:
	$(SWIFT) run --package-path Tests/SampleWaves -c release sample-waves SampleResponses

# The sample waves in the repository are those that the generator makes.
samples-same:
	rm -rf .build/samples && mkdir -p .build/samples
	$(SWIFT) run --package-path Tests/SampleWaves -c release sample-waves .build/samples
	for year in 2019 2020 2021; do diff -r .build/samples/$$year SampleResponses/$$year; done

install: build
	install -d $(PREFIX)/bin $(PREFIX)/share/kansrijk
	install $(TOOL) $(PREFIX)/bin/kansrijk
	cp -R Questionnaires $(PREFIX)/share/kansrijk/

# Feeds every reader of bytes from outside with what a fuzzer makes up, each for a minute.
fuzz:
	Tests/Fuzz/fuzz 60
.PHONY: fuzz
