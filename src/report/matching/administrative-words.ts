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
  ["kinh phí", "ngân sách", "tài chính", "nguồn vốn"],
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

const compounds = new Map<string, string>();
/** Syllables of the longest compound that begins with a syllable. */
const longestFrom = new Map<string, number>();
for (const group of sameMeaning) {
  const concept = `=${foldedWords(group[0] ?? "").join("_")}`;
  for (const word of group) addCompound(word, concept);
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

function addCompound(word: string, concept: string): void {
  const syllables = foldedWords(word);
  const first = syllables[0] ?? "";
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, syllables.length));
  compounds.set(syllables.join(" "), concept);
}

/** A word of a heading: what it means, and from which syllable to which it stands. */
export interface Concept {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** 0–1: how much it tells. */
  readonly weight: number;
}

/** Joins syllables to words, the longest known compound first. */
export function conceptsOf(syllables: readonly string[]): Concept[] {
  const concepts: Concept[] = [];
  let from = 0;
  while (from < syllables.length) {
    let taken = 1;
    let key = syllables[from] ?? "";
    for (let length = Math.min(longestFrom.get(key) ?? 0, syllables.length - from); length >= 1; length--) {
      const compound = compounds.get(length === 1 ? key : syllables.slice(from, from + length).join(" "));
      if (compound === undefined) continue;
      key = compound;
      taken = length;
      break;
    }
    concepts.push({ key, from, to: from + taken, weight: weightOf(key) });
    from += taken;
  }
  return concepts;
}

function weightOf(key: string): number {
  if (key.startsWith("~")) return 0.35;
  if (key.startsWith("=")) return 1.3;
  if (particles.has(key)) return 0.08;
  return /^[\d\p{L}]$|^\d+$/u.test(key) ? 0.1 : key.includes("_") ? 1 : 0.6;
}
