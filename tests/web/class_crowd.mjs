// Sixty phones of a room join, mark and choose at the same moment, each time all at once: all are
// counted, and how long they wait is said. class_crowd.mjs PROGRAM TREE MODULES
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { client, PHONES, slice, within } from './asking.mjs';
import { room } from './kinds.mjs';
import { check, finish, lead, pause } from './leader.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'class-crowd-'));
const session = await lead(['--save', path.join(work, 'class.json')], 'room_session', 'de-kraan');
const ask = client(session);
const waits = { join: [], give: [] };

// All of them at the same moment; what does not succeed is a fault.
async function all(kind, what) {
  const answers = await Promise.all(Array.from({ length: PHONES }, async (_, i) => {
    const from = performance.now(), answer = await what(i);
    waits[kind].push(performance.now() - from);
    return answer;
  }));
  const good = answers.filter((one) => one.status === 200).length;
  check(good === PHONES, `${kind}: ${good} of ${PHONES}`);
  return answers;
}

await session.say('stats');
const tokens = (await all('join', (i) => ask('POST', '/join', { body: { code: session.code, name: `n${i}` } })))
  .map((answer) => answer.data?.token);
check(new Set(tokens).size === PHONES, 'two phones have the same token');
await slice(session, 'sixty join');
let line = await session.say('begin'), turns = 0;
for (let steps = 0; !/^ended/.test(line) && steps < 200; steps++) {
  const stage = line.split(' ')[0];
  if (stage === 'listen' || stage === 'choose' || stage === 'again') {
    const { data } = await ask('GET', '/state', { token: tokens[0] });
    turns += stage === 'listen' ? 1 : 0;
    for (const give of room.allGive(data)) {
      await pause(400); // no finger is faster: more than that is refused
      await all('give', (i) => ask('POST', '/act', { token: tokens[i], body: give(i) }));
    }
    const counted = await session.say('where');
    check(counted.endsWith(`${PHONES} of ${PHONES}`), `counted: ${counted}`);
    line = await session.say('close');
  } else {
    line = await session.say(stage === 'chosen' || stage === 'moved' ? 'say' : 'next');
  }
  if (/^no/.test(line)) { check(false, line); break; }
}
check(/^ended/.test(line) && turns > 3, `the case did not end: ${line} after ${turns} turns`);
for (const [kind, times] of Object.entries(waits))
  console.log(`${kind}: ${times.length}, half within ${within(times, 0.5).toFixed(0)} ms, 99 % within ${within(times, 0.99).toFixed(0)} ms`);
await slice(session, `sixty mark and choose, ${turns} turns`);
await session.quit();
fs.rmSync(work, { recursive: true });
finish();
