/** Said of the data in the document when not all of them could be used; nothing of them is thrown away. */
export const keptDataTexts = {
  unread: (recipes: number) =>
    `${recipes} bảng số liệu không đọc được; nội dung của chúng vẫn được giữ trong văn bản.`,
  damagedBeside:
    "Văn bản còn một phần số liệu khác bị hỏng, không dùng được; phần này vẫn được giữ nguyên trong văn bản.",
  merged: "Văn bản có số liệu của nhiều bản được ghép lại; các bảng đã được gộp, bảng trùng được giữ cả hai.",
} as const;
