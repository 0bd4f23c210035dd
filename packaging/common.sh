# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share: the root of the tree, the surroundings of a build, stages with their duration.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Qt wants a UTF-8 locale and a folder for sockets, which a bare system does not set; compiled files are shared between
# checkouts.
prepare_environment() {
    case "$(locale charmap 2>/dev/null)" in
        UTF-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    export CCACHE_BASEDIR="$root"
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        # shellcheck disable=SC2064
        trap "rm -rf '$XDG_RUNTIME_DIR'" EXIT
    fi
}

# stage NAME COMMAND…: runs the command, says how long it took, ends the script when it fails.
stage() {
    local name=$1 start=$SECONDS status=0
    shift
    echo "==> $name"
    # Not `if "$@"`: that would switch off `set -e` inside a function.
    set +e
    (set -e; "$@")
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        echo "==> $name: FAILED with status $status after $((SECONDS - start)) s" >&2
        exit "$status"
    fi
    echo "==> $name: $((SECONDS - start)) s"
}

configure_and_build() {
    local preset=$1
    shift
    # CMake is chatty about optional parts; its output matters only when it fails.
    local log="$root/.build/configure-$preset.log"
    mkdir -p "$root/.build"
    (cd "$root" && cmake --preset "$preset" >"$log" 2>&1) || { cat "$log" >&2; return 1; }
    cmake --build "$root/.build/$preset" -j "$(nproc)" "$@"
}
