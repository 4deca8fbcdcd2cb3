// What our badges promise beyond the schema, so that every known verifier takes them (the reference says which trips on what).

const CONTEXTS = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
];

/** Places of empty arrays, empty objects and nulls, which must be left out. */
function* hollow(value, path = "") {
  if (value === null || (typeof value === "object" && Object.keys(value).length === 0)) {
    yield path;
  } else if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) yield* hollow(inner, `${path}/${key}`);
  }
}

/** Nothing for a badge that keeps the rules, otherwise the rules that it breaks. */
export function houseRules(badge, lang) {
  const subject = badge.credentialSubject ?? {};
  const achievement = subject.achievement ?? {};
  const proof = badge.proof?.[0] ?? {};
  const issuer = badge.issuer?.id ?? "";
  const rules = {
    "three contexts in order": JSON.stringify(badge["@context"]) === JSON.stringify(CONTEXTS),
    "exactly one proof, in an array": Array.isArray(badge.proof) && badge.proof.length === 1,
    "the proof that every verifier takes": proof.type === "DataIntegrityProof" && proof.cryptosuite === "eddsa-rdfc-2022",
    "the proof is an assertion": proof.proofPurpose === "assertionMethod",
    "the issuer is its key": /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]+$/.test(issuer),
    "the key is the issuer's": proof.verificationMethod === `${issuer}#${issuer.slice("did:key:".length)}`,
    "the issuer is a profile with a name": [badge.issuer?.type].flat().includes("Profile") && Boolean(badge.issuer?.name),
    "the learner is a pseudonym": /^urn:uuid:[0-9a-f-]{36}$/.test(subject.id ?? ""),
    "no e-mail of a learner": !/[^\s"]@[^\s"]+\.[^\s"]/.test(JSON.stringify(subject)),
    "one language, said": achievement.inLanguage === lang,
    "a name of its own, which wallets show": Boolean(badge.name),
    "a criterion in words": Boolean(achievement.criteria?.narrative),
    "the date has a zone": /(Z|[+-]\d\d:\d\d)$/.test(badge.validFrom ?? ""),
    "no status without a web address": badge.credentialStatus === undefined,
    "evidence at the top level only": subject.evidence === undefined,
    "nothing empty": [...hollow(badge)].length === 0,
  };
  const broken = Object.keys(rules).filter((rule) => !rules[rule]);
  return broken.length > 0 ? broken : null;
}
