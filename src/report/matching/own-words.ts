import type { Paragraph } from "../document";
import { findBlanks, isBlankText, type Range } from "./blanks";
import { foldedText, foldedWords } from "./fold";
import { readHeadingNumber } from "./heading-number";
import { endOfPrompts, type PromptIndex } from "./prompts";

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

const pending =
  /^(?:(?:hiện |nội dung |số liệu |phần này |mục này )*(?:đang|chưa|sẽ|chờ) (?:được )?(?:tiếp tục )?(?:cập nhật|có số liệu|có thông tin|có báo cáo|bổ sung|tổng hợp|rà soát|thống kê|thu thập|xây dựng|hoàn thiện|số liệu)|(?:sẽ )?(?:bổ sung|cập nhật|hoàn thiện|báo cáo|gửi) (?:số liệu )?sau|chưa có số liệu|tbd|to be|n a$|cần bổ sung|bổ sung số liệu|\S+ \S+ (?:sẽ )?(?:bổ sung|cập nhật|báo cáo|gửi) sau$)/;
const caption = /^(?:bảng|biểu|biểu số|hình|sơ đồ|biểu đồ|phụ biểu|mẫu) (?:số )?(?:\d|[ivx]+ )/;
const unitLine = /^\s*[([]?\s*(?:đơn vị tính|đvt|đv tính|đơn vị\s*:)/iu;
const sourceLine =
  /^(?:số liệu|thời điểm|tính) (?:được )?(?:tính|thống kê|tổng hợp|lấy|chốt)? ?(?:đến|tại)(?: |$)/;
const origin = /^\s*[([]?\s*nguồn(?: số liệu)?\s*:(?!\s*(?:kinh|vốn|ngân|xã hội|từ|chi))/iu;
const instruction =
  /^(?:(?:đề nghị )?(?:các )?(?:đơn vị|cơ quan|địa phương) )?(?:nêu|ghi|đánh giá|trình bày|báo cáo|liệt kê|thống kê|mô tả|tổng hợp|lưu ý|hướng dẫn|gợi ý|yêu cầu|cần|đề nghị (?:nêu|ghi|báo cáo|đơn vị|các)|phân tích|nếu có|tối đa|viết|điền|nhập|kèm theo|theo mẫu|ghi chú|(?:phần|mục|nội dung) này)(?: |$)/;
/** The author refers to an annex: that is an answer. */
const reference =
  /^(?:(?:có|chi tiết|cụ thể|xem|theo|tại|số liệu|nội dung)(?: [^ ]+){0,4} )?(?:(?:tại|theo|ở|kèm theo) )?(?:các )?(?:phụ lục|phụ biểu|biểu (?:tổng hợp|chi tiết|số|\d)|danh sách|bảng (?:tổng hợp|số liệu))(?: |$)/;
const noun =
  /(?:^| )(?:kết quả|ưu điểm|hạn chế|tồn tại|nguyên nhân|khó khăn|thuận lợi|vướng mắc|đối với|về|công tác|mục tiêu|nội dung|giải pháp|kiến nghị|đề xuất|bài học|kinh nghiệm|đánh giá|nhiệm vụ|tình hình|chỉ tiêu|nhóm|cấp|khối|tỷ lệ|tỉ lệ|số lượng|nguồn|việc)(?: |$)/;

/** Longer texts hold words of the author's own, whatever they begin with. */
const longestFrame = 1600;

/** Anything but spaces and characters that are not seen, such as the zero-width space. */
const visible = /[^\s\p{Cf}]/u;

/** Judges one piece of text of a paragraph, e.g. what stands after a heading's title. */
export function judgeText(text: string, paragraph: Paragraph, prompts: PromptIndex): Piece {
  if (!visible.test(text)) return nothing;
  if (paragraph.placeholder) return { kind: "blank", blanks: [{ start: 0, end: text.length }] };
  if (isBlankText(text)) return isRule(text) ? nothing : { kind: "blank", blanks: [wholeOf(text)] };
  if (text.length > longestFrame) return { kind: "content", blanks: findBlanks(text) };
  const number = readHeadingNumber(text);
  const start = number?.end ?? 0;
  let from = start;
  const own = endOfPrompts(text.slice(from), prompts);
  from += own;
  const rest = text.slice(from);
  if (isBlankText(rest)) {
    const blanks = blanksFrom(text.slice(start), start);
    if (blanks.length > 0) return { kind: "blank", blanks };
    return own > 0 || number?.kind === "bullet" || number === undefined ? frame : nothing;
  }
  const long = rest.length > 300;
  const folded =
    long && paragraph.font.italic !== true && !/^\s*[([*]/.test(rest) ? "" : foldedText(rest.slice(0, 300));
  const words = long ? 60 : folded.split(" ").length;
  if (isFrame(rest, folded, words, paragraph)) return frame;
  if (words <= 14 && pending.test(folded)) return { kind: "pending", blanks: [wholeOf(text)] };
  const blanks = blanksFrom(rest, from);
  if (blanks.length > 0 && onlyLabels(rest)) return { kind: "blank", blanks };
  if (/:\s*$/.test(rest)) return frame;
  if (
    blanks.length === 0 &&
    isSubheading(rest, folded, words, paragraph, number !== undefined && number.kind !== "bullet")
  ) {
    return frame;
  }
  return { kind: "content", blanks };
}

function blanksFrom(rest: string, from: number): Range[] {
  return findBlanks(rest).map(({ start, end }) => ({ start: start + from, end: end + from }));
}

function wholeOf(text: string): Range {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

/** A short line drawn with dashes or underscores parts; it asks for nothing. */
function isRule(text: string): boolean {
  return /^[\s\-–—_=*~─━]+$/.test(text) && !/_{15,}/.test(text);
}

function isFrame(rest: string, folded: string, words: number, paragraph: Paragraph): boolean {
  if (paragraph.styleKind === "caption") return true;
  if (words <= 40 && caption.test(folded)) return true;
  if (
    words <= 12 &&
    (unitLine.test(rest.normalize("NFC")) || sourceLine.test(folded) || origin.test(rest.normalize("NFC")))
  )
    return true;
  const bracketed = /^\s*[([*].*[)\]*]?[\s.]*$/su.test(rest) && /^\s*[([*]/.test(rest);
  return (
    (bracketed || paragraph.font.italic === true) &&
    words <= 60 &&
    instruction.test(folded) &&
    !reference.test(folded)
  );
}

/**
 * "Nội dung: ……", "Số lớp: ...; số người: ...": a form, with nothing of the author's own. Units after several
 * blanks ("Số cuộc: …… cuộc; số lượt người: …… lượt") make it a sentence that waits for its figures.
 */
function onlyLabels(text: string): boolean {
  const clauses = text.split(/[;\n]/).filter((clause) => clause.trim() !== "");
  const unit = clauses.length === 1 ? /^(?:\p{L}{0,12}|%)$/u : /^%?$/;
  return clauses.every((clause) => {
    const label = /^([^:]*):(.*)$/s.exec(clause);
    if (!label) return isBlankText(clause);
    const after = (label[2] ?? "").replace(/[.…_\s()/]/g, "");
    return foldedWords(label[1] ?? "").length <= 4 && unit.test(after);
  });
}

function isSubheading(
  rest: string,
  folded: string,
  words: number,
  paragraph: Paragraph,
  numbered: boolean,
): boolean {
  if (
    words > 14 ||
    /[.;!?]\s*$/.test(rest) ||
    /^(?:không|chưa|có|đã|không có|không phát sinh)(?: |$)/.test(folded)
  )
    return false;
  if ((paragraph.headingLevel ?? paragraph.outlineLevel) !== undefined) return true;
  if (paragraph.font.bold === true && !/\d/.test(folded)) return true;
  return numbered && !/\d/.test(folded) && words <= 10 && noun.test(folded);
}

/**
 * What follows a title in the heading's own paragraph. A tail that only goes on with the title ("… và nguyên nhân",
 * "(nếu có)") is none.
 */
export function judgeTail(tail: string, closed: boolean, paragraph: Paragraph, prompts: PromptIndex): Piece {
  const rest = tail.replace(/^[\s\p{P}]+/u, "");
  if (rest === "")
    return isRule(tail) || !/\.{4,}|…|_{2,}/.test(tail)
      ? nothing
      : { kind: "blank", blanks: [wholeOf(tail)] };
  if (/^\s*[([]/.test(tail)) {
    const note = /^\s*[([][^)\]]*[)\]]?/.exec(tail)?.[0] ?? "";
    const after = judgeTail(tail.slice(note.length), true, paragraph, prompts);
    if (after.kind === "content") return shifted(after, note.length);
    return reference.test(foldedText(note)) ? { kind: "content", blanks: [] } : frame;
  }
  // The title goes on ("năm 2025", "và nguyên nhân") and then ends after all.
  const goesOn = closed ? undefined : /^[^:.\n]{1,80}[:\n](?=\s*\S)/u.exec(tail)?.[0];
  if (goesOn) return shifted(judgeTail(tail.slice(goesOn.length), true, paragraph, prompts), goesOn.length);
  const sentence =
    /\d\s*(?:%|triệu|đồng|người|lượt|tỷ|nghìn)|(?<![\p{L}\p{M}])(?:là|đã|đạt|được|gồm|chưa|còn|không có|không)(?![\p{L}\p{M}])/iu.test(
      tail,
    );
  if (!closed && !(sentence && (/[.;]\s*$/.test(tail) || foldedWords(tail).length > 10))) return frame;
  return judgeText(
    tail.replace(/^[\s:.;–—-]+(?=\S)/u, (lead) => " ".repeat(lead.length)),
    asBody(paragraph),
    prompts,
  );
}

/** The style and the bold type of a run-in heading are the title's; they say nothing of what follows it. */
function asBody({ index, text, tableLevel, placeholder }: Paragraph): Paragraph {
  return { index, text, tableLevel, styleKind: "normal", font: {}, ...(placeholder ? { placeholder } : {}) };
}

function shifted(piece: Piece, by: number): Piece {
  return { ...piece, blanks: piece.blanks.map(({ start, end }) => ({ start: start + by, end: end + by })) };
}
