import type { Catalogue } from '../text.ts'

/** Facts that are more than one number: choices, lists of cases, periods, receipts. */
export const facts = {
  TD1330: {
    title: 'lựa chọn không có',
    message: '"{label}": không có lựa chọn "{value}"; chỉ chọn trong: {options}',
    reason: 'Lựa chọn lạ thì không có mức điểm nào ứng với nó.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã của một trong các lựa chọn trên.',
    explanation: `Số liệu kiểu \`choice\` nhận đúng một mã trong các lựa chọn của bảng chấm điểm; kiểu \`several\` nhận
danh sách mã. Ghi mã (\`id\`), không ghi tên.

Thường do gõ lệch một chữ hoặc ghi tên có dấu. Đơn vị chưa hợp lệ cho đến khi sửa; các đơn vị khác vẫn được chấm.`,
  },
  TD1331: {
    title: 'số liệu không đúng dạng',
    message: '"{label}": "{value}" không đúng dạng mà số liệu này cần',
    reason: 'Ghi sai dạng thì không đếm, không cộng được.',
    remedy: 'Ghi {form}.',
    explanation: `Mỗi kiểu số liệu có dạng riêng. Danh sách trường hợp (\`records\`) ghi mỗi trường hợp một mục với các
mục con của nó; không có trường hợp nào thì ghi \`status: none\` hoặc danh sách rỗng. Số liệu theo kỳ ghi mỗi kỳ một
dòng: mã kỳ rồi đến giá trị. Việc phải nộp (\`receipt\`) ghi ngày nhận ở \`received\` (hoặc \`sent\`, \`signed\` theo
\`counts\`), thêm \`defective: true\` nếu sai, thiếu; không nộp thì ghi \`missing\`, chưa đến hạn thì ghi \`pending\`.

Thường do ghi một con số thay cho danh sách, hoặc ghi một trường hợp mà quên dấu gạch đầu dòng. Đơn vị chưa hợp lệ
cho đến khi sửa.`,
  },
  TD1332: {
    title: 'mục lạ trong một trường hợp',
    message: 'trường hợp này không có mục "{field}"',
    reason: 'Mục lạ không được dùng, còn mục cần thì có thể đang thiếu.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi theo các mục (fields) khai báo trong bảng chấm điểm.',
    explanation: `Mỗi trường hợp của số liệu kiểu \`records\` có các mục khai báo ở \`fields\`; việc phải nộp chỉ có
\`received\`, \`sent\`, \`signed\` và \`defective\`.

Thường do gõ lệch một chữ. Đơn vị chưa hợp lệ cho đến khi sửa.`,
  },
  TD1333: {
    title: 'trường hợp thiếu một mục',
    message: 'trường hợp này thiếu mục "{field}" ({label})',
    reason: 'Thiếu mục ấy thì không biết trường hợp này có được đếm hay không.',
    remedy: 'Ghi thêm mục còn thiếu.',
    explanation: `Mục nào không khai báo \`optional: true\` trong bảng chấm điểm thì trường hợp nào cũng phải có.
Việc phải nộp (\`receipt\`) phải có ngày mà \`counts\` nêu tên: \`received\`, \`sent\` hoặc \`signed\`.

Nếu thật sự không biết thì hỏi lại đơn vị; bảng chấm điểm có thể cho phép bỏ trống mục ấy bằng \`optional: true\`.`,
  },
  TD1334: {
    title: 'số liệu không đúng bước',
    message: '"{label}": {value} không phải bội số của {step}',
    reason: 'Bảng chấm điểm chỉ nhận số theo bước này.',
    remedy: 'Sửa số liệu cho đúng bước, hoặc bỏ step ở bảng chấm điểm.',
    explanation: `Khóa \`step\` của một số liệu quy định độ chính xác được ghi, như 0.5 hoặc 1.

Thường do ghi quá nhiều chữ số thập phân.`,
  },
  TD1335: {
    title: 'kỳ không có',
    message: 'số liệu này không có kỳ "{period}"; các kỳ: {periods}',
    reason: 'Giá trị của kỳ lạ không được tính.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã của một trong các kỳ trên.',
    explanation: `Số liệu theo kỳ có các kỳ khai báo ở \`per\` trong bảng chấm điểm; báo cáo ghi mỗi kỳ một dòng.

Thường do gõ lệch mã kỳ. Đơn vị chưa hợp lệ cho đến khi sửa.`,
  },
  TD1336: {
    title: 'nhiều lần nhận hơn số hạn',
    message: '"{label}" chỉ có {count} hạn nộp, ở đây ghi nhiều hơn',
    reason: 'Lần nhận thừa không ứng với hạn nào.',
    remedy: 'Ghi mỗi hạn một mục, theo thứ tự các hạn; hoặc thêm hạn (due) trong bảng chấm điểm.',
    explanation: `Số liệu kiểu \`receipt\` ghi mỗi hạn nộp một mục, theo thứ tự các hạn ở \`due\`. Một quy tắc
ở \`due\` có thể ra nhiều hạn.

Thường do thiếu một hạn trong bảng chấm điểm, hoặc do nộp lại lần hai: khi ấy chỉ ghi lần được tính.`,
  },
  TD1337: {
    title: 'số liệu của tiêu chí ghi ở phần chung',
    message: 'số liệu "{input}" thuộc tiêu chí "{code}", không ghi ở phần số liệu chung',
    reason: 'Phần chung chỉ nhận số liệu dùng chung cho cả bảng.',
    remedy: 'Chuyển số liệu này vào mục của tiêu chí ấy trong entries.',
    explanation: `Khóa \`facts\` ở ngoài cùng của báo cáo nhận số liệu dùng chung (\`inputs\` của bảng chấm điểm). Số liệu
của một tiêu chí thì ghi trong \`facts\` của mục có số thứ tự của tiêu chí ấy.

Thường do thụt dòng sai.`,
  },
  TD1338: {
    title: 'điểm của khoản không có',
    message: 'tiêu chí "{code}" không có khoản chấm theo đánh giá nào mang mã "{line}"',
    reason: 'Điểm này không được tính vào đâu.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã (id) của một khoản cộng hoặc trừ thuộc cách tính judged.',
    explanation: `Khóa \`marks\` ghi điểm cho những khoản cộng, trừ mà người chấm cho điểm (\`judged\`). Khoản ấy phải có
\`id\` trong bảng chấm điểm.

Thường do gõ lệch mã. Điểm của cả tiêu chí thì ghi ở \`claimed\`.`,
  },
  TD1494: {
    title: 'số liệu chung ghi trong một tiêu chí',
    message: 'số liệu "{input}" dùng chung cho cả bảng, không ghi trong tiêu chí "{code}"',
    reason: 'Ghi ở đây thì số liệu này không vào phép tính nào, dù tiêu chí có dùng đến nó.',
    remedy: 'Chuyển lên khóa facts ngoài cùng của tệp, ngang với entries; số liệu chung chỉ ghi một lần.',
    explanation: `Số liệu khai báo ở \`inputs\` của cả bảng thì mọi tiêu chí đều dùng được và đơn vị chỉ báo cáo một lần,
ở khóa \`facts\` ngoài cùng của báo cáo. Mục của từng tiêu chí chỉ nhận những số liệu mà chính tiêu chí ấy khai báo.

Thường do thấy tiêu chí tính theo số liệu ấy nên ghi ngay vào mục của tiêu chí. Trong khi chờ sửa, đơn vị được ghi
là báo cáo chưa hợp lệ; các đơn vị khác vẫn được chấm.`,
  },
  TD1495: {
    title: 'số liệu ghi nhầm tiêu chí',
    message: 'số liệu "{input}" thuộc tiêu chí "{owner}", không ghi ở tiêu chí "{code}"',
    reason: 'Mỗi số liệu được ghi ở tiêu chí đã khai báo nó; ghi ở chỗ khác thì không vào phép tính nào.',
    remedy: 'Chuyển số liệu này sang mục của tiêu chí "{owner}".',
    explanation: `Mỗi số liệu được khai báo ở \`inputs\` của một tiêu chí và được báo cáo ở mục của chính tiêu chí ấy, kể cả
khi công thức của tiêu chí khác cũng đọc nó.

Thường do ghi lệch sang mục bên cạnh. Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ; các đơn vị khác vẫn
được chấm.`,
  },
} as const satisfies Partial<Catalogue>
