#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the committed sources twice, in two folders, and compares the jars byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for copy in one two; do
  mkdir "$work/$copy"
  git archive HEAD | tar -x -C "$work/$copy"
  (cd "$work/$copy" && mvn -q -B -pl cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true package)
done
cmp "$work/one/cli/target/sijill.jar" "$work/two/cli/target/sijill.jar"
echo "the same bytes: $(sha256sum <"$work/one/cli/target/sijill.jar" | cut -d' ' -f1)"
