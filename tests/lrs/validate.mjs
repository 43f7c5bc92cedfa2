// validate.mjs MODULES FILE [PLAYS]: every statement in the file by a validator that is not ours, and what it does not
// look at: names of versions that every store takes, ids that are there once, times in order. Says what is wrong.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";

const [modules, file, plays] = process.argv.slice(2);
const validate = createRequire(join(modules, "x.js"))("@learninglocker/xapi-validation").default;
const statements = JSON.parse(readFileSync(file, "utf8"));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/; // what SQL LRS takes
const plain = /^https:\/\/[-a-z0-9.]+(\/[-A-Za-z0-9._~%]*)*$/;

function ofUrl(url) {
    const bytes = createHash("sha1").update(Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex")).update(url).digest();
    bytes[6] = bytes[6] & 15 | 80;
    bytes[8] = bytes[8] & 63 | 128;
    return bytes.subarray(0, 16).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const ids = new Set(), registrations = new Map();
for (const one of statements) {
    assert.deepEqual(validate(one).map(String), [], one.id);
    assert.match(one.id, uuid);
    assert.ok(!ids.has(one.id), `${one.id} is there twice`);
    ids.add(one.id);
    const of = one.context.registration;
    assert.match(of, uuid);
    assert.match(one.object.id, plain);
    registrations.set(of, [...registrations.get(of) ?? [], one]);
}
const verb = (one) => one.verb.id.split("/").pop();
for (const [registration, list] of registrations) {
    const verbs = list.map(verb), times = list.map((one) => one.timestamp), first = list[0];
    const base = first.object.id.replace(/cases\/.*/, ""), play = first.context.extensions[`${base}xapi/play`];
    assert.match(verbs.join(" "), /^initialized( answered)+ completed (passed|failed) terminated$/);
    assert.deepEqual(times, [...times].sort());
    assert.equal(registration, ofUrl(`${base}plays/${play.result}`));
    assert.equal(first.id, ofUrl(`${base}plays/${play.result}/initialized`));
    for (const one of list) {
        assert.deepEqual(one.actor, first.actor);
        const definition = one.object.definition;
        if (verb(one) !== "answered")
            continue;
        assert.equal(definition.interactionType, "choice");
        if (!definition.choices)
            continue;
        const there = new Set(definition.choices.map((choice) => choice.id));
        assert.equal(there.size, definition.choices.length);
        for (const id of one.result.response.split("[,]").filter(Boolean))
            assert.ok(there.has(id), `${one.id}: ${id} could not be chosen`);
        for (const pattern of definition.correctResponsesPattern ?? [])
            for (const id of pattern.split("[,]"))
                assert.ok(there.has(id), `${one.id}: ${id} is right and cannot be chosen`);
        assert.ok(definition.choices.every((choice) => choice.description["nl-NL"] && choice.description["en-GB"]),
            `${one.id}: a choice without its words`);
    }
}
if (plays)
    assert.equal(registrations.size, Number(plays));
