#!/usr/bin/env bash
# Packs, checked by others: Python's tarfile reads ours, another minisign (py-minisign) verifies our signature and reads our keys, and a
# pack that those two made installs with ours. Works in a folder of its own that is thrown away. Its argument: a Python with py-minisign, or
# none to make one.
. "$(dirname "$0")/kit.sh"

python=${1:-}
[ -n "$python" ] || python_with 'py-minisign==0.*'

source=tests/content/packs/gestes
printf 'quatre mots sans lien\n' > "$work/phrase.txt"
"$kit" --data "$work/trainer" curriculum pack "$source" -o "$work/ours.pack" > /dev/null 2>&1
"$kit" --data "$work/locked" curriculum pack "$source" -o "$work/locked.pack" --passphrase-file "$work/phrase.txt" > /dev/null 2>&1
"$python" tests/packs.py ours "$work" "$source"

# A pack of others: signed with a key of theirs, read and installed by us; then a higher version of it.
"$python" tests/packs.py theirs "$work" "$source"
for pack in theirs newer; do
    "$kit" --data "$work/adviser" curriculum install "$work/$pack.pack" --yes --signer "$work/theirs.pub" > /dev/null 2>&1
    "$kit" --data "$work/adviser" modules --json > "$work/$pack.json" 2> /dev/null
done
# And ours signs with a key that they made.
"$kit" --data "$work/other" curriculum pack "$source" -o "$work/theirkey.pack" --key "$work/theirs.key" > /dev/null 2>&1
"$kit" --data "$work/other" curriculum pack "$source" -o "$work/theirlocked.pack" --key "$work/theirlocked.key" \
    --passphrase-file "$work/phrase.txt" > /dev/null 2>&1
# What is wrong is refused: by the signature (1), by the content (3).
for pack in turned older; do
    code=0
    "$kit" --data "$work/adviser" curriculum verify "$work/$pack.pack" --signer "$work/theirs.pub" > /dev/null 2>&1 || code=$?
    [ "$code" = 1 ] || { echo "$pack.pack: $code"; exit 1; }
done
for pack in "$work"/hostile-*.pack; do
    code=0
    "$kit" --data "$work/adviser" curriculum verify "$pack" --signer "$work/theirs.pub" > /dev/null 2>&1 || code=$?
    [ "$code" = 3 ] || { echo "$pack: $code"; exit 1; }
done
"$python" tests/packs.py after "$work" "$source"
