// A class of twelve phones in Chromium plays a case to its end; one goes away and returns, one comes
// late; and axe-core on every state of the page. class.mjs PROGRAM TREE MODULES
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { accessible, chromium, check, finish, join, lead, look, phone, program, shows, until, wake } from './leader.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'class-'));
const browser = await chromium();
const text = (page, id) => page.textContent(`#${id}`);
const room = (options = []) => lead(options, 'room_session', 'de-kraan');
const SIZES = [{ width: 360, height: 640 }, { width: 390, height: 844 }];

// By the page's own script: twelve times a finger that waits until nothing moves is too slow.
const tap = (page, ids) => page.evaluate((all) => all.forEach((id) => {
  const box = document.getElementById(id);
  if (box && !box.checked) box.click();
}), ids);

const arrived = (page, id) => page.waitForFunction((which) =>
  !/verstuurd|Sending/.test(document.getElementById(which).textContent), id);

// Taps what it hears, and says that it is done.
async function listen(page, clauses) {
  await shows(page, 'listen');
  await tap(page, [...clauses.map((c) => `clause-${c}`), 'ready']);
  await page.waitForFunction(() => document.getElementById('ready').classList.contains('done'));
  await arrived(page, 'listen-mine');
}

// The n-th, whatever is asked.
async function choose(page, n) {
  await shows(page, 'choose');
  const way = await page.evaluate(() => !document.getElementById('offer').hidden ? 'offer'
    : document.getElementById('kinds') ? 'judge' : 'replies');
  if (way === 'offer') await tap(page, ['remedy-0', ...(n ? ['remedy-1', 'remedy-4', 'amount4-25'] : [])]);
  else if (way === 'judge') await tap(page, n ? ['is-request'] : ['is-complaint', 'kind-implicit']);
  else await tap(page, [`reply-${n % await page.$$eval('#options-rows input', (all) => all.length)}`]);
  await page.waitForFunction(() => / telt|counts|bied je aan|You offer|blijft bij|You stay/.test(document.getElementById('choose-mine').textContent));
}

const stage = (line) => line.split(' ')[0];

// ---- a whole case ----

async function wholeCase() {
  const session = await room();
  const pages = [];
  const everyone = async (what) => { await wake(...pages); await Promise.all(pages.map(what)); };
  const come = async (i) => {
    const page = await phone(browser, { viewport: SIZES[i % 2], deviceScaleFactor: 1 });
    await join(page, session, `tel-${i}`);
    pages.push(page);
  };
  await Promise.all([...Array(11).keys()].map(come));
  let line = await session.say('begin'), turns = 0, away = null;
  while (stage(line) !== 'ended' && turns < 20) {
    if (stage(line) === 'listen') {
      turns++;
      if (turns === 2) { // one goes out of reach, one comes late
        away = pages.pop();
        await away.context().setOffline(true);
        await come(11);
      }
      if (turns === 4) {
        await away.context().setOffline(false);
        await away.reload();
        pages.push(away);
        away = null;
      }
      await everyone((page, i) => listen(page, i % 3 ? [0, i % 4 + 1] : []));
      line = await session.say('close');
      if (turns === 1) {
        await everyone((page) => shows(page, 'heard'));
        check(/11/.test(await text(pages[0], 'heard-counts')), 'how many heard it is not said');
      }
    } else if (stage(line) === 'choose') {
      await everyone((page, i) => choose(page, i < 7 ? 0 : i));
      line = await session.say('close');
      if (turns === 1) {
        line = await session.say('again');
        await everyone((page, i) => choose(page, i < 9 ? 0 : i));
        line = await session.say('close');
        await everyone((page) => shows(page, 'counted'));
        check(/eerst \d+, nu \d+/.test(await text(pages[0], 'counted-counts')), 'who moved is not said');
      }
    } else if (stage(line) === 'chosen' || stage(line) === 'moved') {
      line = await session.say('say');
      if (turns === 1) {
        await everyone((page) => shows(page, 'said'));
        check((await pages[0].$$('#said-facts li')).length > 1, 'what came of it is not told');
      }
    } else {
      line = await session.say('next');
    }
    if (/^no/.test(line)) { check(false, line); break; }
  }
  check(stage(line) === 'ended' && turns > 5, `the case did not end: ${line} after ${turns} turns`);
  await everyone((page) => page.waitForSelector('#back-own:not([hidden])'));
  for (const page of pages) {
    const turnsTold = (await page.$$('#back-turns > li')).length;
    check(turnsTold === turns || turnsTold > 5, `${turnsTold} turns are told`);
    check(page.problems.length === 0, `the page complains: ${page.problems.join('; ')}`);
  }
  check(pages.length === 12, `${pages.length} phones`);
  const absent = await Promise.all(pages.map((page) => page.textContent('#back-turns').then((all) => (all.match(/Hier deed je niet mee/g) || []).length)));
  check(absent.filter((n) => n > 0).length === 2, `who was away or late is told so: ${absent}`);
  for (const what of ['result', 'print']) { // of the room's play, and of the whole session
    const file = path.join(work, `${what}.json`);
    check(await session.say(`${what} ${file}`) === 'ok', `there is no ${what}`);
    try {
      execFileSync(program, ['verify', file], { stdio: 'pipe' });
    } catch (error) {
      check(false, `verify, ${what}: ${error.stdout} ${error.stderr}`);
    }
  }
  await session.quit();
  await Promise.all(pages.map((page) => page.context().close()));
}

// ---- every state of the page ----

async function everyState(lang, colorScheme, viewport, large) {
  const name = `room-${lang}-${colorScheme}-${viewport.width}${large ? '-200' : ''}`;
  const session = await room(['--lang', lang]);
  const options = { locale: lang === 'nl' ? 'nl-NL' : 'en-GB', colorScheme, viewport };
  const page = await phone(browser, options), other = await phone(browser, options), third = await phone(browser, options);
  const all = [page, other, third], seen = new Set();
  const dark = colorScheme === 'dark' ? 'light' : 'dark', english = lang === 'nl' ? 'en' : 'nl';
  const see = async (section, what = section) => {
    await wake(...all);
    await shows(page, section);
    await look(page, name, what);
    if (large) return;
    await page.emulateMedia({ colorScheme: dark }); // in the other colours, and the other language
    await page.click('#language');
    await look(page, `room-${english}-${dark}-${viewport.width}`, what);
    await page.click('#language');
    await page.emulateMedia({ colorScheme });
  };
  const heard = async (what) => check(await page.evaluate(() => document.activeElement.tagName) === 'H1',
    `${what}: the heading has no focus`);
  const say = async (word) => {
    const line = await session.say(word);
    check(!/^no/.test(line), `${word}: ${line}`);
    return line;
  };
  if (large) for (const one of all) await one.addInitScript(() => { document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.fontSize = '212.5%'; }); });
  await join(page, session, 'vos');
  await see('lobby');
  await join(other, session, '<b>merel</b>');
  await join(third, session, 'das');
  let line = await say('begin');
  while (stage(line) !== 'ended') {
    const [now, , , way] = line.split(' ');
    const what = now === 'choose' || now === 'chosen' || now === 'said' ? `${now}-${way}` : now;
    const first = !seen.has(what);
    seen.add(what);
    await wake(...all);
    if (now === 'listen') {
      if (first) {
        await session.say('time 60000');
        await wake(page);
        await shows(page, 'listen');
        await heard('listen');
        await see('listen');
        await page.focus('#clause-1'); // by keyboard
        await page.keyboard.press('Space');
        await page.waitForSelector('#clause-1[aria-checked="true"]');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#clause-1[aria-checked="false"]');
        await session.say('time -1');
      }
      await listen(page, [0, 1]);
      await listen(other, [0]);
      await listen(third, []);
      if (first) await see('listen', 'listened');
      line = await say('close');
      if (first) await see('heard');
    } else if (now === 'choose') {
      await shows(page, 'choose');
      if (first) {
        await heard(what);
        await see('choose', what);
        await page.click('summary');
      }
      await choose(page, 0);
      if (first && way === 'offer') { // what lies there counts at once, but for what waits for its amount
        await page.check('#remedy-3');
        await page.waitForFunction(() => /Kies eerst een bedrag|Choose an amount first/.test(document.getElementById('choose-mine').textContent));
        await page.check('#amount3-60');
        await see('choose', 'offering');
        check(/60/.test(await text(page, 'choose-mine')), 'what lies there does not count');
        await page.check('#hand-warm'); // then another decides about money
        check(!await page.isChecked('#remedy-3') && await page.isDisabled('#remedy-3'), 'money goes with a hand-over');
        await see('choose', 'handing-over');
        await page.check('#hand-none');
        await page.check('#nothing-1'); // a choice of its own
        check(!await page.isChecked('#remedy-0') && !await page.isChecked('#hand-none'), 'nothing goes with something');
        await see('choose', 'offering-nothing');
        await page.check('#remedy-0');
        check(!await page.isChecked('#nothing-1'), 'something goes with nothing');
      }
      if (first && way !== 'offer') await see('choose', `chose-${way}`);
      await choose(other, 0);
      await choose(third, 1);
      line = await say('close');
    } else if (now === 'chosen') {
      if (first) await see('counted', what);
      if (first && way === 'replies') {
        line = await say('again');
        await see('choose', 'again');
        await choose(page, 1);
        await choose(other, 0);
        line = await say('close');
        await see('counted', 'moved');
      }
      line = await say(way === 'replies' ? 'say 0' : 'say');
    } else {
      if (first && now === 'said') await see('said', what);
      if (first && now === 'going') await see('going');
      line = await say('next');
    }
  }
  check(['choose-replies', 'choose-judge', 'choose-offer'].every((one) => seen.has(one)), `not all was seen: ${[...seen]}`);
  await wake(...all);
  await page.waitForSelector('#back-own:not([hidden])');
  await page.click('#back-turns summary');
  await see('back');
  await page.click('#language'); // and what the computer words, in the other language
  const words = lang === 'nl' ? /What you heard/ : /Wat jij hoorde/;
  await until('the other language', async () => words.test(await text(page, 'back-turns')));
  for (const one of all) check(one.problems.length === 0, `the page complains: ${one.problems.join('; ')}`);
  await session.quit();
  await Promise.all(all.map((one) => one.context().close()));
}

// ---- no network ----

async function withoutNetwork() {
  const session = await room();
  const page = await phone(browser), other = await phone(browser), third = await phone(browser);
  for (const [one, name] of [[page, 'vos'], [other, 'uil'], [third, 'das']]) await join(one, session, name);
  await session.say('begin');
  await wake(page);
  await shows(page, 'listen');
  await page.context().setOffline(true);
  await page.click('#clause-2');
  await until('that there is no network', async () => await page.isVisible('#offline') && /Zet de wifi aan/.test(await text(page, 'offline')));
  await accessible(page, 'no network');
  check(/ nog niet /.test(await text(page, 'listen-mine')), 'what was not sent looks as if it was');
  await page.context().setOffline(false);
  await until('what was tapped meanwhile', async () => /1 stukje/.test(await text(page, 'listen-mine')));
  check(!await page.isVisible('#offline'), 'the notice stays');
  await session.quit(); // the computer is gone: another way out
  await wake(page);
  await wake(page);
  await until('that the computer is gone', async () => await page.isVisible('#offline') && /wifi van de zaal/.test(await text(page, 'offline')));
  for (const one of [page, other, third]) await one.context().close();
}

const from = Date.now();
await wholeCase();
if (process.env.TIMES) console.log(`the case: ${Date.now() - from} ms`);
await everyState('nl', 'light', SIZES[0]);
if (process.env.PICTURES) {
  await everyState('nl', 'dark', SIZES[1]);
  await everyState('nl', 'light', SIZES[0], true);
}
await withoutNetwork();
if (process.env.TIMES) console.log(`all: ${Date.now() - from} ms`);
await browser.close();
fs.rmSync(work, { recursive: true });
finish();
