//! Use cases: the only place that joins curricula, the sitting, the journal and badges. One function a use case.
//!
//! Carries out the effects of a sitting and answers with messages. May use everything below the faces; must not know a
//! terminal, nor print.

mod badges;
mod bell;
mod card;
mod carry_out;
mod checkup;
mod collect;
mod collecting;
mod copying;
pub mod crash;
mod diagnosis;
mod door;
mod erase;
mod export;
mod figures;
mod forms;
mod handover;
mod help;
mod home;
mod icon;
mod joins;
mod keeping;
mod kiosk;
mod kit;
mod launcher;
mod mirror;
mod needles;
mod packs;
mod people;
mod prints;
mod recall;
mod register;
mod role;
mod room;
mod roomwindow;
mod same;
mod scene;
mod settings;
mod strip;
mod told;
mod tongues;
mod views;
mod work;
mod workshops;
mod xapi;

pub use badges::{
    BadgeForm, BatchLine, BatchSaid, CertificateAsk, CertificateSheet, IssuerView, SignAsk, Trusted, emblem, fingerprint_code,
    fingerprint_words, issuer_printout, reason_named, slip_json, slip_words, verdict_json, verdict_words, write_in, write_whole,
};
pub use bell::Bell;
pub use carry_out::{FaceEffect, carry_out};
pub use checkup::{Asked as CheckupAsked, Checkup, Facts, Finding, State as FindingState, Subject, TerminalSeen, gather};
pub use collect::{Collected, ENDS as CARRIED_ENDS, MergeReport};
pub use collecting::collecting_secret_in;
pub use diagnosis::{latest_diagnosis, places_example};
pub use handover::{FILE as HAND_OVER, take as take_seat, wanted as window_wanted, word as window_word};
pub use icon::{install, uninstall};
pub use kit::Kit;
pub use launcher::{Launch, Launched, Ours, begun, launch, open_by_link, ours, window};
pub use mirror::Mirror;
pub use packs::{
    AuthorKey, KnownSigner, OpenPack, SignedPack, Whence, author_key, known_signers, open_signed, pack_comment, pack_json, pack_words,
    signature_beside, signer_words,
};
pub use people::PersonView;
pub use prints::{Press, Print, copy_prints, prints};
pub use register::{Body as RegisterBody, Line as RegisterLine, Register, Section as RegisterSection, Term, Whom, Why};
pub use roomwindow::{RoomOpened, RoomWindow};
pub use same::JoinMade;
pub use scene::{Desk, Gesture, Scene};
pub use settings::{Settings, Theme};
pub use strip::{Strip, Tool};
pub use workshops::{BroughtIn, FormRead, OWN_FORM, PaperWork, WorkshopSheet, WorkshopUnit, form_mistaken};
pub use xapi::{
    BATCH as XAPI_BATCH, Credentials, Ended as PushEnded, PushTo, Pushed, StoreView, answered_at, push_ended, pushed_words, store_address,
    store_words,
};
