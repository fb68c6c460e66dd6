#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Ingests the annotated reports with linked events in five orders of arrival, scores the links of each,
# and says whether the five exports are the same, byte for byte.
# usage: scripts/score-links.sh [--errors N]
#   --errors N   list the first N pairs that are split or merged wrongly, for the first order
# environment: SIJILL, the command (./sijill)
set -euo pipefail
cd "$(dirname "$0")/.."
gold=../shared/gold/links
tool=../shared/tools/score_links.py
sijill=${SIJILL:-./sijill}
errors=()
[ "${1:-}" = --errors ] && errors=(--errors "${2:?a number}")

if [ ! -d $gold ]; then
  echo "no annotated reports at $gold; nothing is scored"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A source of bytes for shuf, the same every time.
seeded() { for ((i = 0; i < 4096; i++)); do printf '%s ' "$((($1 * 7919 + i * i * 104729) % 65521))"; done; }

find "$gold" -name '*.txt' | LC_ALL=C sort >"$work/given"
tac "$work/given" >"$work/reversed"
for n in 1 2 3; do
  shuf --random-source=<(seeded $n) "$work/given" >"$work/shuffled-$n"
done
for order in given reversed shuffled-1 shuffled-2 shuffled-3; do
  $sijill ingest -q "@$work/$order" --db "$work/$order.db"
  $sijill export --format jsonl --db "$work/$order.db" --out "$work/$order.jsonl"
  sed "s/\"retrieved\":\"[^\"]*\"//g" "$work/$order.jsonl" >"$work/$order.same" # when it was read differs by nature
  echo "== $order, $(sha256sum <"$work/$order.same" | cut -c1-16)"
  python3 $tool $gold "$work/$order.jsonl" "${errors[@]}" | grep -v '^$'
  errors=()
done
if [ "$(sha256sum "$work"/*.same | cut -d' ' -f1 | sort -u | wc -l)" = 1 ]; then
  echo "the five exports are the same, but for the time of reading"
else
  echo "the exports differ with the order of arrival"
  exit 1
fi
