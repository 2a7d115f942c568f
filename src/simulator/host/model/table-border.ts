import { requireEditable } from "../edit/locks";
import { colorOf } from "../edit/run-format";
import { setTableProperty } from "../edit/tables";
import {
  at,
  attribute,
  child,
  createW,
  isAttached,
  numberAttribute,
  ownerOf,
  placeInOrder,
  type Element,
} from "../ooxml/dom";
import { HostError } from "../protocol/errors";
import { wireType, type HostObject, type WireType } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";

const sides: Readonly<Record<string, readonly string[]>> = {
  Top: ["top"],
  Left: ["left"],
  Bottom: ["bottom"],
  Right: ["right"],
  InsideHorizontal: ["insideH"],
  InsideVertical: ["insideV"],
  Inside: ["insideH", "insideV"],
  Outside: ["top", "left", "bottom", "right"],
  All: ["top", "left", "bottom", "right", "insideH", "insideV"],
};
export const borderLocations = Object.keys(sides);
const order = ["top", "left", "start", "bottom", "right", "end", "insideH", "insideV"];
const types: Readonly<Record<string, string>> = {
  None: "nil",
  Single: "single",
  Double: "double",
  Dotted: "dotted",
  Dashed: "dashed",
  Triple: "triple",
  DotDashed: "dotDash",
};

/** One or several edges of a table (`getBorder`). */
export class TableBorder implements HostObject {
  readonly type = tableBorderType;
  constructor(
    readonly document: OpenDocument,
    readonly table: Element,
    readonly location: string,
  ) {}

  get gone(): boolean {
    return !isAttached(this.table);
  }

  /** The common value of its edges; null when they differ. */
  read<T>(get: (edge: Element | undefined) => T): T | null {
    const values = (sides[this.location] ?? []).map((side) =>
      get(at(this.table, "tblPr", "tblBorders", side)),
    );
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : null;
  }

  write(attributes: Readonly<Record<string, string>>): void {
    requireEditable(this.table);
    const owner = ownerOf(this.table);
    const known = at(this.table, "tblPr", "tblBorders");
    const borders = (known?.cloneNode(true) as Element | undefined) ?? createW(owner, "tblBorders");
    for (const side of sides[this.location] ?? []) {
      const old = child(borders, side);
      const kept = {
        val: attribute(old, "val") ?? "single",
        sz: attribute(old, "sz") ?? "4",
        space: "0",
        color: attribute(old, "color") ?? "auto",
      };
      placeInOrder(borders, createW(owner, side, { ...kept, ...attributes }), order);
    }
    setTableProperty(this.table, borders);
    this.document.changed(this.table);
  }
}

export const tableBorderType: WireType = wireType<TableBorder>("TableBorder", () => ({
  properties: {
    Type: {
      get: (border) =>
        border.read((edge) => {
          const value = attribute(edge, "val") ?? "nil";
          return Object.keys(types).find((name) => types[name] === value) ?? "None";
        }),
      set: (border, value) => {
        const found = typeof value === "string" ? types[value] : undefined;
        if (found === undefined) throw new HostError("InvalidArgument", `no border ${String(value)}`);
        border.write({ val: found });
      },
    },
    Color: {
      get: (border) =>
        border.read((edge) => {
          const value = attribute(edge, "color");
          return value === undefined || value === "auto" ? "#000000" : `#${value}`;
        }),
      set: (border, value) => border.write({ color: colorOf(value) }),
    },
    Width: {
      // Eighths of a point in the file.
      get: (border) => border.read((edge) => (numberAttribute(edge, "sz") ?? 0) / 8),
      set: (border, value) => {
        if (typeof value !== "number" || value < 0.25 || value > 6) {
          throw new HostError("InvalidArgument", `no border width ${String(value)}`);
        }
        border.write({ sz: String(Math.round(value * 8)) });
      },
    },
  },
}));
