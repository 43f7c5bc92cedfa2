// Leads a session without a window (web_session, room_session) and opens phones in Chromium.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

export const [program, tree, modules] = process.argv.slice(2);
export const require = createRequire(path.resolve(modules, 'package.json'));
let faults = 0;

export function check(good, what) {
  if (good) return;
  faults++;
  console.log(`FAULT: ${what}`);
}

export function finish() {
  if (faults) console.log(`${faults} faults`);
  process.exit(faults ? 1 : 0);
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// Waits until `ask` gives something true, and gives that; a fault after `ms`.
export async function until(what, ask, ms = 30000) {
  const from = Date.now();
  for (;;) {
    const got = await ask();
    if (got) return got;
    if (Date.now() - from > ms) {
      check(false, `${what}: not within ${ms} ms`);
      return null;
    }
    await pause(50);
  }
}

// say(LINE) gives the one line that answers it.
export async function lead(options = [], kind = 'web_session', what = 'is-dit-een-klacht') {
  const child = spawn(path.join(path.dirname(program), 'tests', kind),
    [...options, path.join(tree, 'scenarios'), what],
    { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((done) => child.on('exit', done));
  const line = async () => (await lines.next()).value ?? '';
  await line();
  const [ready, url, code] = (await line()).split(' ');
  if (ready !== 'ready') throw new Error('the session did not begin');
  let last = Promise.resolve();
  const say = (text) => {
    last = last.then(() => { child.stdin.write(`${text}\n`); return line(); });
    return last;
  };
  const quit = async () => { child.stdin.write('quit\n'); check((await ended) === 0, 'the session ended badly'); };
  return { url, code, say, quit };
}

export async function chromium() {
  const { chromium: browser } = require('playwright-core');
  return browser.launch({
    executablePath: '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-domain-reliability', '--disable-sync', '--no-first-run', '--no-default-browser-check',
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication']
  });
}

// One phone is one browser context: its own storage, its own seat.
export async function phone(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 700 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
    locale: 'nl-NL', ...options
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120000); // of a machine that has other things to do
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(String(error)));
  page.on('console', (message) => {
    // a request that fails while the connection is cut is what is tested
    if (message.type() === 'error' && !/ERR_|status of (401|403|409|429|503)/.test(message.text()))
      page.problems.push(message.text());
  });
  return page;
}

export async function join(page, session, name) {
  await page.goto(`${session.url}/#${session.code}`);
  await page.fill('#name', name);
  await page.click('#join-form .primary');
  await page.waitForSelector('#join', { state: 'hidden' });
}

export async function shows(page, section) {
  await page.waitForSelector(`#${section}:not([hidden])`);
}

// "complaint/implicit", "question", "-" (I don't know); waits until the vote counts.
export async function vote(page, what) {
  const [is, kind] = what === '-' ? [''] : what.split('/');
  await page.check(`#is-${is}`);
  if (kind) await page.check(`#kind-${kind}`);
  await page.waitForFunction(() => /telt|counts/.test(document.getElementById('mine').textContent));
}

// Asks at once how things stand, as when a phone is unlocked.
export async function wake(...pages) {
  await Promise.all(pages.map((page) => page.evaluate(() => window.dispatchEvent(new Event('online')))));
}

let axe = null;
export async function accessible(page, what) {
  axe = axe || fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await window.axe.run(document)).violations
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ; ')}`));
  check(found.length === 0, `axe, ${what}: ${found.join('\n  ')}`);
}

// A state of the page: nothing for axe to find, not wider than the screen; a picture when asked.
export async function look(page, name, what) {
  await accessible(page, `${name} ${what}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  check(!wide, `${name} ${what}: wider than the screen`);
  if (process.env.PICTURES)
    await page.screenshot({ path: path.join(process.env.PICTURES, `${name}-${what}.png`), fullPage: true });
}
