import { foldedWords } from "./fold";

/**
 * Words of Vietnamese administrative writing that stand for one another in headings. This is knowledge of the
 * language, not of an outline: titles of an outline come from its data only.
 */
const sameMeaning: readonly (readonly string[])[] = [
  [
    "hạn chế",
    "bất cập",
    "tồn tại",
    "khó khăn",
    "vướng mắc",
    "yếu kém",
    "khuyết điểm",
    "thách thức",
    "trở ngại",
  ],
  ["đề xuất", "kiến nghị", "khuyến nghị", "đề nghị"],
  ["kinh phí", "kp", "ngân sách", "tài chính", "nguồn vốn"],
  ["tuyên truyền", "truyền thông", "phổ biến", "quán triệt", "vận động"],
  ["đánh giá", "nhận xét", "nhận định"],
  ["bài học", "kinh nghiệm", "rút kinh nghiệm"],
  ["đào tạo", "bồi dưỡng", "tập huấn"],
  ["tôn vinh", "biểu dương", "tuyên dương", "khen thưởng", "vinh danh"],
  ["tấm gương", "gương", "điển hình", "điển hình tiên tiến", "tiêu biểu"],
  ["chính sách", "pháp luật", "thể chế", "văn bản", "cơ chế"],
  ["nâng cao", "tăng cường", "đẩy mạnh"],
  ["người đứng đầu", "thủ trưởng", "lãnh đạo"],
  ["trách nhiệm", "vai trò"],
  ["mục tiêu", "chỉ tiêu"],
  ["lĩnh vực", "nhiệm vụ", "nhiệm vụ giải pháp"],
  ["phụ nữ", "nữ", "nữ giới"],
  ["cộng đồng", "xã hội", "nhân dân"],
];

/** Words that say little about which section a heading opens. */
const weak: readonly string[] = [
  "kết quả",
  "tình hình",
  "công tác",
  "thực hiện",
  "triển khai",
  "tổ chức",
  "hoạt động",
  "một số",
  "nội dung",
  "chương trình",
  "quyết định",
  "kế hoạch",
  "giai đoạn",
  "thời gian",
  "địa phương",
  "đơn vị",
  "cơ quan",
  "ngành",
  "tỉnh",
  "thành phố",
  "ubnd",
  "cụ thể",
  "chủ yếu",
  "chính",
  "chung",
];

/** Words without a meaning of their own. */
const particles = new Set(
  foldedWords(
    "và của các những về cho trong tại từ đến với việc là có được theo trên để ở vào ra do bởi như cùng gắn nhằm năm ngày số qđ ttg qđttg",
  ),
);

/** Known words by their syllables, one after another. */
export interface WordTree {
  /** The word that ends here. */
  concept?: Concept;
  readonly next: Map<string, WordTree>;
}

const words: WordTree = { next: new Map() };
for (const group of sameMeaning) {
  const concept = `=${foldedWords(group[0] ?? "").join("_")}`;
  for (const word of group) {
    addCompound(word, concept);
    // The space between them is soon lost: "Kinhphí thực hiện".
    if (word.includes(" ")) addCompound(word.replaceAll(" ", ""), concept);
  }
}
for (const word of weak) addCompound(word, `~${foldedWords(word).join("_")}`);
for (const word of [
  "bình đẳng giới",
  "cán bộ",
  "nhận thức",
  "cấp ủy",
  "quy hoạch",
  "nguyên nhân",
  "phương hướng",
]) {
  addCompound(word, foldedWords(word).join("_"));
}

function addCompound(word: string, meaning: string): void {
  const syllables = foldedWords(word);
  let tree = words;
  for (const syllable of syllables) {
    let next = tree.next.get(syllable);
    if (!next) tree.next.set(syllable, (next = { next: new Map() }));
    tree = next;
  }
  tree.concept = { meaning, syllables: syllables.length, weight: weightOf(meaning) };
}

/** A word of a heading. */
export interface Concept {
  /** The same for words that stand for one another. */
  readonly meaning: string;
  readonly syllables: number;
  /** 0–1: how much it tells. */
  readonly weight: number;
}

/** The known compounds of several syllables that begin with this one; undefined when there are none. */
export function compoundsFrom(syllable: string): WordTree | undefined {
  const tree = words.next.get(syllable);
  return tree && tree.next.size > 0 ? tree : undefined;
}

/** The longest of `compounds`, which begin with the syllable at `from`, that stands there. */
export function compoundAt(
  compounds: WordTree,
  syllables: readonly string[],
  from: number,
): Concept | undefined {
  let longest: Concept | undefined;
  let at = from + 1;
  for (let tree = next(compounds, syllables[at]); tree; tree = next(tree, syllables[at])) {
    longest = tree.concept ?? longest;
    at++;
  }
  return longest;
}

function next(tree: WordTree, syllable: string | undefined): WordTree | undefined {
  return syllable === undefined ? undefined : tree.next.get(syllable);
}

/** A syllable as a word by itself. */
export function conceptOf(syllable: string): Concept {
  const known = words.next.get(syllable)?.concept;
  return known ?? { meaning: syllable, syllables: 1, weight: weightOf(syllable) };
}

/** Joins syllables to words, the longest known compound first. */
export function conceptsOf(syllables: readonly string[]): Concept[] {
  const concepts: Concept[] = [];
  for (let from = 0; from < syllables.length;) {
    const first = syllables[from] ?? "";
    const compounds = compoundsFrom(first);
    const concept = (compounds && compoundAt(compounds, syllables, from)) ?? conceptOf(first);
    concepts.push(concept);
    from += concept.syllables;
  }
  return concepts;
}

function weightOf(meaning: string): number {
  if (meaning.startsWith("~")) return 0.35;
  if (meaning.startsWith("=")) return 1.3;
  if (particles.has(meaning)) return 0.08;
  if (meaning.length === 1 || /^\d+$/.test(meaning)) return 0.1;
  return meaning.includes("_") ? 1 : 0.6;
}
