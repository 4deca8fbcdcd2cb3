"""Each badge as JSON, PNG, SVG and token: read with Pillow and Python's XML parsers, verified by openbadgeslib."""

import base64
import json
import xml.etree.ElementTree as ElementTree
from xml.parsers import expat

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from openbadgeslib.errors import LibOpenBadgesException
from openbadgeslib.ob3 import OB3LdpVerifier, OB3Verifier
from openbadgeslib.verify import verify_badge
from PIL import Image

MODULES = ("first-steps", "email", "scams", "fake-news", "parental-control", "helping")
NAME = "{https://purl.imsglobal.org/ob/v3p0}credential"
# The nickname that badges.sh signs the learner in with: it must not leave the machine inside a badge.
NICKNAME = "Zephyrine"


def sections(text):
    """How many CDATA sections an XML text has."""
    found = []
    parser = expat.ParserCreate()
    parser.StartCdataSectionHandler = lambda: found.append(True)
    parser.Parse(text, True)
    return len(found)


def public_pem(token):
    """The key inside the did:jwk of the token's issuer, as PEM."""

    def part(text):
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    issuer = json.loads(part(token.split(".")[1]))["issuer"]["id"]
    jwk = json.loads(part(issuer.removeprefix("did:jwk:")))
    x, y = (int.from_bytes(part(jwk[axis]), "big") for axis in ("x", "y"))
    key = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def accepted(verify, document):
    """Whether openbadgeslib takes a document, and why not."""
    try:
        verify(document)
    except LibOpenBadgesException as error:
        return False, error
    return True, ""


def run(work, check):
    for module in MODULES:
        for lang in ("fr", "en"):
            one(work / "badges", f"{module}.{lang}", check)


def one(folder, name, check):
    text = (folder / f"{name}.json").read_text()
    badge = json.loads(text)
    check(f"{name}.json is ASCII", text.isascii())
    ldp = OB3LdpVerifier()
    check(f"{name}.json verified", *accepted(ldp.verify, badge))
    check(f"{name}.json changed is refused", not accepted(ldp.verify, {**badge, "name": badge["name"] + "!"})[0])

    picture = (folder / f"{name}.png").read_bytes()
    with Image.open(folder / f"{name}.png") as image:
        image.load()
        held = image.text
        check(f"{name}.png is square and can be seen", image.width == image.height >= 90, image.size)
    check(f"{name}.png holds one text", list(held) == ["openbadgecredential"], list(held))
    check(f"{name}.png is ASCII inside", held["openbadgecredential"].isascii())
    check(f"{name}.png holds the badge", json.loads(held["openbadgecredential"]) == badge)

    drawing = (folder / f"{name}.svg").read_bytes()
    root = ElementTree.fromstring(drawing)
    check(f"{name}.svg is a drawing", root.tag == "{http://www.w3.org/2000/svg}svg", root.tag)
    check(f"{name}.svg can be shown", root.get("viewBox") and root.get("width") and root.get("height"), root.attrib)
    check(f"{name}.svg holds one badge, first", [child.tag for child in root.iter()].index(NAME) == 1)
    check(f"{name}.svg holds one badge, once", len(list(root.iter(NAME))) == 1)
    check(f"{name}.svg still has its drawing", len(root) > 1)
    check(f"{name}.svg has nothing before the badge", not (root.text or "").strip())
    check(f"{name}.svg has one section", sections(drawing) == 1, sections(drawing))
    check(f"{name}.svg holds the badge", json.loads(root.find(NAME).text) == badge)

    for kind, data in (("png", picture), ("svg", drawing)):
        result = verify_badge(data, resolve_did=True)
        # A did:key vouches for itself only: whom to trust is for people to say, so `trusted` stays false.
        check(f"{name}.{kind} verified", result.valid and result.proof_format == "ldp", result.reason)

    token = (folder / f"{name}.jwt").read_text().strip()
    jwt = OB3Verifier(pubkey_pem=public_pem(token))
    check(f"{name}.jwt verified", *accepted(jwt.verify, token))
    said = jwt.verify(token)
    check(f"{name}.jwt is of the same", said.achievement.name == badge["credentialSubject"]["achievement"]["name"])
    head, body, _ = token.split(".")
    check(f"{name}.jwt with a stranger's signature is refused", not accepted(jwt.verify, f"{head}.{body}.{'A' * 86}")[0])

    for kind in ("json", "png", "svg", "jwt"):
        raw = (folder / f"{name}.{kind}").read_bytes()
        check(f"{name}.{kind} does not say who", NICKNAME.encode() not in raw)
    check(f"{name}.jwt does not say who, coded", NICKNAME not in str(said))
