// Five phones in Chromium: a whole session, those that go away and come back, two tabs, and axe-core
// on every state of the page. phones.mjs PROGRAM TREE MODULES
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { accessible, chromium, check, finish, join, lead, look, pause, phone, shows, until, vote } from './leader.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'phones-'));
const browser = await chromium();
const NAMES = ['vos', 'merel', 'otter', 'uil', 'das'];
const ITEMS = 12;

// What this machine is called by others; loopback where it has no network.
const address = Object.values(os.networkInterfaces()).flat()
  .find((one) => one.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';

const text = (page, id) => page.textContent(`#${id}`);

// ---- the same session twice: by five phones, and by the same inputs without phones ----

// Seat s on item i, in the first or second round.
function choice(s, i, round) {
  const all = ['complaint/explicit', 'complaint/implicit', 'question', 'request', '-', 'complaint/indirect'];
  return all[(s * (round + 1) + i) % (round ? 3 : all.length)];
}

async function play(session, everyone) {
  await session.say('begin');
  for (let i = 0; i < 3; i++) await session.say('next');
  for (let i = 0; i < ITEMS; i++) {
    for (const round of i % 3 === 0 ? [0, 1] : [0]) {
      if (round) await session.say('again');
      await everyone(i, round);
      check(await session.say('voted') === '5 of 5', `item ${i}: not all have voted`);
      await session.say('reveal');
    }
    await session.say(i % 4 === 3 ? 'decide parked' : 'decide chair complaint/implicit');
    if (i % 5 === 0) await session.say(`rule Regel ${i}.`);
    await session.say('next');
  }
}

async function sameSession() {
  const files = [];
  const phones = await Promise.all(NAMES.map(() => phone(browser)));
  for (const way of ['phones', 'seats']) {
    const session = await lead(['--address', address]);
    if (way === 'phones') for (let s = 0; s < 5; s++) await join(phones[s], session, NAMES[s]);
    else for (const name of NAMES) await session.say(`seat ${name}`);
    await play(session, async (i, round) => {
      for (let s = 0; s < 5; s++) {
        if (way === 'seats') { await session.say(`vote ${s} ${choice(s, i, round)}`); continue; }
        await phones[s].waitForFunction(([item, second]) => {
          const at = document.getElementById('vote-number').textContent;
          return !document.getElementById('vote').hidden && at.includes(` ${item} `) &&
            /tweede/.test(at) === second && /niet gestemd|Eerst koos/.test(document.getElementById('mine').textContent);
        }, [i + 1, round === 1]);
        await vote(phones[s], choice(s, i, round));
      }
    });
    if (way === 'phones')
      for (const page of phones) {
        await shows(page, 'ended');
        check(page.problems.length === 0, `the page complains: ${page.problems.join('; ')}`);
      }
    const file = path.join(work, `${way}.json`);
    await session.say(`print ${file}`);
    files.push(fs.readFileSync(file, 'utf8').replace(/"at_ms": \d+/g, '"at_ms": 0'));
    await session.quit();
  }
  check(files[0].length > 5000 && files[0] === files[1], `the session files differ: ${work}`);
  await Promise.all(phones.map((page) => page.context().close()));
}

// ---- those who go away keep their seat ----

async function comesBack() {
  const session = await lead(['--address', address, '--items', '2']);
  const [one, two] = [await phone(browser), await phone(browser)];
  await join(one, session, 'vos');
  await join(two, session, 'merel');
  await session.say('begin');
  for (let i = 0; i < 3; i++) await session.say('next');
  await shows(one, 'vote');
  await vote(one, 'question');

  await one.reload(); // its vote is still there
  await shows(one, 'vote');
  await until('the vote after a reload', async () => await one.isChecked('#is-question'));

  await one.context().setOffline(true); // chosen without a connection: sent when it is back
  await one.check('#is-request');
  await until('the notice', async () => await one.isVisible('#offline'), 20000);
  await accessible(one, 'offline');
  check(/ nog niet /.test(await text(one, 'mine')), 'a vote that was not sent looks as if it was');
  await one.context().setOffline(false);
  await until('the vote after the connection came back', async () =>
    /telt: reparatie/.test(await text(one, 'mine')), 20000);
  check(!await one.isVisible('#offline'), 'the notice stays');

  // a vote that the computer cannot keep is not said to count, also not after a reload
  await session.say('disk full');
  await one.check('#is-question');
  await until('the vote that is not kept', async () => /nog niet bewaren/.test(await text(one, 'mine')));
  check(await session.say('voted') === '1 of 2', 'a vote that is not kept does not count in the room');
  await accessible(one, 'not kept');
  await one.reload();
  await shows(one, 'vote');
  await until('that after a reload', async () => /nog niet bewaren/.test(await text(one, 'mine')));
  await session.say('disk free');
  await until('the vote once it is kept', async () => /telt: vraag/.test(await text(one, 'mine')));

  // a locked screen: the page sleeps, the seat is away, and comes back
  const cdp = await two.context().newCDPSession(two);
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  await until('away', async () => (await session.say('seats')) === '0:in:here 1:in:away', 12000);
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
  await two.reload();
  await until('here again', async () => (await session.say('seats')) === '0:in:here 1:in:here', 12000);
  await until('the seat after a sleep', async () => await text(two, 'who') === 'Je bent merel');

  // two tabs are one seat, whichever was first
  const tab = await one.context().newPage();
  await tab.goto(`${session.url}/#${session.code}`);
  await shows(tab, 'vote');
  await vote(tab, 'complaint/implicit');
  check(await session.say('voted') === '1 of 2', 'two tabs vote twice');
  await until('the other tab', async () => /klacht \(verstopt\)/.test(await text(one, 'mine')));
  await vote(one, 'suggestion');
  check(await session.say('voted') === '1 of 2', 'two tabs vote twice');
  check((await session.say('seats')).split(' ').length === 2, 'a tab took a seat');
  const [first, second] = await Promise.all([0, 1].map(async () => { /* both at the join screen */
    const page = await two.context().newPage();
    return page;
  }));
  await two.evaluate(() => localStorage.removeItem('klachtenspel.seat'));
  await session.say('remove 1');
  for (const page of [first, second]) { await page.goto(`${session.url}/#${session.code}`); await shows(page, 'join'); }
  await first.fill('#name', 'merel');
  await first.click('#join-form .primary');
  await shows(first, 'vote');
  await shows(second, 'vote');
  check((await session.say('seats')).split(' ').length === 2, 'the second tab took a seat of its own');

  // the host removes a seat; it may be taken again
  await session.say('remove 0');
  await shows(one, 'gone');
  await accessible(one, 'removed');
  await one.click('#again');
  await shows(one, 'join');
  check(await one.inputValue('#name') === 'vos', 'the name is forgotten');
  await session.say('joining off');
  await one.fill('#code', session.code);
  await one.click('#join-form .primary');
  await until('closed', async () => /niemand meer bij/.test(await text(one, 'join-error')));
  await accessible(one, 'closed');
  await session.say('joining on');
  await one.click('#join-form .primary');
  await shows(one, 'vote');
  for (const page of [one, two]) check(page.problems.length === 0, `the page complains: ${page.problems.join('; ')}`);
  await session.quit();
  await one.context().close();
  await two.context().close();
}

// ---- every state of the page, with a screen reader in mind, at two widths ----

async function everyState(lang, colorScheme, contrast) {
  const session = await lead(['--lang', lang, '--items', '2']);
  const options = { locale: lang === 'nl' ? 'nl-NL' : 'en-GB', colorScheme, contrast,
                    viewport: { width: 320, height: 568 } };
  const page = await phone(browser, options), other = await phone(browser, options);
  const state = async (section, what = section) => {
    await shows(page, section);
    await look(page, `${lang}-${colorScheme}`, what);
  };
  // who listens is told of a new screen by its heading
  const heard = async (what) => check(await page.evaluate(() => document.activeElement.tagName) === 'H1',
    `${what}: the heading has no focus`);
  await page.goto(session.url);
  await state('join');
  await page.fill('#code', 'AAAAAA');
  await page.fill('#name', 'vos');
  await page.click('#join-form .primary');
  await page.waitForSelector('#code-error:not([hidden])');
  check(await page.evaluate(() => document.activeElement.id) === 'code', 'the wrong field has no focus');
  await state('join', 'join-wrong');
  await join(page, session, 'vos');
  await state('lobby');
  await heard('lobby');
  await join(other, session, '<b>merel</b>\u202E');
  await session.say('begin');
  await state('anchor');
  await heard('anchor');
  for (let i = 0; i < 3; i++) await session.say('next');
  await session.say('time 60000');
  await state('vote');
  await heard('vote');
  await page.check('#is-complaint');
  await page.waitForSelector('#kinds:not([hidden])');
  await state('vote', 'kinds');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown'); // by keyboard: the kind
  await page.fill('#note', 'zij wil <b>iets</b>'); // why: with the vote that is there, by Enter
  await page.keyboard.press('Enter');
  await state('vote', 'voted');
  await other.fill('#note', 'een vraagteken'); // and before there is a vote
  await vote(other, 'question');
  await session.say('reveal');
  await state('talk');
  for (const each of [page, other]) {
    await until('the reasons', async () => /vraagteken/.test(await text(each, 'talk-reasons')));
    check(/“zij wil <b>iets<\/b>” \(/.test(await text(each, 'talk-reasons')), 'a reason is not shown as it was typed');
    check(!/vos/.test(await text(each, 'talk-reasons')), 'a reason has a name beside it');
  }
  await session.say('again');
  await state('vote', 'again');
  check(await page.inputValue('#note') === '', 'a reason of the first vote stays for the second');
  await vote(page, '-');
  await session.say('reveal');
  await state('talk', 'moved');
  await session.say('decide chair question');
  await session.say('rule Een vraag is pas een klacht als er iets achter zit.');
  await page.waitForSelector('#verdict-rule-box:not([hidden])');
  await state('verdict');
  await page.click('#language'); // and in the other language, in between
  await state('verdict', 'verdict-other');
  check(await page.evaluate(() => document.documentElement.lang) !== lang, 'the language stays');
  await page.click('#language');
  await session.say('next');
  await state('vote', 'second');
  await vote(page, 'request');
  await session.say('reveal');
  await session.say('decide chair complaint/indirect');
  await session.say('next');
  await state('ended');
  check((await page.$$('#differences li')).length === 1, 'one difference was to be seen');
  check(page.problems.length + other.problems.length === 0, `the page complains: ${page.problems.concat(other.problems).join('; ')}`);
  await session.quit();
  await pause(3500);
  check(!await page.isVisible('#offline'), 'after the end nothing is missed');
  await page.context().close();
  await other.context().close();
}

await everyState('nl', 'light');
await everyState('en', 'dark');
await everyState('nl', 'dark', 'more');
await comesBack();
await sameSession();
await browser.close();
fs.rmSync(work, { recursive: true });
finish();
