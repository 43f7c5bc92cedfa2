/* The page of a phone: its seat, asking the computer in the room how things stand, sending what is
 * done here. What there is to show of a kind of session stands in calibration.js and room.js, which
 * add themselves to phone.modes. Texts from elsewhere only ever become text. Written for phones of
 * years ago: ES2017, nothing fetched from elsewhere. */
var phone = (function () {
  'use strict';

  var POLL_MS = 1500, HIDDEN_MS = 5000, SLOWEST_MS = 12000, WAIT_MS = 6000;
  var modes = {};        // {stages: stage -> section, show: section -> function, title, over, begin}
  var leads = window.location.pathname === '/chair'; // the phone of who leads: chair.js
  var words = null, lang = 'nl';
  var seat = null;       // {token, name}; who leads has no name
  var house = null;      // what stays the same for a whole session
  var state = null;      // as the server told it last
  var tag = null;        // and the tag of that
  var clockAhead = 0;    // the server's clock minus ours
  var screen = '';       // the section that is shown, with its item
  var notice = '';       // the word that the join screen begins with
  var failures = 0;      // in a row
  var timer = 0, polling = false;
  var wanted = [];       // {key, body}: done here, not yet confirmed; one of each key
  var sending = false, sent = 0, troubled = false;
  var nudge = function () {}; // sends at once what waits to be sent again

  function el(id) { return document.getElementById(id); }

  function say(key) {
    var text = words[lang][key];
    for (var i = 1; i < arguments.length; i++) text = text.split('{' + i + '}').join(arguments[i]);
    return text;
  }

  // ---- what is kept on the phone: the seat and the language ----

  var SEAT = leads ? 'klachtenspel.chair' : 'klachtenspel.seat', JOINING = SEAT + '.joining';

  function keep(key, value) {
    [window.localStorage, window.sessionStorage].some(function (store) {
      try {
        if (value === null) store.removeItem(key); else store.setItem(key, value);
        return value !== null;
      } catch (e) { return false; }
    });
  }

  function kept(key) {
    var found = null;
    ['localStorage', 'sessionStorage'].forEach(function (name) {
      try { found = found || window[name].getItem(key); } catch (e) { /* not allowed: kept nowhere */ }
    });
    return found;
  }

  function keptSeat() {
    try {
      var value = JSON.parse(kept(SEAT));
      return value && typeof value.token === 'string' ? value : null;
    } catch (e) { return null; }
  }

  function takeSeat(value) {
    seat = value;
    state = house = tag = null;
    wanted = [];
    keep(SEAT, value ? JSON.stringify(value) : null);
    if (value && value.name) keep('klachtenspel.name', value.name);
  }

  // What it asks for a seat with: when the answer does not come, who asks again gets the same seat.
  function joiningToken() {
    var token = kept(JOINING);
    if (!/^[0-9a-f]{32}$/.test(token)) {
      token = Array.from(crypto.getRandomValues(new Uint8Array(16)), function (byte) {
        return (byte + 256).toString(16).slice(1);
      }).join('');
      keep(JOINING, token);
    }
    return token;
  }

  // ---- asking ----

  async function ask(path, body) {
    var headers = {}, abort = new AbortController();
    var bell = setTimeout(function () { abort.abort(); }, WAIT_MS);
    headers['Accept-Language'] = lang;
    if (seat || path === '/join') headers['X-Seat'] = seat ? seat.token : joiningToken();
    if (body) headers['Content-Type'] = 'application/json';
    if (path === '/state' && tag) headers['If-None-Match'] = tag;
    try {
      var response = await fetch(path, {
        method: body ? 'POST' : 'GET', headers: headers, cache: 'no-store', credentials: 'omit',
        body: body ? JSON.stringify(body) : undefined, signal: abort.signal
      });
      var text = await response.text();
      var clock = Number(response.headers.get('X-Clock'));
      if (clock) clockAhead = clock - Date.now();
      return { status: response.status, tag: response.headers.get('ETag'),
               data: text && response.status !== 404 ? JSON.parse(text) : null };
    } finally { clearTimeout(bell); }
  }

  function reached() {
    failures = 0;
    troubled = false;
    el('offline').hidden = true;
    showOver(false);
    nudge();
  }

  function missed() {
    failures++;
    if (failures < 2 || !seat) return;
    // once all is over, the computer may go: what is shown stays
    if (state && state.stage === 'ended') showOver(true); else sayMissed();
  }

  function showOver(over) {
    Array.prototype.forEach.call(document.querySelectorAll('.over'), function (node) { node.hidden = !over; });
  }

  function sayMissed() {
    var text = say(navigator.onLine === false ? 'offline.none' : leads ? 'chair.offline' : 'offline');
    if (el('offline').textContent !== text) el('offline').textContent = text;
    el('offline').hidden = false;
  }

  function schedule(ms) {
    clearTimeout(timer);
    timer = setTimeout(poll, ms);
  }

  function pace() {
    var ms = document.hidden ? HIDDEN_MS : POLL_MS * Math.pow(2, Math.min(failures, 4));
    if (state && state.stage === 'ended') ms = Math.max(ms, 4 * POLL_MS);
    return Math.min(ms, SLOWEST_MS) * (0.85 + 0.3 * Math.random());
  }

  async function poll() {
    var asked = seat, before = sent;
    clearTimeout(timer);
    if (!seat || polling) return;
    polling = true;
    try {
      if (!house) {
        var about = await ask('/house');
        if (asked === seat && about.status === 200) house = about.data;
        else if (asked === seat && about.status === 401) { lose(about.data.error); return; }
      }
      var answer = await ask('/state');
      if (asked !== seat) return;
      reached();
      if (answer.status === 401) lose(answer.data.error);
      // what was asked before a vote was sent knows nothing of it
      else if (answer.status === 200 && before === sent && !sending) accept(answer);
    } catch (e) {
      missed();
    } finally {
      polling = false;
      if (seat) schedule(asked === seat ? pace() : 0);
    }
  }

  function accept(answer) {
    state = answer.data;
    tag = answer.tag;
    wanted = wanted.filter(function (one) { return one.body.vote === state.vote; });
    show();
  }

  function lose(error) {
    takeSeat(null);
    notice = leads ? 'chair.lost.' + error : error === 'removed' ? 'gone' : 'join.unknown';
    show();
  }

  // ---- acting: one message at a time, of each thing the last one wins ----

  function want(key, body) {
    body.vote = state.vote;
    wanted = wanted.filter(function (one) { return one.key !== key; });
    wanted.push({ key: key, body: body });
    show();
    if (!sending) send();
  }

  // What was done here and is not confirmed yet, or null.
  function wants(key) {
    for (var i = 0; i < wanted.length; i++) if (wanted[i].key === key) return wanted[i].body;
    return null;
  }

  function drop(one) {
    wanted = wanted.filter(function (other) { return other !== one; });
  }

  async function send() {
    sending = true;
    while (wanted.length && seat) {
      var one = wanted[0], pause = 0;
      try {
        sent++;
        var answer = await ask('/act', one.body);
        reached();
        if (answer.status === 200) {
          drop(one);
          accept(answer);
        } else if (answer.status === 401) {
          lose(answer.data.error);
        } else if (answer.status === 429) {
          pause = 1000;
        } else { // not open any more, or not kept: how it stands is asked at once
          drop(one);
          tag = null;
        }
      } catch (e) {
        troubled = true;
        missed();
        pause = Math.min(POLL_MS * Math.pow(2, Math.min(failures - 1, 3)), SLOWEST_MS);
      }
      if (pause) {
        if (state && house) show();
        await new Promise(function (done) { nudge = done; setTimeout(done, pause); });
      }
    }
    sending = false;
    schedule(0);
  }

  // ---- showing ----

  function mode() { return leads ? modes.chair : house ? modes[house.mode] : null; }

  function sectionNow() {
    if (!seat) return leads ? 'come' : notice === 'gone' ? 'gone' : 'join';
    return state && house && mode() ? mode().stages[state.stage] || 'lobby' : '';
  }

  function show() {
    var section = sectionNow(), now, title;
    el('who').textContent = !seat || section === 'lobby' ? '' : leads ? say('chair.who') : say('who', seat.name);
    if (!section) return;
    now = section + (state && seat ? [state.stage, state.item, state.vote].join() : '');
    if (section === 'join') showJoin();
    else if (section !== 'gone') mode().show[section]();
    Array.prototype.forEach.call(document.querySelectorAll('main > section'), function (other) {
      other.hidden = other.id !== section;
    });
    title = section === 'join' || section === 'gone' ? null : mode().title(section);
    document.title = say('title.at', title || el(section).querySelector('h1').textContent);
    if (now !== screen) {
      // who listens to the page hears the new heading; who looks begins at its top
      if (screen) el(section).querySelector('h1').focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    screen = now;
  }

  function speech(id, text) {
    el(id).textContent = text;
    el(id).lang = house.language;
  }

  function showJoin() {
    el('join-notice').hidden = !notice || notice === 'gone';
    if (notice && notice !== 'gone') el('join-notice').textContent = say(notice);
    if (!el('code').value) el('code').value = codeOfLink();
    if (!el('name').value) el('name').value = kept('klachtenspel.name') || '';
  }

  function make(name, kind, text) {
    var node = document.createElement(name);
    if (kind) node.className = kind;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function clear(node) {
    while (node.firstChild) node.removeChild(node.firstChild);
    return node;
  }

  function option(group, value, text, why, chosen, pick) {
    var row = document.createElement('label'), box = document.createElement('input');
    var says = document.createElement('span'), bold = document.createElement('b');
    row.className = 'choice' + (chosen ? ' chosen' : '');
    box.type = 'radio';
    box.name = group;
    box.value = value;
    box.id = group + '-' + value;
    box.checked = chosen;
    box.addEventListener('change', pick);
    box.addEventListener('focus', function () {
      var seen = true;
      try { seen = box.matches(':focus-visible'); } catch (e) { /* not known: show it */ }
      row.classList.toggle('focus', seen);
    });
    box.addEventListener('blur', function () { row.classList.remove('focus'); });
    says.className = 'says';
    bold.textContent = text;
    says.appendChild(bold);
    if (why) {
      var more = document.createElement('span');
      more.className = 'why';
      more.textContent = why;
      says.appendChild(more);
    }
    row.appendChild(box);
    row.appendChild(says);
    return row;
  }

  function mark(form, group, value) {
    Array.prototype.forEach.call(el(form).querySelectorAll('input[name="' + group + '"]'), function (box) {
      box.checked = box.value === value;
      box.parentNode.classList.toggle('chosen', box.checked);
    });
  }

  // Rows of what was chosen, each with how many: {text, n: [first, second], more, mine, lang}.
  function tally(list, rows, of) {
    clear(list);
    rows.forEach(function (row) {
      var last = row.n[row.n.length - 1], item = make('li', (row.mine ? 'own' : '') + (row.part ? ' part' : '')), bar = make('span', 'bar');
      var text = make('span', 'what', row.text), count = make('span', 'many');
      if (row.lang) text.lang = row.lang;
      count.textContent = row.n.length > 1 ? say('count.moved', row.n[0], last) : say('count', last, of);
      if (row.mine) count.appendChild(make('b', '', ' · ' + say(last === 1 ? 'count.alone' : row.also || 'count.you')));
      bar.style.width = (of ? Math.round(100 * last / of) : 0) + '%';
      bar.setAttribute('aria-hidden', 'true');
      if (row.head) item.appendChild(make('span', 'label', row.head));
      item.appendChild(text);
      item.appendChild(bar);
      item.appendChild(count);
      if (row.more) item.appendChild(make('span', 'more', row.more));
      list.appendChild(item);
    });
  }

  // How what was done stands: on its way, not arrived, not kept, or what `done` says.
  function standing(node, done, has) {
    var text = done;
    if (wanted.length) text = say(troubled ? 'act.failed' : 'act.sending');
    else if (has && state.kept === false) text = say('act.unkept');
    if (node.textContent !== text) node.textContent = text;
  }

  function showLeft() {
    var ends = state ? state.ends : undefined;
    Array.prototype.forEach.call(document.querySelectorAll('.left'), function (node) {
      node.hidden = ends === undefined;
      if (ends !== undefined) sayLeft(node, ends);
    });
  }

  function sayLeft(node, ends) {
    var left = Math.max(0, Math.ceil((ends - Date.now() - clockAhead) / 1000));
    var seconds = left % 60;
    node.textContent = left ? say('vote.left', Math.floor(left / 60) + ':' + (seconds < 10 ? '0' : '') + seconds)
                                  : say(mode().over);
    node.classList.toggle('soon', left <= 10);
  }

  // ---- joining ----

  function codeOfLink() {
    var code = window.location.hash.slice(1).toUpperCase();
    return /^[0-9A-Z]{6}$/.test(code) ? code : '';
  }

  function complain(field, key) {
    ['code', 'name', 'join'].forEach(function (name) {
      el(name + '-error').hidden = name !== field;
      if (name === field) el(name + '-error').textContent = say(key);
      if (name !== 'join') {
        if (name === field) el(name).setAttribute('aria-invalid', 'true');
        else el(name).removeAttribute('aria-invalid');
      }
    });
    if (field === 'code' || field === 'name') el(field).focus();
  }

  // A name that was too long is not the one that was typed any more.
  function isCut(typed, name) {
    return typed.length > name.length && typed.replace(/\s+/g, ' ').indexOf(name) === 0;
  }

  async function join(event) {
    var code = el('code').value.replace(/[\s-]/g, ''), name = el('name').value.trim();
    var button = el('join-form').querySelector('.primary'), other = keptSeat();
    event.preventDefault();
    if (other) { adopt(other); return; } // another tab was first
    if (code.length !== 6) { complain('code', code ? 'join.error.code' : 'join.error.code.empty'); return; }
    if (!name) { complain('name', 'join.error.name'); return; }
    if (button.disabled) return;
    complain('', '');
    button.disabled = true;
    button.textContent = say('join.busy');
    try {
      var answer = await ask('/join', { code: code, name: name });
      if (answer.status === 200) {
        enter({ token: answer.data.token, name: answer.data.name, cut: isCut(name, answer.data.name) });
      } else {
        var error = answer.data ? answer.data.error : 'bad';
        complain(error === 'code' ? 'code' : error === 'name' || error === 'taken' ? 'name' : 'join',
                 'join.error.' + (words[lang]['join.error.' + error] ? error : 'bad'));
      }
    } catch (e) {
      complain('join', 'join.error.offline');
    }
    button.disabled = false;
    button.textContent = say('join.go');
  }

  function enter(value) {
    notice = '';
    takeSeat(value);
    keep(JOINING, null);
    poll();
  }

  function adopt(other) {
    seat = other;
    state = house = tag = null;
    wanted = [];
    notice = '';
    poll();
  }

  function suggest() {
    var names = words[lang].names;
    el('name').value = names[Math.floor(Math.random() * names.length)] + '-' + (10 + Math.floor(Math.random() * 90));
  }

  // ---- beginning ----

  function speak(which) {
    lang = which;
    document.documentElement.lang = lang;
    Array.prototype.forEach.call(document.querySelectorAll('[data-word]'), function (node) {
      node.textContent = say(node.getAttribute('data-word'));
    });
    Array.prototype.forEach.call(document.querySelectorAll('[data-label]'), function (node) {
      node.setAttribute('aria-label', say(node.getAttribute('data-label')));
    });
    var other = lang === 'nl' ? 'en' : 'nl';
    el('language').textContent = words[other].language;
    el('language').lang = other;
    if (!el('offline').hidden) sayMissed();
    complain('', '');
  }

  function wake() {
    if (document.hidden || !seat) return;
    nudge();
    poll();
  }

  async function begin() {
    var preferred = kept('klachtenspel.language') || (navigator.language || '').slice(0, 2).toLowerCase();
    try {
      var loaded = await (await fetch('/words.json', { cache: 'no-store', credentials: 'omit' })).json();
      words = loaded.words;
      speak(words[preferred] ? preferred : loaded.first);
      el('unreached').hidden = true;
    } catch (e) {
      el('unreached').hidden = false;
      setTimeout(begin, 2000);
      return;
    }
    el('language').addEventListener('click', function () {
      speak(lang === 'nl' ? 'en' : 'nl');
      keep('klachtenspel.language', lang);
      show();
      tag = null; // what the computer words comes in the other language
      schedule(0);
    });
    Object.keys(modes).forEach(function (name) { if (modes[name].begin) modes[name].begin(); });
    el('join-form').addEventListener('submit', join);
    el('suggest').addEventListener('click', suggest);
    el('again').addEventListener('click', function () { notice = ''; show(); });
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    window.addEventListener('pageshow', wake);
    window.addEventListener('offline', function () { failures = Math.max(failures, 1); missed(); });
    window.addEventListener('hashchange', function () {
      if (codeOfLink()) el('code').value = codeOfLink();
    });
    window.addEventListener('storage', function (event) {
      var other = keptSeat();
      if (event.key === SEAT && other && (!seat || seat.token !== other.token)) adopt(other);
    });
    setInterval(showLeft, 500);
    seat = keptSeat();
    if (seat) poll(); else show();
  }

  // once the other files are there
  document.addEventListener('DOMContentLoaded', begin);

  return {
    modes: modes, el: el, say: say, speech: speech, make: make, clear: clear, option: option, mark: mark,
    tally: tally, standing: standing, showLeft: showLeft, want: want, wants: wants, ask: ask, show: show,
    enter: enter,
    notice: function () { return notice; },
    clock: function () { return Date.now() + clockAhead; },
    state: function () { return state; },
    house: function () { return house; },
    seat: function () { return seat; },
    lang: function () { return lang; }
  };
}());
