// Twins of a badge that differ in one place, and forgeries. None may be accepted by anyone.
import { generateKeyPairSync, sign } from "node:crypto";
import { issue } from "@digitalbazaar/vc";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { checkToken, tokenParts } from "./token.mjs";
import { signingLoader, verified } from "./offline.mjs";
import { bakedText, rebaked } from "./png.mjs";
import { bakedInDrawing } from "./drawing.mjs";

/** Every string, number and boolean outside `@context`, as a path. */
function* leaves(value, path = []) {
  if (value !== null && typeof value === "object") {
    for (const key of Object.keys(value)) {
      if (key !== "@context") yield* leaves(value[key], [...path, key]);
    }
  } else {
    yield path;
  }
}

/** Another value of the same kind: a date stays a date and an address an address, so that only the signature can tell. */
function changed(value) {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  const next = (sign) => (sign === "9" ? "0" : sign === "z" ? "a" : sign === "Z" ? "A" : String.fromCharCode(sign.charCodeAt(0) + 1));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) {
    return value.slice(0, 18) + next(value[18]) + value.slice(19);
  }
  const at = value.search(/[0-9A-Za-z][^0-9A-Za-z]*$/);
  return at < 0 ? `${value}x` : value.slice(0, at) + next(value[at]) + value.slice(at + 1);
}

/** A copy of `document` in which `edit(holder, key)` was done at the end of `path`. */
function edited(document, path, edit) {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  edit(holder, path.at(-1));
  return copy;
}

const change = (holder, key) => {
  holder[key] = changed(holder[key]);
};
const remove = (holder, key) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

export function* documentTwins(document) {
  for (const path of leaves(document)) {
    yield [`${path.join("/")} changed`, edited(document, path, change)];
    yield [`${path.join("/")} left out`, edited(document, path, remove)];
  }
  yield ["a member that no context defines", { ...document, mention: "très bien" }];
  yield ["a member that a context defines", { ...document, description: "Très bien." }];
  yield ["no proof", edited(document, ["proof"], remove)];
  yield ["an empty list of proofs", { ...document, proof: [] }];
}

const coded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

export function* tokenTwins(token) {
  const { header, payload, parts } = tokenParts(token);
  for (const path of leaves(payload)) {
    yield [`${path.join("/")} changed`, [parts[0], coded(edited(payload, path, change)), parts[2]].join(".")];
  }
  for (const path of leaves(header)) {
    yield [`header ${path.join("/")} changed`, [coded(edited(header, path, change)), parts[1], parts[2]].join(".")];
  }
  const other = parts[2].startsWith("A") ? "B" : "A";
  yield ["another signature", [parts[0], parts[1], other + parts[2].slice(1)].join(".")];
  yield ["a member more", [parts[0], coded({ ...payload, description: "Très bien." }), parts[2]].join(".")];
}

/** Signed afresh by a stranger's key, in the name of the issuer. */
async function strangersDocument(document) {
  const key = await Ed25519Multikey.generate();
  const multibase = (await key.export({ publicKey: true })).publicKeyMultibase;
  key.id = `did:key:${multibase}#${multibase}`;
  key.controller = `did:key:${multibase}`;
  const { proof, ...credential } = structuredClone(document);
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: proof[0].created });
  const issued = await issue({ credential, suite, documentLoader: signingLoader });
  return { ...issued, proof: [issued.proof].flat() };
}

function strangersToken(token) {
  const { header, parts } = tokenParts(token);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const theirs = coded({ alg: header.alg, typ: header.typ, jwk: publicKey.export({ format: "jwk" }) });
  const signature = sign("sha256", Buffer.from(`${theirs}.${parts[1]}`), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return [theirs, parts[1], signature.toString("base64url")].join(".");
}

/** `[file name, what it is, content, a question that is answered with whether it is refused]` */
export async function forgeries({ document, token, png, svg }) {
  const renamed = (text) => text.replace(/("name":\s*")/, "$1X ");
  const refusesText = (text) => async () => (await verified(JSON.parse(text))) !== null;
  const picture = rebaked(png, renamed(bakedText(png)));
  const drawing = renamed(svg);
  const stranger = await strangersDocument(document);
  const strangerToken = strangersToken(token);
  const { header, parts } = tokenParts(token);
  const unsigned = [coded({ ...header, alg: "none" }), parts[1], ""].join(".");
  return [
    ["picture.png", "a picture with another name in it", picture, refusesText(bakedText(picture))],
    ["drawing.svg", "a drawing with another name in it", drawing, refusesText(bakedInDrawing(drawing))],
    ["stranger.json", "a badge signed by a stranger in the issuer's name", JSON.stringify(stranger), refusesText(JSON.stringify(stranger))],
    ["stranger.jwt", "a token signed by a stranger in the issuer's name", strangerToken, async () => (await checkToken(strangerToken)) !== null],
    ["unsigned.jwt", "a token that says it needs no signature", unsigned, async () => (await checkToken(unsigned)) !== null],
  ];
}
