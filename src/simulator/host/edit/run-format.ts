import { child, createW, ownerOf, placeInOrder, remove, setAttribute, type Element } from "../ooxml/dom";
import { highlightName, underlineName } from "../ooxml/run-format";
import { HostError } from "../protocol/errors";

/** The sequence of `CT_RPr` (ECMA-376 part 1, 17.3.2.28). */
const order = [
  "rStyle",
  "rFonts",
  "b",
  "bCs",
  "i",
  "iCs",
  "caps",
  "smallCaps",
  "strike",
  "dstrike",
  "outline",
  "shadow",
  "emboss",
  "imprint",
  "noProof",
  "snapToGrid",
  "vanish",
  "webHidden",
  "color",
  "spacing",
  "w",
  "kern",
  "position",
  "sz",
  "szCs",
  "highlight",
  "u",
  "effect",
  "bdr",
  "shd",
  "fitText",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "specVanish",
  "oMath",
];

/** A change of one `w:rPr`. */
export type FormatChange = (rPr: Element) => void;

const put = (rPr: Element, name: string, attributes: Readonly<Record<string, string>>): void => {
  const property = createW(ownerOf(rPr), name, attributes);
  // The marks of tracked changes come first in the formatting of a paragraph mark.
  placeInOrder(rPr, property, ["ins", "del", "moveFrom", "moveTo", ...order, "rPrChange"]);
};
const drop = (rPr: Element, name: string): void => {
  const old = child(rPr, name);
  if (old) remove(old);
};
const toggle =
  (...names: readonly string[]) =>
  (value: unknown): FormatChange => {
    if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false is wanted");
    return (rPr) => {
      for (const name of names) put(rPr, name, value ? {} : { val: "0" });
    };
  };
const raised =
  (position: string) =>
  (value: unknown): FormatChange =>
  (rPr) =>
    put(rPr, "vertAlign", { val: value === true ? position : "baseline" });

/** `#RRGGBB` in the file's form. */
export function colorOf(value: unknown): string {
  const found = typeof value === "string" ? /^#?([0-9a-f]{6})$/i.exec(value) : null;
  if (found?.[1]) return found[1].toUpperCase();
  const named = typeof value === "string" ? namedColors[value.toLowerCase()] : undefined;
  if (named === undefined) throw new HostError("InvalidArgument", `no colour ${String(value)}`);
  return named;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  gray: "808080",
  grey: "808080",
};

/** What setting each property of a font does to formatting. */
export const fontSetters: Readonly<Record<string, (value: unknown) => FormatChange>> = {
  Name: (value) => {
    if (typeof value !== "string" || value === "")
      throw new HostError("InvalidArgument", "a font name is wanted");
    return (rPr) => {
      const eastAsia = child(rPr, "rFonts")?.getAttributeNS(rPr.namespaceURI, "eastAsia");
      put(rPr, "rFonts", { ascii: value, hAnsi: value, cs: value });
      const fonts = child(rPr, "rFonts");
      if (eastAsia && fonts) setAttribute(fonts, "eastAsia", eastAsia);
    };
  },
  Size: (value) => {
    if (typeof value !== "number" || value < 1 || value > 1638) {
      throw new HostError("InvalidArgument", `no font size ${String(value)}`);
    }
    const half = String(Math.round(value * 2));
    return (rPr) => {
      put(rPr, "sz", { val: half });
      put(rPr, "szCs", { val: half });
    };
  },
  Bold: toggle("b", "bCs"),
  Italic: toggle("i", "iCs"),
  StrikeThrough: toggle("strike"),
  DoubleStrikeThrough: toggle("dstrike"),
  Subscript: raised("subscript"),
  Superscript: raised("superscript"),
  Color: (value) => {
    const color = colorOf(value);
    return (rPr) => put(rPr, "color", { val: color });
  },
  Underline: (value) => {
    const name = typeof value === "string" ? underlineName(value) : undefined;
    if (name === undefined) throw new HostError("InvalidArgument", `no underline ${String(value)}`);
    return (rPr) => put(rPr, "u", { val: name });
  },
  HighlightColor: (value) => {
    if (value === null || value === "") return (rPr) => drop(rPr, "highlight");
    const name = typeof value === "string" ? highlightName(value) : undefined;
    if (name === undefined) throw new HostError("InvalidArgument", `no highlighter ${String(value)}`);
    return (rPr) => put(rPr, "highlight", { val: name });
  },
};

/** The `w:rPr` of a run, or of a paragraph's mark within its `w:pPr`; made when absent. */
export function formatOf(holder: Element): Element {
  const known = child(holder, "rPr");
  if (known) return known;
  const made = createW(ownerOf(holder), "rPr");
  if (holder.localName === "pPr") placeInOrder(holder, made, ["rPr", "sectPr", "pPrChange"]);
  else holder.insertBefore(made, holder.firstChild);
  return made;
}
