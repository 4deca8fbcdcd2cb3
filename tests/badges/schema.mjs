// The JSON Schema that 1EdTech publishes, strict form, by Ajv.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2019.js";
import formats from "ajv-formats";

/** A function that gives nothing for a good badge and otherwise what is wrong with it. */
export function officialSchema(data) {
  const file = join(data, "ob_v3p0_achievementcredential_schema.strict.json");
  // `strict` is about keywords that Ajv does not know, which the official text has; it is not about the badge.
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return (badge) => (validate(badge) ? null : validate.errors);
}
