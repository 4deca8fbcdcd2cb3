#!/usr/bin/env bash
# A C compiler for musl on any machine: zig's, at $ZIG, for the machine $ZIG_TARGET. It has its own words for machines: those that
# cargo's helpers say are left out.
set -euo pipefail
words=()
for word in "$@"; do
    case $word in
        --target=* | -m32 | -m64 | -march=*) ;;
        *) words+=("$word") ;;
    esac
done
exec "$ZIG" cc -target "$ZIG_TARGET" -fno-sanitize=undefined "${words[@]}"
