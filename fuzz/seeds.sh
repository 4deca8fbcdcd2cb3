#!/usr/bin/env bash
# Where the fuzzer begins: files that are in the project already, and what the program makes of them. `fuzz/seeds.sh FOLDER` writes a
# folder a door; TREMPLIN names the program, target/debug/tremplin without it.
set -euo pipefail
cd "$(dirname "$0")/.."
to=$1
program=${TREMPLIN:-target/debug/tremplin}
throwaway=$(mktemp -d)
trap 'rm -rf "$throwaway"' EXIT
tremplin() { "$program" --data "$throwaway/data" --lang en "$@" 2> /dev/null; }
for door in curriculum overlay pack gift aiken csv po journal badge card keys; do mkdir -p "$to/$door"; done
# A small one is worth more than a large one; one that is cut is worth nothing.
small() { [ "$(wc -c < "$1")" -le "$2" ]; }

# Curricula: the rules' examples, what ships.
cp tests/content/valid/*.toml "$to/curriculum/"
for file in tests/content/invalid/*.toml; do cp "$file" "$to/curriculum/invalid-$(basename "$file")"; done
for file in curricula/*/*.toml; do
    case $(basename "$file") in module.*|forms.*|devices.*|*.??.toml) continue ;; esac
    if small "$file" 16000; then cp "$file" "$to/curriculum/shipped-$(basename "$(dirname "$file")")-$(basename "$file")"; fi
done
named() { { printf '# file: %s\n' "$1"; cat "$2"; } > "$to/curriculum/$3"; }
named curriculum.toml fuzz/base/curriculum.toml one-curriculum
named glossary.toml fuzz/base/glossary.toml one-glossary
named phone/module.toml fuzz/base/phone/module.toml one-module
named contacts.toml curricula/contacts.toml one-contacts
named ice-breakers.toml curricula/ice-breakers.toml one-breakers
named phone/forms.toml curricula/helping/forms.toml one-forms
named phone/devices.toml curricula/parental-control/devices.toml one-devices
named diagnostic/questions.toml curricula/diagnostic/questions.toml one-questions

# Translations: one of the base as it is begun and as it is made, some that ship.
cp fuzz/base/overlay.toml "$to/overlay/begun"
cp -r fuzz/base "$throwaway/base"
rm "$throwaway/base/overlay.toml"
tremplin curriculum translate --to en "$throwaway/base" > /dev/null
cp "$throwaway/base/phone/quiet.en.toml" "$to/overlay/nothing"
sed 's/^#\([a-z]* = \)\(\[\?\)""/\1\2"Some words"/' "$throwaway/base/phone/quiet.en.toml" > "$to/overlay/whole"
for file in curricula/*/*.en.toml; do
    if small "$file" 9000; then cp "$file" "$to/overlay/$(basename "$(dirname "$file")")-$(basename "$file")"; fi
done
printf 'status = "draft"\n\n[unit]\nof = "stale"\ntitle = "To ring, or not"\naim = "Choose"\ncan = ["a"]\n' > "$to/overlay/small"

# Catalogues of the base: with nothing, begun, and whole.
n=0
for overlay in nothing begun whole; do
    cp "$to/overlay/$overlay" "$throwaway/base/phone/quiet.en.toml"
    tremplin curriculum translate --to en --export po "$throwaway/base" > "$to/po/$overlay"
    sed -e '/^#, fuzzy/d' -e 's/^msgstr ""/msgstr "Some words"/' "$to/po/$overlay" > "$to/po/filled-$overlay"
done
printf '#~ msgid "old"\n#~ msgstr "gone"\n\nmsgctxt "a"\nmsgid "one"\nmsgid_plural "two"\nmsgstr[0] "x\\n"\n"\\t\\"y"\n' > "$to/po/small"
# One text each, so that the engine can put them together.
awk -v RS= -v to="$to/po" 'NR > 1 && NR < 30 { print > (to "/entry-" NR) }' "$to/po/filled-begun"

# Packs, keys and signatures.
cp tests/data/packs/* "$to/pack/"
rm -rf "$throwaway/base/phone/quiet.en.toml" "$throwaway"/base/*.en.toml "$throwaway"/base/phone/module.en.toml
mv "$throwaway/base" "$throwaway/my-workshop"
tremplin curriculum pack "$throwaway/my-workshop" --key tests/data/packs/open.key -o "$throwaway/whole.pack" > /dev/null
cp "$throwaway/whole.pack" "$to/pack/whole"
cp "$throwaway/whole.pack.minisig" "$to/pack/whole-signature"
tremplin curriculum pack "$throwaway/my-workshop/phone" --key tests/data/packs/open.key -o "$throwaway/module.pack" > /dev/null
cp "$throwaway/module.pack" "$to/pack/module"
# As other programs make them.
for format in ustar gnu pax v7; do tar -C "$throwaway" --format=$format --owner=0 --group=0 --mtime=@0 -cf "$to/pack/tar-$format" my-workshop; done
tar -C "$throwaway" --format=ustar -b 1 --owner=0 --group=0 --mtime=@0 -cf "$to/pack/tar-small" my-workshop/phone/module.toml
printf 'x' | gzip -n > "$to/pack/gzip"

# Questions: the examples of the manuals, and every shipped unit as it goes out.
n=0
for manual in docs/author/import.md docs/auteur/importer.md; do
    n=$((n + 1))
    for door in gift aiken csv; do sed -n "/^\`\`\`$door/,/^\`\`\`\$/p" "$manual" | sed '/^```/d' > "$to/$door/manual-$n"; done
done
for module in email scams fake-news parental-control first-steps helping; do
    for file in curricula/$module/*.toml; do
        unit=$(basename "$file" .toml)
        case $unit in module|devices|*.??) continue ;; esac
        for door in gift csv; do
            tremplin curriculum export "$module/$unit" --format $door > "$throwaway/out" || continue
            if small "$throwaway/out" 8000; then cp "$throwaway/out" "$to/$door/$module-$unit"; fi
        done
    done
done
cp fuzz/seeds/gift/* "$to/gift/"
cp fuzz/seeds/aiken/* "$to/aiken/"
cp fuzz/seeds/csv/* "$to/csv/"
# Several questions in one: the engine makes files little longer than the longest that it knows.
for n in 1 2 3 4 5 6 7 8; do cat "$to/aiken/manual-1" "$to/aiken/forms" "$to/aiken/manual-2" "$to/aiken/wrong"; echo; done > "$to/aiken/many"

# Somebody who has done a module. Before there is a passphrase: what follows from it needs the role from then on.
tremplin curriculum export email --format answers > "$throwaway/answers"
tremplin learn email --as Odile --linear < "$throwaway/answers" > /dev/null

# Cards: a right one, and what hands make of it.
code=$(tremplin learner card Odile)
printf '%s' "$code" > "$to/card/right"
printf '%s' "$code" | tr 'A-Z-' 'a-z ' > "$to/card/by-hand"
printf '%s' "$code" | sed 's/.$/U/' > "$to/card/letter"
printf '%s' "$code" | cut -c 1-9 > "$to/card/short"
printf '%s%s' "$code" "$code" > "$to/card/twice"

# Journals: as carried; as a file of SQLite, with small pages: all is there in a tenth of the bytes; by SQL.
tremplin journal export -o "$throwaway/carried" > /dev/null
if small "$throwaway/carried" 65536; then cp "$throwaway/carried" "$to/journal/carried"; fi
head -n 40 "$throwaway/carried" > "$to/journal/cut"
cp tests/data/events/v1.jsonl "$to/journal/events"
"$program" --data "$throwaway/empty" journal check > /dev/null
"$program" --data "$throwaway/one" learner add Odile > /dev/null 2>&1
cp fuzz/seeds/journal/* "$to/journal/"
python3 - "$throwaway" "$to/journal" << 'END'
import pathlib, shutil, sqlite3, sys

throwaway, to = map(pathlib.Path, sys.argv[1:])


def small(journal, name, sql=""):
    """Written anew, with what a stranger does by SQL; what watches the tables looks away meanwhile."""
    shutil.copy(throwaway / journal / "journal.db", throwaway / "work.db")
    conn = sqlite3.connect(throwaway / "work.db", isolation_level=None)
    conn.execute("PRAGMA ignore_check_constraints = ON")
    watching = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for trigger, _ in watching:
        conn.execute(f"DROP TRIGGER {trigger}")
    for statement in sql.split(";\n"):
        try:
            conn.execute(statement)
        except sqlite3.Error:
            pass
    for _, words in watching:
        conn.execute(words)
    conn.execute("PRAGMA page_size = 512")
    conn.execute("VACUUM INTO ?", (str(to / f"{name}.db"),))
    conn.close()


small("data", "data")
small("empty", "empty")
for seed in list(to.glob("by-sql-*")):
    small("one", seed.name, seed.read_text().removeprefix("-- sql\n"))
END

# Badges in every form, without a proof and signed; the text of a certificate's square.
printf 'une phrase que personne ne devine\n' > "$throwaway/passphrase"
issue() { tremplin badge issue --learner Odile --module email "$@" > /dev/null; }
for form in json png svg; do issue --format $form -o "$to/badge/unsigned.$form"; done
tremplin badge issuer init --name Brume --url https://brume.example --email b@brume.example --passphrase-file "$throwaway/passphrase" > /dev/null
for form in json png svg jwt; do issue --format $form --passphrase-file "$throwaway/passphrase" -o "$to/badge/signed.$form"; done
tremplin badge certificate --learner Odile --module email --name 'Odile Marchand' --text --passphrase-file "$throwaway/passphrase" \
    -o "$to/badge/square" > /dev/null
cp fuzz/seeds/badge/* "$to/badge/"

# Keys: where one begins, then what a person does first there.
cp fuzz/seeds/keys/* "$to/keys/"
for at in $(seq 5 60); do
    begins=$(printf '\\x%02x\\x%02x\\x%02x\\x00' "$at" $((at % 5)) $((at % 5)))
    printf '%b' "$begins"'\n\n1\n2\n\t\t\n3 \n\x80\x81\n\x0b\x00\x03\n\n1\n' > "$to/keys/unit-$at"
done
find "$to" -size 0 -delete
