#!/usr/bin/env bash
# A file to hand out, run as people run it, on its machine or one that is imitated: a lesson in lines, the journal carried to another
# folder, a badge signed and checked, the check-up, and the screen opened and closed. tools/release.sh calls it for each file.
#
#     tests/targets.sh FILE [RUNNER…]                  RUNNER: qemu-aarch64-static -cpu cortex-a53, wine64…
#
#     KEEP=DIR     keeps what was made in this folder, which is not there yet: journal, badges, check-up
#     SCREEN=no    leaves the screen out: qemu-user knows no terminal's settings as they are asked for today (TCGETS2)
set -euo pipefail
cd "$(dirname "$0")/.."
file=$(realpath "$1")
shift
command=("$@" "$file")
if [[ -n ${KEEP:-} ]]; then
    mkdir "$KEEP"
    work=$(realpath "$KEEP")
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
unset TREMPLIN_DATA TREMPLIN_WINDOW DISPLAY WAYLAND_DISPLAY
set -o errtrace
trap 'printf "failed at line %s: %s\n" "$LINENO" "$BASH_COMMAND"; tail -n 20 "$work/said" 2> /dev/null' ERR

# kit WORDS…: on standard output, with the ends of lines that all systems but one have. Its own exit code.
kit() { "${command[@]}" --lang fr --data "$work/data" "$@" 2> "$work/said" | tr -d '\r'; }
# refuses CODE WORDS…: leaves with that code.
refuses() {
    local code=0 meant=$1
    shift
    kit "$@" > "$work/out" || code=$?
    [[ $code == "$meant" ]] || { printf 'left with %s, not %s: %s\n' "$code" "$meant" "$*" && false; }
}
begun=$(date +%s)
tell() { printf '%4d s  %s\n' $(($(date +%s) - begun)) "$*"; }

[[ $("${command[@]}" --version | tr -d '\r') == "tremplin $version" ]]
tell "tremplin $version"

# A file that only ages is told, and is no reason not to hand out the program.
kit curriculum check --json > "$work/check.json" || true
jq -e '[.problems[] | select(.level == "error" and .rule != "contact-expired")] == []' "$work/check.json" > /dev/null
tell "its lessons are sound: $(kit modules --json | jq -r '.modules | length') modules"

# --- A lesson ------------------------------------------------------------------------------------------------------------------

kit curriculum export first-steps --format answers > "$work/lines"
kit learn first-steps --as Zoé --linear < "$work/lines" > "$work/lesson"
units=$(grep -c 'Cette étape est réussie' "$work/lesson")
[[ $units == $(kit curriculum export first-steps --format json | jq '.units | length') ]]
tell "a lesson in lines: $(wc -l < "$work/lines") lines typed, $units units mastered"

# --- The journal ---------------------------------------------------------------------------------------------------------------

kit journal check > "$work/checked"
kit journal export -o "$work/zoé.journal" > "$work/out"
"${command[@]}" --lang fr --data "$work/other" journal merge "$work/zoé.journal" > "$work/merged" 2> "$work/said"
for folder in data other; do
    "${command[@]}" --data "$work/$folder" learner show Zoé --json 2> "$work/said" | tr -d '\r' > "$work/$folder.json"
done
cmp "$work/data.json" "$work/other.json"
kit journal backup -o "$work/copy.db" > "$work/out"
kit journal check --rebuild > "$work/out"
tell "the journal is sound, and the same once carried to another folder"

# --- A badge -------------------------------------------------------------------------------------------------------------------

printf 'une phrase que personne ne devine\n' > "$work/phrase"
kit badge issuer init --name 'Médiathèque de Brume' --url https://mediatheque.example --passphrase-file "$work/phrase" > "$work/out"
for format in json png svg jwt; do
    kit badge issue --learner Zoé --module first-steps --format $format --passphrase-file "$work/phrase" -o "$work/badge.$format" > "$work/out"
    kit badge verify "$work/badge.$format" > "$work/out"
done
sed 's/"first-steps/"other-steps/; s/Premiers pas/Derniers pas/' "$work/badge.json" > "$work/forged.json"
if cmp -s "$work/badge.json" "$work/forged.json"; then false; fi
refuses 1 badge verify "$work/forged.json"
tell "a badge signed and found good as JSON, PNG, SVG and token; a forged one is refused"

# --- The machine, and the screen -----------------------------------------------------------------------------------------------

code=0
kit doctor --json > "$work/doctor.json" || code=$?
[[ $code -le 1 ]]
jq -e '.findings | length > 5' "$work/doctor.json" > /dev/null
kit doctor > "$work/doctor.txt" || true
tell "the check-up: $(tail -n 1 "$work/doctor.txt")"

[[ ${SCREEN:-} != no ]] || exit 0
# On a terminal of 80 columns and 24 lines: it is opened, its fifth line is seen, `5` leaves.
python3 - "${command[@]}" --lang fr --data "$work/data" > "$work/screen" << 'END'
import fcntl, os, pty, re, select, struct, sys, termios, time

child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
said, typed, ends = b"", False, time.monotonic() + 180
while time.monotonic() < ends:
    if select.select([terminal], [], [], 1)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        said += piece
    elif not typed and "Quitter" in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", said.decode(errors="replace")):
        os.write(terminal, b"5")
        typed = True
else:
    os.kill(child, 9)
sys.stdout.buffer.write(said)
sys.stdout.flush()
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.exit("the screen was not drawn" if not typed else f"left with {code}" if code else None)
END
tell "the screen opens and closes"
