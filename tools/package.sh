#!/usr/bin/env bash
# Makes what people download and install out of built programs, into dist/ (not kept in git): archives, Debian packages, a stick to
# copy, sums, signatures. Nothing is compiled here: tools/release.sh does that. Debian, as root (installs what it needs).
#
#     tools/package.sh                                                        of all that tools/release.sh left in dist/programs/
#     tools/package.sh linux-x86_64=FILE linux-i686=FILE linux-aarch64=FILE windows-x86_64=FILE        of any of them
#
#     --without-man, --without-completions   where the program does not write them; else that is a mistake
#     --stand-in                             takes one program for another machine's, or a dynamic one: to try this script only
#     MINISIGN_KEY=FILE                      signs all of it with this key, which has no password
#     MAINTAINER='NAME <ADDRESS>'            who answers for the Debian packages
#
# The same programs and the same commit give the same bytes: every date is that of the last commit, every list is sorted.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022
export LC_ALL=C TZ=UTC
unset TREMPLIN_DATA TREMPLIN_WINDOW DISPLAY WAYLAND_DISPLAY
root=$PWD
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
maintainer=${MAINTAINER:-The Tremplin founders <kit@tremplin.example>}
made=dist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mistake() {
    printf '%s\n' "$@" >&2
    exit 2
}
packages() { dpkg -s "$@" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" > /dev/null; }; }

man=yes completions=yes stand_in=
declare -A program=()
for word in "$@"; do
    case $word in
        --without-man) man= ;;
        --without-completions) completions= ;;
        --stand-in) stand_in=yes ;;
        linux-x86_64=* | linux-i686=* | linux-aarch64=* | windows-x86_64=*)
            [[ -f ${word#*=} ]] || mistake "${word#*=}: no such file"
            program[${word%%=*}]=$(realpath "${word#*=}")
            ;;
        *) mistake "not understood: $word" "$(sed -n '5,11s/^# \{0,1\}//p' "$root/tools/package.sh")" ;;
    esac
done
if [[ ${#program[@]} -eq 0 ]]; then
    for file in "$made"/programs/tremplin-{linux,windows}-*; do
        name=$(basename "${file#*/tremplin-}" .exe)
        [[ ! -f $file ]] || program[$name]=$(realpath "$file")
    done
fi
[[ ${#program[@]} -gt 0 ]] || mistake "no program was named" "$(sed -n '5,11s/^# \{0,1\}//p' tools/package.sh)"
packages zip unzip binutils dpkg-dev lintian

# --- Is each what its name says? -----------------------------------------------------------------------------------------------

# machine FILE: as its header has it.
machine() {
    if [[ $(head -c 2 "$1") == MZ ]]; then
        objdump -f "$1" 2> /dev/null | sed -n 's/.*file format pei-x86-64.*/windows-x86_64/p'
    else
        case $(readelf -h "$1" 2> /dev/null | sed -n 's/^ *Machine: *//p') in
            *X86-64*) echo linux-x86_64 ;;
            *80386*) echo linux-i686 ;;
            AArch64) echo linux-aarch64 ;;
        esac
    fi
}

for name in "${!program[@]}"; do
    file=${program[$name]}
    [[ $(machine "$file") == "$name" ]] || {
        [[ -n $stand_in ]] || mistake "$file is not for $name, but for: $(machine "$file")"
        printf 'stand-in: %s is not for %s\n' "$file" "$name" >&2
    }
    [[ $name == windows-* ]] || ! readelf -l "$file" | grep -q 'INTERP' || {
        [[ -n $stand_in ]] || mistake "$file is not static: it would not run on every Linux (tools/release.sh)"
        printf 'stand-in: %s is not static\n' "$file" >&2
    }
done

# --- What the program itself writes: the manual and what shells complete. One that runs here does it for all. ------------------

writer=
for name in linux-x86_64 linux-i686 linux-aarch64; do
    if [[ -z $writer && -n ${program[$name]:-} ]]; then
        install -m 755 "${program[$name]}" "$work/writer"
        said=$("$work/writer" --version 2> /dev/null) || continue
        [[ $said == "tremplin $version" ]] || mistake "${program[$name]} says '$said', Cargo.toml says $version"
        writer=$work/writer
    fi
done
if [[ -n $man$completions && -z $writer ]]; then
    mistake "none of these programs runs on this machine, so none can write the manual and the completions:" \
        "add linux-x86_64=FILE, or --without-man --without-completions"
fi
languages=(en)
for folder in locales/*/; do [[ $folder == */en/ ]] || languages+=("$(basename "$folder")"); done
manual=$work/manual
if [[ -n $man ]]; then
    for lang in "${languages[@]}"; do
        into=$manual/$lang/man1
        [[ $lang != en ]] || into=$manual/man1
        mkdir -p "$into"
        if ! "$writer" --lang "$lang" man -o "$into" > "$work/said" 2>&1 || ! compgen -G "$into/*.1" > /dev/null; then
            cat "$work/said" >&2
            mistake "this program writes no manual (tremplin man -o DIR): package a newer one, or say --without-man"
        fi
    done
fi
shells=$work/completions
if [[ -n $completions ]]; then
    mkdir -p "$shells"
    for one in bash:tremplin.bash zsh:_tremplin fish:tremplin.fish powershell:tremplin.ps1; do
        "$writer" --lang en completions "${one%%:*}" > "$shells/${one#*:}" 2> "$work/said" || {
            cat "$work/said" >&2
            mistake "this program writes no completions (tremplin completions ${one%%:*}): package a newer one, or say --without-completions"
        }
    done
fi

# The launcher for a whole machine; what it is for is said by the same words as the icon's.
launcher=$work/tremplin.desktop
{
    printf '[Desktop Entry]\nType=Application\nVersion=1.0\nName=Tremplin\n'
    printf 'Comment=%s\n' "$(sed -n 's/^icon-about = //p' locales/en/launcher.ftl)"
    for lang in "${languages[@]}"; do printf 'Comment[%s]=%s\n' "$lang" "$(sed -n 's/^icon-about = //p' "locales/$lang/launcher.ftl")"; done
    printf 'TryExec=tremplin\nExec=tremplin open\nIcon=tremplin\nTerminal=false\nCategories=Education;\n'
} > "$launcher"

# --- Helpers -------------------------------------------------------------------------------------------------------------------

# put MODE FILE INTO: into a folder that is made.
put() { install -D -m "$1" "$2" "$3"; }
# tree FROM INTO: files of a folder that may not be there.
tree() {
    local file
    [[ -d $1 ]] || return 0
    while read -r file; do put 644 "$1/$file" "$2/$file"; done < <(cd "$1" && find . -type f -printf '%P\n' | sort)
}
# for_windows FILE INTO: text that an old Notepad reads: a mark of UTF-8, two signs an end of line.
for_windows() {
    mkdir -p "$(dirname "$2")"
    { printf '\xef\xbb\xbf' && sed 's/$/\r/' "$1"; } > "$2"
    chmod 644 "$2"
}
# dated FOLDER: all in it as of the last commit.
dated() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
licences() {
    put 644 LICENSE-MIT "$1/LICENSE-MIT"
    put 644 LICENSE-APACHE "$1/LICENSE-APACHE"
    put 644 curricula/LICENSE.md "$1/LICENSE-CURRICULA.md"
    put 644 "$made/THIRD-PARTY.txt" "$1/THIRD-PARTY.txt"
    put 644 "$made/tremplin-parts.cdx.json" "$1/tremplin-parts.cdx.json"
}
# zipped FOLDER FILE [WHAT]: WHAT in FOLDER.
zipped() {
    dated "$1"
    rm -f "$2"
    (cd "$1" && find "${3:-.}" -type f | sed 's,^\./,,' | sort | zip -q -X "$2" -@)
}
sums() { (cd "$1" && find . -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs -d '\n' sha256sum) > "$work/sums" && put 644 "$work/sums" "$1/SHA256SUMS"; }

mkdir -p "$made"
rm -rf "$made"/stick "$made"/tremplin-"$version"-* "$made"/tremplin_* "$made"/tremplin.pub "$made"/SHA256SUMS*
made=$(realpath "$made")
tools/parts.sh

# --- Archives ------------------------------------------------------------------------------------------------------------------

archive_linux() {
    local name=tremplin-$version-$1 folder=$work/archives/tremplin-$version-$1
    put 755 "${program[$1]}" "$folder/tremplin"
    put 755 assets/package/install.sh "$folder/install.sh"
    put 644 assets/package/linux/LISEZMOI.txt "$folder/LISEZMOI.txt"
    put 644 assets/package/linux/README.txt "$folder/README.txt"
    licences "$folder"
    tree "$manual" "$folder/man"
    tree "$shells" "$folder/completions"
    rm -f "$folder/completions/tremplin.ps1"
    put 644 "$launcher" "$folder/share/applications/tremplin.desktop"
    put 644 assets/icon/tremplin.png "$folder/share/icons/hicolor/128x128/apps/tremplin.png"
    put 644 assets/icon/tremplin.svg "$folder/share/icons/hicolor/scalable/apps/tremplin.svg"
    tree assets/session "$folder/session"
    tar -C "$work/archives" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$name" \
        | gzip -n > "$made/$name.tar.gz"
}

archive_windows() {
    local name=tremplin-$version-$1 folder=$work/archives/tremplin-$version-$1
    put 644 "${program[$1]}" "$folder/Tremplin.exe"
    for_windows assets/package/windows/LISEZMOI.txt "$folder/LISEZMOI.txt"
    for_windows assets/package/windows/README.txt "$folder/README.txt"
    licences "$folder"
    [[ -z $completions ]] || put 644 "$shells/tremplin.ps1" "$folder/completions/tremplin.ps1"
    zipped "$work/archives" "$made/$name.zip" "$name"
}

# --- Debian packages -----------------------------------------------------------------------------------------------------------

debian() {
    local name=$1 arch=$2 folder=$work/debian/$2 doc=$work/debian/$2/usr/share/doc/tremplin file
    put 755 "${program[$name]}" "$folder/usr/bin/tremplin"
    put 644 "$launcher" "$folder/usr/share/applications/tremplin.desktop"
    put 644 assets/icon/tremplin.png "$folder/usr/share/icons/hicolor/128x128/apps/tremplin.png"
    put 644 assets/icon/tremplin.svg "$folder/usr/share/icons/hicolor/scalable/apps/tremplin.svg"
    tree "$manual" "$folder/usr/share/man"
    [[ -z $man ]] || find "$folder/usr/share/man" -name '*.1' -exec gzip -9n {} +
    if [[ -n $completions ]]; then
        put 644 "$shells/tremplin.bash" "$folder/usr/share/bash-completion/completions/tremplin"
        put 644 "$shells/_tremplin" "$folder/usr/share/zsh/vendor-completions/_tremplin"
        put 644 "$shells/tremplin.fish" "$folder/usr/share/fish/vendor_completions.d/tremplin.fish"
    fi
    put 644 assets/package/debian/copyright "$doc/copyright"
    for file in THIRD-PARTY.txt tremplin-parts.cdx.json; do gzip -9n < "$made/$file" > "$doc/$file.gz"; done
    for file in install.md installer.md kiosk.md borne.md; do
        [[ ! -f docs/$file ]] || put 644 "docs/$file" "$doc/$file"
    done
    tree assets/session "$doc/examples"
    printf 'tremplin (%s) unstable; urgency=medium\n\n  * Made from the commit of this day.\n\n -- %s  %s\n' \
        "$version" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$doc/changelog.gz"
    put 644 assets/package/debian/lintian-overrides "$folder/usr/share/lintian/overrides/tremplin"
    mkdir -p "$folder/DEBIAN"
    (cd "$folder" && find usr -type f | sort | xargs md5sum) > "$folder/DEBIAN/md5sums"
    {
        printf 'Package: tremplin\nVersion: %s\nArchitecture: %s\nMaintainer: %s\n' "$version" "$arch" "$maintainer"
        printf 'Installed-Size: %s\n' "$(find "$folder/usr" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')"
        [[ -z $stand_in ]] || printf 'Depends: libc6, libgcc-s1\n'
        printf 'Recommends: xterm | x-terminal-emulator, fonts-dejavu-core, speech-dispatcher | espeak-ng\n'
        printf 'Section: education\nPriority: optional\n'
        cat assets/package/debian/description
    } > "$folder/DEBIAN/control"
    chmod -R u=rwX,go=rX "$folder"
    dated "$folder"
    dpkg-deb --root-owner-group -Zxz --build "$folder" "$made/tremplin_${version}_$arch.deb" > /dev/null
}

# --- The stick -----------------------------------------------------------------------------------------------------------------

# No tremplin-data on it: what people did stays on each laptop, as LISEZ-MOI.txt says.
stick() {
    local folder=$made/stick name
    for name in "${!program[@]}"; do
        case $name in
            windows-x86_64) put 644 "${program[$name]}" "$folder/Tremplin.exe" ;;
            linux-*) put 755 "${program[$name]}" "$folder/linux/tremplin-${name#linux-}" ;;
        esac
    done
    put 755 assets/package/install.sh "$folder/install.sh"
    for_windows assets/package/stick/LISEZ-MOI.txt "$folder/LISEZ-MOI.txt"
    for_windows assets/package/stick/READ-ME.txt "$folder/READ-ME.txt"
    licences "$folder/licences"
    sums "$folder"
    zipped "$folder" "$made/tremplin-$version-stick.zip"
}

for name in $(printf '%s\n' "${!program[@]}" | sort); do
    case $name in
        linux-*) archive_linux "$name" ;;
        windows-*) archive_windows "$name" ;;
    esac
    case $name in
        linux-x86_64) debian "$name" amd64 ;;
        linux-i686) debian "$name" i386 ;;
        linux-aarch64) debian "$name" arm64 ;;
    esac
done
stick

# --- Sums and signatures -------------------------------------------------------------------------------------------------------

cd "$made"
find . -maxdepth 1 -type f -name 'tremplin*' ! -name '*.minisig' -printf '%P\n' | sort | xargs -d '\n' sha256sum > SHA256SUMS
if [[ -n ${MINISIGN_KEY:-} ]]; then
    packages minisign
    minisign -R -f -s "$MINISIGN_KEY" -p tremplin.pub < /dev/null > /dev/null
    while read -r file; do
        minisign -S -s "$MINISIGN_KEY" -m "$file" -t "tremplin $version $file" < /dev/null > /dev/null
        minisign -V -q -p tremplin.pub -m "$file"
    done < <(printf 'SHA256SUMS\n' && cut -c 67- SHA256SUMS)
    printf 'signed; public key: %s\n' "$(tail -n 1 tremplin.pub)"
fi
for package in tremplin_*.deb; do
    [[ -e $package ]] || continue
    printf '%s: ' "$package"
    # A stand-in is of another machine, and dynamic.
    if lintian --allow-root --fail-on error "$package" > "$work/lintian"; then
        printf 'lintian finds no errors\n'
    elif [[ -n $stand_in ]]; then
        printf 'lintian finds errors, as it may of a stand-in\n'
    else
        cat "$work/lintian" >&2
        mistake "lintian finds errors"
    fi
    sed 's/^/    /' "$work/lintian"
done
sha256sum -c --quiet SHA256SUMS
ls -l "$made"
