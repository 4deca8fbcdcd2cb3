#!/usr/bin/env bash
# The kit's report counted a second time, by SQL, from the statements alone: journals exported, loaded into ClickHouse (its engine in
# a process of ours, chdb), half of each a second time, and each figure of `tremplin report` set beside the one that a query of
# docs/sql/ gives. A figure that differs, and that nothing here explains to the number, fails.
#   PEOPLE, EVENTS   how many people (26000) and events (1300000) the large journal has: more than a million statements
#   SMALL=1          the small journal alone
# With more than a million statements: 9 minutes on a busy machine, 5 GB of disk. Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"
python_with chdb==4.4.0
"$python" tests/warehouse.py "$kit" "$work"
