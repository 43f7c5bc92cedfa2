// SCORM 1.2: what an LMS is told of a play, and what it keeps of one that was left.

import { digest, lay, newest, journals, pack, unpack } from "./journal.js";

const MOST_SUSPENDED = 4096, MOST_WINDOWS = 12;

function apiOf(from) {
    for (let window = from, i = 0; window && i < MOST_WINDOWS; i++) {
        try {
            if (window.API?.LMSInitialize)
                return window.API;
        } catch {
            return null; // another origin
        }
        if (window.parent === window)
            return null;
        window = window.parent;
    }
    return null;
}

function two(number) {
    return String(Math.floor(number)).padStart(2, "0");
}

// HHHH:MM:SS.SS
function span(ms) {
    const seconds = ms / 1000, hours = Math.min(Math.floor(seconds / 3600), 9999);
    return `${String(hours).padStart(4, "0")}:${two(seconds / 60 % 60)}:${(seconds % 60 - 0.005 < 0 ? 0 : Math.floor(seconds % 60 * 100) / 100)
        .toFixed(2).padStart(5, "0")}`;
}

export class Scorm {
    static async connect(tell) {
        const api = apiOf(window) ?? (window.opener ? apiOf(window.opener) : null);
        if (!api || String(api.LMSInitialize("")) !== "true")
            throw new Error("no LMS");
        const scorm = new Scorm(api, tell);
        scorm.who = await digest(`${scorm.get("cmi.core.student_id")}|${location.pathname}${location.search}`);
        scorm.left = await unpack(scorm.get("cmi.suspend_data"));
        return scorm;
    }

    constructor(api, tell) {
        Object.assign(this, tell, { api, since: performance.now(), done: false });
        const lang = this.get("cmi.student_preference.language");
        this.lang = /^(nl|dutch)/i.test(lang) ? "nl" : /^en/i.test(lang) ? "en" : undefined;
    }

    get(name) {
        return String(this.api.LMSGetValue(name) ?? "");
    }

    set(name, value) {
        return String(this.api.LMSSetValue(name, String(value))) === "true";
    }

    commit() {
        this.set("cmi.core.session_time", span(performance.now() - this.since));
        return String(this.api.LMSCommit("")) === "true";
    }

    restore(FS) {
        if (this.left)
            lay(FS, this.left);
        return journals(FS).length > 0;
    }

    began() {
        if (["", "not attempted", "unknown"].includes(this.get("cmi.core.lesson_status")))
            this.set("cmi.core.lesson_status", "incomplete");
        this.set("cmi.core.exit", "suspend");
        this.commit();
    }

    // One after the other: packing takes a moment, in which the next input may come.
    saved(FS) {
        const journal = newest(FS), key = journal && `${journal.name}:${journal.bytes.length}`;
        if (this.done || key === this.kept)
            return;
        this.kept = key;
        this.keeping = (this.keeping ?? Promise.resolve()).then(async () => {
            const text = journal ? await pack(journal.name, journal.bytes) : "";
            if (this.done || this.kept !== key)
                return;
            if (text.length >= MOST_SUSPENDED) // what was kept last stays
                this.sayOnce(journal.name, "page.too-long");
            else if (!this.set("cmi.suspend_data", text) || !this.commit())
                this.sayOnce(journal?.name, "page.not-kept");
        }).catch((error) => {
            console.info(String(error));
            this.sayOnce(journal?.name, "page.not-kept");
        });
    }

    result(tree) {
        const raw = tree.scores.total, was = this.get("cmi.core.score.raw");
        const passed = this.get("cmi.core.lesson_status") === "passed";
        let good = true;
        this.turns(tree);
        // A better result of before stays.
        if (raw !== null && !(was !== "" && Number(was) > raw)) {
            good = this.set("cmi.core.score.min", 0) && good;
            good = this.set("cmi.core.score.max", 100) && good;
            good = this.set("cmi.core.score.raw", raw) && good;
        }
        if (!passed)
            good = this.set("cmi.core.lesson_status", tree.passed ? "passed" : "failed") && good;
        return this.commit() && good;
    }

    turns(tree) {
        let number = Number(this.get("cmi.interactions._count")) || 0;
        const started = new Date(tree.started).getTime();
        tree.turns.forEach((turn, i) => {
            // A result is no number below 0 here.
            const warmth = turn.reply && (turn.reply.empathy > 0 ? "correct" : turn.reply.empathy < 0 ? "wrong" : "neutral");
            const [kind, said, result] = turn.reply ? ["reply", turn.reply.id, warmth]
                : turn.judge ? ["judge", [turn.judge.is, turn.judge.kind].filter(Boolean).join(" "), turn.judge.credit]
                : turn.offer ? ["offer", [...Object.keys(turn.offer.remedies), turn.offer.hand_over].filter(Boolean).join(" "),
                    turn.offer.score] : [];
            if (!kind)
                return;
            const at = `cmi.interactions.${number++}.`, when = new Date(started + turn.at_ms + turn.thinking_ms);
            this.set(at + "id", `${i + 1}-${turn.moment}`.replace(/[^\w-]/g, "_").slice(0, 255));
            this.set(at + "time", `${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}`);
            this.set(at + "type", "performance");
            this.set(at + "student_response", `${kind} ${said}`.slice(0, 255));
            if (result !== null && result !== undefined)
                this.set(at + "result", typeof result === "number" ? Math.round(result * 100) / 100 : result);
            this.set(at + "latency", span(turn.thinking_ms));
        });
    }

    leave() {
        if (this.done)
            return;
        this.commit();
        this.done = true;
        this.api.LMSFinish("");
    }

    end() {
        this.leave();
    }
}
