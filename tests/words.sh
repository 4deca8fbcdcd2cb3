#!/usr/bin/env bash
# Catalogues of every shipped translation, read by implementations that are not ours: gettext's msgfmt, polib and Babel. One that
# they have written comes back in, text by text. Works in a folder of its own that is thrown away. Its argument: a Python with
# polib and babel, or none to make one.
. "$(dirname "$0")/kit.sh"

if ! command -v msgfmt > /dev/null; then
    { apt-get update -qq && apt-get install -y -qq gettext; } > /dev/null
fi
python=${1:-}
[ -n "$python" ] || python_with 'polib==1.*' 'babel==2.*'

cp -r curricula "$work/curricula"
translate() { "$kit" --lang en curriculum translate "$@"; }
translate --table --json "$work/curricula" > "$work/table.json"
for lang in de en es sl; do
    translate --to "$lang" --export po "$work/curricula" -o "$work/$lang.po" 2> "$work/$lang.count"
    msgfmt --check --statistics -o "$work/$lang.mo" "$work/$lang.po" 2> "$work/$lang.stats" || { cat "$work/$lang.stats"; exit 1; }
    "$python" tests/words.py check "$work" "$lang"
done

# Another language, from nothing: filled by polib, by Babel, and half of it left fuzzy.
translate --to it --export po "$work/curricula" -o "$work/it.po" 2> /dev/null
"$python" tests/words.py fill "$work" it
translate --to it --import po "$work/curricula" "$work/it.polib.po" > "$work/it.said" 2> "$work/it.talk"
translate --to it --export po "$work/curricula" -o "$work/it.again.po" 2> /dev/null
"$python" tests/words.py filled "$work" it
# Untouched but for how another tool writes it: nothing changes.
cp -r "$work/curricula" "$work/before"
translate --to it --import po "$work/curricula" "$work/it.babel.po" > "$work/it.said2" 2> "$work/it.talk2"
diff -r "$work/before" "$work/curricula"
echo "catalogues: read by msgfmt, polib and babel, and taken back"
