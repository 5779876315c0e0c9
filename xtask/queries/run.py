"""Runs queries/sign-ins.kql over synthetic sign-ins, and compares with the rows worked out by hand.

DuckDB stands in for Kusto; duckdb-kql translates. The two tables are there with their documented columns.
"""

import datetime
import json
import pathlib
import re
import sys

import duckdb_kql

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = json.loads((ROOT / "queries/tables.json").read_text(encoding="utf-8"))
ROW = json.loads((ROOT / "queries/row.json").read_text(encoding="utf-8"))["columns"]
TYPES = {
    "string": "VARCHAR", "dynamic": "JSON", "datetime": "TIMESTAMP", "bool": "BOOLEAN", "long": "BIGINT",
    "real": "DOUBLE",
}
LOGS = {"interactive": "SigninLogs", "silent": "AADNonInteractiveUserSignInLogs"}
YESTERDAY = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)


def main():
    query = (ROOT / "queries/sign-ins.kql").read_text(encoding="utf-8")
    file = json.loads((ROOT / "tests/queries/sign-ins.json").read_text(encoding="utf-8"))
    failed = sum(not passes(query, file["usual"], case) for case in file["cases"])
    print(f"{len(file['cases'])} cases, {failed} failed")
    sys.exit(failed > 0)


def passes(query, usual, case):
    found = answer(query, [{**usual, **sign_in} for sign_in in case["signIns"]])
    expected = {column: moment(value) for column, value in case["row"].items()}
    wrong = [
        f"  {column} is {found[column]!r}, not {value!r}"
        for column, value in expected.items() if found[column] != value
    ]
    if wrong:
        print(f"{case['name']}: {case['because']}", *wrong, sep="\n")
    return not wrong


def answer(query, sign_ins):
    """The row of the query over these sign-ins: a value a column."""
    connection = duckdb_kql.connect()
    for table, described in TABLES.items():
        columns = described["columns"]
        connection.sql(f'CREATE TABLE "{table}" ({", ".join(f"{name!r} {TYPES[columns[name]]}" for name in columns)})'
                       .replace("'", '"'))
    for sign_in in sign_ins:
        insert(connection, sign_in)
    rows = duckdb_kql.query(connection, without_lookups(query)).fetchall()
    assert len(rows) == 1, f"{len(rows)} rows instead of one"
    return {column["name"]: None if value == "" else value for column, value in zip(ROW, rows[0], strict=True)}


def insert(connection, sign_in):
    table = LOGS[sign_in["log"]]
    columns = TABLES[table]["columns"]
    at = moment(sign_in["at"])
    values = {name: value for name, value in sign_in.items() if name not in ("log", "at")}
    values |= {"CreatedDateTime": at, "TimeGenerated": at}
    for name, value in values.items():
        assert name in columns, f"{table} has no {name}"
        if not isinstance(value, str):
            values[name] = json.dumps(value, separators=(",", ":"))
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(values.values()))


def without_lookups(query):
    """The same query without column_ifexists(), which the translator lacks, for these very tables."""
    pieces = re.split(r"(?=\b(?:SigninLogs|AADNonInteractiveUserSignInLogs)\n)", query)
    return "".join(resolve(piece) for piece in pieces)


def resolve(piece):
    columns = TABLES.get(piece.split("\n", 1)[0], {}).get("columns", {})
    lookup = r'column_ifexists\("(\w+)", (""|dynamic\(null\))\)'
    return re.sub(lookup, lambda found: found[1] if found[1] in columns else found[2], piece)


def moment(value):
    """`-2 09:30:00` as Kusto writes a time; anything else as it is."""
    found = re.fullmatch(r"(-?\d+) (\d\d:\d\d:\d\d)", value) if isinstance(value, str) else None
    if not found:
        return value
    day = YESTERDAY + datetime.timedelta(days=int(found[1]))
    return f"{day.isoformat()}T{found[2]}.0000000Z"


main()
