//! Learning records: written to a file and sent to a store on this machine, by the program itself.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// What a store was told.
#[derive(Default)]
pub struct Told {
    pub statements: BTreeMap<String, Value>,
    headers: Vec<String>,
    posts: usize,
}

/// A store that answers as real ones do: it knows statements by their ids, wants a password, and refuses what bears the word
/// `poison`. Every third answer to a post is lost.
pub fn store(told: Arc<Mutex<Told>>, lossy: bool, poison: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/xAPI", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let told = Arc::clone(&told);
            std::thread::spawn(move || serve(&stream.unwrap(), &told, lossy, poison));
        }
    });
    address
}

fn serve(stream: &TcpStream, told: &Mutex<Told>, lossy: bool, poison: &str) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first).unwrap_or(0) == 0 {
            return;
        }
        let (mut length, mut headers) = (0, first.clone());
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                break;
            }
            if let Some(n) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = n.trim().parse().unwrap();
            }
            headers.push_str(&line.to_ascii_lowercase());
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let mut told = told.lock().unwrap();
        told.headers.push(headers.clone());
        let (status, answer) = if !headers.contains("authorization: basic a2l0onp3m25roxbhc3m=") {
            ("401 Unauthorized", String::new())
        } else if first.starts_with("GET /xAPI/about ") {
            ("200 OK", r#"{"version":["1.0.3"]}"#.to_owned())
        } else if first.starts_with("POST /xAPI/statements ") {
            told.posts += 1;
            let statements: Vec<Value> = serde_json::from_slice(&body).unwrap();
            if !poison.is_empty() && statements.iter().any(|one| one.to_string().contains(poison)) {
                ("400 Bad Request", "\u{1b}[31mno such verb".to_owned())
            } else {
                for one in statements {
                    told.statements.insert(one["id"].as_str().unwrap().to_owned(), one);
                }
                if lossy && told.posts.is_multiple_of(3) {
                    return;
                }
                ("200 OK", "[]".to_owned())
            }
        } else {
            ("404 Not Found", String::new())
        };
        drop(told);
        let mut writer = stream;
        let _ = write!(writer, "HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{answer}", answer.len());
    }
}

fn run(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tremplin"));
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command.arg("--data").arg(data).args(["--lang", "en"]).args(args).stdin(std::process::Stdio::null()).output().unwrap()
}

fn good(data: &Path, args: &[&str]) -> String {
    let out = run(data, args);
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// A data folder in which somebody has learnt a module.
pub fn learnt(data: &Path) {
    let answers = good(data, &["curriculum", "export", "email", "--format", "answers"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_tremplin"));
    command.arg("--data").arg(data).args(["--lang", "en", "learn", "email", "--as", "Zephyrine", "--linear"]);
    let mut child = command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn what_was_learnt_is_written_sent_once_and_told_truthfully() {
    let tmp = tempfile::tempdir().unwrap();
    let data = tmp.path().join("data");
    learnt(&data);
    let missing = run(&data, &["xapi", "export"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("--home"), "{missing:?}");

    let lines = good(&data, &["xapi", "export", "--home", "https://Mediatheque.example/"]);
    let statements: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(statements.len() > 20, "{}", statements.len());
    assert!(!lines.contains("Zephyrine") && !lines.contains('\r'));
    for verb in ["registered", "initialized", "answered", "completed", "passed", "earned"] {
        assert!(statements.iter().any(|one| one["verb"]["id"].as_str().unwrap().ends_with(&format!("/{verb}"))), "{verb}");
    }
    assert_eq!(good(&data, &["xapi", "export"]), lines, "the same bytes for ever");
    assert_eq!(good(&data, &["xapi", "export", "--to", "2026-01-01"]), "");
    let other = run(&data, &["xapi", "export", "--home", "https://other.example"]);
    assert_eq!(other.status.code(), Some(2));

    let told = Arc::new(Mutex::new(Told::default()));
    let address = store(Arc::clone(&told), true, "");
    let secret = tmp.path().join("secret");
    std::fs::write(&secret, "kit:zw3nk9pass\n").unwrap();
    let pass = secret.to_str().unwrap();
    let push = ["xapi", "push", "--endpoint", &address, "--batch", "9", "--json"];
    let denied = run(&data, &push);
    assert_eq!(denied.status.code(), Some(5), "{denied:?}");
    let sent: Value = serde_json::from_str(&good(&data, &[&push[..], &["--credentials", pass]].concat())).unwrap();
    assert_eq!(sent["ended"], "done");
    assert_eq!(sent["sent"], statements.len());
    {
        let told = told.lock().unwrap();
        assert_eq!(told.statements.len(), statements.len());
        assert!(statements.iter().all(|one| told.statements[one["id"].as_str().unwrap()] == *one));
        assert!(told.headers.iter().all(|headers| headers.contains("x-experience-api-version: 1.0.3")));
    }
    let again: Value = serde_json::from_str(&good(&data, &[&push[..], &["--credentials", pass]].concat())).unwrap();
    assert_eq!(again["sent"], 0);
    let status: Value = serde_json::from_str(&good(&data, &["xapi", "status", "--json"])).unwrap();
    let row = &status["stores"][0];
    assert_eq!((&row["sent"], &row["waiting"], &row["quarantined"]), (&statements.len().into(), &0.into(), &0.into()));
    let kept = std::fs::read(data.join("journal.db")).unwrap();
    assert!(!kept.windows(10).any(|bytes| bytes == b"zw3nk9pass"), "no password in the journal");
}

#[test]
fn what_a_store_refuses_is_put_aside_with_its_words_and_an_address_with_a_password_is_refused() {
    let tmp = tempfile::tempdir().unwrap();
    let data = tmp.path().join("data");
    learnt(&data);
    let told = Arc::new(Mutex::new(Told::default()));
    let address = store(Arc::clone(&told), false, "verb/earned");
    let secret = tmp.path().join("secret");
    std::fs::write(&secret, "kit\nzw3nk9pass").unwrap();
    let pass = secret.to_str().unwrap();
    let push = ["xapi", "push", "--home", "https://a.example", "--credentials", pass, "--endpoint"];
    let out = run(&data, &[&push[..], &[&address]].concat());
    assert_eq!(out.status.code(), Some(1), "{out:?}");
    let status: Value = serde_json::from_str(&good(&data, &["xapi", "status", "--json"])).unwrap();
    let row = &status["stores"][0];
    assert_eq!((&row["waiting"], &row["quarantined"]), (&0.into(), &1.into()));
    assert_eq!(row["refused"][0]["status"], 400);
    let reply = row["refused"][0]["reply"].as_str().unwrap();
    assert!(reply.contains("no such verb") && !reply.contains('\u{1b}'), "{reply}");
    for bad in ["https://kit:secret@lrs.example/xapi", "http://lrs.example/xapi", "lrs"] {
        let out = run(&data, &[&push[..], &[bad]].concat());
        assert_eq!(out.status.code(), Some(2), "{bad}");
        assert!(!String::from_utf8_lossy(&out.stderr).contains("secret@"), "{bad}");
    }
}
