#!/usr/bin/env python3
"""What the program is made of: `tools/parts.py FOLDER`, by tools/parts.sh. Asks cargo which crates are linked in for each machine that there
is a release file for, and which only take part in the build; reads their licences where cargo keeps their sources."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap
import uuid

MACHINES = ["x86_64-unknown-linux-musl", "i686-unknown-linux-musl", "aarch64-unknown-linux-musl", "x86_64-pc-windows-gnu"]
# Files of a crate that say under what it may be used.
SAYS = re.compile(r"(?i)^(licen[cs]e|copying|copyright|notice|unlicense)")
MIT = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def cargo(*words):
    return subprocess.run(["cargo", *words, "--locked", "--offline"], capture_output=True, text=True, check=True).stdout


def crates(edges, machine):
    """Names and versions of the crates that these edges reach; the program itself is none of them."""
    lines = cargo("tree", "-e", edges, "--target", machine, "--prefix", "none", "--format", "{p}").splitlines()
    found = {tuple(line.split()[:2]) for line in lines if line.strip()}
    return {(name, version.removeprefix("v")) for name, version in found if name != "tremplin"}


def expression(licence):
    """Older crates write a stroke for OR."""
    return re.sub(r"\s*/\s*", " OR ", licence)


def texts(package):
    """What the crate says of its licence. Where one may choose and MIT is offered, MIT is chosen."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(file for file in folder.iterdir() if SAYS.match(file.name) and file.is_file())
    choices = expression(package["license"]).split(" OR ")
    if "MIT" in choices:
        files = [file for file in files if re.search(r"(?i)mit|notice|copyright", file.name)] or files
    elif "Apache-2.0" in choices:
        files = [file for file in files if not re.search(r"(?i)gpl|boost|0bsd", file.name)] or files
    if files:
        said = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    else:
        assert "MIT" in choices, f"{package['name']}: no text of {package['license']}"
        who = ", ".join(re.sub(r"\s*<[^>]*>", "", author) for author in package["authors"]) or f"the authors of {package['name']}"
        said = [f"Copyright (c) {who}\n\n{MIT}"]
    return ["\n".join(line.rstrip() for line in text.strip("\ufeff\n\r ").splitlines()) for text in said]


def others(packages):
    """What is linked in and no crate: name, version, licence, what it is, text."""
    sqlite = next(p for p in packages.values() if p["name"] == "libsqlite3-sys")
    header = pathlib.Path(sqlite["manifest_path"]).parent / "sqlite3" / "sqlite3.h"
    version = re.search(r'#define SQLITE_VERSION\s+"([^"]+)"', header.read_text(encoding="utf-8"))[1]
    rust = re.search(r"release: (\S+)", subprocess.run(["rustc", "-vV"], capture_output=True, text=True, check=True).stdout)[1]
    return [
        ("SQLite", version, "blessing", "the library in C that keeps the journal; its source comes with libsqlite3-sys",
         "SQLite is in the public domain. Its authors ask for nothing, and give a blessing:\n\n"
         "    May you do good and not evil.\n    May you find forgiveness for yourself and forgive others.\n"
         "    May you share freely, never taking more than you give."),
        ("rust-std", rust, "MIT OR Apache-2.0", "the standard library of Rust, with what it is made of itself",
         f"Copyright (c) The Rust Project Contributors\n\n{MIT.rstrip()}"),
        ("musl", "", "MIT", "the C library of the files for Linux, as it comes with Rust",
         pathlib.Path("assets/package/licences/musl.txt").read_text(encoding="utf-8").rstrip()),
        ("mingw-w64-runtime", "", "LicenseRef-mingw-w64-runtime", "what starts the file for Windows, as it comes with Rust",
         "The runtime of MinGW-w64 is partly in the public domain and partly under the Zope Public License 2.1:\n"
         "https://www.mingw-w64.org/ says which file is under which. Parts of libgcc are linked too, under the GCC runtime library\n"
         "exception."),
    ]


def rule(word=""):
    return f"{'-' * 4} {word} ".ljust(100, "-") if word else "-" * 100


def third_party(linked, packages, more):
    names = [f"{name} {version}".ljust(44) + expression(packages[name, version]["license"]) for name, version in sorted(linked)]
    names += [f"{name} {version}".rstrip().ljust(44) + licence.replace("LicenseRef-", "") for name, version, licence, _, _ in more]
    by_text = {}
    for key in sorted(linked):
        for text in texts(packages[key]):
            # The same but for where lines end.
            by_text.setdefault(" ".join(text.split()), (text, []))[1].append(" ".join(key))
    head = textwrap.dedent(f"""\
        WHAT TREMPLIN IS MADE OF

        Tremplin itself is under the MIT licence or the Apache licence 2.0, as you like; its lessons under CC BY 4.0. The program also
        contains the work of others, who let it be handed on: {len(linked)} crates of Rust, and what stands after them. It is listed here for all
        machines together; not all of it is in each file. Where an author lets one choose, MIT is chosen, and that text stands below.
        """)
    parts = [head, rule("Names, versions, licences"), "\n".join(names), rule("What is no crate")]
    parts += [f"{name} {version}".rstrip() + f": {what}\n\n{text}" for name, version, _, what, text in more]
    for text, of in sorted(by_text.values(), key=lambda each: each[1]):
        parts += [rule(), textwrap.fill("Of " + ", ".join(dict.fromkeys(of)) + ":", 100), text]
    return "\n\n".join(parts) + "\n"


def cyclonedx(linked, built, packages, sums, edges, more, when):
    def ref(key):
        return f"pkg:cargo/{key[0]}@{key[1]}"

    def component(key):
        package = packages[key]
        one = {
            "type": "library",
            "bom-ref": ref(key),
            "name": key[0],
            "version": key[1],
            "scope": "required" if key in linked else "excluded",
            "licenses": [{"expression": expression(package["license"])}],
            "purl": ref(key),
        }
        if package["description"]:
            one["description"] = " ".join(package["description"].split())
        if key in sums:
            one["hashes"] = [{"alg": "SHA-256", "content": sums[key]}]
        if package["repository"] and package["repository"].startswith("http"):
            one["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        return one

    def other(name, version, licence, what):
        named = {"expression": licence} if not licence.startswith("LicenseRef") else {"license": {"name": "public domain, ZPL-2.1"}}
        one = {"type": "library", "bom-ref": name, "name": name, "scope": "required", "description": what, "licenses": [named]}
        return one | ({"version": version} if version else {})

    everything = linked | built
    root = next(p for p in packages.values() if p["name"] == "tremplin")
    own = f"tremplin@{root['version']}"
    depends = {own: sorted(ref(to) for to in edges[root["id"]] if to in everything) + sorted(each[0] for each in more)}
    for key in everything:
        depends[ref(key)] = sorted(ref(to) for to in edges[packages[key]["id"]] if to in everything)
    components = [component(key) for key in sorted(everything)] + [other(*each[:4]) for each in more]
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": when,
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "tremplin",
                "version": root["version"],
                "description": root["description"],
                "licenses": [{"expression": root["license"]}],
            },
        },
        "components": components,
        "dependencies": [{"ref": key, "dependsOn": depends[key]} for key in sorted(depends)],
    }
    # The same list has the same number.
    name = hashlib.sha256(json.dumps(bom, sort_keys=True).encode()).hexdigest()
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"
    return json.dumps(bom, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    linked = set().union(*(crates("normal,no-proc-macro", machine) for machine in MACHINES))
    built = set().union(*(crates("normal,build", machine) for machine in MACHINES)) - linked
    metadata = json.loads(cargo("metadata", "--format-version", "1"))
    packages = {(package["name"], package["version"]): package for package in metadata["packages"]}
    key_of = {package["id"]: key for key, package in packages.items()}
    edges = {
        node["id"]: {key_of[dep["pkg"]] for dep in node["deps"] if any(kind["kind"] != "dev" for kind in dep["dep_kinds"])}
        for node in metadata["resolve"]["nodes"]
    }
    lock = pathlib.Path("Cargo.lock").read_text(encoding="utf-8")
    sums = {
        (name, version): given
        for name, version, given in re.findall(r'name = "([^"]+)"\nversion = "([^"]+)"\nsource = "[^"]+"\nchecksum = "([^"]+)"', lock)
    }
    when = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    more = others(packages)
    (folder / "THIRD-PARTY.txt").write_text(third_party(linked, packages, more), encoding="utf-8")
    bom = cyclonedx(linked, built, packages, sums, edges, more, when)
    (folder / "tremplin-parts.cdx.json").write_text(bom, encoding="utf-8")
    print(f"{len(linked)} crates are linked in, {len(built)} only build, {len(more)} parts are no crates")


main()
