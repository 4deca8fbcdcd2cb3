//! A line of the register for each kind of event. A kind without its line does not compile.

use super::line::Term::{Folder, Person, Stays};
use super::line::Whom::{Group, Learner, Nobody, Organisation};
use super::line::Why::{Gather, Learn, Protect, Prove, Rights};
use super::line::{Line, line};
use crate::record::Record;
use crate::tr;

/// The lines, and beside them a `match` over the same shapes: a kind that is missing is an error, one told twice a warning.
macro_rules! kinds {
    ($($shape:pat => $line:expr,)+) => {
        /// All of them, in the order in which they are told.
        pub(super) fn all() -> Vec<Line> {
            vec![$($line),+]
        }

        /// That of one record.
        pub(super) const fn of(record: &Record) -> Line {
            match record {
                $($shape => $line,)+
            }
        }
    };
}

/// Holds for the compiler that no kind is forgotten.
const _: fn(&Record) -> Line = of;

kinds! {
    Record::LearnerAdded { .. } => line("learner-added", tr!("gdpr-kind-learner-added"), Learner, Learn, Person),
    Record::LearnerSet { .. } => line("learner-set", tr!("gdpr-kind-learner-set"), Learner, Learn, Person),
    Record::TryStarted { .. } => line("try-started", tr!("gdpr-kind-try-started"), Learner, Learn, Person),
    Record::Attempt(_) => line("attempt", tr!("gdpr-kind-attempt"), Learner, Learn, Person),
    Record::UnitDone { .. } => line("unit-done", tr!("gdpr-kind-unit-done"), Learner, Learn, Person),
    Record::UnitMastered { .. } => line("unit-mastered", tr!("gdpr-kind-unit-mastered"), Learner, Learn, Person),
    Record::FormStarted { .. } => line("form-started", tr!("gdpr-kind-form-started"), Learner, Learn, Person),
    Record::FormDone { .. } => line("form-done", tr!("gdpr-kind-form-done"), Learner, Learn, Person),
    Record::FormRefused { .. } => line("form-refused", tr!("gdpr-kind-form-refused"), Learner, Learn, Person),
    Record::ConfidenceTold { .. } => line("confidence-told", tr!("gdpr-kind-confidence-told"), Learner, Learn, Person),
    Record::OwnTaskTold { .. } => line("own-task-told", tr!("gdpr-kind-own-task-told"), Learner, Learn, Person),
    Record::PlanKept { .. } => line("plan-kept", tr!("gdpr-kind-plan-kept"), Learner, Learn, Person),
    Record::RecallStarted { .. } => line("recall-started", tr!("gdpr-kind-recall-started"), Learner, Learn, Person),
    Record::RecallDone { .. } => line("recall-done", tr!("gdpr-kind-recall-done"), Learner, Learn, Person),
    Record::DiagnosisStarted { .. } => line("diagnosis-started", tr!("gdpr-kind-diagnosis-started"), Learner, Learn, Person),
    Record::DiagnosisDone { .. } => line("diagnosis-done", tr!("gdpr-kind-diagnosis-done"), Learner, Learn, Person),
    Record::DiagnosisRefused { .. } => line("diagnosis-refused", tr!("gdpr-kind-diagnosis-refused"), Learner, Learn, Person),
    Record::CardClaimed(_) => line("card-claimed", tr!("gdpr-kind-card-claimed"), Learner, Learn, Person),
    Record::Observed { .. } => line("observed", tr!("gdpr-kind-observed"), Learner, Prove, Person),
    Record::BadgeEarned { .. } => line("badge-earned", tr!("gdpr-kind-badge-earned"), Learner, Prove, Person),
    Record::BadgeIssued(_) => line("badge-issued", tr!("gdpr-kind-badge-issued"), Learner, Prove, Person),
    Record::BadgeRevoked { .. } => line("badge-revoked", tr!("gdpr-kind-badge-revoked"), Nobody, Prove, Stays),
    Record::IssuerTrusted { .. } => line("issuer-trusted", tr!("gdpr-kind-issuer-trusted"), Organisation, Prove, Folder),
    Record::IssuerDistrusted { .. } => line("issuer-distrusted", tr!("gdpr-kind-issuer-distrusted"), Organisation, Prove, Folder),
    Record::Attended { .. } => line("attended", tr!("gdpr-kind-attended"), Learner, Gather, Person),
    Record::Workshop { .. } => line("workshop", tr!("gdpr-kind-workshop"), Group, Gather, Folder),
    Record::CodeReset {} => line("code-reset", tr!("gdpr-kind-code-reset"), Learner, Protect, Person),
    Record::LearnerJoined { .. } => line("learner-joined", tr!("gdpr-kind-learner-joined"), Learner, Protect, Person),
    Record::LearnerParted { .. } => line("learner-parted", tr!("gdpr-kind-learner-parted"), Learner, Protect, Person),
    Record::JoinRefused { .. } => line("join-refused", tr!("gdpr-kind-join-refused"), Learner, Protect, Person),
    Record::LearnerKept {} => line("learner-kept", tr!("gdpr-kind-learner-kept"), Learner, Rights, Person),
    Record::LearnerErased { .. } => line("learner-erased", tr!("gdpr-kind-learner-erased"), Nobody, Rights, Stays),
    Record::MachineSet { .. } => line("machine-set", tr!("gdpr-kind-machine-set"), Organisation, Protect, Folder),
}
