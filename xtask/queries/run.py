"""Runs queries/sign-ins.kql over synthetic sign-ins, and compares with the rows worked out by hand; then over a synthetic
tenant in a folder (`cargo xtask tenant`), and compares with what is true of it.

DuckDB stands in for Kusto; duckdb-kql translates. The two tables are there with their documented columns.
"""

import datetime
import json
import pathlib
import re
import sys
import tempfile

import duckdb_kql

import tenant

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = json.loads((ROOT / "queries/tables.json").read_text(encoding="utf-8"))
ROW = json.loads((ROOT / "queries/row.json").read_text(encoding="utf-8"))["columns"]
TYPES = {
    "string": "VARCHAR", "dynamic": "JSON", "datetime": "TIMESTAMP", "bool": "BOOLEAN", "long": "BIGINT",
    "real": "DOUBLE",
}
LOGS = {"interactive": "SigninLogs", "silent": "AADNonInteractiveUserSignInLogs"}
# Moved with the rows.
TIMES = ("backupFirst", "backupLast")
YESTERDAY = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)


def main():
    query = (ROOT / "queries/sign-ins.kql").read_text(encoding="utf-8")
    file = json.loads((ROOT / "tests/queries/sign-ins.json").read_text(encoding="utf-8"))
    failed = sum(not passes(query, file["usual"], case) for case in file["cases"])
    print(f"{len(file['cases'])} cases, {failed} failed")
    failed += not is_true(query, pathlib.Path(sys.argv[1]))
    sys.exit(failed > 0)


def is_true(query, folder):
    """The row of a whole tenant says what its truth.json says, of all days."""
    sign_ins = tenant.sign_ins(folder, YESTERDAY)
    assert "habitDays = 7d" in query
    found = answer(query.replace("habitDays = 7d", "habitDays = 60d"), sign_ins)
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    expected = {**truth["counts"], **truth["facts"], "rowsRead": len(sign_ins)}
    expected = {name: value for name, value in expected.items() if name in found and name not in TIMES}
    wrong = [f"  {name} is {found[name]!r}, not {value!r}" for name, value in expected.items() if found[name] != value]
    print(f"a tenant of {len(sign_ins)} sign-ins: {len(expected)} figures, {len(wrong)} wrong", *wrong, sep="\n")
    return len(expected) > 10 and not wrong


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
    for log in LOGS:
        insert(connection, log, [sign_in for sign_in in sign_ins if sign_in["log"] == log])
    rows = duckdb_kql.query(connection, without_lookups(query)).fetchall()
    assert len(rows) == 1, f"{len(rows)} rows instead of one"
    return {column["name"]: None if value == "" else value for column, value in zip(ROW, rows[0], strict=True)}


def insert(connection, log, sign_ins):
    """Puts them into the log's table, all at once."""
    table = LOGS[log]
    rows = [values(sign_in, TABLES[table]["columns"]) for sign_in in sign_ins]
    names = sorted({name for row in rows for name in row})
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "rows.json"
        file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        if rows:
            columns = {name: "VARCHAR" for name in names}
            quoted = ", ".join(f'"{name}"' for name in names)
            connection.sql(
                f'INSERT INTO "{table}" ({quoted}) SELECT {quoted} FROM read_json(\'{file}\', '
                f"format='newline_delimited', columns={columns})"
            )


def values(sign_in, columns):
    """Its columns as texts; those of its table that it doesn't name and that are texts are empty, as Kusto has them."""
    at = str(moment(sign_in["at"]))
    texts = {
        name: value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
        for name, value in sign_in.items() if name not in ("log", "at")
    }
    unknown = [name for name in texts if name not in columns]
    assert not unknown, f"there is no {unknown}"
    empty = {name: "" for name, type in columns.items() if type == "string"}
    return {**empty, **texts, "CreatedDateTime": at, "TimeGenerated": at}


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
