import { attribute, at, createW, ownerOf, setAttribute, type Element } from "../ooxml/dom";
import { Arguments } from "../protocol/arguments";
import { type ObjectMethod, type Property } from "../protocol/wire-type";
import { Paragraph } from "./paragraph";
import { requireEditable } from "../edit/locks";
import { insertParagraphs } from "../edit/paragraphs";
import { blockPlaceAt } from "../edit/places";
import { insertTable, setTableProperty } from "../edit/tables";
import { Table } from "./table";

/** Paragraphs and tables before or after a table. */
export function insertingBesides(): Record<string, ObjectMethod<Table>> {
  const sides = ["Before", "After"] as const;
  return {
    InsertParagraph: {
      writes: true,
      object: (table, args) => {
        const { document } = table;
        const place = blockPlaceAt(table, args.oneOf(1, sides));
        return new Paragraph(document, insertParagraphs(document, place, args.string(0)));
      },
    },
    InsertTable: {
      writes: true,
      object: (table, args) => {
        const { document } = table;
        const place = blockPlaceAt(table, args.oneOf(2, sides));
        return new Table(
          document,
          insertTable(document, place, args.count(0, 1), args.count(1, 1), args.raw(3)),
        );
      },
    },
  };
}

/** Which parts of its style a table shows: `w:tblLook` (17.4.56). */
export function bandProperties(): Record<string, Property<Table>> {
  const bands: Readonly<Record<string, readonly [attribute: string, inverted: boolean]>> = {
    StyleBandedRows: ["noHBand", true],
    StyleBandedColumns: ["noVBand", true],
    StyleFirstColumn: ["firstColumn", false],
    StyleLastColumn: ["lastColumn", false],
    StyleTotalRow: ["lastRow", false],
  };
  return Object.fromEntries(
    Object.entries(bands).map(([name, [key, inverted]]): [string, Property<Table>] => [
      name,
      {
        get: (table) => (attribute(at(table.element, "tblPr", "tblLook"), key) === "1") !== inverted,
        set: ({ document, element }, value) => {
          requireEditable(element);
          const known = at(element, "tblPr", "tblLook");
          const look =
            (known?.cloneNode(true) as Element | undefined) ?? createW(ownerOf(element), "tblLook");
          setAttribute(look, key, (value === true) !== inverted ? "1" : "0");
          setTableProperty(element, look);
          document.changed(element);
        },
      },
    ]),
  );
}

/** Alternative text: `w:tblCaption` and `w:tblDescription` of the table's properties (17.4.40, 17.4.46). */
export function altTextProperties(): Record<string, Property<Table>> {
  const property = (name: "tblCaption" | "tblDescription"): Property<Table> => ({
    since: "Desktop 1.3",
    get: ({ element }) => attribute(at(element, "tblPr", name), "val") ?? "",
    set: ({ document, element }, value) => {
      requireEditable(element);
      setTableProperty(element, createW(ownerOf(element), name, { val: new Arguments([value]).string(0) }));
      document.changed(element);
    },
  });
  return { Title: property("tblCaption"), Description: property("tblDescription") };
}
