#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the whole check (format, static analysis, tests) and ends with "N passed, N failed".
# usage: scripts/test.sh [MAVEN OPTIONS]
set -uo pipefail
cd "$(dirname "$0")/.."

rm -rf ./*/target/surefire-reports
mvn -q -B verify "$@"
code=$?

cat /dev/null ./*/target/surefire-reports/TEST-*.xml 2>/dev/null | grep -o '<testsuite [^>]*>' | awk '
  function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
  { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
  END {
    if (skipped) printf "%d skipped\n", skipped
    printf "%d passed, %d failed\n", tests - failed - skipped, failed
  }'
exit $code
