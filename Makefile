.PHONY: help build demo test verify-all parquet archive format score knowledge reproducible dist docs workbench e2e serve clean bench

help:            ## this list
	@sed -n 's/^\([a-z-]*\): *## /\1\t/p' Makefile | expand -t 16

build:           ## build the program without tests
	@./sijill version

demo:            ## code the reports that come with the program
	@./sijill demo

test:            ## everything that must be green: format, static analysis, tests
	@./scripts/test.sh

verify-all:      ## the same with the slow suites and the optional modules
	@./scripts/test.sh -Pall,parquet,archive

parquet:         ## build the optional module that exports Parquet files (fetches DuckDB, 77 MB)
	@mvn -q -B -Pparquet -pl parquet -am -Dmaven.test.skip=true -Dspotless.check.skip=true package

archive:         ## build the optional module that codes whole archives (fetches Apache Flink, 79 MB)
	@mvn -q -B -Parchive -pl archive -am -Dmaven.test.skip=true -Dspotless.check.skip=true package

format:          ## format the sources
	mvn -q -B spotless:apply

score:           ## score the coder against the annotated reports beside the project
	@./scripts/score.sh

bench:           ## measure speed, allocation and start, beside Lucene; logs in bench/logs
	@./scripts/bench.sh

knowledge:       ## check the knowledge files and run their examples
	@./sijill knowledge check

reproducible:    ## build twice and compare the bytes
	@./scripts/reproducible.sh

dist:            ## make the archive of a release: the program, its pages, its list of parts
	@./scripts/dist.sh

docs:            ## write the pages that the program prints itself
	@./scripts/docs.sh

workbench:       ## build the web workbench (needs Node 20)
	@./scripts/workbench.sh

e2e:             ## walk through the workbench in Chromium, both languages
	@./scripts/e2e.sh

serve:           ## open the workbench over invented reports
	@./sijill serve --demo

clean:           ## remove what was built
	mvn -q -B clean
