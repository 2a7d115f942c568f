import { requireEditable } from "../edit/locks";
import { paragraphSetters } from "../edit/paragraph-format";
import { colorOf } from "../edit/run-format";
import { setCellProperty } from "../edit/tables";
import { at, attribute, createW, ownerOf, type Element } from "../ooxml/dom";
import type { Wire } from "../protocol/messages";
import { HostError } from "../protocol/errors";
import type { HostObject, Property } from "../protocol/wire-type";
import { paragraphFact } from "./formatting";
import type { OpenDocument } from "./open-document";

/** A table, a row or a cell: something that formats cells. */
interface OfCells extends HostObject {
  readonly document: OpenDocument;
  readonly element: Element;
  readonly cells: readonly Element[];
}

const vertical: Readonly<Record<string, string>> = { Top: "top", Center: "center", Bottom: "bottom" };

/** Formatting that table, row and cell share; reading gives "Mixed" (or "") where the cells differ. */
export function cellFormatProperties<T extends OfCells>(): Record<string, Property<T>> {
  return {
    ShadingColor: {
      get: (holder) => common(holder.cells.map(shading), ""),
      set: (holder, value) => {
        const fill = value === "" ? "auto" : colorOf(value);
        forEachCell(holder, (cell) => createW(ownerOf(cell), "shd", { val: "clear", color: "auto", fill }));
      },
    },
    VerticalAlignment: {
      get: (holder) => common(holder.cells.map(verticalOf), "Mixed"),
      set: (holder, value) => {
        const val = typeof value === "string" ? vertical[value] : undefined;
        if (val === undefined) throw new HostError("InvalidArgument", `no alignment ${String(value)}`);
        forEachCell(holder, (cell) => createW(ownerOf(cell), "vAlign", { val }));
      },
    },
    HorizontalAlignment: {
      get: (holder) => {
        const { document } = holder;
        const paragraphs = document.paragraphsOf(holder.element).map((one) => one.element);
        return common(
          paragraphs.map((one) => paragraphFact(document, one, "alignment")),
          "Mixed",
        );
      },
      set: (holder, value) => {
        for (const { element } of holder.document.paragraphsOf(holder.element)) {
          paragraphSetters.alignment(holder.document, element, value);
        }
      },
    },
  };
}

function common(values: readonly Wire[], mixed: string): Wire {
  const [first = mixed] = values;
  return values.every((value) => value === first) ? first : mixed;
}

function shading(cell: Element): string {
  const fill = attribute(at(cell, "tcPr", "shd"), "fill");
  return fill === undefined || fill === "auto" ? "#FFFFFF" : `#${fill.toUpperCase()}`;
}

function verticalOf(cell: Element): string {
  const value = attribute(at(cell, "tcPr", "vAlign"), "val") ?? "top";
  return Object.keys(vertical).find((name) => vertical[name] === value) ?? "Top";
}

function forEachCell(holder: OfCells, make: (cell: Element) => Element): void {
  for (const cell of holder.cells) {
    requireEditable(cell);
    setCellProperty(cell, make(cell));
  }
  holder.document.changed(holder.element);
}
