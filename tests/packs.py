"""Packs, checked by others: `tarfile` of Python and py-minisign. Called by packs.sh: `ours`, `theirs`, `after`."""

import io
import json
import os
import sys
import tarfile

import minisign

STEP, WORK, SOURCE = sys.argv[1:]
PHRASE = "quatre mots sans lien"


def path(name):
    return os.path.join(WORK, name)


def read(name):
    with open(path(name), "rb") as file:
        return file.read()


def write(name, data):
    with open(path(name), "wb") as file:
        file.write(data)


def files():
    """The files of the curriculum, by their names in a pack."""
    found = {}
    for folder, _, names in os.walk(SOURCE):
        for name in names:
            file = os.path.join(folder, name)
            with open(file, "rb") as opened:
                found["gestes/" + os.path.relpath(file, SOURCE).replace(os.sep, "/")] = opened.read()
    return found


def pack(members, form=tarfile.USTAR_FORMAT):
    """A tar of these: name, content or None for a folder, and what else is set."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as tar:
        for name, content, more in members:
            info = tarfile.TarInfo(name)
            info.size = len(content or b"")
            for key, value in more.items():
                setattr(info, key, value)
            tar.addfile(info, io.BytesIO(content or b""))
    return out.getvalue()


def plain(found):
    folders = sorted({part for name in found for part in (name.split("/")[0], "/".join(name.split("/")[:-1]))})
    kind = {"type": tarfile.DIRTYPE, "mode": 0o755, "mtime": 1795737600, "uname": "odile"}
    return [(name, None, kind) for name in folders] + [(name, content, {"mtime": 1795737600}) for name, content in sorted(found.items())]


def verified(name, public):
    signature = minisign.Signature.from_bytes(read(name + ".minisig"))
    assert signature.is_prehashed()
    public.verify(read(name), signature)
    return signature


def ours():
    with tarfile.open(path("ours.pack"), "r:") as tar:
        members = tar.getmembers()
        assert [member.name for member in members] == sorted(files()), members
        for member in members:
            assert member.isreg() and (member.uid, member.gid, member.mtime, member.mode) == (0, 0, 0, 0o644), member
            assert (member.uname, member.gname) == ("", "")
            assert tar.extractfile(member).read() == files()[member.name]
    assert read("ours.pack") == read("locked.pack"), "the same bytes whoever makes it"
    public = minisign.PublicKey.from_file(path("trainer/author.pub"))
    signature = verified("ours.pack", public)
    assert signature.trusted_comment.startswith("tremplin-pack name:gestes version:1.0.0 date:"), signature.trusted_comment
    assert public.to_base64().decode() in signature.untrusted_comment
    for changed in (read("ours.pack")[:-1], read("ours.pack") + b"\0"):
        try:
            public.verify(changed, signature)
        except minisign.VerifyError:
            continue
        raise AssertionError("a changed pack holds")
    secret = minisign.SecretKey.from_file(path("trainer/author.key"))
    assert not secret.is_encrypted() and secret.get_public_key() == public
    secret = minisign.SecretKey.from_file(path("locked/author.key"))
    assert secret.is_encrypted()
    secret.decrypt(PHRASE)
    locked = minisign.PublicKey.from_file(path("locked/author.pub"))
    verified("locked.pack", locked)
    assert secret.get_public_key() == locked
    locked.verify(b"x", secret.sign(b"x", prehash=True))


def theirs():
    pair = minisign.KeyPair.generate()
    write("theirs.pub", bytes(pair.public_key) + b"\n")
    write("theirs.key", bytes(pair.secret_key) + b"\n")

    def sign(name, data):
        write(name, data)
        signature = pair.secret_key.sign(data, prehash=True, trusted_comment="timestamp:1795737600\tfile:" + name + "\thashed")
        write(name + ".minisig", bytes(signature) + b"\n")

    found = files()
    sign("theirs.pack", pack(plain(found)))
    newer = {name: content.replace(b'version = "1.0.0"', b'version = "1.0.1"') for name, content in found.items()}
    sign("newer.pack", pack(plain(newer), tarfile.GNU_FORMAT))
    sign("turned.pack", pack(plain(found)))
    turned = bytearray(read("turned.pack"))
    turned[700] ^= 1
    write("turned.pack", bytes(turned))

    # The older form, over the file itself.
    sign("older.pack", pack(plain(found)))
    older = pair.secret_key.sign(read("older.pack"), prehash=False)
    write("older.pack.minisig", bytes(older) + b"\n")

    good = [(name, content, {}) for name, content in sorted(found.items())]
    first = good[0][1]
    link = {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"}
    hostile = {
        "link": good + [("gestes/x.toml", None, link)],
        "hard": good + [("gestes/x.toml", None, {**link, "type": tarfile.LNKTYPE, "linkname": "gestes/curriculum.toml"})],
        "device": good + [("gestes/x.toml", None, {"type": tarfile.CHRTYPE, "devmajor": 1, "devminor": 3})],
        "pipe": good + [("gestes/x.toml", None, {"type": tarfile.FIFOTYPE})],
        "up": good + [("gestes/../../x.toml", first, {})],
        "root": good + [("/x/x.toml", first, {})],
        "twice": good + [good[0]],
        "capitals": good + [("gestes/CURRICULUM.toml", first, {})],
        "two": good + [("autre/module.toml", first, {})],
        "headless": [("gestes/x.toml", first, {})],
        "empty-folder": good + [("gestes/vide", None, {"type": tarfile.DIRTYPE})],
        "large": good + [("gestes/x.toml", b"#" * ((1 << 20) + 1), {})],
        "many": good + [("gestes/%d.toml" % n, b"", {}) for n in range(2000)],
        "all": good + [("gestes/%d.toml" % n, b"#" * (1 << 20), {}) for n in range(32)],
        "script": good + [("gestes/run.sh", b"true", {})],
    }
    for name, members in hostile.items():
        sign("hostile-%s.pack" % name, pack(members))
    sign("hostile-pax.pack", pack(good + [("gestes/" + "é" * 60 + ".toml", b"", {})], tarfile.PAX_FORMAT))
    sign("hostile-gnu-long.pack", pack(good + [("gestes/" + "x" * 120 + ".toml", b"", {})], tarfile.GNU_FORMAT))
    sign("hostile-cut.pack", pack(good)[:2000])
    sign("hostile-after.pack", pack(good) + b"more")
    compressed = io.BytesIO()
    with tarfile.open(fileobj=compressed, mode="w:gz") as tar:
        tar.add(SOURCE, "gestes")
    sign("hostile-gzip.pack", compressed.getvalue())

    pair.secret_key.encrypt(PHRASE)
    write("theirlocked.key", bytes(pair.secret_key) + b"\n")


def after():
    for name, version in (("theirs", "1.0.0"), ("newer", "1.0.1")):
        modules = json.loads(read(name + ".json"))["modules"]
        assert [row["version"] for row in modules if row["id"] == "nos-mains"] == [version], modules
    theirs = minisign.PublicKey.from_file(path("theirs.pub"))
    for name in ("theirkey.pack", "theirlocked.pack"):
        verified(name, theirs)


{"ours": ours, "theirs": theirs, "after": after}[STEP]()
