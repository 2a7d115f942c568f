/** Namespaces of the parts the simulator reads or writes (ECMA-376 part 1). */
export const ns = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  /** The same vocabulary in documents saved as "Strict Open XML". */
  wStrict: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;
