"""The published folder, judged by 1EdTech's own validator of Open Badges 2.0 (`openbadges` 1.1.2, its last release).

Argument: the folder. It was written for Python 3.6, hence the names that are put back first; and it
asks the web for everything, hence the web of one folder that is put in its place.
"""

import collections
import collections.abc
import json
import logging
import mimetypes
import pathlib
import sys

for name in ("Callable", "Hashable", "Iterable", "Mapping", "MutableMapping", "Sequence"):
    setattr(collections, name, getattr(collections.abc, name))

import requests  # noqa: E402
import requests.adapters  # noqa: E402
from openbadges.verifier import verify  # noqa: E402
from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT, OPENBADGES_CONTEXT_V2_URI  # noqa: E402

BASE = "https://badges.commune.example/tremplin"
folder = pathlib.Path(sys.argv[1])
# It logs its own slips over badges that were taken back, and goes on.
logging.disable(logging.CRITICAL)
done = 0


def send(_, request, **__):
    """What a static host would answer."""
    response = requests.Response()
    response.request, response.url, response.status_code = request, request.url, 200
    file = folder / request.url.removeprefix(f"{BASE}/")
    if request.url == OPENBADGES_CONTEXT_V2_URI:
        response._content = json.dumps(OPENBADGES_CONTEXT_V2_DICT).encode()
        response.headers["Content-Type"] = "application/ld+json"
    elif request.url.startswith(f"{BASE}/") and file.is_file():
        response._content = file.read_bytes()
        response.headers["Content-Type"] = mimetypes.guess_type(file.name)[0]
    else:
        sys.exit(f"FAILED: asked for {request.url}")
    return response


requests.adapters.HTTPAdapter.send = send


def judged(given):
    report = verify(given, use_cache=False, cache_backend=None)["report"]
    return report["valid"], [message for message in report["messages"] if message["messageLevel"] != "INFO"]


def check(name, holds, why=""):
    global done
    if not holds:
        sys.exit(f"FAILED {name}: {why}")
    done += 1


for file in sorted(folder.rglob("*.json")):
    document = json.loads(file.read_text())
    if document.get("type") != "Assertion":
        continue
    valid, messages = judged(document["id"])
    check(f"{document['id']} by its address", valid == (document.get("revoked") is not True), messages)
    if valid:
        check(f"{document['id']} without a warning", not messages, messages)
        image = document["image"]
        url = image["id"] if isinstance(image, dict) else image
        with (folder / url.removeprefix(f"{BASE}/")).open("rb") as picture:
            valid, messages = judged(picture)
        check(f"{url} by its picture", valid, messages)
check("something was judged", done > 0)
print(f"{done} passed, 0 failed")
