//! The network: one question over HTTP, one answer. Nothing here is ever asked unless a person named the address.
//!
//! The only place that names ureq. Behind a trait, so that tests bring a store of their own. No redirect is followed: whoever has the
//! address in hand decides, and a password never travels to another host. An answer is read up to a bound. May use text; must not
//! know what is sent.
//!
//! Names of hosts are resolved by the standard library, hence by the system's `getaddrinfo`: in a file that links glibc statically
//! that would need glibc's own plug-ins at run time; release files are built with musl, which has its own. Another resolver would be
//! handed to [`ureq::Agent::with_parts`] in [`Web::new`].

use std::io::ErrorKind;
use std::time::Duration;

use ureq::config::Config;
use ureq::http::{Request, Uri};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use crate::text::SafeText;

/// Most that is read of an answer, in bytes.
const ANSWER_MAX: u64 = 64 << 10;
/// How long a whole question may take: a store may write a big batch for a minute.
const PATIENCE: Duration = Duration::from_mins(2);
/// How long it may take to reach the host.
const REACH: Duration = Duration::from_secs(20);

/// One question.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Where.
    pub url: &'a str,
    /// Its headers.
    pub headers: &'a [(&'static str, &'a str)],
    /// What is posted; without it something is asked for.
    pub body: Option<&'a [u8]>,
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// Its number.
    pub status: u16,
    /// When one may come back, as it was written.
    pub retry_after: Option<String>,
    /// The beginning of what it says: foreign bytes.
    pub body: Vec<u8>,
}

/// No answer came: why. But for the first three, nobody knows what arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// No machine of that name was found, or there is no network to ask on.
    NoHost,
    /// The host did not prove that it is the one that was named: nothing was told to it.
    Unproven,
    /// It is there, and nothing listens.
    Closed,
    /// It took too long.
    Late,
    /// The connection broke.
    Broken,
    /// Something else: what the library says of it, for whoever looks into it.
    Other(SafeText),
}

/// Whatever takes questions to a host.
pub trait Wire {
    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// None came.
    fn ask(&self, ask: &Ask<'_>) -> Result<Reply, Lost>;
}

/// The real one.
#[derive(Debug)]
pub struct Web {
    /// By a proxy, where the system names one.
    usual: ureq::Agent,
    /// Without: what is meant for this machine, where no cipher is asked for, does not leave it.
    here: ureq::Agent,
}

impl Web {
    /// Connections are kept between questions. A proxy is taken from the usual variables of the system. A host must prove by a
    /// certificate that it is the one that was named: to the authorities that browsers believe too, as they are in this program, for
    /// those of an old system are out of date.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self::believing(RootCerts::WebPki)
    }

    /// The same for an organisation that has an authority of its own: only the certificates in `pem` are believed. None where there
    /// is none in it.
    pub fn with_authority(pem: &[u8]) -> Option<Self> {
        let items: Vec<_> = parse_pem(pem).collect::<Result<_, _>>().ok()?;
        let certificates = items.into_iter().filter_map(|item| if let PemItem::Certificate(one) = item { Some(one) } else { None });
        let certificates: Vec<_> = certificates.collect();
        (!certificates.is_empty()).then(|| Self::believing(RootCerts::new_with_certs(&certificates)))
    }

    fn believing(roots: RootCerts) -> Self {
        let tls = TlsConfig::builder().root_certs(roots).build();
        let settings = || {
            ureq::Agent::config_builder()
                .tls_config(tls.clone())
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .timeout_global(Some(PATIENCE))
                .timeout_connect(Some(REACH))
                .user_agent(concat!("tremplin/", env!("CARGO_PKG_VERSION")))
        };
        let agent = |settings| ureq::Agent::with_parts(settings, DefaultConnector::default(), Names(DefaultResolver::default()));
        Self { usual: agent(settings().build()), here: agent(settings().proxy(None).build()) }
    }

    fn agent(&self, request: &Uri) -> &ureq::Agent {
        let host = request.host().unwrap_or_default();
        let is_here = host == "localhost" || host == "[::1]" || host.parse().is_ok_and(|address: std::net::Ipv4Addr| address.is_loopback());
        if is_here { &self.here } else { &self.usual }
    }
}

impl Wire for Web {
    fn ask(&self, ask: &Ask<'_>) -> Result<Reply, Lost> {
        let lost = |said: &dyn std::fmt::Display| Lost::Other(SafeText::show_line(&said.to_string()));
        let mut request = Request::builder().uri(ask.url).method(if ask.body.is_some() { "POST" } else { "GET" });
        for (name, value) in ask.headers {
            request = request.header(*name, *value);
        }
        let uri: Uri = ask.url.parse().map_err(|said| lost(&said))?;
        let agent = self.agent(&uri);
        let answer = match ask.body {
            Some(body) => agent.run(request.body(body).map_err(|said| lost(&said))?),
            None => agent.run(request.body(()).map_err(|said| lost(&said))?),
        };
        let mut answer = answer.map_err(|said| why(&said))?;
        let status = answer.status().as_u16();
        let retry_after = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()).map(str::to_owned);
        // What it says is told to a person at most; that it answered is what counts.
        let body = read(answer.body_mut().as_reader());
        Ok(Reply { status, retry_after, body })
    }
}

/// A name that the system does not find comes as whatever error the system has for it, each its own: here it is one.
#[derive(Debug)]
struct Names(DefaultResolver);

impl Resolver for Names {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        self.0
            .resolve(uri, config, timeout)
            .map_err(|said| if matches!(said, ureq::Error::Io(_)) { ureq::Error::HostNotFound } else { said })
    }
}

fn why(said: &ureq::Error) -> Lost {
    match said {
        ureq::Error::HostNotFound => Lost::NoHost,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Lost::Unproven,
        ureq::Error::Timeout(_) => Lost::Late,
        ureq::Error::ConnectionFailed => Lost::Closed,
        ureq::Error::Io(io) => match io.kind() {
            // The two did not agree on a cipher, or on who is there. That is found out while the first bytes are written, hence it comes
            // as a failure to write them.
            ErrorKind::InvalidData => Lost::Unproven,
            ErrorKind::ConnectionRefused | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Lost::Closed,
            ErrorKind::TimedOut => Lost::Late,
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof => Lost::Broken,
            _ => Lost::Other(SafeText::show_line(&io.to_string())),
        },
        other => Lost::Other(SafeText::show_line(&other.to_string())),
    }
}

fn read(from: impl std::io::Read) -> Vec<u8> {
    use std::io::Read as _;
    let mut body = Vec::new();
    let _ = from.take(ANSWER_MAX).read_to_end(&mut body);
    body
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails loudly")]
mod tests {
    use super::*;

    #[test]
    fn why_no_answer_came_is_told_apart() {
        let io = |kind: ErrorKind| why(&ureq::Error::Io(kind.into()));
        assert_eq!(io(ErrorKind::ConnectionRefused), Lost::Closed);
        assert_eq!(io(ErrorKind::InvalidData), Lost::Unproven);
        assert_eq!(io(ErrorKind::UnexpectedEof), Lost::Broken);
        assert_eq!(why(&ureq::Error::HostNotFound), Lost::NoHost);
        assert!(matches!(io(ErrorKind::OutOfMemory), Lost::Other(_)));
    }

    #[test]
    fn a_name_that_nobody_has_is_not_found_and_a_closed_door_is_one() {
        let ask = |url: &str| Web::new().ask(&Ask { url, headers: &[], body: None });
        // Too long to be a name: nobody on the network is asked.
        assert_eq!(ask(&format!("http://{}.invalid/", "a".repeat(70))), Err(Lost::NoHost));
        let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}/", taken.local_addr().unwrap());
        drop(taken);
        assert_eq!(ask(&url), Err(Lost::Closed));
    }

    #[test]
    fn an_authority_is_a_certificate_and_nothing_else() {
        for none in ["", "hello", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "-----BEGIN CERTIFICATE-----\n???"] {
            assert!(Web::with_authority(none.as_bytes()).is_none(), "{none}");
        }
        let one = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert!(Web::with_authority(one.as_bytes()).is_some());
    }
}
