#!/usr/bin/env bash
# The linker of the files for Linux: Rust's own (LLD), told to put what runs before the first pages of home and of a lesson in one place,
# tools/first.txt. Else a page of memory holds a little that is needed and much that is not, and the system reads seven eighths of the
# program to show a page: 6.3 MB of 7.4, and 2.0 with this. A name that is not there any more does no harm; a new function stands with
# the rest until the list is made again (tools/first.py).
set -euo pipefail
names=$(dirname "$0")/first.txt
order=$(mktemp)
trap 'rm -f "$order"' EXIT
objects=()
for argument in "$@"; do
    [[ $argument != *.rcgu.o ]] || objects+=("$argument")
done
# The compiler's names of what is named there: they hold marks that change with every build.
if [[ ${#objects[@]} -gt 0 ]]; then
    symbols() { nm --format=posix --defined-only "${objects[@]}" | awk '$2 == "t" || $2 == "T" { print $1 }'; }
    paste -d '\t' <(symbols | c++filt | sed -E 's/\[[0-9a-f]+\]//g') <(symbols) |
        awk -F '\t' 'NR == FNR { first[$1]; next } $1 in first { print $2 }' "$names" - > "$order"
fi
# What is written in C has its own names.
cat "$names" >> "$order"
lld() {
    "$(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/rust-lld" "$@" \
        --symbol-ordering-file="$order" --no-warn-symbol-ordering
}
lld "$@"
# The same with its names, for tools/first.py.
if [[ -n ${WITH_NAMES:-} ]]; then
    words=() before=
    for word in "$@"; do
        if [[ $before == -o ]]; then word=$WITH_NAMES; fi
        words+=("${word/#--strip-all/--strip-debug}")
        before=$word
    done
    lld "${words[@]}"
fi
