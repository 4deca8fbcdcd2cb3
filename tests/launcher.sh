#!/usr/bin/env bash
# The Debian package as a person meets it: installed with dpkg, its launcher opened as a desktop opens it, in each terminal program
# that is here, on the screen of a usual laptop (1366x768, Xvfb); then the session of a shared computer, and its end by passphrase;
# then the package is removed, and nothing may stay. Pictures are kept in docs/gallery/window/: look at them.
# Takes dist/tremplin_*_amd64.deb, which tools/package.sh made; or DEB=FILE. Debian, as root (installs what it needs; terminals that
# are not here are left out, ALL=1 installs them). Called by heavy.sh. Takes two minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

needed=(xvfb openbox xterm xdotool imagemagick x11-xserver-utils fontconfig fonts-dejavu-core dbus-x11 libglib2.0-bin desktop-file-utils man-db
    ${ALL:+xfce4-terminal} ${ALL:+konsole} ${ALL:+gnome-terminal} ${ALL:+mate-terminal})
missing=()
for one in "${needed[@]}"; do dpkg -s "$one" > /dev/null 2>&1 || missing+=("$one"); done
[[ ${#missing[@]} -eq 0 ]] || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null; }

packages=(dist/tremplin_*_amd64.deb)
deb=$(realpath "${DEB:-${packages[0]}}")
pictures=$PWD/docs/gallery/window
session=$PWD/assets/session/tremplin-kiosk
if [[ -e /usr/bin/tremplin ]]; then
    printf 'this machine has a tremplin of its own in /usr/bin: it is left alone\n' >&2
    exit 2
fi
work=$(mktemp -d)
started=()
cleanup() {
    for one in "${started[@]}"; do kill "$one" 2> /dev/null || true; done
    ! dpkg -s tremplin > /dev/null 2>&1 || dpkg --purge tremplin > /dev/null
    sleep 1
    rm -rf "$work"
}
trap cleanup EXIT
set -E
trap 'printf "failed at line %s: %s\n" "$LINENO" "$BASH_COMMAND"' ERR
everything() { find /etc /opt /srv /usr /var/lib /var/spool -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt \) -prune -o -print | sort; }

printf '== the package\n'
everything > "$work/before"
dpkg -i "$deb" 2>&1 | tail -n 3
dpkg --verify tremplin
tremplin --version
desktop-file-validate /usr/share/applications/tremplin.desktop
dpkg -L tremplin | grep '/man1/' | head -n 3 || true
if [[ -e /usr/share/man/man1/tremplin.1.gz ]]; then man -P cat tremplin | head -n 5; fi
if [[ -e /usr/share/bash-completion/completions/tremplin ]]; then bash -n /usr/share/bash-completion/completions/tremplin; fi

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" > /dev/null 2>&1 &
started+=($!)
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.1; done
DISPLAY=:$(tr -d '\n' < "$work/display")
export DISPLAY HOME=$work/home LANG=C.UTF-8 XDG_RUNTIME_DIR=$work/run
unset WAYLAND_DISPLAY TREMPLIN_DATA TREMPLIN_SCREEN TREMPLIN_WINDOW LC_ALL CI
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"

# picture NAME: when the screen has stood still for two seconds.
picture() {
    local last='' now
    for _ in $(seq 20); do
        sleep 2
        now=$(import -window root -depth 8 rgb:- | sha256sum)
        [[ $now != "$last" ]] || break
        last=$now
    done
    import -window root -depth 8 -colors 32 -strip "png:$pictures/$1.png"
}
# ours PATTERN: processes of this run, known by their home, whose command line is like that.
ours() {
    local one
    for one in $(pgrep -f -- "$1"); do
        if tr '\0' '\n' < "/proc/$one/environ" 2> /dev/null | grep -qx "HOME=$HOME"; then printf '%s\n' "$one"; fi
    done
}
kit='^(/usr/bin/)?tremplin( learn.*)?$'
kit_runs() { [[ -n $(ours "$kit") ]]; }
# until_true COMMAND…: within a minute, for a busy machine is slow.
until_true() {
    for _ in $(seq 300); do
        if "$@"; then return 0; fi
        sleep 0.2
    done
    printf 'did not come: %s\n' "$*"
    cat "$work/said"
    # shellcheck disable=SC2009
    ps -eo pid,args | grep -E '[x]term|[o]penbox|[t]remplin( |$)' | cut -c 1-150
    return 1
}
gone() { ! kit_runs; }

printf '\n== the launcher\n'
openbox > "$work/openbox" 2>&1 &
manager=$!
started+=("$manager")
sleep 1
for terminal in xterm xfce4-terminal konsole mate-terminal gnome-terminal; do
    command -v $terminal > /dev/null || continue
    TREMPLIN_TERMINAL=$terminal dbus-run-session -- bash -c 'gio launch /usr/share/applications/tremplin.desktop; sleep 1
        sleep 60' > "$work/said" 2>&1 &
    started+=($!)
    if ! until_true kit_runs; then
        printf '%s: did not open\n' $terminal
        cat "$work/said"
        exit 1
    fi
    picture "launcher-$terminal"
    xdotool search --onlyvisible --name . getwindowgeometry 2> /dev/null | sed -n 's/ *Geometry: //p' | sort -u | paste -sd ' ' | sed "s/^/$terminal: opened; windows /"
    # Its fifth line: leave.
    xdotool mousemove 683 384 key 5
    until_true gone || {
        printf '%s: did not close\n' $terminal
        exit 1
    }
    kill "${started[-1]}" 2> /dev/null || true
    wait "${started[-1]}" 2> /dev/null || true
done
kill "$manager"
wait "$manager" 2> /dev/null || true

printf '\n== a session that shows nothing else\n'
"$session" 'Mardi matin' > "$work/said" 2>&1 &
kiosk=$!
started+=("$kiosk")
until_true kit_runs
picture kiosk-door
first=$(ours '^tremplin learn')
# A window torn down comes back.
ours '^xterm -fullscreen' | xargs -r kill
again() { [[ -n $(ours '^tremplin learn') && $(ours '^tremplin learn') != "$first" ]]; }
until_true again
printf 'torn down from outside: it is there again\n'
first=$(ours '^tremplin learn')
# Keys and buttons that lead elsewhere in many terminals and window managers lead nowhere.
xdotool mousemove 683 384 key alt+F4 key ctrl+alt+t key super key ctrl+z key ctrl+c key F11 keydown ctrl click 1 click 3 keyup ctrl click 3
sleep 2
[[ $(ours '^tremplin learn') == "$first" ]]
printf 'no key and no button leads out of it\n'
# The button at the foot of the door; nobody chose a passphrase here, so it is asked twice.
xdotool mousemove 285 720 click 1
picture kiosk-close
xdotool mousemove 683 384 key 2
sleep 2
xdotool key 1
until_true gone
wait "$kiosk"
printf 'closed by whoever leads: the session is over\n'

printf '\n== removed again\n'
dpkg --purge tremplin 2>&1 | tail -n 2
everything > "$work/after"
diff "$work/before" "$work/after"
printf 'nothing is left\n'
