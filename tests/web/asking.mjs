// Asks a session without a browser, as its page does; and what the main thread had to do for it.
import http from 'node:http';
import { check } from './leader.mjs';

const FRAME_US = 33000;
export const PHONES = 60;

export function client(session) {
  const { hostname, port } = new URL(session.url);
  return (method, where, { token, body, headers = {} } = {}) => new Promise((done) => {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const request = http.request({
      hostname, port, method, path: where, agent: false,
      headers: { ...(sent === undefined ? {} : { 'Content-Type': 'application/json', Origin: session.url,
                                                 'Content-Length': Buffer.byteLength(sent) }),
                 ...(token ? { 'X-Seat': token } : {}), ...headers }
    }, (response) => {
      let text = '';
      response.on('data', (part) => { text += part; });
      response.on('end', () => {
        let data = null;
        try { data = JSON.parse(text); } catch { /* not everything is JSON */ }
        done({ status: response.statusCode, data, headers: response.headers });
      });
    });
    request.on('error', () => done({ status: 0 }));
    request.end(sent);
  });
}

// What the main thread had to do in one go; how long that took while other programs ran is shown.
// It is held to a frame where that is asked for (KLACHT_MEASURED=1, on a machine that does nothing else).
function worst(line) {
  return Number(/work_us (\d+)/.exec(line)[1]);
}

export async function slice(session, what) {
  const line = await session.say('stats');
  console.log(`${what}: ${line}`);
  if (process.env.KLACHT_MEASURED) check(worst(line) < FRAME_US, `${what}: ${worst(line)} µs on the main thread`);
}

// Of times in milliseconds: within which a share of them was answered.
export function within(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
