#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the register: linking and queries on generated incidents, and the ingest of the reports that
# lie beside the project against coding them alone.
# usage: scripts/bench-register.sh [REPORTS] > bench/logs/register-DATE.txt    (100000 if not given)
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${SIJILL_CORPUS:-../shared/corpus/news-2018.jsonl.gz}
mvn -q -B -Pbench -pl bench,register -am -DskipTests -Dspotless.check.skip=true package >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run() {
  java -Dfile.encoding=UTF-8 -Xmx1g -cp "bench/target/bench.jar:register/target/test-classes" "$@"
}
grep -m1 'model name' /proc/cpuinfo || true
echo "commit $(git rev-parse --short HEAD), load $(cut -d' ' -f1-3 /proc/loadavg)"
run org.sijill.register.RegisterBench "$work" "${1:-100000}"
if [ -f "$corpus" ]; then
  run org.sijill.bench.register.IngestBench "$work" "$corpus"
fi
echo "load at the end $(cut -d' ' -f1-3 /proc/loadavg)"
