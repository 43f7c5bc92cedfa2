// bench_page.mjs PAGE STORY.ink STARTS: see scripts/bench-web.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { serve, browser, settled, until, modules } from "../page/support.mjs";
import { look } from "../page/hands.mjs";

const [page, ink, starts] = process.argv.slice(2);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const p95 = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)];

// What inkjs needs at the least to be played: its text and its choices.
const folder = mkdtempSync(join(tmpdir(), "ink-"));
const { Compiler } = modules("inkjs/full");
writeFileSync(join(folder, "story.json"), new Compiler(readFileSync(ink, "utf8").replace(/^\uFEFF/, "")).Compile().ToJson());
copyFileSync(modules.resolve("inkjs"), join(folder, "ink.js"));
writeFileSync(join(folder, "play.js"), `
fetch("story.json").then((answer) => answer.text()).then((text) => {
    const story = new inkjs.Story(text.replace(/^\\uFEFF/, "")), main = document.querySelector("main");
    const go = () => {
        while (story.canContinue) {
            const p = document.createElement("p");
            p.textContent = story.Continue();
            main.append(p);
        }
        for (const choice of story.currentChoices) {
            const button = document.createElement("button");
            button.textContent = choice.text;
            button.onclick = () => {
                main.querySelectorAll("button").forEach((old) => old.remove());
                story.ChooseChoiceIndex(choice.index);
                go();
            };
            main.append(button);
        }
    };
    go();
    performance.mark("klachtenspel-text");
});`);
writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>ink</title><main></main><script src="ink.js"></script><script src="play.js"></script>`);

const chrome = await browser(), client = await chrome.newBrowserCDPSession();

async function processes() {
    const { processInfo } = await client.send("SystemInfo.getProcessInfo");
    return processInfo;
}

function resident(id) {
    const line = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"));
    return Number(line[1]) / 1024;
}

async function measure(name, server, query, afterwards) {
    const firsts = [];
    for (let i = 0; i < Number(starts); i++) {
        const context = await chrome.newContext({ viewport: { width: 1280, height: 720 } }), tab = await context.newPage();
        await tab.goto(server.url + query);
        firsts.push(await until(tab, () => performance.getEntriesByName("klachtenspel-text")[0]?.startTime, "text"));
        await context.close();
    }
    const context = await chrome.newContext({ viewport: { width: 1280, height: 720 } }), tab = await context.newPage();
    await tab.goto(server.url + query);
    await until(tab, () => performance.getEntriesByName("klachtenspel-text")[0]?.startTime, "text");
    await new Promise((go) => setTimeout(go, 4000));
    // All that the browser has: which of its processes draws a page nobody tells.
    const busy = async () => (await processes()).reduce((sum, one) => sum + one.cpuTime, 0);
    const began = await busy();
    await new Promise((go) => setTimeout(go, 10000));
    const idle = (await busy() - began) / 10 * 100;
    const session = await context.newCDPSession(tab);
    const heap = await session.send("Runtime.getHeapUsage");
    console.log(`${name}: first text ${median(firsts).toFixed(0)} ms (${Math.min(...firsts).toFixed(0)}–${Math.max(...firsts).toFixed(0)}), ` +
        `idle ${idle.toFixed(2)} % of a core, JS heap ${(heap.usedSize / 1048576).toFixed(1)} MB, largest renderer ${
        Math.max(...(await processes()).filter((one) => one.type === "renderer").map((one) => resident(one.id))).toFixed(0)} MB`);
    await afterwards?.(tab);
    await context.close();
}

async function frames(tab) {
    await tab.evaluate(() => {
        const page = globalThis.klachtenspel, turn = page.module._page_turn, update = page.mirror.update.bind(page.mirror);
        globalThis.turns = [];
        globalThis.mirrors = [];
        page.module._page_turn = () => {
            const begun = performance.now(), wait = turn();
            turns.push(performance.now() - begun);
            return wait;
        };
        page.mirror.update = (text) => {
            const begun = performance.now();
            update(text);
            mirrors.push(performance.now() - begun);
        };
    });
    const report = async (what) => {
        const [turns, mirrors] = await tab.evaluate(() => [globalThis.turns.splice(0), globalThis.mirrors.splice(0)]);
        if (turns.length)
            console.log(`    ${what}: ${turns.length} frames, median ${median(turns).toFixed(1)} ms, 95 % ${p95(turns).toFixed(1)} ms; ` +
                (mirrors.length ? `of it the elements median ${median(mirrors).toFixed(1)} ms, 95 % ${p95(mirrors).toFixed(1)} ms` : ""));
    };
    await tab.mouse.move(640, 400);
    for (let i = 0; i < 20; i++) {
        await tab.mouse.wheel(0, i < 10 ? 120 : -120);
        await new Promise((go) => setTimeout(go, 60));
    }
    await settled(tab);
    await report("scrolling the menu");
    for (let i = 0; i < 40; i++)
        await tab.mouse.move(100 + 27 * i, 300 + 5 * i);
    await settled(tab);
    await report("the pointer over it");
    const wasm = await tab.evaluate(() => globalThis.klachtenspel.module.HEAPU8.length / 1048576);
    console.log(`    memory of the program: ${wasm.toFixed(0)} MB`);
}

const ours = await serve(page), theirs = await serve(folder);
await measure("the page", ours, "?lang=nl", frames);
await measure("inkjs   ", theirs, "");
console.log(`load ${loadavg()[0].toFixed(1)}`);
await chrome.close();
ours.close();
theirs.close();
