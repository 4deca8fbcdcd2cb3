#!/usr/bin/env bash
# Lists what the program is made of, into dist/ (not kept in git): THIRD-PARTY.txt with every licence, and tremplin-parts.cdx.json, the
# same as a CycloneDX list for programs. Compiles nothing; needs the network once, for crates of other systems that are not here yet.
#
# The same commit gives the same bytes: the one date is that of the last commit, every list is sorted. tools/package.sh calls it.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C TZ=UTC
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
cargo fetch --locked --quiet
mkdir -p dist
tools/parts.py dist
