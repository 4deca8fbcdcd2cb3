"""The files, the published folder and the paper of the kit's badges, read by Python libraries that are not ours.

Argument: the folder made by badges.sh. What each part checks is said in its own file in badges/.
"""

import pathlib
import socket
import sys

work = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "badges"))


def refuse(*_):
    sys.exit("FAILED: somebody asked for the network")


# A badge is checked in rooms without a network: whoever asks for one has failed, even a library that would swallow the error.
socket.socket.connect = refuse
socket.getaddrinfo = refuse

import checks  # noqa: E402
import files  # noqa: E402
import paper  # noqa: E402
import published  # noqa: E402

files.run(work, checks.check)
published.run(work / "published", checks.check)
paper.run(work, checks.check)
print(f"{checks.done} passed, 0 failed")
