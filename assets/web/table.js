/* The table: what one would offer, with amounts and with who goes on with it. It is sent as a whole
 * whenever it can be given as it lies. */
phone.table = (function () {
  'use strict';

  var el = phone.el, say = phone.say, make = phone.make;
  var lying = {};   // remedy -> euros; 0 while its amount is not chosen, or when it has none
  var hand = '';
  var nothing = false; // is offered: a choice too
  var built = null; // for which question

  function options() { return phone.state().options; }

  function hasAmounts(option) { return option.euros.length > 0 || option.from !== undefined; }

  function euros(amount) {
    var comma = phone.lang() === 'nl' ? ',' : '.', cents = Math.round(amount * 100);
    return '€ ' + Math.floor(cents / 100) + (cents % 100 ? comma + ('0' + cents % 100).slice(-2) : '');
  }

  function spell(choice) {
    var names = choice.offer.map(function (pair) {
      return options()[pair[0]].t + (pair[1] ? ' (' + euros(pair[1]) + ')' : '');
    });
    if (!names.length) names.push(say('offer.nothing'));
    if (choice.hand) names.push(say('hand.' + choice.hand));
    return names.join('; ');
  }

  // As it lies: what waits for its amount is not in it.
  function offer() {
    var pairs = [];
    Object.keys(lying).forEach(function (i) {
      if (!hasAmounts(options()[i]) || lying[i]) pairs.push([Number(i), lying[i]]);
    });
    return { offer: pairs, hand: hand };
  }

  function waitsForAmount() {
    return Object.keys(lying).some(function (i) { return hasAmounts(options()[i]) && !lying[i]; });
  }

  // What lies there counts at once; what waits for its amount, and an empty table, do not.
  function changed() {
    var lies = offer();
    if (!waitsForAmount())
      phone.want('choice', nothing || lies.offer.length || hand ? lies : { none: true });
    phone.show();
  }

  function addAmount(box, i, amount) {
    var row = phone.option('amount' + i, String(amount), euros(amount), '', false, function () {
      lying[i] = amount;
      changed();
    });
    box.appendChild(row);
  }

  function addAnyAmount(box, i, option) {
    var label = make('label', '', say('offer.between', euros(option.from), euros(option.to))), field = make('input');
    field.type = 'text';
    field.inputMode = 'numeric';
    field.id = 'amount' + i + '-typed';
    label.htmlFor = field.id;
    field.addEventListener('input', function () {
      var typed = Number(field.value.trim());
      lying[i] = typed >= option.from && typed <= option.to && typed === Math.floor(typed) ? typed : 0;
      changed();
    });
    box.appendChild(label);
    box.appendChild(field);
  }

  function addAmounts(row, i, option) {
    var box = make('fieldset', 'amounts'), chips = make('div', 'chips');
    box.id = 'amounts' + i;
    box.appendChild(make('legend', '', say('offer.amount', option.t)));
    option.euros.forEach(function (amount) { addAmount(chips, i, amount); });
    box.appendChild(chips);
    if (option.from !== undefined) addAnyAmount(box, i, option);
    row.appendChild(box);
  }

  function addRemedy(rows, i, option) {
    var row = phone.option('remedy', String(i), option.t, '', false, function () {
      if (lying[i] === undefined) lying[i] = 0; else delete lying[i];
      nothing = false;
      changed();
    });
    row.querySelector('input').type = 'checkbox';
    row.lang = phone.house().language;
    rows.appendChild(row);
    if (hasAmounts(option)) addAmounts(rows, i, option);
  }

  function addDoor(rows, option) {
    rows.appendChild(phone.option('hand', option.id || 'none', say('hand.' + (option.id || 'none')),
      say('hand.' + (option.id || 'none') + '.why'), false, function () {
        hand = option.id;
        nothing = nothing && !hand;
        if (hand) Object.keys(lying).forEach(function (i) { if (hasAmounts(options()[i])) delete lying[i]; });
        changed();
      }));
  }

  function addNothing(rows) {
    var row = phone.option('nothing', '1', say('offer.give.nothing'), say('offer.give.nothing.why'), false, function () {
      nothing = !nothing;
      if (nothing) { lying = {}; hand = ''; }
      changed();
    });
    row.querySelector('input').type = 'checkbox';
    rows.appendChild(row);
  }

  function build(has) {
    var which = [phone.state().vote, phone.lang()].join(), before = (built || '').split(',')[0];
    if (built === which) return;
    built = which;
    if (before !== String(phone.state().vote)) {
      lying = {};
      hand = has ? has.hand : '';
      nothing = Boolean(has) && !has.hand && !has.offer.length;
      (has ? has.offer : []).forEach(function (pair) { lying[pair[0]] = pair[1]; });
    }
    phone.clear(el('remedies'));
    phone.clear(el('doors'));
    options().forEach(function (option, i) {
      if (option.kind === 'remedy') addRemedy(el('remedies'), i, option);
      else addDoor(el('doors'), option);
    });
    addNothing(el('remedies'));
  }

  function showRemedy(option, i) {
    var box = el('remedy-' + i), lies = lying[i] !== undefined, money = hasAmounts(option);
    box.checked = lies;
    box.disabled = money && hand !== '';
    box.parentNode.classList.toggle('chosen', lies);
    box.parentNode.classList.toggle('off', box.disabled);
    if (!money) return;
    el('amounts' + i).hidden = !lies;
    phone.mark('offer', 'amount' + i, lying[i] ? String(lying[i]) : null);
  }

  function show(has) {
    var sum = 0, state = phone.state();
    build(has);
    options().forEach(function (option, i) { if (option.kind === 'remedy') showRemedy(option, i); });
    phone.mark('offer', 'hand', nothing ? null : hand || 'none');
    phone.mark('offer', 'nothing', nothing ? '1' : null);
    Object.keys(lying).forEach(function (i) { sum += lying[i]; });
    el('purse').textContent = hand ? say('purse.other') : say(sum > state.left ? 'purse.beyond' : 'purse', euros(sum), euros(state.left));
  }

  // How it stands; `none` says it of who has not chosen.
  function sayIt(has, none) {
    if (waitsForAmount()) return has ? say('offer.before', spell(has)) : say('offer.first');
    return has ? say('offer.counts', spell(has)) : none();
  }

  return {
    spell: spell, show: show, say: sayIt,
    begin: function () {
      el('offer').addEventListener('submit', function (event) { event.preventDefault(); });
    }
  };
}());
