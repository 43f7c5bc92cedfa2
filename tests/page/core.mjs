// core.mjs PROGRAM BROWSER NATIVE TREE: the program of the command line as WebAssembly, in node (PROGRAM) and in a page of
// Chromium (klachtenspel.js in the folder BROWSER), beside the native one: all print the same and end the same, plays to
// the last digit. The last line counts.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync, existsSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { browser, serve } from "./support.mjs";

const [program, folder, native, tree] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "core-"));
const environment = { PATH: "", HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work, XDG_CACHE_HOME: work,
    LC_ALL: "C.UTF-8", NO_COLOR: "1" }; // no PATH: without hunspell, as in a browser
const HOSTILE_MS = 20000; // generous: the engine ends a file after a second or two, on a machine with nothing else to do
const jobs = [], hostile = []; // hostile: [file, milliseconds of its own]
let passed = 0, failed = 0;

function run(command, given) {
    return new Promise((done) => {
        const begun = performance.now(), child = spawn(command[0], [...command.slice(1), ...given],
            { cwd: tree, env: environment, stdio: ["ignore", "pipe", "pipe"] });
        let out = "", err = "";
        child.stdout.on("data", (part) => { out += part; });
        child.stderr.on("data", (part) => { err += part; });
        child.on("close", (code) => done({ out: out + err, code, ms: performance.now() - begun }));
    });
}

// When it was played is another time, and so is the name that follows from it; how fast is no result. What never ends
// comes to the limit of its steps or of its memory or, where each step takes longer, to that of its time: on the same line.
function plain({ out, code }) {
    return out.replace(/(this does not come to an end: too many steps were made|this takes too long|this asks for more than 64 MB of memory) \[(endless|memory)\]\n.*/g, "endless")
        .replace(/^ {2}"(id|started|ended)": .*\n/gm, "").replace(/"seconds": [0-9.e+-]+/g, '"seconds": 0') + `exit ${code}`;
}

const wasm = [process.execPath, "--no-experimental-fetch", program];

// ---- in a page: each run is a program of its own, with what it reads in files of its own

const chrome = await browser(), server = await serve(folder, async (request, response, url) => {
    if (url.pathname === "/")
        response.end("<!doctype html><script src=klachtenspel.js></script>");
    return url.pathname === "/";
});
const page = await chrome.newPage();
await page.goto(server.url);

function below(path) {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => below(join(path, name)))
        : [[path, readFileSync(path).toString("base64")]];
}

const put = new Set();
let busy = Promise.resolve();

// What it may read: the folder that its case stands in, and the files that are named.
function inPage(given) {
    const paths = given.filter((word) => word.includes("/")).map((word) => join(word.startsWith("/") ? "" : tree, word));
    const roots = paths.map((path) => statSync(path).isDirectory() ? dirname(path) : path);
    const files = roots.filter((root) => !put.has(root)).flatMap((root) => (put.add(root), below(root)));
    return busy = busy.then(() => page.evaluate(async ([given, roots, files, environment, tree]) => {
        const all = globalThis.files ??= new Map(), said = [];
        for (const [path, base64] of files)
            all.set(path, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        let code;
        const say = (byte) => byte === null || said.push(byte & 255);
        const errors = [], complain = (byte) => byte === null || errors.push(byte & 255);
        const program = await globalThis.Program({ thisProgram: "/program/klachtenspel", stdin: () => null, stdout: say, stderr: complain,
            onExit: (status) => { code = status; }, preRun: [(module) => Object.assign(module.ENV, environment)] });
        for (const [path, bytes] of all)
            if (roots.some((root) => path === root || path.startsWith(`${root}/`))) {
                program.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
                program.FS.writeFile(path, bytes);
            }
        program.FS.mkdirTree("/program/share/klachtenspel"); // what comes with it is found beside it
        program.FS.symlink(`${tree}/scenarios`, "/program/share/klachtenspel/scenarios");
        program.FS.mkdirTree(environment.HOME);
        program.FS.chdir(tree);
        program.callMain(given);
        return { out: new TextDecoder().decode(Uint8Array.from([...said, ...errors])), code };
    }, [given, roots, files, environment, tree]));
}

function hold(name, where, here, there, late) {
    const [a, b] = [plain(here), plain(there)];
    if (a === b && !late) {
        passed++;
        return;
    }
    failed++;
    const at = [...a].findIndex((letter, i) => letter !== b[i]);
    console.log(`FAIL ${name}: ${a === b ? `${Math.round(there.ms)} ms` : `native ${JSON.stringify(a.slice(at - 40, at + 80))}, ${where} ${JSON.stringify(b.slice(at - 40, at + 80))}`}`);
}

// `most`: the milliseconds it may take; the hostile ones are tried in the page by play.mjs.
function same(name, most, ...given) {
    jobs.push(async () => {
        if (most) { // the time is its own
            const here = await run([native], given), there = await run(wasm, given);
            hostile.push([name, there.ms - begin.ms]);
            hold(name, "node", here, there, there.ms - begin.ms >= most);
            return;
        }
        const [here, there, paged] = await Promise.all([run([native], given), run(wasm, given), inPage(given)]);
        hold(name, "node", here, there);
        hold(`${name}, in a page`, "page", here, paged);
    });
}

const list = (folder, ending) => readdirSync(join(tree, folder)).filter((name) => name.endsWith(ending)).sort()
    .map((name) => join(folder, name));

for (const play of list("tests/play/corpus/plays", ".json"))
    same(play, 0, "play", `tests/play/corpus/scenarios/${basename(play, ".json").replace(/-[^-]*$/, "")}`, "--inputs", play,
        "--out", "-", "--lang", "en");
readFileSync(join(tree, "tests/play/own/plays.jsonl"), "utf8").trim().split("\n").forEach((line, i) => {
    const { case: id, name, inputs } = JSON.parse(line), path = join(work, `${i}.json`);
    writeFileSync(path, JSON.stringify(inputs));
    same(`own ${id} ${name}`, 0, "play", `tests/play/own/scenarios/${id}`, "--inputs", path, "--out", "-", "--lang", "en");
});
for (const name of readdirSync(join(tree, "scenarios")).sort()) {
    const folder = `scenarios/${name}`;
    if (!existsSync(join(tree, folder, "case.lua")) && !existsSync(join(tree, folder, "set.lua")))
        continue;
    // by its states and not by its time, which a page has less of
    same(`check ${folder}`, 0, "check", folder, "--states", "200000", "--json", "--lang", "nl");
    if (existsSync(join(tree, folder, "plays")))
        for (const play of list(`${folder}/plays`, ".json"))
            same(play, 0, "play", folder, "--inputs", play, "--out", "-", "--lang", "nl");
}
for (const votes of list("tests/agreement", ".csv"))
    same(votes, 0, "agreement", votes, "--json", "--lang", "en");
same("simulate", 0, "simulate", "scenarios/de-kraan", "--runs", "20000", "--json", "--lang", "en");
// Alone, for their time is bounded: the limits are those of steps and of time.
const shared = jobs.length;
const begin = await run(wasm, ["--version"]);
for (const folder of ["tests/sandbox/lua", "tests/sandbox/own"])
    for (const file of list(folder, ".lua"))
        same(file, HOSTILE_MS, "check", file, "--lang", "en");

let next = 0;
async function work_off(until) {
    while (next < until)
        await jobs[next++]();
}
await Promise.all(Array.from({ length: availableParallelism() }, () => work_off(shared)));
await work_off(jobs.length);

// A file that would never end, and one that only time stops.
writeFileSync(join(work, "endless.lua"), "case \"x\" { title = \"x\" }\nlocal n = 0\nwhile true do n = n + 1 end\n");
const endless = await run(wasm, ["check", join(work, "endless.lua"), "--lang", "en"]);
const slow = await run([native], ["check", join(work, "endless.lua"), "--lang", "en"]);
hostile.push(["a file that never ends", endless.ms - begin.ms]);
if (endless.code === slow.code && endless.code !== 0 && endless.ms - begin.ms < HOSTILE_MS)
    passed++;
else {
    failed++;
    console.log(`FAIL a file that never ends: exit ${endless.code} after ${Math.round(endless.ms - begin.ms)} ms: ${endless.out}`);
}

hostile.sort((a, b) => b[1] - a[1]);
console.log(`     hostile files, their own time, node's beginning of ${Math.round(begin.ms)} ms aside: the longest of ${hostile.length}: `
    + hostile.slice(0, 3).map(([name, ms]) => `${name} ${Math.round(ms)} ms`).join(", "));
await chrome.close();
server.close();
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
