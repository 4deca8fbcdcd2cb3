//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    tremplin::cli::run(std::env::args_os())
}

/// The allocator of musl, which the files for Linux are linked with, takes a sixth of a start; this one a third of that. Not on machines
/// of 32 bits: it gives memory back by `mremap`, and qemu, on which that file is tried as an old machine would run it, then takes away
/// what lies behind.
#[cfg(all(target_env = "musl", target_pointer_width = "64"))]
#[global_allocator]
static MEMORY: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;
