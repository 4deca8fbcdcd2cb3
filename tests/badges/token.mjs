// VC-JWT: the compact form of a badge, verified by jose.
import { compactVerify, importJWK } from "jose";

const ADDED = ["iss", "jti", "sub", "nbf", "exp", "iat"];
const decoded = (part) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(part, "base64url")));

export function tokenParts(token) {
  const parts = token.split(".");
  if (parts.length !== 3 || parts.some((part) => !/^[\w-]+$/.test(part))) {
    throw new Error("not three base64url parts");
  }
  return { header: decoded(parts[0]), payload: decoded(parts[1]), parts };
}

/** The badge without what the token form adds to it. */
export const credentialOf = (payload) => Object.fromEntries(Object.entries(payload).filter(([key]) => !ADDED.includes(key)));

/** The public key inside a did:jwk. */
const keyOf = (did) => {
  const coded = /^did:jwk:([\w-]+)$/.exec(did ?? "")?.[1];
  if (!coded) {
    throw new Error(`issuer is not a did:jwk: ${did}`);
  }
  return decoded(coded);
};

const seconds = (date) => Math.floor(Date.parse(date) / 1000);

/** Nothing when the token holds, otherwise why not. */
export async function checkToken(token) {
  try {
    const { header, payload } = tokenParts(token);
    const issuer = payload.issuer?.id;
    const key = keyOf(issuer);
    const rules = [
      [header.alg === "ES256" && header.typ === "JWT", `header ${JSON.stringify(header)}`],
      [Object.keys(header).every((name) => ["alg", "typ", "jwk", "kid"].includes(name)), "something else in the header"],
      // A verifier follows `kid` first, and fetches it unless it is the did:jwk.
      [header.jwk ? header.kid === undefined : header.kid === `${issuer}#0`, "neither a key in the header nor its did:jwk"],
      [key.kty === "EC" && key.crv === "P-256" && key.d === undefined && header.jwk?.d === undefined, "not a public P-256 key"],
      [!header.jwk || ["kty", "crv", "x", "y"].every((name) => header.jwk[name] === key[name]), "the header's key is not the issuer's"],
      [payload.iss === issuer, "iss"],
      [payload.jti === payload.id, "jti"],
      [payload.sub === payload.credentialSubject?.id, "sub"],
      [payload.nbf === seconds(payload.validFrom), "nbf"],
      [payload.validUntil === undefined ? payload.exp === undefined : payload.exp === seconds(payload.validUntil), "exp"],
      [payload.vc === undefined, "a vc claim, which is of the old data model"],
    ];
    const broken = rules.filter(([holds]) => !holds).map(([, why]) => why);
    if (broken.length > 0) {
      return broken.join("; ");
    }
    // The key of the issuer's name, never only the one that the header brings: else anyone could sign in anyone's name.
    await compactVerify(token, await importJWK(key, "ES256"), { algorithms: ["ES256"] });
    return null;
  } catch (error) {
    return error.message || "refused";
  }
}
