#!/usr/bin/env bash
# Makes docs/adviser/print/*.html from the advisers' pages, checks that each prints on exactly one A4 page, also with letters a
# little wider than here, and takes their pictures for docs/gallery/adviser/. Needs python3, Chromium and pdftoppm (poppler).
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium=${CHROMIUM:-chromium}
gallery=../gallery/adviser
mkdir -p print "$gallery"

# Mistune reads Markdown; installed for this run only.
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --disable-pip-version-check 'mistune==3.*'

# pdf PAGE OUT: what a printer would get.
pdf() {
    "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/profile" \
        --print-to-pdf="$2" --no-pdf-header-footer "file://$1" 2> "$work/said" || { cat "$work/said" >&2; exit 1; }
}

# pages OF: how many.
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

bad=0
while read -r lang source name; do
    "$work/python/bin/python" print.py "$source" "$lang" print.css "print/$name.html"
    pdf "$PWD/print/$name.html" "$work/$name.pdf"
    # The same with letters three hundredths larger: room is left for another computer's fonts.
    sed 's|</style>|html { zoom: 1.03; }</style>|' "print/$name.html" > "$work/$name-larger.html"
    pdf "$work/$name-larger.html" "$work/$name-larger.pdf"
    printf '%-12s %s page, larger: %s\n' "$name" "$(pages "$work/$name.pdf")" "$(pages "$work/$name-larger.pdf")"
    [[ $(pages "$work/$name.pdf") == 1 && $(pages "$work/$name-larger.pdf") == 1 ]] || bad=1
    rm -f "$gallery/$name"*.png
    pdftoppm -r 80 -png "$work/$name.pdf" "$gallery/$name"
    [[ ! -e $gallery/$name-1.png || -e $gallery/$name-2.png ]] || mv "$gallery/$name-1.png" "$gallery/$name.png"
done << 'PAGES'
fr ../conseiller/demarrer.md demarrer
fr ../conseiller/salle.md salle
fr ../conseiller/depannage.md depannage
en start.md start
en room.md room
en trouble.md trouble
PAGES

[[ $bad == 0 ]] || { printf 'a page does not fit on one A4 page\n' >&2; exit 1; }
