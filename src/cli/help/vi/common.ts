/** Options that every command takes. */
export const COMMON_OPTIONS = `Tùy chọn về thư mục và tệp:
  -C, --folder <thư mục>  thư mục phong trào (mặc định: thư mục hiện tại)
  -o, --output <thư mục>  nơi ghi tệp (mặc định: out trong thư mục phong trào)
  --replace               thay cả tệp kết quả đã được sửa tay

Tùy chọn về thông báo:
  --strict                có cảnh báo thì mã kết thúc cũng là 1
  --max <số>              số thông báo nhiều nhất (pretty: 50; dạng khác: hết)
  -q, --quiet             chỉ in lỗi
  --format <dạng>         pretty (mặc định), json, sarif hoặc github
  --json                  như --format json: một tài liệu JSON duy nhất
  --lang <ngôn ngữ>       vi (mặc định) hoặc en; hoặc đặt biến THIDUA_LANG
  --no-color              không dùng màu

Tùy chọn khác:
  --debug                 in vết lỗi khi công cụ gặp sự cố
  -h, --help              xem trợ giúp này`

/** How every help ends. */
export const READ_ON = `Đọc thêm:
  thidua explain <mã>     giải thích một thông báo, ví dụ: thidua explain TD1203
  README.md               cách viết các tệp, những điều công cụ bảo đảm`
