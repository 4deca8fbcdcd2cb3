//! The signs of real programs as drawings of a few lines, and the words beside those that carry a meaning of their own.

use crate::activity::Sign;
use crate::tr;
use crate::words::Words;

/// The lines of a sign on a square of 24.
pub(super) const fn drawing(sign: Sign) -> &'static str {
    match sign {
        Sign::Clip => "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.4 17a1.6 1.6 0 0 1-2.3-2.3L15 7",
        Sign::Bin => "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
        Sign::Reply => "M10 5L3 11l7 6M3 11h10a8 8 0 0 1 8 8",
        Sign::ReplyAll => "M8 6L2 11l6 5M14 5L7 11l7 6M7 11h7a7 7 0 0 1 7 8",
        Sign::Forward => "M14 5l7 6-7 6M21 11H11a8 8 0 0 0-8 8",
        Sign::Pencil => "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
        Sign::More => "M12 4v2M12 11v2M12 18v2",
        Sign::Unread => "M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M12 9.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M12 11.500v1",
        Sign::Search => "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l6 6",
        Sign::Back => "M11 5l-7 7 7 7M4 12h17",
        Sign::Send => "M3 12l18-8-6 17-4-7zM11 14l10-10",
        Sign::Warning => "M12 3l10 18H2zM12 10v5M12 17v1",
        Sign::Folder => "M3 6h6l2 3h10v11H3z",
        Sign::Done => "M4 13l5 5L20 6",
        Sign::Close => "M5 5l14 14M19 5L5 19",
        Sign::Phone => "M6 3l3 5-2 2a12 12 0 0 0 7 7l2-2 5 3-2 4C11 22 2 13 3 5z",
        Sign::Picture => "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M16 9v1",
        Sign::Printer => "M7 8V3h10v5M5 8h14v8H5zM7 14h10v7H7z",
        Sign::Gear => "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3",
        Sign::Lock => "M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4",
        Sign::Worried => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9 9v1M15 9v1M8 17q4-4 8 0",
        Sign::Unsure => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9 9v1M15 9v1M8 16h8",
        Sign::Glad => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9 9v1M15 9v1M8 14q4 4 8 0",
        Sign::Speaker => "M4 9h4l5-4v14l-5-4H4zM16 9q3 3 0 6M18 6q6 6 0 12",
        Sign::Star => "M12 3l3 6 6 1-4.500 4.500 1 6.500-5.500-3-5.500 3 1-6.500L3 10l6-1z",
    }
}

/// What a sign says, where the label beside it does not.
pub(super) fn word(sign: Sign) -> Option<Words> {
    match sign {
        Sign::Clip => Some(tr!("paper-clip")),
        Sign::Unread => Some(tr!("paper-unread")),
        _ => None,
    }
}
