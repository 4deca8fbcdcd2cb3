"""A small store behind TLS, with certificates that are right, of somebody else, of another host, out of date."""

import datetime
import http.server
import pathlib
import ssl
import subprocess
import sys
import threading

import trustme

from small_store import Store

KIT, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
SECRET = "laptop:brouette-27"


class Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """A laptop that hangs up is what is wanted here."""


def serve(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    server = Quiet(("127.0.0.1", 0), Store)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def kit(*arguments):
    return subprocess.run([KIT, "--lang", "en", *arguments], capture_output=True, text=True, timeout=600)


def push(port, *more, host="localhost"):
    Store.taken.clear()
    Store.passwords.clear()
    secret = WORK / "secret"
    secret.write_text(SECRET)
    return kit("xapi", "push", "--endpoint", f"https://{host}:{port}/xapi", "--home", "https://mediatheque.example",
               "--credentials", str(secret), *more)


def main():
    for name in ("Amina", "Odile"):
        done = kit("learner", "add", name)
        assert done.returncode == 0, done.stderr
    work = subprocess.run([KIT, "--lang", "en", "learn", "email/read", "--as", "Amina", "--linear"], input="\n\n\n3\n\nh\n1\n\n3\n\nq\n",
                          capture_output=True, text=True, timeout=120)
    assert work.returncode in (0, 3), work.stderr
    ours, theirs = trustme.CA(), trustme.CA()
    pem, other = WORK / "ours.pem", WORK / "theirs.pem"
    ours.cert_pem.write_to_path(str(pem))
    theirs.cert_pem.write_to_path(str(other))
    past = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    right = serve(ours.issue_cert("localhost"))
    elsewhere = serve(ours.issue_cert("lrs.example"))
    late = serve(ours.issue_cert("localhost", not_before=past - datetime.timedelta(days=9), not_after=past))
    refused = [("an authority that nobody named", right, []), ("another authority", right, ["--authority", str(other)]),
               ("another host", elsewhere, ["--authority", str(pem)]), ("a certificate out of date", late, ["--authority", str(pem)])]
    for what, port, more in refused:
        done = push(port, *more)
        assert done.returncode == 5 and not Store.taken and not Store.passwords, (what, done.returncode, done.stderr, Store.taken)
        print(f"{what}: not sent to; {done.stderr.strip().splitlines()[-1]}")
    done = push(right, "--authority", str(pem))
    assert done.returncode == 0 and Store.taken and all(Store.passwords), (done.returncode, done.stderr)
    print(f"the authority that was named: {len(Store.taken)} records sent, over TLS")


main()
