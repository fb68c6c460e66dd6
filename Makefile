.PHONY: test verify-all format score check-score knowledge

test:            ## everything that must be green: format, static analysis, tests
	mvn -q -B verify

verify-all:      ## the same with the slow suites
	mvn -q -B verify -Pall

format:          ## format the sources
	mvn -q -B spotless:apply

score:           ## score the coder against ../shared/gold/dev and check
	./scripts/score.sh

knowledge:       ## check the knowledge files and run their examples
	./sijill knowledge check
