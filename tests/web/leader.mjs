// Leads a session without a window (web_session) and opens phones in Chromium.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
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
export async function until(what, ask, ms = 10000) {
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
export async function lead(options = []) {
  const child = spawn(path.join(path.dirname(program), 'tests', 'web_session'),
    [...options, path.join(tree, 'scenarios'), 'is-dit-een-klacht'],
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

export async function shows(page, section, ms = 10000) {
  await page.waitForSelector(`#${section}:not([hidden])`, { timeout: ms });
}

// "complaint/implicit", "question", "-" (I don't know); waits until the vote counts.
export async function vote(page, what) {
  const [is, kind] = what === '-' ? [''] : what.split('/');
  await page.check(`#is-${is}`);
  if (kind) await page.check(`#kind-${kind}`);
  await page.waitForFunction(() => /telt|counts/.test(document.getElementById('mine').textContent));
}
