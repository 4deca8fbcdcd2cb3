#!/usr/bin/env bash
# Makes the PNG images of the badges from the SVG drawings beside them: NAME.png (512 dots) and NAME-small.png (180 dots).
# Debian: needs chromium, imagemagick and pngquant. No network. The same versions of the three give the same bytes.
# With names (`make.sh email scams`) only these are made again.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8
large=512
small=180
large_limit=40960
small_limit=7168 # the small one is written inside every badge file

for tool in chromium convert pngquant; do
    command -v "$tool" > /dev/null || {
        printf 'This script needs %s: apt-get install chromium imagemagick pngquant\n' "$tool" >&2
        exit 1
    }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# drawn NAME SIZE: draws NAME.svg with SIZE dots a side into $work/NAME-SIZE.png, with nothing behind it.
# The window is larger than the picture: some versions take a strip of it for themselves.
drawn() {
    local page="$work/page.html" shot="$work/shot.png"
    rm -f "$shot"
    {
        printf '<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0}svg{display:block;width:%dpx;height:%dpx}</style>' "$2" "$2"
        cat "$1.svg"
    } > "$page"
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars \
        --force-device-scale-factor=1 --force-color-profile=srgb --default-background-color=00000000 \
        --window-size=800,800 --screenshot="$shot" "file://$page" > "$work/log" 2>&1 || true
    [[ -s $shot ]] || {
        cat "$work/log" >&2
        exit 1
    }
    convert "$shot" -crop "$2x$2+0+0" +repage -strip "PNG32:$work/$1-$2.png"
}

# reduced NAME SIZE COLOURS FILE LIMIT: writes FILE with at most COLOURS colours, and fails if it is larger than LIMIT bytes.
reduced() {
    pngquant --strip --nofs --speed 1 --force --output "$4" "$3" "$work/$1-$2.png"
    local bytes
    bytes=$(stat -c %s "$4")
    printf '%-28s %6d bytes\n' "$4" "$bytes"
    ((bytes <= $5)) || {
        printf '%s is too large: %d bytes at most.\n' "$4" "$5" >&2
        exit 1
    }
}

if (($# == 0)); then
    set -- *.svg
fi
for name in "$@"; do
    name=${name%.svg}
    drawn "$name" "$large"
    reduced "$name" "$large" 128 "$name.png" "$large_limit"
    drawn "$name" "$small"
    reduced "$name" "$small" 64 "$name-small.png" "$small_limit"
done
