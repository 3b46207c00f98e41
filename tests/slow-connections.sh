#!/usr/bin/env bash
# Three thousand slow connections against a running server, and normal requests beside them (F18).
#   tests/slow-connections.sh http://127.0.0.1:5080 [PID]     PID counts the server's descriptors
# Needs slowhttptest (Debian: apt-get install slowhttptest). ./test does the same from inside .NET: SlowConnectionTests.
set -euo pipefail
at=${1:?say where the server is} pid=${2:-}

normal() { # Asks 300 times, says how many failed, the 99th of a hundred, and the most descriptors seen.
  local failed=0 most=0 open
  for _ in $(seq 300); do
    curl --silent --output /dev/null --max-time 5 --write-out '%{http_code} %{time_total}\n' "$at/sign-in" || true
    if [ -n "$pid" ]; then open=$(ls "/proc/$pid/fd" | wc -l); [ "$open" -le "$most" ] || most=$open; fi
  done > >(sort -k2 -n | awk -v what="$1" '{ if ($1 != 200) failed++; t[NR] = $2 } END { printf "%-8s %d of %d failed, p99 %.0f ms\n", what, failed, NR, t[int(NR * 0.99)] * 1000 }')
  wait $!
  [ -z "$pid" ] || echo "         at most $most descriptors"
}

slow() { # name, then what slowhttptest is told
  local name=$1
  shift
  slowhttptest -c 3000 -r 1000 -l 12 -u "$at/sign-in" "$@" > /dev/null 2>&1 &
  sleep 1
  normal "$name"
  wait || true
}

slow headers -H -i 5
slow body -B -i 5 -s 4000
slow read -X -w 1 -y 8 -n 5 -z 8
