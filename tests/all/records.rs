//! Learning records from the adviser's screen: what it tells is what the command tells; sent to a store on this machine, stopped, put
//! aside, written on a stick; and what lets in is kept nowhere.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Desk, Scene};
use tremplin::screen::Scenario;

use crate::dashboard::{PATIENT, in_room};
use crate::door::write;
use crate::room::{act, pick, said};
use crate::screens::picture;
use crate::stick::plug;
use crate::way::world;
use crate::xapi::{Told, learnt, store};

/// The screen without what differs from run to run: the store's port.
fn shown(desk: &mut Desk, address: &str) -> String {
    let port: String = address.chars().filter(char::is_ascii_digit).skip(6).collect();
    Scenario::new(desk, (80, 24)).text().replace(&port, "00000")
}

fn send(desk: &mut Desk, secret: &str) {
    write(desk, "records/secret", secret);
    act(desk, Input::Submit);
}

#[test]
fn records_are_sent_told_and_written_from_the_screen() {
    for lang in ["fr", "en"] {
        let tmp = TempDir::new().unwrap();
        let data = tmp.path().join("data");
        learnt(&data);
        let told = Arc::new(Mutex::new(Told::default()));
        let address = store(Arc::clone(&told), false, "");
        let mut desk = in_room(&data, lang, world(), PATIENT);
        pick(&mut desk, "adviser/records");
        picture("records-none", lang, &shown(&mut desk, &address));
        pick(&mut desk, "records/other");
        picture("records-send", lang, &shown(&mut desk, &address));

        // What cannot be sent is told, and nothing that was written is lost but the password.
        write(&mut desk, "records/endpoint", "http://lrs.example/xapi");
        send(&mut desk, "kit:zw3nk9pass");
        assert_eq!(desk.page().id, "adviser/records/send");
        assert!(desk.page().notice.is_some());
        write(&mut desk, "records/endpoint", &address);
        send(&mut desk, "kit:zw3nk9pass");
        assert!(desk.page().notice.is_some(), "the organisation's address is wanted");
        write(&mut desk, "records/home", "https://mediatheque.example");
        send(&mut desk, "kit:wrong");
        assert_eq!(desk.page().id, "adviser/records/start", "{:?}", desk.page().notice);
        assert!(told.lock().unwrap().statements.is_empty());
        pick(&mut desk, "send/0");
        send(&mut desk, "kit:zw3nk9pass");
        let sent = told.lock().unwrap().statements.len();
        assert!(sent > 20, "{sent}");
        picture("records", lang, &shown(&mut desk, &address));
        assert!(said(&mut desk).contains(&sent.to_string()));
        let kept = std::fs::read(data.join("journal.db")).unwrap();
        assert!(!kept.windows(10).any(|bytes| bytes == b"zw3nk9pass"), "no password in the journal");
        assert!(!format!("{:?}", desk.page()).contains("zw3nk9pass"));

        // Without a stick it is told; on one, each record is a line.
        pick(&mut desk, "records/export");
        assert!(desk.page().notice.is_some() && desk.page().id == "adviser/records/start");
        let stick = TempDir::new().unwrap();
        plug(&[stick.path()]);
        pick(&mut desk, "records/export");
        assert!(desk.page().notice.is_none(), "{:?}", desk.page().notice);
        let file = std::fs::read_dir(stick.path()).unwrap().next().unwrap().unwrap().path();
        assert!(file.to_str().unwrap().ends_with(".ndjson"), "{file:?}");
        assert_eq!(std::fs::read_to_string(file).unwrap().lines().count(), sent);
        plug(&[]);
        // The same facts as the command's.
        let views = desk.kit().disk().endpoints().unwrap();
        assert_eq!((views.len(), views[0].waiting, usize::try_from(views[0].sent).unwrap()), (1, 0, sent));
    }
}

#[test]
fn what_was_put_aside_is_told_and_sent_again_and_a_run_can_be_stopped() {
    let tmp = TempDir::new().unwrap();
    let data = tmp.path().join("data");
    learnt(&data);
    let address = store(Arc::default(), false, "verb/earned");
    let mut desk = in_room(&data, "en", world(), PATIENT);
    pick(&mut desk, "adviser/records");
    pick(&mut desk, "records/other");
    write(&mut desk, "records/endpoint", &address);
    write(&mut desk, "records/home", "https://a.example");
    send(&mut desk, "kit:zw3nk9pass");
    let told = said(&mut desk);
    assert!(told.contains("1 put aside") && told.contains("no such verb"), "{told}");
    pick(&mut desk, "again/0");
    send(&mut desk, "kit:zw3nk9pass");
    assert!(said(&mut desk).contains("no such verb"), "refused again");

    // Nobody answers there: it waits, and is left at once.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    drop(desk);
    let mut desk = in_room(&data, "en", world(), Duration::from_millis(1));
    let until = |desk: &mut Desk, page: &str| {
        for _ in 0..20_000 {
            desk.changed();
            if desk.page().id == page {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("{page} never came: {}", desk.page().id);
    };
    pick(&mut desk, "adviser/records");
    until(&mut desk, "adviser/records/start");
    pick(&mut desk, "records/other");
    write(&mut desk, "records/endpoint", &format!("http://{nobody}/xapi"));
    send(&mut desk, "kit:zw3nk9pass");
    assert_eq!(desk.page().id, "adviser/records/working");
    act(&mut desk, Input::Back);
    until(&mut desk, "adviser/records/start");
    desk.into_kit().close().unwrap();
}
