/**
 * Elements that no reader looks at, nor at anything inside them: half of what Word writes. They are left out while a
 * part is parsed.
 */
export const unread: ReadonlySet<string> = new Set(
  [
    // Runs: colours, languages, complex scripts, spacing of letters, and marks of the spell checker.
    "color lang szCs bCs iCs u kern noProof shd webHidden rtl cs position w highlight snapToGrid fitText",
    "proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak rPrChange",
    // Paragraphs: tab stops, borders, how lines and pages break.
    "tabs pBdr keepNext keepLines widowControl autoSpaceDE autoSpaceDN adjustRightInd contextualSpacing",
    "suppressAutoHyphens suppressLineNumbers textAlignment kinsoku overflowPunct wordWrap cnfStyle pPrChange",
    // Tables: widths, borders, where text stands in a cell.
    "tblGrid tblW tblBorders tblLook tblLayout tblInd tblCellMar tblPrEx tblpPr tblOverlap tblPrChange",
    "trHeight cantSplit trPrChange tcW tcBorders tcMar gridSpan vMerge vAlign textDirection noWrap tcPrChange",
    // Sections, styles, lists and settings.
    "headerReference footerReference cols docGrid pgNumType titlePg sectPrChange",
    "latentStyles rsid rsids next link uiPriority qFormat semiHidden unhideWhenUsed locked autoRedefine",
    "tblStylePr nsid tmpl multiLevelType lvlJc suff compat",
  ].flatMap((names) => names.split(" ").map((name) => `w:${name}`)),
);
