#!/usr/bin/env bash
# Questions that the kit writes, read by others: a strict grammar of GIFT, a tolerant reader of it, and a reader of tables. Every
# shipped module must come out with as many questions and the same right answers. Works in a folder that is thrown away.
. "$(dirname "$0")/kit.sh"

python_with 'pygiftparser==1.1'
node_with gift-pegjs@1.0.2

for lang in fr en; do
    ours=("$kit" --data "$work/data" --lang "$lang")
    for module in $("${ours[@]}" modules --json | python3 -c 'import json, sys; print(*[row["id"] for row in json.load(sys.stdin)["modules"]])'); do
        for format in gift csv; do
            "${ours[@]}" curriculum export "$module" --format "$format" -o "$work/$module.$lang.$format" 2> /dev/null
        done
    done
done

node tests/questions/strict.mjs "$work"
"$python" tests/questions/others.py "$work"
