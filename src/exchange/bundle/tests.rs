#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

/// What a message is called.
fn id(error: &Error) -> &'static str {
    match &error.cause {
        Words::Msg(id, _) => id,
        other => panic!("{other:?}"),
    }
}

fn why(bytes: &[u8]) -> &'static str {
    let error = read(bytes).unwrap_err();
    assert_eq!(error.kind, Kind::Content);
    assert!(error.hint.is_some());
    id(&error)
}

fn files(names: &[&str]) -> Named {
    names.iter().map(|name| ((*name).to_owned(), format!("# {name}\n").into_bytes())).collect()
}

fn good() -> Named {
    files(&["gestes/curriculum.toml", "gestes/mains/module.toml", "gestes/mains/one.fr.toml"])
}

/// A header as somebody else may write it: what `change` does is summed up rightly after.
fn header(name: &[u8], length: u64, change: impl FnOnce(&mut Header)) -> Vec<u8> {
    let mut header = Header::new_ustar();
    header.as_mut_bytes()[..name.len()].copy_from_slice(name);
    header.set_mode(0o644);
    header.set_size(length);
    header.set_entry_type(EntryType::Regular);
    change(&mut header);
    header.set_cksum();
    header.as_bytes().to_vec()
}

fn entry(name: &[u8], content: &[u8]) -> Vec<u8> {
    let mut bytes = header(name, content.len() as u64, |_| {});
    bytes.extend_from_slice(content);
    bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
    bytes
}

fn end(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(bytes.len() + 2 * BLOCK, 0);
    bytes
}

fn head() -> Vec<u8> {
    entry(b"a/module.toml", b"title = 1\n")
}

/// A sound file, then this.
fn and(more: Vec<u8>) -> Vec<u8> {
    end([head(), more].concat())
}

#[test]
fn the_same_files_are_the_same_bytes_whatever_their_order() {
    let bytes = write(&good()).unwrap();
    let mut turned = good();
    turned.reverse();
    assert_eq!(bytes, write(&turned).unwrap());
    assert_eq!(read(&bytes).unwrap(), good());
    // Of nobody, of no time, for everybody to read.
    let first = Header::from_byte_slice(&bytes[..BLOCK]);
    assert_eq!((first.uid().unwrap(), first.gid().unwrap(), first.mtime().unwrap(), first.mode().unwrap()), (0, 0, 0, 0o644));
    assert_eq!((first.username().unwrap(), first.groupname().unwrap()), (Some(""), Some("")));
    // Longer than the name alone can be.
    let long = files(&["a/curriculum.toml", &format!("{}/{}/{}.toml", "a", "m".repeat(64), "u".repeat(64))]);
    assert_eq!(read(&write(&long).unwrap()).unwrap(), long);
}

#[test]
fn folders_that_files_need_are_no_mistake_and_others_are() {
    let folder = |name: &[u8]| header(name, 0, |header| header.set_entry_type(EntryType::Directory));
    let bytes = end([folder(b"a/"), folder(b"a/m/"), head(), entry(b"a/m/one.toml", b"")].concat());
    assert_eq!(read(&bytes).unwrap().len(), 2);
    assert_eq!(why(&and(folder(b"a/empty/"))), "bundle-not-file");
    assert_eq!(why(&and(folder(b"../"))), "bundle-name");
    assert_eq!(why(&and(folder(b"/"))), "bundle-name");
    assert_eq!(why(&and(header(b"a/m/", 512, |header| header.set_entry_type(EntryType::Directory)))), "bundle-not-file");
}

#[test]
fn names_that_lead_elsewhere_are_refused_whole() {
    for name in [
        &b"/etc/passwd.toml"[..],
        b"a/../../x.toml",
        b"a\\x.toml",
        b"a/..\\x.toml",
        b"C:/x.toml",
        b"a/c:x.toml",
        b"./a/x.toml",
        b"a/x.toml/",
        b"a/\xff.toml",
        b"a/\x1b]0;x.toml",
        b"a//x.toml",
        "a/\u{202e}.toml".as_bytes(),
        b"x.toml",
        b"a/b/c/x.toml",
    ] {
        assert_eq!(why(&and(entry(name, b""))), "bundle-name", "{name:?}");
    }
    assert_eq!(why(&and(entry(b"a/con.toml", b""))), "bundle-device");
    assert_eq!(why(&and(entry(b"a/nul.fr.toml", b""))), "bundle-device");
    assert_eq!(why(&and(entry(b"a/run.sh", b""))), "bundle-not-toml");
    // What stands behind the end of a name: some programs read on.
    assert_eq!(why(&and(entry(b"a/x.toml\0/../../y", b""))), "bundle-name");
    let before = header(b"x.toml", 0, |header| header.as_mut_bytes()[BEFORE][..9].copy_from_slice(b"../../etc"));
    assert_eq!(why(&and(before)), "bundle-name");
}

#[test]
fn whatever_is_no_plain_file_is_refused_whole() {
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Char,
        EntryType::Block,
        EntryType::Fifo,
        EntryType::Continuous,
        EntryType::GNULongName,
        EntryType::GNULongLink,
        EntryType::GNUSparse,
        EntryType::XGlobalHeader,
        EntryType::XHeader,
        EntryType::new(b'Z'),
        EntryType::new(b'V'),
    ] {
        let bytes = and(header(b"a/x.toml", 0, |header| header.set_entry_type(kind)));
        assert_eq!(why(&bytes), "bundle-not-file", "{kind:?}");
    }
    let linked = header(b"a/x.toml", 0, |header| header.as_mut_bytes()[LINK][..2].copy_from_slice(b"/x"));
    assert_eq!(why(&and(linked)), "bundle-not-file");
    // A sparse file in GNU's older form: a plain one but for its fields.
    let mut sparse = Header::new_gnu();
    sparse.as_mut_bytes()[..8].copy_from_slice(b"a/x.toml");
    sparse.set_size(0);
    sparse.set_entry_type(EntryType::Regular);
    sparse.set_cksum();
    assert!(read(&and(sparse.as_bytes().to_vec())).is_ok(), "GNU's form itself is known");
    sparse.as_gnu_mut().unwrap().set_real_size(1 << 40);
    sparse.set_cksum();
    assert_eq!(why(&and(sparse.as_bytes().to_vec())), "bundle-header");
}

#[test]
fn the_same_name_twice_is_refused_also_in_capitals() {
    assert_eq!(why(&and(head())), "bundle-twice");
    assert_eq!(why(&and(entry(b"a/Module.toml", b""))), "bundle-twice");
}

#[test]
fn numbers_that_are_none_or_too_great_are_refused() {
    for (length, expected) in [
        (&b"-0000000001\0"[..], "bundle-header"),
        (b"00000000009\0", "bundle-header"),
        (b"\0\0\0\0\0\0\0\0\0\0\0\0", "bundle-header"),
        (b"            ", "bundle-header"),
        (b"\x80\0\0\0\0\0\0\0\0\0\0\x01", "bundle-header"),
        (b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "bundle-header"),
        (b"1 1\0\0\0\0\0\0\0\0\0", "bundle-header"),
        (b"77777777777\0", "bundle-file-large"),
        (b"777777777777", "bundle-file-large"),
        (b"00000002000\0", "bundle-cut"),
    ] {
        let bytes = and(header(b"a/x.toml", 0, |header| header.as_mut_bytes()[LENGTH].copy_from_slice(length)));
        assert_eq!(why(&bytes), expected, "{length:?}");
    }
    let mut wrong = and(entry(b"a/x.toml", b""));
    wrong[2 * BLOCK] = b'b';
    assert_eq!(why(&wrong), "bundle-header", "a sum that is not right");
}

#[test]
fn what_is_cut_or_goes_on_is_refused() {
    let whole = write(&good()).unwrap();
    for length in (0..whole.len()).step_by(97).chain([0, 1, BLOCK, whole.len() - 1, whole.len() - BLOCK]) {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
    assert_eq!(why(&whole[..whole.len() - BLOCK]), "bundle-cut");
    assert_eq!(why(&whole[..whole.len() - 2 * BLOCK]), "bundle-cut");
    for after in [&b"x"[..], &[0], &head()] {
        assert_eq!(why(&[&whole, after].concat()), "bundle-trailing");
    }
    // Zeros up to a whole record are what other programs write.
    let mut filled = whole;
    filled.resize(filled.len().next_multiple_of(RECORD), 0);
    assert_eq!(read(&filled).unwrap(), good());
}

#[test]
fn the_limits_hold_to_the_byte_and_to_the_file() {
    let most = vec![b'#'; SIZE_MAX];
    assert!(read(&and(entry(b"a/x.toml", &most))).is_ok());
    assert_eq!(why(&and(entry(b"a/x.toml", &vec![b'#'; SIZE_MAX + 1]))), "bundle-file-large");

    let many = |count: usize| -> Vec<u8> {
        end([head(), (1..count).flat_map(|n| entry(format!("a/{n}.toml").as_bytes(), b"")).collect()].concat())
    };
    assert_eq!(read(&many(COUNT_MAX)).unwrap().len(), COUNT_MAX);
    assert_eq!(why(&many(COUNT_MAX + 1)), "bundle-many");

    let mut full = vec![("a/module.toml".to_owned(), most.clone())];
    full.extend((1..32).map(|n| (format!("a/{n}.toml"), most.clone())));
    let bytes = write(&full).unwrap();
    assert_eq!(read(&bytes).unwrap().len(), 32);
    full.push(("a/last.toml".to_owned(), b"#".to_vec()));
    assert_eq!(id(&write(&full).unwrap_err()), "bundle-large");
    // A header that promises much costs nothing: no byte of it is there.
    assert_eq!(why(&and(header(b"a/x.toml", 1 << 32, |_| {}))), "bundle-file-large");
    assert_eq!(why(&vec![0; PACK_MAX + 1]), "bundle-large");
}

#[test]
fn files_of_another_kind_are_named() {
    for begins in [&b"PK\x03\x04rest"[..], b"\x1f\x8b\x08", b"BZh91AY", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c"] {
        assert_eq!(why(begins), "bundle-other-kind");
    }
    assert_eq!(why(&[b'x'; 2000]), "bundle-not-tar");
    assert_eq!(why(b""), "bundle-cut");
    assert_eq!(why(&[0; 1024]), "bundle-empty");
}

#[test]
fn one_folder_that_is_a_curriculum_or_a_module() {
    assert_eq!(why(&and(entry(b"b/module.toml", b""))), "bundle-roots");
    assert_eq!(why(&end(entry(b"a/x.toml", b""))), "bundle-no-head");
    assert_eq!(why(&end(entry(b"a/m/module.toml", b""))), "bundle-no-head");
    assert_eq!(why(&and(entry(b"a/x.toml", b"\xff"))), "bundle-not-text");
    assert_eq!(id(&write(&files(&["a/module.toml", "a/../b.toml"])).unwrap_err()), "bundle-name");
    assert_eq!(id(&write(&[]).unwrap_err()), "bundle-empty");
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(names in proptest::collection::btree_map("[a-z][a-z0-9-]{0,40}(/[a-z][a-z0-9-]{0,20})?", "[ -~]{0,600}", 0..20)) {
        let mut files: Named = names.into_iter().map(|(name, text)| (format!("root/x{name}.toml"), text.into_bytes())).collect();
        files.push(("root/module.toml".to_owned(), Vec::new()));
        files.sort();
        prop_assert_eq!(read(&write(&files).unwrap()).unwrap(), files);
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
        let _ = read(&bytes);
    }

    /// One byte changed: refused, or no more is read than stands there.
    #[test]
    fn a_changed_pack_is_answered(at in 0usize..4096, byte: u8) {
        let mut bytes = write(&good()).unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(files) = read(&bytes) {
            prop_assert!(files.iter().map(|(_, content)| content.len()).sum::<usize>() <= bytes.len());
        }
    }
}
