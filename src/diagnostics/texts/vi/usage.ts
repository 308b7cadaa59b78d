import type { Catalogue } from '../text.ts'

export const usage = {
  TD1701: {
    title: 'không có lệnh như vậy',
    message: 'không có lệnh "{command}"',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Xem: thidua --help',
    explanation: `Sau chữ \`thidua\` là tên lệnh, như \`check\` hay \`build\`. Một số lệnh có cả tên tiếng
Việt, viết không dấu và nối bằng dấu gạch, như \`kiem-tra\`, \`phat-dong\`.

Thường là gõ nhầm một chữ, viết tên tiếng Việt có dấu cách, hoặc ghi ngay tên thư mục mà quên tên lệnh. Dòng
lệnh chép từ Word hay Zalo có thể đã bị đổi hai dấu gạch \`--\` thành một dấu gạch dài, nên tùy chọn bị đọc
thành tên lệnh: hãy gõ lại bằng tay. Danh sách lệnh: \`thidua --help\`.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1702: {
    title: 'không có tùy chọn như vậy',
    message: 'không có tùy chọn "{option}"',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Xem: thidua --help',
    explanation: `Tùy chọn là phần bắt đầu bằng dấu gạch, như \`--strict\` hay \`-o\`. Có tùy chọn dùng được
với mọi lệnh, có tùy chọn chỉ dùng với một lệnh.

Thường là gõ nhầm một chữ, dùng một dấu gạch ở chỗ cần hai (\`-json\` thay cho \`--json\`), hoặc dùng tùy
chọn của lệnh khác. Tùy chọn của từng lệnh: \`thidua help check\`, thay \`check\` bằng tên lệnh cần xem.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1703: {
    title: 'còn thiếu một giá trị',
    message: '"{option}" cần một giá trị đi kèm',
    remedy: 'Xem: thidua --help',
    explanation: `Có tùy chọn phải kèm một giá trị đứng ngay sau nó: \`-C\` và \`-o\` kèm tên thư mục,
\`--lang\` kèm \`vi\` hoặc \`en\`, \`--max\` kèm một số. Có lệnh cũng cần một từ đi kèm, như
\`thidua completion\`. Ở đây phía sau không còn gì.

Thường là quên tên thư mục sau \`-C\`, hoặc dòng lệnh dài bị ngắt khi chép sang. Ghi thêm giá trị; tên thư
mục có dấu cách thì đặt trong dấu ngoặc kép.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1704: {
    title: 'giá trị không hợp với tùy chọn',
    message: 'tùy chọn "{option}" không nhận giá trị "{value}"',
    remedy: 'Xem các giá trị dùng được: thidua --help',
    explanation: `Có tùy chọn chỉ nhận một số giá trị: \`--lang\` nhận \`vi\` hoặc \`en\`; \`--format\` nhận
\`pretty\`, \`json\`, \`sarif\` hoặc \`github\`; \`--max\` nhận một số nguyên từ 1 trở lên viết bằng chữ số.
\`--json\` là cách viết ngắn của \`--format json\` nên không đi cùng một \`--format\` khác.

Thường là viết cả từ (\`--lang tieng-viet\`), ghi 0 với ý không giới hạn, hoặc quên giá trị nên phần đứng
sau bị đọc thành giá trị. Các giá trị dùng được có trong \`thidua --help\`.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1705: {
    title: 'dòng lệnh có phần thừa',
    message: 'thừa tham số',
    reason: 'Không rõ phần thừa là gì nên công cụ không đoán và chưa làm gì.',
    remedy: 'Thư mục phong trào ghi sau -C; tên có dấu cách thì đặt trong dấu ngoặc kép. Xem: thidua --help',
    explanation: `Phần lớn các lệnh không nhận gì ngoài tùy chọn: thư mục phong trào được ghi sau \`-C\`, thư
mục kết quả sau \`-o\`. Ở đây trên dòng lệnh còn một phần không thuộc về tùy chọn nào.

Thường là ghi tên thư mục mà thiếu \`-C\`; hoặc tên thư mục có dấu cách, như \`phong trao 2026\`, mà không
đặt trong dấu ngoặc kép, nên chỉ chữ đầu được đọc là tên. Dòng lệnh chép từ Word hay Zalo có thể đã bị đổi
hai dấu gạch \`--\` thành một dấu gạch dài, nên tùy chọn không còn được nhận ra: hãy gõ lại bằng tay.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1706: {
    title: 'dòng lệnh chưa có tên lệnh',
    message: 'chưa ghi lệnh',
    remedy: 'Thêm tên lệnh, chẳng hạn thidua check. Xem: thidua --help',
    explanation: `Có tùy chọn nhưng chưa có tên lệnh, nên công cụ không biết phải làm gì với thư mục phong
trào.

Thường là ghi \`thidua -C phong-trao-2027\` mà quên lệnh đứng trước, hoặc xóa nhầm tên lệnh khi sửa lại dòng
cũ. Thêm tên lệnh: \`thidua check\` chỉ kiểm tra, không ghi gì; \`thidua build\` làm tất cả. Chỉ gõ
\`thidua\` thì hiện hướng dẫn ngắn.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1707: {
    title: 'giá trị không có trong danh sách',
    message: '"{value}" không dùng được ở đây',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Các giá trị dùng được: {allowed}.',
    explanation: `Có lệnh chỉ nhận một trong vài từ định sẵn: \`thidua schema\` nhận tên một lược đồ,
\`thidua completion\` nhận tên chương trình dòng lệnh đang dùng. Từ ghi ở đây không nằm trong số đó.

Thường là gõ nhầm một chữ, hoặc ghi tên tệp thay cho tên (\`campaign.yaml\` thay cho \`campaign\`). Thông
báo liệt kê các từ dùng được, hoặc gợi ý từ gần giống nhất: chọn một từ rồi chạy lại.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
  TD1708: {
    title: 'không có đơn vị hoặc tiêu chí ấy',
    message: 'không có "{value}" trong phong trào này; có: {allowed}',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy:
      'Ghi mã (id) hoặc tên của đơn vị trong units.yaml, rồi đến số thứ tự của tiêu chí hoặc nhóm nếu cần.',
    explanation: `Lệnh \`thidua explain\` nhận mã hoặc tên của một đơn vị, và sau đó có thể thêm số thứ tự của một tiêu
chí hoặc nhóm: \`thidua explain bv-mat II.3\`. Đơn vị phải có trong \`units.yaml\` của thư mục đang đứng, hoặc của thư
mục ghi sau \`-C\`.

Mã của thông báo thì bắt đầu bằng TD, như \`thidua explain TD1203\`.`,
  },
  TD1709: {
    title: 'thiếu tùy chọn phải có',
    message: 'lệnh "{command}" phải có tùy chọn {option}',
    remedy: 'Xem ví dụ: thidua help {command}',
    explanation: `Phần lớn tùy chọn có thể không ghi, nhưng có lệnh cần biết một điều mà công cụ không được tự đoán: ai chốt kết quả
(\`--by\`), vì sao mở lại (\`--reason\`). Ghi thêm tùy chọn ấy, giá trị có dấu cách thì đặt trong dấu ngoặc kép.

Công cụ chưa đọc và chưa ghi tệp nào. Mã kết thúc là 2: dòng lệnh chưa đúng, không phải dữ liệu có lỗi.`,
  },
} satisfies Partial<Catalogue>
