/* The sections of a team session: votes, and what came of them. */
(function () {
  'use strict';

  var el = phone.el, say = phone.say, speech = phone.speech, make = phone.make, clear = phone.clear;
  var ballot = phone.ballot, spell = ballot.spell;
  var state = null, house = null; // of what is shown

  function numbered() {
    return say(state.stage === 'again' || state.stage === 'moved' ? 'number.again' : 'number',
               state.item, state.of);
  }

  function showLobby() {
    el('lobby-title').textContent = say('lobby.title', state.name);
    el('lobby-count').textContent = state.seats > 1 ? say('lobby.count', state.seats) : say('lobby.count.one');
    el('lobby-about').textContent = say('lobby.definition');
    speech('definition', house.definition);
  }

  function showAnchor() {
    el('anchor-number').textContent = say('number.anchor', state.item, state.of);
    speech('anchor-text', state.text);
    el('anchor-is').textContent = spell(state.verdict);
    speech('anchor-why', state.why);
  }

  // What is typed stays while it is typed; another vote begins empty.
  function showNote() {
    var note = el('note');
    if (note.getAttribute('data-for') === String(state.vote)) return;
    note.setAttribute('data-for', state.vote);
    note.value = state.note || '';
  }

  function cast(is, kind) {
    var body = { is: is, kind: kind }, note = el('note').value.trim();
    if (note) body.note = note;
    phone.want('vote', body);
  }

  // A reason goes along with a vote; before there is one, it waits for it.
  function sendNote() {
    var has = state && el('vote').hidden === false ? phone.wants('vote') || state.mine : null;
    if (has && el('note').value.trim() !== (phone.wants('vote') ? has.note || '' : state.note || '')) cast(has.is, has.kind);
  }

  function showVote() {
    var has = phone.wants('vote') || state.mine, again = state.stage === 'again', done;
    el('vote-number').textContent = numbered();
    speech('vote-text', state.text);
    el('question').textContent = house.question || say('vote.question');
    if (house.question) el('question').lang = house.language; else el('question').removeAttribute('lang');
    ballot.build(el('categories'), [state.vote, phone.lang()].join(), true, cast);
    showNote();
    ballot.show('ballot', has);
    if (!has) done = again && state.first ? say('vote.none.again', spell(state.first)) : say('vote.none');
    else if (has.is !== null && has.is === house.complaint && !has.kind && house.kinds.length)
      done = say('vote.counts.kind', spell(has));
    else done = say('vote.counts', spell(has));
    phone.standing(el('mine'), done, Boolean(has));
    el('count').textContent = say(state.voted === 1 ? 'vote.count.one' : 'vote.count', state.voted, state.seats);
    phone.showLeft();
  }

  // How many said what, for who cannot see the big screen.
  function showCounts(section) {
    var rows = (state.counts || []).map(function (one) {
      var last = state.mine || state.first;
      return { text: one.is === null ? say('unknown') : ballot.label('categories', one.is), n: one.n,
               more: ballot.kinds(one),
               mine: Boolean(last) && last.is === one.is, lang: one.is === null ? '' : house.language };
    });
    el(section + '-counts-box').hidden = !rows.length;
    phone.tally(el(section + '-counts'), rows, state.votes);
  }

  function showReasons() {
    var list = clear(el('talk-reasons'));
    (state.reasons || []).forEach(function (one) {
      var item = make('li', '', '“' + one.text + '” '), what = make('span', 'hint', '');
      what.textContent = '(' + (one.is === null ? say('unknown') : ballot.label('categories', one.is)) + ')';
      item.lang = house.language;
      item.appendChild(what);
      list.appendChild(item);
    });
    el('talk-reasons-box').hidden = !(state.reasons || []).length;
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
    showCounts('talk');
    showReasons();
  }

  function showVerdict() {
    var title = el('verdict-title'), mine = state.mine || state.first;
    el('verdict-number').textContent = say('number', state.item, state.of);
    title.textContent = say('verdict.parked');
    if (state.verdict) { // the verdict itself with the highlighter
      var parts = say('verdict.team', '\n').split('\n');
      title.textContent = parts[0];
      title.appendChild(make('span', 'mark', spell(state.verdict)));
      title.appendChild(document.createTextNode(parts[1] || ''));
    }
    speech('verdict-text', state.text);
    if (!mine) el('verdict-mine').textContent = say('mine.none');
    else if (state.differs === 'same') el('verdict-mine').textContent = say('verdict.same');
    else el('verdict-mine').textContent = say(state.differs === 'kind' ? 'verdict.kind' : 'verdict.other', spell(mine));
    el('verdict-rule-box').hidden = !state.rule;
    if (state.rule) speech('verdict-rule', state.rule);
    showCounts('verdict');
  }

  function showEnded() {
    var own = state.own, list = el('differences');
    el('ended-standing').textContent = own.last
      ? say('ended.standing', own.same_last, own.last, own.same_first, own.first) : say('ended.standing.none');
    clear(list);
    own.differences.forEach(function (difference) {
      var item = make('li'), text = make('p', 'speech-small', difference.text), pairs = make('dl');
      text.lang = house.language;
      [['ended.you', difference.mine], ['ended.team', difference.verdict]].forEach(function (pair) {
        pairs.appendChild(make('dt', '', say(pair[0])));
        pairs.appendChild(make('dd', '', spell(pair[1])));
      });
      item.appendChild(text);
      item.appendChild(pairs);
      list.appendChild(item);
    });
    el('ended-box').hidden = !own.differences.length;
  }

  function shown(show) { // what is shown is asked once
    return function () {
      state = phone.state();
      house = phone.house();
      show();
    };
  }

  phone.modes.calibration = {
    stages: { lobby: 'lobby', anchor: 'anchor', vote: 'vote', again: 'vote', reveal: 'talk', moved: 'talk',
              verdict: 'verdict', ended: 'ended' },
    show: { lobby: shown(showLobby), anchor: shown(showAnchor), vote: shown(showVote), talk: shown(showTalk),
            verdict: shown(showVerdict), ended: shown(showEnded) },
    title: function (section) { return section === 'vote' ? numbered() : null; },
    over: 'vote.over',
    begin: function () {
      el('ballot').addEventListener('submit', function (event) {
        event.preventDefault();
        el('note').blur(); // which changes it
      });
      el('note').addEventListener('change', sendNote);
    }
  };
}());
