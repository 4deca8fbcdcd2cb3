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

# zig_in DIR: zig, which brings a C compiler and the headers of musl for each machine, in a folder of its own; nothing where $ZIG says one.
zig_in() {
    [[ -z ${ZIG:-} ]] || return 0
    [[ -x $1/bin/python ]] || python3 -m venv "$1"
    "$1/bin/pip" install --quiet --disable-pip-version-check ziglang==0.17.1
    ZIG=$("$1/bin/python" -c 'import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), "zig"))')
    export ZIG
}

# for_linux TARGET: all static, with the musl that comes with Rust. Names of hosts are looked up by musl itself (tests/roots.sh), not by
# plug-ins of glibc that a static file would look for.
for_linux() {
    local machine=${1%%-*} named=${1//-/_}
    [[ $machine != i686 ]] || machine=x86
    export ZIG ZIG_TARGET=$machine-linux-musl
    export "CC_$named=$PWD/tools/cc.sh" "AR_$named=ar" "CARGO_TARGET_${named^^}_LINKER=$PWD/tools/link.sh"
    CARGO_ENCODED_RUSTFLAGS+=$'\x1f-Clinker-flavor=ld.lld\x1f-Clink-self-contained=yes\x1f-Crelocation-model=static'
    without_tables
}

# to_hand_out TARGET: the standard library too, for size.
to_hand_out() {
    RUSTC_BOOTSTRAP=1 cargo build --locked --profile dist --target "$1" --bin tremplin \
        -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
}

# Without the tables by which nothing unwinds where the program aborts. Windows cannot do without.
without_tables() {
    CARGO_ENCODED_RUSTFLAGS+=$'\x1f'-Cforce-unwind-tables=no
    CFLAGS+=' -fno-unwind-tables -fno-asynchronous-unwind-tables'
}
