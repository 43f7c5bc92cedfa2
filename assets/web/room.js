/* The sections of a case that a room plays together: listening, choosing, and what came of it. */
(function () {
  'use strict';

  var el = phone.el, say = phone.say, speech = phone.speech, make = phone.make, clear = phone.clear;
  var ballot = phone.ballot, wants = phone.wants;
  var state = null, house = null; // of what is shown
  var own = null, owned = '', asked = null; // what is told at the end; for which end and language

  function turn(section) {
    el(section + '-number').textContent = say('turn', state.item);
  }

  function forWhat(what) { return [state.vote, what, phone.lang()].join(); }

  function named(line) {
    return line.who === 'customer' ? house.customer : say(line.who === 'colleague' ? 'who.colleague' : 'who.narrator');
  }

  // ---- what the customer says ----

  function whole(line) {
    return line.parts.map(function (part) { return part.t; }).join('');
  }

  function addLines(node, each) {
    var last = '';
    clear(node);
    state.lines.forEach(function (line) {
      var said = make('p', 'line ' + line.who), who = make('span', 'label', named(line));
      if (line.who !== 'narrator' && line.who !== last) node.appendChild(who);
      last = line.who;
      said.lang = house.language;
      if (each) each(said, line); else said.textContent = whole(line);
      node.appendChild(said);
    });
  }

  // ---- listening: each clause is a box to tick, where it stands ----

  function isMarked(part) {
    var mine = wants('mark' + part.c);
    return mine ? mine.on : part.mine;
  }

  function turnClause(box) {
    var c = Number(box.getAttribute('data-clause'));
    phone.want('mark' + c, { mark: c, on: box.getAttribute('aria-checked') !== 'true' });
  }

  function addClauses(said, line) {
    line.parts.forEach(function (part) {
      if (part.c === undefined) { said.appendChild(document.createTextNode(part.t)); return; }
      var box = make('span', 'clause', part.t);
      box.setAttribute('role', 'checkbox');
      box.setAttribute('data-clause', part.c);
      box.id = 'clause-' + part.c;
      box.tabIndex = 0;
      box.addEventListener('click', function () { turnClause(box); });
      box.addEventListener('keydown', function (event) {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        turnClause(box);
      });
      said.appendChild(box);
    });
  }

  function isReady() {
    var ready = wants('ready');
    return ready ? ready.ready : state.ready;
  }

  function showListen() {
    var marked = 0, done;
    turn('listen');
    if (el('listen-lines').getAttribute('data-for') !== forWhat('lines')) {
      addLines(el('listen-lines'), addClauses);
      el('listen-lines').setAttribute('data-for', forWhat('lines'));
    }
    state.lines.forEach(function (line) {
      line.parts.forEach(function (part) {
        if (part.c === undefined) return;
        el('clause-' + part.c).setAttribute('aria-checked', isMarked(part) ? 'true' : 'false');
        marked += isMarked(part) ? 1 : 0;
      });
    });
    done = marked ? say(marked === 1 ? 'listen.marked.one' : 'listen.marked', marked) : say('listen.none');
    if (isReady()) done += ' ' + say('listen.ready.so');
    else if (!marked) done += ' ' + say('listen.none.so');
    phone.standing(el('listen-mine'), done, marked > 0 || isReady());
    el('ready').textContent = say(isReady() ? 'listen.not' : 'listen.ready');
    el('ready').classList.toggle('done', isReady());
    el('listen-count').textContent = say(state.voted === 1 ? 'listen.count.one' : 'listen.count', state.voted, state.seats);
    phone.showLeft();
  }

  function showHeard() {
    var rows = [];
    turn('heard');
    state.lines.forEach(function (line) {
      line.parts.forEach(function (part) {
        if (part.n) rows.push({ text: part.t, n: [part.n], mine: part.mine, also: 'heard.you', lang: house.language });
      });
    });
    el('heard-none').hidden = rows.length > 0;
    el('heard-silent').hidden = !state.silent;
    phone.tally(el('heard-counts'), rows, state.listeners);
    addLines(el('heard-lines'), null);
  }

  // ---- choosing ----

  // As the large screen calls it.
  function lettered(text, i) {
    return String.fromCharCode(65 + i) + '. ' + text;
  }

  function pickReply(at) {
    return function () { phone.want('choice', { reply: at }); };
  }

  function buildReplies(rows) {
    if (rows.getAttribute('data-for') === forWhat('replies')) return;
    clear(rows);
    state.options.forEach(function (option, i) {
      var row = phone.option('reply', String(i), lettered(option.t, i), '', false, pickReply(i));
      row.lang = house.language;
      rows.appendChild(row);
    });
    rows.setAttribute('data-for', forWhat('replies'));
  }

  // What it keeps to, in few words.
  function keeps(choice) {
    return choice.reply !== undefined ? String.fromCharCode(65 + choice.reply) : spell(choice);
  }

  function sayNotChosen() {
    if (state.first) return say('choose.none.again', keeps(state.first));
    if (state.stage === 'choose-again') return say('choose.none.first');
    return say(state.way === 'offer' ? 'offer.none' : 'choose.none');
  }

  function sayChosen(has) {
    if (state.way === 'offer') return phone.table.say(has, sayNotChosen);
    return has ? say('choose.counts') : sayNotChosen();
  }

  // What was chosen, as far as it is known here: what is on its way first.
  function chosen() {
    var pending = wants('choice');
    return pending ? (pending.none ? null : pending) : state.mine;
  }

  function showChoose() {
    var has = chosen(), stands = has || state.first, way = state.way;
    turn('choose');
    el('choose-title').textContent = say('choose.' + way);
    el('choose-again').hidden = state.stage !== 'choose-again';
    addLinesOnce(el('choose-lines'));
    el('choose-who').textContent = say('lines.of', house.customer);
    el('offer').hidden = way !== 'offer';
    el('options').hidden = way === 'offer';
    if (way === 'replies') {
      buildReplies(el('options-rows'));
      phone.mark('options', 'reply', stands ? String(stands.reply) : null);
    } else if (way === 'judge') {
      ballot.build(el('options-rows'), forWhat('judge'), false, function (is, kind) {
        phone.want('choice', { is: is, kind: kind });
      });
      ballot.show('options', stands);
    } else {
      phone.table.show(stands);
    }
    phone.standing(el('choose-mine'), sayChosen(has), Boolean(has));
    el('choose-count').textContent = say(state.voted === 1 ? 'choose.count.one' : 'choose.count', state.voted, state.seats);
    phone.showLeft();
  }

  function addLinesOnce(node) {
    if (node.getAttribute('data-for') === forWhat('read')) return;
    addLines(node, null);
    node.setAttribute('data-for', forWhat('read'));
  }

  // ---- what was chosen, and what came of it ----

  function textOf(option, i) {
    if (option.kind === 'hand') return say('hand.' + (option.id || 'none'));
    return option.kind === 'reply' ? lettered(option.t, i) : option.t;
  }

  function isNothing(choice) {
    return Boolean(choice) && Boolean(choice.offer) && !choice.offer.length && !choice.hand;
  }

  function isIn(choice, option, at) {
    if (!choice) return false;
    if (option.kind === 'reply') return choice.reply === at;
    if (option.kind === 'category') return ballot.label('categories', choice.is) === option.t;
    if (option.kind === 'kind') return Boolean(choice.kind) && ballot.label('kinds', choice.kind) === option.t;
    if (option.kind === 'hand') return choice.hand === option.id && !isNothing(choice);
    return choice.offer.some(function (pair) { return pair[0] === at; });
  }

  function some(option) {
    return option.n.some(function (n) { return n > 0; });
  }

  function addCounted(rows, option, i, last) {
    if (some(option) || option.kind === 'reply')
      rows.push({ text: textOf(option, i), n: option.n, mine: isIn(last, option, i), part: option.kind === 'kind',
                  lang: option.kind === 'hand' ? '' : house.language });
  }

  // What kind a complaint is said to be, below it: those votes are in its own already.
  function addKinds(rows, last) {
    var kinds = [];
    state.options.forEach(function (option, i) {
      if (option.kind === 'kind') addCounted(kinds, option, i, last);
    });
    if (kinds.length) kinds[0].head = say('vote.kind');
    Array.prototype.push.apply(rows, kinds);
  }

  function showCounted() {
    var moved = state.stage === 'chosen-again', last = state.mine || state.first, rows = [];
    turn('counted');
    el('counted-title').textContent = say(moved ? 'counted.moved' : 'counted.title');
    el('counted-back').hidden = !state.back;
    addLines(el('counted-lines'), null);
    state.options.forEach(function (option, i) {
      if (option.kind === 'kind') return; // with their category
      addCounted(rows, option, i, last);
      if (option.kind === 'category' && option.t === ballot.label('categories', house.complaint)) addKinds(rows, last);
    });
    if (some({ n: state.nothing || [] }))
      rows.push({ text: say('counted.nothing'), n: state.nothing, mine: isNothing(last), lang: '' });
    phone.tally(el('counted-counts'), rows, state.there);
    el('counted-mine').textContent = last ? '' : say('counted.none');
  }

  function spell(choice) {
    if (choice.reply !== undefined) return state.options[choice.reply].t;
    if (choice.is !== undefined) return ballot.spell(choice);
    return phone.table.spell(choice);
  }

  function addFacts(list, facts) {
    clear(list);
    facts.forEach(function (fact) {
      var item = make('li', 'fact ' + fact.tone);
      if (fact.head) item.appendChild(make('b', '', fact.head));
      if (fact.head && fact.body) item.appendChild(document.createTextNode(' '));
      if (fact.body) item.appendChild(document.createTextNode(fact.body));
      list.appendChild(item);
    });
  }

  function showSaid() {
    turn('said');
    el('said-text').parentNode.hidden = !state.said;
    if (state.said) speech('said-text', spell(state.said));
    addFacts(el('said-facts'), state.facts || []);
  }

  function showGoing() {
    turn('going');
    addLines(el('going-lines'), null);
  }

  // ---- the end, of this phone alone ----

  async function askOwn(which) {
    asked = which;
    try {
      var answer = await phone.ask('/own');
      if (answer.status === 200 && asked === which) { own = answer.data; owned = which; } else asked = null;
    } catch (e) { asked = null; }
    if (owned === which && phone.state() && phone.state().stage === 'ended') phone.show();
  }

  function addTurn(list, one) {
    var item = make('li'), more = make('details');
    more.appendChild(make('summary', '', one.title || say('turn', one.number)));
    [['heard', 'own.heard'], ['chose', 'own.chose']].forEach(function (part) {
      if (!one[part[0]]) return;
      var facts = make('ul', 'facts');
      more.appendChild(make('h2', '', say(part[1])));
      addFacts(facts, one[part[0]]);
      more.appendChild(facts);
    });
    if (one.same) more.appendChild(make('p', '', say('own.same')));
    var there = one.heard || one.same !== undefined;
    if (!there) more.appendChild(make('p', '', say('own.absent')));
    else if (one.silent) more.appendChild(make('p', '', say('own.silent')));
    item.appendChild(more);
    list.appendChild(item);
  }

  function sayAccount(account) {
    var parts = [];
    if (account.signals) parts.push(say('own.signals', account.heard, account.signals));
    if (account.false_alarms)
      parts.push(say(account.false_alarms === 1 ? 'own.alarm' : 'own.alarms', account.false_alarms));
    if (account.chose) parts.push(say('own.with', account.with_room, account.chose));
    return parts.join(' ');
  }

  // What was opened stays open until it is told anew.
  function shownOwn() { return [phone.seat().token, owned].join(); }

  function showBack() {
    var which = [state.own, phone.lang()].join();
    if (asked !== which) askOwn(which);
    el('back-wait').hidden = own !== null;
    el('back-own').hidden = own === null;
    if (!own || el('back-turns').getAttribute('data-for') === shownOwn()) return;
    el('back-turns').setAttribute('data-for', shownOwn());
    el('back-account').textContent = own.account ? sayAccount(own.account) : '';
    clear(el('back-turns'));
    own.turns.forEach(function (one) { addTurn(el('back-turns'), one); });
  }

  function showLobby() {
    el('lobby-title').textContent = say('lobby.title', state.name);
    el('lobby-cut').hidden = !phone.seat().cut;
    el('lobby-cut').textContent = say('lobby.cut', state.name);
    el('lobby-count').textContent = state.seats > 1 ? say('lobby.count', state.seats) : say('lobby.count.one');
    el('lobby-about').textContent = say('lobby.case');
    speech('definition', house.title + '\n' + house.summary);
  }

  function shown(show) {
    return function () {
      state = phone.state();
      house = phone.house();
      if (state.stage !== 'ended') own = asked = null;
      show();
    };
  }

  phone.modes.room = {
    stages: { lobby: 'lobby', listen: 'listen', heard: 'heard', choose: 'choose', 'choose-again': 'choose',
              chosen: 'counted', 'chosen-again': 'counted', said: 'said', going: 'going', ended: 'back' },
    show: { lobby: shown(showLobby), listen: shown(showListen), heard: shown(showHeard), choose: shown(showChoose),
            counted: shown(showCounted), said: shown(showSaid), going: shown(showGoing), back: shown(showBack) },
    title: function () { return null; },
    over: 'choose.over',
    begin: function () {
      el('options').addEventListener('submit', function (event) { event.preventDefault(); });
      el('ready').addEventListener('click', function () { phone.want('ready', { ready: !isReady() }); });
      phone.table.begin();
    }
  };
}());
