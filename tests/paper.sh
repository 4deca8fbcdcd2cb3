#!/usr/bin/env bash
# Every sheet that is printed, of all modules that ship, in French and English, in normal and in large print: rendered to PDF by
# headless Chromium, its pages counted into docs/gallery/pages.md, and looked over by another program (Poppler): A4, no page white,
# nothing beyond the margins or shrunk, nothing smaller than 18 points in large print, no activity torn by a page.
# Debian: chromium, poppler-utils, fonts-dejavu-core, jq. KIT=FILE takes a kit that is built already; KEEP=DIR keeps the files.
# Heavy: called by heavy.sh. Takes about five minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${KIT:-}" ]; then
    cargo build --locked --quiet
    KIT="$PWD/target/debug/tremplin"
fi
work=${KEEP:-$(mktemp -d)}
mkdir -p "$work"
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1
unset TREMPLIN_DATA

# A file is NAME.SHEET.LANG.SIZE.html; what belongs to no module is named by itself.
modules=$("$KIT" --data "$work/data" modules --json | jq -r '.modules[].id')
for module in $modules; do
    for sheet in handout exercise script answers; do
        for lang in fr en; do
            "$KIT" curriculum print "$module" --sheet "$sheet" --lang "$lang" -o "$work/$module.$sheet.$lang.normal.html" 2> /dev/null
            "$KIT" curriculum print "$module" --sheet "$sheet" --lang "$lang" --large -o "$work/$module.$sheet.$lang.large.html" 2> /dev/null
        done
    done
done

# What belongs to a gathering.
SHEETS=$work cargo test --locked --quiet --lib -- --ignored --exact paper::tests::gatherings::gatherings_to_look_at > /dev/null

# A certificate of somebody who did all of the first module.
printf 'quatre mots sans lien\n' > "$work/passphrase"
for lang in fr en; do
    "$KIT" curriculum export email --format answers --lang "$lang" > "$work/answers"
    "$KIT" --data "$work/data.$lang" learn email --as Rosa --lang "$lang" --linear < "$work/answers" > /dev/null
    "$KIT" --data "$work/data.$lang" badge issuer import docs/gallery/issuer-copy.json --passphrase-file "$work/passphrase" > /dev/null 2>&1
    for size in normal large; do
        large=()
        [ "$size" = normal ] || large=(--large)
        "$KIT" --data "$work/data.$lang" badge certificate --learner Rosa --module email --name 'Rosa Lumière' --lang "$lang" \
            "${large[@]}" --passphrase-file "$work/passphrase" -o "$work/certificate.$lang.$size.html" 2> /dev/null
    done
done

python3 tests/paper.py "$work" docs/gallery/pages.md
