import { child, childrenOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";

/** Prefixes by which Choice elements name Microsoft's extensions of drawings, text and ink. */
const understood =
  /^(w1[0-9]\w*|wp[scgi]|wp14|a1[46]|am3d|aink|c1[46]\w*|cx\d*|v|o|m|oel|dgm14|sl|x1[0-9]\w*)$/;

/**
 * The one alternative of an mc:AlternateContent that a reader takes: the first Choice whose requirements it
 * understands, otherwise the Fallback (ISO 29500-3 7.6). Reading more than one doubles its text.
 */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const choice = childrenOf(element, "mc:Choice").find(({ attributes }) =>
    (attributes["Requires"] ?? "").split(/\s+/).every((prefix) => prefix === "" || understood.test(prefix)),
  );
  return choice ?? child(element, "mc:Fallback");
}
