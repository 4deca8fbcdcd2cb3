# What the checks by others begin with. Sourced, not run: . "$(dirname "$0")/kit.sh"
#
# It goes to the project's folder and gives:
#
#   $kit                  the program: KIT=FILE takes one that is built already, else the debug one is built
#   $work                 a folder that is thrown away at the end; KEEP=DIR takes that one, and leaves it
#   python_with PACKAGE…  a Python with these packages, at $python
#   node_with PACKAGE…    packages for Node, in $work/node
#
# Where no command says --data, the data folder is $work/data: no run looks into the one of whoever runs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ -z "${KIT:-}" ]; then
    cargo build --locked --quiet
    KIT=$PWD/target/debug/tremplin
fi
kit=$(realpath "$KIT")
if [ -n "${KEEP:-}" ]; then
    mkdir -p "$KEEP"
    work=$(realpath "$KEEP")
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
export PYTHONDONTWRITEBYTECODE=1 TREMPLIN_DATA=$work/data

python_with() {
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@"
    python=$work/venv/bin/python
}

node_with() {
    mkdir -p "$work/node"
    npm install --silent --no-fund --no-audit --ignore-scripts --prefix "$work/node" "$@" > /dev/null
}
