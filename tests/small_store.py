"""A store of learning records that keeps what it is sent: for tls.py and roots.py."""

import http.server
import json


class Store(http.server.BaseHTTPRequestHandler):
    """Takes whatever is posted."""

    protocol_version = "HTTP/1.1"
    taken, passwords = [], []

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer({"version": ["1.0.3"]})

    def do_POST(self):
        self.passwords.append(self.headers.get("Authorization"))
        ids = [one["id"] for one in json.loads(self.rfile.read(int(self.headers["Content-Length"])))]
        self.taken.extend(ids)
        self.answer(ids)

    def log_message(self, *_):
        pass
