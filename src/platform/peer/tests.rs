//! Real sockets, in a folder of each test's own. Waits for what is told, never for time alone.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};

use tempfile::TempDir;

use super::watch::News;
use super::*;

/// Longest wait: far beyond a busy machine's worst.
const LONG: Duration = Duration::from_secs(30);

/// A folder to meet in, and a data folder.
fn folders() -> (TempDir, TempDir) {
    (TempDir::new().unwrap(), TempDir::new().unwrap())
}

fn watcher(folder: &TempDir, data: &TempDir) -> Receiver<News> {
    let (to, from) = channel();
    watch_in(folder.path(), data.path(), move |news| to.send(news).is_ok()).unwrap();
    from
}

fn host(folder: &TempDir, data: &TempDir) -> Host {
    Host::open_in(folder.path(), data.path()).unwrap()
}

fn message(text: &str) -> News {
    News::Message(text.as_bytes().to_vec())
}

fn until(what: &str, is: impl Fn() -> bool) {
    for _ in 0..600 {
        if is() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("never: {what}");
}

#[test]
fn whoever_comes_late_sees_the_last_message_and_whoever_comes_early_the_first() {
    let (folder, data) = folders();
    let early = watcher(&folder, &data);
    let host = host(&folder, &data);
    assert!(host.show(b"one"));
    assert_eq!(early.recv_timeout(LONG).unwrap(), message("one"));
    assert!(host.show(b"two"));
    assert_eq!(early.recv_timeout(LONG).unwrap(), message("two"));
    let late = watcher(&folder, &data);
    assert_eq!(late.recv_timeout(LONG).unwrap(), message("two"));
    assert_eq!(host.watchers(), 2);
}

#[test]
fn a_host_that_dies_is_missed_and_one_that_comes_back_is_found() {
    let (folder, data) = folders();
    let from = watcher(&folder, &data);
    for text in ["one", "two"] {
        let host = host(&folder, &data);
        host.show(text.as_bytes());
        assert_eq!(from.recv_timeout(LONG).unwrap(), message(text));
        drop(host);
        assert_eq!(from.recv_timeout(LONG).unwrap(), News::Lost);
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| name.to_string_lossy().ends_with(".lock")), "{left:?}");
}

#[test]
fn a_watcher_that_has_gone_is_missed() {
    let (folder, data) = folders();
    let host = host(&folder, &data);
    let stream = Meeting::within(folder.path(), data.path()).connect().unwrap();
    until("one watches", || host.watchers() == 1);
    drop(stream);
    until("nobody watches", || host.watchers() == 0);
}

#[test]
fn there_is_one_host_and_the_second_is_told_so() {
    let (folder, data) = folders();
    let first = host(&folder, &data);
    first.show(b"first");
    assert_eq!(Host::open_in(folder.path(), data.path()).unwrap_err().kind(), io::ErrorKind::AddrInUse);
    assert_eq!(watcher(&folder, &data).recv_timeout(LONG).unwrap(), message("first"), "and the first goes on");
    let other = TempDir::new().unwrap();
    assert!(Host::open_in(folder.path(), other.path()).is_ok(), "another data folder is another room");
    drop(first);
    assert!(Host::open_in(folder.path(), data.path()).is_ok());
}

#[test]
fn one_that_never_reads_holds_nobody_up_and_is_dropped() {
    let (folder, data) = folders();
    let host = host(&folder, &data);
    let deaf = Meeting::within(folder.path(), data.path()).connect().unwrap();
    let from = watcher(&folder, &data);
    until("two watch", || host.watchers() == 2);
    let long = vec![b'x'; LONGEST - 1];
    for _ in 0..20 {
        assert!(host.show(&long));
        assert_eq!(from.recv_timeout(LONG).unwrap(), News::Message(long.clone()));
    }
    host.show(b"end");
    assert_eq!(from.recv_timeout(LONG).unwrap(), message("end"));
    until("the deaf one is dropped", || host.watchers() == 1);
    drop(deaf);
}

#[test]
fn what_is_no_message_is_not_sent_and_a_line_too_long_is_not_taken() {
    let (folder, data) = folders();
    let host = host(&folder, &data);
    assert!(!host.show(&vec![b'x'; LONGEST]));
    assert!(!host.show(b"two\nlines"));
    drop(host);
    // A stranger in the host's place, who says too much without end.
    let mut meeting = Meeting::within(folder.path(), data.path());
    let listener = meeting.listen().unwrap();
    let from = watcher(&folder, &data);
    let mut said = listener.accept().unwrap();
    let chunk = vec![b'y'; 64 * 1024];
    while said.write_all(&chunk).is_ok() {}
    assert_eq!(from.recv_timeout(LONG).unwrap(), News::TooLong);
    assert_eq!(from.recv_timeout(LONG).unwrap(), News::Lost);
}

#[test]
fn more_watchers_than_a_room_can_have_are_sent_away() {
    let (folder, data) = folders();
    let host = host(&folder, &data);
    let meeting = Meeting::within(folder.path(), data.path());
    let kept: Vec<_> = (0..WATCHERS_MAX).map(|_| meeting.connect().unwrap()).collect();
    until("all watch", || host.watchers() == WATCHERS_MAX);
    let mut more = meeting.connect().unwrap();
    assert_eq!(more.read(&mut [0; 8]).unwrap_or(0), 0, "told nothing");
    assert_eq!((host.watchers(), kept.len()), (WATCHERS_MAX, WATCHERS_MAX));
}

#[cfg(unix)]
#[test]
fn a_socket_left_by_a_crash_is_replaced_and_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, data) = folders();
    let at = folder.path().join(meeting::name(data.path()));
    // What a crash leaves: the file, and nobody behind it.
    drop(std::os::unix::net::UnixListener::bind(&at).unwrap());
    assert!(at.exists());
    let host = host(&folder, &data);
    host.show(b"here");
    assert_eq!(watcher(&folder, &data).recv_timeout(LONG).unwrap(), message("here"));
    assert_eq!(at.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    drop(host);
    assert!(!at.exists());
}

#[test]
fn the_name_is_that_of_the_folder_however_it_is_written() {
    let data = TempDir::new().unwrap();
    std::fs::create_dir(data.path().join("in")).unwrap();
    let name = meeting::name(data.path());
    assert_eq!(name, meeting::name(&data.path().join("in/..")));
    assert_ne!(name, meeting::name(&data.path().join("in")));
    let hash = name.strip_prefix("tremplin-").unwrap();
    assert!(hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{name}");
}
