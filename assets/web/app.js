/* The voting page. Asks the computer in the room how things stand and shows it; texts from there
 * only ever become text. Written for phones of years ago: ES2017, nothing fetched from elsewhere. */
(function () {
  'use strict';

  var POLL_MS = 1500, HIDDEN_MS = 5000, SLOWEST_MS = 12000, WAIT_MS = 6000;
  var STAGES = { lobby: 'lobby', anchor: 'anchor', vote: 'vote', again: 'vote', reveal: 'talk',
                 moved: 'talk', verdict: 'verdict', ended: 'ended' };

  var words = null, lang = 'nl';
  var seat = null;       // {token, name}
  var house = null;      // what stays the same for a whole session
  var state = null;      // as the server told it last
  var tag = null;        // and the tag of that
  var clockAhead = 0;    // the server's clock minus ours
  var screen = '';       // the section that is shown, with its item
  var notice = '';       // the word that the join screen begins with
  var failures = 0;      // in a row
  var timer = 0, polling = false;
  var wanted = null;     // {vote, is, kind}: chosen here, not yet confirmed
  var sending = false, sent = 0, troubled = false;
  var nudge = function () {}; // sends at once what waits to be sent again

  function el(id) { return document.getElementById(id); }

  function say(key) {
    var text = words[lang][key];
    for (var i = 1; i < arguments.length; i++) text = text.split('{' + i + '}').join(arguments[i]);
    return text;
  }

  // ---- what is kept on the phone: the seat and the language ----

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
      var value = JSON.parse(kept('klachtenspel.seat'));
      return value && typeof value.token === 'string' ? value : null;
    } catch (e) { return null; }
  }

  function takeSeat(value) {
    seat = value;
    state = house = tag = wanted = null;
    keep('klachtenspel.seat', value ? JSON.stringify(value) : null);
    if (value) keep('klachtenspel.name', value.name);
  }

  // ---- asking ----

  async function ask(path, body) {
    var headers = {}, abort = new AbortController();
    var bell = setTimeout(function () { abort.abort(); }, WAIT_MS);
    if (seat) headers['X-Seat'] = seat.token;
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
    nudge();
  }

  function missed() {
    failures++;
    // once all is over, the computer may go: there is nothing left to miss
    if (failures < 2 || (state && state.stage === 'ended') || !seat) return;
    el('offline').textContent = say('offline');
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
    if (wanted && wanted.vote !== state.vote) wanted = null;
    show();
  }

  function lose(error) {
    takeSeat(null);
    notice = error === 'removed' ? 'gone' : 'join.unknown';
    show();
  }

  // ---- voting: one message at a time, the last choice wins ----

  function choose(is, kind) {
    wanted = { vote: state.vote, is: is, kind: kind };
    showVote();
    if (!sending) send();
  }

  async function send() {
    sending = true;
    while (wanted && seat) {
      var vote = wanted, pause = 0;
      try {
        sent++;
        var answer = await ask('/vote', vote);
        reached();
        if (answer.status === 200) {
          if (wanted === vote) wanted = null;
          accept(answer);
        } else if (answer.status === 401) {
          lose(answer.data.error);
        } else if (answer.status === 429) {
          pause = 1000;
        } else { // not open any more, or not kept: how it stands is asked at once
          if (wanted === vote) wanted = null;
          tag = null;
        }
      } catch (e) {
        troubled = true;
        missed();
        pause = Math.min(POLL_MS * Math.pow(2, Math.min(failures - 1, 3)), SLOWEST_MS);
      }
      if (pause) {
        if (state && STAGES[state.stage] === 'vote') showVote();
        await new Promise(function (done) { nudge = done; setTimeout(done, pause); });
      }
    }
    sending = false;
    schedule(0);
  }

  // ---- showing ----

  function label(list, id) {
    for (var i = 0; house && i < house[list].length; i++)
      if (house[list][i].id === id) return house[list][i].label;
    return id;
  }

  function spell(judgement) {
    if (judgement.is === null) return say('unknown');
    return label('categories', judgement.is) +
           (judgement.kind ? ' (' + label('kinds', judgement.kind) + ')' : '');
  }

  function show() {
    var section = seat ? (state && house ? STAGES[state.stage] : '') : notice === 'gone' ? 'gone' : 'join';
    var shows = { lobby: showLobby, anchor: showAnchor, vote: showVote, talk: showTalk,
                  verdict: showVerdict, ended: showEnded };
    var now = section + (state && seat ? [state.stage, state.item, state.vote].join() : '');
    var title;
    el('who').textContent = seat && section !== 'lobby' ? say('who', seat.name) : '';
    if (!section) return;
    if (section === 'join') showJoin();
    if (shows[section]) shows[section]();
    Array.prototype.forEach.call(document.querySelectorAll('main > section'), function (other) {
      other.hidden = other.id !== section;
    });
    title = section === 'vote' ? numbered() : el(section).querySelector('h1').textContent;
    document.title = say('title.at', title);
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

  function numbered() {
    return say(state.stage === 'again' || state.stage === 'moved' ? 'number.again' : 'number',
               state.item, state.of);
  }

  function showJoin() {
    el('join-notice').hidden = !notice || notice === 'gone';
    if (notice && notice !== 'gone') el('join-notice').textContent = say(notice);
    if (!el('code').value) el('code').value = codeOfLink();
    if (!el('name').value) el('name').value = kept('klachtenspel.name') || '';
  }

  function showLobby() {
    el('lobby-title').textContent = say('lobby.title', state.name);
    el('lobby-count').textContent = state.seats > 1 ? say('lobby.count', state.seats) : say('lobby.count.one');
    speech('definition', house.definition);
  }

  function showAnchor() {
    el('anchor-number').textContent = say('number.anchor', state.item, state.of);
    speech('anchor-text', state.text);
    el('anchor-is').textContent = spell(state.verdict);
    speech('anchor-why', state.why);
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

  // The rows stay as they are while their item does: focus and a finger must not lose them.
  function buildBallot() {
    var rows = el('categories');
    while (rows.firstChild) rows.removeChild(rows.firstChild);
    house.categories.forEach(function (category) {
      var row = option('is', category.id, category.label, '', false, function () {
        choose(category.id, null);
      });
      row.lang = house.language;
      rows.appendChild(row);
      if (category.id === house.complaint && house.kinds.length) rows.appendChild(buildKinds());
    });
    var unknown = option('is', '', say('vote.unknown'), '', false, function () { choose(null, null); });
    unknown.className += ' unknown';
    rows.appendChild(unknown);
    rows.setAttribute('data-for', [state.vote, lang].join());
  }

  function buildKinds() {
    var kinds = document.createElement('fieldset'), legend = document.createElement('legend');
    var rows = document.createElement('div');
    kinds.id = 'kinds';
    kinds.className = 'kinds';
    rows.className = 'choices';
    legend.textContent = say('vote.kind');
    kinds.appendChild(legend);
    house.kinds.forEach(function (kind) {
      var row = option('kind', kind.id, kind.label, kind.why, false, function () {
        choose(house.complaint, kind.id);
      });
      row.lang = house.language;
      rows.appendChild(row);
    });
    kinds.appendChild(rows);
    return kinds;
  }

  function mark(group, value) {
    Array.prototype.forEach.call(el('ballot').elements[group] ? el('ballot').querySelectorAll(
      'input[name="' + group + '"]') : [], function (box) {
      box.checked = box.value === value;
      box.parentNode.classList.toggle('chosen', box.checked);
    });
  }

  function showVote() {
    var has = wanted || state.mine, again = state.stage === 'again', text;
    el('vote-number').textContent = numbered();
    speech('vote-text', state.text);
    el('question').textContent = house.question || say('vote.question');
    if (house.question) el('question').lang = house.language; else el('question').removeAttribute('lang');
    if (el('categories').getAttribute('data-for') !== [state.vote, lang].join()) buildBallot();
    mark('is', has ? has.is || '' : null);
    mark('kind', has ? has.kind || null : null);
    if (el('kinds')) el('kinds').hidden = !has || has.is !== house.complaint;
    if (wanted) text = say(troubled ? 'vote.failed' : 'vote.sending');
    else if (has && state.kept === false) text = say('vote.unkept', spell(has));
    else if (!has) text = again && state.first ? say('vote.none.again', spell(state.first)) : say('vote.none');
    else if (has.is !== null && has.is === house.complaint && !has.kind && house.kinds.length)
      text = say('vote.counts.kind', spell(has));
    else text = say('vote.counts', spell(has));
    if (el('mine').textContent !== text) el('mine').textContent = text;
    el('count').textContent = say(state.voted === 1 ? 'vote.count.one' : 'vote.count', state.voted, state.seats);
    showLeft();
  }

  function showLeft() {
    var ends = state && STAGES[state.stage] === 'vote' ? state.ends : undefined;
    el('left').hidden = ends === undefined;
    if (ends === undefined) return;
    var left = Math.max(0, Math.ceil((ends - Date.now() - clockAhead) / 1000));
    var seconds = left % 60;
    el('left').textContent = left ? say('vote.left', Math.floor(left / 60) + ':' + (seconds < 10 ? '0' : '') + seconds)
                                  : say('vote.over');
    el('left').classList.toggle('soon', left <= 10);
  }

  function sayMine() {
    if (state.first && state.mine && spell(state.first) !== spell(state.mine))
      return say('mine.first', spell(state.first), spell(state.mine));
    return state.mine ? say('mine', spell(state.mine)) : say('mine.none');
  }

  function showTalk() {
    var moved = state.stage === 'moved';
    el('talk-number').textContent = numbered();
    el('talk-title').textContent = say(moved ? 'talk.title.moved' : 'talk.title');
    el('talk-ask').textContent = say(moved ? 'talk.ask.moved' : 'talk.ask');
    speech('talk-text', state.text);
    el('talk-mine').textContent = sayMine();
  }

  function showVerdict() {
    var title = el('verdict-title'), mine = state.mine || state.first;
    el('verdict-number').textContent = say('number', state.item, state.of);
    title.textContent = say('verdict.parked');
    if (state.verdict) { // the verdict itself with the highlighter
      var parts = say('verdict.team', '\n').split('\n'), span = document.createElement('span');
      span.className = 'mark';
      span.textContent = spell(state.verdict);
      title.textContent = parts[0];
      title.appendChild(span);
      title.appendChild(document.createTextNode(parts[1] || ''));
    }
    speech('verdict-text', state.text);
    if (!mine) el('verdict-mine').textContent = say('mine.none');
    else if (state.differs === 'same') el('verdict-mine').textContent = say('verdict.same');
    else el('verdict-mine').textContent = say(state.differs === 'kind' ? 'verdict.kind' : 'verdict.other', spell(mine));
    el('verdict-rule-box').hidden = !state.rule;
    if (state.rule) speech('verdict-rule', state.rule);
  }

  function showEnded() {
    var own = state.own, list = el('differences');
    el('ended-standing').textContent = own.last
      ? say('ended.standing', own.same_last, own.last, own.same_first, own.first) : say('ended.standing.none');
    while (list.firstChild) list.removeChild(list.firstChild);
    own.differences.forEach(function (difference) {
      var item = document.createElement('li'), text = document.createElement('p');
      var pairs = document.createElement('dl');
      text.className = 'speech-small';
      text.lang = house.language;
      text.textContent = difference.text;
      [['ended.you', difference.mine], ['ended.team', difference.verdict]].forEach(function (pair) {
        var who = document.createElement('dt'), what = document.createElement('dd');
        who.textContent = say(pair[0]);
        what.textContent = spell(pair[1]);
        pairs.appendChild(who);
        pairs.appendChild(what);
      });
      item.appendChild(text);
      item.appendChild(pairs);
      list.appendChild(item);
    });
    el('ended-box').hidden = !own.differences.length;
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
        notice = '';
        takeSeat({ token: answer.data.token, name: answer.data.name });
        poll();
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

  function adopt(other) {
    seat = other;
    state = house = tag = wanted = null;
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
    var other = lang === 'nl' ? 'en' : 'nl';
    el('language').textContent = words[other].language;
    el('language').lang = other;
    if (!el('offline').hidden) el('offline').textContent = say('offline');
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
    } catch (e) {
      setTimeout(begin, 2000);
      return;
    }
    el('language').addEventListener('click', function () {
      speak(lang === 'nl' ? 'en' : 'nl');
      keep('klachtenspel.language', lang);
      show();
    });
    el('join-form').addEventListener('submit', join);
    el('ballot').addEventListener('submit', function (event) { event.preventDefault(); });
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
      if (event.key === 'klachtenspel.seat' && other && (!seat || seat.token !== other.token)) adopt(other);
    });
    setInterval(showLeft, 500);
    seat = keptSeat();
    if (seat) poll(); else show();
  }

  begin();
}());
