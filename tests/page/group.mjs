// group.mjs NATIVE TREE: the page of a group's results and that of one's own progress in Chromium: nothing that axe
// objects to, no scrolling sideways from a telephone to a large screen, and on paper no row that is cut. The last line
// counts.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser, modules, serve, shoot } from "./support.mjs";

const [native, tree] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "group-"));
const environment = { PATH: process.env.PATH, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work,
    XDG_CACHE_HOME: work, LC_ALL: "C.UTF-8" };
let passed = 0, failed = 0;

function check(name, good, why) {
    good ? passed++ : failed++;
    if (!good)
        console.log(`FAILED  ${name}: ${why}`);
}

function run(...given) {
    return execFileSync(native, [...given, "--scenarios", join(tree, "scenarios")], { cwd: work, env: environment });
}

// Results of a case by players of whom so many have a name, into a folder.
function play(folder, id, policy, runs, people) {
    const raw = mkdtempSync(join(work, "raw-"));
    try {
        run("simulate", id, "--policy", policy, "--runs", `${runs}`, "--out", raw, "--lang", "nl");
    } catch (error) {
        if (error.status !== 1) // a norm that is not kept is no fault of so few plays
            throw error;
    }
    mkdirSync(join(work, folder), { recursive: true });
    readdirSync(raw).forEach((name, i) => {
        const result = JSON.parse(readFileSync(join(raw, name), "utf8"));
        result.player = { alias: `<b>rood</b> & "${i % people + 1}"` };
        writeFileSync(join(work, folder, name), JSON.stringify(result));
    });
}

for (const id of ["de-kraan", "chapeau", "vijf-weken-stilte", "gewoon-blij"])
    play("many", id, "random", 12, 12);
play("few", "de-tegel", "random", 3, 3);

const pages = [];
for (const [name, lang] of [["many", "nl"], ["many", "en"], ["few", "nl"], ["few", "en"]]) {
    const file = `${name}.${lang}.html`;
    run("report", name, "--format", "html", "--out", file, "--lang", lang);
    pages.push(file);
}

// One's own: some plays of the group, kept where the program keeps them.
const own = join(work, "klachtenspel", "results");
mkdirSync(own, { recursive: true });
readdirSync(join(work, "many")).filter((_, i) => i % 4 === 0).forEach((name) =>
    writeFileSync(join(own, name), readFileSync(join(work, "many", name))));
for (const lang of ["nl", "en"]) {
    run("progress", "--format", "html", "--out", `progress.${lang}.html`, "--lang", lang);
    pages.push(`progress.${lang}.html`);
}

const chrome = await browser(), server = await serve(work);
const axe = readFileSync(modules.resolve("axe-core/axe.min.js"), "utf8");
const elsewhere = (page) => page.on("request", (request) =>
    check("asks nobody", request.url().startsWith(server.url), request.url()));

// What is wider than the window, named.
const wide = () => {
    const root = document.documentElement;
    return root.scrollWidth <= root.clientWidth ? "" : [...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
        .slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).join("\n") || "the page itself";
};

const cut = () => {
    const faults = [];
    for (const table of document.querySelectorAll("table")) {
        const head = table.querySelector("thead");
        if (head && getComputedStyle(head).display !== "table-header-group")
            faults.push(`a head that stands there once: ${head.textContent}`);
        for (const row of table.querySelectorAll("tr"))
            if (getComputedStyle(row).breakInside !== "avoid")
                faults.push(`a row that may be cut: ${row.textContent}`);
    }
    for (const room of document.querySelectorAll(".room, .turn h3, .quote"))
        if (getComputedStyle(room).breakInside !== "avoid" && getComputedStyle(room).breakAfter !== "avoid")
            faults.push(`parted: ${room.textContent.slice(0, 60)}`);
    return faults;
};

for (const file of pages) {
    for (const width of [360, 1280, 1920]) {
        const context = await chrome.newContext({ viewport: { width, height: 900 } }), page = await context.newPage();
        elsewhere(page);
        await page.goto(server.url + file);
        const words = await page.evaluate(wide);
        check(`${file} at ${width}`, !words, `scrolls sideways: ${words}`);
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
        check(`${file} at ${width}: axe looked`, found.passes.length > 10, `${found.passes.length} rules`);
        for (const one of found.violations)
            check(`${file} at ${width}`, false, `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html).join("\n")}`);
        await shoot(page, `${file}-${width}`);
        await context.close();
    }
    const context = await chrome.newContext({ viewport: { width: 794, height: 1123 } }), page = await context.newPage();
    await page.goto(server.url + file);
    await page.emulateMedia({ media: "print" });
    const faults = await page.evaluate(cut);
    check(`${file} on paper`, !faults.length, faults.slice(0, 3).join("\n"));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const leaves = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    check(`${file} as PDF`, pdf.startsWith("%PDF") && leaves >= (file.startsWith("many") ? 4 : 1), `${leaves} pages`);
    await context.close();
}

await chrome.close();
server.close();
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
