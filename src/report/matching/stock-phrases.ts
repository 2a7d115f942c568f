// How texts begin that carry no content by themselves: what is to come, captions, instructions. All but two on folded texts.

/** Of a thing to be made ("Đang xây dựng quy chế") only what says no more, or names the figures or the text, is to come. */
const saysNoMore =
  "(?=$| (?:số liệu|dữ liệu|thông tin|nội dung|báo cáo|phần này|mục này|thêm|sau|xong|được|để|và|từ|theo|trong|khi|đầy đủ|chi tiết|cụ thể)(?: |$))";
export const pending = new RegExp(
  "^(?:(?:hiện |nội dung |số liệu |phần này |mục này )*(?:" +
    "(?:đang|chưa|sẽ|chờ) (?:được )?(?:tiếp tục )?(?:cập nhật|có số liệu|có thông tin|có báo cáo|số liệu)|" +
    `(?:đang|sẽ|chờ) (?:được )?(?:tiếp tục )?(?:bổ sung|tổng hợp|rà soát|thống kê|thu thập|xây dựng|hoàn thiện)${saysNoMore}|` +
    `chưa (?:được )?(?:bổ sung|tổng hợp|thống kê|thu thập)${saysNoMore})|` +
    "(?:sẽ )?(?:bổ sung|cập nhật|hoàn thiện|báo cáo|gửi|viết|điền) (?:số liệu )?sau|tbd|to be|n a$|cần bổ sung|bổ sung số liệu|" +
    "\\S+ \\S+ (?:sẽ )?(?:bổ sung|cập nhật|báo cáo|gửi) sau$)",
);
export const caption = /^(?:bảng|biểu|biểu số|hình|sơ đồ|biểu đồ|phụ biểu|mẫu) (?:số )?(?:\d|[ivx]+ )/;
export const unitLine = /^\s*[([]?\s*(?:đơn vị tính|đvt|đv tính|đơn vị\s*:)/iu;
export const sourceLine =
  /^(?:số liệu|thời điểm|tính) (?:được )?(?:tính|thống kê|tổng hợp|lấy|chốt)? ?(?:đến|tại)(?: |$)/;
export const note = /^(?:ghi chú|chú thích)(?: |$)/;
export const origin = /^\s*[([]?\s*nguồn(?: số liệu)?\s*:(?!\s*(?:kinh|vốn|ngân|xã hội|từ|chi))/iu;
export const instruction =
  /^(?:(?:đề nghị )?(?:các )?(?:đơn vị|cơ quan|địa phương) )?(?:nêu|ghi|đánh giá|trình bày|báo cáo|liệt kê|thống kê|mô tả|tổng hợp|lưu ý|hướng dẫn|gợi ý|yêu cầu|cần|đề nghị (?:nêu|ghi|báo cáo|đơn vị|các)|phân tích|nếu có|không bắt buộc|tối đa|viết|điền|nhập|kèm theo|theo mẫu|ghi chú|(?:phần|mục|nội dung) này)(?: |$)/;
/** "(đơn vị tự bổ sung)", "(Phòng Tài chính cung cấp số liệu)": whoever is named there is asked for it. */
export const request =
  /^(?!(?:.* )?(?:đã|được|không|chưa|đang|sẽ|chờ)(?: |$))(?:[^ ]+ ){0,5}(?:bổ sung|cung cấp|cập nhật|điền|tự đánh giá)(?: |$)/;
/** The author refers to an annex: that is an answer. */
export const reference =
  /^(?:(?:có|chi tiết|cụ thể|xem|theo|tại|số liệu|nội dung)(?: [^ ]+){0,4} )?(?:(?:tại|theo|ở|kèm theo) )?(?:các )?(?:phụ lục|phụ biểu|biểu (?:tổng hợp|chi tiết|số|\d)|danh sách|bảng (?:tổng hợp|số liệu))(?: |$)/;
/** "3. Kinh phí thực hiện (không có)" answers; "(không có thì ghi rõ)" asks. */
export const answerNote =
  /^(?!.* (?:thì|ghi|nêu|số liệu|thông tin)(?: |$))(?:không|chưa)(?:$| (?:có|phát sinh|thực hiện|bố trí|tổ chức|đề xuất|kiến nghị|kinh phí)(?: |$))/;
const headed =
  /^(?:(?:những|các|một số|mặt) )*(?:kết quả|ưu điểm|nhược điểm|hạn chế|tồn tại|bất cập|nguyên nhân|khách quan|chủ quan|khó khăn|thuận lợi|vướng mắc|đối với|với|về|công tác|mục tiêu|nội dung|giải pháp|(?:kiến nghị|đề xuất|đề nghị)(?= (?:với|đối với|về|khác|chung|và|của) |$)|bài học|kinh nghiệm|đánh giá|nhiệm vụ|tình hình|chỉ tiêu|nhóm|cấp|khối|tỷ lệ|tỉ lệ|số lượng|nguồn|việc)(?: |$)/;
const stock =
  /(?:^| )đạt được(?= |$)|(?<=(?:việc|mặt|điểm|nội dung|vấn đề)) (?:đã|chưa) (?:làm |thực hiện |đạt |hoàn thành )?được$|^(?:những|các|một số|mặt) .*?(?:còn (?:tồn tại|hạn chế)|cần khắc phục)/g;
const predicate =
  /(?:^| )(?:chưa|không|thiếu|ít|thấp|chậm|được|đã|là|có|do|phải|sẽ|gặp|tốt|mỏng|yếu|nhiều|đạt|tăng|giảm|cần|còn)(?: |$)/;

const lack = /(?:^| )(?:chưa|không|thiếu|ít|thấp|chậm|yếu|mỏng|gặp)(?: |$)/;

/** "Thiếu nguồn cán bộ nữ", "Phối hợp chưa thường xuyên": however it is set off, it tells what is amiss. */
export function tellsLack(folded: string): boolean {
  return lack.test(folded) && !onlyNames(folded);
}

/** "Về nhận thức", "Nguyên nhân", "Kiến nghị với tỉnh": what is to be told of; "Về nhận thức còn hạn chế" tells it. */
export function onlyNames(folded: string): boolean {
  const left = folded.replace(stock, "");
  return left === "" || (headed.test(folded) && !predicate.test(left));
}
