const office = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";
const microsoft = "http://schemas.microsoft.com/office";

/**
 * The prefix under which the rest of the program knows a namespace, whatever prefix the file uses. ISO Strict
 * namespaces (ISO/IEC 29500-1 Annex A) stand for the same vocabulary as the Transitional ones; "" = local names only.
 */
const prefixOfUri: ReadonlyMap<string, string> = new Map(
  Object.entries({
    [`${office}/wordprocessingml/2006/main`]: "w",
    [`${strict}/wordprocessingml/main`]: "w",
    [`${office}/officeDocument/2006/relationships`]: "r",
    [`${strict}/officeDocument/relationships`]: "r",
    [`${office}/officeDocument/2006/math`]: "m",
    [`${strict}/officeDocument/math`]: "m",
    [`${office}/drawingml/2006/wordprocessingDrawing`]: "wp",
    [`${strict}/drawingml/wordprocessingDrawing`]: "wp",
    [`${office}/drawingml/2006/main`]: "a",
    [`${strict}/drawingml/main`]: "a",
    [`${office}/drawingml/2006/picture`]: "pic",
    [`${strict}/drawingml/picture`]: "pic",
    [`${office}/drawingml/2006/chart`]: "c",
    [`${strict}/drawingml/chart`]: "c",
    [`${office}/drawingml/2006/diagram`]: "dgm",
    [`${strict}/drawingml/diagram`]: "dgm",
    [`${office}/markup-compatibility/2006`]: "mc",
    [`${office}/package/2006/relationships`]: "",
    [`${office}/package/2006/content-types`]: "",
    [`${office}/officeDocument/2006/custom-properties`]: "",
    [`${strict}/officeDocument/customProperties`]: "",
    [`${office}/officeDocument/2006/docPropsVTypes`]: "vt",
    [`${strict}/officeDocument/docPropsVTypes`]: "vt",
    [`${office}/officeDocument/2006/customXml`]: "ds",
    [`${strict}/officeDocument/customXml`]: "ds",
    [`${microsoft}/word/2010/wordml`]: "w14",
    [`${microsoft}/word/2012/wordml`]: "w15",
    [`${microsoft}/word/2010/wordprocessingShape`]: "wps",
    [`${microsoft}/word/2010/wordprocessingGroup`]: "wpg",
    [`${microsoft}/word/2010/wordprocessingCanvas`]: "wpc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
  }),
);
const known = new Set(prefixOfUri.values());

/** What a declared prefix is called from here on; a foreign namespace may not pass for one of ours. */
function canonicalPrefix(prefix: string, uri: string): string {
  const canonical = prefixOfUri.get(uri);
  if (canonical !== undefined) return canonical;
  return prefix !== "" && known.has(prefix) ? `?${prefix}` : prefix;
}

/** Declared prefix -> canonical prefix; empty as long as all are the same. */
export type Renames = Map<string, string>;

/**
 * Makes the renames those in force inside an element that declares namespaces; tells what to restore at its end, if
 * anything changed. Neither copies nor deletes: where many hold and thousands declare, both would take for ever.
 */
export function declare(
  renames: Renames,
  attributes: Readonly<Record<string, string>>,
): Readonly<Renames> | undefined {
  let outside: Renames | undefined;
  for (const key in attributes) {
    if (!key.startsWith("xmlns") || (key.length > 5 && key[5] !== ":")) continue;
    const prefix = key.slice(6);
    const canonical = canonicalPrefix(prefix, attributes[key]!);
    const old = renames.get(prefix) ?? prefix;
    if (canonical === old) continue;
    outside ??= new Map();
    if (!outside.has(prefix)) outside.set(prefix, old);
    renames.set(prefix, canonical);
  }
  return outside;
}

/** Makes the renames again those in force outside the element. */
export function restore(renames: Renames, outside: Readonly<Renames>): void {
  for (const [prefix, canonical] of outside) renames.set(prefix, canonical);
}

/** An element's or attribute's name with the canonical prefix. The default namespace is not for attributes. */
export function canonicalName(name: string, renames: Readonly<Renames>, isAttribute: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0 && isAttribute) return name;
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const canonical = renames.get(prefix);
  if (canonical === undefined) return name;
  const local = name.slice(colon + 1);
  return canonical === "" ? local : `${canonical}:${local}`;
}
