/* Naming: the rows of a ballot, categories with the kinds of one of them, for whoever is asked what
 * something is. */
phone.ballot = (function () {
  'use strict';

  var say = phone.say, make = phone.make, mark = phone.mark;

  function label(list, id) {
    var house = phone.house();
    for (var i = 0; i < house[list].length; i++)
      if (house[list][i].id === id) return house[list][i].label;
    return id;
  }

  function spell(judgement) {
    if (judgement.is === null) return say('unknown');
    return label('categories', judgement.is) +
           (judgement.kind ? ' (' + label('kinds', judgement.kind) + ')' : '');
  }

  // Of a count: how many of each kind there are among the last votes, "verstopt: 5 · soort niet gekozen: 1".
  function kinds(count) {
    return (count.kinds || []).map(function (one) {
      return say('count.kind', one.kind === null ? say('count.kind.none') : label('kinds', one.kind), one.n);
    }).join(' · ');
  }

  function row(group, one, pick) {
    var made = phone.option(group, one.id, one.label, one.why || '', false, pick);
    made.lang = phone.house().language;
    return made;
  }

  function buildKinds(pick) {
    var house = phone.house(), kinds = make('fieldset', 'kinds'), rows = make('div', 'choices');
    kinds.id = 'kinds';
    kinds.appendChild(make('legend', '', say('vote.kind')));
    house.kinds.forEach(function (kind) {
      rows.appendChild(row('kind', kind, function () { pick(house.complaint, kind.id); }));
    });
    kinds.appendChild(rows);
    return kinds;
  }

  // The rows stay as they are while what they are for does: focus and a finger must not lose them.
  function build(rows, what, unknown, pick) {
    var house = phone.house();
    if (rows.getAttribute('data-for') === what) return;
    phone.clear(rows);
    house.categories.forEach(function (category) {
      rows.appendChild(row('is', category, function () { pick(category.id, null); }));
      if (category.id === house.complaint && house.kinds.length) rows.appendChild(buildKinds(pick));
    });
    if (unknown) {
      var last = phone.option('is', '', say('vote.unknown'), '', false, function () { pick(null, null); });
      last.className += ' unknown';
      rows.appendChild(last);
    }
    rows.setAttribute('data-for', what);
  }

  function show(form, has) {
    var kinds = document.getElementById('kinds');
    mark(form, 'is', has ? has.is || '' : null);
    mark(form, 'kind', has ? has.kind || null : null);
    if (kinds) kinds.hidden = !has || has.is !== phone.house().complaint;
  }

  return { label: label, spell: spell, kinds: kinds, build: build, show: show };
}());
