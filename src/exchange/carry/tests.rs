//! A carried journal comes back as it went, or not at all.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::{BufReader, Cursor};

use super::*;
use crate::ids::EventId;

fn device(n: u128) -> DeviceId {
    DeviceId::from_uuid(uuid::Uuid::from_u128(n))
}

fn event(n: u32) -> Verbatim {
    Verbatim {
        at: 5,
        body: serde_json::value::RawValue::from_string(format!("{{ \"n\": {n}.10, \"é\": \"\\u00e9\" }}")).unwrap(),
        clock_ok: true,
        device: device(2),
        id: EventId::from_uuid(uuid::Uuid::from_u128(u128::from(n))),
        kind: "from-the-future".to_owned(),
        lamport: i64::from(n),
        learner: None,
        org: None,
        seq: 1,
        v: 1,
    }
}

fn file(events: &[Verbatim]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), &Header::new(device(2), Some("Poste 3"), 7)).unwrap();
    for event in events {
        writer.put(event).unwrap();
    }
    writer.finish().unwrap().0
}

fn read(bytes: &[u8]) -> Result<Vec<String>> {
    let mut reader = Reader::new(bytes)?;
    let mut lines = Vec::new();
    while let Some(event) = reader.next()? {
        lines.push(event.line());
    }
    Ok(lines)
}

/// The lines with a last line that is right for them.
fn signed(lines: &[String]) -> Vec<u8> {
    let all: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    let sum = hex(&Sha256::digest(all.as_bytes()));
    format!("{all}{{\"end\":\"tremplin-journal\",\"events\":{},\"sha256\":\"{sum}\"}}\n", lines.len() - 1).into_bytes()
}

fn lines_of(bytes: &[u8]) -> Vec<String> {
    std::str::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn it_comes_back_to_the_letter() {
    let events = [event(1), event(2), event(3)];
    let bytes = file(&events);
    assert_eq!(read(&bytes).unwrap(), events.each_ref().map(Verbatim::line));
    let (header, many) = check(bytes.as_slice(), &mut |_| ()).unwrap();
    assert_eq!((header.device, header.at, many, header.shown().unwrap().as_str()), (device(2), 7, 3, "Poste 3"));
    assert_eq!(read(&file(&[])).unwrap(), Vec::<String>::new());
    let mut lines = lines_of(&bytes);
    lines.pop();
    assert_eq!(signed(&lines), bytes, "the last line is what the format says");
}

#[test]
fn cut_anywhere_it_is_refused() {
    let bytes = file(&[event(1), event(2)]);
    for at in 0..bytes.len() {
        let error = read(&bytes[..at]).unwrap_err();
        assert_eq!(error.kind, Kind::Content, "{at}");
    }
    let error = read(&bytes[..bytes.len() - 1]).unwrap_err();
    assert_eq!(error.cause, tr!("carry-cut"));
}

#[test]
fn with_any_byte_changed_it_is_refused() {
    let bytes = file(&[event(1), event(2)]);
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut other = bytes.clone();
            other[at] ^= 1 << bit;
            assert!(read(&other).is_err(), "{at} {bit}");
        }
    }
}

#[test]
fn what_was_made_to_deceive_is_refused_though_its_sum_is_right() {
    let whole = lines_of(&file(&[event(1), event(2)]));
    let (header, one, two) = (whole[0].clone(), whole[1].clone(), whole[2].clone());
    assert!(read(&signed(&[header.clone(), one.clone(), two.clone()])).is_ok());
    let kept = |lines: &[&String]| signed(&lines.iter().map(|line| (*line).clone()).collect::<Vec<_>>());
    // Out of order, twice, a line of nothing, one that is no event, one within another.
    for lines in [
        vec![&header, &two, &one],
        vec![&header, &one, &one],
        vec![&header, &one, &String::new()],
        vec![&header, &one, &"{}".to_owned()],
        vec![&header, &header],
        vec![&header, &one.replace("\"lamport\":1", "\"lamport\":-1")],
        vec![&header, &one.replace("\"lamport\":1", "\"lamport\":9223372036854775807")],
        vec![&one, &two],
        vec![&header.replace("\"version\":1", "\"version\":0"), &one],
        vec![&header.replace("Poste 3", &"x".repeat(81)), &one],
    ] {
        assert_eq!(read(&kept(&lines)).unwrap_err().kind, Kind::Content, "{lines:?}");
    }
    let newer = read(&kept(&[&header.replace("\"version\":1", "\"version\":2"), &one])).unwrap_err();
    assert_eq!(newer.cause, tr!("carry-newer"));
    // Another count, more after the end, no letters.
    let text = String::from_utf8(file(&[event(1)])).unwrap();
    for bytes in [
        text.replace("\"events\":1", "\"events\":2").into_bytes(),
        format!("{text}{one}\n").into_bytes(),
        format!("{text}\n").into_bytes(),
        [text.as_bytes(), &[0xff]].concat(),
        vec![0xff; 100],
        b"SQLite format 3\0".to_vec(),
        b"\n".to_vec(),
        Vec::new(),
    ] {
        assert_eq!(read(&bytes).unwrap_err().kind, Kind::Content);
    }
}

#[test]
fn a_line_without_an_end_takes_no_more_memory_than_a_line() {
    let endless = BufReader::new(std::io::repeat(b'x'));
    assert_eq!(Reader::new(endless).map(|_| ()).unwrap_err().cause, tr!("carry-not-ours"));
    let bytes = file(&[event(1)]);
    let first = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let endless = Cursor::new(bytes[..=first].to_vec()).chain(std::io::repeat(b'x'));
    let mut reader = Reader::new(BufReader::new(endless)).unwrap();
    assert_eq!(reader.next().unwrap_err().cause, tr!("carry-changed", line = 2_usize));
    assert!(reader.line.capacity() <= 2 * LINE_MAX + 2);
    // The longest line is taken, and one more letter is not written.
    let mut long = event(1);
    let bare = long.line().len() - long.body.get().len();
    for (more, right) in [(0, true), (1, false)] {
        let body = format!("\"{}\"", "x".repeat(LINE_MAX - bare - 2 + more));
        long.body = serde_json::value::RawValue::from_string(body).unwrap();
        let mut writer = Writer::new(Vec::new(), &Header::new(device(1), None, 0)).unwrap();
        assert_eq!(writer.put(&long).is_ok(), right);
        if right {
            assert_eq!(read(&writer.finish().unwrap().0).unwrap().len(), 1);
        }
    }
}

#[test]
fn a_stick_that_is_pulled_out_is_no_file_that_was_changed() {
    struct Pulled;
    impl Read for Pulled {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("no such device"))
        }
    }
    let bytes = file(&[event(1)]);
    let mut reader = Reader::new(BufReader::new(Cursor::new(bytes[..bytes.len() - 9].to_vec()).chain(Pulled))).unwrap();
    reader.next().unwrap();
    assert_eq!(reader.next().unwrap_err().kind, Kind::Io);
}
