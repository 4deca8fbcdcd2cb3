// The badges against the official schema once more, by Ajv. Argument: the folder made by independent.sh.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const work = process.argv[2];
const require = createRequire(join(work, "node/"));
const Ajv = require("ajv/dist/2019").default;
const formats = require("ajv-formats").default;

const data = join(dirname(fileURLToPath(import.meta.url)), "data/openbadges");
const find = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith("strict.json"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))[0];
const schema = JSON.parse(readFileSync(find(data), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
const validate = ajv.compile(schema);
let passed = 0;
for (const lang of ["fr", "en"]) {
  const badge = JSON.parse(readFileSync(join(work, `badge.${lang}.json`), "utf8"));
  if (!validate(badge)) {
    console.error(lang, validate.errors);
    process.exit(1);
  }
  badge.issuer = 3;
  if (validate(badge)) {
    console.error(lang, "a broken badge was accepted");
    process.exit(1);
  }
  passed += 2;
}
console.log(`${passed} passed, 0 failed`);
