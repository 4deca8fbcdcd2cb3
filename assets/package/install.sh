#!/bin/sh
# Tremplin, pour ce compte : le programme dans ~/.local/bin, l'icône sur le bureau et dans le menu. Rien d'autre n'est changé.
# Tremplin, for this account: the program into ~/.local/bin, the icon on the desktop and in the menu. Nothing else is changed.
#
#     sh install.sh                met Tremplin, ou une version plus récente    puts it there, or a newer version
#     sh install.sh --uninstall    l'enlève ; les progrès restent               takes it away; progress stays
#
# Needs no right to run files where it lies: a stick rarely gives it.
# shellcheck disable=SC1111
set -u

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr*) tongue=fr ;;
    *) tongue=en ;;
esac

# say FRENCH ENGLISH
say() {
    if [ "$tongue" = fr ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

# stop FRENCH ENGLISH FRENCH ENGLISH: what happened, and what to do.
stop() {
    { say "$1" "$2"; say "$3" "$4"; } >&2
    exit 1
}

# number VERSION: 1.2.3 as one number, to compare.
number() {
    printf '%s\n' "$1" | awk -F. '{ printf "%d\n", $1 * 1000000 + $2 * 1000 + $3 }'
}

# version_of PROGRAM: its version; nothing where it is no Tremplin, or does not start.
version_of() {
    LC_ALL=C "$1" --version < /dev/null 2> /dev/null | sed -n 's/^tremplin \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

wanted=install
for word in "$@"; do
    case $word in
        --uninstall) wanted=uninstall ;;
        -h | --help)
            sed -n '2,7s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        # Two sticks are plugged in: the shell hands over the second one's file too.
        */install.sh) ;;
        *) stop "Je ne comprends pas « $word »." "I do not understand “$word”." \
            "Tapez : sh install.sh, ou sh install.sh --uninstall" "Type: sh install.sh, or sh install.sh --uninstall" ;;
    esac
done

if [ "$(id -u)" = 0 ] && [ -n "${SUDO_USER:-}" ]; then
    stop "Avec sudo, Tremplin serait installé pour un autre compte que le vôtre." "With sudo, Tremplin would be installed for another account than yours." \
        "Tapez la même ligne sans sudo." "Type the same line without sudo."
fi
home=${HOME:-}
if [ -z "$home" ] || [ ! -d "$home" ]; then
    stop "Le dossier personnel de ce compte est introuvable : il n'y a pas d'endroit pour Tremplin." \
        "The home folder of this account is not there: there is no place for Tremplin." \
        "Ouvrez une autre session, puis recommencez." "Open another session, then try again."
fi
folder=$home/.local/bin
program=$folder/tremplin

if [ -d "$program" ] && [ ! -L "$program" ]; then
    stop "$program est un dossier : je n'y touche pas." "$program is a folder: I leave it alone." \
        "Déplacez-le ou renommez-le, puis recommencez." "Move or rename it, then try again."
fi
# What stands there: nothing, a Tremplin (its version), or something else.
here=
if [ -e "$program" ] || [ -L "$program" ]; then
    here=$(version_of "$program")
    # A Tremplin that does not start any more, of another machine or torn, still bears its name within.
    if [ -z "$here" ] && grep -q 'TREMPLIN_WINDOW' "$program" 2> /dev/null; then here=0; fi
    # A copy that stopped half-way, or nothing at all behind a link, may go too.
    if [ -z "$here" ] && { [ ! -s "$program" ] || [ ! -e "$program" ]; }; then here=0; fi
    if [ -z "$here" ]; then
        stop "$program existe déjà et n'est pas Tremplin : rien n'a été changé." "$program is there already and is not Tremplin: nothing was changed." \
            "Déplacez ou renommez ce fichier, puis recommencez." "Move or rename that file, then try again."
    fi
fi

# tells PROGRAM VERB: has it make or take away the icon; what it says to people is kept, the list of files is not. No --lang: the icon
# would keep it, and speak it whatever the desktop speaks one day.
tells() {
    "$1" "$2" 2>&1 > /dev/null < /dev/null
}

if [ "$wanted" = uninstall ]; then
    if [ -z "$here" ]; then
        say "Tremplin n'est pas installé dans ce compte : il n'y a rien à enlever." "Tremplin is not installed in this account: there is nothing to take away."
        exit 0
    fi
    # The icon goes while the program is there to take it away.
    [ "$here" = 0 ] || tells "$program" uninstall > /dev/null || say "L'icône n'a pas pu être enlevée : jetez-la à la corbeille." \
        "The icon could not be taken away: throw it in the bin."
    rm -f "$program" || stop "$program n'a pas pu être enlevé." "$program could not be removed." \
        "Jetez ce fichier à la main, ou demandez à qui s'occupe de l'ordinateur." "Remove that file by hand, or ask whoever looks after the computer."
    say "Tremplin est enlevé, avec son icône." "Tremplin is removed, with its icon."
    data=${XDG_DATA_HOME:-$home/.local/share}/tremplin
    [ ! -d "$data" ] || say "Les progrès restent, dans $data. Pour les effacer aussi, jetez ce dossier." \
        "Progress stays, in $data. To erase it too, throw that folder away."
    exit 0
fi

system=$(uname -s)
machine=$(uname -m)
if [ "$system" != Linux ]; then
    stop "Cet ordinateur n'est pas sous Linux ($system)." "This computer does not run Linux ($system)." \
        "Sous Windows : double clic sur Tremplin.exe." "On Windows: double click on Tremplin.exe."
fi
case $machine in
    x86_64 | amd64) kinds='x86_64 i686' ;;
    i386 | i486 | i586 | i686) kinds=i686 ;;
    aarch64 | arm64) kinds=aarch64 ;;
    *) kinds= ;;
esac
beside=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || beside=.
source=
for kind in $kinds; do
    for file in "$beside/linux/tremplin-$kind" "$beside/tremplin-$kind"; do
        if [ -f "$file" ]; then
            source=$file
            break 2
        fi
    done
done
# An archive for one kind of machine holds one program.
if [ -z "$source" ] && [ -f "$beside/tremplin" ]; then source=$beside/tremplin; fi
if [ -z "$source" ]; then
    stop "Il n'y a pas ici de Tremplin pour cet ordinateur ($machine)." "There is no Tremplin here for this computer ($machine)." \
        "Si la clé vient d'être préparée, préparez-la de nouveau. Sinon, prenez un autre ordinateur." \
        "If the stick was just prepared, prepare it again. Otherwise take another computer."
fi

# The sum tells a stick that was pulled out too early.
sums=$beside/SHA256SUMS
if [ -f "$sums" ] && command -v sha256sum > /dev/null 2>&1; then
    name=${source#"$beside"/}
    meant=$(tr -d '\r' < "$sums" | awk -v name="$name" '$2 == name || $2 == "*" name { print $1; exit }')
    got=$(sha256sum < "$source" | cut -d ' ' -f 1)
    if [ -n "$meant" ] && [ "$meant" != "$got" ]; then
        stop "Le fichier $name est abîmé, sur la clé ou dans l'archive." "The file $name is damaged, on the stick or in the archive." \
            "Copiez Tremplin de nouveau sur la clé, et retirez-la seulement quand l'ordinateur le dit." \
            "Copy Tremplin onto the stick again, and take it out only when the computer says so."
    fi
fi

if ! mkdir -p "$folder" 2> /dev/null; then
    stop "Le dossier $folder ne peut pas être fait." "The folder $folder cannot be made." \
        "Le disque est peut-être plein ou protégé : videz la corbeille, ou demandez à qui s'occupe de l'ordinateur." \
        "The disk may be full or locked: empty the bin, or ask whoever looks after the computer."
fi
new=$folder/.tremplin-new
trap 'rm -f "$new"' EXIT
trap 'exit 1' HUP INT TERM
rm -f "$new"
if ! cp "$source" "$new" 2> /dev/null || ! cmp -s "$source" "$new"; then
    stop "Tremplin n'a pas pu être copié dans $folder." "Tremplin could not be copied to $folder." \
        "Le disque est peut-être plein : videz la corbeille, puis recommencez. La clé est peut-être sortie : rebranchez-la." \
        "The disk may be full: empty the bin, then try again. The stick may have come out: plug it in again."
fi
chmod 755 "$new"
brought=$(version_of "$new")
if [ -z "$brought" ]; then
    stop "Tremplin est copié, mais cet ordinateur refuse de le lancer ($machine)." "Tremplin was copied, but this computer refuses to run it ($machine)." \
        "Demandez à qui s'occupe de l'ordinateur si les programmes du dossier personnel y sont interdits. Rien n'a été changé." \
        "Ask whoever looks after the computer whether programs in the home folder are forbidden. Nothing was changed."
fi

if [ -n "$here" ] && [ "$(number "$here")" -gt "$(number "$brought")" ]; then
    say "Un Tremplin plus récent est déjà là ($here ; ici : $brought). Il reste." "A newer Tremplin is there already ($here; this one: $brought). It stays."
elif [ -n "$here" ] && cmp -s "$new" "$program"; then
    say "Tremplin $brought est déjà là." "Tremplin $brought is there already."
else
    # One step: a Tremplin that is open goes on with its own file.
    if ! mv -f "$new" "$program"; then
        stop "$program ne peut pas être remplacé." "$program cannot be replaced." \
            "Demandez à qui s'occupe de l'ordinateur." "Ask whoever looks after the computer."
    fi
    case $here in
        '' | 0) say "Tremplin $brought est copié sur cet ordinateur." "Tremplin $brought is copied to this computer." ;;
        "$brought") say "Tremplin $brought est remis à neuf." "Tremplin $brought is put there afresh." ;;
        *) say "Tremplin $here devient Tremplin $brought. Les progrès restent." "Tremplin $here becomes Tremplin $brought. Progress stays." ;;
    esac
fi
rm -f "$new"

if said=$(tells "$program" install); then
    # Its last line says how to take the icon away alone.
    printf '%s\n' "$said" | sed '$d'
else
    say "Tremplin est prêt, mais sans icône :" "Tremplin is ready, but without an icon:"
    # How it is started is said below, with the whole path where that is needed.
    printf '%s\n' "$said" | grep -v ' tremplin[ .]'
fi
if [ "$(command -v tremplin 2> /dev/null)" = "$program" ]; then
    say "Dans un terminal, tapez : tremplin" "In a terminal, type: tremplin"
else
    say "Dans un terminal, tapez : $program" "In a terminal, type: $program"
fi
say "Vous pouvez retirer la clé." "You can take the stick out."
