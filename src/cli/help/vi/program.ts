import { COMMON_OPTIONS } from './common.ts'

export const short = `thidua: phát động, chấm điểm và tổng hợp phong trào thi đua.

Ví dụ:
  thidua init phong-trao-2027      tạo thư mục cho phong trào mới
  thidua build -C phong-trao-2027  kiểm tra, ra công văn và bảng tổng hợp

Xem mọi lệnh: thidua --help`

export const program = `Ví dụ:
  thidua init phong-trao-2027      tạo thư mục cho phong trào mới
  thidua check -C phong-trao-2027  kiểm tra các tệp trong thư mục đó
  thidua build                     làm tất cả trong thư mục hiện tại

Cách dùng: thidua <lệnh> [tùy chọn]

Phát động, chấm điểm và tổng hợp phong trào thi đua từ các tệp văn bản thường.
Lệnh nào có tên tiếng Việt thì gọi bằng tên nào cũng được.

Chuẩn bị:
  init                    tạo thư mục phong trào mới, có thể từ phong trào trước
  check, kiem-tra         đọc và kiểm tra mọi tệp, không ghi gì

Phát động:
  dispatch, phat-dong     ra công văn phát động

Chấm điểm, tổng hợp:
  score, cham-diem        chấm điểm, xếp hạng từng cụm trên màn hình
  sheets, tong-hop        lập bảng tổng hợp điểm cuối năm
  build                   làm tất cả, có dữ liệu đến đâu làm đến đó
  close, chot             chốt kết quả: về sau sửa tệp không làm đổi kết quả
  reopen, mo-lai          mở lại kết quả đã chốt, kèm lý do

Khác:
  explain, giai-thich     giải thích từng điểm của đơn vị, hoặc một thông báo
  schema                  in hoặc ghi lược đồ của các tệp, cho trình soạn thảo
  completion              in đoạn mã để shell gợi ý khi nhấn phím Tab
  help                    xem trợ giúp của một lệnh

${COMMON_OPTIONS}
  -V, --version           xem phiên bản

Mã kết thúc:
  0    xong
  1    tệp dữ liệu có lỗi
  2    sai dòng lệnh
  3    không thực hiện được: thiếu tệp, không ghi được, công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

Đọc thêm:
  thidua help <lệnh>      ví dụ, tùy chọn riêng và mã kết thúc của một lệnh
  thidua explain <mã>     giải thích một thông báo, ví dụ: thidua explain TD1203
  README.md               cách viết các tệp, những điều công cụ bảo đảm`
