// Four ways to do the same on the page: by role and name through the mirror, by the mouse, by a finger, by the keyboard
// alone. A player looks at the elements of the mirror, as a person looks at the picture, and says which one is next.
import { settled, until } from "./support.mjs";

// What can be acted on now, in the order of reading.
export function look(page) {
    return page.evaluate(() => {
        const mirror = document.getElementById("mirror"), there = [];
        for (const element of mirror.querySelectorAll("button, [role=option], input, textarea")) {
            if (element.closest("[inert], [aria-hidden=true]") || element.getAttribute("aria-disabled") === "true")
                continue;
            const box = element.getBoundingClientRect(), scroll = element.closest(".scroll")?.getBoundingClientRect();
            there.push({
                role: element.getAttribute("role") ?? (element.localName === "button" ? "button" : element.type),
                name: element.getAttribute("aria-label") ?? (element.dataset.word === undefined
                    ? [...element.childNodes].map((one) => one.textContent.trim()).join(" ") : element.textContent).trim(),
                shortcut: element.getAttribute("aria-keyshortcuts") ?? "",
                on: (element.getAttribute("aria-selected") ?? element.getAttribute("aria-checked") ??
                    element.getAttribute("aria-pressed")) === "true",
                card: element.classList.contains("card"),
                id: Number(element.closest("[data-key]").dataset.key.split(".")[1]),
                key: element.closest("[data-key]").dataset.key,
                word: element.dataset.word ?? null,
                x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.top, bottom: box.bottom,
                left: box.left, width: box.width,
                view: scroll ? { top: scroll.top, bottom: scroll.bottom, left: scroll.left, width: scroll.width } : null,
            });
        }
        return { screen: document.documentElement.dataset.screen, there };
    });
}

function selector(thing) {
    const own = `#mirror [data-key="${thing.key}"]`;
    return thing.word === null ? `${own}` : `${own} [data-word="${thing.word}"]`;
}

// By what a screen reader knows: its role and its name, and which of those of one name it is.
async function byName(page, thing, all) {
    const same = all.filter((other) => other.role === thing.role && other.name.trim() === thing.name.trim());
    const found = page.getByRole(thing.role, { name: thing.name.trim(), exact: true });
    // What says something else by now (a line came to its end) is looked at anew.
    await found.nth(same.indexOf(thing)).dispatchEvent("click", undefined, { timeout: 5000 }).catch((error) => {
        if (!/Timeout/.test(error.message))
            throw error;
    });
}

// Until its middle is in sight. `by(dx)` scrolls so many pixels.
async function bring(page, thing, by) {
    for (let i = 0; i < 60; i++) {
        const seen = (await look(page)).there.find((other) => other.key === thing.key && other.word === thing.word);
        if (!seen)
            throw new Error(`is not there any more: ${thing.name}`);
        if (!seen.view || (seen.y > seen.view.top + 4 && seen.y < seen.view.bottom - 4))
            return seen;
        const down = seen.y - (seen.view.top + seen.view.bottom) / 2;
        await by(seen, Math.sign(down) * Math.min(Math.abs(down), (seen.view.bottom - seen.view.top) * 0.6));
        await settled(page);
    }
    throw new Error(`cannot be scrolled to: ${thing.name}`);
}

async function byMouse(page, thing) {
    const seen = await bring(page, thing, async (at, down) => {
        await page.mouse.move(at.view.left + at.view.width / 2, (at.view.top + at.view.bottom) / 2);
        await page.mouse.wheel(0, down);
    });
    await page.mouse.click(seen.x, seen.y);
}

async function byFinger(page, thing) {
    const client = page.client ??= await page.context().newCDPSession(page);
    const touch = (type, x, y) => client.send("Input.dispatchTouchEvent", { type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const seen = await bring(page, thing, async (at, down) => {
        const x = at.view.left + at.view.width / 2, y = (at.view.top + at.view.bottom) / 2, half = down / 2;
        await touch("touchStart", x, y + half);
        for (let step = 1; step <= 8; step++)
            await touch("touchMove", x, y + half - down * step / 8);
        await touch("touchEnd");
    });
    await touch("touchStart", seen.x, seen.y);
    await touch("touchEnd");
}

async function byKeys(page, thing) {
    if (/^[1-9]$/.test(thing.shortcut)) {
        await page.keyboard.press(thing.shortcut);
        return;
    }
    const own = selector(thing), list = thing.word === null ? own : `#mirror [data-key="${thing.key}"]`;
    for (let i = 0; i < 200; i++) {
        if (await page.evaluate((where) => document.activeElement === document.querySelector(where), list))
            break;
        await page.keyboard.press("Tab");
        await settled(page);
        if (i === 199)
            throw new Error(`Tab does not come to: ${thing.name}`);
    }
    if (thing.word === null) {
        await page.keyboard.press(thing.role === "button" ? "Enter" : " ");
        return;
    }
    await page.keyboard.press("Home");
    for (let i = 0; i < 100; i++) {
        await settled(page);
        const meant = await page.evaluate((where) => document.activeElement.getAttribute("aria-activedescendant") ===
            document.querySelector(where).id, own);
        if (meant)
            break;
        await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press(" ");
}

export const hands = { name: byName, mouse: byMouse, finger: byFinger, keys: byKeys };

// The next thing to do: the first words are marked, the first answer is given, the first card is laid.
export function next({ there }, memory) {
    const words = there.filter((thing) => thing.role === "option");
    if (words.length && !words.some((word) => word.on) && !memory.marked)
        return words[0];
    const numbered = there.find((thing) => thing.card && thing.shortcut === "1" && !thing.on);
    if (numbered && !memory.laid)
        return numbered;
    return there.find((thing) => thing.shortcut === "F2") ?? there.find((thing) => thing.shortcut === "Enter") ?? numbered;
}

// Plays from the card of a case to its debrief. `each(number)` is called before every act.
export async function playWhole(page, hand, each) {
    const memory = {}, done = [];
    let again = 0;
    for (let i = 0; i < 200; i++) {
        await settled(page);
        const seen = await look(page);
        if (seen.screen === "debrief")
            return done;
        const thing = seen.screen === "card" ? seen.there.find((one) => one.shortcut === "Enter") : next(seen, memory);
        if (!thing)
            throw new Error(`nothing to do on ${seen.screen}: ${seen.there.map((one) => one.name).join(" | ")}`);
        const step = `${seen.screen} ${thing.role} ${thing.name.trim()}`;
        again = done.at(-1) === step ? again + 1 : 0; // reading on is done a few times
        if (again > 8)
            throw new Error(`does nothing: ${step}`);
        if (again) // options that came by themselves want to be read first
            await new Promise((done) => setTimeout(done, 500));
        memory.marked = thing.word !== null;
        memory.laid = thing.card;
        done.push(step);
        await each?.(i, seen);
        await hands[hand](page, thing, seen.there);
    }
    throw new Error(`no end: ${done.slice(-5).join("; ")}`);
}

export { until };
