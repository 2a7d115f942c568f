/** One of Word's built-in styles: what the API, the file and a Vietnamese Word call it. */
interface BuiltIn {
  /** `styleBuiltIn`. */
  readonly api: string;
  /** `w:name` in styles.xml. */
  readonly file: string;
  /** What an English Word shows. */
  readonly english: string;
  readonly vietnamese?: string;
  readonly kind: "paragraph" | "character" | "table";
}

const numbered = (api: string, file: string, english: string, vietnamese: string): BuiltIn[] =>
  Array.from({ length: 9 }, (_, index) => ({
    api: `${api}${index + 1}`,
    file: `${file} ${index + 1}`,
    english: `${english} ${index + 1}`,
    vietnamese: `${vietnamese} ${index + 1}`,
    kind: "paragraph",
  }));

const paragraph = (api: string, file: string, english: string, vietnamese?: string): BuiltIn => ({
  api,
  file,
  english,
  kind: "paragraph",
  ...(vietnamese === undefined ? {} : { vietnamese }),
});
const character = (api: string, english: string, vietnamese?: string): BuiltIn => ({
  ...paragraph(api, english, english, vietnamese),
  kind: "character",
});

/** "GridTable1Light_Accent2" is "Grid Table 1 Light Accent 2" in the file and on the screen. */
const table = (api: string): BuiltIn => {
  const words = api
    .replace(/_/g, " ")
    .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
    .replace(/([0-9])([A-Z])/g, "$1 $2");
  const file = api === "TableGridLight" ? "Grid Table Light" : words;
  return {
    api,
    file,
    english: file,
    kind: "table",
    ...(api === "TableGrid" ? { vietnamese: "Lưới Bảng" } : {}),
  };
};
const looks = ["1Light", "2", "3", "4", "5Dark", "6Colorful", "7Colorful"];
const accents = ["", "_Accent1", "_Accent2", "_Accent3", "_Accent4", "_Accent5", "_Accent6"];
const families = ["GridTable", "ListTable"].flatMap((family) =>
  looks.flatMap((look) => accents.map((accent) => table(`${family}${look}${accent}`))),
);

const builtIns: readonly BuiltIn[] = [
  paragraph("Normal", "Normal", "Normal", "Bình thường"),
  ...numbered("Heading", "heading", "Heading", "Đầu đề"),
  ...numbered("Toc", "toc", "TOC", "Mục lục"),
  paragraph("TocHeading", "TOC Heading", "TOC Heading", "Đầu đề Mục lục"),
  paragraph("FootnoteText", "footnote text", "Footnote Text", "Văn bản Cước chú"),
  paragraph("EndnoteText", "endnote text", "Endnote Text"),
  paragraph("Header", "header", "Header", "Đầu trang"),
  paragraph("Footer", "footer", "Footer", "Chân trang"),
  paragraph("Caption", "caption", "Caption", "Chú thích"),
  paragraph("Title", "Title", "Title", "Tiêu đề"),
  paragraph("Subtitle", "Subtitle", "Subtitle", "Tiêu đề phụ"),
  paragraph("NoSpacing", "No Spacing", "No Spacing", "Không Dãn cách"),
  paragraph("ListParagraph", "List Paragraph", "List Paragraph", "Đoạn của Danh sách"),
  paragraph("Quote", "Quote", "Quote", "Lời trích dẫn"),
  paragraph("IntenseQuote", "Intense Quote", "Intense Quote"),
  paragraph("Bibliography", "Bibliography", "Bibliography"),
  character("FootnoteReference", "footnote reference"),
  character("EndnoteReference", "endnote reference"),
  character("Hyperlink", "Hyperlink", "Siêu kết nối"),
  character("Strong", "Strong", "Mạnh"),
  character("Emphasis", "Emphasis", "Nhấn mạnh"),
  character("SubtleEmphasis", "Subtle Emphasis"),
  character("IntenseEmphasis", "Intense Emphasis"),
  character("SubtleReference", "Subtle Reference"),
  character("IntenseReference", "Intense Reference"),
  character("BookTitle", "Book Title"),
  ...[
    "TableGrid",
    "TableGridLight",
    "PlainTable1",
    "PlainTable2",
    "PlainTable3",
    "PlainTable4",
    "PlainTable5",
  ].map(table),
  ...families,
];

const byApi = new Map(builtIns.map((style) => [style.api, style]));
const byFile = new Map(builtIns.map((style) => [style.file.toLowerCase(), style]));

export function builtInByApiName(api: string): BuiltIn | undefined {
  return byApi.get(api);
}

export function builtInByFileName(name: string): BuiltIn | undefined {
  return byFile.get(name.toLowerCase());
}

/** The name a user of a Word in this language sees and `style` answers; custom styles keep their own. */
export function displayedStyleName(fileName: string, language: string): string {
  const builtIn = builtInByFileName(fileName);
  if (!builtIn) return fileName;
  return (language.toLowerCase().startsWith("vi") ? builtIn.vietnamese : undefined) ?? builtIn.english;
}

/** The file's name for a name typed or given in this language, or in English. */
export function fileStyleName(displayed: string, language: string): string {
  const found = builtIns.find(
    (style) => displayedStyleName(style.file, language) === displayed || style.english === displayed,
  );
  return found?.file ?? displayed;
}
