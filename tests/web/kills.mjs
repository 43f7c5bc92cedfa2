// A session at the window with phones that give something, killed again and again: what a phone was
// told is kept and what was shown of who leads stand in the session that is offered next, the phones
// are in their seats, nobody sees what another gave, and nothing is left behind.
// kills.mjs PROGRAM TREE [KILLS [PHONES [SEED [set|room]]]]
//
// Without KILLS: once at each point of a write where a power cut hurts most, and some by chance.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { room, set } from './kinds.mjs';

const [program, tree, kills = '0', many = '0', seed = '1', which = 'set'] = process.argv.slice(2);
const kind = { set, room }[which];
const POINTS = ['log-unsynced', 'log-synced', 'file-written', 'file-renamed', 'log-left', 'phones-written'];
const KILLS = Number(kills), PHONES = Number(many) || (KILLS ? 20 : 5);
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'kills-'));
const folder = path.join(home, 'klachtenspel', 'sessions');
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const tally = { kills: 0, told: 0, lost: 0, shown: 0, unshown: 0, joined: 0, unseated: 0, back: 0, left: 0, watched: 0,
                sessions: 0, longest: 0 };
let faults = 0;

// xorshift32: the same kills for the same seed, as far as the machine allows
let random = Number(seed) || 1;
let within = 300; // ms, of a kill: longer each time that it came before anything was done, as on a machine that is busy
function below(n) {
  random ^= random << 13; random ^= random >>> 17; random ^= random << 5;
  return (random >>> 0) % n;
}

function fault(what) {
  faults++;
  console.log(`FAULT: ${what}`);
}

// ---- who leads ----

async function seat(data = home) {
  const child = spawn(path.join(path.dirname(program), 'tests', 'chair'),
    kind.chair(path.join(tree, 'scenarios')),
    { stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, XDG_DATA_HOME: data, XDG_CONFIG_HOME: data, SDL_VIDEODRIVER: 'offscreen',
             SDL_AUDIODRIVER: 'dummy' } });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const chair = { alive: true, pid: child.pid, line: async () => (await lines.next()).value };
  const ended = new Promise((done) => child.on('exit', (code) => { chair.alive = false; done(code); }));
  let last = Promise.resolve();
  chair.say = (text) => { // null: it is dead
    last = last.then(() => { child.stdin.write(`${text}\n`); return chair.line(); });
    return last.then((line) => line ?? null);
  };
  chair.kill = () => { child.kill('SIGKILL'); return ended; };
  chair.ended = ended;
  chair.first = await chair.line();
  return chair;
}

const where = (line) => {
  const [stage, at, steps, voted, present, kept, url, code] = line.split(' ');
  return { stage, at: Number(at), steps: Number(steps), voted: Number(voted), present: Number(present), kept, url, code };
};

// ---- phones ----

function ask(url, method, what, token, body) { // status 0: no answer
  return new Promise((done) => {
    const { hostname, port } = new URL(url);
    const sent = body ? JSON.stringify(body) : undefined;
    const request = http.request({ hostname, port, method, path: what, agent: false,
      headers: { ...(sent ? { 'Content-Type': 'application/json', Origin: url, 'Content-Length': Buffer.byteLength(sent) } : {}),
                 ...(token ? { 'X-Seat': token } : {}) } }, (response) => {
      let text = '';
      response.on('data', (part) => { text += part; });
      response.on('error', () => done({ status: 0 }));
      response.on('end', () => {
        if (!response.complete) { done({ status: 0 }); return; }
        try { done({ status: response.statusCode, data: text ? JSON.parse(text) : null }); } catch { done({ status: 0 }); }
      });
    });
    request.on('error', () => done({ status: 0 }));
    request.end(sent);
  });
}

async function timed(asked) {
  const from = performance.now(), answer = await asked;
  if (answer.status === 200) tally.longest = Math.max(tally.longest, performance.now() - from);
  return answer;
}

// flying: what was sent since the last time that it was told to be kept, by what it is
const newPhone = (i) => ({ name: `tel-${i}`, asking: randomBytes(16).toString('hex'), token: null, told: new Map(), flying: new Map() });

async function join(phone, at) {
  const answer = await timed(ask(at.url, 'POST', '/join', phone.asking, { code: at.code, name: phone.name }));
  if (answer.status === 200) {
    phone.token = answer.data.token;
    tally.joined++;
  } else if (answer.status) {
    fault(`${phone.name} cannot join: ${answer.status} ${JSON.stringify(answer.data)}`);
  }
}

async function give(phone, at, data) {
  const { key, value, body } = kind.give(data, below);
  const flying = phone.flying.get(key) ?? [];
  phone.flying.set(key, [...flying, value]);
  const answer = await timed(ask(at.url, 'POST', '/act', phone.token, body));
  if (answer.status === 200) {
    phone.told.set(key, value);
    tally.told++;
  }
  if (answer.status && answer.status !== 503) phone.flying.delete(key);
}

// Of what is open a phone sees its own and nothing else.
function watch(phone, data) {
  const seen = kind.sees(data);
  tally.watched++;
  if (seen.others) fault(`${phone.name} sees ${seen.others}`);
  for (const [key, value] of seen.own)
    if (value !== (phone.told.get(key) ?? kind.nothing) && !phone.flying.get(key)?.includes(value))
      fault(`${phone.name} sees ${value} as its own ${key}; it gave ${phone.told.get(key)}`);
}

// Joins, and gives something again and again while there is something to give.
async function use(phone, chair, at) {
  while (chair.alive && !chair.over) {
    if (!phone.token) {
      await join(phone, at);
    } else {
      const { status, data } = await ask(at.url, 'GET', '/state', phone.token);
      if (status === 200 && kind.isOpen(data.stage)) {
        watch(phone, data);
        await give(phone, at, data);
      } else if (status === 401 && chair.alive) fault(`${phone.name} lost its seat`);
    }
    await pause(below(40));
  }
}

// ---- a session over many programs ----

let phones = [], shown = -1, stepping = false, ending = false; // ending: that step may end it

function begin() {
  phones = Array.from({ length: PHONES }, (_, i) => newPhone(i));
  shown = -1;
  tally.sessions++;
}

async function step(chair, at) {
  if (at.stage === 'set-up' && phones.some((phone) => !phone.token)) return where(await chair.say('where') ?? '');
  if (kind.waits(at)) return where(await chair.say('where') ?? '');
  stepping = true;
  ending = kind.mayEnd(at);
  const line = await chair.say(kind.command(at, below));
  if (line === null) return at;
  const next = where(line);
  stepping = next.stage === 'ended'; // the kill may come between hearing of the end and taking it in
  if (line === 'no') return where(await chair.say('where') ?? '');
  return next;
}

function note(at) {
  if (at.kept === 'unkept') fault('it says that it is not kept');
  if (at.steps > shown) tally.shown += at.steps - Math.max(shown, 0);
  shown = Math.max(shown, at.steps);
}

async function lead(chair, at) {
  while (chair.alive && !chair.over) {
    const next = await step(chair, at);
    if (!chair.alive || !next.stage || next.url === undefined) return;
    at = next;
    note(at);
    if (at.stage === 'ended') { chair.over = true; return; }
    await pause(20 + below(120));
  }
}

function look(what, allowed) {
  for (const name of fs.readdirSync(folder))
    if (!allowed.some((form) => form.test(name))) { tally.left++; fault(`${what}: ${name} is left`); }
}

function newest() {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name));
  files.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  return JSON.parse(fs.readFileSync(files[0]));
}

// What must be there after a kill.
function compare(at, votes) {
  if (at.steps < shown || at.steps > shown + (stepping ? 1 : 0)) {
    tally.unshown++;
    fault(`step ${shown} was shown${stepping ? ' and one more asked for' : ''}, and it goes on at ${at.steps}`);
  }
  const there = kind.there(votes);
  for (const phone of phones) {
    for (const [key, value] of phone.told) {
      const has = there.get(`${phone.name} ${key}`) ?? kind.nothing;
      if (has !== value && !phone.flying.get(key)?.includes(has)) {
        tally.lost++;
        fault(`${phone.name} was told that ${value} is kept of ${key}; there is ${has}`);
      }
      phone.told.set(key, has);
    }
    for (const [key, values] of phone.flying) { // what was given and not answered may be there
      const has = there.get(`${phone.name} ${key}`);
      if (!phone.told.has(key) && values.includes(has)) phone.told.set(key, has);
    }
    phone.flying.clear();
  }
}

async function comeBack(chair) {
  const told = phones.some((phone) => phone.token);
  if (chair.first === 'offered') {
    const at = where(await chair.say('go'));
    if (shown < 0) shown = 0;
    compare(at, await chair.say('votes'));
    stepping = false;
    note(at);
    look('after it went on', [/\.json$/, /^[^.].*\.(phones|names)$/, /^\..*\.json\.lock$/,
                              new RegExp(`\\.${chair.pid}\\d{11}\\.tmp$`)]); // what it is writing now
    await Promise.all(phones.filter((phone) => phone.token).map(async (phone) => {
      const { status } = await ask(at.url, 'GET', '/state', phone.token);
      if (status === 200) { tally.back++; return; }
      tally.unseated++;
      fault(`${phone.name} is not let back in: ${status}`);
    }));
    return at;
  }
  if ((told || shown > 0) && !(stepping && ending && newest().ended))
    fault(`no session is offered${newest().ended ? ', the newest has ended' : ''}${stepping ? ', a step was asked for' : ''}`);
  stepping = false;
  begin();
  const at = where(await chair.say(kind.begin));
  note(at);
  return at;
}

// One program: from its start to its end, by a kill at a point, after some time, or because the
// session ended.
async function live(point) {
  const chair = await seat();
  const at = await comeBack(chair);
  if (point) await chair.say(`die ${point}`);
  const leading = lead(chair, at), all = [leading, ...phones.map((phone) => use(phone, chair, at))];
  if (point) await Promise.race([chair.ended, leading, pause(120000)]);
  else await Promise.race([chair.ended, leading, pause(30 + below(KILLS ? 1500 : within))]);
  if (chair.over) {
    await Promise.all(all);
    chair.say('quit');
    if (await chair.ended !== 0) fault('it ended badly');
    look('after the end', [/\.json$/, /^[^.].*\.names$/]);
    phones = [];
    shown = -1;
    return false;
  }
  if (point) await Promise.race([chair.ended, pause(5000)]); // who leads may hear of it first
  if (point && chair.alive) fault(`it did not come to ${point}`);
  await chair.kill();
  tally.kills++;
  await Promise.all(all);
  return true;
}

// All take a seat at the same moment, and give something at the same moment, over and over.
async function atOnce(count) {
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'at-once-')), chair = await seat(own), waits = [], joins = [];
  const timeOf = async (list, asked) => {
    const from = performance.now(), answer = await asked;
    if (answer.status !== 200) fault(`at once: ${answer.status} ${JSON.stringify(answer.data)}`);
    list.push(performance.now() - from);
    return answer;
  };
  let at = where(await chair.say(kind.begin));
  const tokens = (await Promise.all(Array.from({ length: count }, (_, i) => timeOf(joins,
    ask(at.url, 'POST', '/join', null, { code: at.code, name: `n-${i}` }))))).map((answer) => answer.data.token);
  for (let steps = 0; at.stage !== 'ended' && steps < 200; steps++) {
    const { data } = await ask(at.url, 'GET', '/state', tokens[0]);
    if (kind.isOpen(data.stage)) {
      for (const all of kind.allGive(data)) {
        await pause(400); // no finger is faster: more than that is refused
        await Promise.all(tokens.map((token, i) => timeOf(waits, ask(at.url, 'POST', '/act', token, all(i)))));
      }
      const { voted } = where(await chair.say('where'));
      if (voted !== count) fault(`at once: ${voted} of ${count} are counted`);
    }
    let line = await chair.say(kind.command(at, () => 1));
    if (line === 'no') line = await chair.say(kind.command(at, () => 0)); // there is no second time
    if (line === 'no') line = await chair.say('go'); // which says first what most chose
    if (line === 'no') { fault(`at once: there is no way on from ${at.stage}`); break; }
    at = where(line);
  }
  chair.say('quit');
  if (await chair.ended !== 0) fault('it ended badly');
  fs.rmSync(own, { recursive: true });
  const say = (list) => {
    const sorted = list.sort((a, b) => a - b), of = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
    return `half within ${of(0.5)} ms, 99 % within ${of(0.99)} ms, longest ${of(1)} ms`;
  };
  console.log(`${count} phones at once: seats: ${say(joins)}; ${waits.length} times given: ${say(waits)}`);
}

begin();
if (KILLS) {
  await atOnce(60);
  while (tally.kills < KILLS) await live();
} else {
  for (const point of POINTS) while (!await live(point));
  // By chance; and until all was seen that is looked at below, or nothing would have been tried.
  const tried = () => tally.told && tally.shown && tally.back;
  for (let i = 0; i < 2 || (!tried() && i < 40); i++, within += tried() ? 0 : 100) while (!await live());
}
const chair = await seat(); // the last one is looked at too
await comeBack(chair);
await chair.kill();
console.log(`${which}: ${tally.kills} kills, ${tally.sessions} sessions with ${PHONES} phones`);
console.log(`told that it is kept: ${tally.told}, lost: ${tally.lost}; longest wait for an answer: ${tally.longest.toFixed(0)} ms`);
console.log(`steps shown: ${tally.shown}, lost: ${tally.unshown}; phones back by their tokens: ${tally.back}, not let in: ${tally.unseated}; files left: ${tally.left}; looked at what they see: ${tally.watched}`);
if (!(tally.told && tally.shown && tally.back)) fault('nothing was tried');
fs.rmSync(home, { recursive: true });
process.exit(faults ? 1 : 0);
