// What the page's files may hold. page.mjs PROGRAM TREE MODULES
import fs from 'node:fs';
import path from 'node:path';
import { check, finish, require, tree } from './leader.mjs';

const read = (name) => fs.readFileSync(path.join(tree, 'assets', 'web', name), 'utf8');
const SCRIPTS = ['app.js', 'ballot.js', 'table.js', 'calibration.js', 'room.js', 'chair.js'];
const script = SCRIPTS.map(read).join('\n'), html = read('index.html'), style = read('style.css');
const words = JSON.parse(read('words.json'));

try { // phones of five years ago and more
  require('acorn').parse(script, { ecmaVersion: 2017 });
} catch (error) {
  check(false, `scripts: ${error.message}`);
}
check(!/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function/.test(script), 'a script makes markup of text');
for (const [name, text] of [['a script', script], ['index.html', html], ['style.css', style]])
  check(!/https?:\/\//.test(text), `${name} names something elsewhere`);
check(!/ style=| on[a-z]+=|<style/.test(html) && !/<script(?![^>]*src=)/.test(html), 'index.html: something inline');

// the big screen and the phones have the same words for how something is handed over
for (const lang of ['nl', 'en']) {
  const po = fs.readFileSync(path.join(tree, 'assets', 'locale', `${lang}.projector.po`), 'utf8');
  const shown = (key) => new RegExp(`msgid "projector.${key}"\\nmsgstr "(.*)"`).exec(po)[1];
  for (const [ours, theirs] of [['hand.legend', 'lay-over'], ['hand.none', 'hand-over-none'],
                                ['hand.warm', 'hand-over-warm'], ['hand.cold', 'hand-over-cold']])
    check(words[lang][ours].toLowerCase() === shown(theirs).toLowerCase(), `${lang}: ${ours} is not ${shown(theirs)}`);
}

// made of a word and what the computer says
const parts = ['join.error.', 'hand.', 'choose.', 'chair.at.', 'chair.lost.'];
const holes = (text) => [...String(text).matchAll(/\{\d\}/g)].map(String).sort().join();
check(Object.keys(words.nl).join() === Object.keys(words.en).join(), 'words.json: the languages differ');
for (const key of Object.keys(words.nl)) {
  check(words.nl[key].length > 0 && words.en[key]?.length > 0, `words.json: ${key} is empty`);
  check(holes(words.nl[key]) === holes(words.en[key]), `words.json: ${key} has other holes`);
  check((script + html).includes(`'${key}'`) || html.includes(`"${key}"`) || parts.some((part) => key.startsWith(part) && script.includes(`'${part}'`)) || key === 'names' || key === 'language' || key === 'title',
    `words.json: ${key} is not used`);
}
const used = [...html.matchAll(/data-word="([^"]+)"/g), ...script.matchAll(/say\('([^']+)'/g)].map((one) => one[1]);
for (const key of used) check(key in words.nl || parts.includes(key), `no word ${key}`);
finish();
