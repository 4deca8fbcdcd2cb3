//! What is wrong with a report, and what is missing in it: each named, none in the way of printing it.

use crate::text::SafeText;
use crate::words::Words;

/// Something wrong or missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody was there.
    Nobody,
    /// A field that cannot be left empty is.
    Missing {
        /// Its label.
        label: SafeText,
    },
    /// More than the form can say.
    Beyond {
        /// The field's label.
        label: SafeText,
        /// How much.
        n: u32,
        /// At most.
        most: u32,
    },
    /// More people are counted in a field than there are.
    TooMany {
        /// The field's label.
        label: SafeText,
        /// How many are counted.
        n: u32,
        /// The label of the field whose people they are.
        of: SafeText,
        /// How many these are.
        most: u32,
    },
    /// More people are counted in a field than were there at all.
    Apart {
        /// The field's label.
        label: SafeText,
        /// How many are counted.
        n: u32,
        /// How many were there.
        most: u32,
    },
    /// An answer that the form does not know.
    Unknown {
        /// The field's label.
        label: SafeText,
        /// What was answered.
        answer: SafeText,
    },
    /// It was declared on another form, whose answers and counts are not this one's.
    OtherForm {
        /// That form's name.
        form: SafeText,
    },
}

impl Lack {
    /// Whether it is wrong, not only missing: what is missing can be completed after the close.
    pub const fn is_wrong(&self) -> bool {
        matches!(self, Self::Beyond { .. } | Self::TooMany { .. } | Self::Apart { .. } | Self::Unknown { .. })
    }

    /// As programs name it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Missing { .. } => "missing",
            Self::Beyond { .. } => "beyond",
            Self::TooMany { .. } => "too-many",
            Self::Apart { .. } => "apart",
            Self::Unknown { .. } => "unknown",
            Self::OtherForm { .. } => "other-form",
        }
    }

    /// As a person reads it.
    pub fn words(&self) -> Words {
        match self {
            Self::Nobody => tr!("report-nobody"),
            Self::Missing { label } => tr!("report-missing", label = label),
            Self::Beyond { label, n, most } => tr!("report-beyond", label = label, n = *n, most = *most),
            Self::TooMany { label, n, of, most } => tr!("report-too-many", label = label, n = *n, of = of, most = *most),
            Self::Apart { label, n, most } => tr!("report-apart", label = label, n = *n, most = *most),
            Self::Unknown { label, answer } => tr!("report-unknown", label = label, answer = answer),
            Self::OtherForm { form } => tr!("report-other-form", form = form),
        }
    }
}
