#!/usr/bin/env bash
# Everything that can go wrong around the program, tried on the program itself: signals, closed windows, odd terminals, full and
# vanished disks, damaged journals, wrong clocks, floods, cuts. Each case looks at four things: what is said, that no confirmed
# answer is lost, that the terminal is as it was, and the exit code. What was tried and what happened: docs/faults.md.
#   faults.sh                 all cases; `--list` names them
#   faults.sh NAME…           the cases whose names begin so
#   AT_ONCE                   how many at the same time (3)
# Meant for the program as it is given to people: KIT=target/release/tremplin (in a debug build, crossterm's reckoning with the
# mouse's column 0 is a panic).
# As root on Linux: disks of its own are mounted where nobody else sees them. Without, those cases are skipped, and say so. A wrong
# clock needs libfaketime, which is installed where apt-get can. Under six minutes.
. "$(dirname "$0")/kit.sh"
if ! compgen -G '/usr/lib/*/faketime/libfaketime.so.1' > /dev/null && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends libfaketime > /dev/null 2>&1; } || true
fi
python_with pyte==0.8.2
"$python" tests/faults.py "$kit" "$work" "$@"
