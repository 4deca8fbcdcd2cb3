#!/usr/bin/env bash
# Every Debian package that tools/package.sh left in dist/, put by dpkg into an empty root: its sums hold, its program says its version
# there (imitated, where it is of another machine), and after `purge` no file is left. Debian, as root (installs what it needs).
# The one for this machine is also installed for real, and its launcher opened: launcher.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
dpkg -s qemu-user-static > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends qemu-user-static > /dev/null; }
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for deb in "${DIST:-dist}"/tremplin_*.deb; do
    root=$work/$(basename "$deb" .deb)
    mkdir -p "$root"/var/lib/dpkg/{updates,info} "$root/etc"
    : > "$root/var/lib/dpkg/status"
    case $deb in
        *_amd64.deb) emulator=qemu-x86_64-static ;;
        *_i386.deb) emulator=qemu-i386-static ;;
        *_arm64.deb) emulator=qemu-aarch64-static ;;
    esac
    # It depends on nothing, so no force is needed but for the other machine's name.
    package() { dpkg --root="$root" --log=/dev/null --force-architecture "$@" > "$work/said" 2>&1 || { cat "$work/said" && false; }; }
    package -i "$deb"
    package --verify tremplin
    [[ ! -s $work/said ]]
    files=$(find "$root/usr" -type f | wc -l)
    install -m 755 "$(command -v "$emulator")" "$root/emulator"
    [[ $(chroot "$root" /emulator /usr/bin/tremplin --version) == "tremplin $version" ]]
    [[ -f $root/usr/share/man/man1/tremplin.1.gz && -f $root/usr/share/man/fr/man1/tremplin.1.gz ]]
    package --purge tremplin
    left=$(find "$root/usr" -type f 2> /dev/null || true)
    [[ -z $left ]] || { printf 'left: %s\n' "$left" && false; }
    printf '%s: %s files, sound; started; nothing left\n' "$(basename "$deb")" "$files"
done
