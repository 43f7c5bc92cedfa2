// node validate.cjs SCHEMA-FOLDER AJV-FOLDER: each line of standard input is "NAME good|bad FILE";
// says what is not as expected. An independent validator (ajv) in strict mode.
const fs = require("fs");
const path = require("path");
const [folder, modules] = process.argv.slice(2);
const Ajv = require(path.resolve(modules, "node_modules/ajv/dist/2020")).default;
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: false });
const compiled = {};
for (const file of fs.readdirSync(folder))
  compiled[file.replace(/-\d+\.json$/, "")] = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, file))));
let wrong = 0, seen = 0;
for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [name, want, ...rest] = line.split(" ");
  const file = rest.join(" ");
  const validate = compiled[name];
  const good = validate(JSON.parse(fs.readFileSync(file, "utf8")));
  seen++;
  if (good !== (want === "good")) {
    wrong++;
    console.error(`${file}: ${name} is ${good ? "accepted" : "refused: " + ajv.errorsText(validate.errors)}`);
  }
}
console.log(`${seen} files, ${wrong} wrong`);
process.exit(wrong || !seen ? 1 : 0);
