import type { FontFacts, ObjectKind } from "../../report";
import type { RunFormat } from "../styles/formats";

/** A paragraph while it is being read; a deleted paragraph mark lets it go on in the next one. */
export class ParagraphDraft {
  text = "";
  /** Each kind once. */
  readonly objects: ObjectKind[] = [];
  /** The words of its text boxes, a line a box. */
  boxedText: string | undefined;
  /** Its text begins inside a table of contents. */
  isContents = false;
  #font: MutableFont | undefined;
  #blankFont: MutableFont | undefined;
  #hasPrompt = false;
  #hasOwnText = false;

  /** Visible text in one format. */
  add(text: string, format: RunFormat, isPrompt: boolean, inContents: boolean): void {
    if (text === "") return;
    this.text += text;
    if (text.trim() === "") {
      this.#blankFont ??= fontOf(format);
      return;
    }
    if (isPrompt) this.#hasPrompt = true;
    else this.#hasOwnText = true;
    if (!this.#font) {
      this.#font = fontOf(format);
      this.isContents = inContents;
    } else mix(this.#font, format);
  }

  addObject(kind: ObjectKind): void {
    if (!this.objects.includes(kind)) this.objects.push(kind);
  }

  addBoxedText(words: string): void {
    this.boxedText = this.boxedText === undefined ? words : `${this.boxedText}\n${words}`;
  }

  /** Nothing visible came together. */
  get isEmpty(): boolean {
    return this.text === "" && this.objects.length === 0;
  }

  /** All its text is the prompt of an unfilled content control. */
  get isPlaceholder(): boolean {
    return this.#hasPrompt && !this.#hasOwnText;
  }

  /** Facts of its words; blanks count only when there is nothing else, as their format cannot be seen. */
  font(mark: RunFormat): FontFacts {
    return this.#font ?? this.#blankFont ?? fontOf(mark);
  }
}

type MutableFont = { -readonly [Key in keyof FontFacts]: FontFacts[Key] };

function fontOf({ fontName, size, bold, italic }: RunFormat): MutableFont {
  const font: MutableFont = { bold: bold ?? false, italic: italic ?? false };
  if (fontName !== undefined) font.name = fontName;
  if (size !== undefined) font.size = size;
  return font;
}

function mix(font: MutableFont, { fontName, size, bold, italic }: RunFormat): void {
  if (font.name !== fontName) font.name = "mixed";
  if (font.size !== size) font.size = "mixed";
  if (font.bold !== (bold ?? false)) font.bold = "mixed";
  if (font.italic !== (italic ?? false)) font.italic = "mixed";
}
