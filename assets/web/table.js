/* The table: what one would offer, with amounts and with who goes on with it. It is sent as a whole,
 * when it is done. */
phone.table = (function () {
  'use strict';

  var el = phone.el, say = phone.say, make = phone.make;
  var lying = {};   // remedy -> euros; 0 while its amount is not chosen, or when it has none
  var hand = '';
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

  function isSame(a, b) {
    var key = function (one) { return one.offer.map(String).sort().join(' ') + '/' + one.hand; };
    return Boolean(a) && key(a) === key(b);
  }

  function addAmount(box, i, amount) {
    var row = phone.option('amount' + i, String(amount), euros(amount), '', false, function () {
      lying[i] = amount;
      phone.show();
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
      phone.show();
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
      phone.show();
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
        if (hand) Object.keys(lying).forEach(function (i) { if (hasAmounts(options()[i])) delete lying[i]; });
        phone.show();
      }));
  }

  function build(has) {
    var which = [phone.state().vote, phone.lang()].join(), before = (built || '').split(',')[0];
    if (built === which) return;
    built = which;
    if (before !== String(phone.state().vote)) {
      lying = {};
      hand = has ? has.hand : '';
      (has ? has.offer : []).forEach(function (pair) { lying[pair[0]] = pair[1]; });
    }
    phone.clear(el('remedies'));
    phone.clear(el('doors'));
    options().forEach(function (option, i) {
      if (option.kind === 'remedy') addRemedy(el('remedies'), i, option);
      else addDoor(el('doors'), option);
    });
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
    var sum = 0, state = phone.state(), lies = null;
    build(has);
    options().forEach(function (option, i) { if (option.kind === 'remedy') showRemedy(option, i); });
    phone.mark('offer', 'hand', hand || 'none');
    Object.keys(lying).forEach(function (i) { sum += lying[i]; });
    lies = offer();
    el('purse').textContent = hand ? say('purse.other') : say(sum > state.left ? 'purse.beyond' : 'purse', euros(sum), euros(state.left));
    el('give').textContent = waitsForAmount() ? say('offer.first') : lies.offer.length || hand ? say('offer.give') : say('offer.give.nothing');
    el('give').disabled = waitsForAmount() || isSame(has, lies);
  }

  // How it stands with what was sent.
  function sayIt(has) {
    if (!has) return say(phone.state().first ? 'choose.none.again' : 'offer.none');
    return isSame(has, offer()) ? say('choose.counts') : say('offer.changed');
  }

  return {
    spell: spell, show: show, say: sayIt,
    begin: function () {
      el('offer').addEventListener('submit', function (event) {
        event.preventDefault();
        if (!el('give').disabled) phone.want('choice', offer());
      });
    }
  };
}());
