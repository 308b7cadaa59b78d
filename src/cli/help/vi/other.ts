import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const explain = `Ví dụ:
  thidua explain bv-mat
      từng điểm của đơn vị bv-mat: số liệu, cách tính, các bước, xếp hạng
  thidua explain bv-mat II.3
      chỉ một tiêu chí hoặc một nhóm
  thidua explain TD1203
      giải thích thông báo có mã TD1203
  thidua giai-thich
      danh sách mọi mã thông báo

Cách dùng: thidua explain [đơn vị hoặc mã] [tiêu chí] [tùy chọn]
           thidua giai-thich [đơn vị hoặc mã] [tiêu chí] [tùy chọn]

Với một đơn vị (ghi mã hoặc tên), lệnh nói mỗi điểm từ đâu mà có: số liệu, chỉ
tiêu, cách tính bằng lời, từng bước bằng số, mức tối đa và làm tròn nào đã thay
đổi điểm, điều chỉnh và lý do, thứ hạng và điều gì quyết định. Có thể chép vào
văn bản trả lời đơn vị; --json cho kết quả để chương trình khác đọc.

Mỗi thông báo có một mã không đổi, như trong lỗi[TD1203]. Với một mã, lệnh nói
công cụ kiểm tra điều gì và vì sao, thường do đâu mà sai, sửa thế nào, kèm ví dụ
sai và đúng; khi ấy không cần ở trong thư mục phong trào.

${COMMON_OPTIONS}

Mã kết thúc:
  0    xong
  1    tệp dữ liệu có lỗi
  2    sai dòng lệnh, hoặc không có mã, đơn vị, tiêu chí ấy
  3    công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const schema = `Ví dụ:
  thidua schema
      danh sách các lược đồ
  thidua schema campaign
      in lược đồ của campaign.yaml
  thidua schema -o schemas
      ghi mọi lược đồ vào thư mục schemas, thay các bản cũ

Cách dùng: thidua schema [tên] [tùy chọn]

Lược đồ (JSON Schema) cho trình soạn thảo biết mỗi tệp có những khóa nào, ghi
gì, và chỗ nào sai, không cần mạng. Dòng đầu của mỗi tệp mẫu chỉ tới bản sao
trong thư mục schemas; sau khi nâng cấp thidua, chạy thidua schema -o schemas
trong thư mục phong trào để có bản mới.

[tên] là campaign, units, criteria, report, review, figures hoặc results. Với
-o, tệp được ghi là <thư mục>/[tên].schema.json; không ghi [tên] thì ghi tất cả.

${COMMON_OPTIONS}

Mã kết thúc:
  0    xong
  2    sai dòng lệnh, hoặc không có lược đồ ấy
  3    không ghi được tệp, hoặc công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const completion = `Ví dụ:
  eval "$(thidua completion bash)"
      cho bash; ghi dòng này vào ~/.bashrc để dùng lâu dài
  eval "$(thidua completion zsh)"
      cho zsh; ghi dòng này vào ~/.zshrc, sau dòng compinit
  thidua completion fish | source
      cho fish; ghi dòng này vào ~/.config/fish/config.fish
  thidua completion powershell | Out-String | Invoke-Expression
      cho PowerShell; ghi dòng này vào tệp mà biến $PROFILE chỉ tới

Cách dùng: thidua completion <shell> [tùy chọn]

In đoạn mã để shell gợi ý khi nhấn phím Tab: lệnh và tên tiếng Việt của lệnh,
tùy chọn và giá trị của tùy chọn, mã thông báo, tên lược đồ, thư mục. Lời giải
thích bên cạnh mỗi gợi ý viết theo --lang.

<shell> là bash, zsh, fish hoặc powershell. Lệnh này chỉ in ra màn hình, không
ghi gì; khi nhấn phím Tab, đoạn mã không chạy chương trình nào.

${COMMON_OPTIONS}

Mã kết thúc:
  0    xong
  2    sai dòng lệnh, hoặc không có shell ấy
  3    công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const help = `Ví dụ:
  thidua help
      các lệnh và tùy chọn chung
  thidua help check
      trợ giúp của lệnh check, cũng như thidua check --help

Cách dùng: thidua help [lệnh] [tùy chọn]

In trợ giúp của một lệnh; gọi lệnh bằng tên tiếng Anh hay tiếng Việt đều được.

${COMMON_OPTIONS}

Mã kết thúc:
  0    xong
  2    sai dòng lệnh, hoặc không có lệnh ấy
  3    công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`
