#!/usr/bin/env bash
# The stick as a desktop mounts it: a real FAT image, mounted with the options of udisks (and once with noexec), and install.sh typed
# by somebody who is not root, in a home of their own. Takes dist/stick, which tools/package.sh made; or STICK=DIR.
# Debian, as root (installs what it needs). Where this machine's kernel knows no FAT, a kernel that runs as a program does it
# (Debian's user-mode-linux), with this machine's files under it, which it cannot write. Called by heavy.sh. Takes a minute.
# shellcheck disable=SC2016
set -euo pipefail

# --- Within: everything below is thrown away at the end ---------------------------------------------------------------------------

if [[ ${1:-} == within ]]; then
    image=$2 torn=$3 options=rw,nosuid,nodev,relatime,uid=1000,gid=1000,fmask=0022,dmask=0022,codepage=437,shortname=mixed,showexec,utf8,flush
    # A user of our own, in files that lie over the machine's.
    mkdir -p /tmp/over /home/essai /media/essai
    { grep -v ':1000:' /etc/passwd; printf 'essai:x:1000:1000::/home/essai:/bin/sh\n'; } > /tmp/over/passwd
    mount --bind /tmp/over/passwd /etc/passwd
    home=/home/essai
    set -E
    trap 'printf "stick: failed at line %s: %s\n" "$LINENO" "$BASH_COMMAND"; cat /tmp/said' ERR

    # mounts FOLDER IMAGE [MORE]; newcomer: a home with a desktop, and nothing else.
    mounts() {
        mkdir -p "$1"
        mount -t vfat -o "$options${3:+,$3}" "$2" "$1"
    }
    newcomer() {
        rm -rf "$home"
        mkdir -p "$home/Bureau" "$home/.config"
        printf 'XDG_DESKTOP_DIR="$HOME/Bureau"\n' > "$home/.config/user-dirs.dirs"
        chown -R 1000:1000 "$home"
    }
    # person COMMAND…: as somebody types it, in French unless TONGUE says otherwise; with a display that answers to nobody.
    person() {
        setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME="$home" USER=essai PATH="${WAY:-/usr/bin:/bin}" \
            LANG="${TONGUE-fr_FR.UTF-8}" DISPLAY=:99 sh -c "cd; $*" > /tmp/said 2>&1
    }
    says() { grep -qF -- "$1" /tmp/said || { printf 'not said: %s\n--\n' "$1"; cat /tmp/said; false; }; }
    fails() { if person "$@"; then printf 'did not fail: %s\n' "$*"; cat /tmp/said; false; fi; }
    # What a home holds, without folders.
    held() { (cd "$home" && find . -type f -o -type l | sort | tr '\n' ' '); }
    before='./.config/user-dirs.dirs '
    after='./.config/user-dirs.dirs ./.local/bin/tremplin ./.local/share/applications/tremplin.desktop ./.local/share/icons/tremplin.png ./Bureau/tremplin.desktop '
    line='sh /media/*/*/install.sh'
    stick=/media/essai/TREMPLIN

    for more in '' noexec; do
        printf '\n-- mounted as udisks does%s\n' "${more:+, and $more}"
        mounts $stick "$image" $more
        grep " $stick " /proc/mounts
        ls -l $stick $stick/linux

        # What LISEZ-MOI.txt says of double click: nothing runs from here.
        fails "$stick/linux/tremplin-x86_64 --version"
        says 'Permission denied'
        fails "$stick/install.sh"
        says 'Permission denied'

        newcomer
        person "$line"
        cat /tmp/said
        says 'est copié sur cet ordinateur'
        says "L'icône « Tremplin » est sur le bureau"
        says "Dans un terminal, tapez : $home/.local/bin/tremplin"
        [[ $(held) == "$after" ]]
        [[ $(stat -c '%a %U' $home/.local/bin/tremplin) == '755 essai' ]]
        cmp $stick/linux/tremplin-x86_64 $home/.local/bin/tremplin
        grep -qx "Exec=\"$home/.local/bin/tremplin\" \"open\"" $home/Bureau/tremplin.desktop

        # Once more, and where the folder is on PATH; in English.
        inode=$(stat -c %i $home/.local/bin/tremplin)
        WAY=$home/.local/bin:/usr/bin:/bin TONGUE=en_GB.UTF-8 person "$line"
        says 'is there already'
        says 'In a terminal, type: tremplin'
        [[ $(held) == "$after" && $(stat -c %i $home/.local/bin/tremplin) == "$inode" ]]

        # The stick is out: the program works, and progress outlives it.
        umount $stick
        person '.local/bin/tremplin modules && echo q | .local/bin/tremplin --linear learn email/read --as Nour'
        [[ -f $home/.local/share/tremplin/journal.db ]]
        mounts $stick "$image" $more
        person "$line --uninstall"
        cat /tmp/said
        says 'Tremplin est enlevé'
        says "Les progrès restent, dans $home/.local/share/tremplin"
        [[ -f $home/.local/share/tremplin/journal.db ]]
        rm -r $home/.local/share/tremplin
        [[ $(held) == "$before" ]]
        person "$line --uninstall"
        says "il n'y a rien à enlever"
        umount $stick
    done

    printf '\n-- an older one, a newer one, a broken one, another program\n'
    mounts $stick "$image"
    for there in 0.0.9 99.0.0; do
        newcomer
        mkdir -p $home/.local/bin
        printf '#!/bin/sh\necho tremplin %s\n' $there > $home/.local/bin/tremplin
        chmod 755 $home/.local/bin/tremplin
        chown -R 1000:1000 $home
        person "$line"
        head -1 /tmp/said
        case $there in
            0*) says 'Tremplin 0.0.9 devient Tremplin' && cmp $stick/linux/tremplin-x86_64 $home/.local/bin/tremplin ;;
            *) says 'plus récent est déjà là' && grep -q 99.0.0 $home/.local/bin/tremplin ;;
        esac
        [[ ! -e $home/.local/bin/.tremplin-new ]]
    done
    head -c 3000000 $stick/linux/tremplin-x86_64 > $home/.local/bin/tremplin
    head -c 100 $stick/linux/tremplin-x86_64 > $home/.local/bin/.tremplin-new
    chown 1000:1000 $home/.local/bin/.tremplin-new
    : > $home/.local/bin/tremplin
    person "$line"
    cmp $stick/linux/tremplin-x86_64 $home/.local/bin/tremplin
    [[ $(held) == "$after" ]]
    printf 'echo mine\n' > $home/.local/bin/tremplin
    fails "$line"
    says "n'est pas Tremplin : rien n'a été changé"
    fails "$line --uninstall"
    [[ $(cat $home/.local/bin/tremplin) == 'echo mine' ]]

    printf '\n-- other machines\n'
    mkdir -p /tmp/way
    for machine in i686 aarch64 riscv64; do
        newcomer
        printf '#!/bin/sh\n[ "$1" = -m ] && echo %s || echo Linux\n' $machine > /tmp/way/uname
        chmod 755 /tmp/way/uname
        if WAY=/tmp/way:/usr/bin:/bin person "$line"; then
            # Stand-ins run here under any name, and i686 does on most kernels.
            cmp $stick/linux/tremplin-$machine $home/.local/bin/tremplin
        else
            cat /tmp/said
            says "($machine)"
            [[ $(held) == "$before" ]]
        fi
    done

    printf '\n-- every shell that may be sh, and without French\n'
    for shell in dash 'bash --posix' 'busybox sh'; do
        newcomer
        TONGUE='' person "$shell $stick/install.sh"
        says 'is copied to this computer'
        [[ $(held) == "$after" ]]
        TONGUE='' person "$shell $stick/install.sh --uninstall"
        [[ $(held) == "$before" ]]
    done

    printf '\n-- without a desktop; a word that is not understood; as root by sudo; no home\n'
    newcomer
    rm -r $home/Bureau
    person "unset DISPLAY; $line"
    cat /tmp/said
    says 'sans icône'
    if grep -q ' tremplin ' /tmp/said; then false; fi
    fails "$line --remove"
    says 'Je ne comprends pas « --remove »'
    fails "HOME=/home/nobody; $line"
    says 'dossier personnel'
    SUDO_USER=essai LANG=fr_FR.UTF-8 sh $stick/install.sh > /tmp/said 2>&1 && false
    says 'sans sudo'

    printf '\n-- a disk that is full, one that runs no programs, one that cannot be written\n'
    for kind in size=4m noexec ro; do
        newcomer
        mount -t tmpfs -o "size=100m,mode=755,uid=1000,gid=1000,$kind" tmpfs $home
        fails "$line"
        cat /tmp/said
        case $kind in
            noexec) says 'refuse de le lancer' ;;
            *) says 'est peut-être plein' ;;
        esac
        [[ $(held) == '' ]]
        umount $home
    done

    printf '\n-- a stick pulled out too early, one with a space in its name, two sticks\n'
    newcomer
    umount $stick
    mounts $stick "$torn"
    printf 'torn' | dd of=$stick/linux/tremplin-x86_64 bs=1 seek=2000000 conv=notrunc status=none
    fails "$line"
    says 'est abîmé'
    [[ $(held) == "$before" ]]
    umount $stick
    mounts '/media/essai/CLE USB' "$image"
    person "$line"
    says 'est copié'
    newcomer
    mounts $stick "$torn"
    person "$line"
    says 'est copié'
    [[ $(held) == "$after" ]]
    umount $stick '/media/essai/CLE USB'

    printf '\nstick: all held\n'
    exit 0
fi

# --- Without: the image, and a kernel that can mount it -----------------------------------------------------------------------------

cd "$(dirname "$0")/.."
stick=$(realpath "${STICK:-dist/stick}")
[[ -f $stick/install.sh ]] || {
    printf '%s holds no stick: tools/package.sh makes one\n' "$stick" >&2
    exit 2
}
needed=(dosfstools mtools busybox-static kmod util-linux)
grep -qw vfat /proc/filesystems || modprobe vfat 2> /dev/null || needed+=(user-mode-linux)
missing=()
for one in "${needed[@]}"; do dpkg -s "$one" > /dev/null 2>&1 || missing+=("$one"); done
[[ ${#missing[@]} -eq 0 ]] || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
image=$work/stick.img
truncate -s "$(($(du -sm "$stick" | cut -f 1) + 40))M" "$image"
mkfs.vfat -n TREMPLIN "$image" > /dev/null
mcopy -s -i "$image" "$stick"/* ::
cp "$image" "$work/torn.img"
printf 'the stick:\n'
mdir -i "$image" -/ -b ::

if grep -qw vfat /proc/filesystems; then
    one=$(losetup --find --show "$image")
    two=$(losetup --find --show "$work/torn.img")
    trap 'losetup --detach "$one" "$two"; rm -rf "$work"' EXIT
    cp tests/stick.sh "$work/"
    unshare --mount bash -c '
        cd "$1" && exec 3< stick.sh
        for folder in /home /media /tmp; do mount -t tmpfs tmpfs $folder; done
        bash /dev/fd/3 within "$2" "$3"' within "$work" "$one" "$two" | tee "$work/said"
else
    cat > "$work/init" << INIT
#!/bin/bash
# Its own file systems over this machine's, which is read only.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc
[ -b /dev/ubda ] || mount -t devtmpfs dev /dev
for folder in /home /media /mnt /run; do mount -t tmpfs tmpfs \$folder; done
modules=\$(echo /usr/lib/uml/modules/*/kernel)
for one in fs/nls/nls_cp437 fs/nls/nls_ascii fs/nls/nls_utf8 fs/nls/nls_iso8859-1 fs/fat/fat fs/fat/vfat drivers/block/loop; do
    insmod "\$modules/\$one.ko" 2> /dev/null
done
cp "$PWD/tests/stick.sh" /mnt/
mount -t tmpfs tmpfs /tmp
cd /mnt && bash stick.sh within /dev/ubda /dev/ubdb
halt -f 2> /dev/null || busybox halt -f
INIT
    chmod 755 "$work/init"
    timeout 600 linux.uml rootfstype=hostfs rootflags=/ ro mem=768M init="$work/init" ubd0="$image" \
        ubd1="$work/torn.img" quiet con=null con0=null,fd:1 \
        < /dev/null 2>&1 | tee "$work/said"
fi
grep -q '^stick: all held' <(tr -d '\r' < "$work/said")
