#!/usr/bin/env bash
# Records sent to a store behind TLS, by a server that is not ours: what is believed is believed, and nothing else. Certificates made
# by trustme. Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"
python_with 'trustme==1.*'
unset http_proxy HTTP_PROXY https_proxy HTTPS_PROXY all_proxy ALL_PROXY
"$python" tests/tls.py "$kit" "$work"
