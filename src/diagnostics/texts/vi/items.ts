import type { Catalogue } from '../text.ts'

/** Groups that are scored for each item of a list, and lists of which only some cases count. */
export const items = {
  TD1345: {
    title: 'hai mục cùng tên trong một danh sách',
    message: 'danh sách có hai mục cùng tên "{name}"',
    reason: 'Mỗi mục được chấm riêng, nên một công trình ghi hai lần thì được tính hai lần.',
    remedy: 'Bỏ mục ghi thừa; nếu là hai công trình khác nhau thì ghi tên cho phân biệt được.',
    explanation: `Nhóm có \`each\` chấm từng mục trong danh sách của đơn vị. Hai mục cùng tên thường là một công trình, đề tài được chép
hai lần, khi đó điểm của nó được cộng hai lần và điểm tối đa của đơn vị cũng sai theo.

Đây là cảnh báo: điểm vẫn được tính với cả hai mục. Nếu thật sự có hai công trình thì ghi thêm vào tên cho rõ, chẳng hạn
giai đoạn 1 và giai đoạn 2.`,
  },
  TD1462: {
    title: 'cách tính của cả đơn vị đặt trong nhóm chấm từng mục',
    message: '"{what}" không dùng được khi chấm từng mục của một danh sách',
    reason: 'Các mục của đơn vị không so với cụm, không có điểm cho riêng và không có hạn nộp riêng.',
    remedy:
      'Điểm do người chấm cho từng mục thì khai một mục kiểu number (có min, max, step) rồi dùng kind: formula; cách tính của cả đơn vị thì chuyển ra nhóm khác.',
    explanation: `Nhóm có khóa \`each\` chấm từng mục trong danh sách của đơn vị: công trình, đề tài, dự án. Quy tắc ở đó đọc
các mục con của danh sách, nên những cách tính xét cả đơn vị không có nghĩa: \`judged\` và \`level\` (một điểm cho cả
tiêu chí), \`leader\`, \`best_share\` và hàm \`best\` (so với cụm), \`mean_share\` (chỉ tiêu giao cho đơn vị), \`deadline\` (hạn
nộp của đơn vị), và hàm trên một danh sách khác mà điều kiện lại đọc mục con của danh sách này.

Điểm người chấm cho từng công trình là một mục con kiểu \`number\` với \`min\`, \`max\`, \`step\`: đơn vị ghi điểm tự chấm,
người thẩm định sửa ngay trong danh sách (\`facts\` ở \`reviews\`); tiêu chí ghi \`start: { kind: formula, formula: diem }\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1463: {
    title: 'mục con của danh sách không có chỉ tiêu giao cho đơn vị',
    message: 'mục con "{input}" của danh sách không có chỉ tiêu giao cho đơn vị để so',
    reason: 'Chỉ tiêu ở units.yaml giao cho đơn vị, không giao cho từng công trình, đề tài.',
    remedy:
      'Ghi mốc để so: khóa target ở target_share, khóa threshold ở per_step; có thể là một mục con khác của danh sách.',
    explanation: `Khi không ghi \`target\` (hoặc \`threshold\`), công cụ lấy chỉ tiêu giao cho đơn vị ở \`units.yaml\`. Trong nhóm chấm
từng mục (\`each\`) thì mỗi công trình có kế hoạch riêng, ghi ngay trong danh sách.

Ví dụ: danh sách có hai mục con \`giai_ngan\` và \`ke_hoach_von\`; tiêu chí ghi
\`start: { kind: target_share, input: giai_ngan, target: ke_hoach_von }\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1464: {
    title: 'nhóm chấm từng mục chỉ cộng các tiêu chí',
    message: 'nhóm "{code}" chấm từng mục của danh sách, bên trong chỉ cộng điểm các tiêu chí',
    reason: 'Điểm của một mục là tổng điểm các tiêu chí của nó, rồi các mục mới gộp lại theo each.combine.',
    remedy:
      'Bỏ khóa này; cách gộp các mục ghi ở combine của each, hệ số của một tiêu chí ghi ở coefficient của tiêu chí ấy.',
    explanation: `Trong nhóm có \`each\`, mỗi mục của danh sách được chấm theo mọi tiêu chí rồi cộng lại, sau đó các mục được cộng hoặc
lấy trung bình theo \`combine\` của \`each\`. Vì vậy nhóm ấy và các nhóm nhỏ bên trong không có cách gộp khác (\`combine\`),
và một mục không lặp lại theo một danh sách nữa (\`each\` trong \`each\`).

Thường do nhầm hai khóa \`combine\`: khóa của \`each\` gộp các mục, khóa của nhóm gộp các tiêu chí.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1465: {
    title: 'gộp, bỏ bớt trường hợp khác mức điểm',
    message: 'mức điểm khác nhau theo từng trường hợp, nên không tính theo {key} được',
    reason: 'Không biết được tính, hay được bỏ, là mức điểm của trường hợp nào.',
    remedy: 'Bỏ khóa {key}, hoặc tách mỗi mức điểm thành một khoản riêng với where.',
    explanation: `\`every\` nói mấy trường hợp mới tính một lần, chẳng hạn ba lần nhắc nhở là một lần trừ. Khi \`points\` đọc các mục của
từng trường hợp (mức độ, điểm người chấm chọn) thì mỗi trường hợp một mức điểm, và văn bản phải nói ba trường hợp
gộp lại tính theo mức nào. Cũng vậy với \`free\` là một công thức.

Nếu chỉ những trường hợp cùng mức mới gộp với nhau thì tách thành nhiều khoản: mỗi khoản một \`where\`, một mức điểm.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1466: {
    title: 'chia theo kỳ mà mục không phải ngày',
    message: 'mục "{field}" không phải ngày, nên không chia các trường hợp theo kỳ được',
    reason: 'Chỉ ngày mới thuộc một tháng, một quý, một năm.',
    remedy: 'Ghi mã của một mục kiểu date, hoặc bỏ khóa period để chia nhóm theo chính giá trị của mục.',
    explanation: `Khóa \`per\` của \`per_event\` chia các trường hợp thành nhóm rồi mỗi nhóm chỉ tính một số trường hợp. Có \`period\` thì nhóm
là những trường hợp có ngày trong cùng một tháng, quý hoặc năm; mục ở \`field\` khi đó phải là mục kiểu \`date\`.

"Mỗi quý chỉ tính một lần" ghi \`per: { field: ngay, period: quarter, most: 1 }\`; "mỗi người chỉ tính một lần" ghi
\`per: { field: nguoi, most: 1 }\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
} as const satisfies Partial<Catalogue>
