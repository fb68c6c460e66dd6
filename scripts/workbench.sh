#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the workbench into the server's resources, where it is committed, so that Maven needs no Node.
# usage: scripts/workbench.sh [--check]   --check: fail if the committed build is not that of the sources
set -euo pipefail
cd "$(dirname "$0")/../workbench"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
[ -d node_modules ] || npm ci --no-audit --no-fund
node ../scripts/check-workbench.mjs
npx vite build --logLevel warn
[ "${1:-}" != --check ] || git diff --exit-code --stat -- ../server/src/main/resources/org/sijill/server/web
