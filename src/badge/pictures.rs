//! The pictures of badges, as they are shipped in `assets/badges`.

use crate::ids::ModuleId;

/// One badge's picture, in its three forms.
#[derive(Clone, Copy, Debug)]
pub struct Pictures {
    /// As lines, for paper and for baking.
    pub svg: &'static str,
    /// 512 pixels wide, for baking.
    pub png: &'static [u8],
    /// 180 pixels wide, small enough to stand in every badge.
    pub small: &'static [u8],
}

macro_rules! pictures {
    ($name:literal) => {
        Pictures {
            svg: include_str!(concat!("../../assets/badges/", $name, ".svg")),
            png: include_bytes!(concat!("../../assets/badges/", $name, ".png")),
            small: include_bytes!(concat!("../../assets/badges/", $name, "-small.png")),
        }
    };
}

/// The picture of a module's badge; modules that we did not write have one in common.
pub fn pictures(module: &ModuleId) -> Pictures {
    match module.as_str() {
        "first-steps" => pictures!("first-steps"),
        "email" => pictures!("email"),
        "scams" => pictures!("scams"),
        "fake-news" => pictures!("fake-news"),
        "parental-control" => pictures!("parental-control"),
        "helping" => pictures!("helping"),
        _ => pictures!("module"),
    }
}
