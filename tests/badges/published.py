"""The folder that `badge publish` writes for a web host: Open Badges 2.0, by hand and by openbadgeslib.

Files may be named as the kit likes: each is known by its `type`, and must stand where its `id` says that it answers.
Beside them lie the 3.0 badges themselves, and what the issuer has taken back as one signed list.
Alone: `published.py FOLDER [taken-back]`, the second word when one badge at least must have been taken back.
"""

import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from urllib.parse import urlparse

import didkey
from files import accepted
from openbadgeslib.ob2.verifier import OB2Verifier
from openbadgeslib.ob3 import OB3LdpVerifier
from PIL import Image

BASE = "https://badges.commune.example/tremplin"
CONTEXT = "https://w3id.org/openbadges/v2"
NEEDED = {
    "Issuer": ("id", "name", "url", "email"),
    "BadgeClass": ("id", "name", "description", "image", "criteria", "issuer"),
    "Assertion": ("id", "recipient", "badge", "verification", "issuedOn"),
    "RevocationList": ("id", "issuer", "revokedAssertions"),
}
BADGE, TAKEN_BACK = "VerifiableCredential", "1EdTechRevocationList"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def run(folder, check, taken_back=False):
    served = {f"{BASE}/{file.relative_to(folder).as_posix()}": file for file in folder.rglob("*") if file.is_file()}
    found = {kind: {} for kind in (*NEEDED, BADGE, TAKEN_BACK)}
    for url, file in served.items():
        check(f"{url} is a name that any host takes", re.fullmatch(r"(/[A-Za-z0-9][A-Za-z0-9._-]*)+", url.removeprefix(BASE)), url)
        if file.suffix == ".json":
            document = json.loads(file.read_text())
            kind = kind_of(document, found)
            check(f"{url} is of a known type", kind, document.get("type"))
            found[kind][url] = document
            if kind in NEEDED:
                check(f"{url} says the context", document.get("@context") == CONTEXT, document.get("@context"))
                check(f"{url} stands where it says", document.get("id") == url, document.get("id"))

    check("one issuer", len(found["Issuer"]) == 1, list(found["Issuer"]))
    check("classes and assertions", found["BadgeClass"] and found["Assertion"])
    revoked = {url for url, document in found["Assertion"].items() if document.get("revoked") is True}
    for kind, members in NEEDED.items():
        for url, document in found[kind].items():
            for member in members if url not in revoked else ("id",):
                empty = (None, "", {}) if member == "revokedAssertions" else (None, "", [], {})
                check(f"{url} has {member}", document.get(member) not in empty, document)

    issuer_url, issuer = next(iter(found["Issuer"].items()))
    for url, document in found["BadgeClass"].items():
        check(f"{url} is of the issuer", document["issuer"] == issuer_url, document["issuer"])
        criteria = document["criteria"]
        check(f"{url} says what it took", isinstance(criteria, str) or criteria.get("narrative") or criteria.get("id"), criteria)
        opened(served, document["image"], check)
    for url, document in found["Assertion"].items():
        if url not in revoked:
            assertion(url, document, found, served, check)
    scope(issuer, found["Assertion"], check)
    revocations(issuer, found, served, revoked, check)
    library(served, found["Assertion"], revoked, check)
    newer(found, check)
    if taken_back:
        lists = [document["revokedCredential"] for document in found[TAKEN_BACK].values()]
        check("what was taken back is told in both lists", found["RevocationList"] and any(lists), list(served))


def kind_of(document, known):
    """Its type among those known; an issuer may call itself a profile, and a 3.0 badge has several types."""
    types = document.get("type")
    types = ["Issuer" if types == "Profile" else types] if isinstance(types, str) else types or []
    return next((kind for kind in types if kind in known), None)


def opened(served, image, check):
    """What lies in the texts of a picture at an address of ours, loaded whole."""
    url = image["id"] if isinstance(image, dict) else image
    check(f"{url} is in the folder", url in served)
    if url.endswith(".svg"):
        ElementTree.parse(served[url])
        return {}
    with Image.open(served[url]) as picture:
        picture.load()
        return picture.text


def assertion(url, document, found, served, check):
    check(f"{url} is hosted", document["verification"].get("type") == "HostedBadge", document["verification"])
    check(f"{url} says when, with a zone", MOMENT.fullmatch(document["issuedOn"]), document["issuedOn"])
    check(f"{url} is of a class here", document["badge"] in found["BadgeClass"], document["badge"])
    nobody(url, document["recipient"], check)
    check(f"{url} has a picture of its own", document.get("image"))
    held = opened(served, document["image"], check)
    check(f"{url} is baked once", list(held) == ["openbadges"], list(held))
    baked = held["openbadges"]
    check(f"{url} is what is baked", baked == url or (baked.startswith("{") and json.loads(baked) == document), baked)


def nobody(url, recipient, check):
    """A recipient is a salted hash, or a pseudonym: never an address or a name that can be read."""
    check(f"{url} has a kind of identity", isinstance(recipient.get("type"), str), recipient)
    if recipient.get("hashed") is True:
        check(f"{url} is salted", re.fullmatch(r"sha256\$[0-9a-f]{64}", recipient["identity"]) and recipient.get("salt"), recipient)
        bare = "sha256$" + hashlib.sha256(recipient["salt"].encode()).hexdigest()
        check(f"{url} hashes more than its salt", recipient["identity"] != bare)
    else:
        check(f"{url} says that it is no hash", recipient.get("hashed") is False, recipient)
        check(f"{url} is a pseudonym", re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", recipient["identity"]), recipient)


def scope(issuer, assertions, check):
    """What the issuer allows must cover what it issues; without a word, the same host is meant."""
    rule = issuer.get("verification", {})
    starts = [rule["startsWith"]] if isinstance(rule.get("startsWith"), str) else rule.get("startsWith", [])
    origins = [rule["allowedOrigins"]] if isinstance(rule.get("allowedOrigins"), str) else rule.get("allowedOrigins", [])
    for url in assertions:
        check(f"{url} is within startsWith", not starts or any(url.startswith(start) for start in starts), starts)
        check(f"{url} is within allowedOrigins", not origins or urlparse(url).hostname in origins, origins)


def revocations(issuer, found, served, revoked, check):
    listed = issuer.get("revocationList")
    check("a list of revocations is named when there is one", listed or not (revoked or found["RevocationList"]))
    if not listed:
        return
    check(f"{listed} is in the folder", listed in found["RevocationList"], listed)
    document = found["RevocationList"][listed]
    check(f"{listed} is of the issuer", document["issuer"] == issuer["id"], document["issuer"])
    entries = document["revokedAssertions"]
    # 1EdTech's validator takes a list with one entry for none at all and calls the badge valid.
    check(f"{listed} has not exactly one entry", len(entries) != 1, entries)
    ids = {entry if isinstance(entry, str) else entry["id"] for entry in entries}
    check(f"{listed} names every badge taken back", revoked <= ids, revoked - ids)
    # A hosted badge is taken back by what answers at its address, for those who read no list.
    check("what is on the list answers so, or not at all", not [url for url in ids if url in served and url not in revoked], ids)


def library(served, assertions, revoked, check):
    verifier = OB2Verifier(download=lambda url: served[url].read_bytes())
    for url, document in assertions.items():
        holds, why = accepted(lambda given: verifier.verify_hosted(given, check_revocation=True), document)
        check(f"{url} is judged right by openbadgeslib", holds == (url not in revoked), why)


def newer(found, check):
    """The 3.0 badges beside the 2.0 ones, and the signed list of those taken back."""
    for url, badge in found[BADGE].items():
        check(f"{url} verified", *accepted(OB3LdpVerifier().verify, badge))
    for url, document in found[TAKEN_BACK].items():
        signature = didkey.base58(document["signature"], 64)
        rest = {key: value for key, value in document.items() if key != "signature"}
        text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        message = f"tremplin-revocations-1\n{text}".encode()
        check(f"{url} is signed", didkey.signed(document["issuer"], message, signature))
        check(f"{url} changed is refused", not didkey.signed(document["issuer"], message + b" ", signature))
        check(f"{url} is the issuer's", {badge["issuer"]["id"] for badge in found[BADGE].values()} <= {document["issuer"]})


if __name__ == "__main__":
    done = 0

    def counted(name, holds, why=""):
        global done
        if not holds:
            sys.exit(f"FAILED {name}: {why}")
        done += 1

    run(pathlib.Path(sys.argv[1]), counted, "taken-back" in sys.argv)
    print(f"{done} passed, 0 failed")
