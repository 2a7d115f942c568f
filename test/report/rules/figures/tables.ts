/** A table as reports have it, a row a line, and what is told of it: cell and message. */
export interface JudgedTable {
  readonly rows: string;
  /** Caption and unit above it. */
  readonly above?: readonly string[];
  readonly told?: readonly (readonly [cell: string, message: string])[];
}

export const rightTables: Readonly<Record<string, JudgedTable>> = {
  "no heading row: nobody knows what the figures are": {
    rows: `I|Khối tỉnh|50|20|40
      1|Ban|30|12|40
      2|Hội|20|8|40
      II|Khối xã|80|40|50
      1|Xã vùng cao|50|25|50
      2|Xã vùng thấp|30|15|50
      |Tổng cộng|130|60|46,15`,
  },
  "sources of money, some of them parts of the first": {
    above: ["Kinh phí bồi dưỡng cán bộ nữ"],
    rows: `Nguồn|Số tiền
      Ngân sách nhà nước|100
      Ngân sách trung ương|40
      Ngân sách địa phương|60
      Nguồn khác|20
      Tổng cộng|120`,
  },
  "money spent on people who may stand in several rows": {
    above: ["Kinh phí đào tạo, bồi dưỡng"],
    rows: `Loại khóa|Số người|Kinh phí (triệu đồng)
      Trung cấp|20|40
      Cao cấp|12|60
      Tổng cộng|25|100`,
  },
  "a row of what has changed": {
    rows: `Năm|Tổng số|Nữ|Tỷ lệ
      2021|90|27|30%
      2023|95|33|34,74%
      2025|98|40|40,82%
      Tăng/giảm|8|13|10,82%`,
  },
  "the usual layout": {
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ (%)|Ghi chú
      1|Giám đốc|14|4|28,57|
      2|Trưởng phòng|68|25|36,76|
      3|Lãnh đạo đơn vị|88|31|35,23|
      |Tổng cộng|170|60|35,29|`,
  },
  "percent signs, fewer decimals, spaces": {
    rows: `TT|Đơn vị|Tổng số|Nữ|Tỷ lệ
      01|Sở A|14|4|28,6 %
      02|Sở B|68|25|37%
      03|Sở C|1.088|431|39,6%`,
  },
  "blank and dash are not zero": {
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ (%)
      1|Giám đốc|–|–|–
      2|Phó Giám đốc|10|4|40
      3|Trưởng phòng||8|
      |Tổng cộng|30|12|40`,
  },
  "a form that nobody filled in": {
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ (%)
      1|Giám đốc|||
      |Tổng cộng|||`,
  },
  "the trained among the women in quy hoạch": {
    rows: `STT|Cấp|Nữ trong quy hoạch|Đã được đào tạo|Tỷ lệ (%)
      1|Cấp tỉnh|527|437|82,92
      2|Cấp xã|670|504|75,22
      |Tổng cộng|1.197|941|78,61`,
  },
  "classes beside people": {
    rows: `STT|Loại khóa|Số lớp|Tổng số học viên|Nữ|Tỷ lệ (%)
      1|Quản lý nhà nước|18|1.062|503|47,36
      2|Trung cấp|15|875|398|45,49
      |Tổng cộng|33|1.937|901|46,52`,
  },
  "groups with subtotals": {
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ
      I|Cấp tỉnh|1.286|527|40,98
      1|Lãnh đạo|12|4|33,33
      2|Sở|148|55|37,16
      3|Phòng|1.126|468|41,56
      II|Cấp xã|1.514|670|44,25
      1|Lãnh đạo|816|339|41,54
      2|Phòng|698|331|47,42
      |TỔNG CỘNG (I+II)|2.800|1.197|42,75`,
  },
  "parts below each row": {
    rows: `STT|Nội dung|Số lượng
      1|Công chức|120
      -|Trong đó: nữ|45
      2|Viên chức|50
      -|Trong đó: nữ|25
      |Tổng cộng|170`,
  },
  "attendances that are not summed": {
    above: ["Bảng 1. Kết quả tuyên truyền", "Đơn vị tính: lượt người"],
    rows: `STT|Hình thức|Tổng số|Nữ|Tỷ lệ
      1|Hội nghị|14|4|28,57
      2|Tọa đàm|68|25|36,76
      |Tổng số|75|26|34,67`,
  },
  "one person in quy hoạch for several posts": {
    above: ["Bảng 1. Cán bộ nữ trong diện quy hoạch"],
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ
      1|Giám đốc|14|4|28,57
      2|Phó Giám đốc|68|25|36,76
      |Tổng số|75|26|34,67`,
  },
  "what people are, not parts of a sum": {
    rows: `Nội dung|Cấp tỉnh|Cấp xã
      Nữ|60|98
      Dân tộc thiểu số|20|40
      Dưới 35 tuổi|30|50
      Tổng số|170|240`,
  },
  "across, with a row of ratios": {
    rows: `STT|Nội dung|Tổng|Giám đốc|Phó Giám đốc|Trưởng phòng
      1|TỔNG SỐ|170|14|68|88
      2|Trong đó: Nữ|60|4|25|31
      3|Tỷ lệ (%)|35,29|28,57|36,76|35,23
      4|Dân tộc thiểu số|20|1|9|10`,
  },
  "shares of the total": {
    rows: `Nội dung|Số lượng|Tỷ lệ (%)
      Tổng số|170|100
      Nữ|60|35,29
      Nam|110|64,71`,
  },
  "done of what was planned": {
    rows: `STT|Nội dung|Kế hoạch|Thực hiện|Tỷ lệ hoàn thành (%)
      1|Tập huấn|10|12|120
      2|Truyền thông|20|20|100`,
  },
  "targets and results": {
    rows: `Chỉ tiêu|Mục tiêu 2025 (%)|Kết quả (%)|So với mục tiêu
      Quy hoạch|40|42,35|vượt 2,35
      Đào tạo|75|78,61|vượt 3,61`,
  },
  "ratios as a spreadsheet keeps them": {
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ
      1|Sở A|170|60|0,3529
      2|Sở B|68|25|0,3676`,
  },
  "documents issued": {
    rows: `STT|Số, ký hiệu|Ngày ban hành|Cơ quan ban hành|Trích yếu
      1|58/KH-UBND|22/3/2021|UBND tỉnh|Kế hoạch
      2|24/2022/NQ-HĐND|08/7/2022|HĐND tỉnh|Chính sách`,
  },
  "districts above their communes": {
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      |Toàn tỉnh|170|60|35,29
      1|Huyện A|100|40|40
      1.1|Xã A1|60|20|33,33
      1.2|Xã A2|40|20|50
      2|Huyện B|70|20|28,57`,
  },
  "women trained several times": {
    rows: `STT|Đơn vị|Tổng số cán bộ|Nữ|Số lượt nữ được đào tạo
      1|A|100|40|120
      2|B|50|20|60`,
  },
  "sources that are parts of one another": {
    rows: `Năm|Tổng|Ngân sách nhà nước|Ngân sách trung ương|Ngân sách địa phương|Nguồn khác
      2025|1.250|1.180|320|860|70`,
  },
  "a budget by year and source": {
    rows: `Năm|Ngân sách trung ương|Ngân sách địa phương|Nguồn khác|Tổng
      2021|320|860|70|1.250
      2022|410|1.040|100|1.550
      Tổng cộng|730|1.900|170|2.800
      Tỷ trọng (%)|26,07|67,86|6,07|100`,
  },
};

export const wrongTables: Readonly<Record<string, JudgedTable>> = {
  "a table with a number is named by it": {
    above: ["BẢNG 2. Cán bộ nữ", "Đơn vị tính: người"],
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      1|Sở A|14|4|29,57
      2|Sở B|10|12|120
      |Tổng cộng|24|17|70,83`,
    told: [
      ["29,57", "Bảng 2, hàng “Sở A”, cột “Tỷ lệ (%)”: 4/14 = 28,57%, bảng ghi 29,57%."],
      ["12", "Bảng 2, ở “Sở B”: số nữ (12) lớn hơn tổng số (10)."],
      ["17", "Bảng 2, hàng “Tổng cộng”, cột “Nữ” ghi 17; cộng các hàng được 16."],
    ],
  },
  "a form with a number, its unit below a blank line": {
    above: ["Biểu số 03: Cán bộ nữ", "", "Đơn vị tính: người"],
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      1|Sở A|14|4|29,57`,
    told: [["29,57", "Biểu số 03, hàng “Sở A”, cột “Tỷ lệ (%)”: 4/14 = 28,57%, bảng ghi 29,57%."]],
  },
  "a sentence that speaks of another table names none": {
    above: ["Bảng 1 cho thấy tỷ lệ tăng đều."],
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      1|Sở A|14|4|29,57`,
    told: [["29,57", "Hàng “Sở A”, cột “Tỷ lệ (%)”: 4/14 = 28,57%, bảng ghi 29,57%."]],
  },
  "money of each year: nobody stands in several rows, whatever is told of around the table": {
    above: ["Kinh phí đào tạo, bồi dưỡng cán bộ nữ trong quy hoạch"],
    rows: `Năm|Kinh phí (đồng)
      2021|20.500.000
      2022|22.000.000
      2023|25.750.000
      Tổng|69.250.000`,
    told: [
      ["69.250.000", "Hàng “Tổng”, cột “Kinh phí (đồng)” ghi 69.250.000; cộng các hàng được 68.250.000."],
    ],
  },
  "a ratio of one row, and a total": {
    rows: `STT|Chức danh|Tổng số|Nữ|Tỷ lệ (%)
      1|Giám đốc|14|4|28,57
      2|Trưởng phòng|68|25|37,76
      3|Lãnh đạo đơn vị|88|31|35,23
      |Tổng cộng|170|61|35,88`,
    told: [
      ["37,76", "Hàng “Trưởng phòng”, cột “Tỷ lệ (%)”: 25/68 = 36,76%, bảng ghi 37,76%."],
      ["61", "Hàng “Tổng cộng”, cột “Nữ” ghi 61; cộng các hàng được 60."],
    ],
  },
  "a single row": {
    rows: `Nội dung|Tổng số|Nữ|Tỷ lệ
      Cán bộ|170|60|35,92%`,
    told: [["35,92%", "Hàng “Cán bộ”, cột “Tỷ lệ”: 60/170 = 35,29%, bảng ghi 35,92%."]],
  },
  "cut off instead of rounded": {
    rows: `Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      Sở A|160|23|14,37
      Sở B|68|25|36,76`,
    told: [["14,37", "Hàng “Sở A”, cột “Tỷ lệ (%)”: 23/160 = 14,38%, bảng ghi 14,37%."]],
  },
  "two header rows with merged cells": {
    rows: `STT|Chức danh|Cấp tỉnh|Cấp xã
      ||Tổng số|Nữ|Tỷ lệ (%)|Tổng số|Nữ|Tỷ lệ (%)
      1|Lãnh đạo|12|4|33,33|816|339|41,54
      2|Trưởng phòng|148|55|37,61|698|331|47,42`,
    told: [["37,61", "Hàng “Trưởng phòng”, cột “Tỷ lệ (%)”: 55/148 = 37,16%, bảng ghi 37,61%."]],
  },
  "“Trong đó” over women and ratio, a row of column numbers": {
    rows: `TT|Nội dung|Tổng số|Trong đó|Ghi chú
      |||Nữ|Tỷ lệ (%)|
      A|B|1|2|3=2/1|4
      1|Công chức|120|45|37,5|
      2|Viên chức|1.350|890|65,39|`,
    told: [["65,39", "Hàng “Viên chức”, cột “Tỷ lệ (%)”: 890/1.350 = 65,93%, bảng ghi 65,39%."]],
  },
  "number and ratio below women": {
    rows: `TT|Đơn vị|Tổng số|Nữ|Dân tộc thiểu số
      |||Số lượng|Tỷ lệ|Số lượng|Tỷ lệ
      1|Sở A|120|45|37,5%|30|25%
      2|Sở B|200|90|45%|50|26%`,
    told: [["26%", "Hàng “Sở B”, cột “Tỷ lệ”: 50/200 = 25%, bảng ghi 26%."]],
  },
  "across, two header rows": {
    rows: `Nội dung|Cấp tỉnh|Cấp xã
      |Lãnh đạo|Phòng|Lãnh đạo|Phòng
      TỔNG SỐ|14|68|88|100
      Trong đó: Nữ|4|25|98|40
      Tỷ lệ|28,57%|37,76%|111,36%|40%`,
    told: [
      ["37,76%", "Hàng “Tỷ lệ”, cột “Phòng”: 25/68 = 36,76%, bảng ghi 37,76%."],
      ["98", "Ở “Lãnh đạo”: số nữ (98) lớn hơn tổng số (88)."],
    ],
  },
  "years as columns": {
    rows: `Nội dung|2021|2022|2023|2024|2025
      Tổng số|150|155|160|165|170
      Nữ|50|55|58|62|72
      Tỷ lệ (%)|33,33|35,48|36,25|37,58|42,53`,
    told: [["42,53", "Hàng “Tỷ lệ (%)”, cột “2025”: 72/170 = 42,35%, bảng ghi 42,53%."]],
  },
  "more women than people": {
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      1|Sở A|14|40|28,57
      2|Sở B|68|25|36,76`,
    told: [["40", "Ở “Sở A”: số nữ (40) lớn hơn tổng số (14)."]],
  },
  "women over people in one column": {
    rows: `STT|Đơn vị|Nữ/Tổng số|Tỷ lệ (%)
      1|Sở A|60/170|35,29
      2|Sở B|25/68|37,76`,
    told: [["37,76", "Hàng “Sở B”, cột “Tỷ lệ (%)”: 25/68 = 36,76%, bảng ghi 37,76%."]],
  },
  "headings that do not tell, rows that do": {
    rows: `STT|Nội dung|Giao|Đã làm|Tỷ lệ đạt (%)
      1|Tập huấn|10|9|90
      2|Truyền thông|20|20|100
      3|Hội thi|5|4|80
      4|Tọa đàm|8|6|57`,
    told: [["57", "Hàng “Tọa đàm”, cột “Tỷ lệ đạt (%)”: 6/8 = 75%, bảng ghi 57%."]],
  },
  "a share of the total": {
    rows: `Nội dung|Số lượng|Tỷ lệ (%)
      Công chức|60|35,29
      Viên chức|90|52,94
      Hợp đồng|20|11,67
      Tổng số|170|100`,
    told: [["11,67", "Hàng “Hợp đồng”, cột “Tỷ lệ (%)”: 20/170 = 11,76%, bảng ghi 11,67%."]],
  },
  "a total row whose name stands over two columns": {
    rows: `STT|Đơn vị|Số cơ quan|Có lãnh đạo nữ|Tỷ lệ (%)
      1|Khối sở|20|12|60
      2|Khối xã|99|60|60,61
      Tổng cộng|119|73|61,34`,
    told: [["73", "Hàng “Tổng cộng”, cột “Có lãnh đạo nữ” ghi 73; cộng các hàng được 72."]],
  },
  "a row was added, the total was not": {
    rows: `STT|Đơn vị|Số cơ quan|Có lãnh đạo nữ
      1|Khối sở|20|12
      2|Khối xã|99|60
      3|Khối khác|5|3
      |Tổng cộng|119|72`,
    told: [
      ["119", "Hàng “Tổng cộng”, cột “Số cơ quan” ghi 119; cộng các hàng được 124."],
      ["72", "Hàng “Tổng cộng”, cột “Có lãnh đạo nữ” ghi 72; cộng các hàng được 75."],
    ],
  },
  "a group that is not the sum of its rows": {
    rows: `STT|Chức danh|Tổng số|Nữ
      I|Cấp tỉnh|1.286|520
      1|Lãnh đạo|12|4
      2|Sở|148|55
      3|Phòng|1.126|468
      II|Cấp xã|1.514|670
      1|Lãnh đạo|816|339
      2|Phòng|698|331
      |Tổng cộng|2.800|1.197`,
    told: [["520", "Hàng “Cấp tỉnh”, cột “Nữ” ghi 520; cộng các hàng được 527."]],
  },
  "a budget: one year, the total of all years is right": {
    rows: `Năm|Ngân sách trung ương|Ngân sách địa phương|Nguồn khác|Tổng
      2021|320|860|70|1.250
      2022|410|1.040|100|1.560
      2023|450|1.180|120|1.750
      Tổng cộng|1.180|3.080|290|4.550`,
    told: [["1.560", "Hàng “2022”, cột “Tổng” ghi 1.560; cộng các cột được 1.550."]],
  },
  "a budget of one year": {
    rows: `Năm|NSTW|NSĐP|Nguồn khác|Tổng
      2025|320|860,5|70|1.260,5`,
    told: [["1.260,5", "Hàng “2025”, cột “Tổng” ghi 1.260,5; cộng các cột được 1.250,5."]],
  },
  "a column that its number says is a sum": {
    rows: `STT|Đơn vị|Tổng|Cấp tỉnh|Cấp huyện|Cấp xã
      A|B|1=2+3+4|2|3|4
      1|Nữ|60|20|10|30
      2|Nam|110|40|30|41`,
    told: [["110", "Hàng “Nam”, cột “Tổng” ghi 110; cộng các cột được 111."]],
  },
  "a title and its figure, without a heading row": {
    rows: `Tổng số người trong quy hoạch|50
      Trong đó: Nữ|21
      Tỷ lệ (%)|45`,
    told: [["45", "Hàng “Tỷ lệ (%)”, cột “2”: 21/50 = 42%, bảng ghi 45%."]],
  },
  "men and women make the total": {
    rows: `Chức danh|Nam|Nữ|Tổng số|Đảng viên
      Trưởng phòng|11|5|16|16
      Phó trưởng phòng|9|12|22|20`,
    told: [["22", "Hàng “Phó trưởng phòng”, cột “Tổng số” ghi 22; cộng các cột được 21."]],
  },
  "things of which some have women": {
    rows: `Vùng|Tổng số xã|Số xã có nữ lãnh đạo chủ chốt|Tỷ lệ
      Vùng thấp|16|10|62,5
      Vùng cao|9|5|55,56
      Toàn tỉnh|25|15|65`,
    told: [["65", "Hàng “Toàn tỉnh”, cột “Tỷ lệ”: 15/25 = 60%, bảng ghi 65%."]],
  },
  "decimal points": {
    rows: `STT|Đơn vị|Tổng số|Nữ|Tỷ lệ (%)
      1|Sở A|170|60|35.29
      2|Sở B|68|25|36.76`,
    told: [
      ["35.29", "“35.29” dùng dấu chấm thập phân; cách viết tiếng Việt là 35,29."],
      ["36.76", "“36.76” dùng dấu chấm thập phân; cách viết tiếng Việt là 36,76."],
    ],
  },
};
