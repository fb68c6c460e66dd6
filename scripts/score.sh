#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Codes the annotated reports that lie beside the project and scores the result.
# usage: scripts/score.sh [--errors N] [--floor]
#   --errors N   list the first N errors on the development reports
#   --floor      development reports only; fail below the floors of score-floor.json
set -euo pipefail
cd "$(dirname "$0")/.."
gold=../shared/gold
tool=../shared/tools/score.py

if [ ! -d $gold ]; then
  echo "no annotated reports at $gold; nothing is scored"
  exit 0
fi

errors=()
floor=no
while [ $# -gt 0 ]; do
  case $1 in
    --errors) errors=(--errors "${2:?a number}"); shift 2 ;;
    --floor) floor=yes; shift ;;
    *) echo "unknown option $1; see the head of $0" >&2; exit 2 ;;
  esac
done

# Codes a set; a report that cannot be coded counts as one without rows.
code() {
  ./sijill code "$gold/$1" --format jsonl --out "target/$1.jsonl" || [ -s "target/$1.jsonl" ]
}

code dev
if [ $floor = yes ]; then
  python3 $tool $gold/dev target/dev.jsonl --json >target/dev-score.json
  exec python3 scripts/floor.py score-floor.json target/dev-score.json
fi
echo "== dev"
python3 $tool $gold/dev target/dev.jsonl "${errors[@]}"
if [ -d $gold/check ]; then
  code check
  echo "== check"
  python3 $tool $gold/check target/check.jsonl
fi
