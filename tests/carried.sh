#!/usr/bin/env bash
# Carried journals, checked by others: pyrage (another age program) opens what we lock and locks what we open; Python counts the
# lines and their sum. Works in a folder of its own that is thrown away. Its argument: a Python with pyrage, or none to make one.
. "$(dirname "$0")/kit.sh"

python=${1:-}
[ -n "$python" ] || python_with 'pyrage==1.*'

"$kit" --data "$work/one" learner add Odile > /dev/null 2>&1
"$kit" --data "$work/one" journal export -o "$work/plain.tremplin" 2> /dev/null
"$python" tests/carried.py keys "$work"
"$kit" --data "$work/one" journal export --to "$(cat "$work/public.txt")" -o "$work/ours.tremplin.age" 2> /dev/null
"$python" tests/carried.py check "$work"
for file in theirs.tremplin.age large.age; do
    "$kit" --data "$work/two" journal merge --identity "$work/secret.txt" --json "$work/$file" > "$work/$file.json" 2> /dev/null || true
done
"$python" tests/carried.py merged "$work"
