import { findBlanks } from "../../../src/report/matching/blanks";

const blanksOf = (text: string) => findBlanks(text).map(({ start, end }) => text.slice(start, end));

describe("a blank waits to be filled in", () => {
  test.each([
    ["Tổng kinh phí là ……… triệu đồng.", ["………"]],
    ["Đã tổ chức ..... lớp với ____ lượt người.", [".....", "____"]],
    ["Phát động phong trào “……” trong toàn ngành.", ["……"]],
    ["Số cán bộ nữ: (…) người.", ["(…)"]],
    ["Kế hoạch số ../KH-UBND, đạt ..%.", ["..", ".."]],
    ["Ban hành ngày ../../2025.", ["..", ".."]],
    ["Thực hiện từ năm 20.. đến năm 202x, xong năm 202…", ["20..", "202x", "202…"]],
    ["Tổng kinh phí là N triệu đồng; có x người dự.", ["N", "x"]],
    ["Có x/y người là nữ.", ["x/y"]],
    ["Khoảng *** người, đạt ##%.", ["***", "##"]],
    ["Kinh phí năm 2025:   triệu đồng.", ["   "]],
    ["Đã chi 300 triệu đồng [Lan: số này lấy ở đâu?].", ["[Lan: số này lấy ở đâu?]"]],
    ["Đã mở 5 (?) lớp.", ["(?)"]],
  ])("%s", (text, expected) => {
    expect(blanksOf(text)).toEqual(expected);
  });
});

describe("finished prose has none, whatever its punctuation", () => {
  test.each([
    "Tuyên truyền qua loa truyền thanh, họp bản, mạng xã hội, …",
    "Chỉ đạo các chi bộ, ban, ngành, đoàn thể... thực hiện nghiêm túc v.v...",
    "Các hình thức gồm: (1) tuyên truyền miệng... (2) tập huấn... (3) sân khấu hóa.",
    "Tỷ lệ nữ tăng từ 30%...40% trong giai đoạn [2021-2025].",
    "Tuyên dương các chị: Nguyễn Thị A..., Trần Thị B...",
    "Hội thi “Bạn biết gì về bình đẳng giới?” (vòng 2) thu hút 200 người; tọa đàm “Vì sao?” có 50 người.",
    "Các xã A, B, N; nhóm x, y; tổ hợp 2 x 3 m; kết quả đạt loại A.. Hội đồng ghi nhận.",
    "Từ năm 2020.. và các năm sau. Đơn vị:      xã Mường Lống.",
    "“… Phụ nữ là lực lượng quan trọng…” (trích lời Bác).",
    "Xem tại https://snv.example.vn/bai_viet__nu_lanh_dao___2024 hoặc gửi thư đến to__chuc@snv.example.vn.",
  ])("%s", (text) => {
    expect(blanksOf(text)).toEqual([]);
  });
});

describe("rows of dots", () => {
  test.each([
    ["Kinh phí: . . .. triệu đồng", [". . .."]],
    ["Số lớp … … … lớp", ["…", "…", "…"]],
    ["Nội dung …. … .. kết thúc", ["…. … .."]],
    ["Danh sách .. … người", ["…"]],
  ])("%s", (text, expected) => {
    expect(blanksOf(text)).toEqual(expected);
  });

  test("of any length end", () => {
    expect(findBlanks(`Số lớp là ${"… ".repeat(150_000)}`)).toHaveLength(150_000);
  });
});
