# Muster: 'make plan' to see it work, 'make test' to see that it does, 'make help' for the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
# What 'make plan' plans, for at most how many seconds, and where the files go; TIME is for 'make bench', too.
FOLDER ?= Data/canada-2027
TIME ?= 60
OUTPUT ?= out/$(notdir $(FOLDER))

program = .build/release/muster
sources = Sources Benchmarks Tests Package.swift
# A target may import only what Package.swift names.
strict = --explicit-target-dependency-import-check error
# Tests run optimised, because the solver is slow without, and in a folder of their own, because they see
# what is internal; the program that users get is built without that.
testing = -c release -Xswiftc -enable-testing --scratch-path .build/testing --disable-xctest $(strict)

# The same under a sanitizer: of the targets where memory and threads are in play.
sanitizers = address thread
sanitizing = -c release -Xswiftc -enable-testing -Xswiftc -DSANITIZED --disable-xctest $(strict) \
  --filter '^(GLPK|Optimizer|Parallel|Selection)Tests\.'

# RECORD=1 makes 'bench' and 'bench-check' keep what they measure as what is expected; both then fail.
recording = $(if $(RECORD),--record)

.PHONY: plan test sanitize build bench bench-check peers lint format man docs install uninstall clean help
.DEFAULT_GOAL := help

plan: build ## plan FOLDER (Data/canada-2027) within TIME (60) seconds
	@$(program) plan --time $(TIME) --output $(OUTPUT) $(FOLDER)

build: ## build the program: .build/release/muster
	@Scripts/prepare build
	@$(SWIFT) build -c release --product muster $(strict)

test: ## install what tests need, build everything and run every test
	@Scripts/prepare test
	@$(SWIFT) test $(testing)

sanitize: ## run the tests of the optimizer and of GLPK under SANITIZERS ('address thread')
	@Scripts/prepare test
	@for sanitizer in $(or $(SANITIZERS),$(sanitizers)); do \
	  $(SWIFT) test --sanitize=$$sanitizer --scratch-path .build/$$sanitizer $(sanitizing) || exit; \
	done

bench: build ## measure CASES ('small canada-1') for TIME seconds each; RECORD=1 makes baselines of it
	@$(SWIFT) build -c release --product muster-bench $(strict)
	@$(program)-bench run --time $(TIME) $(recording) $(BENCH) $(CASES)

bench-check: ## fail on a regression of work, proven values or time; RECORD=1 rewrites the thresholds
	@Scripts/prepare build
	@$(SWIFT) build -c release --product muster-bench $(strict)
	@$(program)-bench check $(recording) $(CASES)

peers: build ## race other solvers on the same programmes (RACE='canada-1 --peers muster,highs --time 60')
	@Benchmarks/peers/run $(RACE)

lint: ## check the layout and style of the source
	@$(SWIFT) format lint --strict --parallel --recursive $(sources)

format: ## lay the source out
	@$(SWIFT) format format --in-place --parallel --recursive $(sources)

man: build ## write the manual page: .build/muster.1
	@$(program) help --man > .build/muster.1
	@echo "man -l .build/muster.1"

docs: ## build the documentation: .build/docs/html
	@$(SWIFT) package --scratch-path .build/docs dump-symbol-graph --minimum-access-level public \
	  || echo "Graphs of the tests' own modules cannot be made, and are not needed."
	@rm -f .build/docs/*/symbolgraph/CGLPK.symbols.json
	@docc convert Documentation/Muster.docc \
	  --additional-symbol-graph-dir .build/docs/$$(uname -m)-unknown-linux-gnu/symbolgraph \
	  --fallback-display-name Muster --fallback-bundle-identifier muster \
	  --fallback-bundle-version 1 --output-path .build/docs/html \
	  --transform-for-static-hosting --warnings-as-errors

install: man ## install program, manual page and completion below PREFIX (/usr/local)
	install -D -m 755 $(program) $(DESTDIR)$(PREFIX)/bin/muster
	install -D -m 644 .build/muster.1 $(DESTDIR)$(PREFIX)/share/man/man1/muster.1
	@$(program) completion bash > .build/muster.bash
	@$(program) completion zsh > .build/_muster
	@$(program) completion fish > .build/muster.fish
	install -D -m 644 .build/muster.bash \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/muster
	install -D -m 644 .build/_muster $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_muster
	install -D -m 644 .build/muster.fish \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/muster.fish

uninstall: ## remove what install put below PREFIX
	rm -f $(DESTDIR)$(PREFIX)/bin/muster $(DESTDIR)$(PREFIX)/share/man/man1/muster.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/muster \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_muster \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/muster.fish

clean: ## remove everything that was built
	rm -rf .build

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22
