// The kinds of session that can be killed (kills.mjs): what their phones give, what may be seen of it,
// and how one is led from its beginning to its end.

const spell = (is, kind) => `${is ?? '-'}:${kind ?? '-'}`;

// ---- a team session ----

const ITEMS = 2;
const CHOICES = [['complaint', 'implicit'], ['complaint', 'explicit'], ['question', null], ['request', null], [null, null]];

export const set = {
  nothing: undefined,
  begin: `items ${ITEMS}`,
  chair: (scenarios) => [scenarios, 'is-dit-een-klacht'],
  isOpen: (stage) => stage === 'vote' || stage === 'again',
  give(data, below) {
    const [is, kind] = CHOICES[below(CHOICES.length)];
    return { key: `${data.vote}`, value: spell(is, kind), body: { vote: data.vote, is, kind } };
  },
  sees: (data) => ({
    others: data.counts || data.reasons ? 'counts or reasons of an open vote' : null,
    own: data.mine ? [[`${data.vote}`, spell(data.mine.is, data.mine.kind)]] : []
  }),
  allGive: (data) => [(i) => ({ vote: data.vote, is: i % 3 ? 'complaint' : 'question', kind: null })],
  waits: (at) => (at.stage === 'vote' || at.stage === 'again') && !at.voted,
  mayEnd: (at) => at.stage === 'verdict' && at.at === ITEMS - 1,
  command: (at, below) => ({ 'set-up': 'go', anchor: 'go', vote: 'go', reveal: below(2) ? 'again' : 'decide',
                             again: 'go', moved: 'decide', verdict: 'go' })[at.stage],
  there: (line) => new Map(line.trim().split(' ').filter(Boolean).map((one) => {
    const [number, name, is, kind] = one.split(':');
    return [`${name} ${number}`, `${is}:${kind}`];
  }))
};

// ---- a room that plays a case ----

const place = (data) => Math.floor(data.vote / 10);
const round = (data) => (data.stage === 'choose-again' ? 1 : 0);
const clauses = (data) => data.lines.flatMap((line) => line.parts).filter((part) => part.c !== undefined);

// One of what can be chosen; `n` picks.
function choice(data, n) {
  const all = (kind) => data.options.map((option, at) => ({ ...option, at })).filter((option) => option.kind === kind);
  const one = (list) => list[n % list.length];
  if (data.way === 'replies') return { reply: one(all('reply')).at };
  if (data.way === 'judge') return n % 2 ? { is: 'question', kind: null } : { is: 'complaint', kind: n % 4 ? 'implicit' : 'explicit' };
  const remedy = all('remedy')[0];
  const euros = remedy.euros?.length ? remedy.euros[n % remedy.euros.length] : remedy.from ?? 0;
  return { offer: [[remedy.at, euros]], hand: all('hand')[0].id };
}

export const room = {
  nothing: 'false',
  begin: 'where',
  chair: (scenarios) => ['--room', scenarios, 'de-kraan'],
  isOpen: (stage) => stage === 'listen' || stage === 'choose' || stage === 'choose-again',
  give(data, below) {
    if (data.stage !== 'listen') {
      const value = choice(data, below(12));
      return { key: `${place(data)} choice${round(data)}`, value: JSON.stringify(value), body: { vote: data.vote, ...value } };
    }
    const parts = clauses(data), at = below(parts.length + 1), on = below(3) > 0;
    if (at === parts.length || !parts.length)
      return { key: `${place(data)} ready`, value: `${on}`, body: { vote: data.vote, ready: on } };
    return { key: `${place(data)} mark${parts[at].c}`, value: `${on}`, body: { vote: data.vote, mark: parts[at].c, on } };
  },
  sees(data) {
    if (data.stage === 'listen')
      return { others: clauses(data).some((part) => part.n !== undefined) ? 'who heard what' : null,
               own: [...clauses(data).map((part) => [`${place(data)} mark${part.c}`, `${part.mine}`]),
                     [`${place(data)} ready`, `${data.ready}`]] };
    return { others: data.options.some((option) => option.n) ? 'who chose what' : null,
             own: data.mine ? [[`${place(data)} choice${round(data)}`, JSON.stringify(data.mine)]] : [] };
  },
  // each of the first and of one other clause, and then that all are ready
  allGive(data) {
    if (data.stage !== 'listen') return [(i) => ({ vote: data.vote, ...choice(data, i % 3) })];
    const parts = clauses(data);
    return [(i) => ({ vote: data.vote, mark: parts[i % parts.length].c, on: true }), () => ({ vote: data.vote, ready: true })];
  },
  waits: (at) => (at.stage === 'listen' || at.stage === 'choose') && !at.voted,
  mayEnd: (at) => at.stage === 'said',
  command: (at, below) => ({ chosen: below(2) ? 'again' : 'say', moved: 'say' })[at.stage] ?? 'go',
  there: (line) => new Map(line.trim().split(' ').filter(Boolean).map((one) => {
    const [at, name, what, value] = one.split('|');
    return [`${name} ${at} ${what}`, what.startsWith('choice') ? JSON.stringify(JSON.parse(value).mine) : value];
  }))
};
