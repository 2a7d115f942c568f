import type { ReportDocument } from "../document";
import { foldedText } from "./fold";
import { isCapitals } from "./letter-case";
import { letter } from "./letters";
import type { ParagraphLook } from "./paragraph-look";
import type { TextReader } from "./text-look";

/** Where the closing matter may start, and how plainly it shows. */
export interface ClosingSign {
  readonly paragraph: number;
  /** A sentence such as "Trên đây là báo cáo …" closes a report only where no section follows. */
  readonly sentence: boolean;
}

/** "Nơi nhận:", alone or before the list; "Nơi nhận hồ sơ còn phân tán." is a sentence. */
const recipients = /^[\s\p{P}]*nơi[ \u00A0]+(?:nhận|gửi)[ \u00A0]*(?:[:;.(/\t\n]|\s{3}|$)/iu;
const signature =
  /^(?:tm|kt|tl|tuq|q|t m|k t|t l) (?:uỷ ban|ubnd|hội đồng|hđnd|ban|giám đốc|chủ tịch|bộ trưởng|thủ trưởng|trưởng|viện trưởng|chánh|hiệu trưởng|cục trưởng|đảng|bch|ctp|ct)/;
const office =
  /^(?:(?:q |quyền |phó )?(?:giám đốc|chủ tịch|trưởng ban|trưởng phòng|chánh văn phòng|viện trưởng|hiệu trưởng|cục trưởng|bí thư|thủ trưởng(?: đơn vị| cơ quan)?|bộ trưởng|thứ trưởng|chánh án|chánh thanh tra|tổng giám đốc|chi cục trưởng)|(?:người|cán bộ) (?:lập|tổng hợp|thống kê|báo cáo|kí)(?: (?:biểu|bảng|báo cáo|số liệu))*|đại diện (?:lãnh đạo )?đơn vị|đã kí|kí tên(?: đóng dấu)?)(?: sở| ban| ubnd)?$/;
const annex =
  /^(?:các )?(?:phụ lục|phụ biểu|biểu mẫu kèm theo|danh mục kèm theo)(?: (?:\d{1,2}|[ivx]{1,4}|số \d{1,2}))?(?: |$)/;
const farewell =
  /^(?:trên đây là|trên đây, |(?:xin )?trân trọng (?:báo cáo|cảm ơn|cám ơn)|(?:sở|ubnd|uỷ ban nhân dân|ban|đơn vị|phòng)[^.]{0,80} (?:trân trọng )?(?:kính )?báo cáo(?:,)? (?:để )?(?:sở nội vụ|ubnd|uỷ ban|quí)|(?:sở|ubnd|uỷ ban nhân dân|ban|đơn vị|phòng|xã|phường|thị trấn|tỉnh|thành phố|trường|bệnh viện|viện|hội|công ty|tổng công ty|tập đoàn|bộ|cục|chi cục|trung tâm|đảng uỷ|văn phòng)[^.]{0,80} (?:xin|kính|trân trọng) (?:báo cáo|cảm ơn|cám ơn)$|kính (?:báo cáo|trình) (?:sở|ubnd|uỷ ban|quí)|kính (?:đề nghị|mong) (?:sở|ubnd|uỷ ban|quí).{0,80} (?:tổng hợp|theo dõi|báo cáo)(?: |$))/;

/** "Trên đây là những khó khăn chủ yếu; đề nghị Bộ Y tế sửa đổi …" sums up and then proposes. */
const sumsUp =
  /^\s*trên đây là (?:những|một số|các) [^.;:]{0,80}?(?:khó khăn|hạn chế|vướng mắc|tồn tại|bất cập)[^.;:]{0,80}?(?:[;.:]\s*(?:đề nghị|kiến nghị|đề xuất)|,\s*đề nghị)(?!.*tổng hợp)/iu;

/** What an electronic signature prints. */
const stamp = /^(?:kí (?:số |điện tử )?bởi|người kí|thời gian kí)(?: |$)/;

/** What else stands above a signature, where the signer's name follows: the office in full, or just the unit. */
const signer =
  /^(?:(?:q |quyền |phó )?(?:giám đốc|chủ tịch|trưởng|chánh|viện trưởng|hiệu trưởng|cục trưởng|bí thư|thủ trưởng)|xác nhận của|uỷ ban nhân dân|ubnd|hội đồng nhân dân|sở|ban|phòng|văn phòng|trung tâm|chi cục)(?: |$)/;
const personName = /^\s*(?:(?:\p{Lu}[\p{Ll}\p{M}]+\s+){1,4}\p{Lu}[\p{Ll}\p{M}]*|[([]?\s*đã ký\s*[)\]]?)\s*$/u;
/** Most lines have more words, or are all capitals: then the pattern above, which V8 takes long to prepare, is not asked. */
const mayBeName = new RegExp(`^[\\s([]*(?:[${letter}]+\\s+){1,4}[${letter}]+[\\s)\\]]*$`, "u");
const linesToName = 6;

/** The words that signs begin with. */
const firstWords: ReadonlySet<string> = new Set(
  "nơi|tm|kt|tl|tuq|q|t|k|quyền|phó|giám|chủ|trưởng|chánh|viện|hiệu|cục|bí|thủ|bộ|thứ|tổng|chi|người|cán|thời|đại|đã|kí|ký|các|phụ|biểu|danh|trên|xin|trân|xác|sở|ubnd|uỷ|hội|ban|đơn|phòng|văn|trung|kính|xã|phường|thị|tỉnh|thành|trường|bệnh|công|tập|đảng".split(
    "|",
  ),
);

/** "……, ngày … tháng … năm 2025" alone in its line; at the top of a report it stands before every section. */
const dateLine = /^[^.;:…]{0,40}[.…\s]*,?\s*ngày[\s.…\d/_]*tháng[\s.…\d/_]*năm[\s.…\d_]*$/iu;
const longestDateLine = 200;

/** Most texts lack the word, which is cheaper to see. */
const ofMonth = /[tT][hH][áÁ][nN][gG]/;

function isDateLine(text: string): boolean {
  return text.length < longestDateLine && ofMonth.test(text) && dateLine.test(text);
}

/**
 * What a text says of the closing matter. "plain": it begins there; "office": the same, but in a data table it is one of
 * many; "sentence": see `ClosingSign`; "signer": it may stand above a signer's name.
 */
type SignKind = "none" | "plain" | "office" | "sentence" | "signer";

const signKindOf: TextReader<SignKind> = ({ opening, text }) => {
  const [first = ""] = opening;
  // Most paragraphs need no closer look.
  if (text.length < 4 || !(firstWords.has(first) || isDateLine(text))) return "none";
  const start = foldedText(text.slice(0, 160));
  if (first === "nơi" && recipients.test(text.slice(0, 60).normalize("NFC"))) return "plain";
  if (text.length < 90 && signature.test(start) && isCapitals(text.slice(0, 40))) return "plain";
  if (text.length < 120 && namesOffice(text)) return "office";
  if (text.length < 160) {
    if (annex.test(start) && isCapitals(text.trim().slice(0, 7))) return "plain";
    if (stamp.test(start) && text.includes(":")) return "plain";
  }
  if ((farewell.test(start) && !sumsUp.test(text.normalize("NFC"))) || isDateLine(text)) return "sentence";
  return text.length <= 90 && signer.test(start) && isCapitals(text) ? "signer" : "none";
};

/** Two signatures may share a line, parted by tabs or spaces. */
function namesOffice(text: string): boolean {
  return text
    .split(/\t|\s{3,}/)
    .some((part) => part.length < 60 && isCapitals(part) && office.test(foldedText(part)));
}

/** A person's name alone in a line soon after a line of capitals that names an office or the unit. */
function isAboveName({ paragraphs }: ReportDocument, index: number): boolean {
  const below = paragraphs.slice(index + 1, index + 1 + linesToName);
  return below.some(
    ({ text }) => mayBeName.test(text) && !isCapitals(text) && personName.test(text.normalize("NFC")),
  );
}

/** Offices are listed in data tables too; recipients and signatures share a small one. */
function isInDataTable({ tables }: ReportDocument, paragraph: number): boolean {
  return tables.some(
    ({ start, end, cells = [] }) =>
      start <= paragraph &&
      paragraph < end &&
      cells.length >= 3 &&
      (cells.some((row) => row.length >= 3) ||
        cells.every((row) => row.length > 1 && row.every((cell) => cell !== ""))),
  );
}

/** The paragraphs at which the closing matter may start, in order. */
export function findClosingSigns(document: ReportDocument, looks: readonly ParagraphLook[]): ClosingSign[] {
  const signs: ClosingSign[] = [];
  for (const { words, paragraph } of looks) {
    if (paragraph.styleKind === "toc") continue;
    const kind = words.once(signKindOf);
    if (kind === "none") continue;
    const { index } = paragraph;
    if (
      kind === "office" ? isInDataTable(document, index) : kind === "signer" && !isAboveName(document, index)
    )
      continue;
    signs.push({ paragraph: index, sentence: kind === "sentence" || kind === "signer" });
  }
  return signs;
}

/**
 * Chooses where the closing matter starts. A covering letter in the same file closes before the report begins, so
 * that a sign with more of the outline after it than before it is none; a farewell sentence needs everything before it.
 */
export function closingStartOf(
  document: ReportDocument,
  signs: readonly ClosingSign[],
  sectionsBetween: (from: number, to: number) => number,
): number | undefined {
  const end = document.paragraphs.length;
  for (const { paragraph, sentence } of signs) {
    const before = sectionsBetween(0, paragraph);
    const after = sectionsBetween(paragraph, sentence ? nextPlain(signs, paragraph, end) : end);
    if (sentence ? after === 0 && before > 0 : before >= after && (before > 0 || after === 0)) {
      return tableStartOf(document, paragraph, sectionsBetween);
    }
  }
  return undefined;
}

function nextPlain(signs: readonly ClosingSign[], paragraph: number, end: number): number {
  return signs.find((sign) => !sign.sentence && sign.paragraph > paragraph)?.paragraph ?? end;
}

/** Recipients and signature usually share a table: then all of it closes, unless sections stand in it too. */
function tableStartOf(
  document: ReportDocument,
  paragraph: number,
  sectionsBetween: (from: number, to: number) => number,
): number {
  const table = document.tables.find(({ start, end }) => start <= paragraph && paragraph < end);
  return table && sectionsBetween(table.start, paragraph) === 0 ? table.start : paragraph;
}
