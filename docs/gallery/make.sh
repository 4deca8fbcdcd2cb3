#!/usr/bin/env bash
# Remakes everything in this folder from the real program: screens (text), a line-by-line transcript, printed pages (PNG).
# Debian: needs tmux, jq, unshare, chromium, poppler-utils, python3 and a built program (`cargo build`); another one may be named in TREMPLIN_BINARY.
# Never sleeps for luck: it waits until the text that it wants is on the screen, and fails when it does not come.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
kit=$(realpath "${TREMPLIN_BINARY:-../../target/debug/tremplin}")
work=$(mktemp -d)
export HOME="$work" USER=adviser LC_ALL=C.UTF-8
unset LANG LANGUAGE NO_COLOR TREMPLIN_DATA XDG_DATA_HOME
mux=(tmux -L "tremplin-gallery-$$" -f /dev/null)
cleanup() {
    "${mux[@]}" kill-server 2> /dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# --- The terminal ---------------------------------------------------------------------------------------------------

screens=0
# What a program is started by, where it is not by itself.
with=()

fail() {
    printf 'not shown: %s\n%s\n' "$1" "$(picture)" >&2
    exit 1
}

picture() { "${mux[@]}" capture-pane -p -t "$pane"; }

# shown TEXT [OLD]: waits until TEXT is on the screen, the picture is no longer OLD, and stands still.
shown() {
    local before='' now
    for _ in $(seq 400); do
        now=$(picture)
        if [[ $now == *"$1"* && $now == "$before" && $now != "${2-}" ]]; then return; fi
        before=$now
        sleep 0.05
    done
    fail "$1"
}

# screen SIZE [NAME=VALUE…] -- ARGUMENTS…: opens the program on a terminal of its own.
screen() {
    local size=$1 setting=()
    shift
    while [[ $1 != -- ]]; do setting+=("$1"); shift; done
    shift
    screens=$((screens + 1))
    pane="s$screens"
    last=''
    # The first sleeper keeps the server alive between screens.
    "${mux[@]}" new-session -d -s "$pane" -x "${size%x*}" -y "${size#*x}" "$(printf '%q ' "${with[@]}" env "${setting[@]}" "$kit" "$@"); sleep 30"
    "${mux[@]}" set-option -t "$pane" status off
    shown ' ]'
    # Whoever came by a command is told first what is kept.
    local told
    told=$(picture)
    if [[ $told == *"J'ai compris ]"* || $told == *'I understand ]'* || $told == *'Razumem ]'* ]]; then
        "${mux[@]}" send-keys -t "$pane" Enter
        for _ in $(seq 400); do
            [[ $(picture) == *"J'ai compris ]"* || $(picture) == *'I understand ]'* || $(picture) == *'Razumem ]'* ]] || break
            sleep 0.05
        done
        shown ' ]'
        last=Enter
    fi
}

# press KEY TEXT: one key, then what it leads to. The program drops a key that comes twice at once (trembling hands), hence
# another one between, which only draws the page anew.
press() {
    local before
    before=$(picture)
    if [[ $1 == "$last" ]]; then
        "${mux[@]}" send-keys -t "$pane" C-l
        shown "$before"
    fi
    last=$1
    "${mux[@]}" send-keys -t "$pane" "$1"
    shown "$2" "$before"
}

# walk TEXT: Tab until the focus is on TEXT.
walk() {
    for _ in $(seq 30); do
        if [[ $(picture) == *"▸$1"* ]]; then return; fi
        press Tab '▸'
    done
    fail "$1"
}

# typed TEXT: letters, in a field that has the focus.
typed() {
    "${mux[@]}" send-keys -t "$pane" -l "$1"
    shown "${2:-$1}"
}

# keep NAME: the picture becomes a file.
keep() {
    # What is new in each run is made the same: a throw-away folder, a person's random id, the day on which a workshop was opened.
    picture | sed -E "s#$(date +%d/%m/%Y)#01/12/2026#; s#$work/data\.[^/]*#/media/cle-usb/tremplin-data#; s/(email-)[0-9a-f]{8}/\10c35f1a9/; s/[[:space:]]*\$//" > "$here/$1.txt"
    printf '%s\n' "$1"
}

# photograph NAME FILE [HEIGHT]: how Chromium shows a page or a picture.
photograph() {
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
        --disable-sync --hide-scrollbars --user-data-dir="$(mktemp -d "$work/browser.XXXX")" --window-size="900,${3:-1270}" \
        --screenshot="$here/paper/$1.png" "file://$2" > /dev/null 2>&1
    [[ -s $here/paper/$1.png ]]
    printf 'paper/%s\n' "$1"
}

# --- Where to stand -------------------------------------------------------------------------------------------------

# A unit is one of the email module, or is written MODULE/UNIT. `from` names a curriculum of one's own.
from=()
unit() { [[ $1 == */* ]] && printf '%s' "$1" || printf 'email/%s' "$1"; }

# reach LANG UNIT [ACTIVITY]: a new data folder where Rosa has played UNIT until ACTIVITY, through the line face; the screen
# carries on where she stopped. Says the folder.
reach() {
    local data
    data=$(mktemp -d "$work/data.XXXX")
    "$kit" "${from[@]}" curriculum export "$(unit "$2")" --lang "$1" | jq -r --arg until "$3" '
        .units[0].activities | map(select(.variant_of == null)) as $way
        | ($way | map(.id) | index($until) // error("no \($until)")) as $n
        | ([""] + ($way[:$n] | map(.lines + if ([.kind] | inside(["read", "keyboard", "point", "cards", "plan", "discuss"])) then [] else [""] end) | add // []))[]' \
        | "$kit" "${from[@]}" --data "$data" learn "$(unit "$2")" --as Rosa --lang "$1" --linear > /dev/null
    printf '%s' "$data"
}

# at SIZE LANG UNIT ACTIVITY [NAME=VALUE…] [-- OPTIONS…]: a screen that stands on an activity.
at() {
    local size=$1 lang=$2 unit=$3 activity=$4 setting=()
    shift 4
    while [[ $# -gt 0 && $1 != -- ]]; do setting+=("$1"); shift; done
    [[ $# -eq 0 ]] || shift
    screen "$size" "${setting[@]}" -- "${from[@]}" --data "$(reach "$lang" "$unit" "$activity")" learn "$(unit "$unit")" --as Rosa --lang "$lang" "$@"
}

# finished LANG [TAIL]: a new data folder where Rosa has played the whole module, but for the last TAIL lines. Says the folder.
finished() {
    local data
    data=$(mktemp -d "$work/data.XXXX")
    "$kit" curriculum export email --format answers --lang "$1" | head -n "-${2:-0}" \
        | "$kit" --data "$data" learn email --as Rosa --lang "$1" --linear > /dev/null
    printf '%s' "$data"
}

# first_of UNIT KIND: the first activity of that kind which is done and not only shown.
first_of() {
    "$kit" curriculum export "$1" | jq -r --arg kind "$2" \
        '[.units[0].activities[] | select(.kind == $kind and .variant_of == null and (.scored or $kind == "point"))][0].id'
}

# alone FILE: a curriculum made of the manual's complete small module and of a unit of the tests. Says the folder.
alone() {
    local folder
    folder=$(mktemp -d "$work/curriculum.XXXX")
    awk -v folder="$folder" '
        /^<!-- file: / { name = folder "/" $3; sub(/[^\/]*$/, "", name); system("mkdir -p " name); name = folder "/" $3 }
        name && /^```toml/ { inside = 1; next }
        inside && /^```/ { inside = 0; name = "" }
        inside { print > name }' ../auteur/format.md
    sed '/^# append: /,$d' "../../tests/content/valid/$1.toml" > "$folder/phone/unit.toml"
    sed -i 's/units = \["quiet"\]/units = ["quiet", "unit"]/' "$folder/phone/module.toml"
    printf '%s' "$folder"
}

# opening FOLDER SIZE LANG NAMES [NAME=VALUE…] [-- OPTIONS…]: the activities of the scams module named, or all, as they open.
opening() {
    local folder=$1 size=$2 lang=$3 only=$4 row name unit activity
    shift 4
    for row in 'triage parcel-sms deck' 'triage-mail bank-mail deck' 'triage-letter own-way deck' 'hotspot own-way push' \
        'call phone-calls bank-call' 'chat own-way leave-chat' 'counter after-click bank-desk' 'webpage parcel-sms fee-page' \
        'alert links-codes alert' 'steps after-click first-steps' 'investigate parcel-sms lost-parcels' \
        'poll own-way mood' 'cards own-way sentences' 'plan own-way my-ways'; do
        read -r name unit activity <<< "$row"
        [[ -z $only || " $only " == *" $name "* ]] || continue
        at "$size" "$lang" "scams/$unit" "$activity" "$@"
        keep "$folder/60-$name${suffix-}"
    done
}

# Advisers: the key of their badges is a copy that lies here, so that each run signs alike.
printf 'quatre mots sans lien\n' > "$work/passphrase"
# issuing LANG: a data folder of three people with badges, and the organisation's key. Says the folder.
issuing() {
    local data name
    data=$(finished "$1")
    for name in Amina Karim; do
        "$kit" curriculum export scams --format answers --lang "$1" | "$kit" --data "$data" learn scams --as "$name" --lang "$1" --linear > /dev/null
    done
    "$kit" --data "$data" badge issuer import "$here/issuer-copy.json" --passphrase-file "$work/passphrase" > /dev/null 2>&1
    printf '%s' "$data"
}
# enter LANG: the adviser's room of the folder $issued.
enter() {
    screen 80x24 -- --data "$issued" --lang "$1"
    press Escape ' ]'
    press 6 '▸'
    typed 'quatre mots sans lien' '•••'
    press Enter '▸[ '
    press Enter ' 8 ['
}

# A workshop: planned, put on a stick, people welcomed, a question led in two windows, the adviser's and the room's; two laptops that
# take the stick and hand in; the close. The stick is a folder, mounted where desktops mount, for the program alone.
workshops() {
    local lang=$1 back name title place group ready taken handed begun left close desk id n laptop
    case $lang in
        fr)
            back='[ Retour' title='Halte aux arnaques' place='Médiathèque' group='Mardi matin'
            ready='La clé est prête' taken='le numéro' handed="C'est rendu" left='La quitter' close='Fin du déroulé' ;;
        *)
            back='[ Back' title='Scams? No thanks' place='Library' group='Tuesday morning'
            ready='The stick is ready' taken='number' handed='Handed in' left='Leave it' close='End of the agenda' ;;
    esac
    issued=$(mktemp -d "$work/data.XXXX")
    for name in Amina Karim Odile Rosa; do
        "$kit" --data "$issued" --lang "$lang" learner add "$name" > /dev/null 2>&1
    done
    id=$("$kit" --data "$issued" --lang "$lang" workshop new --title "$title" --day 2026-12-01 --start 14:00 --place "$place" \
        --group "$group" --laptops 2 --unit scams/own-way:together --unit scams/parcel-sms:together --unit scams/phone-calls:alone 2> /dev/null)
    [[ -n $id ]]
    "$kit" --data "$issued" badge issuer import "$here/issuer-copy.json" --passphrase-file "$work/passphrase" > /dev/null 2>&1
    rm -rf "$work/stick"
    mkdir "$work/stick"
    with=(unshare --mount --map-root-user sh -c 'mount -t tmpfs none /media && mkdir -p "/media/$USER/STICK" &&
        mount --bind "$0" "/media/$USER/STICK" && exec "$@"' "$work/stick")
    enter "$lang"
    press 1 " 1 $title";                    keep "$lang/c0-workshops"
    press 1 "· $group";                     keep "$lang/c1-workshop"
    press 1 "[${title}_";                   keep "$lang/c2-plan"
    walk "$back"
    press Enter '[1 '
    press 2 ' 5 ';                          keep "$lang/c3-agenda"
    walk "$back"
    press Enter '[1 '
    press 4 ' 8 ';                          keep "$lang/d8-papers"
    walk '[ '
    press Enter '[6 '
    press 6 "$ready";                       keep "$lang/c9-stick-ready"
    # The stick makes its round before people come.
    desk=$pane
    laptop=()
    for n in 1 2; do
        laptop[n]=$(mktemp -d "$work/data.XXXX")
        screen 80x24 -- --data "${laptop[n]}" --lang "$lang"
        [[ $n == 2 ]] || keep "$lang/d0-laptop-stick"
        press 1 "$taken"
        [[ $n == 2 ]] || keep "$lang/d1-laptop-took"
        "${mux[@]}" kill-session -t "$pane"
    done
    pane=$desk
    last=''
    walk '[ '
    press Enter '[____'
    for name in ro ka od; do
        typed "$name" "[${name}_"
        press Enter '[____'
    done
    typed Nour '[Nour_';                    keep "$lang/c4-arrival"
    press Enter '✓ Nour'
    press Enter '[ '
    # The room's window has no button to wait for.
    desk=$pane
    pane="room-$lang"
    "${mux[@]}" new-session -d -s "$pane" -x 40 -y 14 "$(printf '%q ' "$kit" --data "$issued" --lang "$lang" workshop room); sleep 90"
    "${mux[@]}" set-option -t "$pane" status off
    shown "$title";                         keep "$lang/c5-room-welcome"
    pane=$desk
    press Enter '▼'
    press Enter '[7 ';                      keep "$lang/c6-lead"
    press C-r '▸'
    typed 2 '[2_'
    press Enter '▸'
    typed 1 '[1_'
    press Enter '▸'
    typed 1 '[1_'
    press C-r '█';                          keep "$lang/c7-lead-votes"
    pane="room-$lang"
    shown '█';                              keep "$lang/c8-room-votes"
    pane=$desk
    # Meanwhile on the laptops: two who were noted at the door, one of whom was not.
    "$kit" curriculum export scams/phone-calls --format answers --lang "$lang" > "$work/answers"
    "$kit" --data "${laptop[1]}" learn scams/phone-calls --as Nour --lang "$lang" --linear < "$work/answers" > /dev/null
    "$kit" --data "${laptop[2]}" learn scams/phone-calls --as Rosa --lang "$lang" --linear < "$work/answers" > /dev/null
    "$kit" --data "${laptop[2]}" learn scams/phone-calls --as Farid --lang "$lang" --linear < "$work/answers" > /dev/null
    for n in 1 2; do
        screen 80x24 -- --data "${laptop[n]}" --lang "$lang"
        press 1 "$handed"
        [[ $n == 1 ]] || keep "$lang/d2-handed-in"
        "${mux[@]}" kill-session -t "$pane"
    done
    pane=$desk
    last=''
    press C-e "$left"
    press C-e ' 3 '
    press C-e ' 4 '
    press C-e "$close"
    press Enter '[2 ';                      keep "$lang/d3-close-story"
    press 1 '[x]';                          keep "$lang/d4-met"
    press Enter '▌'
    press Enter '[____'
    press Tab '▸'
    press Tab '▸'
    typed 1 '[1_'
    press Tab '▸'
    typed 4 '[4_'
    press Tab '▸'
    typed 3 '[3_';                          keep "$lang/d5-numbers"
    walk '[ '
    press Enter ' 9 ';                      keep "$lang/d6-report"
    press Enter '[1 ';                      keep "$lang/d7-closed"
    with=()
}

# The preview of whoever writes, beside a file that changes: as it opens, all that can be said, what is wrong, in a frame, in
# another language, a mistake, and where a save leads.
previews() {
    local lang=$1 copy file checked='aucun problème' wide=120x40
    [[ $lang == fr ]] || checked='no problem'
    copy=$(mktemp -d "$work/curriculum.XXXX")
    cp -r ../../curricula/. "$copy"
    file="$copy/scams/parcel-sms.toml"
    screen 80x24 -- --data "$work/nowhere" curriculum preview "$file" --at whose --lang "$lang"
    shown "$checked";                       keep "$lang/e0-preview"
    press a 'hints';                        keep "$lang/e1-preview-told"
    press a '[ '
    press Escape ' 9 ['
    keep "$lang/e2-preview-menu"
    press Escape '[ '
    sed -i '0,/kind = "poll"/s//kinds = "poll"/' "$file"
    shown '⚠';                              keep "$lang/e3-preview-fault"
    press e '[ ';                           keep "$lang/e4-preview-problems"
    press e '(sort)'
    sed -i 's/kinds = "poll"/kind = "poll"/; s/id = "short-wool"/&\n# …/' "$file"
    shown 'short-wool';                     keep "$lang/e5-preview-followed"
    screen "$wide" -- --data "$work/nowhere" curriculum preview "$file" --at whose --lang "$lang"
    shown "$checked"
    press w '80×24'
    press w '60×20'
    press l '[ ';                           keep "$lang/e6-preview-framed"
}

# One part may be remade alone: `make.sh workshops`, `make.sh previews`.
# figures LANG: the report of four hundred people who were made up, as it is printed: two pages.
figures() {
    local lang=$1 page="$work/figures-$1"
    if [[ ! -e $work/many/journal.db ]]; then
        "$kit" --data "$work/many" journal check > /dev/null
        python3 ../../tests/scale.py "$work/many" 400 60000 > /dev/null
    fi
    "$kit" --data "$work/many" --lang "$lang" report --for partners --format html -o "$page.html" > /dev/null 2>&1
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
        --disable-sync --user-data-dir="$(mktemp -d "$work/browser.XXXX")" --no-pdf-header-footer \
        --print-to-pdf="$page.pdf" "file://$page.html" > /dev/null 2>&1
    rm -f "$here/paper/figures-$lang"*.png
    pdftoppm -r 60 -png "$page.pdf" "$here/paper/figures-$lang"
    [[ -s $here/paper/figures-$lang-1.png ]]
    printf 'paper/figures-%s\n' "$lang"
}
if [[ ${1-} == figures ]]; then
    for lang in fr en; do figures "$lang"; done
    exit
fi
if [[ ${1-} == previews ]]; then
    for lang in fr en; do previews "$lang"; done
    exit
fi
if [[ ${1-} == workshops ]]; then
    for lang in fr en; do workshops "$lang"; done
    exit
fi

# --- Remade from nothing --------------------------------------------------------------------------------------------

rm -rf fr en sizes plain linear paper
mkdir -p fr en sizes plain linear paper

# A screen at 80x24 in French: the way from the first page, then one of each kind.
fresh=$(mktemp -d "$work/data.XXXX")
screen 80x24 -- --data "$fresh"
shown 'Apprendre ]';                       keep fr/01-home
press 1 'Qui est là';                      keep fr/02-door
press 1 'Comment vous appeler';            keep fr/03-who
typed Rosa
press Enter 'Choisissez votre dessin'
press 2 '▸'
press Enter 'Ce qui est gardé de vous'
press Enter 'Quelle langue comprenez-vous'
press 7 'Voulez-vous un code'
press 1 'Bonjour Rosa';                    keep fr/04-own-page
press 2 'Que voulez-vous apprendre';       keep fr/05-modules
press 1 'Les étapes'
press 1 'Non merci ]';                     keep fr/06-before-a-module
walk '[ Non merci'
press Enter 'Commencer ]';                 keep fr/07-unit-start

at 80x24 fr read list;                     keep fr/10-read
at 80x24 fr address parts;                 keep fr/11-worked-example
at 80x24 fr address counter;               keep fr/12-choice
press 1 '(•)';                             keep fr/13-choice-selected
press Enter 'à revoir';                    keep fr/14-choice-not-yet
at 80x24 fr address counter
press 2 '(•)'
press Enter 'bien vu';                     keep fr/15-choice-right
at 80x24 fr address counter
walk '[ Un indice'
press Enter '▌ Indice';                    keep fr/16-hint
at 80x24 fr read calm;                     keep fr/17-choices
press 2 '2 [x]'
walk '[ Répondre'
press Enter 'Essayer encore';              keep fr/18-choices-not-yet
at 80x24 fr address karim;                 keep fr/19-text-entry
typed karim.hadad@poste.example
press Enter 'Essayer encore';              keep fr/20-text-entry-not-yet
at 80x24 fr write polite;                  keep fr/21-order
press 2 'Odile Marchand →';                keep fr/22-order-one-placed
at 80x24 fr read signs;                    keep fr/23-match
press 1 '◆';                               keep fr/24-match-taken
at 80x24 fr address leaflets;              keep fr/25-sort
press 1 '◆'
press 7 'www.valbrune.example →';          keep fr/26-sort-one-placed
at 80x24 fr address signs;                 keep fr/27-keyboard-first
typed a '[a'
press Enter '0 sur';                       keep fr/28-keyboard
at 80x24 fr create odile-form;             keep fr/29-form
press PageDown '▲';                        keep fr/30-form-below

at 80x24 fr create look;                   keep fr/31-form-worked-example
at 80x24 fr keep locked-out;               keep fr/32-form-one-of-several

# Somebody to whom nothing came right, to the end of the unit.
at 80x24 fr address leaflets
for line in 1 2 3 4 5; do
    press "$line" '◆'
    press 8 '→ Poster'
done
walk '[ Répondre'
press Enter 'Essayer encore';              keep fr/33-sort-not-yet
walk '[ Continuer'
press Enter '6 sur 9'
press 1 '✓'
walk '[ Répondre'
press Enter 'Essayer encore'
walk '[ Continuer'
press Enter '7 sur 9'
press 1 '(•)'
press Enter 'à revoir'
walk '[ Un autre'
press Enter 'Un autre du même genre';      keep fr/34-one-more
press 1 '(•)'
press Enter 'à revoir'
walk '[ Continuer'
press Enter '8 sur 9'
press 3 '(•)'
press Enter 'Essayer encore';              keep fr/35-letter-not-yet
walk '[ Voir la'
press Enter '(•)';                         keep fr/36-solution
press Enter '9 sur 9'
press 1 '(•)'
press Enter 'à revoir'
walk '[ Continuer'
press Enter 'au bout de cette étape';      keep fr/37-unit-end-not-yet

at 80x24 fr read find;                     keep fr/40-mailbox
press 8 'On y va ensemble';                keep fr/41-mailbox-other-message
at 80x24 fr read find
press 9 'Bien vu';                         keep fr/42-mailbox-right
at 80x24 fr write answer
press 8 'Transférer';                      keep fr/43-mailbox-open
press 2 'Envoyer ]';                       keep fr/44-mailbox-reply
at 80x24 fr write new
press 1 'Envoyer ]';                       keep fr/45-mailbox-compose
at 80x24 fr read watch;                    keep fr/46-mailbox-worked-example
at 80x24 fr write forward;                 keep fr/47-mailbox-attachment

at 80x24 fr address given-out
press 3 '(•)'
press Enter 'bien vu'
press Enter 'au bout de cette étape';      keep fr/50-unit-end
press Escape 'Revenir à la page';          keep fr/51-menu
press 1 'Fermer';                          keep fr/52-help
press Enter 'au bout de cette étape'
press Escape 'Revenir à la page'
press 4 'couleurs';                        keep fr/53-settings
done_fr=$(finished fr)
screen 80x24 -- --data "$done_fr" learn email --as Rosa --lang fr
shown 'obtenu un badge';                   keep fr/54-badge
press 1 'badges';                          keep fr/55-badge-written
screen 80x24 -- --data "$done_fr" learn --as Rosa --lang fr
shown 'Bonjour Rosa';                      keep fr/57-own-page-badge
press 4 'Que voulez-vous apprendre'
press 2 'Voir mon badge';                  keep fr/56-units-mastered

# Many people at one laptop: the door, the code, the adviser, the card, what is kept, where to start, languages.
many=$(mktemp -d "$work/data.XXXX")
screen 80x24 -- --data "$many" --lang fr
press 1 'Qui est là'
press 1 'Comment vous appeler'
typed Hirondelle
press Enter 'Choisissez votre dessin';     keep fr/80-drawing
press 2 '▸'
press Enter 'Ce qui est gardé de vous';    keep fr/81-notice
press Enter 'Quelle langue comprenez-vous'; keep fr/82-language-understood
press 7 'Voulez-vous un code';             keep fr/83-code-offered
press 2 'Choisissez trois images'
press 3 '→ 1'
press 7 '→ 2'
press 1 'Vos trois images';                keep fr/84-code-chosen
press Enter 'Bonjour Hirondelle'
press F10 'Qui est là'
press 2 'premières lettres'
typed hi
press Enter 'Lequel est votre dessin'
press 2 '▸'
press Enter 'dans l'"'"'ordre';            keep fr/85-code-asked
press 3 'Une image'
press 7 'Deux images'
press 1 'Trois images'
press Enter 'Bonjour Hirondelle'
press Escape 'Revenir à la page'
press 7 'Ma carte';                        keep fr/86-card
screen 80x24 -- --data "$many" diagnose --lang fr --as Hirondelle
screen 80x24 -- --data "$(mktemp -d "$work/data.XXXX")" diagnose --lang fr --as Odile
keep fr/87-where-to-start
screen 80x24 -- --data "$(mktemp -d "$work/data.XXXX")" learn scams/parcel-sms --lang sl --as Breza
keep fr/88-slovene-unit
press Enter ' ]';                          keep fr/89-slovene-page
press F3 ' ]';                             keep fr/90-the-other-language
press F3 ' ]';                             keep fr/91-both-languages
screen 40x14 -- --data "$(mktemp -d "$work/data.XXXX")" learn scams/parcel-sms --lang sl --as Breza
press Enter ' ';                           keep sizes/slovene-largest-letters

# Badges: the adviser's rooms and a person's own page. The key is a copy that lies here, so that each run signs alike.
# Badges: the adviser's rooms and a person's own page.
for lang in fr en; do
    issued=$(issuing "$lang")
    back='[ Retour'
    [[ $lang == fr ]] || back='[ Back'
    enter "$lang";                          keep "$lang/a0-adviser-badges-wait"
    press Enter ' 2 ['
    keep "$lang/a1-badges-signed"
    press 2 'did:key';                      keep "$lang/a2-organisation"
    walk "$back"
    press Enter ' 2 ['
    press 1 ' 3 ';                          keep "$lang/a4-people-and-badges"
    press 3 '★';                            keep "$lang/a5-badges-of-somebody"
    press 1 ' 4 [';                         keep "$lang/a6-one-badge"
    press 1 '[__';                          keep "$lang/a7-what-was-seen"
    press 1 ' 4 [';                         keep "$lang/a8-noted-since"
    press 3 ' 1 [';                         keep "$lang/a9-hand-out"
    # One at a time has the role: the window closes before commands ask for it.
    "${mux[@]}" kill-session -t "$pane"
    screen 80x24 -- --data "$issued" learn --as Rosa --lang "$lang"
    press 3 '★';                            keep "$lang/b1-my-badges"
    press 1 '╭';                            keep "$lang/b2-my-badge"
    # On paper: the certificate, the organisation's fingerprint; and the badge as a picture.
    "$kit" --data "$issued" badge certificate --learner Rosa --module email --name 'Rosa Lumière' --lang "$lang" \
        --passphrase-file "$work/passphrase" -o "$work/certificate-$lang.html" 2> /dev/null
    photograph "certificate-$lang" "$work/certificate-$lang.html"
    "$kit" --data "$issued" badge issuer show --format html --lang "$lang" -o "$work/fingerprint-$lang.html" 2> /dev/null
    photograph "fingerprint-$lang" "$work/fingerprint-$lang.html"
done
for form in png svg; do
    "$kit" --data "$issued" badge issue --learner Rosa --module email --format "$form" --lang en -o "$work/badge.$form" 2> /dev/null
    photograph "badge-$form" "$work/badge.$form" 560
done

# A workshop, from the plan to the report.
for lang in fr en; do workshops "$lang"; done

# The preview of whoever writes.
for lang in fr en; do previews "$lang"; done

# A part of the same in English.
screen 80x24 -- --data "$(mktemp -d "$work/data.XXXX")" --lang en
shown 'Learn ]';                           keep en/01-home
press 1 ' ]';                              keep en/02-door
at 80x24 en address counter
press 1 '(•)'
press Enter 'Continue ]';                  keep en/14-choice-not-yet
at 80x24 en address leaflets;              keep en/25-sort
at 80x24 en create odile-form;             keep en/29-form
at 80x24 en read find;                     keep en/40-mailbox
at 80x24 en write answer
press 8 'Reply';                           keep en/43-mailbox-open
screen 80x24 -- --data "$(finished en)" learn email --as Rosa --lang en
shown 'badge';                             keep en/54-badge

# The simulations, in both languages: each as it opens, then in the middle of it.
panel=$(alone worlds)
for lang in fr en; do
    opening "$lang" 80x24 "$lang" ''
    at 80x24 "$lang" scams/parcel-sms deck
    press 2 '🔍';                          keep "$lang/61-triage-looked"
    press 3 '(•)'
    press Enter '▌';                       keep "$lang/62-triage-followed"
    at 80x24 "$lang" scams/parcel-sms deck
    press 4 '(•)'
    press Enter '[ ←';                     keep "$lang/63-triage-which-way"
    at 80x24 "$lang" scams/own-way push
    press 1 '✓'
    press 3 '✓';                           keep "$lang/64-hotspot-marked"
    walk '[ '
    press Enter '▌';                       keep "$lang/65-hotspot-answered"
    at 80x24 "$lang" scams/own-way leave-chat
    press 1 '(•)'
    press Enter '1 ( )';                    keep "$lang/66-chat-second-turn"
    at 80x24 "$lang" scams/parcel-sms fee-page
    press 1 '🔍 ';                         keep "$lang/67-webpage-address"
    at 80x24 "$lang" scams/parcel-sms lost-parcels
    press 1 '( 🔒';                        keep "$lang/68-investigate-tab"
    at 80x24 "$lang" scams/own-way sentences
    press 1 '2 ';                          keep "$lang/69-card-turned"
    from=(--curricula "$panel")
    at 80x24 "$lang" phone/unit calls;     keep "$lang/70-settings"
    press 3 '(○  )';                       keep "$lang/71-settings-page"
    press 2 '(  ●)';                       keep "$lang/72-settings-switched"
    from=()
done

# The three modules that came later: pointing, news to share or not, a desk of tabs, panels, an agreement, sheets, tomorrow.
for lang in fr en; do
    at 80x24 "$lang" first-steps/mouse "$(first_of first-steps/mouse point)";       keep "$lang/80-point"
    press Tab '▸'
    press Enter '▌';                                                                keep "$lang/81-point-another-thing"
    at 80x24 "$lang" fake-news/share-or-not "$(first_of fake-news/share-or-not triage)"; keep "$lang/82-news"
    at 80x24 "$lang" fake-news/second-tab "$(first_of fake-news/second-tab investigate)"; keep "$lang/83-investigate"
    at 80x24 "$lang" parental-control/set-up "$(first_of parental-control/set-up settings)"; keep "$lang/84-panel"
    at 80x24 "$lang" parental-control/agreement agreement;                          keep "$lang/85-agreement"
    screen 80x24 -- --data "$(mktemp -d "$work/data.XXXX")" --lang "$lang" learn --as Rosa
    press 2 '5 '
    press 5 ']'
    keep "$lang/86-units-with-sheets"
    press 7 'iPhone';                                                               keep "$lang/87-devices"
    press 1 '1. ';                                                                  keep "$lang/88-device"
    screen 80x24 -- --data "$(finished "$lang")" learn email --as Rosa --lang "$lang"
    press Enter '…';                                                                keep "$lang/89-tomorrow"
done
for size in 40x14 60x20; do
    at "$size" fr first-steps/mouse "$(first_of first-steps/mouse point)";          keep "sizes/80-point-$size"
done
at 80x24 fr first-steps/mouse "$(first_of first-steps/mouse point)" -- --ascii;     keep plain/80-point-ascii

# Other sizes of terminal.
for size in 40x14 60x20 120x40; do
    screen "$size" -- --data "$(mktemp -d "$work/data.XXXX")" --lang fr
    keep "sizes/home-$size"
    at "$size" fr address counter;         keep "sizes/choice-$size"
    at "$size" fr address leaflets;        keep "sizes/sort-$size"
    at "$size" fr read find;               keep "sizes/mailbox-$size"
    at "$size" fr create odile-form;       keep "sizes/form-$size"
    at "$size" fr address signs
    typed a '[a'
    press Enter 'sign';                    keep "sizes/keyboard-$size"
    screen "$size" -- --data "$done_fr" learn email --as Rosa --lang fr
    keep "sizes/badge-$size"
done
for size in 40x14 60x20; do
    suffix="-$size" opening sizes "$size" fr 'triage hotspot chat alert investigate'
    from=(--curricula "$panel")
    at "$size" fr phone/unit calls
    press 3 '⚙'
    walk ' 2';                             keep "sizes/71-settings-$size"
    from=()
done
"${mux[@]}" new-session -d -s tiny -x 20 -y 6 "$(printf '%q ' "$kit" --data "$fresh" --lang fr)"
"${mux[@]}" set-option -t tiny status off
pane=tiny
shown ' '; keep sizes/tiny-20x6

# The Linux console, no colours, plain signs.
for how in 'linux-console TERM=linux --' 'no-color NO_COLOR=1 --' 'ascii -- --ascii'; do
    read -r name options <<< "$how"
    read -ra options <<< "$options"
    at 80x24 fr address counter "${options[@]}"
    press 1 '(';
    press Enter 'revoir';                  keep "plain/choice-$name"
    at 80x24 fr read find "${options[@]}"; keep "plain/mailbox-$name"
    at 80x24 fr address signs "${options[@]}"
    typed a '[a'
    press Enter '@';                       keep "plain/keyboard-$name"
    suffix="-$name" opening plain 80x24 fr 'triage hotspot call alert' "${options[@]}"
    if [[ $name == no-color ]] && "${mux[@]}" capture-pane -p -e -t "$pane" | grep -qP '\e\[[0-9;]*\b(3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8;)'; then
        printf 'a colour where NO_COLOR was set\n' >&2
        exit 1
    fi
done

# The line face, as its user sees it, on a terminal tall enough for all of it: a hint and a mistake on the way.
for lang in fr en; do
    "${mux[@]}" new-session -d -s "linear-$lang" -x 240 -y 150 "$(printf '%q ' "$kit" --data "$(mktemp -d "$work/data.XXXX")" \
        learn email/read --as Rosa --lang "$lang" --linear); sleep 30"
    pane="linear-$lang"
    "${mux[@]}" set-option -t "$pane" status off
    shown 'b'
    for line in '' '' '' 3 '' h 1 '' 3 '' q; do
        before=$(picture)
        "${mux[@]}" send-keys -t "$pane" -l "$line"
        "${mux[@]}" send-keys -t "$pane" Enter
        shown '' "$before"
    done
    keep "linear/read-$lang"
done

# hear NAME LANG UNIT ACTIVITY LINE…: the same from an activity on.
hear() {
    local name=$1 lang=$2 unit=$3 activity=$4
    shift 4
    "${mux[@]}" new-session -d -s "$name" -x 200 -y 150 "$(printf '%q ' "$kit" --data "$(reach "$lang" "$unit" "$activity")" \
        learn "$unit" --as Rosa --lang "$lang" --linear); sleep 30"
    pane=$name
    "${mux[@]}" set-option -t "$pane" status off
    shown 'h'
    for line in "$@"; do
        before=$(picture)
        "${mux[@]}" send-keys -t "$pane" -l "$line"
        "${mux[@]}" send-keys -t "$pane" Enter
        shown '' "$before"
    done
    keep "linear/$name"
}
hear triage-fr fr scams/parcel-sms deck 1 2 4 '' 1 '' q
hear hotspot-en en scams/own-way push 1 3 3 '4 5' '' q

# Paper.
sheet() {
    local page="$work/$1.html"
    "$kit" curriculum print "$(unit "$2")" --lang "$3" -o "$page" 2> /dev/null
    photograph "$1" "$page" "${4:-1270}"
}
sheet address-fr address fr
sheet write-fr write fr
sheet create-en create en
sheet parcel-sms-fr scams/parcel-sms fr 4000
sheet after-click-fr scams/after-click fr 4000
sheet phone-calls-en scams/phone-calls en 4000
sheet mouse-fr first-steps/mouse fr 3200
sheet second-tab-fr fake-news/second-tab fr 4000
sheet agreement-en parental-control/agreement en 4000
sheet devices-fr parental-control/devices fr 2600
for lang in fr en; do figures "$lang"; done
