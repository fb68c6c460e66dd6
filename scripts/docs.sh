#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes the pages of docs/ that the program prints itself.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

write() {
  ./sijill "${@:2}" >"$work/page"
  cp "$work/page" "docs/$1"
}

write codebook.md knowledge codebook --lang en
write codebook.ar.md knowledge codebook --lang ar
write cli.md reference
