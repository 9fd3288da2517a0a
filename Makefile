# truce: what people type. Meson does the work.
#   make          release build, the program at build/truce
#   make demo     the same, then show the incidents of examples/reports and keep them in build/demo.truce
#   make test     build and run all suites
#   make asan     all suites under AddressSanitizer and UBSan
#   make fuzz     each fuzz target for FUZZ_SECONDS (20)
#   make lint     formatting, clang-tidy, cppcheck, the arrow of rooms, man pages
#   make bench    sentences a second, start-up, memory, beside wc -w
#   make install  to PREFIX (/usr/local), below DESTDIR if set
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 20
JOBS ?= $(shell nproc)
NINJA = ninja -j$(JOBS)

.PHONY: all demo test asan fuzz lint format bench install clean packages packages-test packages-check
all: build/build.ninja
	@$(NINJA) -C build

packages:
	@sh tools/packages build
packages-check: packages
	@sh tools/packages check

build/build.ninja: | packages
	@meson setup build --buildtype=release --prefix=$(PREFIX) >build-setup.log 2>&1 || { cat build-setup.log; rm -f build-setup.log; exit 1; }
	@rm -f build-setup.log

# Quiet: the compiler's progress goes to a log that is shown when it fails.
demo: build/build.ninja
	@echo "truce: building (about a minute the first time)"
	@$(NINJA) -C build truce data/en/truce.lexicon data/en/model/en.model >build/demo.log 2>&1 || { tail -n 40 build/demo.log; exit 1; }
	@build/truce read examples/reports
	@rm -f build/demo.truce build/demo.truce-wal build/demo.truce-shm
	@build/truce ingest -d build/demo.truce examples/reports 2>build/demo.log || { cat build/demo.log; exit 1; }
	@build/truce agreement add -d build/demo.truce --who demo examples/agreements/doha-2025.yaml >build/demo.log 2>&1 || { cat build/demo.log; exit 1; }
	@echo
	@echo "These reports are now in a ledger, build/demo.truce. Ask it:"
	@echo "  build/truce incidents -d build/demo.truce --place 'Spin Boldak' --claimant UNAMA"
	@echo "  build/truce show      -d build/demo.truce i-b03d6335d052     # every side, every version, and why"
	@echo "  build/truce tally     -d build/demo.truce --by month,claimant"
	@echo "  build/truce compare   -d build/demo.truce"
	@echo "  build/truce watch     -d build/demo.truce                    # what may have broken the ceasefire of Doha, says who"
	@echo "  build/truce record    -d build/demo.truce verify             # every entry of the record, every move by the rules"

test: build/build.ninja packages-test
	@$(NINJA) -C build >build/test.log 2>&1 || { tail -n 40 build/test.log; exit 1; }
	@meson test -C build --no-rebuild --print-errorlogs

asan: packages-check packages-test
	@test -f build-asan/build.ninja || meson setup build-asan --buildtype=debugoptimized -Db_sanitize=address,undefined \
	  -Db_lundef=false -Dmalloc_arena=true >/dev/null
	@$(NINJA) -C build-asan >build-asan/build.log 2>&1 || { tail -n 40 build-asan/build.log; exit 1; }
	@ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
	  meson test -C build-asan --no-rebuild --print-errorlogs -t 10

fuzz: packages-check
	@test -f build-fuzz/build.ninja || CC=clang meson setup build-fuzz --buildtype=debugoptimized -Dfuzz=true -Dtests=disabled \
	  -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@$(NINJA) -C build-fuzz >build-fuzz/build.log 2>&1 || { tail -n 40 build-fuzz/build.log; exit 1; }
	@sh tools/run-fuzz build-fuzz $(FUZZ_SECONDS)

lint: packages-check build/build.ninja
	@$(NINJA) -C build >build/lint.log 2>&1 || { tail -n 40 build/lint.log; exit 1; }
	@sh tools/lint build

# Before a commit: everything in the house's format.
format:
	@clang-format -i $$(git ls-files 'src/*.c' 'src/*.h' 'include/*.h' 'tests/*.c' 'fuzz/*.[ch]' 'tools/*.c')

bench: all
	@python3 tools/bench build/truce

install: all
	@meson install -C build --no-rebuild

clean:
	rm -rf build build-asan build-fuzz build-clang
