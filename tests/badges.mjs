// Badges made by the kit, verified by implementations that are not ours, without a network.
// Arguments: the folder made by badges.sh, and tests/data/openbadges. Lives beside node_modules while it runs (badges.sh).
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { attempts, canonical, newerContexts, verified } from "./badges/offline.mjs";
import { checkToken, credentialOf, tokenParts } from "./badges/token.mjs";
import { bakedText } from "./badges/png.mjs";
import { bakedInDrawing } from "./badges/drawing.mjs";
import { officialSchema } from "./badges/schema.mjs";
import { houseRules } from "./badges/rules.mjs";
import { documentTwins, forgeries, tokenTwins } from "./badges/twins.mjs";

const [work, data] = process.argv.slice(2);
const folder = join(work, "badges");
const text = (name) => readFileSync(join(folder, name), "utf8");
const schemaErrors = officialSchema(data);
let passed = 0;

function check(what, why) {
  if (why) {
    console.error(`FAILED ${what}: ${typeof why === "string" ? why : JSON.stringify(why, null, 1)}`);
    process.exit(1);
  }
  passed += 1;
}

/** What lies in a picture or drawing; one that cannot be read has failed. */
function opened(what, read) {
  try {
    return read();
  } catch (error) {
    return check(what, error.message);
  }
}

/** Two values that JSON cannot tell apart, whatever the order of members. */
function same(left, right) {
  const sorted = (value) =>
    Array.isArray(value)
      ? value.map(sorted)
      : value && typeof value === "object"
        ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
        : value;
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

const names = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => basename(name, ".json")).sort();
check("six modules in two languages", names.length !== 12 && names.join(" "));

for (const name of names) {
  const badge = JSON.parse(text(`${name}.json`));
  check(`${name}.json against the official schema`, schemaErrors(badge));
  check(`${name}.json by our own rules`, houseRules(badge, name.split(".")[1]));
  check(`${name}.json verified`, await verified(badge));
  check(
    `${name}.json reads the same under the newer copies of its context`,
    (await canonical(badge)) !== (await canonical(badge, newerContexts)) && "awardedDate, jti or endorsementJwt: see offline.mjs",
  );

  const fromPicture = opened(`${name}.png`, () => bakedText(readFileSync(join(folder, `${name}.png`))));
  check(`${name}.png is pure ASCII inside`, /[^\n\x20-\x7e]/.test(fromPicture) && fromPicture);
  check(`${name}.png holds the badge`, !same(JSON.parse(fromPicture), badge) && fromPicture);
  check(`${name}.png verified`, await verified(JSON.parse(fromPicture)));

  const fromDrawing = opened(`${name}.svg`, () => bakedInDrawing(text(`${name}.svg`)));
  check(`${name}.svg is pure ASCII inside`, /[^\n\x20-\x7e]/.test(fromDrawing) && fromDrawing);
  check(`${name}.svg holds the badge`, !same(JSON.parse(fromDrawing), badge) && fromDrawing);
  check(`${name}.svg verified`, await verified(JSON.parse(fromDrawing)));

  const token = text(`${name}.jwt`).trim();
  check(`${name}.jwt verified`, await checkToken(token));
  check(`${name}.jwt against the official schema`, schemaErrors(credentialOf(tokenParts(token).payload)));
  check(`${name}.jwt stands alone`, tokenParts(token).payload.proof && "a proof inside a token");
}

// Whatever differs in one place is another badge, and nobody vouches for it. The twins are kept: badges.sh shows each to the kit.
const model = JSON.parse(text("email.fr.json"));
const kept = [];
const keep = (name, content) => {
  kept.push(name);
  writeFileSync(join(work, "twins", name), content);
};
let number = 0;
for (const [what, twin] of documentTwins(model)) {
  check(`refused: ${what}`, (await verified(twin)) === null && "accepted");
  keep(`${String((number += 1)).padStart(4, "0")}.json`, JSON.stringify(twin));
}
const token = text("email.fr.jwt").trim();
for (const [what, twin] of tokenTwins(token)) {
  check(`refused: token, ${what}`, (await checkToken(twin)) === null && "accepted");
  keep(`${String((number += 1)).padStart(4, "0")}.jwt`, twin);
}
for (const [name, what, content, refused] of await forgeries({
  document: model,
  token,
  png: readFileSync(join(folder, "email.fr.png")),
  svg: text("email.fr.svg"),
})) {
  check(`refused: ${what}`, (await refused()) ? false : "accepted");
  keep(name, content);
}
// Fewer would mean that the walk over the badge had broken, not that the badge had become small.
check("twins were made", kept.length < 100 && `only ${kept.length}`);
check("nobody asked for the network", attempts.length > 0 && attempts);

console.log(`${passed} passed, 0 failed`);
