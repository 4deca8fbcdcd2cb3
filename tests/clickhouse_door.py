"""A door of HTTP before ClickHouse's engine in this process (chdb), as wide as Ralph's client needs it.

ClickHouse's server is in none of the registries that these checks install from; its engine is. What comes in is what Ralph sends to
a server, and what goes out is what the engine answers: this hands on, in the format Native, and decides nothing."""

import http.server
import pathlib
import tempfile
import threading
import urllib.parse
import zlib

import lz4.frame
import zstandard

LETS_OPEN = {"gzip": lambda body: zlib.decompress(body, 31), "lz4": lz4.frame.decompress,
             "zstd": lambda body: zstandard.ZstdDecompressor().decompressobj().decompress(body)}


def clickhouse_door(session):
    """The server, and what it counts."""
    one_by_one, counts = threading.Lock(), {"inserts": 0, "queries": 0, "errors": 0}

    class Door(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def body(self):
            if self.headers.get("transfer-encoding", "").lower() == "chunked":
                whole = b""
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    whole += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                whole = self.rfile.read(int(self.headers.get("content-length") or 0))
            return LETS_OPEN.get(self.headers.get("content-encoding"), bytes)(whole)

        def ask(self):
            told = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
            body, database = self.body(), told.get("database")
            asked = (told.get("query", "") + "\n").encode() + body if told.get("query") else body
            with one_by_one:
                if database:
                    session.query(f"USE {database}")
                if asked.lstrip().startswith(b"INSERT"):
                    counts["inserts"] += 1
                    head, rows = asked.split(b"FORMAT Native\n", 1)
                    with tempfile.TemporaryDirectory() as folder:
                        file = pathlib.Path(folder) / "rows.native"
                        file.write_bytes(rows)
                        session.query(f"{head.decode()} SELECT * FROM file('{file}', 'Native')")
                    return b""
                counts["queries"] += 1
                params = {name[len("param_"):]: value for name, value in told.items() if name.startswith("param_")}
                return session.query(asked.decode(), told.get("default_format", "TabSeparated"), params=params).bytes()

        def do_POST(self):
            try:
                status, told = 200, self.ask()
            except Exception as problem:  # Whatever the engine says is the answer.
                counts["errors"] += 1
                status, told = 500, str(problem).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(told)))
            self.send_header("x-clickhouse-summary", "{}")
            self.end_headers()
            self.wfile.write(told)

        do_GET = do_POST

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, counts
