/// A mark of a message's id, 32 bits wide: FNV-1a. `build.rs` refuses two messages of one mark.
pub(crate) const fn mark(id: &str) -> u32 {
    let bytes = id.as_bytes();
    let (mut mark, mut at) = (0x811c_9dc5_u32, 0);
    while at < bytes.len() {
        mark = (mark ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    mark
}
