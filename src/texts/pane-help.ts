/** The view "Trợ giúp": how to use the buttons, the keyboard, and answers to what people ask. */
export const helpTexts = {
  title: "Trợ giúp",
  back: "Quay lại",
  intro:
    "Báo cáo 2282 giúp soạn và kiểm tra báo cáo theo đề cương, ngay trong Word. Văn bản không rời khỏi máy của anh/chị.",

  stepsTitle: "Cách làm",
  steps: [
    "Văn bản còn trống: bấm Chèn đề cương để có sẵn các tiêu đề mục và gợi ý.",
    "Viết từng mục: ở phần Đề cương, bấm vào một mục để đến mục đó và xem cần nêu gì.",
    "Có số liệu: sang phần Số liệu, chọn bảng, gõ hoặc dán số từ Excel; tỷ lệ tự tính, rồi bấm Chèn bảng.",
    "Trước khi trình: sang phần Kiểm tra, sửa hết các lỗi, rồi bấm Kiểm tra lại.",
  ],

  statusesTitle: "Tình trạng của mục",
  statuses: {
    missing: "văn bản chưa có tiêu đề của mục này",
    empty: "có tiêu đề nhưng bên dưới chỉ có dòng trống, dấu chấm, gợi ý để nguyên hoặc bảng chưa có số",
    unfinished: "đã viết nhưng còn chỗ trống chưa điền",
    written: "có nội dung, không còn chỗ trống",
  },

  keysTitle: "Dùng bàn phím",
  keys: [
    [
      "Mũi tên trái, phải",
      "chuyển giữa Đề cương, Số liệu, Kiểm tra (khi đang ở hàng thẻ); đóng, mở mục trong cây",
    ],
    ["Mũi tên lên, xuống", "chuyển giữa các mục hoặc các điểm cần xem"],
    ["Gõ chữ đầu của mục", "đến mục đó trong cây, không cần gõ dấu"],
    ["Enter", "đến chỗ đó trong văn bản"],
    ["Trong bảng số liệu", "Tab, Enter, mũi tên để đi; F2 sửa trong ô; Ctrl+V dán từ Excel; Ctrl+Z hoàn tác"],
    ["F6", "chuyển giữa văn bản và ngăn này"],
  ],

  questionsTitle: "Câu hỏi thường gặp",
  questions: [
    [
      "Mục đã viết mà vẫn báo thiếu?",
      "Đặt lại tiêu đề theo đúng lời của đề cương, để riêng một dòng và dùng kiểu tiêu đề (Heading) của Word, rồi bấm Kiểm tra lại.",
    ],
    [
      "Đơn vị không phát sinh nội dung của một mục?",
      "Ghi rõ trong mục, ví dụ “Không phát sinh”, và nêu lý do. Ba mục Kinh phí thực hiện, Hạn chế, bất cập và Đề xuất, kiến nghị luôn phải có nội dung.",
    ],
    ["Muốn bỏ phần vừa chèn?", "Bấm vào văn bản rồi bấm Ctrl+Z cho đến khi phần vừa chèn mất đi."],
    [
      "Vì sao sửa rồi mà kết quả chưa đổi?",
      "Ngăn này chỉ đọc văn bản khi mở và khi bấm Kiểm tra lại, để không làm chậm việc gõ.",
    ],
    [
      "Đã sửa số ngay trong bảng của văn bản thì sao?",
      "Bấm Cập nhật bảng: ngăn cho xem từng ô khác nhau, cũ và mới, để anh/chị chọn lấy số đó vào số liệu, ghi số đã tính hay giữ nguyên. Chưa chọn thì chưa ghi gì.",
    ],
    [
      "Số liệu đã nhập được lưu ở đâu?",
      "Ngay trong văn bản này, nên đi theo tệp khi gửi hay chép sang máy khác. Trước khi trình bản cuối, có thể Gỡ liên kết để bảng thành bảng thường.",
    ],
    [
      "Văn bản chỉ đọc hoặc được bảo vệ có kiểm tra được không?",
      "Được. Chỉ không chèn được đề cương, bảng hay câu vào đó.",
    ],
    [
      "Phần mềm có sửa văn bản hay gửi văn bản đi đâu không?",
      "Không gửi đi đâu: mọi việc làm trên máy của anh/chị. Kiểm tra chỉ đọc; chỉ các nút Chèn và Cập nhật mới ghi vào văn bản.",
    ],
    [
      "Không lỗi thì đã chắc chắn trình được chưa?",
      "Phần mềm xem đủ mục, đủ nội dung, tỷ lệ và số cộng có khớp không. Con số gốc đúng hay sai và thể thức trình bày, người soạn vẫn cần rà lại.",
    ],
  ],
} as const;
