"""Journals, ClickHouse, and the kit's report beside the same figures by SQL. See warehouse.sh."""

import json
import os
import pathlib
import re
import resource
import sqlite3
import sys
import time

from chdb.session import Session

from warehouse_journals import Kit, large, other_laptop, play

program, work = sys.argv[1], pathlib.Path(sys.argv[2])
PEOPLE, EVENTS = int(os.environ.get("PEOPLE", "26000")), int(os.environ.get("EVENTS", "1300000"))
SQL = pathlib.Path("docs/sql")
ALWAYS = ("1970-01-01", "2149-06-06")

# Which query gives which table of the report: all its columns but these are there.
QUERIES = {"summary": "summary", "modules": "modules", "whole": "modules", "change": "change", "forms": "forms",
           "diagnoses": "diagnoses", "needs": "needs", "months": "months"}
NAMES = {"alone_minutes": "alone-hours", "visits_by_nickname": "visits"}
NOT_IN_STATEMENTS = {
    "summary": {"nameless", "workshop-hours", "sure-and-wrong", "erased"},
    "forms": {"opening-begun", "opening-refused", "closing-begun", "closing-refused"},
    "diagnoses": {"refused"},
    **{table: None for table in ("detection", "confidence", "kept", "places", "levels", "languages", "plan")},
}
# Kinds of event that the report counts: those of which there are statements, and the others.
TOLD = ("attempt", "unit-done", "unit-mastered", "badge-earned", "form-done", "recall-done", "diagnosis-done")
UNTOLD = ("form-started", "form-refused", "confidence-told", "recall-started", "diagnosis-refused")
# Each of these must be seen, or the comparison would see nothing.
SPOILT = [
    ("summary", "least(spent_ms, 600000)", "spent_ms"),
    ("summary", "uniqExactIf((learner, module, unit), kind = 'done')", "countIf(kind = 'done')"),
    ("modules", "kind = 'answered' AND right", "kind = 'answered'"),
    ("modules", "uniqExactIf(learner, kind = 'badge')", "countIf(kind = 'badge')"),
    ("whole", "of_person.done = of_module.units", "of_person.done >= 1"),
    ("change", "argMin(run", "argMax(run"),
    ("change", "2.5706", "2.6706"),
    ("forms", "moment = 'opening'", "moment = 'closing'"),
    ("diagnoses", "argMax(advice", "argMin(advice"),
    ("needs", "argMax(levels", "argMin(levels"),
    ("months", "argMin(month", "argMax(month"),
]


class Warehouse:
    def __init__(self, folder):
        self.session = Session(str(folder))
        for name in ("statements", "facts"):
            for one in re.split(r";\n", (SQL / f"{name}.sql").read_text()):
                if one.strip():
                    self.session.query(one)

    def rows(self, sql, **params):
        return [json.loads(line) for line in str(self.session.query(sql, "JSONEachRow", params=params)).splitlines()]

    def load(self, file):
        sql = (SQL / "load.sql").read_text().replace("'records.ndjson'", f"'{file}'")
        begun = time.monotonic()
        self.session.query(sql)
        return time.monotonic() - begun

    def count(self, table):
        return int(self.rows(f"SELECT count() AS n FROM xapi.{table} FINAL")[0]["n"])

    def units(self, modules):
        self.session.query("CREATE TABLE xapi.unit (module String, unit String) ENGINE = MergeTree ORDER BY (module, unit)")
        pairs = ", ".join(f"('{module['id']}', '{unit['id']}')" for module in modules for unit in module["units"])
        self.session.query(f"INSERT INTO xapi.unit VALUES {pairs}")

    def figures(self, period, spoilt=None):
        """Each figure by its place in the report, and how long each query took."""
        found, took = {}, {}
        for query, table in QUERIES.items():
            sql = (SQL / f"{query}.sql").read_text()
            if spoilt and spoilt[0] == query:
                assert spoilt[1] in sql, spoilt
                sql = sql.replace(spoilt[1], spoilt[2], 1)
            begun = time.monotonic()
            rows = self.rows(sql, **dict(zip(("from", "to"), period)))
            took[query] = time.monotonic() - begun
            for row in rows:
                if query == "summary":
                    found |= {(table, NAMES.get(name, name.replace("_", "-")), "value"): value for name, value in row.items()}
                else:
                    (_, id), *rest = row.items()
                    found |= {(table, id, name.replace("_", "-")): value for name, value in rest if name != "half"}
        return found, took


def told_by_kit(kit, period):
    args = [] if period == ALWAYS else ["--from", period[0], "--to", period[1]]
    report, told = json.loads(kit.run("report", "--format", "json", *args)), {}
    for table in report["tables"]:
        for row in table["rows"]:
            for column, value in row["values"].items():
                left_out = NOT_IN_STATEMENTS.get(table["id"], set())
                name = row["id"] if table["id"] in ("summary", "diagnoses") else column
                if left_out is not None and name not in left_out and not column.endswith("-pairs"):
                    told[table["id"], row["id"], column] = value
    # A name is no statement's: who came under none is in no store.
    nameless = next(row["values"]["value"] for row in report["tables"][0]["rows"] if row["id"] == "nameless")
    told["summary", "visits", "value"] -= nameless
    return told


def explained(kit, period):
    """By how much the report may exceed what statements say, figure by figure, and no more: what has no statement, and marks of
    presence that were taken back, of which the statement stays."""
    first, last = ("0000", "9999") if period == ALWAYS else period
    more = {}

    def add(key, n):
        if n:
            more[key] = more.get(key, 0) + n

    with sqlite3.connect(f"file:{kit.data}/journal.db?mode=ro", uri=True) as journal:
        day = "strftime('%Y-%m-%d', at / 1000, 'unixepoch')"
        within = f"(CASE WHEN clock_ok THEN {day} BETWEEN '{first}' AND '{last}' ELSE {int(period == ALWAYS)} END)"
        told, untold = (set(journal.execute(
            f"SELECT DISTINCT hex(learner), coalesce(json_extract(body, '$.module'), ''), iif(clock_ok, substr({day}, 1, 7), '') "
            f"FROM event WHERE {within} AND kind IN {kinds}")) for kinds in (TOLD, UNTOLD))
        marks = list(journal.execute(
            f"SELECT json_extract(body, '$.workshop'), hex(learner), json_extract(body, '$.presence') != 'absent' "
            f"FROM event WHERE kind = 'attended' AND {within} ORDER BY lamport, device, seq"))
        undated = journal.execute(
            f"SELECT count(*) FROM event WHERE NOT clock_ok AND kind IN {UNTOLD if period == ALWAYS else TOLD + UNTOLD}").fetchone()[0]
    journal.close()
    ever = {mark[:2] for mark in marks if mark[2]}
    at_last = {pair for pair, there in {mark[:2]: mark[2] for mark in marks}.items() if there}
    for key, of in (("visits", lambda pair: pair), ("at-workshops", lambda pair: pair[1]), ("workshops", lambda pair: pair[0])):
        add(("summary", key, "value"), len({of(pair) for pair in at_last}) - len({of(pair) for pair in ever}))
    did = {place[0] for place in told}
    counted = did | {place[0] for place in untold} | {pair[1] for pair in at_last}
    add(("summary", "people", "value"), len(counted) - len(did | {pair[1] for pair in ever}))
    # The kit tells in each report how many are in no period.
    add(("summary", "undated", "value"), undated)
    for at, table in ((1, "modules"), (2, "months")):
        for _, place in {(p[0], p[at]) for p in untold if p[at]} - {(p[0], p[at]) for p in told}:
            add((table, place, "people"), 1)
    return more


def differences(told, found, more):
    """Where the two do not agree. Shares and points may differ in the last digit that is shown; minutes by what is cut from each
    answer's length: less than a hundredth of a second."""
    for key in sorted(told.keys() | found.keys()):
        ours, theirs = told.get(key) or 0, (found.get(key) or 0)
        allowed = more.get(key, 0)
        if key[1] == "alone-hours":
            good = 0 <= ours - theirs <= 1 + told["summary", "answers", "value"] / 6000
        elif isinstance(ours, float) or isinstance(theirs, float):
            good = abs(ours - theirs) < 1.5e-4
        else:
            good = ours == theirs + allowed
        if not good:
            yield f"{'/'.join(key)}: the kit {ours}, SQL {theirs}, explained {allowed}"


def compare(name, kit, warehouse, period, seen):
    told, more = told_by_kit(kit, period), explained(kit, period)
    found, took = warehouse.figures(period)
    wrong = list(differences(told, found, more))
    seen |= {(key[0], key[2] if key[0] != "summary" else key[1]) for key, value in found.items() if value}
    print(f"{name}, {' to '.join(period)}: {len(told)} figures, {sum(1 for value in told.values() if value)} not zero, "
          f"{len(more)} with a difference that is explained, {len(wrong)} wrong", flush=True)
    print("  " + ", ".join(f"{query} {1000 * seconds:.0f} ms" for query, seconds in took.items()))
    assert not wrong, "\n".join(wrong)
    return told, more


def fill(name, kit, folder):
    file, half = work / f"{name}.ndjson", work / f"{name}.half.ndjson"
    begun = time.monotonic()
    kit.run("xapi", "export", "--home", "https://a.example", "-o", file)
    took = time.monotonic() - begun
    with open(file, "rb") as whole:
        rows = sum(1 for _ in whole)
    with open(file, "rb") as whole, open(half, "wb") as part:
        part.writelines(one for _, one in zip(range(rows // 2), whole))
    size, journal = file.stat().st_size, (pathlib.Path(kit.data) / "journal.db").stat().st_size
    print(f"{name}: {rows} statements exported in {took:.1f} s, {size / 1e9:.3f} GB, {size / rows:.0f} bytes each; journal with them {journal / 1e9:.3f} GB")
    warehouse = Warehouse(folder)
    loads = [warehouse.load(one) for one in (file, half)]
    for table in ("xapi_events_all", "fact"):
        assert warehouse.count(table) == rows, (table, warehouse.count(table), rows)
    print(f"{name}: loaded in {loads[0]:.1f} s, half of it again in {loads[1]:.1f} s, {rows} rows in each table all the same")
    for table in ("xapi_events_all", "fact"):
        warehouse.session.query(f"OPTIMIZE TABLE xapi.{table} FINAL")
    for part in warehouse.rows("SELECT table, sum(rows) AS n, sum(data_compressed_bytes) AS small, sum(data_uncompressed_bytes) AS large "
                               "FROM system.parts WHERE active AND database = 'xapi' GROUP BY table ORDER BY table"):
        print(f"{name}: {part['table']} {part['n']} rows, {int(part['small']) / 1e6:.1f} MB compressed, {int(part['large']) / 1e6:.1f} MB not")
    warehouse.units(json.loads(kit.run("modules", "--json"))["modules"])
    return warehouse


def strangers(warehouse):
    """What other tools tell the same store is stored, and counts nowhere; whatever it is, it must not keep Ralph from writing."""
    before, root = warehouse.count("fact"), "https://a.example/xapi"
    odd = {"actor": {"account": {"homePage": "https://a.example", "name": "kit"}}, "verb": {"id": "http://adlnet.gov/expapi/verbs/attended"},
           "object": {"id": f"{root}/workshop/next"}, "result": {"duration": "P9D", "success": "yes"}, "timestamp": "yesterday",
           "context": {"platform": "Tremplin", "registration": 7, "extensions": {f"{root}/extension/levels": ["high"]}}}
    told = [{"actor": {"mbox": "mailto:a@a.example"}, "verb": odd["verb"], "object": {"id": "https://b.example/x"}}, "no JSON at all", [], odd]
    for one in told:
        text = one if isinstance(one, str) else json.dumps(one)
        warehouse.session.query(f"INSERT INTO xapi.xapi_events_all VALUES (generateUUIDv4(), now64(6), '{text}')")
        assert warehouse.count("fact") == before, one
    warehouse.session.query("ALTER TABLE xapi.xapi_events_all DELETE WHERE event_id NOT IN (SELECT id FROM xapi.fact) SETTINGS mutations_sync = 1")
    print(f"{len(told)} odd statements stored, none in the way")


def erase(warehouse):
    """Somebody is taken out of both tables, and nobody else."""
    person = warehouse.rows("SELECT learner, count() AS n FROM xapi.fact FINAL GROUP BY learner ORDER BY n DESC LIMIT 1")[0]
    before = warehouse.count("fact")
    for one in re.split(r";\n", (SQL / "erase.sql").read_text()):
        if one.strip():
            warehouse.session.query(one + " SETTINGS mutations_sync = 1", params={"person": person["learner"]})
    for table in ("xapi_events_all", "fact"):
        assert warehouse.count(table) == before - int(person["n"]), table
    print(f"erased: one person, {person['n']} of {before} rows in each table")


def keep(warehouse):
    """What is older goes, what has no date stays. Six months here, for the journal is one of a year."""
    left = "SELECT count() AS n, countIf(day = '1970-01-01') AS undated FROM xapi.fact FINAL WHERE at > now() - INTERVAL 6 MONTH OR day = '1970-01-01'"
    before, expected = warehouse.count("fact"), warehouse.rows(left)[0]
    for one in re.split(r";\n", (SQL / "keep.sql").read_text().replace("36 MONTH", "6 MONTH")):
        if one.strip():
            warehouse.session.query(one + " SETTINGS mutations_sync = 1")
    for table in ("xapi_events_all", "fact"):
        warehouse.session.query(f"OPTIMIZE TABLE xapi.{table} FINAL")
        assert warehouse.count(table) == int(expected["n"]) < before, (table, warehouse.count(table), expected)
    assert warehouse.rows(left)[0] == expected and int(expected["undated"]) > 0, expected
    print(f"older than six months: {before - int(expected['n'])} of {before} rows gone from each table, {expected['undated']} without a date left")


def small(seen):
    kit = Kit(program, str(work / "small"))
    play(kit)
    other_laptop(work / "other.tremplin")
    kit.run("journal", "merge", work / "other.tremplin")
    warehouse = fill("small", kit, work / "clickhouse-small")
    for period in (ALWAYS, ("2026-06-01", "2026-11-20")):
        told, more = compare("small", kit, warehouse, period, seen)
        if period == ALWAYS:
            for spoilt in SPOILT:
                assert list(differences(told, warehouse.figures(period, spoilt)[0], more)), f"nobody saw this: {spoilt}"
            print(f"{len(SPOILT)} queries spoilt on purpose, each seen")
    # The report of that period needs the forms that lie before it.
    spoilt = ("change", "OR (moment = 'opening' AND day > '1970-01-01')", "")
    assert list(differences(told, warehouse.figures(period, spoilt)[0], more)), spoilt
    strangers(warehouse)
    erase(warehouse)
    keep(warehouse)
    warehouse.session.close()


def main():
    seen = set()
    small(seen)
    wanted = {("modules", name) for name in ("people", "answers", "right", "done", "mastered", "badges", "whole-done", "whole-mastered")}
    wanted |= {("change", name) for name in ("pairs", "before", "after", "change", "change-low", "change-high")}
    wanted |= {("months", name) for name in ("people", "answers", "done", "badges")} | {("diagnoses", "people")}
    wanted |= {("forms", "opening-done"), ("forms", "closing-done")} | {("needs", f"level-{n}") for n in range(4)}
    wanted |= {("summary", name) for name in ("people", "workshops", "at-workshops", "visits", "alone-hours", "answers", "done", "mastered",
                                              "badges", "undated")}
    assert not wanted - seen, f"never anything but zero: {wanted - seen}"
    if not os.environ.get("SMALL"):
        kit = Kit(program, str(work / "large"))
        large(kit, PEOPLE, EVENTS)
        warehouse = fill("large", kit, work / "clickhouse-large")
        for period in (ALWAYS, ("2027-01-01", "2027-03-31")):
            compare("large", kit, warehouse, period, seen)
        warehouse.session.close()
        print(f"largest size of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.1f} GB")
    print("every figure that statements can give is the report's")


main()
