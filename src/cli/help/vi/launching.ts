import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const init = `Ví dụ:
  thidua init phong-trao-2027
      thư mục mới với các tệp mẫu có chú thích
  thidua init phong-trao-2027 --from phong-trao-2026
      thư mục mới lấy lại những gì dùng tiếp được của năm trước

Cách dùng: thidua init [thư mục] [tùy chọn]

Tạo thư mục phong trào mới. Thư mục đã có tệp thì không đụng vào. Không ghi
[thư mục] thì tạo trong thư mục hiện tại hoặc thư mục của -C.

Với --from, cơ quan ban hành, danh sách đơn vị, bảng tiêu chí và nơi nhận được
giữ lại, kết quả năm trước vào thư mục history, và công cụ liệt kê những chỗ
phải xem lại. Thư mục năm trước không bị thay đổi.

Tùy chọn riêng:
  --from <thư mục>        thư mục phong trào của năm trước

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã tạo thư mục
  1    chỉ có với --from: tệp của năm trước có lỗi, chưa tạo gì
  2    sai dòng lệnh
  3    không tạo được: thư mục đã có tệp, không có quyền ghi, công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const dispatch = `Ví dụ:
  thidua dispatch
      ra out/van-ban-phat-dong.docx trong thư mục hiện tại
  thidua phat-dong -C phong-trao-2026 -o trinh-ky
      ra công văn của một thư mục khác, ghi vào thư mục trinh-ky
  thidua dispatch --replace
      thay cả công văn đã được sửa tay trong Word

Cách dùng: thidua dispatch [tùy chọn]
           thidua phat-dong [tùy chọn]

Ra công văn phát động phong trào theo thể thức của Nghị định 30/2020/NĐ-CP. Chỉ
cần tệp campaign.yaml. Số và ngày để trống thì công văn có chỗ cho văn thư điền.

Công văn đã được sửa tay thì được giữ nguyên, bản mới ghi bên cạnh với tên
van-ban-phat-dong-moi.docx.

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã ra công văn
  1    campaign.yaml có lỗi; lỗi ở những gì công văn cần thì không ra công văn
  2    sai dòng lệnh
  3    không thực hiện được: thiếu campaign.yaml, tệp đang mở trong Word,
       công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`
