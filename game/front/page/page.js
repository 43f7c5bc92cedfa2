// The page: loads the program, gives it its frames and its keys, keeps its files, and says what only a page can say.

import Klachtenspel from "./klachtenspel.js";
import config from "./config.js";
import { words } from "./words.js";
import { Keep } from "./keep.js";
import { Mirror, NAMED } from "./mirror.js";
import { connect } from "./lms.js";

const USER = "/user", SHARE = "/share/klachtenspel", OWN_CASES = USER + "/data/klachtenspel/scenarios";
const MOST_ZIP = 64 * 1024 * 1024;
const $ = (id) => document.getElementById(id);
const options = config.fixed ? {} : Object.fromEntries(new URLSearchParams(location.search));

let lang = config.lang ?? options.lang ?? ((navigator.language || "nl").startsWith("nl") ? "nl" : "en");
const word = (key, ...parts) => parts.reduce((text, part, i) => text.replaceAll(`{${i + 1}}`, part),
    (words[lang] ?? words.nl)[key] ?? key);

// ---- what the page says itself

function element(tag, text, properties) {
    return Object.assign(document.createElement(tag), { textContent: text }, properties);
}

function cover(text, label, act) {
    const parts = [element("p", text)];
    if (label)
        parts.push(element("button", label, { type: "button", onclick: act }));
    $("cover").replaceChildren(...parts);
    $("cover").hidden = false;
    parts[1]?.focus();
}

function bar(text, ...links) {
    const close = element("button", word("page.close"), { type: "button", onclick: () => { $("bar").hidden = true; } });
    $("bar").setAttribute("aria-label", word("page.bar"));
    $("bar").replaceChildren(element("p", text), ...links, close);
    $("bar").hidden = false;
}

function download(name, bytes) {
    const link = element("a", word("page.download"), { className: "first", download: name,
        href: URL.createObjectURL(new Blob([bytes], { type: "application/json" })) });
    return link;
}

// ---- loading

async function unpacked(url) {
    const answer = await fetch(url);
    if (!answer.ok)
        throw new Error(`${url}: ${answer.status}`);
    return answer.body.pipeThrough(new DecompressionStream("gzip"));
}

async function compiled() {
    const stream = await unpacked("program.bin");
    return WebAssembly.compileStreaming(new Response(stream, { headers: { "Content-Type": "application/wasm" } }));
}

// The files that come with the page: a line of JSON, then their bytes. Those with an address are fetched when they are
// read for the first time.
async function data() {
    const bytes = new Uint8Array(await new Response(await unpacked("data.bin")).arrayBuffer());
    const end = bytes.indexOf(10);
    const list = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    let at = end + 1;
    return list.map(([path, size, url]) => ({ path, size, url, bytes: url ? null : bytes.subarray(at, at += size) }));
}

function fetchNow(url) {
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    if (request.status !== 200 && request.status !== 0)
        throw new Error(`${url}: ${request.status}`);
    return Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 255);
}

function lay(FS, file) {
    const path = file.path.startsWith("/") ? file.path : `${SHARE}/${file.path}`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    if (file.bytes) {
        FS.writeFile(path, file.bytes, { canOwn: true });
        return;
    }
    const node = FS.create(path, 0o444), plain = node.stream_ops;
    node.usedBytes = file.size;
    const load = () => {
        if (node.contents)
            return;
        try {
            node.contents = file.early ?? fetchNow(file.url);
        } catch (error) {
            throw new FS.ErrnoError(29); // EIO: the program says that it cannot be read
        }
        node.usedBytes = node.contents.length;
        node.stream_ops = plain;
    };
    node.contents = null;
    node.stream_ops = { ...plain,
        read(...given) { load(); return plain.read(...given); },
        mmap(...given) { load(); return plain.mmap(...given); } };
}

// Files that will surely be read: better now than while the page stands still for them.
async function fetchEarly(files, folder) {
    await Promise.all(files.filter((file) => file.url && file.path.startsWith(folder)).map(async (file) => {
        const answer = await fetch(file.url);
        file.early = answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    })).catch(() => {});
}

async function letters(FS) {
    const faces = [["Inter-Regular", 400, "normal"], ["Inter-Italic", 400, "italic"], ["Inter-SemiBold", 600, "normal"]];
    for (const [name, weight, style] of faces) {
        try {
            const face = new FontFace("Inter", FS.readFile(`${SHARE}/fonts/${name}.otf`), { weight, style });
            document.fonts.add(await face.load());
        } catch (error) {
            return; // then in the font of the system
        }
    }
}

// ---- one page at a time has the files

let stopped = false;

function locked(name, steal, taken) {
    if (!navigator.locks)
        return taken();
    navigator.locks.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock)
            return cover(word("page.elsewhere"), word("page.here"), () => locked(name, true, taken));
        taken();
        return new Promise(() => {});
    }).catch(() => {
        stopped = true;
        cover(word("page.gone-elsewhere"), word("page.here"), () => location.reload());
    });
}

// ---- frames

class Page {
    constructor(keep, lms) {
        Object.assign(this, { keep, lms, hiddenBefore: 0, hiddenSince: document.hidden ? performance.now() : 0 });
        this.turn = this.turn.bind(this);
        this.wake = this.wake.bind(this);
    }

    get hiddenMs() {
        return this.hiddenBefore + (this.hiddenSince ? performance.now() - this.hiddenSince : 0);
    }

    begin(module) {
        this.module = module;
        this.mirror = new Mirror($("mirror"), $("live"), (...given) => this.named(...given), word);
        this.listen();
    }

    wake() {
        clearTimeout(this.timer);
        this.timer = 0;
        if (!this.asked && !this.hiddenSince && this.module && !stopped)
            this.asked = requestAnimationFrame(this.turn);
    }

    turn() {
        this.asked = 0;
        if (this.hiddenSince || stopped)
            return;
        const wait = this.module._page_turn();
        if (wait === -2)
            return;
        if (wait >= 0 && wait < 20)
            this.wake();
        else if (wait > 0 && !this.asked && !this.timer)
            this.timer = setTimeout(this.wake, wait);
    }

    give(text, to) {
        const M = this.module, length = M.lengthBytesUTF8(text) + 1, at = M._malloc(length);
        M.stringToUTF8(text, at, length);
        to(at);
        M._free(at);
    }

    named(kind, id, number, text) {
        this.give(text, (at) => this.module._page_named(kind, id, number, at));
    }

    // ---- called by the program (front/window/host_web.c)

    tree(text) {
        if (!$("cover").hidden && !stopped)
            $("cover").hidden = true;
        this.mirror.update(text);
        if (document.documentElement.lang !== lang) {
            lang = document.documentElement.lang;
            this.name();
        }
        performance.mark("klachtenspel-text");
    }

    saved() {
        this.keep.save();
        this.lms?.saved(this.module.FS);
    }

    result(path) {
        const bytes = this.module.FS.readFile(path), name = path.slice(path.lastIndexOf("/") + 1);
        const sent = this.lms?.result(JSON.parse(new TextDecoder().decode(bytes)));
        bar(sent ? word("page.sent") : this.keep.database ? word("page.result") : word("page.result-unkept"),
            download(name, bytes));
    }

    choose() {
        $("chooser").click();
    }

    ended() {
        this.keep.save();
        this.lms?.end();
        stopped = true;
        cover(word(this.lms ? "page.done" : "page.ended"), word("page.again"), () => location.reload());
    }

    // ---- hands

    name() {
        const text = document.body.classList.contains("as-text");
        $("as-text").textContent = word(text ? "page.as-picture" : "page.as-text");
    }

    asText(on) {
        document.body.classList.toggle("as-text", on);
        this.name();
        this.module._page_redraw();
    }

    listen() {
        const canvas = $("canvas");
        this.name();
        $("as-text").onclick = () => this.asText(!document.body.classList.contains("as-text"));
        document.addEventListener("visibilitychange", () => this.shown());
        window.addEventListener("pagehide", () => this.leave());
        new ResizeObserver(() => window.dispatchEvent(new Event("resize"))).observe($("stage"));
        canvas.addEventListener("pointerdown", () => {
            window.focus();
            this.mirror.hands = true;
            if ($("mirror").contains(document.activeElement))
                document.activeElement.blur();
        }, true);
        // Two fingers and Ctrl with the wheel are the browser's: they enlarge.
        canvas.addEventListener("touchstart", (event) => {
            if (event.touches.length > 1)
                event.stopImmediatePropagation();
        }, { capture: true, passive: true });
        canvas.addEventListener("wheel", (event) => {
            if (event.ctrlKey)
                event.stopImmediatePropagation();
        }, { capture: true, passive: true });
        document.addEventListener("keydown", (event) => this.key(event));
        this.listenToLooks();
        this.listenToFiles();
        // A translation shows in the text alone.
        new MutationObserver(() => {
            const root = document.documentElement;
            if (/translated/.test(root.className) && !document.body.classList.contains("as-text"))
                this.asText(true);
        }).observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
    }

    shown() {
        if (document.hidden) {
            this.hiddenSince = performance.now();
            cancelAnimationFrame(this.asked);
            clearTimeout(this.timer);
            this.asked = this.timer = 0;
            this.saved();
        } else if (this.hiddenSince) {
            this.hiddenBefore += performance.now() - this.hiddenSince;
            this.hiddenSince = 0;
            if (!stopped)
                this.module._page_redraw();
        }
    }

    leave() {
        if (stopped)
            return;
        this.saved();
        this.lms?.leave();
    }

    key(event) {
        const target = event.target, own = target === document.body || $("mirror").contains(target);
        if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !own ||
            !$("cover").hidden)
            return;
        const kind = target.localName === "textarea" ? "textarea" : target.localName === "input" ? target.type : "";
        const pressed = target.localName === "button";
        const key = event.key;
        this.mirror.hands = true;
        if (kind === "text" && key === "Enter") {
            event.preventDefault();
            const node = this.mirror.node(target);
            this.named(NAMED.SUBMIT, node.id, 0, "");
            return;
        }
        if ((kind === "text" || kind === "textarea") && key !== "Escape")
            return;
        if (kind === "range" && /^(Arrow|Page|Home|End)/.test(key))
            return;
        if (pressed && (key === "Enter" || key === " ")) {
            if (event.repeat)
                event.preventDefault();
            return;
        }
        const radio = target.getAttribute("role") === "radio";
        const code = { ArrowLeft: 80, ArrowRight: 79, ArrowUp: radio ? 80 : 82, ArrowDown: radio ? 79 : 81, Home: 74, End: 77,
            PageUp: 75, PageDown: 78 }[key];
        const plain = { Enter: 13, Escape: 27, F2: 59 | 1 << 30 }[key] ?? (key.length === 1 && key >= " " && key <= "~" ?
            key.toLowerCase().charCodeAt(0) : 0);
        if (!code && !plain)
            return;
        if (code || key === " " || key === "Enter" || key === "F2")
            event.preventDefault();
        this.module._page_key(code ? code | 1 << 30 : plain, event.repeat ? 1 : 0);
    }

    // What the system asks for is followed where nothing else was chosen (desktop_web.c asks for the same).
    listenToLooks() {
        for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)",
            "(prefers-reduced-motion: reduce)"])
            matchMedia(query).addEventListener("change", () => this.module._page_looks());
    }

    // ---- cases from a zip

    listenToFiles() {
        const carries = (event) => [...event.dataTransfer?.types ?? []].includes("Files");
        for (const kind of ["dragenter", "dragover"])
            document.addEventListener(kind, (event) => {
                if (!carries(event))
                    return;
                event.preventDefault();
                document.body.classList.add("drop");
            });
        document.addEventListener("dragleave", (event) => {
            if (!event.relatedTarget)
                document.body.classList.remove("drop");
        });
        document.addEventListener("drop", (event) => {
            document.body.classList.remove("drop");
            if (!carries(event))
                return;
            event.preventDefault();
            for (const file of event.dataTransfer.files)
                this.addCase(file);
        });
        $("chooser").onchange = () => {
            for (const file of $("chooser").files)
                this.addCase(file);
            $("chooser").value = "";
        };
    }

    async addCase(file) {
        const FS = this.module.FS, name = file.name.replace(/[^\w.-]/g, "_");
        if (!/\.zip$/i.test(name) || file.size > MOST_ZIP) {
            bar(word("page.no-zip", file.name));
            return;
        }
        const path = `${OWN_CASES}/${name}`, bytes = new Uint8Array(await file.arrayBuffer());
        const before = FS.analyzePath(path).exists ? FS.readFile(path) : null;
        FS.mkdirTree(OWN_CASES);
        FS.writeFile(path, bytes);
        if (this.opens(path) || holdsSet(bytes))
            bar(word("page.added", file.name));
        else if (before)
            FS.writeFile(path, before);
        else
            FS.unlink(path); // the menu says what is wrong with it
        this.saved();
    }

    // Elsewhere than in the menu it does not come to opening: there it will be in the list.
    opens(path) {
        const screen = () => document.documentElement.dataset.screen, menu = screen() === "menu";
        this.give(path, (at) => this.module._page_dropped(at));
        cancelAnimationFrame(this.asked);
        this.turn();
        return !menu || screen() !== "menu";
    }
}

// A set is chosen in the menu, and not opened. The names in a zip are not packed.
function holdsSet(bytes) {
    return new TextDecoder("latin1").decode(bytes).includes("set.lua");
}

// ---- beginning

function homeOf(FS, ENV) {
    Object.assign(ENV, { HOME: USER, XDG_DATA_HOME: USER + "/data", XDG_CONFIG_HOME: USER + "/config",
        XDG_CACHE_HOME: USER + "/cache", LANG: "C.UTF-8" });
    FS.mkdirTree("/tmp");
}

function argumentsOf(settings, left) {
    const list = [], give = (name, value) => { if (value !== undefined && value !== "") list.push(`--${name}=${value}`); };
    list.push(`--lang-of-browser=${lang}`);
    give("lang", config.lang ?? options.lang);
    give("mode", config.mode ?? options.mode);
    give("seed", config.seed ?? options.seed);
    give("time", config.time ?? options.time);
    if (left)
        list.push("--resume");
    else
        give("play", config.play ?? options.play);
    return list;
}

// A part of a course has one case.
function belongs(file, first) {
    const [, own] = /^scenarios\/([^/]+)\//.exec(file.path) ?? [];
    return !config.fixed || !own || own === first;
}

async function begin(name, lms, keep, program, files) {
    try {
        await keep.open();
        const page = new Page(keep, lms);
        const first = config.play ?? options.play;
        const list = (await files).filter((file) => belongs(file, first));
        if (first)
            await fetchEarly(list, `scenarios/${first}/`);
        let left = false;
        const module = await Klachtenspel({
            canvas: $("canvas"),
            page,
            noInitialRun: true,
            instantiateWasm(imports, done) {
                program.then((code) => WebAssembly.instantiate(code, imports)).then(done, failed);
                return {};
            },
            preRun: [(M) => {
                homeOf(M.FS, M.ENV);
                keep.fill(M.FS);
                left = lms?.restore(M.FS) || false;
                list.forEach((file) => lay(M.FS, file));
            }],
            print: (text) => console.log(text),
            printErr: (text) => console.warn(text),
        });
        page.begin(module);
        keep.failed = () => bar(word("page.unkept"));
        if (!keep.database)
            bar(word("page.unkept"));
        lms?.began(module.FS);
        module.callMain(argumentsOf(null, left));
        // A canvas that is given a size is empty, also when it is the size it had.
        window.addEventListener("resize", () => module._page_redraw());
        page.wake();
        setTimeout(() => letters(module.FS).then(() => fetchEarly(list, "sounds/")), 500);
        globalThis.klachtenspel = page; // for who looks on
    } catch (error) {
        failed(error);
    }
}

function failed(error) {
    console.error(error);
    stopped = true;
    cover(word("page.failed", error?.message ?? error), word("page.again"), () => location.reload());
}

async function start() {
    document.documentElement.lang = lang;
    if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") {
        cover(word("page.old"));
        return;
    }
    const program = compiled(), files = data();
    program.catch(() => {});
    files.catch(() => {});
    const lms = config.lms ? await connect(config, (key) => bar(word(key))) : null;
    if (config.lms && !lms)
        bar(word("page.no-lms"));
    if (lms?.ended) {
        stopped = true;
        cover(word("page.session-over"));
        return;
    }
    const name = config.name + (lms ? "-" + lms.who : "");
    locked(name, false, () => begin(name, lms, new Keep(name, USER), program, files));
}

start().catch(failed);
