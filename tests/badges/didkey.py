"""Ed25519 signatures by the key inside a did:key, checked by OpenSSL. Nothing of it is the kit's own code."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58(text, length):
    """The bytes of a multibase text of base58btc that begins with a z."""
    value = 0
    for sign in text.removeprefix("z"):
        value = value * 58 + SIGNS.index(sign)
    return value.to_bytes(length, "big")


def signed(did, message, signature):
    """Whether the key of `did` signed `message`. What is no such key signed nothing."""
    try:
        raw = base58(did.removeprefix("did:key:"), 34)
        if raw[:2] != b"\xed\x01":
            return False
        Ed25519PublicKey.from_public_bytes(raw[2:]).verify(signature, message)
    except (InvalidSignature, ValueError, OverflowError):
        return False
    return True
