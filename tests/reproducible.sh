#!/usr/bin/env bash
# The same commit gives the same program: built twice, from two clones in folders of different names, with another home of cargo, another
# time zone, language and number of processors, and compared byte by byte. Neither file names a folder of this machine.
#
#     tests/reproducible.sh                     the file for Linux on x86-64, as tools/release.sh builds it: twice 15 minutes of a processor
#     tests/reproducible.sh FILE                the same, beside the file that tools/release.sh made of this commit: once
#     PROFILE=release tests/reproducible.sh     this machine's own, in a lighter profile
#
#     KEEP=DIR                                  leaves both files there
set -euo pipefail
cd "$(dirname "$0")/.."
source=$PWD
made=${1:+$(realpath "$1")}
profile=${PROFILE:-dist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=${CARGO_HOME:-$HOME/.cargo}
cargo fetch --locked --quiet

# built FOLDER INTO: what tools/release.sh does for Linux, or cargo alone.
built() {
    mkdir -p "$(dirname "$1")"
    git clone --quiet "$source" "$1"
    (
        cd "$1"
        unset CARGO_TARGET_DIR
        . tools/flags.sh
        if [[ $profile == dist ]]; then
            zig_in "$source/target/release-files/zig"
            for_linux x86_64-unknown-linux-musl
            to_hand_out x86_64-unknown-linux-musl
        else
            CARGO_PROFILE_RELEASE_STRIP=true cargo build --locked --bin tremplin --profile "$profile"
        fi
    )
    find "$1/target" -maxdepth 3 -type f -name tremplin -exec cp {} "$2" \;
    rm -rf "$1"
}

if [[ -n $made ]]; then cp "$made" "$work/first"; else built "$work/one" "$work/first"; fi
# A second home, in which the same sources are found under another name.
mkdir -p "$work/another/home"
for part in registry git; do [[ ! -e $home/$part ]] || ln -s "$home/$part" "$work/another/home/$part"; done
CARGO_HOME=$work/another/home CARGO_BUILD_JOBS=1 TZ=Pacific/Auckland LC_ALL=C built "$work/another/folder-with-a-longer-name" "$work/second"

sha256sum "$work/first" "$work/second" | sed "s,$work/,,"
[[ -z ${KEEP:-} ]] || cp "$work/first" "$work/second" "$KEEP/"
cmp "$work/first" "$work/second"
# Not the folder for what is thrown away by itself: the program looks for one too.
for folder in "$HOME" "$work" "$source" "$(rustc --print sysroot)" "$home"; do
    if strings -a "$work/first" | grep -F -m 3 -- "$folder/"; then
        printf 'a folder of this machine is in the program: %s\n' "$folder"
        exit 1
    fi
done
printf 'the same %s bytes twice, and no folder of this machine in them\n' "$(stat -c %s "$work/first")"
