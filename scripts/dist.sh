#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes target/sijill-VERSION.tar.gz: the program in one folder that needs Java 17 and nothing else.
# The same commit gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

mvn -q -B -Pdist -pl cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)
name=sijill-$version
out=target/$name
rm -rf "$out" "$out.tar.gz"
mkdir -p "$out/lib" "$out/share/man/man1" "$out/share/bash-completion/completions"

cp cli/target/sijill.jar "$out/lib/"
cp sijill LICENSE NOTICE README.md README.ar.md CHANGELOG.md SECURITY.md "$out/"
cp -r docs "$out/"
mkdir "$out/knowledge"
cp knowledge/README.md "$out/knowledge/"
cp cli/target/bom.json "$out/sbom.cdx.json"
cp cli/target/THIRD-PARTY.txt "$out/"
java -jar cli/target/sijill.jar reference --man "$out/share/man/man1"
java -jar cli/target/sijill.jar completion >"$out/share/bash-completion/completions/sijill"

tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw -C target -cf - "$name" |
  gzip -n >"$out.tar.gz"
echo "$out.tar.gz: $(du -h "$out.tar.gz" | cut -f1), sha256 $(sha256sum <"$out.tar.gz" | cut -d' ' -f1)"
