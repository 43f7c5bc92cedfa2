// What the tests of the page share: a plain static server, a browser, and the ways of a hand through the mirror.
import { createServer } from "node:http";
import { createReadStream, statSync, mkdirSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(join(process.env.PAGE_MODULES || process.cwd(), "x.js"));
export const { chromium } = require("playwright-core");
export const modules = require;

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
    ".txt": "text/plain", ".json": "application/json", ".xml": "text/xml" };

// Nothing but files; `extra(request, response, url)` may answer first. Every address that was asked for is in `asked`.
export async function serve(folder, extra) {
    const asked = [];
    const server = createServer(async (request, response) => {
        const url = new URL(request.url, "http://localhost");
        asked.push(url.pathname);
        if (extra && await extra(request, response, url))
            return;
        let path = join(folder, normalize(decodeURIComponent(url.pathname)));
        if (path.endsWith("/"))
            path += "index.html";
        let size;
        try {
            size = statSync(path).size;
        } catch {
            response.writeHead(404).end();
            return;
        }
        response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream", "Content-Length": size });
        createReadStream(path).pipe(response);
    });
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address();
    return { asked, port, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export function browser() {
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required"] });
}

// A page that fails the test when it says an error or asks another host for something.
export async function open(context, url, faults) {
    const page = await context.newPage(), host = new URL(url).host;
    page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
    page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
            faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
        const other = new URL(request.url());
        if (other.host !== host && !["blob:", "data:"].includes(other.protocol))
            faults.push(`asked another host: ${request.url()}`);
    });
    await page.goto(url);
    return page;
}

// Playwright's own way of waiting evaluates text in the page, which its policy refuses: the question is asked again.
export async function until(page, ask, what, given) {
    const end = Date.now() + 120000;
    for (;;) {
        let answer;
        try {
            answer = await page.evaluate(ask, given);
        } catch (error) {
            if (!/context|navigat/i.test(error.message))
                throw error;
        }
        if (answer)
            return answer;
        if (Date.now() > end)
            throw new Error(`did not come: ${what}`);
        await new Promise((go) => setTimeout(go, 25));
    }
}

export function shown(page, screen) {
    return until(page, (name) => document.documentElement.dataset.screen === name &&
        document.getElementById("cover").hidden, `the screen ${screen}`, screen);
}

// Until the page has nothing more to do now: no frame is asked for within a tenth of a second.
export async function settled(page) {
    await page.evaluate(() => new Promise((done) => {
        const look = () => {
            const page = globalThis.klachtenspel;
            const busy = !page || page.asked;
            quiet = busy ? 0 : quiet + 1;
            quiet > 3 ? done() : setTimeout(look, 30);
        };
        let quiet = 0;
        look();
    }));
}

export async function shoot(page, name) {
    const folder = process.env.PAGE_SHOTS;
    if (!folder)
        return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, name + ".png") });
}
