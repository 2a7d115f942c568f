// Writes the sample reports that the preview offers: assets/samples/*.docx and index.json.
// `npx tsx tools/samples.ts`; test/fixtures/samples.test.ts says when they are stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeReport } from "./samples/complete";
import { halfWrittenReport } from "./samples/half-written";
import { unfilledOutline } from "./samples/outline";

export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly bytes: () => Uint8Array;
}

export const samples: readonly Sample[] = [
  {
    file: "bao-cao-viet-do.docx",
    title: "Báo cáo viết dở",
    description: "Ba mục bắt buộc còn trống (kinh phí, hạn chế, kiến nghị) và những sơ suất thường gặp.",
    bytes: halfWrittenReport,
  },
  {
    file: "bao-cao-hoan-chinh.docx",
    title: "Báo cáo hoàn chỉnh",
    description: "Đủ 16 mục, có bảng số liệu, trình bày theo Nghị định số 30/2020/NĐ-CP.",
    bytes: completeReport,
  },
  {
    file: "de-cuong-chua-viet.docx",
    title: "Đề cương chưa viết",
    description: "Đề cương như in kèm công văn: có đề mục và gợi ý, chưa có nội dung.",
    bytes: unfilledOutline,
  },
];

/** What assets/samples/index.json must hold. */
export function samplesIndex(): string {
  const entries = samples.map(({ file, title, description }) => ({ file, title, description }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

export const samplesFolder = join(__dirname, "../assets/samples");

if (require.main === module) {
  mkdirSync(samplesFolder, { recursive: true });
  for (const { file, bytes } of samples) writeFileSync(join(samplesFolder, file), bytes());
  writeFileSync(join(samplesFolder, "index.json"), samplesIndex());
}
