import type { Paragraph } from "../document";
import { findBlanks, isBlankText, type Range } from "./blanks";
import { foldedText, foldedWords, hasMoreWords } from "./fold";
import type { ParagraphLook } from "./paragraph-look";
import { plainLetter, wordEnd, wordStart } from "./letters";
import { endOfPrompts, type PromptIndex } from "./prompts";
import {
  answerNote,
  caption,
  instruction,
  note,
  onlyNames,
  origin,
  pending,
  reference,
  request,
  sourceLine,
  tellsLack,
  unitLine,
} from "./stock-phrases";
import { TextLook, type TextReader } from "./text-look";

/**
 * What a piece of text under a heading is: `content` of the author's own; `blank` still to be filled in; `pending`
 * where the author says that it is to come; `frame` for what carries no content by itself: prompts, captions, unit
 * lines, instructions, sub-headings, a lead "… như sau:" with nothing after it; `nothing` for empty lines and rules.
 */
export type PieceKind = "content" | "blank" | "pending" | "frame" | "nothing";

export interface Piece {
  readonly kind: PieceKind;
  /** Blanks in the text, or the text that is pending. */
  readonly blanks: readonly Range[];
}

const nothing: Piece = { kind: "nothing", blanks: [] };
const frame: Piece = { kind: "frame", blanks: [] };

/** Longer texts hold words of the author's own, whatever they begin with. */
const longestFrame = 1600;

/** Anything but spaces and characters that are not seen, such as the zero-width space. */
const visible = /[^\s\p{Cf}]/u;

/** A caption needs a few words more than what else is a frame. */
const captionBegins: ReadonlySet<string> = new Set(["bảng", "biểu", "hình", "sơ", "phụ", "mẫu"]);
const mostWords = 14;
const longestFolded = 300;

/** What besides its words decides how a text is judged. */
interface Manner {
  readonly isPlaceholder: boolean;
  readonly isCaption: boolean;
  readonly isItalic: boolean;
  readonly isBold: boolean;
  readonly hasLevel: boolean;
}

/** By their manner, the judges of texts in reports with these prompts. */
const judges = new WeakMap<PromptIndex, TextReader<Piece>[]>();

/** Judges `words`, which are those of the paragraph or a part of them. */
export function judgeText(words: TextLook, { paragraph }: ParagraphLook, prompts: PromptIndex): Piece {
  let known = judges.get(prompts);
  if (!known) judges.set(prompts, (known = []));
  const manner = mannerOf(paragraph);
  return words.once((known[numberOf(manner)] ??= judgeFor(prompts, manner)));
}

function mannerOf({ placeholder, styleKind, font, headingLevel, outlineLevel }: Paragraph): Manner {
  return {
    isPlaceholder: placeholder === true,
    isCaption: styleKind === "caption",
    isItalic: font.italic === true,
    isBold: font.bold === true,
    hasLevel: (headingLevel ?? outlineLevel) !== undefined,
  };
}

function numberOf({ isPlaceholder, isCaption, isItalic, isBold, hasLevel }: Manner): number {
  return +isPlaceholder + 2 * +isCaption + 4 * +isItalic + 8 * +isBold + 16 * +hasLevel;
}

function judgeFor(prompts: PromptIndex, manner: Manner): TextReader<Piece> {
  return (look) => judge(look, manner, prompts);
}

function judge(look: TextLook, manner: Manner, prompts: PromptIndex): Piece {
  const { text } = look;
  if (!visible.test(text)) return nothing;
  if (manner.isPlaceholder) return { kind: "blank", blanks: [{ start: 0, end: text.length }] };
  if (isBlankText(text)) return isRule(text) ? nothing : { kind: "blank", blanks: [wholeOf(text)] };
  if (text.length > longestFrame) return contentWith(findBlanks(text));
  const { number, titleStart, titleOpening } = look;
  const own = endOfPrompts(text.slice(titleStart), titleOpening, prompts);
  const from = titleStart + own + instructionNote(text.slice(titleStart + own));
  const rest = text.slice(from);
  if (isBlankText(rest)) {
    const blanks = blanksFrom(text.slice(titleStart), titleStart);
    if (blanks.length > 0) return { kind: "blank", blanks };
    return own > 0 || number?.kind === "bullet" || number === undefined ? frame : nothing;
  }
  if (manner.isCaption) return frame;
  // Of most texts it is enough to know that they are no short ones.
  const opening = from === titleStart ? titleOpening[0] : foldedWords(rest.slice(0, 60))[0];
  const isClose =
    manner.isItalic ||
    isBracketed.test(rest) ||
    captionBegins.has(opening ?? "") ||
    !hasMoreWords(rest.slice(0, longestFolded), mostWords);
  const folded = isClose ? foldedText(rest.slice(0, longestFolded)) : "";
  const words = isClose && rest.length <= longestFolded ? folded.split(" ").length : many;
  if (isClose && isFrame(rest, folded, words, manner)) return frame;
  if (words <= mostWords && pending.test(folded)) return { kind: "pending", blanks: [wholeOf(text)] };
  const blanks = blanksFrom(rest, from);
  if (blanks.length > 0 && (onlyLabels(rest) || isBlankText(outside(text, from, blanks))))
    return { kind: "blank", blanks };
  if (rest.trimEnd().endsWith(":")) return frame;
  const isNumbered = number !== undefined && number.kind !== "bullet";
  if (blanks.length === 0 && words <= mostWords && isSubheading(rest, folded, words, manner, isNumbered))
    return frame;
  return contentWith(blanks);
}

const content: Piece = { kind: "content", blanks: [] };

function contentWith(blanks: readonly Range[]): Piece {
  return blanks.length === 0 ? content : { kind: "content", blanks };
}

/** As many words as an instruction has at most. */
const many = 60;
const isBracketed = /^\s*[([*]/;

function blanksFrom(rest: string, from: number): readonly Range[] {
  const blanks = findBlanks(rest);
  return from === 0 ? blanks : blanks.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

function wholeOf(text: string): Range {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

/** A short line drawn with dashes or underscores parts; it asks for nothing. */
function isRule(text: string): boolean {
  return /^[\s\-–—_=*~─━]+$/.test(text) && !/_{15,}/.test(text);
}

function isFrame(rest: string, folded: string, words: number, { isItalic }: Manner): boolean {
  if (words <= 40 && caption.test(folded)) return true;
  if (words <= 8 && isFormField.test(rest) && !answer.test(folded)) return true;
  if (
    words <= 12 &&
    ((folded.startsWith("đ") && unitLine.test(rest.normalize("NFC"))) ||
      (sourceLine.test(folded) && !rest.includes("%")) ||
      note.test(folded) ||
      (folded.startsWith("nguồn") && origin.test(rest.normalize("NFC"))))
  )
    return true;
  if (isWhollyBracketed.test(rest) && words <= mostWords && !/\d/.test(folded) && request.test(folded))
    return true;
  return (isBracketed.test(rest) || isItalic) && words <= many && isInstruction(folded);
}

function isInstruction(folded: string): boolean {
  return instruction.test(folded) && !reference.test(folded);
}

/** "[Nội dung]", "<Họ và tên>": a form asks so, without a verb. */
const isFormField = /^\s*(?:\[[^\]\d]*\]|<[^>\d]*>)[\s.;]*$/;
const answer = /^(?:không|chưa|đã|có)(?: |$)/;
const isWhollyBracketed = /^\s*[([<][^)\]>]*[)\]>][\s.;]*$/;

/** How long the instruction in brackets is that the author has written behind: "(Nêu rõ hình thức) Đã mở 05 lớp". */
function instructionNote(text: string): number {
  const note = isBracketed.test(text)
    ? /^\s*[([][^)\]]{1,300}[)\]][\s.:;–-]*(?=\S)/u.exec(text)?.[0]
    : undefined;
  return note !== undefined && isInstruction(foldedText(note)) ? note.length : 0;
}

function outside(text: string, from: number, blanks: readonly Range[]): string {
  let left = "";
  let at = from;
  for (const { start, end } of blanks) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

/**
 * "Nội dung: ……", "Số lớp: ...; số người: ...": a form, with nothing of the author's own. Units after several
 * blanks ("Số cuộc: …… cuộc; số lượt người: …… lượt") make it a sentence that waits for its figures.
 */
function onlyLabels(text: string): boolean {
  const clauses = text.split(/[;\n]/).filter((clause) => clause.trim() !== "");
  const unit = clauses.length === 1 ? anyUnit : /^%?$/;
  return clauses.every((clause) => {
    const label = /^([^:]*):(.*)$/s.exec(clause);
    if (!label) return isBlankText(clause);
    const after = (label[2] ?? "").replace(/[.…_\s()/]/g, "");
    return foldedWords(label[1] ?? "").length <= 4 && unit.test(after);
  });
}

const anyUnit = new RegExp(`^(?:[${plainLetter}]{0,12}|%)$`, "u");

function isSubheading(
  rest: string,
  folded: string,
  words: number,
  { hasLevel, isBold }: Manner,
  numbered: boolean,
): boolean {
  if (/[.;!?]\s*$/.test(rest) || answer.test(folded)) return false;
  if (hasLevel) return true;
  if (isBold && !/\d/.test(folded)) return !tellsLack(folded);
  return numbered && !/\d/.test(folded) && words <= 10 && !/[:–—-]\s*\S/.test(rest) && onlyNames(folded);
}

/**
 * What follows a title in the heading's own paragraph. A tail that only goes on with the title ("… và nguyên nhân",
 * "(nếu có)") is none.
 */
export function judgeTail(
  tail: string,
  closed: boolean,
  isPlaceholder: boolean,
  prompts: PromptIndex,
): Piece {
  const rest = tail.replace(/^[\s\p{P}]+/u, "");
  if (rest === "")
    return isRule(tail) || !rowOfDots.test(tail) ? nothing : { kind: "blank", blanks: [wholeOf(tail)] };
  if (/^\s*[([]/.test(tail)) {
    const note = /^\s*[([][^)\]]*[)\]]?/.exec(tail)?.[0] ?? "";
    const after = judgeTail(tail.slice(note.length), true, isPlaceholder, prompts);
    if (after.kind === "content") return shifted(after, note.length);
    const folded = foldedText(note);
    return reference.test(folded) || answerNote.test(folded) ? content : frame;
  }
  if (!closed && /^\s*[:.](?=\s)/.test(tail)) return judgeTail(tail, true, isPlaceholder, prompts);
  // The title goes on ("năm 2025", "và nguyên nhân") and then ends after all.
  const goesOn = closed ? undefined : /^[^:.\n]{1,80}[:\n](?=\s*\S)/u.exec(tail)?.[0];
  if (goesOn)
    return shifted(judgeTail(tail.slice(goesOn.length), true, isPlaceholder, prompts), goesOn.length);
  if (!closed && !(sentence.test(tail) && (/[.;]\s*$/.test(tail) || foldedWords(tail).length > 10)))
    return frame;
  const text = tail.replace(/^[\s:.;–—-]+(?=\S)/u, (lead) => " ".repeat(lead.length));
  return judge(new TextLook(text), { ...asBody, isPlaceholder }, prompts);
}

/** "đội ngũ cán bộ nữ…": a single one behind a word only cuts the title short. */
const rowOfDots = /\.{4,}|[\s.:…]…|…\.|_{2,}/;

const sentence = new RegExp(
  `\\d\\s*(?:%|triệu|đồng|người|lượt|tỷ|nghìn)|${wordStart}(?:là|đã|đạt|được|gồm|chưa|còn|không có|không)${wordEnd}`,
  "iu",
);

/** The style and the bold type of a run-in heading are the title's; they say nothing of what follows it. */
const asBody = { isCaption: false, isItalic: false, isBold: false, hasLevel: false };

function shifted(piece: Piece, by: number): Piece {
  return { ...piece, blanks: piece.blanks.map(({ start, end }) => ({ start: start + by, end: end + by })) };
}
