//! Tests of the sitting, with a hand-made unit.
