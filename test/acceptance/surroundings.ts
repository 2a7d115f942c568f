import { bold, p, run, table, type Piece } from "../fixtures/docx-builder";
import { reportText } from "../fixtures/report-text";

/** Letterhead in the usual two-column layout table. */
export function letterhead(
  superior: string,
  agency: string,
  number = "Số: 45/BC-UBND",
  place = "Vân Lĩnh",
): Piece {
  return table(
    [
      [
        [p(superior), p(bold(agency)), p(number)],
        [
          p(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
          p(bold("Độc lập - Tự do - Hạnh phúc")),
          p(run(`${place}, ngày 20 tháng 10 năm 2025`, { italic: true })),
        ],
      ],
    ],
    { borders: false },
  );
}

export const title = `^ **BÁO CÁO**
  ^ **Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản lý ở các cấp hoạch định chính sách giai đoạn 2021 - 2030”**`;

export const sloppyTitle = `^ **BÁO CÁO**
  ^ **Kết quả thực hiện Quyết định số 2282/QĐ-TTG ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ vào các vị trí lãnh đạo, quản lý ở các cấp hoạch định chính sách”**`;

/** Nơi nhận and signature in a layout table. */
export function closing(post = "CHỦ TỊCH", name = "Vi Văn Thắng"): Piece {
  return table(
    [
      [
        [p(run("Nơi nhận:", { bold: true, italic: true })), p("- Sở Nội vụ;"), p("- Lưu: VT.")],
        [p(bold(post)), p(""), p(bold(name))],
      ],
    ],
    { borders: false },
  );
}

/** The same typed below one another. */
export const typedClosing: readonly Piece[] = reportText`
  **Nơi nhận:**
  - Sở Nội vụ;
  - Lưu: VT, TCCB.
  ^ **TM. ỦY BAN NHÂN DÂN**
  ^ **KT. CHỦ TỊCH**
  ^ **PHÓ CHỦ TỊCH**
  ^ (Đã ký)
  ^ **Hà Thị Xuân**`;

/** All pieces as one, for the middle of a text. */
export function all(pieces: readonly Piece[]): Piece {
  return (parts) => pieces.map((piece) => piece(parts)).join("");
}
