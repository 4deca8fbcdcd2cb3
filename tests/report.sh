#!/usr/bin/env bash
# The CSV of activity reports, opened by LibreOffice: numbers are numbers, days are days, words are words, nothing is a formula.
# Needs soffice (Debian: libreoffice-calc-nogui). Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"
command -v soffice > /dev/null || apt-get install -y --no-install-recommends libreoffice-calc-nogui
python_with 'openpyxl==3.1.*'

# Two workshops, written straight into a journal: one of plain words, one whose every word would be a formula.
cargo test --locked --quiet --test all -- --exact report::a_folder_for_the_spreadsheet --ignored > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
data="$PWD/target/report-folder"
kit() { "$kit" --data "$data" --lang fr workshop "$@" 2> "$work/told"; }

kit report --all --format csv -o "$work/coop.csv"
kit report --all --format csv --separator comma --bom no -o "$work/comma.csv"
kit report --all --format csv --form plain -o "$work/plain.csv" || true # declared on another form: said, and leaves with 1

# 59 is `;`, 44 is `,`; 76 is UTF-8; the first 1 is the first line; the language; quoted cells as text or not; detect special numbers.
open() { # CSV SIGN LANGUAGE QUOTED NAME
    soffice --headless --norestore -env:UserInstallation="file://$work/profile" --infilter="CSV:$2,34,76,1,,$3,$4,false" \
        --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/$5" "$1" > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
}
for quoted in false true; do
    # 1036 is French, 1033 English of the United States, where 01/12 would be the twelfth of January.
    open "$work/coop.csv" 59 1036 "$quoted" "fr-$quoted"
    open "$work/comma.csv" 44 1033 "$quoted" "us-$quoted"
    open "$work/plain.csv" 44 1033 "$quoted" "plain-$quoted"
done
# A twin without the apostrophe: that this check can fail.
sed "s/\"'=HYPERLINK/\"=HYPERLINK/" "$work/coop.csv" > "$work/twin.csv"
open "$work/twin.csv" 59 1036 false twin
"$python" tests/report.py "$work"
