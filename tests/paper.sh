#!/usr/bin/env bash
# Every sheet that is printed, of all modules that ship, in French and English, in normal and in large print: rendered to PDF by
# headless Chromium, its pages counted into docs/gallery/pages.md, and looked over by another program (Poppler): A4, no page white,
# nothing beyond the margins or shrunk, nothing smaller than 18 points in large print, no colour, no activity torn by a page.
# Debian: chromium, poppler-utils, fonts-dejavu-core, jq. KIT and KEEP are explained in kit.sh.
# Heavy: called by heavy.sh. Takes about ten minutes.
. "$(dirname "$0")/kit.sh"

# A file is NAME.SHEET.LANG.SIZE.html: NAME is a module, or workshop-MODULE.
modules=$("$kit" --data "$work/data" modules --json | jq -r '.modules[].id')
for module in $modules; do
    for sheet in handout exercise script answers; do
        for lang in fr en; do
            "$kit" curriculum print "$module" --sheet "$sheet" --lang "$lang" -o "$work/$module.$sheet.$lang.normal.html" 2> /dev/null
            "$kit" curriculum print "$module" --sheet "$sheet" --lang "$lang" --large -o "$work/$module.$sheet.$lang.large.html" 2> /dev/null
        done
    done
done

# planned MODULE: a workshop's plan with its first three units, questions before and after; the second unit is done on paper.
planned() {
    local how=(together paper alone) units at=0 unit
    units=$("$kit" --data "$work/data" curriculum export "$1" --format json | jq -r '.units[:3][].id')
    printf 'title = "Atelier : %s"\nminutes = 120\nplace = "Médiathèque de Brume"\ngroup = "Mardi"\nlaptops = 6\nmaterial = ["12 stylos", "Rallonge"]\n' "$1"
    printf '[[step]]\nid = "hello"\nwhat = "welcome"\nminutes = 10\n'
    printf '[[step]]\nid = "before"\nwhat = "form"\nmodule = "%s"\nmoment = "opening"\nminutes = 10\n' "$1"
    for unit in $units; do
        printf '[[step]]\nid = "unit-%s"\nwhat = "unit"\nmodule = "%s"\nunit = "%s"\nhow = "%s"\nminutes = 20\n' "$at" "$1" "$unit" "${how[at]}"
        at=$((at + 1))
    done
    printf '[[step]]\nid = "rest"\nwhat = "pause"\nminutes = 15\n'
    printf '[[step]]\nid = "after"\nwhat = "form"\nmodule = "%s"\nmoment = "closing"\nminutes = 10\n' "$1"
    printf '[[step]]\nid = "bye"\nwhat = "close"\nminutes = 10\n'
}

# A workshop of each module, one of a series of six, with twelve people; three of them have the first badge. Their organisation signs.
printf 'quatre mots sans lien\n' > "$work/passphrase"
role=(--passphrase-file "$work/passphrase")
people=(Rosa Karim Amina Odile Breza Paul Lucie Ahmed Fatou José Nadia Luc)
for lang in fr en; do
    data="$work/data.$lang"
    "$kit" curriculum export email --format answers --lang "$lang" > "$work/answers"
    for name in Rosa Karim Amina; do
        "$kit" --data "$data" learn email --as "$name" --lang "$lang" --linear < "$work/answers" > /dev/null
    done
    "$kit" --data "$data" badge issuer import docs/gallery/issuer-copy.json "${role[@]}" > /dev/null 2>&1
    marked=()
    for name in "${people[@]}"; do
        [ "$name" = Rosa ] || [ "$name" = Karim ] || [ "$name" = Amina ] ||
            "$kit" --data "$data" learner add "$name" "${role[@]}" > /dev/null 2>&1
        marked+=(--present "$name")
    done
    for module in $modules; do
        planned "$module" > "$work/plan.toml"
        id=$("$kit" --data "$data" workshop new --from "$work/plan.toml" --day 2026-12-01 --times 6 "${role[@]}" 2> /dev/null | head -1)
        "$kit" --data "$data" workshop attendance "$id" "${marked[@]}" "${role[@]}" > /dev/null 2>&1
        for size in normal large; do
            large=()
            [ "$size" = normal ] || large=(--large)
            "$kit" --data "$data" workshop print "$id" --sheet all --lang "$lang" "${large[@]}" -o "$work/printed" "${role[@]}" 2> /dev/null
            for page in "$work"/printed/*.html; do
                mv "$page" "$work/workshop-$module.$(basename "$page" .html).$lang.$size.html"
            done
        done
    done
    # One gathering that is of no series: a column for signatures.
    id=$("$kit" --data "$data" workshop new --title 'Une seule fois' --day 2026-12-03 --unit scams/own-way "${role[@]}" 2> /dev/null)
    for size in normal large; do
        large=()
        [ "$size" = normal ] || large=(--large)
        "$kit" --data "$data" workshop print "$id" --sheet sign-in --lang "$lang" "${large[@]}" -o "$work/once.sign-in.$lang.$size.html" \
            "${role[@]}" 2> /dev/null
        # A certificate with a name of its own.
        "$kit" --data "$data" badge certificate --learner Rosa --module email --name 'Rosa Lumière' --lang "$lang" "${large[@]}" \
            "${role[@]}" -o "$work/email.certificate.$lang.$size.html" 2> /dev/null
    done
done

python3 tests/paper.py "$work" docs/gallery/pages.md
