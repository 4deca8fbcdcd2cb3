#!/usr/bin/env bash
# Fuzzes one door: `fuzz/run.sh DOOR [SECONDS]`. Begins with the corpus and the seeds; what it finds goes to fuzz/runs/DOOR, a file that
# breaks something to fuzz/artifacts/DOOR. Ends at the first one. No run may take a second (five at the doors that were run
# on a busy machine, at the lowest priority), or 256 MiB.
set -euo pipefail
cd "$(dirname "$0")/.."
door=${1:?one of: curriculum overlay pack gift aiken csv po journal badge card keys}
seconds=${2:-600}
case $door in
    journal) longest=114688 ;;
    pack | badge) longest=65536 ;;
    card) longest=256 ;;
    keys) longest=1024 ;;
    curriculum | overlay) longest=16384 ;;
    *) longest=12288 ;;
esac
case $door in
    journal | badge | card | keys) patience=5 ;;
    *) patience=1 ;;
esac
case $door in
    curriculum | overlay) words=toml ;;
    *) words=$door ;;
esac
folder=fuzz/runs/$door
mkdir -p "$folder" "fuzz/artifacts/$door" "fuzz/corpus/$door"
[ -d fuzz/runs/seeds ] || fuzz/seeds.sh fuzz/runs/seeds
# No checks of memory by the compiler: the house forbids `unsafe`.
exec cargo +nightly fuzz run -s none -a "$door" "$folder" "fuzz/corpus/$door" "fuzz/runs/seeds/$door" -- \
    -max_total_time="$seconds" -max_len="$longest" -dict="fuzz/dict/$words" \
    -malloc_limit_mb=256 -rss_limit_mb=400 -timeout=$patience -print_final_stats=1
