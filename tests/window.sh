#!/usr/bin/env bash
# The window that the icon opens, on the screen of a usual laptop (1366x768, Xvfb): letters fill it in three sizes, each at the
# same place, and all modules are played through in it by real clicks, every picture compared with what it must be. Some pictures
# are kept in docs/gallery/window/. Debian, as root (installs what it needs). Heavy: called by heavy.sh. Takes about ten minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

needed=(xvfb openbox xterm xdotool imagemagick x11-xserver-utils fontconfig fonts-dejavu-core bsdutils)
dpkg -s "${needed[@]}" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${needed[@]}" > /dev/null; }

pictures=$PWD/docs/gallery/window
work=$(mktemp -d)
mkdir -p "$pictures"
started=()
cleanup() {
    for one in "${started[@]}"; do kill "$one" 2> /dev/null || true; done
    rm -rf "$work"
}
trap cleanup EXIT

# A display of our own, whichever number is free.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" > /dev/null 2>&1 &
started+=($!)
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.1; done
DISPLAY=:$(tr -d '\n' < "$work/display")
export DISPLAY
unset WAYLAND_DISPLAY TREMPLIN_DATA TREMPLIN_SCREEN
# Full screen is asked of a window manager. This one keeps no click for itself: held back on a busy machine, some came too late.
cat > "$work/openbox.xml" << 'END'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>yes</followMouse></focus>
  <keyboard/><mouse/>
</openbox_config>
END
HOME=$work openbox --config-file "$work/openbox.xml" > "$work/openbox" 2>&1 &
started+=($!)
sleep 1
# Letters of French that a keyboard of Xvfb lacks get a key each: put in place on the fly, some would be lost.
letters=(eacute egrave ecircumflex ediaeresis agrave acircumflex ccedilla icircumflex idiaeresis ocircumflex ucircumflex ugrave oe
    Eacute Agrave guillemotleft guillemotright)
xmodmap -pke | awk 'NF == 3 { print $2 }' | head -n "${#letters[@]}" | paste -d' ' - <(printf '%s\n' "${letters[@]}") \
    | awk 'NF == 2' | while read -r code letter; do printf 'keycode %s = %s\n' "$code" "$letter"; done | xmodmap -
sleep 1

TREMPLIN_PICTURES=$pictures cargo test --locked --test all -- --ignored --exact --nocapture \
    window::real::all_modules_are_played_by_the_mouse_in_the_launchers_window
