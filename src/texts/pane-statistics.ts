/** The view "Số liệu", until its tables are there. */
export const statisticsTexts = {
  title: "Bảng số liệu đang được hoàn thiện",
  text: "Phần này sẽ giúp nhập số liệu một lần, tự tính tỷ lệ và chèn bảng vào đúng mục của báo cáo.",
  wanted: "Các bảng đề cương cần",
  inSection: (name: string) => `Mục ${name}`,
  meanwhile:
    "Trong lúc chờ, hãy lập bảng trực tiếp trong văn bản; phần Kiểm tra vẫn đọc được nội dung các bảng đó.",
};
