const assert = require("node:assert/strict");
const { test } = require("node:test");
const { columns, problems, queries, read } = require("./check.js");

for (const name of queries()) {
    test(`${name} is understood, and returns the columns of row.json`, () => {
        assert.deepEqual(problems(read(name)), []);
    });
}

test("there is a query", () => assert.ok(queries().includes("sign-ins.kql")));

// The one that works, broken in one place.
const broken = (from, to) => {
    const text = read("sign-ins.kql");
    assert.ok(text.includes(from), `nothing to break: ${from}`);
    return problems(text.replace(from, to)).join("\n");
};

test("a column that the table lacks is refused, and where", () => {
    const said = problems("SigninLogs\n| where HomeTennantId == ''").join("\n");
    assert.match(said, /^line 2, column 9: .*'HomeTennantId'/);
    assert.match(broken("ResultType,", "ResultKind,"), /'ResultKind'/);
});

test("a column that only the other table has is refused", () => {
    assert.match(problems("SigninLogs | where isempty(HomeTenantName)").join("\n"), /'HomeTenantName'/);
});

test("a table, a function and a type that are not there are refused", () => {
    assert.match(broken("(SigninLogs", "(SignInLogs"), /'SignInLogs'/);
    assert.match(broken("tolower(HomeTenantId)", "lower(HomeTenantId)"), /'lower'/);
    assert.match(broken("At >= newest - sessionDays", "At >= newest + ours"), /'\+'/);
});

test("text that is no query is refused", () => {
    assert.notEqual(problems("SigninLogs | where (").length, 0);
});

test("a result with a column missing, of another type, or too many is refused", () => {
    assert.match(broken("    guests = Guests,\n", ""), /has no column `guests: long`/);
    assert.match(broken("guests = Guests", "guests = tostring(Guests)"), /has no column `guests: long`/);
    assert.match(broken("lockoutQuery = 1,", "lockoutQuery = 1, names = 2,"), /nobody asked for .*`names: long`/);
});

test("every column is asked for once", () => {
    const names = columns().map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
});
