#!/usr/bin/env bash
# `xapi push` to a host by its name, from the static program alone in a root of its own: what glibc would want there at run time (its
# plug-ins, /etc/nsswitch.conf) is missing, or is of another system. In a network of its own, where the store and the only name server
# are ours (roots.py); nothing leaves it. Takes the file for x86-64: KIT=FILE, else what tools/release.sh made. As root.
KIT=${KIT:-dist/programs/tremplin-linux-x86_64}
. "$(dirname "$0")/kit.sh"
python_with 'trustme==1.*'
unset http_proxy HTTP_PROXY https_proxy HTTPS_PROXY all_proxy ALL_PROXY
unshare --net --mount bash -c 'ip link set lo up && exec "$@"' alone "$python" tests/roots.py "$kit" "$work"
