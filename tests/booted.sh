#!/usr/bin/env bash
# A whole machine of 32 bits, or of ARM, imitated down to its processor, with 512 MB and Debian's own kernel; the program is put into it
# alone, and does on its serial line what tests/targets.sh asks, the screen too, which qemu-user cannot show. Debian, as root (installs
# what it needs). Called by tools/release.sh.
#
#     tests/booted.sh linux-i686|linux-aarch64 FILE
set -euo pipefail
case $1 in
    linux-i686) arch=i386 emulator=qemu-system-x86 machine=(qemu-system-i386 -cpu n270) line=ttyS0 ;;
    linux-aarch64) arch=arm64 emulator=qemu-system-arm machine=(qemu-system-aarch64 -M virt -cpu cortex-a53) line=ttyAMA0 ;;
    *) exit 2 ;;
esac
file=$(realpath "$2")
needed=("$emulator" "debian-installer-12-netboot-$arch" cpio)
dpkg -s "${needed[@]}" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${needed[@]}" > /dev/null; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the kernel starts, over the installer's few programs: it takes the serial line for its terminal.
mkdir "$work/root"
install -m 755 "$file" "$work/root/tremplin"
cat > "$work/root/first" << INIT
#!/bin/sh
export PATH=/bin:/sbin
mount -t proc proc /proc; mount -t sysfs sysfs /sys; mount -t devtmpfs dev /dev
steal-ctty /dev/$line sh /rest
poweroff -f
INIT
cat > "$work/root/rest" << 'REST'
export PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/tmp TERM=xterm-256color LANG=fr_FR.UTF-8
stty sane rows 24 cols 80
step() { printf '%4d s  %s\n' "$(cut -d . -f 1 /proc/uptime)" "$*"; }
trap 'echo "booted: failed"; cat /said' EXIT
set -e
step "$(uname -srm), $(free | sed -n 's/^Mem: *\([0-9]*\).*/\1/p') kB"
[ "$(/tremplin --version)" = "tremplin VERSION" ]
/tremplin curriculum export first-steps --format answers > /lines 2> /said
/tremplin learn first-steps --as Zoe --linear < /lines > /lesson 2> /said
step "a lesson in lines: $(grep -c 'Cette étape est réussie' /lesson) units mastered"
/tremplin journal check > /said 2>&1
step "the journal: $(tail -n 1 /said)"
echo une phrase que personne ne devine > /phrase
/tremplin badge issuer init --name Brume --url https://mediatheque.example --passphrase-file /phrase > /said 2>&1
for format in json png svg jwt; do
    /tremplin badge issue --learner Zoe --module first-steps --format $format --passphrase-file /phrase -o /badge.$format > /said 2>&1
    /tremplin badge verify /badge.$format > /said 2>&1
done
step "a badge signed and found good as JSON, PNG, SVG and token"
/tremplin
step "the screen opens and closes"
trap - EXIT
echo booted: all held
REST
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$(dirname "$0")/../Cargo.toml" | head -1)
sed -i "s/VERSION/$version/" "$work/root/rest"
images=/usr/lib/debian-installer/images/12/$arch/text/debian-installer/$arch
{ cat "$images/initrd.gz" && (cd "$work/root" && chmod 755 first && find . | cpio -o -H newc --quiet | gzip -1); } > "$work/initrd"

# Somebody at the other end of the line, who types 5 (leave) once the page stands there.
timeout 900 python3 - "${machine[@]}" -m 512 -nographic -no-reboot -nic none -kernel "$images/linux" -initrd "$work/initrd" \
    -append "console=$line rdinit=/first quiet panic=-1" << 'END'
import os, re, select, subprocess, sys

machine = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
said, typed, shown = "", False, 0
while True:
    ready = select.select([machine.stdout], [], [], 3)[0]
    if ready:
        piece = os.read(machine.stdout.fileno(), 65536)
        if not piece:
            break
        said += piece.decode(errors="replace")
    plain = re.sub(r"\x1b[\[?0-9;]*[A-Za-z]", "", said)
    while (end := plain.find("\n", shown)) >= 0:
        told = plain[shown:end].strip("\r\n")
        shown = end + 1
        if step := re.search(r"[ \d]{4} s  .*|booted:.*", told):
            print(step[0], flush=True)
    if not ready and not typed and "Quitter" in plain:
        machine.stdin.write(b"5")
        machine.stdin.flush()
        typed = True
machine.wait()
if "booted: all held" not in said or not typed:
    print(said[-3000:])
    sys.exit(1)
END
