# Sourced in the project's folder before a file to hand out is built: the same commit then gives the same bytes, whoever builds it and
# wherever, and no folder of the builder's stands in it. Not in .cargo/config.toml: whoever builds for themselves wants the real folders.
# What is built elsewhere than in the project's folder says where in CARGO_TARGET_DIR.
map() {
    local from=$1 to=$2
    rust+=("--remap-path-prefix=$from=$to")
    # What is written in C (SQLite, ring) names its files too.
    c+=" -ffile-prefix-map=$from=$to"
}
rust=() c=
# The last one that fits holds.
map "${CARGO_HOME:-$HOME/.cargo}" /cargo
map "$(rustc --print sysroot)" /rust
map "$PWD" /tremplin
[[ -z ${CARGO_TARGET_DIR:-} ]] || map "$(realpath -m "$CARGO_TARGET_DIR")" /tremplin/target
CARGO_ENCODED_RUSTFLAGS=$(
    IFS=$'\x1f'
    printf '%s' "${rust[*]}"
)
export CARGO_ENCODED_RUSTFLAGS CFLAGS="${CFLAGS:-}$c"
unset rust c RUSTFLAGS

# Without the tables by which nothing unwinds where the program aborts. Windows cannot do without.
without_tables() {
    CARGO_ENCODED_RUSTFLAGS+=$'\x1f'-Cforce-unwind-tables=no
    CFLAGS+=' -fno-unwind-tables -fno-asynchronous-unwind-tables'
}
