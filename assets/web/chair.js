/* The section of who leads: who is ready, what to ask, and the steps that the big screen offers. */
(function () {
  'use strict';

  var el = phone.el, say = phone.say, make = phone.make, clear = phone.clear;
  var ballot = phone.ballot;
  var state = null;

  // ---- coming in ----

  function complain(key) {
    var box = el('come-error');
    box.hidden = !key;
    box.textContent = key ? say(key) : '';
    if (key) el('chair-code').setAttribute('aria-invalid', 'true');
    else el('chair-code').removeAttribute('aria-invalid');
    if (key) el('chair-code').focus();
  }

  async function come(event) {
    var code = el('chair-code').value.replace(/[\s-]/g, ''), button = el('come-form').querySelector('.primary');
    event.preventDefault();
    if (code.length !== 12) { complain('chair.error.code'); return; }
    if (button.disabled) return;
    complain('');
    button.disabled = true;
    try {
      var answer = await phone.ask('/join', { chair: code });
      if (answer.status === 200) {
        el('chair-code').value = '';
        // it works once: nothing is left of it in the address
        window.history.replaceState(null, '', window.location.pathname);
        phone.enter({ token: answer.data.token });
      } else {
        complain(answer.data && answer.data.error === 'slow' ? 'join.error.slow'
               : answer.data && answer.data.error === 'code' ? 'chair.error.code' : 'join.error.bad');
      }
    } catch (e) {
      complain('join.error.offline');
    }
    button.disabled = false;
  }

  function codeOfLink() {
    var code = window.location.hash.slice(1).toUpperCase();
    return /^[0-9A-Z]{12}$/.test(code) ? code : '';
  }

  function showCome() {
    var notice = phone.notice();
    el('come-notice').hidden = !notice;
    if (notice) el('come-notice').textContent = say(notice);
    if (!el('chair-code').value) el('chair-code').value = codeOfLink();
  }

  // ---- what may be done: nothing is made anew that stays, or a finger and the focus lose it ----

  function press(id) { phone.want('press', { press: id }); }

  function rows(box, list, build, fill) {
    list.forEach(function (one, at) {
      var there = box.children[at];
      if (there && there.getAttribute('data-id') !== String(one.id)) {
        while (box.children[at]) box.removeChild(box.children[at]);
        there = null;
      }
      if (!there) {
        there = build(one);
        there.setAttribute('data-id', one.id);
        box.appendChild(there);
      }
      fill(there, one);
    });
    while (box.children.length > list.length) box.removeChild(box.lastChild);
  }

  function text(node, words) { if (node.textContent !== words) node.textContent = words; }

  function buildStep(one) {
    var row = make('div'), button = make('button');
    button.type = 'button';
    button.addEventListener('click', function () { press(one.id); });
    row.appendChild(button);
    row.appendChild(make('p', 'hint', ''));
    return row;
  }

  function fillStep(row, one) {
    var button = row.firstChild;
    text(button, one.words);
    button.className = one.primary ? 'primary' : 'second';
    button.disabled = one.off === true;
    text(row.lastChild, one.why || '');
    row.lastChild.hidden = !one.why;
  }

  function buildChoice(one) {
    var set = make('fieldset'), list = make('div', 'choices');
    set.appendChild(make('legend', '', ''));
    set.appendChild(list);
    return set;
  }

  function fillChoice(set, one) {
    var what = one.labels.join('\n'), group = 'choice' + one.id, list = set.lastChild;
    var has = phone.wants('choose' + one.id); // on its way
    text(set.firstChild, one.words);
    if (set.getAttribute('data-for') !== what) {
      clear(list);
      one.labels.forEach(function (label, at) {
        list.appendChild(phone.option(group, String(at), label, '', false, function () {
          phone.want('choose' + one.id, { choose: one.id, to: at });
        }));
      });
      set.setAttribute('data-for', what);
    }
    phone.mark('lead-choices', group, String(has ? has.to : one.chosen));
  }

  // ---- what is written down: as in the fields of the big screen, and no longer ----

  function fits(value, most) {
    var letters = Array.from(value);
    while (new TextEncoder().encode(letters.join('')).length > most) letters.pop();
    return letters.join('');
  }

  function buildField(one) {
    var box = make('div', 'field'), label = make('label'), area = make('textarea');
    area.id = 'lead-field-' + one.id;
    label.htmlFor = area.id;
    area.rows = 3;
    area.addEventListener('change', function () {
      var value = fits(area.value.trim(), Number(area.getAttribute('data-most')));
      phone.want('write' + one.id, { write: one.id, text: value });
    });
    box.appendChild(label);
    box.appendChild(area);
    return box;
  }

  // What is being typed here is not taken away by what stands there.
  function fillField(box, one) {
    var area = box.lastChild, has = phone.wants('write' + one.id), value = has ? has.text : one.value;
    text(box.firstChild, one.words);
    area.lang = phone.house().language;
    area.maxLength = one.most;
    area.setAttribute('data-most', one.most);
    if (document.activeElement !== area && area.value !== value) area.value = value;
  }

  // ---- what there is to know ----

  function buildPerson() {
    var row = make('li');
    row.appendChild(make('span', 'what', ''));
    row.appendChild(make('span', 'many', ''));
    return row;
  }

  function fillPerson(row, one) {
    var how = one.ready === undefined ? '' : say(one.ready ? 'chair.ready' : 'chair.not');
    if (one.away) how += (how ? ' · ' : '') + say('chair.away');
    row.className = one.ready ? 'ready' : '';
    text(row.firstChild, one.name);
    text(row.lastChild, how);
  }

  function showPeople() {
    var people = state.people || [], ready = people.filter(function (one) { return one.ready; }).length;
    var open = people.length && people[0].ready !== undefined;
    el('lead-people-box').hidden = !state.people;
    text(el('lead-ready'), open ? say(ready === 1 ? 'vote.count.one' : 'vote.count', ready, people.length)
                                : say(people.length === 1 ? 'chair.here.one' : 'chair.here', people.length));
    // who is awaited first
    rows(el('lead-people'), people.filter(function (one) { return !one.ready; })
      .concat(people.filter(function (one) { return one.ready; })).map(function (one) {
        return { id: one.name, name: one.name, ready: one.ready, away: one.away };
      }), buildPerson, fillPerson);
  }

  function plain(list, lines, words) {
    var what = phone.lang() + JSON.stringify(lines);
    if (list.getAttribute('data-for') === what) return;
    clear(list);
    lines.forEach(function (line) { list.appendChild(words(line)); });
    list.setAttribute('data-for', what);
  }

  function label(is) { return is === null ? say('unknown') : ballot.label('categories', is); }

  function setLine(id, words) {
    el(id).hidden = !words;
    text(el(id), words || '');
  }

  // As it stands beside the verdict on the big screen.
  function showReference() {
    var reference = state.reference, also;
    el('lead-reference-box').hidden = !reference;
    if (!reference) return;
    also = reference.also.map(function (id) { return ballot.label('categories', id); }).join(', ');
    text(el('lead-reference-title'), say(reference.border ? 'chair.reference.border' : 'chair.reference'));
    text(el('lead-reference'), ballot.spell(reference.verdict) + (also ? ' · ' + say('chair.also', also) : ''));
    setLine('lead-why', reference.why);
    setLine('lead-ask', reference.ask ? '“' + reference.ask + '”' : '');
    ['lead-reference', 'lead-why', 'lead-ask'].forEach(function (id) { el(id).lang = phone.house().language; });
  }

  function showBefore() {
    el('lead-before-box').hidden = !state.rule_before;
    if (state.rule_before) phone.speech('lead-before', state.rule_before);
  }

  function showTalk() {
    el('lead-prompts-box').hidden = !state.prompts;
    plain(el('lead-prompts'), state.prompts || [], function (line) { return make('li', '', line); });
    el('lead-counts-box').hidden = !(state.counts || []).length || state.stage === 'decide';
    phone.tally(el('lead-counts'), (state.counts || []).map(function (one) {
      return { text: label(one.is), n: one.n, more: ballot.kinds(one),
               lang: one.is === null ? '' : phone.house().language };
    }), state.votes);
    el('lead-reasons-box').hidden = !(state.reasons || []).length || state.stage === 'decide';
    plain(el('lead-reasons'), state.reasons || [], function (one) {
      var item = make('li', '', '“' + one.text + '” ');
      item.lang = phone.house().language;
      item.appendChild(make('span', 'hint', '(' + label(one.is) + ')'));
      return item;
    });
    el('lead-time-box').hidden = !state.talk;
    if (state.talk) text(el('lead-time'), state.talk.words);
    showTime();
  }

  function showTime() {
    var on = state && state.talk && state.talk.since !== undefined;
    el('lead-clock').hidden = !on;
    if (!on) return;
    var seconds = Math.max(0, Math.floor((phone.clock() - state.talk.since) / 1000)), rest = seconds % 60;
    text(el('lead-clock'), say('chair.time', Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest));
  }

  function number() {
    if (state.item === undefined) return '';
    if (state.stage === 'anchor') return say('number.anchor', state.item, state.of);
    return say(state.stage === 'again' || state.stage === 'moved' ? 'number.again' : 'number', state.item, state.of);
  }

  function showLead() {
    state = phone.state();
    text(el('lead-number'), number());
    text(el('lead-title'), say('chair.at.' + state.stage));
    text(el('lead-said'), state.asked ? '' : state.unkept ? say('chair.unkept') : state.said || '');
    el('lead-asked').hidden = !state.asked;
    text(el('lead-asked-title'), state.asked ? state.asked.title : '');
    text(el('lead-asked-hint'), state.asked ? state.asked.hint : '');
    el('lead-text').hidden = state.text === undefined;
    if (state.text !== undefined) phone.speech('lead-text', state.text);
    el('lead-standing').hidden = !state.standing && !state.verdict;
    text(el('lead-standing'), state.standing ||
         (state.parked ? say('verdict.parked') : state.verdict ? say('verdict.team', ballot.spell(state.verdict)) : ''));
    showPeople();
    showTalk();
    showBefore();
    showReference();
    rows(el('lead-fields'), state.fields || [], buildField, fillField);
    rows(el('lead-choices'), state.choices || [], buildChoice, fillChoice);
    rows(el('lead-steps'), state.steps, buildStep, fillStep);
    el('lead-elsewhere').hidden = state.steps.length > 0 || state.stage === 'ended';
    el('lead-items-box').hidden = !(state.items || []).length;
    rows(el('lead-items'), state.items || [], buildStep, fillStep);
    setLine('lead-items-hint', state.items_hint);
    rows(el('lead-end'), state.end ? [state.end] : [], buildStep, fillStep);
    phone.standing(el('lead-mine'), '', false);
    phone.showLeft();
  }

  phone.modes.chair = {
    stages: { lobby: 'lead', anchor: 'lead', vote: 'lead', again: 'lead', reveal: 'lead', moved: 'lead',
              decide: 'lead', verdict: 'lead', ended: 'lead' },
    show: { come: showCome, lead: showLead },
    title: function (section) { return section === 'lead' ? say('chair.at.' + phone.state().stage) : null; },
    over: 'vote.over',
    begin: function () {
      el('come-form').addEventListener('submit', come);
      window.addEventListener('hashchange', function () {
        if (codeOfLink()) el('chair-code').value = codeOfLink();
      });
      el('lead-fields').addEventListener('submit', function (event) { event.preventDefault(); });
      el('lead-choices').addEventListener('submit', function (event) { event.preventDefault(); });
      el('lead-time').addEventListener('click', function () { if (state && state.talk) press(state.talk.id); });
      setInterval(showTime, 500);
    }
  };
}());
