#!/usr/bin/env bash
# Builds the slower disk and prints where it is: LD_PRELOAD=$(bench/slow-fsync/build.sh) SLOW_FSYNC_MS=5 ./alongside …
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
made=$here/../../artifacts/slow_fsync.so
command -v gcc >/dev/null || { echo "This needs gcc; on Debian: apt-get install gcc libc6-dev." >&2; exit 1; }

mkdir -p "$(dirname "$made")"
[ "$made" -nt "$here/slow_fsync.c" ] || gcc -std=c11 -O2 -Wall -Wextra -Werror -shared -fPIC "$here/slow_fsync.c" -o "$made" -ldl
readlink -f "$made"
