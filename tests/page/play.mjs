// play.mjs PAGE NATIVE TREE: whole plays in a browser on a plain static server, by four kinds of hands; what is kept
// when the page is reloaded or closed; files, fields and what a reader of the screen is told. The last line counts.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import assert from "node:assert/strict";
import { serve, browser, open, shown, settled, shoot, until, modules } from "./support.mjs";
import { hands, look, next, playWhole } from "./hands.mjs";

const [folder, native, tree] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "page-"));
const axe = readFileSync(modules.resolve("axe-core/axe.min.js"), "utf8");
const server = await serve(folder), chrome = await browser();
let passed = 0, failed = 0;

const wide = { viewport: { width: 1280, height: 720 }, locale: "nl-NL", acceptDownloads: true };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "nl-NL",
    acceptDownloads: true };
const still = "time=0&seed=7&lang=nl";

async function test(name, options, query, act) {
    const only = process.env.PAGE_ONLY;
    if (only && !name.includes(only))
        return;
    const context = await chrome.newContext(options), faults = [];
    try {
        const page = await open(context, server.url + query, faults);
        await act(page, context);
        assert.deepEqual(faults, []);
        passed++;
        console.log(`ok   ${name}`);
    } catch (error) {
        failed++;
        console.log(`FAIL ${name}: ${error.stack}\n     ${faults.join("\n     ")}`);
        for (const page of context.pages())
            await page.screenshot({ path: join(work, `${name.replace(/\W+/g, "-")}.png`) }).catch(() => {});
    }
    await context.close();
}

async function download(page, name) {
    const coming = page.waitForEvent("download");
    await page.evaluate(() => document.querySelector("#bar a[download]").click());
    const path = join(work, name);
    await (await coming).saveAs(path);
    return path;
}

function verify(path) {
    execFileSync(native, ["verify", path, "--scenarios", join(tree, "scenarios")], { stdio: "pipe" });
}

// What was done, whenever.
function inputs(path) {
    const result = JSON.parse(readFileSync(path, "utf8"));
    return result.inputs.map(({ at_ms, ...input }) => input);
}

async function accessible(page, where) {
    await page.evaluate(axe);
    // All rules, those of landmarks too. Of colours only where letters are the page's own: over the canvas the mirror is
    // transparent, and what is seen there is measured by tests/ui/test_contrast.c.
    const { violations } = await page.evaluate(() => axe.run(document, { rules: {
        "color-contrast": { enabled: document.body.classList.contains("as-text") },
        "meta-viewport": { enabled: true } } }));
    if (await page.evaluate(() => !document.getElementById("bar").hidden)) {
        const { violations: own } = await page.evaluate(() => axe.run("#bar", { runOnly: ["color-contrast"] }));
        violations.push(...own);
    }
    assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" ; ")}`), [],
        `axe on ${where}`);
}

const pressed = (page, name, role = "button") => page.getByRole(role, { name }).first().dispatchEvent("click");

for (const [look, options] of [["", {}], [", as text", {}], [", dark", { colorScheme: "dark" }], [", high contrast", { forcedColors: "active" }]])
    await test(`every screen is accessible${look}`, { ...wide, ...options }, `?${still}`, async (page) => {
        const check = async (where) => {
            await settled(page);
            await accessible(page, where + look);
            assert.equal(look === ", as text" || await page.evaluate(() => [...document.querySelectorAll("#mirror :is(p, h1, h2)")]
                .every((one) => getComputedStyle(one).color === "rgba(0, 0, 0, 0)")), true, "over the canvas nothing is seen twice");
            await shoot(page, where.replace(/\W+/g, "-") + look.replace(/\W+/g, "-"));
        };
        await shown(page, "menu");
        await settled(page);
        if (look === ", as text") {
            await page.keyboard.press("Tab");
            await page.keyboard.press("Enter");
        }
        await check("the menu");
        await pressed(page, "Instellingen");
        await shown(page, "settings");
        await check("the settings");
        await pressed(page, "Klaar");
        await shown(page, "menu");
        await settled(page);
        const set = page.getByRole("button", { name: /Is dit een klacht/ }).first();
        for (let i = 0; i < 20 && await page.evaluate(() => document.documentElement.dataset.screen === "menu"); i++) {
            await set.dispatchEvent("click"); // the list may just be read
            await settled(page);
        }
        await shown(page, "calibrate");
        await check("a team session");
        await page.keyboard.press("Escape");
        await settled(page);
        await page.goto(`${server.url}?play=de-kraan&${still}`);
        await shown(page, "card");
        await settled(page);
        if (look === ", as text") {
            await page.keyboard.press("Tab");
            await page.keyboard.press("Enter");
        }
        await check("the card");
        const seen = new Set();
        let paused = false;
        await playWhole(page, "name", async () => {
            const [where, kinds] = await page.evaluate(() => {
                const mirror = document.getElementById("mirror"), has = (what) => mirror.querySelector(what);
                return [has("[role=dialog]") ? "a dialog" : has("[role=option]") ? "listening" : has("input[type=range]") ||
                    mirror.textContent.includes("tafel") && has(".card") ? "an offer" : has("[role=radio]") ? "judging"
                    : has("[aria-keyshortcuts='1']") ? "answering" : "notes",
                    [...new Set([...mirror.querySelectorAll(".w")].map((one) => one.className))].sort().join()];
            });
            if (!seen.has(where + kinds))
                await check(`the scene, ${where} ${seen.size + 1}`);
            seen.add(where + kinds);
            seen.add(where);
            if (where === "listening" && !paused) {
                paused = true;
                await page.evaluate(() => document.activeElement.blur()); // of a button of the page itself keys are its own
                await page.keyboard.press("Escape");
                await until(page, () => /Pauze/.test(document.querySelector("#mirror [role=dialog]")?.textContent ?? document.querySelector("#mirror h1")?.textContent), "the pause");
                await check("the pause");
                await page.keyboard.press("Escape");
                await settled(page);
            }
        });
        await check("the debrief");
        for (const where of ["listening", "answering"])
            assert.ok(seen.has(where), `${where} was seen: ${[...seen].join(" | ")}`);
    });

const plays = {};
for (const hand of Object.keys(hands))
    await test(`a whole case by ${hand}`, hand === "finger" ? phone : wide, `?play=de-kraan&${still}`, async (page) => {
        await shown(page, "card");
        const checked = new Set();
        await playWhole(page, hand, async () => {
            const kind = await page.evaluate(() => [...new Set([...document.querySelectorAll("#mirror .w")]
                .map((one) => one.className))].sort().join());
            if (hand !== "name" || checked.has(kind))
                return;
            checked.add(kind);
            await accessible(page, kind);
        });
        await shown(page, "debrief");
        await settled(page);
        await shoot(page, `debrief-${hand}`);
        if (hand === "name")
            await accessible(page, "the debrief");
        const path = await download(page, `${hand}.json`);
        verify(path);
        plays[hand] = inputs(path);
        assert.deepEqual(plays[hand], plays.name ?? plays[hand]);
    });

const journal = () => Object.entries(Object.fromEntries([...globalThis.klachtenspel.keep.known.keys()]
    .map((path) => [path, 1]))).filter(([path]) => path.endsWith(".journal")).map(([path]) =>
        globalThis.klachtenspel.module.FS.readFile("/user" + path, { encoding: "utf8" }).split("\n").length - 1)[0] ?? 0;

async function goOn(page) {
    await shown(page, "menu");
    const way = page.getByRole("button", { name: /Ga verder/ }).first();
    await way.waitFor({ state: "attached" });
    await way.dispatchEvent("click");
    await shown(page, "scene");
}

for (const [name, again] of [["reloaded", (page) => page.reload()], ["closed", null]])
    await test(`a page that is ${name} in mid-play loses nothing`, wide, `?play=de-kraan&${still}`, async (page, context) => {
        await shown(page, "card");
        let stopped = 0;
        await assert.rejects(playWhole(page, "name", (i, seen) => {
            if (i >= 8 && seen.there.some((thing) => thing.word !== null && !thing.on))
                throw new Error("enough");
        }), /enough/);
        stopped = await page.evaluate(journal);
        assert.ok(stopped > 3, "a journal is kept");
        // one more input, and the page goes in the same moment
        await page.evaluate(() => {
            document.querySelector("#mirror [role=option][aria-selected=false]").click();
        });
        const address = server.url + `?${still}`;
        if (again) {
            await page.goto(address);
        } else {
            await page.close();
            page = await context.newPage();
            await page.goto(address);
        }
        await shown(page, "menu");
        await settled(page);
        const kept = await page.evaluate(journal);
        assert.ok(kept > stopped, `${kept} records of ${stopped} and one more`);
        await goOn(page);
        await playWhole(page, "name");
        verify(await download(page, `${name}.json`));
    });

await test("settings are there the next time", wide, "?lang=", async (page) => {
    await shown(page, "menu");
    await settled(page);
    await page.getByRole("radio", { name: "English" }).dispatchEvent("click");
    await until(page, () => document.documentElement.lang === "en", "English");
    await settled(page);
    await page.goto(server.url);
    await shown(page, "menu");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});

await test("colours and motion are those of the system until others are chosen", { ...wide, colorScheme: "dark", reducedMotion: "reduce" },
    `?${still}`, async (page) => {
        const paper = (colour) => until(page, (colour) => document.documentElement.style.getPropertyValue("--paper") === colour &&
            document.querySelector("meta[name=theme-color]").content === colour, `the paper ${colour}`, colour);
        const calm = () => page.getByRole("checkbox", { name: /beweging/i }).getAttribute("aria-checked");
        const kept = () => page.evaluate(() => JSON.parse(globalThis.klachtenspel.module.FS.readFile(
            "/user/config/klachtenspel/settings.json", { encoding: "utf8" })));
        await shown(page, "menu");
        await paper("#161a20");
        await page.emulateMedia({ colorScheme: "light" });
        await paper("#f7f2e8");
        await page.emulateMedia({ forcedColors: "active" });
        await paper("#000000");
        await page.emulateMedia({ forcedColors: "none" });
        await paper("#f7f2e8");
        await pressed(page, "Instellingen");
        await shown(page, "settings");
        await settled(page);
        assert.equal(await calm(), "true");
        await page.emulateMedia({ reducedMotion: "no-preference" });
        await settled(page);
        assert.equal(await calm(), "false");
        await pressed(page, "English", "radio"); // another choice chooses neither
        await until(page, () => document.documentElement.lang === "en", "English");
        await pressed(page, "Nederlands", "radio");
        await until(page, () => document.documentElement.lang === "nl", "Dutch");
        await settled(page);
        assert.equal((await kept()).still, undefined);
        assert.equal((await kept()).theme, "system");
        await pressed(page, /beweging/i, "checkbox");
        await pressed(page, "Donker", "radio");
        await paper("#161a20");
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", forcedColors: "active" });
        await page.emulateMedia({ reducedMotion: "no-preference", forcedColors: "none" });
        await settled(page);
        await paper("#161a20");
        assert.equal(await calm(), "true");
        assert.equal((await kept()).still, true);
    });

// How far the page is scrolled by a sweep of a finger of 200 pixels, the frames once it is at rest, and whether the
// machine let the finger go as fast as a hand does.
async function sweep(page, context) {
    const client = await context.newCDPSession(page);
    const touch = (type, y) => client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 180, y }] });
    const top = () => page.evaluate(() => document.querySelector("#mirror .scroll").scrollTop);
    await touch("touchStart", 560);
    const began = Date.now();
    for (let y = 540; y >= 360; y -= 30)
        await touch("touchMove", y);
    const moved = Date.now();
    await touch("touchEnd");
    const swift = moved - began < 250 && Date.now() - moved < 40;
    await settled(page);
    const end = await top();
    const frames = await page.evaluate(async () => {
        const page = globalThis.klachtenspel, turn = page.module._page_turn;
        let frames = 0;
        page.module._page_turn = () => { frames++; return turn(); };
        await new Promise((go) => setTimeout(go, 600));
        page.module._page_turn = turn;
        return frames;
    });
    return { end, frames, swift };
}

for (const reducedMotion of ["no-preference", "reduce"])
    await test(`what a finger scrolled goes on and comes to rest: ${reducedMotion}`, { ...phone, reducedMotion }, `?${still}`,
        async (page, context) => {
            let end, frames, swift = false;
            for (let i = 0; !swift && i < 10; i++) { // a finger that a busy machine holds up throws nothing
                if (i)
                    await page.reload();
                await shown(page, "menu");
                await settled(page);
                await pressed(page, "Instellingen");
                await shown(page, "settings");
                await settled(page);
                ({ end, frames, swift } = await sweep(page, context));
            }
            assert.ok(end > 100, `a finger scrolls: ${end}`); // it went 200
            assert.ok(reducedMotion === "reduce" ? end <= 201 : end > 220, `${end}`);
            assert.equal(frames, 0, "no frame at rest");
        });

await test("a case in a zip is opened and stays", wide, `?${still}`, async (page) => {
    await shown(page, "menu");
    const zip = join(work, "eigen-zaak.zip");
    execFileSync("sh", ["-c", `cd "$1/scenarios" && mkdir -p "$2/z" && rm -rf "$2/z/eigen-zaak" && cp -r de-kraan "$2/z/eigen-zaak" && cd "$2/z" && zip -qr "$3" eigen-zaak`,
        "sh", tree, work, zip]);
    await page.setInputFiles("#chooser", zip);
    await shown(page, "card");
    await page.goto(server.url + `?${still}`);
    await shown(page, "menu");
    await settled(page);
    const names = (await look(page)).there.map((thing) => thing.name).join("|");
    assert.ok(names.split("De kraan").length > 2, "it stands in the list");
    await page.setInputFiles("#chooser", { name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
    await until(page, () => /geen zip/.test(document.getElementById("bar").textContent), "what is no zip is said");
});

// Each in a zip, taken in as one that is dropped: what the command says, and no case more in the list.
await test("a hostile case in a zip is refused as the command refuses it, and does not stay", wide, `?${still}`, async (page) => {
    const files = join(tree, "tests/sandbox/lua"), zips = join(work, "hostile");
    execFileSync("sh", ["-c", `mkdir -p "$2" && cd "$2" && for file in "$1"/*.lua; do rm -rf x && mkdir x &&
        cp "$file" x/case.lua && zip -qr "$(basename "$file" .lua).zip" x; done`, "sh", files, zips]);
    await shown(page, "menu");
    await settled(page);
    const took = [];
    for (const name of readdirSync(zips).filter((name) => name.endsWith(".zip")).sort()) {
        const check = spawnSync(native, ["check", join(zips, name), "--json", "--lang", "nl"], { encoding: "utf8" });
        const { text, line } = JSON.parse(check.stdout).findings.find((finding) => finding.severity === "error");
        const [milliseconds, said] = await page.evaluate(async ([name, base64]) => {
            const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name);
            const begun = performance.now();
            await globalThis.klachtenspel.addCase(file);
            return [performance.now() - begun, document.getElementById("mirror").textContent];
        }, [name, readFileSync(join(zips, name)).toString("base64")]);
        took.push([name, milliseconds]);
        const ended = /komt niet tot een einde|duurt te lang/.test(said); // on a slow machine time may be out first
        assert.ok(said.includes(text) || ended,
            `${name}: ${text} is not in ${said.slice(0, 400)}`);
        assert.ok(ended || !line || said.includes(`:${line}`), `${name}: line ${line}`);
    }
    took.sort((a, b) => b[1] - a[1]);
    console.log(`     ${took.length} hostile cases, the longest: ${took.slice(0, 3).map(([name, ms]) => `${name} ${Math.round(ms)} ms`).join(", ")}`);
    assert.ok(took[0][1] < 20000, "the limits of the engine hold");
    assert.deepEqual(await page.evaluate(() => globalThis.klachtenspel.module.FS.readdir("/user/data/klachtenspel/scenarios")
        .filter((name) => name.endsWith(".zip"))), []);
    // and a good one that is dropped by a hand opens
    execFileSync("sh", ["-c", `cd "$1/scenarios" && zip -qr "$2" de-kraan`, "sh", tree, join(work, "goed.zip")]);
    await page.evaluate((base64) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "goed.zip"));
        for (const kind of ["dragenter", "dragover", "drop"])
            document.getElementById("canvas").dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, readFileSync(join(work, "goed.zip")).toString("base64"));
    await shown(page, "card");
    assert.match(await page.evaluate(() => document.getElementById("bar").textContent), /goed\.zip staat bij de casussen/);
});

await test("on a machine that stands still in between, what is fine is not refused", wide, `?${still}&play=de-kraan`, async (page) => {
    await shown(page, "card");
    await page.addInitScript(() => {
        const real = performance.now.bind(performance);
        let late = 0, asked = 0;
        performance.now = () => real() + (late += ++asked % 40 ? 0 : 100);
    });
    await page.reload();
    await shown(page, "card");
    const told = await page.evaluate(() => document.getElementById("mirror").textContent);
    assert.ok(!/duurt te lang|komt niet tot een einde/.test(told), told.slice(0, 400));
});

await test("a whole case in the mirror as text, seen and clicked", { ...wide, viewport: { width: 500, height: 800 } },
    `?play=de-kraan&${still}`, async (page) => {
        await shown(page, "card");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await until(page, () => document.body.classList.contains("as-text"), "the text");
        await accessible(page, "the text");
        const memory = {};
        for (let i = 0; i < 100; i++) {
            await settled(page);
            const seen = await look(page);
            if (seen.screen === "debrief")
                break;
            const thing = seen.screen === "card" ? seen.there.find((one) => one.shortcut === "Enter") : next(seen, memory);
            Object.assign(memory, { marked: thing.word !== null, laid: thing.card });
            const same = seen.there.filter((one) => one.role === thing.role && one.name === thing.name);
            await page.getByRole(thing.role, { name: thing.name, exact: true }).nth(same.indexOf(thing)).click();
        }
        await shown(page, "debrief");
        await accessible(page, "the debrief as text");
        verify(await download(page, "text.json"));
    });

// The name in a session of votes is a field: it is typed in with an input method, and pasted into.
await test("a field takes an input method, paste and dead keys", wide, `?${still}`, async (page, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown(page, "menu");
    await settled(page);
    await page.getByRole("button", { name: "Instellingen" }).dispatchEvent("click");
    await until(page, () => document.querySelector("#mirror input[type=text]"), "a field");
    await settled(page);
    const field = page.locator("#mirror input[type=text]").first();
    await field.click();
    const client = await context.newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
    await client.send("Input.insertText", { text: "é" });
    await page.keyboard.type("n");
    await page.evaluate(() => navigator.clipboard.writeText(" ok"));
    await page.keyboard.press("Control+v");
    await settled(page);
    assert.equal(await field.inputValue(), "én ok");
    const record = await page.evaluate(() => [...globalThis.klachtenspel.mirror.nodes.values()]
        .find((node) => node.role === "field").value);
    assert.equal(record, "én ok", "the window has the same text");
});

await test("the keys of the browser stay the browser's, and Tab goes out", wide, `?${still}`, async (page) => {
    await shown(page, "menu");
    await settled(page);
    const taken = await page.evaluate(() => {
        const list = [];
        for (const [key, more] of [["f", { ctrlKey: true }], ["p", { ctrlKey: true }], ["+", { ctrlKey: true }], ["F1", {}],
            ["F3", {}], ["F5", {}], ["F6", {}], ["F11", {}], ["F12", {}], ["Tab", {}], ["l", { altKey: true }]]) {
            const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
            document.body.dispatchEvent(event);
            if (event.defaultPrevented)
                list.push(key);
        }
        return list;
    });
    assert.deepEqual(taken, []);
    let out = 0, inside = 0;
    for (let i = 0; i < 80 && !(out && inside); i++) {
        await page.keyboard.press("Tab");
        const where = await page.evaluate(() => document.activeElement.closest("#mirror") ? "in" : "out");
        where === "in" ? inside++ : out++;
    }
    assert.ok(inside && out, "in and out");
});

await test("nobody asked anything but the folder, and the first load is small", wide, "", async (page) => {
    server.asked.length = 0;
    await page.reload();
    await shown(page, "menu");
    await settled(page);
    const { gzipSync } = await import("node:zlib");
    const first = [...new Set(server.asked)].map((path) => path === "/" ? "/index.html" : path);
    const bytes = first.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length).reduce((a, b) => a + b);
    console.log(`     first load: ${bytes} bytes as gzip, ${first.length} files`);
    assert.ok(bytes <= 2 * 1024 * 1024, `${bytes} bytes`);
    assert.ok(!first.some((path) => path.startsWith("/cases/")), "a case is fetched when it is opened");
});

await test("the clock stands still while the page is hidden", wide, `?play=de-kraan&seed=7&lang=nl`, async (page) => {
    await shown(page, "card");
    const [hidden, passed, frames] = await page.evaluate(async () => {
        const page = globalThis.klachtenspel, before = page.hiddenMs;
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        let frames = 0;
        const turn = page.module._page_turn;
        page.module._page_turn = () => { frames++; return turn(); };
        const begun = performance.now();
        page.wake();
        await new Promise((go) => setTimeout(go, 300));
        const passed = performance.now() - begun;
        Object.defineProperty(document, "hidden", { value: false, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        const hidden = page.hiddenMs - before;
        page.module._page_turn = turn;
        return [hidden, passed, frames];
    });
    assert.equal(frames, 0, "no frame while hidden");
    assert.ok(hidden >= passed - 1 && hidden < passed + 200, `${hidden} of ${passed} ms are not counted`);
});

await chrome.close();
server.close();
if (failed)
    console.log(`pictures: ${work}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
