#![no_main]
//! The door `curriculum`.

#[path = "../doors.rs"]
#[allow(dead_code, unused_imports, reason = "each target opens one door")]
mod doors;
#[path = "../meter.rs"]
mod meter;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| meter::through(doors::curriculum, bytes));
