// compare.mjs FOLDER: report.json beside what each view gave (VIEW.json), to 1e-9. Says what differs.
import { readFileSync } from "node:fs";

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const report = read("report");
const NEAR = 1e-9;
let compared = 0, faults = 0, grown = 0, held = 0;

function fault(...words) {
    if (faults++ < 20) console.log(...words);
}

function same(where, name, ours, theirs) {
    compared++;
    const near = typeof ours === "number" && typeof theirs === "number" && Math.abs(ours - theirs) <= NEAR * Math.max(1, Math.abs(ours));
    if (!near && ours !== theirs) fault(`${where}: ${name} is ${ours}, by PostgreSQL ${theirs}`);
}

// One row for each key, and no more.
function rows(view, key) {
    const found = new Map();
    for (const row of read(view)) {
        const k = key.map(name => row[name] ?? "").join("|");
        if (found.has(k)) fault(`${view}: ${k} is there twice`);
        found.set(k, row);
    }
    return found;
}

function take(found, view, key) {
    const k = key.map(part => part ?? "").join("|");
    const row = found.get(k);
    if (!row) fault(`${view}: no ${k}`);
    found.delete(k);
    return row ?? {};
}

function all_taken(found, view) {
    for (const key of found.keys()) fault(`${view}: ${key} is not in the report`);
}

const own = ["case_id", "case_hash", "language"];
const of = c => c ? [c.id, c.hash, c.language] : [null, null, null];

const people = rows("people", ["person"]);
for (const person of report.people) {
    const row = take(people, "people", [person.alias.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()]);
    same(person.alias, "plays", person.plays, row.plays);
}
all_taken(people, "people");

const spreads = rows("spreads", [...own, "score"]), growth = rows("growth", [...own, "series", "attempt"]);
for (const [c, set] of [[null, report.all], ...report.cases.map(c => [c, c])]) {
    for (const [score, spread] of Object.entries(set.scores)) {
        const where = `${c?.id ?? "all"} ${score}`;
        if (!spread.n) continue;
        const row = take(spreads, "spreads", [...of(c), score]);
        if (spread.why_null) fault(`${where}: ${spread.why_null}`);
        for (const name of ["n", "mean", "sd", "lowest", "p10", "p50", "p90", "highest"])
            same(where, name, spread[name], row[name]);
    }
    for (const [series, attempts] of Object.entries(set.growth)) {
        for (const attempt of attempts) {
            const where = `${c?.id ?? "all"} ${series} ${attempt.attempt}`;
            if (attempt.why_null) continue;
            const row = take(growth, "growth", [...of(c), series, attempt.attempt]);
            for (const name of ["people", "pairs", "change_mean", "up", "down"])
                same(where, name, attempt[name], row[name]);
            grown++;
        }
    }
}
all_taken(spreads, "spreads");
all_taken(growth, "growth");

const cases = rows("cases", own), moments = rows("moments", [...own, "moment"]);
const replies = rows("replies", [...own, "moment", "reply"]), heard = rows("heard", [...own, "moment", "type", "mark", "kind"]);
const judgements = rows("judgements", [...own, "moment", "judge_is", "judge_kind"]);
const remedies = rows("remedies", [...own, "moment", "remedy"]);
const items = rows("items", [...own, "moment", "item", "id"]);
const reliability = rows("reliability", own), hand_overs = rows("hand_overs", own);
let discriminations = 0, alphas = 0, needless = 0;
for (const c of report.cases) {
    const row = take(cases, "cases", of(c));
    for (const name of ["plays", "passed"]) same(c.id, name, c[name], row[name]);
    if (c.minutes_mean !== null) same(c.id, "minutes_mean", c.minutes_mean, row.minutes_mean);
    for (const name of ["positives", "hits", "negatives", "false_alarms"])
        if (c.heard[name] !== null) same(c.id, name, c.heard[name], row[name]);
    for (const name of ["spent", "spent_mean"])
        if (c.money[name] !== null) same(c.id, name, c.money[name], row[name]);
    const handed = take(hand_overs, "hand_overs", of(c));
    for (const name of ["decided", "needless"])
        if (c.money[name] !== null) same(c.id, name, c.money[name], handed[name]);
    needless += handed.needless;
    for (const m of c.moments) {
        const where = `${c.id} ${m.moment}`, at = [...of(c), m.moment];
        const moment = take(moments, "moments", at);
        if (m.why_null) { // held back: its rows of the database stand beside nothing
            held++;
            for (const rows of [replies, judgements, remedies, heard])
                for (const key of [...rows.keys()])
                    if (key.startsWith(`${at.join("|")}|`)) rows.delete(key);
            continue;
        }
        for (const name of ["shown", "plays", "thinking_mean_s"]) same(where, name, m[name], moment[name]);
        same(where, "offer score", m.offers.score_mean, moment.offer_score_mean);
        same(where, "offer euros", m.offers.euros_mean, moment.offer_euros_mean);
        for (const r of m.replies) {
            if (!r.n) continue;
            const reply = take(replies, "replies", [...at, r.id]);
            for (const name of ["n", "share", "q"]) same(`${where} ${r.id}`, name, r[name], reply[name]);
        }
        for (const j of m.judgements) {
            const judgement = take(judgements, "judgements", [...at, j.is, j.kind]);
            for (const name of ["n", "credit"]) same(`${where} ${j.is}`, name, j[name], judgement[name]);
        }
        for (const r of m.offers.remedies) same(`${where} ${r.id}`, "n", r.n, take(remedies, "remedies", [...at, r.id]).n);
        for (const [type, list] of [["signal", m.signals], ["decoy", m.decoys], ["either", m.either]]) {
            for (const mark of list) {
                const found = take(heard, "heard", [...at, type, mark.id, mark.kind]);
                if (mark.why_null) continue;
                for (const name of ["shown", "marked", "share"]) same(`${where} ${mark.id}`, name, mark[name], found[name]);
            }
        }
    }
    for (const i of c.items) {
        const where = `${c.id} ${i.moment} ${i.item} ${i.id}`;
        const item = take(items, "items", [...of(c), i.moment, i.item, i.id]);
        if (i.why_null === "few_people") continue;
        same(where, "n", i.n, item.n);
        same(where, "difficulty", i.difficulty, item.difficulty);
        if (i.discrimination !== null) {
            same(where, "discrimination", i.discrimination, item.discrimination);
            discriminations++;
        }
    }
    if (c.reliability.alpha !== null) {
        const alpha = take(reliability, "reliability", of(c));
        same(c.id, "alpha", c.reliability.alpha, alpha.alpha);
        same(c.id, "items", c.reliability.items, alpha.items);
        alphas++;
    }
}
for (const [found, view] of [[cases, "cases"], [moments, "moments"], [replies, "replies"], [judgements, "judgements"],
    [remedies, "remedies"], [heard, "heard"], [items, "items"]])
    all_taken(found, view);
if (compared < 1000 || discriminations < 40 || alphas < 2 || needless < 1 || grown < 2)
    fault(`too little is compared: ${compared} figures, ${discriminations} correlations, ${alphas} alphas, ${needless} hand-overs`);
process.exit(faults ? 1 : 0);
