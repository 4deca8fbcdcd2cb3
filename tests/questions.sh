#!/usr/bin/env bash
# Questions that the kit writes, read by others: a strict grammar of GIFT, a tolerant reader of it, and a reader of tables. Every
# shipped module must come out with as many questions and the same right answers. Works in a folder that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --locked --quiet
kit="$PWD/target/debug/tremplin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'pygiftparser==1.1'
(cd "$work" && npm install --silent --no-fund --no-audit --prefix "$work/node" gift-pegjs@1.0.2 > /dev/null)

for lang in fr en; do
    for module in $("$kit" --lang "$lang" modules --json | python3 -c 'import json, sys; print(*[row["id"] for row in json.load(sys.stdin)["modules"]])'); do
        for format in gift csv; do
            "$kit" --lang "$lang" curriculum export "$module" --format "$format" -o "$work/$module.$lang.$format" 2> /dev/null
        done
    done
done

node tests/questions/strict.mjs "$work"
"$work/venv/bin/python" tests/questions/others.py "$work"
