// send.mjs PROGRAM TREE RESULTS: sends plays to a record store that is made here and that refuses, breaks off and is busy;
// says what is wrong. Nothing here waits for a time: the store decides when something happens.
import { createServer } from "node:http";
import { createServer as createSafeServer } from "node:https";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import assert from "node:assert/strict";

const [program, tree, results] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "lrs-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const KEY = "sleutel-1", SECRET = "zeer geheim: 42";
const basic = "Basic " + Buffer.from(`${KEY}:${SECRET}`).toString("base64");
let home = 0, failed = 0;

// A store: `act(statements, kept, request, response)` may answer instead, and then gives true.
async function store(act = () => false, safe) {
    const kept = { statements: new Map(), posts: [], asked: [], faults: [] };
    const answer = async (request, response) => {
        const bytes = [];
        try {
            for await (const part of request)
                bytes.push(part);
        } catch {
            return; // the sender was stopped
        }
        kept.asked.push(`${request.method} ${request.url}`);
        if (request.headers["x-experience-api-version"] !== "1.0.3")
            kept.faults.push("no version");
        if (request.headers.authorization !== (kept.wanted ?? basic))
            return response.writeHead(401).end(JSON.stringify({ message: `unknown: ${request.headers.authorization}` }));
        if (request.method === "GET") {
            const id = new URL(request.url, "http://x").searchParams.get("statementId"), one = kept.statements.get(id);
            if (kept.blind)
                return response.writeHead(403).end();
            return one ? response.writeHead(200, { "Content-Type": "application/json" })
                .end(JSON.stringify({ ...one, stored: "2026-01-01T00:00:00Z", version: "1.0.3" })) : response.writeHead(404).end();
        }
        const body = Buffer.concat(bytes), list = JSON.parse(body);
        if (list.length > 50 || body.length > 512 * 1024 + 2 || request.headers["content-type"] !== "application/json")
            kept.faults.push(`${list.length} statements in ${body.length} bytes`);
        kept.posts.push(list.map((one) => one.id));
        if (!await act(list, kept, request, response))
            take(list, kept, response);
    };
    const server = safe ? createSafeServer(safe, answer) : createServer(answer);
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    kept.url = `${safe ? "https" : "http"}://127.0.0.1:${server.address().port}/xapi`;
    kept.close = () => new Promise((done) => { server.close(done); server.closeAllConnections(); });
    return kept;
}

function take(list, kept, response) {
    for (const one of list) {
        const there = kept.statements.get(one.id);
        if (there && JSON.stringify(there) !== JSON.stringify(one))
            return response.writeHead(409).end("another one");
    }
    for (const one of list)
        kept.statements.set(one.id, one);
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(list.map((one) => one.id)));
}

// `children` has each that runs, for a store that ends one.
const children = new Set();
function send(kept, { more = [], env = {}, paths = [results], at = home, url = kept.url } = {}) {
    const data = join(work, `home-${at}`);
    const child = spawn(program, ["report", "--send", url, "--scenarios", join(tree, "scenarios"), "--lang", "en", ...more, ...paths],
        { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", LSAN_OPTIONS: process.env.LSAN_OPTIONS ?? "",
            XDG_DATA_HOME: data, XDG_CONFIG_HOME: join(data, "config"), XDG_CACHE_HOME: join(work, "cache"),
            http_proxy: "http://127.0.0.1:1", KLACHT_LRS_KEY: KEY, KLACHT_LRS_SECRET: SECRET, ...env } });
    children.add(child);
    return new Promise((done) => {
        let out = "";
        child.stdout.on("data", (part) => { out += part; });
        child.stderr.on("data", (part) => { out += part; });
        child.on("close", (code, signal) => {
            children.delete(child);
            const { KLACHT_LRS_KEY: key = KEY, KLACHT_LRS_SECRET: secret = SECRET, KLACHT_LRS_TOKEN: token } = env;
            const coded = Buffer.from(`${key}:${secret}`).toString("base64");
            for (const hidden of [SECRET, basic.slice(6), secret && coded, secret.length > 1 && secret, token].filter(Boolean))
                assert.ok(!out.includes(hidden), `the secret is told: ${out}`);
            assert.ok(!/Sanitizer|runtime error/.test(out), out);
            const counts = /Statements: (\d+) taken, (\d+) there already, (\d+) refused, (\d+) not sent/.exec(out)?.slice(1).map(Number);
            done({ code, signal, out, counts });
        });
    });
}

async function test(name, act) {
    if (process.env.LRS_ONLY && !name.includes(process.env.LRS_ONLY))
        return;
    home++;
    try {
        await act();
    } catch (error) {
        failed++;
        console.log(`FAULT: ${name}: ${error.stack}`);
    }
}

const twice = (kept) => kept.posts.flat().length - new Set(kept.posts.flat()).size;
const files = (folder) => existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
const all = JSON.parse(execFileSync(program, ["report", "--format", "xapi", "--scenarios", join(tree, "scenarios"), results],
    { maxBuffer: 1 << 28 })).length;
assert.ok(all > 400, `${all} statements`);

await test("all is taken once, and nothing is sent again but where it is asked for", async () => {
    const kept = await store();
    const first = await send(kept);
    assert.equal(kept.statements.size, all);
    assert.deepEqual([first.code, first.counts, twice(kept), kept.faults], [0, [all, 0, 0, 0], 0, []], first.out);
    assert.ok(kept.asked.every((one) => one === "POST /xapi/statements"));
    const posts = kept.posts.length;
    assert.deepEqual((await send(kept)).counts, [0, all, 0, 0]);
    assert.equal(kept.posts.length, posts);
    assert.deepEqual((await send(kept, { url: kept.url + "/statements/" })).counts, [0, all, 0, 0]);
    assert.deepEqual((await send(kept, { more: ["--again"] })).counts, [all, 0, 0, 0]);
    assert.equal(kept.statements.size, all);
    // What is remembered is this user's alone, and of this sender.
    const notes = files(join(work, `home-${home}`, "klachtenspel", "sent"));
    assert.equal(notes.length, 1);
    assert.equal(statSync(notes[0]).mode & 0o777, 0o600);
    assert.ok(!/geheim|sleutel/.test(readFileSync(notes[0], "utf8")));
    const other = await send(kept, { env: { KLACHT_LRS_KEY: "", KLACHT_LRS_SECRET: "", KLACHT_LRS_TOKEN: "muntje" } });
    assert.deepEqual([other.code, other.counts], [74, [0, 0, 0, all]]);
    assert.match(other.out, /does not let you in \(401/);
    kept.wanted = "Bearer muntje";
    assert.deepEqual((await send(kept, { env: { KLACHT_LRS_KEY: "", KLACHT_LRS_SECRET: "", KLACHT_LRS_TOKEN: "muntje" } })).counts, [all, 0, 0, 0]);
    await kept.close();
});

await test("what was remembered is torn: the rest of it holds, and what is lost is sent again", async () => {
    const kept = await store();
    await send(kept);
    const [note] = files(join(work, `home-${home}`, "klachtenspel", "sent"));
    const lines = readFileSync(note, "utf8").split("\n");
    writeFileSync(note, lines.slice(0, 101).join("\n") + "\n" + lines[101].slice(0, 17));
    assert.deepEqual((await send(kept)).counts, [all - 100, 100, 0, 0]);
    assert.deepEqual((await send(kept)).counts, [0, all, 0, 0]);
    writeFileSync(note, "niets");
    assert.deepEqual((await send(kept)).counts, [all, 0, 0, 0]);
    assert.equal(kept.statements.size, all);
    await kept.close();
});

await test("what a store refuses is named, and all the rest goes through", async () => {
    const bad = new Set();
    const kept = await store((list, kept, request, response) => {
        for (const one of list)
            if (/completed$/.test(one.verb.id) && bad.size < 3)
                bad.add(one.id);
        if (!list.some((one) => bad.has(one.id)))
            return false;
        response.writeHead(400, { "Content-Type": "application/json" })
            .end(JSON.stringify({ errorId: "1", warnings: ["this one\nis not right"] }));
        return true;
    });
    const { code, counts, out } = await send(kept);
    assert.deepEqual([code, counts], [1, [all - 3, 0, 3, 0]], out);
    for (const id of bad)
        assert.ok(out.includes(`refuses the statement ${id} (400: this one is not right)`), out);
    assert.ok([...bad].every((id) => !kept.statements.has(id)));
    await kept.close();
});

await test("a line that breaks and a store that is busy are tried again", async () => {
    const steps = ["body", "", "answer", "", "busy", "", "later", "", "half", "", "slow"];
    const kept = await store((list, kept, request, response) => {
        switch (steps.shift()) {
        case "body": // nothing was kept
            request.socket.destroy();
            return true;
        case "answer": // all was kept, and nobody hears it
            for (const one of list)
                kept.statements.set(one.id, one);
            request.socket.destroy();
            return true;
        case "half":
            for (const one of list)
                kept.statements.set(one.id, one);
            response.writeHead(200, { "Content-Length": 4000 });
            response.write("[\"");
            request.socket.destroySoon();
            return true;
        case "busy":
            response.writeHead(503, { "Retry-After": "0" }).end();
            return true;
        case "later":
            response.writeHead(429, { "Retry-After": "1" }).end();
            return true;
        case "slow":
            response.writeHead(502).end("<html>");
            return true;
        }
        return false;
    });
    const { code, counts, out } = await send(kept);
    assert.deepEqual([code, counts, steps], [0, [all, 0, 0, 0], []], out);
    assert.equal(kept.statements.size, all);
    assert.deepEqual(kept.faults, []);
    await kept.close();
});

await test("a store that stays busy is left, and the next call goes on where it was", async () => {
    let posts = 0;
    const kept = await store((list, kept, request, response) => {
        if (++posts !== 4)
            return false;
        response.writeHead(503, { "Retry-After": "86400" }).end();
        return true;
    });
    const { code, counts, out } = await send(kept);
    assert.deepEqual([code, counts], [74, [150, 0, 0, all - 150]], out);
    assert.match(out, /too busy now \(503\)/);
    const busy = kept.posts.pop();
    assert.deepEqual((await send(kept)).counts, [all - 150, 150, 0, 0]);
    assert.deepEqual(kept.posts[3], busy);
    assert.equal(twice(kept), 0);
    assert.equal(kept.statements.size, all);
    await kept.close();
});

await test("a sender that is killed in the middle goes on where it was", async () => {
    let posts = 0;
    const kept = await store((list, kept, request) => {
        if (++posts !== 3)
            return false;
        for (const one of list)
            kept.statements.set(one.id, one);
        for (const child of children)
            child.kill("SIGKILL");
        request.socket.destroy();
        return true;
    });
    assert.equal((await send(kept)).signal, "SIGKILL");
    assert.deepEqual((await send(kept)).counts, [all - 100, 100, 0, 0]);
    assert.equal(kept.statements.size, all);
    assert.equal(twice(kept), 50);
    await kept.close();
});

await test("a sender that is stopped while it waits says what is left", async () => {
    const kept = await store((list, kept, request, response) => {
        if (kept.posts.length < 2)
            return false;
        response.writeHead(503, { "Retry-After": "200" }).end();
        for (const child of children)
            child.kill("SIGINT");
        return true;
    });
    const { code, counts, out } = await send(kept);
    assert.deepEqual([code, counts], [74, [50, 0, 0, all - 50]], out);
    assert.equal(kept.posts.length, 2);
    await kept.close();
});

await test("a store that knows a statement already: the same is well, another is named", async () => {
    const kept = await store((list, kept, request, response) => {
        if (!list.some((one) => kept.statements.has(one.id)))
            return false;
        response.writeHead(409).end(); // also for the same: some stores do
        return true;
    });
    const plays = files(results).slice(0, 3), own = join(work, "changed");
    assert.equal((await send(kept, { paths: plays })).code, 0);
    const first = kept.statements.size;
    const second = await send(kept, { paths: plays, more: ["--again"] });
    assert.deepEqual([second.code, second.counts], [0, [0, first, 0, 0]], second.out);
    mkdirSync(own);
    const tree = JSON.parse(readFileSync(plays[0], "utf8"));
    tree.player = { alias: "blauw-3" };
    writeFileSync(join(own, "other.json"), JSON.stringify(tree));
    const third = await send(kept, { paths: [own] });
    assert.equal(third.code, 1);
    assert.ok(third.counts[2] > 5 && third.counts[0] === 0, third.out);
    assert.match(third.out, /has another statement of the name [-0-9a-f]{36} already \(409/);
    assert.ok(![...kept.statements.values()].some((one) => one.actor.account.name === "blauw-3"));
    kept.blind = true;
    const fourth = await send(kept, { paths: plays.slice(0, 1), more: ["--again"] });
    assert.equal(fourth.code, 1);
    assert.match(fourth.out, /does not show whether it is the same/);
    await kept.close();
});

await test("who is not let in, is sent elsewhere or answered by a page has sent nothing", async () => {
    const kept = await store();
    const wrong = await send(kept, { env: { KLACHT_LRS_SECRET: "fout" } });
    assert.deepEqual([wrong.code, wrong.counts, kept.asked.length], [74, [0, 0, 0, all], 1], wrong.out);
    assert.match(wrong.out, /does not let you in \(401/);
    assert.ok(!wrong.out.includes("fout"), wrong.out);
    const there = await store(), leads = await store((list, kept, request, response) => {
        response.writeHead(307, { Location: there.url + "/statements" }).end();
        return true;
    });
    const led = await send(leads);
    assert.deepEqual([led.code, led.counts[3], there.asked], [74, all, []], led.out);
    assert.ok(led.out.includes(`points to ${there.url}/statements (307)`), led.out);
    for (const [status, body] of [[200, "<html>Log in"], [200, "[]"], [200, "{}"], [404, "no"], [201, ""]]) {
        const page = await store((list, kept, request, response) => { response.writeHead(status).end(body); return true; });
        const answer = await send(page);
        assert.deepEqual([answer.code, answer.counts, page.posts.length], [74, [0, 0, 0, all], 1], answer.out);
        assert.match(answer.out, /no LRS answers here/);
        await page.close();
    }
    assert.deepEqual((await send(kept)).counts, [all, 0, 0, 0]);
    await there.close();
    await leads.close();
    await kept.close();
    const gone = await send(kept, { more: ["--again"] });
    assert.equal(gone.code, 74);
    assert.match(gone.out, /cannot be reached/);
});

await test("a store that cannot prove who it is gets nothing", async () => {
    const pem = readFileSync(join(tree, "tests/lrs/nobody.pem"));
    const kept = await store(undefined, { key: pem, cert: pem });
    const { code, counts, out } = await send(kept);
    assert.deepEqual([code, counts, kept.asked], [74, [0, 0, 0, all], []], out);
    assert.match(out, /cannot prove that it is the one/);
    await kept.close();
});

await test("the address", async () => {
    const kept = await store(), host = kept.url.slice(7);
    for (const url of ["http://lrs.example/xapi", `http://u:woord@${host}`, `https://u:woord@${host}`, `ftp://${host}`, host, "",
        `${kept.url}?a=b`, `${kept.url}#a`, "https://", "http://127.0.0.1.example/", "http://localhost@lrs.example/", "http://[::1/x",
        "https://lrs.example/a b", "https://lrs.example\\@127.0.0.1/", "file:///etc/passwd"]) {
        const { code, out } = await send(kept, { url });
        assert.equal(code, 64, `${url}: ${out}`);
        assert.match(out, /nothing can be sent safely to this address/);
        assert.ok(!out.includes("woord"), out);
    }
    for (const more of [["--format", "xapi"], ["--out", join(work, "file")], ["--base", "x"], ["--home-page", "x"]])
        assert.equal((await send(kept, { more })).code, 64, more.join(" "));
    assert.deepEqual(kept.asked, []);
    await kept.close();
});

await test("the login", async () => {
    const kept = await store(), file = join(work, "login"), none = { KLACHT_LRS_KEY: "", KLACHT_LRS_SECRET: "" };
    const write = (text, mode) => { writeFileSync(file, text); chmodSync(file, mode); };
    const ask = (env = none) => send(kept, { env, more: ["--login", file], paths: files(results).slice(0, 1) });
    write(`key = ${KEY}\nsecret = ${SECRET}\n`, 0o644);
    const exposed = await ask();
    assert.equal(exposed.code, 65);
    assert.match(exposed.out, /this file holds a secret, and others on this computer can get at it.*\[file-exposed\]/);
    for (const [text, words] of [["", /nothing to sign in/], ["key = a\n", /not enough, or too much/], ["secret = a\n", /not enough/],
        ["key = a\nsecret = b\ntoken = c\n", /too much/], ["key = a\nkey = b\nsecret = c\n", /:2:.*cannot be understood/],
        ["key = a:b\nsecret = c\n", /not enough/], ["# a\n\nwoord = geheim7\n", /:3:.*cannot be understood/],
        ["geheim7\n", /:1:.*cannot be understood/], ["key = a\x01\nsecret = c\n", /not enough/]]) {
        write(text, 0o600);
        const { code, out } = await ask();
        assert.equal(code, 65, text);
        assert.match(out, words);
        assert.ok(!out.includes("geheim7"), out);
    }
    assert.equal((await send(kept, { env: none })).code, 65);
    assert.equal((await send(kept, { env: { KLACHT_LRS_SECRET: "" } })).code, 65);
    assert.equal((await send(kept, { env: none, more: ["--login", join(work, "nowhere")] })).code, 66);
    assert.deepEqual(kept.asked, []);
    write(`# for tests\n  key=${KEY}\r\nsecret =  ${SECRET} \n`, 0o600);
    assert.equal((await ask()).code, 0);
    assert.equal((await ask({ KLACHT_LRS_KEY: "a", KLACHT_LRS_SECRET: "b" })).code, 0); // the file that is named goes first
    const config = join(work, `home-${home}`, "config", "klachtenspel");
    mkdirSync(config, { recursive: true });
    writeFileSync(join(config, "lrs"), readFileSync(file), { mode: 0o600 });
    assert.equal((await send(kept, { env: none })).code, 0);
    chmodSync(join(config, "lrs"), 0o640);
    assert.match((await send(kept, { env: none })).out, /\[file-exposed\]/);
    await kept.close();
});

await test("without the library it is said", async () => {
    const kept = await store(), place = join(work, "none");
    mkdirSync(place);
    for (const name of ["libcurl.so.4", "libcurl-gnutls.so.4"])
        writeFileSync(join(place, name), "");
    const { code, out } = await send(kept, { env: { LD_LIBRARY_PATH: place } });
    assert.equal(code, 70);
    assert.match(out, /libcurl4/);
    assert.deepEqual(kept.asked, []);
    await kept.close();
});

await test("two at once: the second waits for another day", async () => {
    let second;
    const kept = await store(async () => {
        second ??= send(kept);
        const { code, out } = await second;
        assert.equal(code, 74);
        assert.match(out, /sending to this LRS already/);
        return false;
    });
    assert.deepEqual((await send(kept)).counts, [all, 0, 0, 0]);
    await kept.close();
});

process.exit(failed ? 1 : 0);
