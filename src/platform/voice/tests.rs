//! A voice that writes what it is to say into a file.

use super::*;

#[cfg(unix)]
mod unix {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::sync::mpsc::{Receiver, channel};

    /// Longest wait: far beyond a busy machine's worst.
    const PATIENCE: Duration = Duration::from_secs(30);

    fn script(folder: &Path, name: &str, text: &str) -> PathBuf {
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        file
    }

    fn given(path: PathBuf) -> Vec<Program> {
        vec![Program { sort: Sort::Given, path, data: None }]
    }

    fn mouth(programs: Vec<Program>) -> (Mouth, Receiver<Heard>) {
        let (to, from) = channel();
        let mouth = Mouth::new(programs, move |_, heard| {
            let _ = to.send(heard);
        });
        (mouth.unwrap(), from)
    }

    fn say(lang: &str, text: &str) -> Vec<Utterance> {
        vec![Utterance { lang: lang.to_owned(), text: text.to_owned() }]
    }

    /// The content of a file, once it has any.
    fn content(file: &Path) -> String {
        for _ in 0..1000 {
            match fs::read_to_string(file) {
                Ok(text) if text.ends_with('\n') => return text,
                _ => thread::sleep(Duration::from_millis(20)),
            }
        }
        String::new()
    }

    fn alive(process: &str) -> bool {
        Command::new("kill").args(["-0", process.trim()]).stderr(Stdio::null()).status().unwrap().success()
    }

    #[test]
    fn what_is_said_reaches_the_program_as_it_is_and_in_order() {
        let tmp = tempfile::tempdir().unwrap();
        let out = tmp.path().join("out");
        let program = script(tmp.path(), "voice", &format!("{{ echo \"[$TREMPLIN_VOICE_LANG]\"; cat; echo; }} >> '{}'", out.display()));
        let (mouth, heard) = mouth(given(program));
        let odd = "--help; $(touch nothing) `id` 'é' \"\\";
        mouth.say(1, [say("fr", odd), say("sl", "Dober dan")].concat());
        assert_eq!(heard.recv_timeout(PATIENCE), Ok(Heard::All));
        assert_eq!(content(&out), format!("[fr]\n{odd}\n[sl]\nDober dan\n"));
    }

    #[test]
    fn it_stops_at_once_when_told_and_when_it_goes_and_leaves_nobody_behind() {
        let tmp = tempfile::tempdir().unwrap();
        let id = tmp.path().join("id");
        let program = script(tmp.path(), "voice", &format!("echo $$ > '{}'; exec sleep 600", id.display()));
        let (speaker, heard) = mouth(given(program.clone()));
        speaker.say(1, say("fr", "long"));
        let first = content(&id);
        assert!(alive(&first));
        fs::remove_file(&id).unwrap();
        speaker.say(1, say("fr", "next"));
        let second = content(&id);
        assert!(!alive(&first), "the text before goes on");
        speaker.hush();
        for _ in 0..1000 {
            if !alive(&second) {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        assert!(!alive(&second), "still there after it was told to stop");
        fs::remove_file(&id).unwrap();
        speaker.say(1, say("fr", "last"));
        let third = content(&id);
        drop(speaker);
        assert!(!alive(&third), "still there after the end");
        assert_eq!(heard.try_recv().ok(), None, "what was stopped was not heard");
    }

    #[test]
    fn one_that_does_not_work_gives_way_to_the_next_and_none_is_told() {
        let tmp = tempfile::tempdir().unwrap();
        let out = tmp.path().join("out");
        let broken = script(tmp.path(), "broken", "exit 1");
        let whole = script(tmp.path(), "whole", &format!("cat > '{0}'; echo >> '{0}'", out.display()));
        let (speaker, heard) = mouth([given(tmp.path().join("gone")), given(broken.clone()), given(whole)].concat());
        speaker.say(1, say("fr", "Bonjour"));
        assert_eq!(heard.recv_timeout(PATIENCE), Ok(Heard::All));
        assert_eq!(content(&out), "Bonjour\n");
        let (speaker, heard) = mouth(given(broken));
        for _ in 0..2 {
            speaker.say(1, say("fr", "Bonjour"));
            assert_eq!(heard.recv_timeout(PATIENCE), Ok(Heard::NoVoice));
        }
    }

    #[test]
    fn a_language_without_a_voice_is_told_and_not_read_by_another() {
        let tmp = tempfile::tempdir().unwrap();
        let out = tmp.path().join("out");
        let list = "case \"$1\" in --voices=fr) printf 'head\\nfr\\n';; --voices=*) echo head;;";
        let program = script(tmp.path(), "espeak-ng", &format!("{list} *) {{ echo \"$@\"; cat; echo; }} >> '{}';; esac", out.display()));
        let (speaker, heard) = mouth(vec![Program { sort: Sort::Espeak, path: program, data: None }]);
        speaker.say(1, [say("sl", "Dober dan"), say("fr", "Bonjour")].concat());
        assert_eq!(heard.recv_timeout(PATIENCE), Ok(Heard::NoLanguage));
        assert_eq!(content(&out), "-v fr -b 1 --stdin\nBonjour\n");
    }

    #[test]
    fn a_voice_beside_the_program_comes_first_and_a_variable_before_all() {
        let tmp = tempfile::tempdir().unwrap();
        let voice = tmp.path().join("voice");
        let bin = tmp.path().join("bin");
        fs::create_dir(&voice).unwrap();
        fs::create_dir(&bin).unwrap();
        script(&voice, "espeak-ng", "");
        script(&bin, if cfg!(target_os = "macos") { "say" } else { "spd-say" }, "");
        script(&bin, "espeak-ng", "");
        fs::write(bin.join("espeak"), "not to be run").unwrap();
        let path = |name: &str| (name == "PATH").then(|| bin.clone().into_os_string());
        let found = find(Some(tmp.path()), &path);
        let sorts: Vec<_> = found.iter().map(|program| program.sort).collect();
        let second = if cfg!(target_os = "macos") { Sort::Say } else { Sort::Dispatcher };
        assert_eq!(sorts, [Sort::Espeak, second, Sort::Espeak]);
        assert_eq!((&found[0].path, &found[0].data), (&voice.join("espeak-ng"), &Some(voice.clone())));
        let named = |value: &'static str| move |name: &str| (name == VARIABLE).then(|| OsString::from(value));
        assert_eq!(find(Some(tmp.path()), &named("/x")), given("/x".into()));
        assert_eq!(find(Some(tmp.path()), &named("")), []);
        assert_eq!(find(None, &|_| None), []);
    }
}

#[test]
fn lists_of_voices_are_understood() {
    let list = "   NAME  LANGUAGE  VARIANT\n French (France)  fr-fr  none\n Slovenian+Half-Life Announcement System sl Half-Life Announcement System\n";
    assert!(dispatcher_has(list, "fr") && dispatcher_has(list, "sl") && !dispatcher_has(list, "de"));
    let list = "Bad News            en_US    # The light\nThomas              fr_FR    # Bonjour\nEddy (German)       de_DE    # Hallo\n";
    assert_eq!(say_voice(list, "fr").as_deref(), Some("Thomas"));
    assert_eq!(say_voice(list, "de").as_deref(), Some("Eddy (German)"));
    assert_eq!(say_voice(list, "sl"), None);
}

#[test]
fn a_text_that_is_too_long_is_cut_between_letters() {
    assert_eq!(cut("é"), "é");
    assert_eq!(cut(&"é".repeat(TEXT_MAX)).len(), TEXT_MAX);
    assert_eq!(cut(&format!("x{}", "é".repeat(TEXT_MAX))).len(), TEXT_MAX - 1);
}

#[test]
fn the_windows_program_takes_the_text_from_its_input_alone() {
    assert!(SAPI.contains("OpenStandardInput") && SAPI.contains(LANGUAGE) && SAPI.contains(&format!("exit {NO_SUCH_VOICE}")));
}
