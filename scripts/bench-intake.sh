#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures intake: pages a second (JMH), and a generated archive of 1 GB against gunzip, in a heap of 256 MB.
# usage: scripts/bench-intake.sh [FILE [BYTES]] > bench/logs/intake-DATE.txt
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -Pbench -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip=true package >&2
grep -m1 'model name' /proc/cpuinfo || true
echo "commit $(git rev-parse --short HEAD), load $(cut -d' ' -f1-3 /proc/loadavg)"
java -Xmx256m -cp bench/target/bench.jar org.sijill.bench.intake.IntakeBench "$@"
