// node validate.cjs SCHEMA-FOLDER AJV-FOLDER [SEED]: each line of standard input is "NAME good|bad FILE";
// says what is not as expected. An independent validator (ajv) in strict mode.
//
// Then each kind is damaged by chance, fifty times: something that every file has is dropped, a value gets a type that
// none has there, an object something more, a number or a word what it cannot be. What "every file has" is seen from the
// files and not from the schema, so a schema that forgot to ask for it is found.
const fs = require("fs");
const path = require("path");
const [folder, modules, seed = "1"] = process.argv.slice(2);
const Ajv = require(path.resolve(modules, "node_modules/ajv/dist/2020")).default;
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: false });
const compiled = {};
const schemas = fs.readdirSync(folder).map((file) => [file, JSON.parse(fs.readFileSync(path.join(folder, file)))]);
for (const [, schema] of schemas) ajv.addSchema(schema); // one may name another
for (const [file, schema] of schemas) compiled[file.replace(/-\d+\.json$/, "")] = ajv.getSchema(schema.$id);
let wrong = 0, seen = 0;
const good = {};
for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [name, want, ...rest] = line.split(" ");
  const file = rest.join(" ");
  const validate = compiled[name];
  if (!validate) {
    console.error(`${name}: has no schema`);
    wrong++;
    continue;
  }
  const tree = JSON.parse(fs.readFileSync(file, "utf8"));
  seen++;
  if (validate(tree) !== (want === "good")) {
    wrong++;
    console.error(`${file}: ${name} is ${want === "bad" ? "accepted" : "refused: " + ajv.errorsText(validate.errors)}`);
  } else if (want === "good") {
    (good[name] ||= []).push(tree);
  }
}

// ---- what the files have ----

const DAMAGED = 50;
// Objects whose keys are names of the case, the house or the team: any may be there.
const maps = /(^|\.)(remedies|cards|best|categories|moments|replies|endings|policies|norms|why_null|hints|scores)$/;
// What may be so though no file here has it so: what can be left out, be another word, or be below nought.
const loose = {
  inputs: /^(time_factor|mode|seed|language|example|.*\.hand_over|.*\.judge\.kind) dropped$/,
  result: /\.empathy ranged$|^player dropped$|\.judge\.kind dropped$/,
  agreement: /^(fleiss_kappa|alpha|ac1|cohen_kappa) ranged$/,
  check: /_play\.(seed|language|mode|time_factor) dropped$|norms\.\{\}\.(limit|is) ranged$|\.hand_over dropped$|norms\.\{\} dropped$/,
  simulate: /norms\.\{\}\.(limit|is) ranged$/,
  class: /\.(judge\.)?kind dropped$|\.empathy ranged$|^(turns\[\]\.(first|second)|result) typed$/,
  journal: /^(started_ms|ended_ms) ranged$|^judge\.kind dropped$/,
  refresher: /\.moment ranged$/,
  settings: /^window\.[xy] ranged$/,
  "session-log": /\.(kind|note|dissent) (dropped|typed)$|^decide\.(is|kind) dropped$|^set_up\.hands dropped$/,
  // held back wherever few people came
  report: /\.(hits|positives|negatives|false_alarms|offers|handed_over|decided|needless|people|pairs|up|down|change_mean|euros_mean|d_prime|mean|sd|lowest|p10|p50|p90|highest|n|shown|marked|plays|warm|cold) typed$/,
  session: /\.kind typed$|\.(value|low|high) ranged$|\.(note|dissent) dropped$|\.decide\.(is|kind) dropped$|(^settings|\.set_up)\.hands dropped$/,
  votes: /\.kind typed$/,
  api: /\.(low|high) (typed|ranged)$/,
};
// A fraction is no such number; nothing is no such value.
const whole = /(^|_)(ms|line|lines|word|plays|seed|port|threshold|number|items|signals|hits|replies|states|moments)$/;
const never = /^(schema|id|mode|passed|complete|moment|item|set|rater|seat|name|title|turns|inputs|votes|raters|findings)$/;
let state = BigInt(seed) * 2654435761n + 88172645463325252n;
const below = (most) => {
  state ^= (state << 13n) & 0xffffffffffffffffn;
  state ^= state >> 7n;
  state ^= (state << 17n) & 0xffffffffffffffffn;
  return Number(state % BigInt(most));
};
const type = (value) =>
  value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

// Calls visit(holder, key, path) for each value of a tree, the outermost last.
const walk = (value, at, visit) => {
  if (Array.isArray(value))
    value.forEach((item, i) => { walk(item, at + "[]", visit); visit(value, i, at + "[]"); });
  else if (value && typeof value === "object")
    for (const key of Object.keys(value)) {
      const inner = maps.test(at) ? at + ".{}" : at ? `${at}.${key}` : key;
      walk(value[key], inner, visit);
      visit(value, key, inner);
    }
};

const look = (trees) => {
  const facts = { objects: {}, keys: {}, types: {}, least: {}, empty: {} };
  const object = (at) => { facts.objects[at] = (facts.objects[at] || 0) + 1; };
  for (const tree of trees) {
    object("");
    walk(tree, "", (holder, key, at) => {
      const value = holder[key];
      facts.keys[at] = (facts.keys[at] || 0) + 1;
      (facts.types[at] ||= new Set()).add(type(value));
      if (type(value) === "object") object(at);
      if (typeof value === "number") facts.least[at] = Math.min(facts.least[at] ?? 0, value);
      if (value === "") facts.empty[at] = true;
    });
  }
  return facts;
};

// ---- damage ----

// Words of a closed list, or of a form of their own.
const closed =
  /^(schema|hash|mode|outcome|theme|severity|channel|hand_over|language|takes|interface|how|started|ended|date|token|address)$/;
const named = /^(id|moment|item|set|rater|seat|name|title|case)$/;
const values = { string: "x", integer: 7, number: 7.5, boolean: true, null: null, array: [], object: {} };
const ways = {
  dropped: (facts, holder, key, at) => {
    const parent = at.slice(0, at.lastIndexOf(".") < 0 ? 0 : at.lastIndexOf("."));
    if (Array.isArray(holder) || at.endsWith(".{}") || facts.keys[at] !== facts.objects[parent]) return false;
    delete holder[key];
    return true;
  },
  typed: (facts, holder, key, at) => {
    const had = facts.types[at];
    const can = (t) =>
      !had.has(t) &&
      !(t === "integer" && had.has("number")) &&
      !(t === "number" && had.has("integer") && !whole.test(key)) &&
      !(t === "null" && !never.test(key));
    const others = Object.keys(values).filter(can);
    const chosen = others[below(others.length)];
    holder[key] = chosen === "number" && had.has("integer") ? 7.5 : values[chosen];
    return true;
  },
  more: (facts, holder, key, at) => {
    const value = holder[key];
    if (type(value) !== "object" || maps.test(at)) return false;
    value.zz = 1;
    return true;
  },
  ranged: (facts, holder, key, at) => {
    const value = holder[key];
    if (typeof value === "number" && facts.least[at] >= 0) holder[key] = -7;
    else if (typeof value === "string" && closed.test(key)) holder[key] = value + " ?";
    else if (typeof value === "string" && named.test(key) && !facts.empty[at]) holder[key] = "";
    else return false;
    return true;
  },
};

const damage = (name, trees) => {
  const facts = look(trees);
  const counts = {};
  for (let done = 0; done < DAMAGED; ) {
    const tree = structuredClone(trees[below(trees.length)]);
    const places = [];
    walk(tree, "", (holder, key, at) => places.push([holder, key, at]));
    const [holder, key, at] = places[below(places.length)];
    const way = Object.keys(ways)[below(4)];
    if (loose[name]?.test(`${at} ${way}`) || !ways[way](facts, holder, key, at)) continue;
    done++;
    counts[way] = (counts[way] || 0) + 1;
    if (compiled[name](tree)) {
      wrong++;
      console.error(`${name}: ${at} ${way} is accepted: ${JSON.stringify(holder[key])?.slice(0, 60)}`);
    }
  }
  return DAMAGED;
};

let damaged = 0;
for (const [name, trees] of Object.entries(good)) damaged += damage(name, trees);
for (const name of Object.keys(compiled))
  if (!good[name]) {
    wrong++;
    console.error(`${name}: no file of this kind was looked at`);
  }
console.log(`${seen} files, ${damaged} damaged, ${wrong} wrong`);
process.exit(wrong || !seen ? 1 : 0);
