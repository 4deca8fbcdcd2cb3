#!/usr/bin/env bash
# Learning records sent to stores that are not ours: Ralph (lax, with a file behind it) and Learning Locker (strict, in memory), both on
# this machine, through a door that loses three answers in ten; one backup restored and sent again, one poisoned record. None may be
# lost, none twice, exactly the poisoned one put aside. Then the same records loaded into ClickHouse, half of them twice.
#   LAPTOPS, STATEMENTS   how many laptops (20), and records on each (300)
#   ROWS                  how many rows ClickHouse gets (100000)
#   STORES                which of: ralph locker clickhouse (all three)
# Works in a folder of its own that is thrown away.
. "$(dirname "$0")/kit.sh"
stores=${STORES:-ralph locker clickhouse}
packages=()
case $stores in *ralph*) packages+=('ralph-malph[full]==5.1.0') ;; esac
case $stores in *clickhouse*) packages+=(chdb) ;; esac
if [ "${#packages[@]}" -gt 0 ]; then python_with "${packages[@]}"; else python=python3; fi
case $stores in *locker*) node_with @learninglocker/xapi-statements@7.8.0 ;; esac
# No proxy stands between this machine and itself.
unset http_proxy HTTP_PROXY https_proxy HTTPS_PROXY all_proxy ALL_PROXY
"$python" tests/stores.py "$kit" "$work" "$stores"
