# Every chore of the project; each target is one script of Scripts/.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help build run test check bench lint docs generate accuracy clean

# The folder that `make run` checks and `make bench` builds its corpus from.
REPORTS ?= Samples

help: ## show this list
	@printf 'make TARGET\n\n'
	@sed -nE 's/^([a-z]+):.*## (.*)/  \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 14
	@printf '\nmake run REPORTS=DIR checks your own reports.\n'

build: ## build the release binary .build/release/taizhang
	@Scripts/install-packages build
	@Scripts/build

run: build ## check the sample reports (or REPORTS=DIR) and print what was found
	@Scripts/run "$(REPORTS)"

test: ## run every test and the format gate
	@Scripts/install-packages test
	@Scripts/test

check: ## everything that must hold before a commit
	@Scripts/install-packages test
	@Scripts/check

bench: build ## measure speed and memory beside PCRE2 and JioNLP
	@Scripts/install-packages bench
	@Scripts/bench "$(REPORTS)"

lint: ## check the format of the Swift files
	@Scripts/lint

docs: build ## rewrite the rule pages and the tour of the READMEs, build the reference
	@Scripts/docs

generate: ## rewrite every generated file
	@Scripts/install-packages test
	@Scripts/generate

accuracy: build ## measure what the checker finds and what it reports wrongly
	@Scripts/install-packages accuracy
	@Scripts/accuracy

clean: ## remove everything that was built
	rm -rf .build
