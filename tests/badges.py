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

import files  # noqa: E402
import paper  # noqa: E402
import published  # noqa: E402

done = 0


def check(name, holds, why=""):
    global done
    if not holds:
        sys.exit(f"FAILED {name}: {why}")
    done += 1


files.run(work, check)
published.run(work / "published", check)
paper.run(work, check)
print(f"{done} passed, 0 failed")
