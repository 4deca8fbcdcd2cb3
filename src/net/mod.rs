//! The network: one question over HTTP, one answer. Nothing here is ever asked unless a person named the address.
//!
//! The only place that names ureq. Behind a trait, so that tests bring a store of their own. No redirect is followed: whoever has the
//! address in hand decides, and a password never travels to another host. An answer is read up to a bound. May use text; must not
//! know what is sent.
//!
//! Names of hosts are resolved by the standard library, hence by the system's `getaddrinfo`: in a file that links glibc statically
//! that would need glibc's own plug-ins at run time; release files are built with musl, which has its own. Another resolver would be
//! handed to [`ureq::Agent::with_parts`] in [`Web::new`].

use std::time::Duration;

use ureq::http::Request;

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

/// No answer came; whether the question arrived nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost(pub SafeText);

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
    /// Connections are kept between questions. A proxy is taken from the usual variables of the system.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        let settings = || {
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .timeout_global(Some(PATIENCE))
                .timeout_connect(Some(REACH))
                .user_agent(concat!("tremplin/", env!("CARGO_PKG_VERSION")))
        };
        Self { usual: settings().build().new_agent(), here: settings().proxy(None).build().new_agent() }
    }

    fn agent(&self, request: &ureq::http::Uri) -> &ureq::Agent {
        let host = request.host().unwrap_or_default();
        let is_here = host == "localhost" || host == "[::1]" || host.parse().is_ok_and(|address: std::net::Ipv4Addr| address.is_loopback());
        if is_here { &self.here } else { &self.usual }
    }
}

impl Wire for Web {
    fn ask(&self, ask: &Ask<'_>) -> Result<Reply, Lost> {
        let lost = |said: &dyn std::fmt::Display| Lost(SafeText::show_line(&said.to_string()));
        let mut request = Request::builder().uri(ask.url).method(if ask.body.is_some() { "POST" } else { "GET" });
        for (name, value) in ask.headers {
            request = request.header(*name, *value);
        }
        let uri: ureq::http::Uri = ask.url.parse().map_err(|said| lost(&said))?;
        let agent = self.agent(&uri);
        let answer = match ask.body {
            Some(body) => agent.run(request.body(body).map_err(|said| lost(&said))?),
            None => agent.run(request.body(()).map_err(|said| lost(&said))?),
        };
        let mut answer = answer.map_err(|said| lost(&said))?;
        let status = answer.status().as_u16();
        let retry_after = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()).map(str::to_owned);
        // What it says is told to a person at most; that it answered is what counts.
        let body = read(answer.body_mut().as_reader());
        Ok(Reply { status, retry_after, body })
    }
}

fn read(from: impl std::io::Read) -> Vec<u8> {
    use std::io::Read as _;
    let mut body = Vec::new();
    let _ = from.take(ANSWER_MAX).read_to_end(&mut body);
    body
}
