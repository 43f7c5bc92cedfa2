// cmi5 and xAPI: the statements of a play, and the state that keeps one that was left. README.md lists them.

import { digest, lay, newest, journals, pack, unpack } from "./journal.js";

const VERB = "http://adlnet.gov/expapi/verbs/";
const CMI5 = { id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" };
const MOVE_ON = { id: "https://w3id.org/xapi/cmi5/context/categories/moveon" };
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
// As `report --format xapi` names them (game/report/out_xapi.h).
const OURS = "https://klachtenspel.invalid/xapi/";
const STATE = "klachtenspel", SESSION = "klachtenspel-cmi5";
const MOST_KEPT_ALIVE = 60000; // of the 64 KiB that all requests of a page that goes have together

function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function duration(ms) {
    return `PT${(ms / 1000).toFixed(2)}S`;
}

// A session lives as long as its tab, also when the page in it is loaded again: the address that gives the token gives it
// once, and what a session may say once it has said. Where nothing may be kept, it ends with the page.
function readSession(address) {
    try {
        const session = JSON.parse(sessionStorage.getItem(SESSION));
        return session?.address === address ? session : null;
    } catch {
        return null;
    }
}

function keepSession(session) {
    try {
        sessionStorage.setItem(SESSION, JSON.stringify(session));
    } catch {
        // then a page that is loaded again begins without an LMS
    }
}

async function newSession(address) {
    const token = await (await fetch(address, { method: "POST" })).json();
    if (!token["auth-token"])
        throw new Error(token["error-text"] ?? "no token");
    const session = { address, token: token["auth-token"], begun: Date.now() };
    keepSession(session);
    return session;
}

export class Cmi5 {
    static async connect(tell) {
        const given = new URLSearchParams(location.search), cmi5 = new Cmi5(tell);
        for (const name of ["endpoint", "fetch", "actor", "registration", "activityId"])
            if (!given.get(name))
                throw new Error(`no LMS: ${name}`);
        cmi5.endpoint = given.get("endpoint").replace(/\/?$/, "/");
        cmi5.actor = JSON.parse(given.get("actor"));
        cmi5.registration = given.get("registration");
        cmi5.activity = given.get("activityId");
        cmi5.session = readSession(given.get("fetch")) ?? await newSession(given.get("fetch"));
        if (cmi5.session.ended)
            return Object.assign(cmi5, { done: true, who: "", ended: true });
        cmi5.headers = { Authorization: `Basic ${cmi5.session.token}`, "X-Experience-API-Version": "1.0.3" };
        cmi5.launch = await cmi5.readState("LMS.LaunchData");
        if (!cmi5.launch)
            throw new Error("no launch data");
        cmi5.known = await cmi5.readState(STATE) ?? {};
        cmi5.left = await unpack(cmi5.known.journal);
        cmi5.who = await digest(`${given.get("actor")}|${cmi5.registration}|${cmi5.activity}`);
        cmi5.lang = await cmi5.preference();
        if (!cmi5.session.initialized)
            await cmi5.post(cmi5.statement("initialized", CMI5));
        cmi5.note({ initialized: true });
        return cmi5;
    }

    constructor(tell) {
        Object.assign(this, tell, { queue: Promise.resolve() });
    }

    note(more) {
        Object.assign(this.session, more);
        keepSession(this.session);
    }

    address(path, parameters) {
        return `${this.endpoint}${path}?${new URLSearchParams(parameters)}`;
    }

    stateAddress(id) {
        return this.address("activities/state", { activityId: this.activity, agent: JSON.stringify(this.actor),
            registration: this.registration, stateId: id });
    }

    async readState(id) {
        const answer = await fetch(this.stateAddress(id), { headers: this.headers });
        return answer.ok ? answer.json() : null;
    }

    async preference() {
        const answer = await fetch(this.address("agents/profile", { agent: JSON.stringify(this.actor),
            profileId: "cmi5LearnerPreferences" }), { headers: this.headers });
        const wanted = answer.ok ? (await answer.json()).languagePreference ?? "" : "";
        return wanted.split(",").map((lang) => lang.trim().slice(0, 2)).find((lang) => lang === "nl" || lang === "en");
    }

    statement(verb, ...categories) {
        const context = structuredClone(this.launch.contextTemplate ?? {});
        context.registration = this.registration;
        if (categories.length) {
            context.contextActivities ??= {};
            context.contextActivities.category = [...context.contextActivities.category ?? [], ...categories];
        }
        return { id: uuid(), timestamp: new Date().toISOString(), actor: this.actor,
            verb: { id: VERB + verb, display: { "en-US": verb } },
            object: { objectType: "Activity", id: this.activity }, context };
    }

    async post(statements, last) {
        const answer = await fetch(`${this.endpoint}statements`, { method: "POST", keepalive: Boolean(last),
            headers: { ...this.headers, "Content-Type": "application/json" }, body: JSON.stringify(statements) });
        if (!answer.ok)
            throw new Error(`${answer.status} ${await answer.text()}`);
    }

    // One request after the other: the order of statements means something.
    next(act) {
        this.queue = this.queue.then(act).catch((error) => {
            console.info(String(error));
            this.say("page.unsent");
        });
    }

    restore(FS) {
        if (this.left)
            lay(FS, this.left);
        return journals(FS).length > 0;
    }

    began() {
    }

    saved(FS) {
        const journal = newest(FS), key = journal && `${journal.name}:${journal.bytes.length}`;
        if (this.done || key === this.kept)
            return;
        this.kept = key;
        this.next(async () => {
            if (this.kept !== key)
                return;
            this.known.journal = journal ? await pack(journal.name, journal.bytes) : null;
            await this.keep().catch((error) => {
                console.info(String(error));
                this.sayOnce(journal?.name, "page.not-kept");
            });
        });
    }

    async keep(last) {
        const body = JSON.stringify(this.known);
        const answer = await fetch(this.stateAddress(STATE), { method: "PUT",
            keepalive: Boolean(last) && body.length < MOST_KEPT_ALIVE,
            headers: { ...this.headers, "Content-Type": "application/json" }, body });
        if (!answer.ok)
            throw new Error(`${answer.status} ${await answer.text()}`);
    }

    result(tree) {
        if (this.done)
            return false;
        this.note({ judged: true });
        this.next(() => this.post(this.turns(tree)));
        if ((this.launch.launchMode ?? "Normal") !== "Normal")
            return true;
        const list = [], mastery = this.launch.masteryScore, scaled = tree.scores.total / 100;
        const time = duration(tree.duration_ms);
        const passed = tree.passed && (mastery === undefined || scaled >= mastery);
        if (!this.known.completed) {
            const completed = this.statement("completed", CMI5, MOVE_ON);
            completed.result = { completion: true, duration: time };
            list.push(completed);
            this.known.completed = true;
        }
        // Passed once is passed; a session fails at most once.
        if (!this.known.passed && (passed || !this.session.failed)) {
            const judged = this.statement(passed ? "passed" : "failed", CMI5, MOVE_ON);
            judged.result = { success: passed, duration: time };
            if (tree.scores.total !== null)
                judged.result.score = { scaled, raw: tree.scores.total, min: 0, max: 100 };
            if (mastery !== undefined)
                judged.context.extensions = { ...judged.context.extensions, [MASTERY]: mastery };
            list.push(judged);
            this.known.passed = passed;
            this.note({ failed: !passed });
        }
        if (list.length)
            this.next(() => this.post(list).then(() => this.keep()));
        return true;
    }

    // What was done in each turn.
    turns(tree) {
        const list = [], started = new Date(tree.started).getTime();
        tree.turns.forEach((turn, i) => {
            const answer = turn.reply ? turn.reply.id
                : turn.judge ? [turn.judge.is, turn.judge.kind].filter(Boolean).join("[,]")
                : turn.offer ? [...Object.keys(turn.offer.remedies), turn.offer.hand_over].filter(Boolean).join("[,]") : null;
            if (answer === null)
                return;
            const statement = this.statement("answered"), context = statement.context;
            statement.timestamp = new Date(started + turn.at_ms + turn.thinking_ms).toISOString();
            statement.object = { objectType: "Activity", id: `${this.activity}/turn/${i + 1}/${encodeURIComponent(turn.moment)}`,
                definition: { type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: "other",
                    name: { [tree.case.language]: `${tree.case.title}: ${turn.moment}` } } };
            statement.result = { response: answer, duration: duration(turn.thinking_ms),
                extensions: { [OURS + "turn"]: { heard: turn.signals.filter((mark) => mark.marked).length,
                    signals: turn.signals.length, decoys: turn.decoys.filter((mark) => mark.marked).length,
                    empathy: turn.reply?.empathy ?? null, credit: turn.judge?.credit ?? null, offer: turn.offer?.score ?? null,
                    trust: turn.trust, patience: turn.patience } } };
            context.contextActivities ??= {};
            context.contextActivities.parent = [...context.contextActivities.parent ?? [],
                { objectType: "Activity", id: this.activity }];
            context.extensions = { ...context.extensions, [OURS + "result"]: tree.id };
            list.push(statement);
        });
        return list;
    }

    // A page that goes may be loaded again: the session is over when there is a result and no play was begun after it.
    // One that is left before gets its "abandoned" from the LMS.
    leave() {
        if (this.done)
            return;
        if (this.session.judged && !this.kept)
            this.terminate();
        else
            this.keep(true).catch(() => {});
    }

    terminate() {
        this.done = true;
        const terminated = this.statement("terminated", CMI5);
        terminated.result = { duration: duration(Date.now() - this.session.begun) };
        this.keep(true).catch(() => {});
        this.post(terminated, true).catch(() => {});
        this.note({ ended: true, token: "" });
    }

    // The course gets its place back.
    end() {
        if (!this.done)
            this.terminate();
        if (this.launch?.returnURL)
            setTimeout(() => location.assign(this.launch.returnURL), 300);
    }
}
