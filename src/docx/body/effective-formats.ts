import { listPlaceOf, type ListPlace } from "../numbering/paragraph-list";
import type { Numbering } from "../numbering/list-definitions";
import type { ParagraphFormat, RunFormat } from "../styles/formats";
import { inheritedFormats, unsaid, type InheritedFormats } from "../styles/inherited-formats";
import type { Style, StyleSheet } from "../styles/style-sheet";

/** A paragraph's style and what it inherits. */
export interface ParagraphBase {
  readonly style: Style | undefined;
  readonly list: ListPlace | undefined;
  readonly paragraph: ParagraphFormat;
  /** Format of runs that say nothing themselves. */
  readonly run: RunFormat;
}

/**
 * Adds up what document defaults, table, numbering, paragraph and character styles say (ISO 29500-1 17.7.2). Each
 * combination is worked out once.
 */
export class EffectiveFormats {
  /** By the style of the table. */
  readonly #inTables = new Map<Style, InheritedFormats>();
  readonly #inLists = new Map<string, ParagraphFormat>();
  readonly #runs = new Map<string, RunFormat>();

  constructor(
    readonly styles: StyleSheet,
    readonly numbering: Numbering,
  ) {}

  /** For a paragraph with that style id and direct formatting, in a table of that style. */
  paragraph(styleId: string | undefined, direct: ParagraphFormat, table: Style | undefined): ParagraphBase {
    const named = this.styles.get(styleId);
    const style = named?.type === "paragraph" ? named : this.styles.defaultParagraph;
    const { paragraph, run } = table ? this.#inTable(table)(style) : this.styles.inherited(style);
    const list = listPlaceOf(style, direct, this.numbering);
    return { style, list, paragraph: list ? this.#inList(style, list, table) : paragraph, run };
  }

  /** For a run of that character style in such a paragraph. */
  run(base: ParagraphBase, styleId: string, table: Style | undefined): RunFormat {
    const style = this.styles.get(styleId);
    if (style?.type !== "character") return base.run;
    const key = `${table?.id}\n${base.style?.id}\n${styleId}`;
    let format = this.#runs.get(key);
    if (!format) this.#runs.set(key, (format = withCharacterStyle(base.run, style.resolved.run)));
    return format;
  }

  #inTable(table: Style): InheritedFormats {
    let inherited = this.#inTables.get(table);
    if (!inherited) this.#inTables.set(table, (inherited = inheritedFormats(this.styles.defaults, table)));
    return inherited;
  }

  #inList(style: Style | undefined, list: ListPlace, table: Style | undefined): ParagraphFormat {
    const key = `${table?.id}\n${style?.id}\n${list.numId}\n${list.level}\n${list.from?.id}`;
    let format = this.#inLists.get(key);
    if (!format) {
      const level = this.numbering.list(list.numId)?.levels[list.level]?.paragraph;
      const parts = [unsaid, this.styles.defaults.paragraph, table?.resolved.paragraph];
      // The list's indents stand right below the style that brings the list, or above all styles when the paragraph
      // itself does.
      for (const link of style?.chain ?? []) {
        if (link === list.from) parts.push(level);
        parts.push(link.own.paragraph);
      }
      if (!list.from) parts.push(level);
      this.#inLists.set(key, (format = Object.assign({}, ...parts) as ParagraphFormat));
    }
    return format;
  }
}

/** Bold, italic and hidden are toggles: said by both styles they cancel out (ISO 29500-1 17.7.3). */
function withCharacterStyle(base: RunFormat, own: RunFormat): RunFormat {
  const toggled = (key: "bold" | "italic" | "hidden") => (base[key] ?? false) !== (own[key] ?? false);
  return { ...base, ...own, bold: toggled("bold"), italic: toggled("italic"), hidden: toggled("hidden") };
}
