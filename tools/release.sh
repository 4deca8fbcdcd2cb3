#!/usr/bin/env bash
# Makes the files to hand out, into dist/ (not kept in git): Linux x86-64, fully static, and Windows x86-64, with their SHA-256
# sums; then runs each of them. Debian, as root (installs a linker for Windows, and wine to run what it made).
#
#     tools/release.sh [linux] [windows]          both, where none is named
#
# The short way is musl through zig. Where `rustup target add` does not work, Linux is linked statically against glibc, which
# serves as well but warns of name look-ups that the kit never makes; Windows then needs Debian's compiler (rustc-web), which
# builds the standard library too.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TERM_COLOR=never
root=$PWD
scratch=$root/target/release-files
mkdir -p dist "$scratch"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)

has_target() { rustup target list --installed 2> /dev/null | grep -qx "$1" || timeout 600 rustup target add "$1"; }
packages() { dpkg -s "$@" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" > /dev/null; }; }

linux() {
    printf '\n== Linux x86-64, static\n'
    export CARGO_TARGET_DIR=$scratch/linux
    local built
    if has_target x86_64-unknown-linux-musl && rustup component add rust-src; then
        if [[ ! -x $scratch/zig/bin/cargo-zigbuild ]]; then
            packages python3-venv
            python3 -m venv "$scratch/zig"
            "$scratch/zig/bin/pip" install --quiet ziglang cargo-zigbuild
        fi
        # The standard library is built here too: for size, and without the tables that nothing unwinds by.
        PATH=$scratch/zig/bin:$PATH RUSTC_BOOTSTRAP=1 cargo zigbuild --locked --profile dist --target x86_64-unknown-linux-musl \
            -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
        built=$CARGO_TARGET_DIR/x86_64-unknown-linux-musl/dist/tremplin
    else
        RUSTFLAGS='-C target-feature=+crt-static' cargo build --locked --profile dist --target x86_64-unknown-linux-gnu
        built=$CARGO_TARGET_DIR/x86_64-unknown-linux-gnu/dist/tremplin
    fi
    install -m 755 "$built" dist/tremplin
    if ldd dist/tremplin > /dev/null 2>&1; then
        printf 'not static\n' >&2
        exit 1
    fi
    tries dist/tremplin
}

windows() {
    printf '\n== Windows x86-64\n'
    export CARGO_TARGET_DIR=$scratch/windows
    packages gcc-mingw-w64-x86-64
    if has_target x86_64-pc-windows-gnu; then
        cargo build --locked --profile dist --target x86_64-pc-windows-gnu
    else
        packages rustc-web cargo-web rust-web-src
        PATH=/usr/bin:/bin RUSTC_BOOTSTRAP=1 cargo build --locked --profile dist -Zbuild-std=std,panic_abort --target x86_64-pc-windows-gnu
    fi
    install -m 644 "$CARGO_TARGET_DIR/x86_64-pc-windows-gnu/dist/tremplin.exe" dist/tremplin.exe
    packages wine64
    export WINEPREFIX=$scratch/wine WINEDEBUG=-all
    local wine
    wine=$(command -v wine64 || command -v wine || printf /usr/lib/wine/wine64)
    # Debian 12's wine lacks one library that every Windows since 8 has: for the trial alone, one that does the same stands beside.
    cat > "$scratch/random.c" << 'END'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) { return SystemFunction036(bytes, (ULONG)length); }
END
    mkdir -p "$scratch/trial"
    x86_64-w64-mingw32-gcc -shared -o "$scratch/trial/bcryptprimitives.dll" "$scratch/random.c" -ladvapi32
    cp dist/tremplin.exe "$scratch/trial/"
    # The first start of a wine makes its folder, and takes its time.
    "$wine" cmd /c exit > /dev/null 2>&1 || true
    tries "$wine" "$scratch/trial/tremplin.exe"
}

# tries COMMAND…: the program says its version, finds its curriculum sound, and leads somebody line by line through a unit.
tries() {
    local data
    data=$(mktemp -d "$scratch/data.XXXX")
    # A file that only ages is told, and is no reason not to hand out the program.
    printf 'version: '
    env -u DISPLAY "$@" --version | tr -d '\r' | tee "$data/version"
    grep -qx "tremplin $version" "$data/version"
    env -u DISPLAY "$@" --data "$data" curriculum check --json | tr -d '\r' > "$data/check.json" || true
    printf 'curriculum check: %s\n' "$(jq -r '[.problems[] | select(.level == "error")] | length | tostring + " mistakes"' "$data/check.json")"
    jq -e '[.problems[] | select(.level == "error" and .rule != "contact-expired")] == []' "$data/check.json" > /dev/null
    env -u DISPLAY "$@" --data "$data" curriculum export email/read --lang fr --format answers | tr -d '\r' > "$data/lines"
    env -u DISPLAY "$@" --data "$data" learn email/read --as Essai --lang fr --linear < "$data/lines" | tr -d '\r' > "$data/said"
    grep -q 'Cette étape est réussie' "$data/said"
    printf 'line face: %s lines answered, the unit is mastered\n' "$(wc -l < "$data/lines")"
    env -u DISPLAY "$@" --data "$data" journal check
    rm -rf "$data"
}

packages jq
[[ $# -gt 0 ]] || set -- linux windows
for system in "$@"; do
    case $system in
        linux | windows) "$system" ;;
        *)
            printf 'linux or windows, not %s\n' "$system" >&2
            exit 2
            ;;
    esac
done
cp LICENSE-MIT LICENSE-APACHE dist/
(cd dist && sha256sum tremplin* | tee SHA256SUMS)
ls -l dist
