#!/usr/bin/env bash
# Learning records sent to stores that are not ours: Ralph (lax) with a file behind it, Ralph with ClickHouse's engine behind it, and
# Learning Locker (strict, in memory), all on this machine, through a door that loses three answers in ten; one backup restored and
# sent again, one poisoned record. None may be lost, none twice; the poisoned one is put aside, and at most what Ralph has and refuses.
#   LAPTOPS, STATEMENTS   how many laptops (20), and records on each (300)
#   AT_ONCE               how many laptops send at the same time (5)
#   LOSS, BATCH           which part of the answers is lost (0.3), records in a batch (90)
#   STORES                which of: ralph clickhouse locker (all three)
# Two minutes each and as long to install. Works in a folder of its own that is thrown away. A million records in ClickHouse: warehouse.sh.
. "$(dirname "$0")/kit.sh"
stores=${STORES:-ralph clickhouse locker}
packages=()
case $stores in *ralph* | *clickhouse*) packages+=('ralph-malph[full]==5.1.0') ;; esac
case $stores in *clickhouse*) packages+=(chdb==4.4.0) ;; esac
if [ "${#packages[@]}" -gt 0 ]; then python_with "${packages[@]}"; else python=python3; fi
case $stores in *locker*) node_with @learninglocker/xapi-statements@7.8.0 ;; esac
# No proxy stands between this machine and itself.
unset http_proxy HTTP_PROXY https_proxy HTTPS_PROXY all_proxy ALL_PROXY
"$python" tests/stores.py "$kit" "$work" "$stores"
