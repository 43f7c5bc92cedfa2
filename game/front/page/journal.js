// A play that was left, small enough to be kept elsewhere: the records of its journal (store/journal_record.h) without
// what can be worked out again, deflated, in base64. "1:NAME:BASE64".

const PART = 8192;
const encoder = new TextEncoder(), decoder = new TextDecoder();

export const FOLDER = "/user/data/klachtenspel/journals";

function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc >>> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc >>> 0;
}

async function through(bytes, stream) {
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function records(text) {
    return text.split("\n").filter(Boolean).map((line) => line.replace(/^J \d+ [0-9a-f]{8} /, ""));
}

// A part at a time: a function takes so many arguments and no more.
function base64(bytes) {
    let letters = "";
    for (let at = 0; at < bytes.length; at += PART)
        letters += String.fromCharCode(...bytes.subarray(at, at + PART));
    return btoa(letters);
}

// Without what somebody would have said in own words: that is nobody else's. A rewind counts the inputs before it, so it
// counts those that are left (store/unsaid.h does the same for what is exported).
export function unsaid(lines) {
    const left = [0], kept = []; // left: of the first so many inputs
    for (const line of lines) {
        const record = JSON.parse(line);
        if (record.taken_back && left.pop() === left.at(-1))
            continue; // it took back what is not there
        if ("at_ms" in record)
            left.push(left.at(-1) + ("say" in record ? 0 : 1));
        if ("rewind" in record)
            kept.push(JSON.stringify({ ...record, rewind: left[record.rewind] }));
        else if (!("say" in record))
            kept.push(line);
    }
    return kept;
}

export async function pack(name, bytes) {
    const plain = encoder.encode(unsaid(records(decoder.decode(bytes))).join("\n"));
    const small = await through(plain, new CompressionStream("deflate-raw"));
    return `1:${name}:${base64(small)}`;
}

// { name, bytes, count }, or null for what is none.
export async function unpack(text) {
    const [, name, body] = /^1:([\w.-]+\.journal):([A-Za-z0-9+/=]+)$/.exec(text ?? "") ?? [];
    if (!name)
        return null;
    try {
        const small = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
        const lines = decoder.decode(await through(small, new DecompressionStream("deflate-raw"))).split("\n");
        const whole = lines.map((line) => {
            const json = encoder.encode(line);
            return `J ${json.length} ${crc32(json).toString(16).padStart(8, "0")} ${line}\n`;
        }).join("");
        return { name, bytes: encoder.encode(whole), count: lines.length };
    } catch {
        return null;
    }
}

export function journals(FS) {
    if (!FS.analyzePath(FOLDER).exists)
        return [];
    return FS.readdir(FOLDER).filter((name) => /^[^.].*\.journal$/.test(name));
}

// The newest, or null.
export function newest(FS) {
    const names = journals(FS).sort((a, b) => FS.stat(`${FOLDER}/${a}`).mtime - FS.stat(`${FOLDER}/${b}`).mtime);
    const name = names.pop();
    return name ? { name, bytes: FS.readFile(`${FOLDER}/${name}`) } : null;
}

// Lays it where `resume` finds it, unless more of the same play stands there.
export function lay(FS, journal) {
    FS.mkdirTree(FOLDER);
    const path = `${FOLDER}/${journal.name}`;
    const there = FS.analyzePath(path).exists ? records(decoder.decode(FS.readFile(path))).length : 0;
    if (there < journal.count)
        FS.writeFile(path, journal.bytes, { mode: 0o600 });
}

export async function digest(text) {
    let sum = 0xcbf29ce484222325n; // FNV-1a: no secret, and there without a secure context
    for (const byte of encoder.encode(text))
        sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
    return sum.toString(16);
}
