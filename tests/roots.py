"""A store and a name server on the loopback, and the kit in roots that hold next to nothing. See roots.sh."""

import http.server
import pathlib
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import threading

import trustme

from small_store import Store

KIT, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
NAME = "traces.mediatheque.example"
SILENT = "silent.example"
PORT = 8443
ASKED = []  # what the name server was asked: name, kind


class V6(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6


def serve(authority):
    certificate = authority.issue_cert(NAME)
    for kind, address in ((http.server.ThreadingHTTPServer, "127.0.0.1"), (V6, "::1")):
        server = kind((address, PORT), Store)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()


def name_server(known):
    """Answers on port 53 of 127.0.0.53: `known` gives the addresses of a name; None is silence, nothing is "no such name"."""
    door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    door.bind(("127.0.0.53", 53))

    def answers():
        while True:
            asked, whom = door.recvfrom(2048)
            labels, at = [], 12
            while asked[at]:
                labels.append(asked[at + 1:at + 1 + asked[at]].decode())
                at += 1 + asked[at]
            kind, = struct.unpack(">H", asked[at + 1:at + 3])
            name = ".".join(labels).lower()
            ASKED.append((name, kind))
            addresses = known.get(name, [])
            if addresses is None:
                continue
            families = {1: socket.AF_INET, 28: socket.AF_INET6}
            records = b""
            count = 0
            for address in addresses:
                family = socket.AF_INET6 if ":" in address else socket.AF_INET
                if families.get(kind) == family:
                    packed = socket.inet_pton(family, address)
                    records += struct.pack(">HHHIH", 0xC00C, kind, 1, 60, len(packed)) + packed
                    count += 1
            flags = 0x8180 if addresses else 0x8183
            door.sendto(asked[:2] + struct.pack(">HHHHH", flags, 1, count, 0, 0) + asked[12:at + 5] + records, whom)

    threading.Thread(target=answers, daemon=True).start()


class Root:
    """A folder that a program takes for the whole machine: itself, its data, and these files of /etc."""

    def __init__(self, name, **etc):
        self.name, self.folder = name, WORK / name
        (self.folder / "etc").mkdir(parents=True)
        shutil.copy(KIT, self.folder / "tremplin")
        shutil.copytree(WORK / "known", self.folder / "data")
        shutil.copy(WORK / "authority.pem", self.folder / "authority.pem")
        self.etc(**etc)

    def etc(self, **etc):
        for file, text in etc.items():
            (self.folder / "etc" / file.replace("_", ".")).write_text(text)

    def start(self, *arguments):
        command = [shutil.which("chroot"), str(self.folder), "/tremplin", "--lang", "en", "--data", "/data", *arguments]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={"HOME": "/"})

    def push(self, host=NAME):
        return self.start("xapi", "push", "--endpoint", f"https://{host}:{PORT}/xapi", "--home", "https://mediatheque.example",
                          "--authority", "/authority.pem")

    def sends(self, what):
        Store.taken.clear()
        push = self.push()
        _, said = push.communicate(timeout=120)
        assert push.returncode == 0 and len(set(Store.taken)) == len(Store.taken) == ALL, (what, push.returncode, said, Store.taken)
        print(f"{what}: {ALL} records sent", flush=True)

    def gives_up(self, host, what):
        """It says why, in words, and does not make anybody wait for it; nothing is lost: told of the way, it sends all."""
        push = self.push(host)
        out, said = push.communicate(timeout=60)
        words = " ".join((out + said).split())
        assert push.returncode == 5 and "No computer of that name was found" in words and "waits" in words, (what, push.returncode, words)
        check = self.start("journal", "check")
        check.communicate(timeout=120)
        assert check.returncode == 0, what
        print(f"{what}: {' '.join(out.split())} {' '.join(said.splitlines()[-3:])}", flush=True)
        self.etc(hosts=HOSTS)
        self.sends(f"{what}, then told where it is")


def main():
    global ALL
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(WORK / "authority.pem"))
    known = ["--data", str(WORK / "known"), "--lang", "en"]
    typed = subprocess.run([KIT, *known, "curriculum", "export", "email/read", "--format", "answers"], capture_output=True, check=True).stdout
    subprocess.run([KIT, *known, "learn", "email/read", "--as", "Amina", "--linear"], input=typed, check=True, capture_output=True)
    lines = subprocess.run([KIT, *known, "xapi", "export", "--home", "https://mediatheque.example"], capture_output=True, check=True).stdout
    ALL = len(lines.splitlines())
    assert ALL > 5, ALL
    serve(authority)

    root = Root("bare", hosts=HOSTS)
    assert sorted(one.name for one in root.folder.iterdir()) == ["authority.pem", "data", "etc", "tremplin"]
    root.sends("/etc/hosts, no nsswitch.conf")
    Root("foreign", hosts=HOSTS, nsswitch_conf=FOREIGN).sends("a foreign nsswitch.conf")
    Root("six", hosts=f"::1 {NAME}\n").sends("an address of IPv6 alone")
    Root("lost", hosts=f"127.0.0.9 {NAME}\n127.0.0.1 {NAME}\n").sends("two addresses, nobody at the first")

    name_server({NAME: ["127.0.0.1"], SILENT: None})
    Root("dns", resolv_conf=DNS).sends("a name server")
    assert (NAME, 1) in ASKED, ASKED
    Root("dns-foreign", resolv_conf=DNS, nsswitch_conf=FOREIGN).sends("a name server, and a foreign nsswitch.conf")
    Root("dns-odd", resolv_conf=ODD + DNS).sends("a name server among words of other systems")

    for root, host, what in ((Root("nothing"), NAME, "no file in /etc"),
                             (Root("nothing-foreign", nsswitch_conf=FOREIGN), NAME, "nothing but a foreign nsswitch.conf"),
                             (Root("unknown", resolv_conf=DNS), "traces.nowhere.example", "a name that nobody knows"),
                             (Root("silent", resolv_conf=DNS), SILENT, "a name server that does not answer")):
        root.gives_up(host, what)
    assert (SILENT, 1) in ASKED and ("traces.nowhere.example", 1) in ASKED, ASKED
    print("roots: all held")


ALL = 0
HOSTS = f"127.0.0.1 localhost\n127.0.0.1 {NAME}\n"
FOREIGN = "passwd: files systemd\nhosts: mymachines resolve [!UNAVAIL=return] nosuchmodule mdns4_minimal [NOTFOUND=return] wins dns\n"
# Where systemd-resolved answers; who asks on 127.0.0.1, as musl does where nothing is said, finds nobody.
DNS = "nameserver 127.0.0.53\n"
ODD = "; of another system\noptions edns0 trust-ad rotate\nsearch mediatheque.example nowhere.example\n"

main()
