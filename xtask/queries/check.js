// Checks a query by Kusto's own language service: names, types, functions, and the columns of its result.

const fs = require("fs");
const path = require("path");

const service = "@kusto/language-service-next";
require(`${service}/bridge.min.js`);
require(`${service}/Kusto.Language.Bridge.min.js`);
const { GlobalState, KustoCode, Symbols } = globalThis.Kusto.Language;

const folder = path.join(__dirname, "..", "..", "queries");
const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");

/** The queries there are, by the names of their files. */
exports.queries = () => fs.readdirSync(folder).filter((name) => name.endsWith(".kql"));

exports.read = read;

/** The columns every query must return. */
exports.columns = () => JSON.parse(read("row.json")).columns;

/** The documented tables, by name: their columns' types by name. */
exports.tables = () => {
    const tables = Object.entries(JSON.parse(read("tables.json")));
    return Object.fromEntries(tables.map(([name, { columns }]) => [name, columns]));
};

/** What is wrong with a query, a line each; none if nothing is. */
exports.problems = (text) => {
    const code = KustoCode.ParseAndAnalyze(text, workspace);
    const found = list(code.GetDiagnostics()).filter(({ Severity }) => /Error|Warning/.test(Severity));
    const problems = found.map(({ Start, Message }) => `${place(text, Start)}: ${Message}`);
    return problems.length > 0 ? problems : misfits(code.ResultType);
};

/** A workspace with the documented tables. */
const workspace = (() => {
    const tables = Object.entries(exports.tables()).map(([name, columns]) => {
        const schema = Object.entries(columns).map(([column, type]) => `${column}:${type}`);
        return Symbols.TableSymbol.From(`(${schema.join(", ")})`).WithName(name);
    });
    const database = new Symbols.DatabaseSymbol.$ctor1("workspace", tables);
    return GlobalState.Default.WithDatabase(database);
})();

/** How the result differs from the columns it must have. */
function misfits(result) {
    const given = list(result.Columns).map((column) => `${column.Name}: ${column.Type.Name}`);
    const wanted = exports.columns().map(({ name, type }) => `${name}: ${type}`);
    const missing = wanted.filter((column) => !given.includes(column));
    const unasked = given.filter((column) => !wanted.includes(column));
    return [
        ...missing.map((column) => `the result has no column \`${column}\` (queries/row.json)`),
        ...unasked.map((column) => `nobody asked for the column \`${column}\` of the result`),
    ];
}

function place(text, at) {
    const before = text.slice(0, at).split("\n");
    return `line ${before.length}, column ${before.at(-1).length + 1}`;
}

function list(items) {
    return Array.from({ length: items.Count }, (_, index) => items.getItem(index));
}
