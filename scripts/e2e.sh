#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Walks through the workbench in Chromium over the demo register; screenshots go to target/e2e.
# Skips cleanly where there is no Node, no Chromium or no network to get the packages.
set -euo pipefail
cd "$(dirname "$0")/.."
skip() { echo "e2e skipped: $*"; exit 0; }
command -v node >/dev/null || skip "no node"
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
[ -n "$CHROMIUM" ] || skip "no chromium (apt-get install chromium)"
export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
[ -d workbench/node_modules/playwright-core ] || (cd workbench && npm ci --no-audit --no-fund >/dev/null 2>&1) || skip "npm ci failed"
log=$(mktemp)
./sijill serve --demo --port 0 >"$log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 120); do
  grep -q 'workbench is at' "$log" && break
  kill -0 $pid 2>/dev/null || { cat "$log"; exit 1; }
  sleep 1
done
node scripts/e2e.mjs "$(grep -o 'http://[^ ]*' "$log" | tail -1)" target/e2e
