// Sixty phones at once, and whoever means harm, against the real server. crowd.mjs PROGRAM TREE MODULES
import net from 'node:net';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { client, PHONES, slice } from './asking.mjs';
import { check, finish, lead, pause, until } from './leader.mjs';

// ---- sixty people join and vote on one item within two seconds ----

async function sixty(saved) {
  const session = await lead(['--save', saved, '--items', '2']);
  const ask = client(session);
  await session.say('stats');
  const from = Date.now();
  const seats = await Promise.all(Array.from({ length: PHONES }, (_, i) =>
    pause(i * 3).then(() => ask('POST', '/join', { body: { code: session.code, name: `n${i}` } }))));
  check(seats.every((one) => one.status === 200), `joined: ${seats.filter((one) => one.status === 200).length}`);
  check(Date.now() - from < 2000, `joining took ${Date.now() - from} ms`);
  const tokens = seats.map((one) => one.data.token);
  check(new Set(tokens).size === PHONES, 'two phones have the same token');
  await slice(session, 'sixty join');

  // while all of them ask how things stand, as pages do
  let asking = true, asked = 0, failed = 0;
  const polls = tokens.map(async (token, i) => {
    let tag;
    for (await pause(i * 25); asking; await pause(1500)) {
      const answer = await ask('GET', '/state', { token, headers: tag ? { 'If-None-Match': tag } : {} });
      asked++;
      if (answer.status !== 200 && answer.status !== 304) failed++;
      tag = answer.headers?.etag;
    }
  });
  await session.say('begin');
  for (let i = 0; i < 3; i++) await session.say('next');
  const { data } = await ask('GET', '/state', { token: tokens[0] });
  const began = Date.now();
  const votes = await Promise.all(tokens.map((token, i) => pause(i * 10).then(() =>
    ask('POST', '/act', { token, body: { vote: data.vote, is: i % 3 ? 'complaint' : 'question', kind: i % 3 ? 'implicit' : null } }))));
  check(votes.every((one) => one.status === 200), `voted: ${votes.filter((one) => one.status === 200).length}`);
  check(Date.now() - began < 2000, `voting took ${Date.now() - began} ms`);
  check(await session.say('voted') === `${PHONES} of ${PHONES}`, `counted: ${await session.say('voted')}`);
  await pause(2000);
  asking = false;
  await Promise.all(polls);
  check(failed === 0, `${failed} of ${asked} questions failed`);
  await slice(session, `sixty vote, ${asked} questions`);
  await session.quit();
}

// ---- whoever means harm ----

function drip(session, text, every) { // resolves with how long it was let
  return new Promise((done) => {
    const { hostname, port } = new URL(session.url);
    const from = Date.now(), socket = net.connect(Number(port), hostname);
    let i = 0;
    const bell = setInterval(() => { if (i < text.length) socket.write(text[i++]); }, every);
    const end = () => { clearInterval(bell); done(Date.now() - from); };
    socket.on('close', end);
    socket.on('error', () => {});
    socket.resume();
  });
}

function holder(session) {
  const { hostname, port } = new URL(session.url);
  const socket = net.connect(Number(port), hostname);
  socket.on('error', () => {});
  return new Promise((done) => socket.on('close', done));
}

async function harm() {
  const session = await lead(['--items', '2']);
  const ask = client(session);
  const mine = (await ask('POST', '/join', { body: { code: session.code, name: 'vos' } })).data.token;
  await ask('POST', '/join', { body: { code: session.code, name: 'merel' } });
  await session.say('begin');
  for (let i = 0; i < 3; i++) await session.say('next');
  const { data } = await ask('GET', '/state', { token: mine });
  check((await ask('POST', '/act', { token: mine, body: { vote: data.vote, is: 'complaint', kind: null } })).status === 200, 'the vote');

  // who sends a byte a second is let go, however patient
  const host = new URL(session.url).host;
  const slow = [
    drip(session, `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'a'.repeat(100)}`, 1000),
    drip(session, `POST /act HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${session.url}\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n`, 20)
  ];
  // ten thousand codes
  const tally = {};
  let tried = 0;
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  await Promise.all(Array.from({ length: 24 }, async () => {
    while (tried < 10000) {
      tried++;
      const code = Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
      const { status } = await ask('POST', '/join', { body: { code, name: `g${tried}` } });
      tally[status] = (tally[status] ?? 0) + 1;
      if (tried % 500 === 0) check((await ask('GET', '/state', { token: mine })).status === 200, 'a seat is held up');
    }
  }));
  console.log('ten thousand codes:', JSON.stringify(tally));
  check(!tally[200], 'a code was guessed');
  check((tally[403] ?? 0) < 200, `${tally[403]} codes were looked at`);
  await slice(session, 'ten thousand codes');
  const ages = await Promise.all(slow);
  console.log('slow ones stayed', ages.join(', '), 'ms');
  check(ages.every((age) => age < 14000), 'a slow one stays');

  // silent ones take all there is for one address; the page is back soon
  const held = Array.from({ length: 300 }, () => holder(session));
  await pause(200);
  const from = Date.now();
  await until('the page, with 300 silent ones', async () => (await ask('GET', '/')).status === 200, 10000);
  console.log('page back after', Date.now() - from, 'ms');
  await Promise.all(held);

  // a hundred slow ones behind the room's own address, again as soon as they are let go
  let over = false;
  const again = Array.from({ length: 100 }, async () => {
    while (!over) await drip(session, `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'a'.repeat(100)}`, 1000);
  });
  await pause(300);
  let through = 0, longest = 0;
  await Promise.all(Array.from({ length: 20 }, async () => {
    for (let i = 0; i < 9; i++) {
      const began = performance.now();
      const { status } = await ask('GET', '/state', { token: mine });
      if (status === 200) through++;
      longest = Math.max(longest, performance.now() - began);
      await pause(100);
    }
  }));
  over = true;
  console.log(`with 100 slow ones of the same address: ${through} of 180 come through, the longest in ${Math.round(longest)} ms`);
  check(through >= 178, 'a room behind one address is held up');

  const big = 'a'.repeat(1 << 20);
  for (const [what, answer, wanted] of [
    ['a megabyte', await ask('POST', '/act', { token: mine, body: big }), [413, 0]],
    ['no JSON', await ask('POST', '/act', { token: mine, body: '{"vote":' }), [400]],
    ['another host', await ask('GET', '/', { headers: { Host: 'evil.example' } }), [421]],
    ['another origin', await ask('POST', '/act', { token: mine, body: '{}', headers: { Origin: 'http://evil.example' } }), [403]],
    ['a wrong token', await ask('GET', '/state', { token: '0'.repeat(32) }), [401]],
    ['a path', await ask('GET', '/../../etc/passwd'), [404]],
    ['a preflight', await ask('OPTIONS', '/act', { headers: { Origin: 'http://evil.example' } }), [405]]
  ]) check(wanted.includes(answer.status), `${what}: ${answer.status}`);
  await pause(1500); // the guesses came from this address, too
  check(await session.say('voted') === '1 of 2', 'a vote was lost');
  check((await ask('POST', '/join', { body: { code: session.code, name: 'otter' } })).status === 200, 'nobody can join any more');
  check((await ask('POST', '/act', { token: mine, body: { vote: data.vote, is: 'question', kind: null } })).status === 200, 'nobody can vote any more');
  await slice(session, 'harm');
  await session.quit();
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'crowd-'));
await sixty(path.join(work, 'session.json'));
await harm();
fs.rmSync(work, { recursive: true });
finish();
