// lms.mjs SCORM CMI5 NATIVE TREE: courses in the frame of an LMS. SCORM 1.2 by scorm-again; cmi5 by an LMS and a store
// of statements made here, whose statements are validated. The last line counts.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import assert from "node:assert/strict";
import { serve, browser, settled, until, modules } from "./support.mjs";
import { look, playWhole } from "./hands.mjs";

const [scorm, cmi5, native, tree] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "lms-"));
const again = readFileSync(modules.resolve("scorm-again/scorm12"), "utf8");
const chrome = await browser();
let passed = 0, failed = 0;

// The frame as if it was a page: what the hands need of one.
function inFrame(page, frame) {
    return { evaluate: (...given) => frame.evaluate(...given), getByRole: (...given) => frame.getByRole(...given),
        mouse: page.mouse, keyboard: page.keyboard, context: () => page.context(), waitForEvent: (...given) => page.waitForEvent(...given) };
}

async function test(name, act) {
    const only = process.env.PAGE_ONLY;
    if (only && !name.includes(only))
        return;
    const context = await chrome.newContext({ viewport: { width: 1100, height: 760 }, locale: "nl-NL", acceptDownloads: true });
    try {
        await act(context);
        passed++;
        console.log(`ok   ${name}`);
    } catch (error) {
        failed++;
        console.log(`FAIL ${name}: ${error.stack}`);
        for (const page of context.pages())
            await page.screenshot({ path: join(work, `${name.replace(/\W+/g, "-")}.png`) }).catch(() => {});
    }
    await context.close();
}

async function shown(frame, screen) {
    await until(frame, (name) => document.documentElement.dataset.screen === name && document.getElementById("cover").hidden,
        `the screen ${screen}`, screen);
}

// ---- SCORM 1.2

const lmsPage = (query, kept) => `<!doctype html><meta charset="utf-8"><title>LMS</title><h1>LMS</h1>
<script>${again.replace(/<\/script/g, "<\\/script")}</script>
<script>
window.calls = [];
window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
const kept = ${JSON.stringify(kept ?? null)};
API.loadFromJSON(kept ?? { core: { student_id: "leerling-1", student_name: "Leerling, Een", lesson_status: "not attempted", entry: "ab-initio" } }, "cmi");
for (const name of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
    const plain = API[name].bind(API);
    API[name] = (...given) => { const answer = plain(...given); calls.push([name, ...given, String(answer), API.LMSGetLastError()]); return answer; };
}
</script>
<iframe id="course" src="/${query}" style="width:1000px;height:640px;border:1px solid"></iframe>`;

async function lms(context, kept, query = "index.html?case=de-kraan") {
    let page;
    const server = await serve(scorm, (request, response, url) => {
        if (url.pathname !== "/lms.html")
            return false;
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(lmsPage(query, kept));
        return true;
    });
    page = await context.newPage();
    await page.goto(server.url + "lms.html");
    const frame = page.frame({ url: /index\.html/ }) ?? await (async () => {
        for (;;) {
            const found = page.frames()[1];
            if (found)
                return found;
            await new Promise((go) => setTimeout(go, 20));
        }
    })();
    return { page, frame, server, own: inFrame(page, frame) };
}

const values = (page) => page.evaluate(() => Object.fromEntries(calls.filter((one) => one[0] === "LMSSetValue")
    .map((one) => [one[1], one[2]])));
const refused = (page) => page.evaluate(() => calls.filter((one) => one[2 + (one[0] === "LMSSetValue")] !== "true"));

async function result(own, frame) {
    const coming = own.waitForEvent("download"), path = join(work, `${Date.now()}.json`);
    await frame.evaluate(() => document.querySelector("#bar a[download]").click());
    await (await coming).saveAs(path);
    execFileSync(native, ["verify", path, "--scenarios", join(tree, "scenarios")], { stdio: "pipe" });
    return JSON.parse(readFileSync(path, "utf8"));
}

await test("SCORM 1.2: score, status, time and what was answered", async (context) => {
    const { page, frame, server, own } = await lms(context);
    await shown(frame, "card");
    await playWhole(own, "name");
    await settled(own);
    const tree = await result(own, frame), set = await values(page);
    assert.deepEqual(await refused(page), []);
    assert.equal(set["cmi.core.score.raw"], String(tree.scores.total));
    assert.equal(set["cmi.core.score.min"], "0");
    assert.equal(set["cmi.core.score.max"], "100");
    assert.equal(set["cmi.core.lesson_status"], tree.passed ? "passed" : "failed");
    assert.match(set["cmi.core.session_time"], /^\d{4}:\d\d:\d\d\.\d\d$/);
    const acts = tree.turns.filter((turn) => turn.reply || turn.judge || turn.offer).length;
    assert.ok(acts > 3);
    assert.ok(set[`cmi.interactions.${acts - 1}.student_response`]);
    assert.equal(set[`cmi.interactions.${acts}.id`], undefined);
    await frame.goto("about:blank");
    await until(page, () => calls.some((one) => one[0] === "LMSFinish"), "LMSFinish");
    server.close();
});

await test("SCORM 1.2: a frame that is closed in mid-play is gone on with at the same turn, on another machine", async (context) => {
    const { page, frame, server, own } = await lms(context);
    await shown(frame, "card");
    await assert.rejects(playWhole(own, "name", (i, seen) => {
        if (i >= 8 && seen.there.some((thing) => thing.word !== null && !thing.on))
            throw new Error("enough");
    }), /enough/);
    const marks = () => document.querySelectorAll("#mirror [role=option][aria-selected=true]").length;
    const marked = await frame.evaluate(marks);
    await frame.evaluate(() => document.querySelector("#mirror [role=option][aria-selected=false]").click());
    await until(frame, (sooner) => document.querySelectorAll("#mirror [role=option][aria-selected=true]").length > sooner,
        "the mark", marked);
    await settled(own);
    await until(frame, () => globalThis.klachtenspel.lms.keeping && globalThis.klachtenspel.lms.keeping.then(() => true), "it is kept");
    const turn = (seen) => seen.there.filter((thing) => thing.word !== null).map((thing) => [thing.name, thing.on]);
    const before = turn(await look(own));
    await frame.goto("about:blank");
    const kept = await page.evaluate(() => JSON.parse(JSON.stringify(API.cmi)));
    assert.ok(kept.suspend_data.length > 100 && kept.suspend_data.length < 4096, `${kept.suspend_data.length} characters`);
    console.log(`     suspend data: ${kept.suspend_data.length} characters`);
    server.close();
    const other = await chrome.newContext({ viewport: { width: 1100, height: 760 }, locale: "nl-NL", acceptDownloads: true });
    const next = await lms(other, kept);
    await shown(next.frame, "scene");
    await settled(next.own);
    if (await next.frame.evaluate(() => document.querySelector("#mirror [role=dialog] button")?.click() ?? false) !== false)
        await settled(next.own);
    for (let i = 0; i < 100 && turn(await look(next.own)).length < before.length; i++)
        await new Promise((go) => setTimeout(go, 50)); // balloons come one after the other
    assert.deepEqual(turn(await look(next.own)), before);
    await playWhole(next.own, "name");
    await settled(next.own);
    await result(next.own, next.frame);
    next.server.close();
    await other.close();
});

// The module of the page itself, packing what no play comes to: letters by chance do not become less.
async function layLarge(frame) {
    return frame.evaluate(async () => {
        const { pack, unpack, FOLDER } = await import(new URL("journal.js", location.href).href);
        const page = globalThis.klachtenspel, letters = new Uint8Array(300000);
        for (let at = 0; at < letters.length; at += 50000)
            crypto.getRandomValues(letters.subarray(at, at + 50000));
        const json = JSON.stringify({ note: btoa(Array.from(letters, (byte) => String.fromCharCode(byte)).join("")) });
        const bytes = new TextEncoder().encode(`J ${json.length} 00000000 ${json}\n`);
        const back = await unpack(await pack("long.journal", bytes));
        page.module.FS.mkdirTree(FOLDER);
        page.module.FS.writeFile(`${FOLDER}/long.journal`, bytes);
        page.lms.saved(page.module.FS);
        await (page.lms.keeping ?? page.lms.queue);
        const said = document.getElementById("bar").hidden ? "" : document.getElementById("bar").textContent;
        document.querySelector("#bar button")?.click();
        const longer = new Uint8Array(2 * bytes.length);
        longer.set(bytes);
        longer.set(bytes, bytes.length);
        page.module.FS.writeFile(`${FOLDER}/long.journal`, longer);
        page.lms.saved(page.module.FS);
        await (page.lms.keeping ?? page.lms.queue);
        return { same: new TextDecoder().decode(back.bytes).endsWith(json + "\n"), said,
            again: !document.getElementById("bar").hidden };
    });
}

await test("SCORM 1.2: of a play that is too long to be kept the page says so, once", async (context) => {
    const { page, frame, server } = await lms(context);
    await shown(frame, "card");
    const { same, said, again } = await layLarge(frame);
    assert.ok(same, "what was packed is unpacked");
    assert.match(said, /te lang om halverwege/);
    assert.ok(!again, "it is said once");
    assert.equal((await values(page))["cmi.suspend_data"] ?? "", "");
    server.close();
});

await test("a click in the frame gives it the keys", async (context) => {
    const { page, frame, server, own } = await lms(context);
    await shown(frame, "card");
    await settled(own);
    await page.mouse.click(500, 300);
    await settled(own);
    await page.keyboard.press("Enter");
    await shown(frame, "scene");
    server.close();
});

await test("a frame that is hidden for a while goes on", async (context) => {
    const { page, frame, server, own } = await lms(context), faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await shown(frame, "card");
    await settled(own);
    await page.evaluate(() => { document.getElementById("course").style.display = "none"; });
    await frame.evaluate(() => globalThis.klachtenspel.module._page_redraw());
    await new Promise((go) => setTimeout(go, 300));
    await page.evaluate(() => { document.getElementById("course").style.display = ""; });
    await settled(own);
    await page.mouse.click(500, 300);
    await page.keyboard.press("Enter");
    await shown(frame, "scene");
    await settled(own);
    await page.evaluate(() => { document.getElementById("course").style.cssText = "width:0;height:0"; });
    await frame.evaluate(() => { window.dispatchEvent(new Event("resize")); });
    await new Promise((go) => setTimeout(go, 300));
    await page.evaluate(() => { document.getElementById("course").style.cssText = "width:900px;height:600px"; });
    await settled(own);
    await playWhole(own, "name");
    assert.deepEqual(faults, []);
    server.close();
});

await test("without an LMS the course plays, and says so", async (context) => {
    const server = await serve(scorm), page = await context.newPage();
    await page.goto(server.url + "index.html?case=chapeau");
    await shown(page, "card");
    await until(page, () => /leeromgeving antwoordt niet/.test(document.getElementById("bar").textContent), "it is said");
    server.close();
});

// ---- cmi5

const actor = { objectType: "Agent", account: { homePage: "https://lms.invalid", name: "leerling-1" } };
const registration = "0d6f6f3e-7a3e-4d7b-9a59-6f6f4dd5f0f1";

function store() {
    const kept = { statements: [], states: new Map(), tokens: 0, faults: [] };
    kept.answer = async (request, response, url) => {
        const json = (code, body) => response.writeHead(code, { "Content-Type": "application/json" }).end(JSON.stringify(body));
        const bytes = [];
        for await (const part of request)
            bytes.push(part);
        const body = Buffer.concat(bytes).toString();
        if (url.pathname === "/fetch") {
            kept.tokens++;
            json(200, kept.tokens === 1 ? { "auth-token": "cHJvZWY6cHJvZWY=" } : { "error-code": "1", "error-text": "used" });
        } else if (url.pathname.startsWith("/lrs/")) {
            if (request.headers.authorization !== "Basic cHJvZWY6cHJvZWY=" || !request.headers["x-experience-api-version"])
                kept.faults.push(`${request.method} ${url.pathname} without its headers`);
            if (url.pathname === "/lrs/statements") {
                kept.statements.push(...[JSON.parse(body)].flat());
                json(200, []);
            } else if (url.pathname === "/lrs/activities/state") {
                const id = url.searchParams.get("stateId");
                if (request.method === "PUT" && kept.full)
                    response.writeHead(413).end();
                else if (request.method === "PUT")
                    kept.states.set(id, body), response.writeHead(204).end();
                else if (kept.states.has(id))
                    json(200, JSON.parse(kept.states.get(id)));
                else
                    response.writeHead(404).end();
            } else {
                response.writeHead(404).end();
            }
        } else {
            return false;
        }
        return true;
    };
    return kept;
}

async function launch(context, kept, more = {}) {
    kept.tokens = 0;
    kept.states.set("LMS.LaunchData", JSON.stringify({ launchMode: "Normal", moveOn: "CompletedOrPassed",
        contextTemplate: { contextActivities: { grouping: [{ objectType: "Activity", id: "https://lms.invalid/course" }] },
            extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "sessie-1" } }, ...more }));
    const server = await serve(cmi5, async (request, response, url) => {
        if (url.pathname === "/lms.html") {
            const given = new URLSearchParams({ case: "de-kraan", endpoint: `http://${request.headers.host}/lrs/`,
                fetch: `http://${request.headers.host}/fetch`, actor: JSON.stringify(actor), registration,
                activityId: "https://lms.invalid/au/de-kraan" });
            response.writeHead(200, { "Content-Type": "text/html" })
                .end(`<!doctype html><title>LMS</title><iframe src="/index.html?${given.toString().replaceAll("&", "&amp;")}" width="1000" height="640"></iframe>`);
            return true;
        }
        return request.method !== "GET" || url.pathname.startsWith("/lrs/") ? kept.answer(request, response, url) : false;
    });
    const page = await context.newPage();
    await page.goto(server.url + "lms.html");
    const frame = page.frames()[1];
    return { page, frame, server, own: inFrame(page, frame) };
}

const verbs = (kept) => kept.statements.map((one) => one.verb.id.split("/").pop());

await test("cmi5: the statements of a play, in their order and valid", async (context) => {
    const kept = store(), { frame, server, own } = await launch(context, kept);
    await shown(frame, "card");
    await playWhole(own, "name");
    await settled(own);
    const tree = await result(own, frame);
    await until(frame, () => globalThis.klachtenspel.lms.queue.then(() => true), "all is sent");
    await frame.goto("about:blank");
    for (let i = 0; i < 100 && verbs(kept).at(-1) !== "terminated"; i++)
        await new Promise((go) => setTimeout(go, 50));
    const acts = tree.turns.filter((turn) => turn.reply || turn.judge || turn.offer).length;
    assert.deepEqual(verbs(kept), ["initialized", ...Array(acts).fill("answered"), "completed",
        tree.passed ? "passed" : "failed", "terminated"]);
    assert.deepEqual(kept.faults, []);
    const validate = modules("@learninglocker/xapi-validation").default;
    for (const statement of kept.statements) {
        assert.deepEqual(validate(statement).map(String), [], statement.verb.id);
        assert.equal(statement.context.registration, registration);
        const own = /answered$/.test(statement.verb.id);
        const categories = (statement.context.contextActivities.category ?? []).map((one) => one.id.split("/").pop());
        assert.equal(categories.includes("cmi5"), !own);
        assert.equal(categories.includes("moveon"), /completed|passed|failed/.test(statement.verb.id));
        assert.ok(statement.context.extensions["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]);
    }
    const judged = kept.statements.find((one) => /passed|failed/.test(one.verb.id));
    assert.equal(judged.result.score.raw, tree.scores.total);
    assert.equal(judged.result.success, tree.passed);
    server.close();
});

await test("cmi5: a play that was left is gone on with elsewhere, and browsing is not judged", async (context) => {
    const kept = store(), { frame, server, own } = await launch(context, kept);
    await shown(frame, "card");
    await assert.rejects(playWhole(own, "name", (i, seen) => {
        if (i >= 8 && seen.there.some((thing) => thing.word !== null))
            throw new Error("enough");
    }), /enough/);
    await until(frame, () => globalThis.klachtenspel.lms.queue.then(() => true), "all is sent");
    await frame.goto("about:blank");
    server.close();
    const other = await chrome.newContext({ viewport: { width: 1100, height: 760 }, locale: "nl-NL", acceptDownloads: true });
    const next = await launch(other, kept, { launchMode: "Browse" });
    await shown(next.frame, "scene");
    await playWhole(next.own, "name");
    await settled(next.own);
    await until(next.frame, () => globalThis.klachtenspel.lms.queue.then(() => true), "all is sent");
    assert.ok(!verbs(kept).some((verb) => ["completed", "passed", "failed"].includes(verb)), verbs(kept).join());
    next.server.close();
    await other.close();
});

await test("cmi5: a page that is loaded again in mid-play goes on in its session", async (context) => {
    const kept = store(), { frame, server, own } = await launch(context, kept);
    await shown(frame, "card");
    await frame.evaluate(() => location.reload());
    await until(frame, () => globalThis.klachtenspel?.lms, "the LMS after the first time");
    await shown(frame, "card");
    await assert.rejects(playWhole(own, "name", (i, seen) => {
        if (i >= 8 && seen.there.some((thing) => thing.word !== null))
            throw new Error("enough");
    }), /enough/);
    await frame.evaluate(() => { globalThis.before = true; location.reload(); });
    await until(frame, () => !globalThis.before && globalThis.klachtenspel?.lms, "the LMS after the second time");
    await shown(frame, "scene");
    await playWhole(own, "name");
    await settled(own);
    const tree = await result(own, frame);
    await until(frame, () => globalThis.klachtenspel.lms.queue.then(() => true), "all is sent");
    const acts = tree.turns.filter((turn) => turn.reply || turn.judge || turn.offer).length;
    await frame.evaluate(() => { globalThis.before = true; location.reload(); });
    await until(frame, () => !globalThis.before && /hier al klaar/.test(document.getElementById("cover").textContent),
        "that the session is over");
    assert.deepEqual(verbs(kept), ["initialized", ...Array(acts).fill("answered"), "completed",
        tree.passed ? "passed" : "failed", "terminated"]);
    assert.equal(kept.tokens, 1);
    assert.deepEqual(kept.faults, []);
    assert.ok(!(await frame.evaluate(() => JSON.stringify({ ...sessionStorage }))).includes("cHJvZWY6cHJvZWY="), "the token is gone");
    server.close();
});

await test("cmi5: a large play is kept, and one that the LMS does not keep is said once", async (context) => {
    const kept = store(), { frame, server } = await launch(context, kept);
    await shown(frame, "card");
    const { same, said } = await layLarge(frame);
    assert.ok(same, "what was packed is unpacked");
    assert.equal(said, "");
    assert.ok(kept.states.get("klachtenspel").length > 300000);
    kept.full = true;
    const refused = await layLarge(frame);
    assert.match(refused.said, /bewaart niet hoe ver/);
    assert.ok(!refused.again, "it is said once");
    server.close();
});

await chrome.close();
if (failed)
    console.log(`pictures: ${work}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
