#!/usr/bin/env bash
# Heavier than CI: run once an issue, its last lines reported. Debian, as root (installs a cross compiler).
set -euo pipefail
cd "$(dirname "$0")/.."

printf '\n== Windows compiles (x86_64-pc-windows-gnu)\n'
command -v x86_64-w64-mingw32-gcc >/dev/null || apt-get install -y --no-install-recommends gcc-mingw-w64-x86-64
rustup target list --installed | grep -q x86_64-pc-windows-gnu || rustup target add x86_64-pc-windows-gnu
cargo check --locked --all-targets --target x86_64-pc-windows-gnu

printf '\n== release files, each run on its machine or one that is imitated\n'
tools/release.sh
tools/package.sh
tests/debs.sh

printf '\n== records sent to a host by its name, from the static file alone in a root\n'
tests/roots.sh

printf '\n== the stick on a real FAT, typed by somebody who is not root\n'
tests/stick.sh

printf '\n== the Debian package: its launcher in each terminal, a session that shows nothing else, nothing left\n'
tests/launcher.sh

printf '\n== signals, closed windows, full and vanished disks, damaged journals, wrong clocks, floods, cuts\n'
cargo build --locked --release --quiet
KIT=$PWD/target/release/tremplin tests/faults.sh

printf '\n== the window that the icon opens, all modules by mouse\n'
tests/window.sh

printf '\n== every sheet that is printed, page by page\n'
tests/paper.sh

printf '\n== the activity report in a spreadsheet\n'
tests/report.sh

printf '\n== learning records in real stores\n'
tests/stores.sh

printf '\n== a million learning records in ClickHouse, and the report by SQL\n'
tests/warehouse.sh

printf '\n== the release file once more, byte by byte\n'
tests/reproducible.sh

printf '\n== weight by crate count\n'
cargo tree --locked --edges normal --prefix none | sort -u | wc -l

printf '\n== a newcomer: a fresh clone, two commands\n'
fresh=$(mktemp -d)
git clone --quiet . "$fresh/tremplin"
(cd "$fresh/tremplin" && time cargo build --release --quiet && time cargo test --quiet 2>&1 | grep -E '^test result')
rm -rf "$fresh"
