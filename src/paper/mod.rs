//! The print face.
