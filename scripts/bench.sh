#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the coder over the reports that lie beside the project, and how long a start takes.
# usage: scripts/bench.sh [--quick]     writes bench/logs/DAY-COMMIT.md
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${SIJILL_CORPUS:-../shared/corpus/news-2018.jsonl.gz}
if [ ! -f "$corpus" ]; then
  echo "no reports at $corpus; name a file of JSON lines with SIJILL_CORPUS"
  exit 0
fi
quick=()
[ "${1:-}" = --quick ] && quick=(-Dsijill.warmups=2 -Dsijill.iterations=2 -Dsijill.step=50)

mvn -q -B -Pbench -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
mkdir -p bench/logs
log=bench/logs/$(date +%F)-$(git rev-parse --short HEAD).md
java -Dfile.encoding=UTF-8 -Dsijill.corpus="$corpus" "${quick[@]}" -jar bench/target/bench.jar "$log"

# A whole process: the best of five starts, wall and processor seconds.
start() {
  best=
  for _ in 1 2 3 4 5; do
    TIMEFORMAT='%R %U %S'
    seconds=$({ time "$@" >/dev/null 2>&1; } 2>&1)
    best=$(printf '%s\n%s\n' "$best" "$seconds" | grep . | sort -n | head -n 1)
  done
  echo "$best" | awk '{ printf "%.2f | %.2f", $1, $2 + $3 }'
}
report=$(mktemp --suffix=.txt)
trap 'rm -f "$report"' EXIT
printf '%s\n\n%s\n' 'انفجار عبوة ناسفة في سوق' 'قتل خمسة أشخاص في انفجار عبوة ناسفة أمس.' >"$report"
{
  echo
  echo "| start | wall s | processor s |"
  echo "| --- | ---: | ---: |"
  echo "| java -version | $(start java -version) |"
  echo "| sijill code, one report | $(start ./sijill code "$report" --published 2026-03-05) |"
} | tee -a "$log"
echo "kept in $log"
