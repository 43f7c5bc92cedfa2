// Who leads with a phone, in Chromium, at the window itself (chair.c): comes in by the code that the
// screen shows, sees who is ready, goes on to the reveal and its questions, decides, and is told when
// another phone leads. axe-core on every state. leading.mjs PROGRAM TREE MODULES
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { client } from './asking.mjs';
import { accessible, check, chromium, finish, look, phone, program, shows, tree, until, wake } from './leader.mjs';

const browser = await chromium();

// ---- the window ----

async function open() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'leading-'));
  const child = spawn(path.join(path.dirname(program), 'tests', 'chair'), [path.join(tree, 'scenarios'), 'is-dit-een-klacht'],
    { stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, SDL_VIDEODRIVER: 'offscreen', SDL_AUDIODRIVER: 'dummy' } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((done) => child.on('exit', done));
  await lines.next(); // "new"
  let last = Promise.resolve();
  const say = (text) => {
    last = last.then(async () => { child.stdin.write(`${text}\n`); return (await lines.next()).value; });
    return last.then((line) => {
      const [stage, at, , voted, present, , url, code, leads] = line.split(' ');
      return { line, stage, at: Number(at), voted: Number(voted), present: Number(present), url, code, leads };
    });
  };
  const quit = async () => {
    child.stdin.write('quit\n');
    check((await ended) === 0, 'the window ended badly');
    fs.rmSync(home, { recursive: true });
  };
  return { say, quit };
}

// ---- those who vote ----

async function gather(url, code, names) {
  const ask = client({ url });
  const tokens = [];
  for (const name of names) tokens.push((await ask('POST', '/join', { body: { code, name } })).data.token);
  const vote = async (who, is, note, kind = null) => {
    const { data } = await ask('GET', '/state', { token: tokens[who] });
    const got = await ask('POST', '/act', { token: tokens[who], body: { vote: data.vote, is, kind, ...(note ? { note } : {}) } });
    check(got.status === 200, `a vote: ${got.status}`);
  };
  return { vote };
}

// ---- who leads ----

const text = (page, id) => page.textContent(`#${id}`);
const steps = (page) => page.$$eval('#lead-steps button', (all) => all.map((one) => one.textContent));

async function comesIn(page, url, code) {
  await page.goto(`${url}/chair#${code}`);
  await shows(page, 'come');
  check(await page.inputValue('#chair-code') === code, 'a code that was scanned is not filled in');
  await page.click('#come-form .primary');
  await until('the page of who leads', async () => await page.isVisible('#lead') || await page.isVisible('#come-error'));
  check(await page.isVisible('#lead'), `it may not lead: ${await page.textContent('#come-error')}`);
}

// Presses the step of these words, and waits for the page to be another.
async function press(page, words, list = 'lead-steps') {
  const before = await text(page, 'lead-number') + await text(page, 'lead-title');
  await page.click(`#${list} button:text-is("${words}")`);
  await until(`what comes of ${words}`, async () => await text(page, 'lead-number') + await text(page, 'lead-title') !== before);
}

async function fails(url, lang) {
  const page = await phone(browser, { locale: lang });
  await page.goto(`${url}/chair`);
  await shows(page, 'come');
  await page.fill('#chair-code', 'abc');
  await page.click('#come-form .primary');
  await page.waitForSelector('#come-error:not([hidden])');
  await page.fill('#chair-code', 'abcd efgh jkmn');
  await page.click('#come-form .primary');
  await until('a refusal', async () => await page.isEnabled('#come-form .primary') && await page.isVisible('#come-error'));
  await look(page, lang, 'lead-wrong-code');
  await page.context().close();
}

async function session(lang, colorScheme) {
  const nl = lang === 'nl-NL', window = await open();
  const { url, code } = await window.say('items 2');
  const page = await phone(browser, { locale: lang, colorScheme });
  const team = await gather(url, code, ['otter', 'das', 'vos']);
  const words = nl
    ? { begin: 'Begin', on: 'Verder', reveal: 'Laat zien', early: 'Sluit de stemming', decide: 'Neem een besluit',
        end: 'Sluit de sessie af', stay: 'Ga door met de sessie' }
    : { begin: 'Begin', on: 'Go on', reveal: 'Reveal', early: 'Close the vote', decide: 'Decide',
        end: 'End the session', stay: 'Go on with the session' };
  await fails(url, lang);

  const shown = await window.say('lead');
  check(/^[0-9A-Z]{12}$/.test(shown.leads), `no code is shown: ${shown.line}`);
  await page.goto(`${url}/chair#${shown.leads}`);
  await shows(page, 'come');
  await look(page, lang, 'lead-come');
  await comesIn(page, url, shown.leads);
  check(!(await page.evaluate(() => window.location.href)).includes(shown.leads), 'the code stays in the address');
  await until('the code off the screen', async () => (await window.say('where')).leads === '-');
  check(/otter/.test(await text(page, 'lead-people')), 'who is there is not seen');
  await look(page, lang, 'lead-lobby');

  // another phone in its place, and this one again
  const other = await phone(browser, { locale: lang });
  await comesIn(other, url, (await window.say('lead')).leads);
  await wake(page);
  await shows(page, 'come');
  check(await page.isVisible('#come-notice'), 'it is not said that another leads');
  await look(page, lang, 'lead-over');
  await comesIn(page, url, (await window.say('lead')).leads);
  await wake(other);
  await shows(other, 'come');

  await press(page, (await steps(page))[0]);
  for (let i = 0; i < 3; i++) {
    check((await window.say('where')).stage === 'anchor', 'the window did not go along');
    if (!i) await look(page, lang, 'lead-anchor');
    await press(page, (await steps(page))[0]);
  }

  // who is ready, and nothing of what they voted
  await until('who is awaited', async () => (await page.$$('#lead-people li')).length === 3);
  check(await page.isDisabled('#lead-steps button'), 'a vote that nobody gave can be closed');
  check(await page.$eval('#lead-steps button', (one) => getComputedStyle(one).borderTopStyle) === 'dashed' &&
    await page.$eval('#lead-steps button', (one) => getComputedStyle(one).backgroundColor) === 'rgba(0, 0, 0, 0)',
  'a button that is off looks as one that is on');
  await team.vote(1, 'question', 'een zwaluw');
  await until('who is ready', async () => (await page.$$('#lead-people .ready')).length === 1);
  check(/das/.test(await page.textContent('#lead-people .ready')), 'another is ready');
  check(!/zwaluw/.test(await page.textContent('body')), 'a reason is seen before the votes are shown');
  check(await page.isHidden('#lead-counts-box') && await page.isHidden('#lead-prompts-box'), 'votes are seen before they are shown');
  check((await steps(page))[0] === words.early, `the step is ${await steps(page)}`);
  await look(page, lang, 'lead-vote');
  await page.focus('#lead-steps button');
  await team.vote(0, 'complaint', undefined, 'implicit');
  await team.vote(2, null);
  await until('all are ready', async () => (await steps(page))[0] === words.reveal);
  check(await page.evaluate(() => document.activeElement.closest('#lead-steps') !== null), 'the focus is lost');
  await page.reload(); // it leads on
  await shows(page, 'lead');
  await until('the step after a reload', async () => (await steps(page))[0] === words.reveal);
  await page.focus('#lead-steps button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#lead-prompts-box:not([hidden])');

  // the talk
  check((await window.say('where')).stage === 'reveal', 'the window did not show the votes');
  check((await page.$$('#lead-prompts li')).length >= 2, 'there is nothing to ask');
  check(/een zwaluw/.test(await text(page, 'lead-reasons')) && !/das/.test(await text(page, 'lead-reasons')), 'reasons, without names');
  check(await page.evaluate(() => document.activeElement.tagName) === 'H1', 'what is new is not where the focus is');
  check(/(verstopt|implicit): 1/.test(await text(page, 'lead-counts')), `how it was voiced: ${await text(page, 'lead-counts')}`);
  check(await page.isHidden('#lead-reference-box'), 'the reference is seen before they decided');
  await page.click('#lead-time');
  await page.waitForSelector('#lead-clock:not([hidden])');
  await look(page, lang, 'lead-reveal');
  await page.click('#lead-time');
  await page.waitForSelector('#lead-clock', { state: 'hidden' });

  // a tie: who leads chooses first
  await press(page, words.decide);
  await page.click('#lead-steps .primary');
  await until('what is missing', async () => (await text(page, 'lead-said')).length > 5);
  await look(page, lang, 'lead-decide');
  await page.check('#lead-choices fieldset:nth-child(2) input >> nth=3');
  await until('the choice', async () => await page.isChecked('#lead-choices fieldset:nth-child(2) input >> nth=3'));
  await page.click('#lead-steps .primary');
  await until('who thinks otherwise', async () => /anders|otherwise/.test(await text(page, 'lead-said')));
  await page.fill('#lead-fields textarea', 'Otter: geen vraag “maar” een klacht.');
  await page.click('#lead-steps .primary'); // which leaves the field first
  await until('the verdict', async () => (await window.say('where')).stage === 'verdict');
  await until('what was decided', async () => /vraag|question/.test(await text(page, 'lead-standing')));
  check(await page.isVisible('#lead-reference-box') && (await text(page, 'lead-why')).length > 10, 'the reference and why');
  await page.fill('#lead-fields textarea', 'Wie iets wil weten, vraagt.');
  await page.locator('#lead-fields textarea').blur();
  await look(page, lang, 'lead-verdict');
  await press(page, (await steps(page))[0]);
  await page.click('#lead-items-box summary');
  await look(page, lang, 'lead-items');
  await press(page, (await page.$$eval('#lead-items button', (all) => all[0].textContent)), 'lead-items');
  check((await window.say('where')).at === 0, 'an item was not opened again');
  check(/Wie iets wil weten/.test(await text(page, 'lead-before')), 'the rule so far is not seen');
  await look(page, lang, 'lead-reopened');

  // without a network it is said, and the other language is a press away
  await page.context().setOffline(true);
  await page.waitForSelector('#offline:not([hidden])');
  await accessible(page, 'lead offline');
  await page.context().setOffline(false);
  await wake(page);
  await page.waitForSelector('#offline', { state: 'hidden' });
  const title = await text(page, 'lead-title'), said = await text(page, 'lead-said');
  await page.click('#language');
  await until('the other language', async () => await text(page, 'lead-title') !== title && await text(page, 'lead-said') !== said);
  await page.click('#language');
  await until('the first language', async () => await text(page, 'lead-title') === title);

  // the end: what is open is told first
  await page.click(`#lead-end button:text-is("${words.end}")`);
  await page.waitForSelector('#lead-asked:not([hidden])');
  await look(page, lang, 'lead-asked');
  await page.click(`#lead-steps button:text-is("${words.stay}")`);
  await page.waitForSelector('#lead-asked', { state: 'hidden' });
  await page.click(`#lead-end button:text-is("${words.end}")`);
  await page.waitForSelector('#lead-asked:not([hidden])');
  await page.click(`#lead-steps button:text-is("${words.end}")`);
  await until('the end', async () => (await window.say('where')).stage === 'ended');

  check(page.problems.length + other.problems.length === 0, `the page complains: ${page.problems.concat(other.problems).join('; ')}`);
  await page.context().close();
  await other.context().close();
  await window.quit();
}

await session('nl-NL', 'light');
await session('en-GB', 'dark');
await browser.close();
finish();
