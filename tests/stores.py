"""Laptops with learning records, a door that loses answers, stores behind it, and what came through. See stores.sh."""

import concurrent.futures
import hashlib
import http.client
import http.server
import json
import os
import pathlib
import random
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import uuid

kit, work, wanted = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3].split()
LAPTOPS = int(os.environ.get("LAPTOPS", "20"))
STATEMENTS = int(os.environ.get("STATEMENTS", "300"))
LOSS, BATCH = float(os.environ.get("LOSS", "0.3")), os.environ.get("BATCH", "90")
AT_ONCE = int(os.environ.get("AT_ONCE", "5"))
AT = 1_795_219_200_000
dice = random.Random(7)


def new_id():
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


def line(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def believed(seq):
    """One record in a hundred and fifty is of a moment when the clock was wrong: it bears no moment."""
    return seq % 150 != 7


def carried(file, n):
    """A journal of one laptop, as `journal export` writes it (docs/merge.md): a person in twenty answers is a new one."""
    device = new_id()
    rows = [json.dumps({"format": "tremplin-journal", "version": 1, "device": device, "at": AT}, separators=(",", ":")) + "\n"]
    learner = run = None
    for seq in range(1, n + 1):
        if seq % 20 == 1:
            learner, run = new_id(), new_id()
            kind, body = "learner-added", {"nickname": f"Hirondelle {seq}"}
        else:
            kind, body = "attempt", {
                "try": run, "module": "email", "unit": "read", "activity": "letters", "item": f"item-{seq}", "kind": "choice",
                "marks": "9296bd583b51abfc8f94efa6cc1b2662", "right": seq % 3 > 0, "counts": True, "hints": 0,
                "response": ["a"], "took_ms": 4000 + seq, "lang": "fr", "face": "screen",
            }
        rows.append(line({"id": new_id(), "device": device, "seq": seq, "lamport": seq, "at": AT + seq, "clock_ok": believed(seq),
                          "kind": kind, "v": 1, "learner": learner, "body": body}))
    whole = "".join(rows)
    end = {"end": "tremplin-journal", "events": n, "sha256": hashlib.sha256(whole.encode()).hexdigest()}
    file.write_text(whole + json.dumps(end, separators=(",", ":")) + "\n")


def run(data, *args, codes=(0,)):
    done = subprocess.run([kit, "--data", data, "--lang", "en", *args], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode in codes, (args, done.returncode, done.stdout, done.stderr)
    return done.stdout


def poison(data):
    """A record without an actor, which every store refuses."""
    with sqlite3.connect(data / "journal.db") as journal:
        row = uuid.uuid4()
        text = line({"id": str(row), "verb": {"id": "http://adlnet.gov/expapi/verbs/answered"}, "object": {"id": "https://a.example/x"}})
        journal.execute("INSERT INTO statement (event, learner, mapping, text) VALUES (?, ?, 1, ?)", (row.bytes, uuid.uuid4().bytes, text.strip()))
    journal.close()
    return str(row)


def put_aside(data):
    """Each refused record with the store's answer: `xapi status` tells the first of them."""
    with sqlite3.connect(data / "journal.db") as journal:
        rows = journal.execute("SELECT hex(event), status FROM delivery JOIN statement USING (n) WHERE reply IS NOT NULL").fetchall()
    journal.close()
    return {str(uuid.UUID(event)): status for event, status in rows}


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def door_to(port):
    """Hands everything on, and loses some answers to what is posted, after the store has given them."""
    luck, counts = random.Random(11), {"posts": 0, "lost": 0}

    class Door(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def hand_on(self):
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            there = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
            there.request(self.command, self.path, body or None, {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")})
            answer = there.getresponse()
            told = answer.read()
            if self.command == "POST":
                counts["posts"] += 1
                if luck.random() < LOSS:
                    counts["lost"] += 1
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
            self.send_response(answer.status)
            self.send_header("content-length", str(len(told)))
            if answer.status != 204 and answer.getheader("content-type"):
                self.send_header("content-type", answer.getheader("content-type"))
            self.end_headers()
            self.wfile.write(told)

        do_GET = do_POST = hand_on

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1], counts


def ralph_with(folder, port, backend, before=""):
    """Ralph, with whichever store behind it."""
    import bcrypt
    secret = bcrypt.hashpw(b"secret", bcrypt.gensalt(4)).decode()
    agent = {"objectType": "Agent", "account": {"homePage": "https://a.example", "name": "kit"}}
    (folder / "auth.json").write_text(json.dumps([{"username": "kit", "hash": secret, "scopes": ["statements/write"], "agent": agent}]))
    code = f"{before}\nimport uvicorn; uvicorn.run('ralph.api:app', host='127.0.0.1', port={port}, log_level='warning')\n"
    env = os.environ | {"RALPH_APP_DIR": str(folder), "RALPH_AUTH_FILE": str(folder / "auth.json")} | backend
    log = open(folder / "log", "w")
    return subprocess.Popen([sys.executable, "-c", code], env=env, cwd=folder, stdout=log, stderr=log)


def ralph(port):
    folder = work / "ralph"
    (folder / "data").mkdir(parents=True)
    # Ralph 5.1.0 makes its file anew at each POST and then refuses to: with APPEND it goes on writing.
    appending = (
        "from ralph.backends.data.base import BaseOperationType\n"
        "from ralph.backends.lrs.fs import FSLRSBackend\n"
        "FSLRSBackend.default_operation_type = BaseOperationType.APPEND"
    )
    process = ralph_with(folder, port, {
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "data"),
        "RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE": "kept.jsonl",
    }, appending)

    def ids(_):
        files = [file for file in (folder / "data").rglob("*") if file.is_file()]
        return [json.loads(one)["id"] for file in files for one in file.read_text().splitlines() if one.strip()]

    return process, "/xAPI", ids, lambda: None


def clickhouse(port):
    """Ralph with its ClickHouse backend, on ClickHouse's engine."""
    from chdb.session import Session
    from clickhouse_door import clickhouse_door
    folder = work / "clickhouse"
    folder.mkdir()
    session = Session(str(folder / "engine"))
    for name in ("statements", "facts"):
        for one in pathlib.Path(f"docs/sql/{name}.sql").read_text().split(";\n"):
            # Ralph's own table keeps what comes twice: so it can be seen.
            session.query(one.replace("ENGINE = ReplacingMergeTree\nORDER BY (emission_time", "ENGINE = MergeTree\nORDER BY (emission_time"))
    behind, counts = clickhouse_door(session)

    def close():
        behind.shutdown()
        session.close()

    process = ralph_with(folder, port, {
        "RALPH_RUNSERVER_BACKEND": "clickhouse",
        "RALPH_BACKENDS__LRS__CLICKHOUSE__HOST": "127.0.0.1",
        "RALPH_BACKENDS__LRS__CLICKHOUSE__PORT": str(behind.server_address[1]),
    })

    def ids(made):
        def rows(sql):
            return str(session.query(sql, "TSV")).split("\n")[:-1]
        kept = rows("SELECT event_id FROM xapi.xapi_events_all")
        facts, undated = (int(n) for n in rows("SELECT count(), countIf(day = '1970-01-01') FROM xapi.fact FINAL")[0].split("\t"))
        told = len(made) // STATEMENTS * sum(1 for seq in range(1, STATEMENTS + 1) if not believed(seq))
        print(f"clickhouse: {counts['inserts']} inserts, {counts['queries']} queries, {counts['errors']} errors; {facts} facts, {undated} undated")
        # Ralph writes each statement in its own way, with a moment of its own where there was none: facts are the same.
        assert (facts, undated, counts["errors"]) == (len(made), told, 0)
        return kept

    return process, "/xAPI", ids, close


def locker(port):
    folder = work / "locker"
    folder.mkdir()
    # It listens on every address: here on this machine's own alone.
    (folder / "loopback.js").write_text(
        "const net = require('net'); const listen = net.Server.prototype.listen;\n"
        "net.Server.prototype.listen = function (port, ...rest) {\n"
        "  const done = rest.find((one) => typeof one === 'function');\n"
        "  return listen.call(this, { port: Number(port), host: '127.0.0.1' }, done);\n};\n"
    )
    server = work / "node/node_modules/@learninglocker/xapi-statements/dist/server.js"
    env = os.environ | {
        "MODELS_REPO": "memory", "AUTH_REPO": "test", "EVENTS_REPO": "test", "STORAGE_REPO": "local", "EXPRESS_PORT": str(port),
        "LOCAL_STORAGE_DIR": str(folder), "FS_LOCAL_STORAGE_DIR": str(folder), "WINSTON_CONSOLE_LEVEL": "error",
    }
    log = open(folder / "log", "w")
    process = subprocess.Popen(["node", "-r", folder / "loopback.js", server], env=env, cwd=folder, stdout=log, stderr=log)

    def ids(made):
        # Each by its id: walking its pages by `more` gave 1830 of 6000 here, with the store in memory. So "twice" can be
        # seen with Ralph alone, whose file is read whole.
        found, here = [], http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        for one in sorted(made):
            here.request("GET", f"/xAPI/statements?statementId={one}", headers={
                "x-experience-api-version": "1.0.3", "authorization": "Basic a2l0OnNlY3JldA=="})
            answer = here.getresponse()
            told = json.loads(answer.read() or b"{}")
            found += [told["id"]] if answer.status == 200 else []
        return found

    return process, "/xAPI", ids, lambda: None


def wait_for(port, process):
    for _ in range(600):
        assert process.poll() is None, "the store did not start"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the store did not start")


def fleet(name, start):
    home = work / name / "laptops"
    port = free_port()
    process, path, ids, close = start(port)
    try:
        home.mkdir(parents=True)
        wait_for(port, process)
        secret = work / name / "credentials"
        secret.write_text("kit:secret\n")
        door, counts = door_to(port)
        made, undated = set(), set()
        for n in range(LAPTOPS):
            file = work / name / "carried.tremplin"
            carried(file, STATEMENTS)
            run(home / str(n), "journal", "merge", str(file))
            told = run(home / str(n), "xapi", "export", "--home", "https://a.example")
            statements = [json.loads(one) for one in told.splitlines()]
            made |= {one["id"] for one in statements}
            undated |= {one["id"] for one in statements if "timestamp" not in one}
        assert len(made) == LAPTOPS * STATEMENTS, len(made)
        poisoned = poison(home / str(LAPTOPS - 1))
        shutil.copytree(home / "0", home / "restored")
        push = ["xapi", "push", "--endpoint", f"http://127.0.0.1:{door}{path}", "--credentials", str(secret), "--batch", BATCH, "--json"]
        begun, requests, refused = time.monotonic(), 0, {}
        print(f"{name}: {len(made)} records are made", flush=True)

        def sent(laptop):
            told = json.loads(run(home / str(laptop), *push, codes=(0, 1)))
            assert told["ended"] == "done" and told["store"]["waiting"] == 0, told
            here = put_aside(home / str(laptop))
            assert len(here) == told["store"]["quarantined"], told
            print(f"{name}: laptop {laptop} after {time.monotonic() - begun:.0f} s, {told['requests']} requests, {len(here)} put aside", flush=True)
            return told["requests"], here

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            ends = list(pool.map(sent, range(LAPTOPS)))
        # The restored backup comes after: Ralph looks for an id and then writes, and two that do so in one instant may both write.
        for n, here in [*ends, sent("restored")]:
            requests += n
            refused |= here
        took = time.monotonic() - begun
        kept = ids(made)
        print(f"{name}: asked for all of them in {time.monotonic() - begun - took:.1f} s", flush=True)
        twice = len(kept) - len(set(kept))
        lost, foreign = len(made - set(kept)), len(set(kept) - made)
        # Ralph gives a record without a moment that of its arrival, and so takes the same one that comes again for another (409).
        # It has it; the kit cannot know, and puts it aside.
        again = {one for one, status in refused.items() if status == 409 and one in undated and one in kept}
        print(f"{name}: {len(made)} records of {LAPTOPS} laptops, {counts['posts']} posts, {counts['lost']} answers lost, "
              f"{requests} requests, {took:.1f} s; kept {len(set(kept))}, twice {twice}, lost {lost}, foreign {foreign}, "
              f"put aside {len(refused) - len(again)}; and {len(again)} of {len(undated)} without a moment, which the store has")
        assert (twice, lost, foreign) == (0, 0, 0)
        assert set(refused) - again == {poisoned}, refused
        assert not again or name != "locker", again
    finally:
        process.terminate()
        process.wait(20)
        close()


for name, start in (("ralph", ralph), ("clickhouse", clickhouse), ("locker", locker)):
    if name in wanted:
        fleet(name, start)
