// What an SVG carries, read by an XML parser.
import { DOMParser, Node } from "@xmldom/xmldom";

const SVG = "http://www.w3.org/2000/svg";
const OPEN_BADGES = "https://purl.imsglobal.org/ob/v3p0";

/** The text of the one `openbadges:credential`: first in the drawing, one CDATA section, nothing beside it. */
export function bakedInDrawing(text) {
  const complain = (level, message) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: complain }).parseFromString(text, "image/svg+xml").documentElement;
  if (root.namespaceURI !== SVG || root.localName !== "svg") {
    throw new Error(`root is ${root.nodeName}`);
  }
  const badges = Array.from(root.getElementsByTagName("*")).filter((element) => /credential$|assertion$/i.test(element.nodeName));
  const first = Array.from(root.childNodes).find((node) => node.nodeType !== Node.TEXT_NODE || node.data.trim() !== "");
  if (badges.length !== 1 || badges[0] !== first) {
    throw new Error(`${badges.length} badges in the drawing, or something stands before it`);
  }
  if (first.nodeName !== "openbadges:credential" || first.namespaceURI !== OPEN_BADGES || first.hasAttribute("verify")) {
    throw new Error(`${first.nodeName} in ${first.namespaceURI}`);
  }
  // The public validator reads the first piece of text only, so blanks before the section would hide the badge from it.
  if (first.childNodes.length !== 1 || first.firstChild.nodeType !== Node.CDATA_SECTION_NODE) {
    throw new Error("the credential is not exactly one CDATA section");
  }
  return first.firstChild.data;
}
