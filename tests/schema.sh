#!/usr/bin/env bash
# The schemas read by a TOML checker that is not ours (tombi), without network: it has nothing to say of what ships nor of the
# valid examples, and finds planted mistakes at their line and column. Works in a folder that is thrown away.
. "$(dirname "$0")/kit.sh"
export NO_COLOR=1

python_with 'tombi==1.9.6'
"$kit" --lang en curriculum schema --all -o "$work/.schema" > /dev/null 2>&1
for name in "$work"/.schema/*.json; do
    cmp "$name" "assets/schema/$(basename "$name")"
done

# A copy whose files name their schema, as `#:schema` in the first line does for editors.
python3 tests/schema.py copy "$work"
"$work/venv/bin/tombi" lint --offline --error-on-warnings "$work/good" > "$work/said" 2>&1 || {
    cat "$work/said"
    exit 1
}
grep -q "files linted successfully" "$work/said"

# Planted mistakes, each found at its place and nowhere else.
"$work/venv/bin/tombi" lint --offline "$work/bad" > "$work/told" 2>&1 || true
python3 tests/schema.py told "$work"
