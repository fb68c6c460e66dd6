#!/usr/bin/env bash
# Measures intake: pages a second, and a generated archive of 1 GB against gunzip, in a heap of 256 MB.
# Usage: scripts/bench-intake.sh [FILE [BYTES]] > bench/logs/intake-DATE.txt
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -o -pl intake -am -DskipTests test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test >&2 ||
  mvn -q -pl intake -am -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test >&2
grep -m1 'model name' /proc/cpuinfo || true
echo "commit $(git rev-parse --short HEAD)"
java -Xmx256m -cp "intake/target/test-classes:intake/target/classes:$(cat intake/target/classpath.txt)" \
  org.sijill.intake.bench.IntakeBench "$@"
