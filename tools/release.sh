#!/usr/bin/env bash
# Makes the programs to hand out, into dist/programs/ (not kept in git), then runs each as people run it (tests/targets.sh, tests/booted.sh): Linux on
# x86-64, i686 and ARM of 64 bits, all fully static, and Windows on x86-64. tools/package.sh makes archives and packages of them.
# Debian, as root (installs a linker for Windows, and what runs or imitates the machines that this one is not).
#
#     tools/release.sh [linux-x86_64] [linux-i686] [linux-aarch64] [windows-x86_64]        all four, where none is named
#
#     TRIES=DIR     keeps what the trials made, a folder a machine
#
# How: tools/flags.sh. Each program takes some 15 minutes of one processor.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$PWD/target/release-files
# One folder for all: what runs while building is built once.
export CARGO_TERM_COLOR=never CARGO_TARGET_DIR=$scratch/cargo
made=$PWD/dist/programs
mkdir -p "$made" "$scratch"
tries=${TRIES:-$(mktemp -d "$scratch/tries.XXXX")}
mkdir -p "$tries"

packages() { dpkg -s "$@" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" > /dev/null; }; }

# build TARGET
build() {
    rustup component list --installed | grep -qx rust-src || rustup component add rust-src
    rustup target list --installed | grep -qx "$1" || rustup target add "$1"
    (
        . tools/flags.sh
        if [[ $1 == *linux* ]]; then
            packages python3-venv
            zig_in "$scratch/zig"
            for_linux "$1"
        fi
        to_hand_out "$1"
    )
}

# linux NAME TARGET
linux() {
    WITH_NAMES=$scratch/$1.with-names build "$2"
    install -m 755 "$CARGO_TARGET_DIR/$2/dist/tremplin" "$made/tremplin-$1"
    if readelf -l "$made/tremplin-$1" | grep -q INTERP; then
        printf 'tremplin-%s is not static\n' "$1" >&2
        exit 1
    fi
}

windows() {
    packages gcc-mingw-w64-x86-64
    build x86_64-pc-windows-gnu
    install -m 644 "$CARGO_TARGET_DIR/x86_64-pc-windows-gnu/dist/tremplin.exe" "$made/tremplin-windows-x86_64.exe"
}

# under_wine COMMAND…: with a Windows of its own.
under_wine() {
    packages wine64 gcc-mingw-w64-x86-64
    export WINEPREFIX=$scratch/wine WINEDEBUG=-all
    wine=$(command -v wine64 || command -v wine || printf /usr/lib/wine/wine64)
    mkdir -p "$scratch/trial"
    # Debian 12's wine lacks one library that every Windows since 8 has: for the trial alone, one that does the same stands beside.
    cat > "$scratch/random.c" << 'END'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) { return SystemFunction036(bytes, (ULONG)length); }
END
    x86_64-w64-mingw32-gcc -shared -o "$scratch/trial/bcryptprimitives.dll" "$scratch/random.c" -ladvapi32
    install -m 644 "$made/tremplin-windows-x86_64.exe" "$scratch/trial/tremplin.exe"
    # The first start of a wine makes its folder, and takes its time.
    "$wine" cmd /c exit > /dev/null 2>&1 || true
}

# tried ON COMMAND…: ON is a name for the machine. Imitated machines are old or small ones: no instruction may be newer.
tried() {
    printf '\n-- %s on %s\n' "$name" "$1"
    rm -rf "${tries:?}/$name.$1"
    KEEP=$tries/$name.$1 tests/targets.sh "${@:2}"
}

packages jq binutils
[[ $# -gt 0 ]] || set -- linux-x86_64 linux-i686 linux-aarch64 windows-x86_64
for name in "$@"; do
    printf '\n== %s\n' "$name"
    file=$made/tremplin-$name
    case $name in
        linux-x86_64)
            linux "$name" x86_64-unknown-linux-musl
            packages qemu-user-static
            tried this-machine "$file"
            SCREEN=no tried core2duo "$file" qemu-x86_64-static -cpu core2duo
            ;;
        linux-i686)
            linux "$name" i686-unknown-linux-musl
            packages qemu-user-static
            # Most kernels of 64 bits run it.
            ! "$file" --version > /dev/null 2>&1 || tried this-machine "$file"
            SCREEN=no tried atom-n270 "$file" qemu-i386-static -cpu n270
            printf '\n-- %s on a whole machine of 32 bits\n' "$name"
            tests/booted.sh "$name" "$file"
            ;;
        linux-aarch64)
            linux "$name" aarch64-unknown-linux-musl
            packages qemu-user-static
            SCREEN=no tried cortex-a53 "$file" qemu-aarch64-static -cpu cortex-a53
            printf '\n-- %s on a whole machine of ARM\n' "$name"
            tests/booted.sh "$name" "$file"
            ;;
        windows-x86_64)
            windows
            under_wine
            tried wine "$scratch/trial/tremplin.exe" "$wine"
            ;;
        *)
            printf 'not a machine that programs are made for: %s\n' "$name" >&2
            exit 2
            ;;
    esac
done

# What the machines made is put together by the first program that runs here, as a room's laptops are: one journal, all badges good.
reader=
for file in "$made"/tremplin-linux-*; do
    if [[ -z $reader ]] && "$file" --version > /dev/null 2>&1; then reader=$file; fi
done
if [[ -n $reader ]]; then
    rm -rf "$tries/together"
    reads() { "$reader" --lang en --data "$tries/together" "$@" 2> /dev/null; }
    reads journal merge "$tries"/*/*.journal > /dev/null
    for badge in "$tries"/*/badge.{json,png,svg,jwt}; do reads badge verify "$badge" > /dev/null; done
    printf 'all machines together: %s learners, every badge good\n' "$(reads learner list --json | jq '.learners | length')"
fi
printf '\n'
ls -l "$made"
