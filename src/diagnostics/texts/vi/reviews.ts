import type { Catalogue } from '../text.ts'

/** Messages about stages, and about what reviewers correct at them. */
export const reviews = {
  TD1349: {
    title: 'bước chấm chưa được khai báo',
    message: 'không có bước chấm nào mang mã "{stage}"; các bước: {known}',
    reason: 'Không biết bước này đứng trước hay sau các bước khác thì không biết điểm nào là điểm cuối cùng.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã của một trong các bước trên, hoặc khai báo bước này ở stages của campaign.yaml.',
    explanation: `Phong trào không khai báo gì thì có ba bước sau báo cáo: \`cluster\` (cụm chấm), \`verification\` (thẩm
định) và \`council\` (Hội đồng). Phong trào có cách tổ chức khác thì khai báo các bước của mình, theo thứ tự, ở khóa
\`stages\` của \`campaign.yaml\`; khi ấy chỉ những bước đó được dùng, ở \`reviews\` cũng như ở \`stages\` và
\`by_stage\` của bảng chấm điểm.

Thường do gõ lệch mã, do ghi tên của bước (Thẩm định) thay cho mã, hoặc do khai báo bước mới mà quên rằng ba bước quen
dùng không còn. Mã \`self\` chỉ dùng làm trọng số của điểm tự chấm.

Lỗi trong tệp thẩm định thì riêng đơn vị ấy được ghi “báo cáo chưa hợp lệ”; lỗi trong bảng thì chưa có điểm của đơn vị
nào.`,
  },
  TD1350: {
    title: 'điều chỉnh số liệu chung lại cho điểm',
    message: 'điều chỉnh không ghi code nên chỉ sửa được số liệu dùng chung, không ghi được {key}',
    reason: 'Điểm và minh chứng là của một tiêu chí; không ghi tiêu chí nào thì không biết thuộc về đâu.',
    remedy: 'Thêm code của tiêu chí, hoặc chỉ giữ facts.',
    explanation: `Điều chỉnh không ghi \`code\` là sửa số liệu dùng chung cho nhiều tiêu chí (\`inputs\` của bảng): mọi tiêu
chí đọc số liệu ấy được tính lại. Điểm (\`points\`), điểm chấm (\`mark\`, \`marks\`), minh chứng (\`evidence\`) và việc
cho vượt giới hạn (\`beyond\`) bao giờ cũng thuộc một tiêu chí.

Thường do quên dòng \`code\`. Vừa sửa số liệu chung vừa cho điểm một tiêu chí thì ghi hai điều chỉnh.`,
  },
  TD1351: {
    title: 'số liệu dùng chung sửa ở một tiêu chí',
    message: 'số liệu "{input}" dùng chung cho cả bảng, không sửa riêng ở tiêu chí "{code}" được',
    reason:
      'Nhiều tiêu chí cùng đọc số liệu này; sửa ở một chỗ thì các tiêu chí sẽ tính theo những số khác nhau.',
    remedy: 'Ghi thành một điều chỉnh riêng, không có code; mọi tiêu chí đọc số liệu này được tính lại.',
    explanation: `Số liệu khai báo ở \`inputs\` của bảng chấm điểm dùng chung cho nhiều tiêu chí. Người thẩm định sửa nó bằng một
điều chỉnh không ghi \`code\`, với bước, lý do, người sửa và ngày như mọi điều chỉnh khác; phần giải thích của từng tiêu
chí sẽ nói số liệu chung đã được sửa và vì sao.

Thường do thấy số sai khi đang chấm một tiêu chí và ghi luôn vào đó.`,
  },
  TD1352: {
    title: 'điểm chấm ở tiêu chí không chấm theo đánh giá',
    message: 'tiêu chí "{code}" không bắt đầu bằng điểm chấm theo đánh giá nên không ghi được mark',
    reason: 'Điểm của tiêu chí này tính từ số liệu; điểm chấm sẽ không vào phép tính nào.',
    remedy:
      'Sửa số liệu bằng facts; khoản chấm theo đánh giá thì dùng marks; thay cả điểm của tiêu chí thì dùng points.',
    explanation: `Khóa \`mark\` chấm lại phần ban đầu của tiêu chí có \`start\` thuộc cách tính \`judged\` hoặc \`level\`; các khoản
cộng, trừ, sàn và trần được tính tiếp trên điểm ấy. Tiêu chí tính từ số liệu không có phần đó.

Thường do nhầm \`mark\` với \`points\`: \`points\` là điểm cuối cùng của cả tiêu chí, thay mọi phép tính.`,
  },
  TD1353: {
    title: 'điều chỉnh sau ngày xác nhận đã xong',
    message: 'điều chỉnh này ghi sau ngày {date}, là ngày bước "{stage}" đã được xác nhận chấm xong',
    reason: 'Đơn vị được báo là đã chấm xong, rồi điểm lại đổi.',
    remedy: 'Kiểm tra hai ngày; nếu chấm lại thật thì sửa ngày ở reviewed thành ngày chấm xong lần cuối.',
    explanation: `Khóa \`reviewed\` ghi bước nào đã chấm xong đơn vị, ai xác nhận và ngày nào. Điều chỉnh của chính bước ấy mà ghi
ngày sau đó thì một trong hai ngày chưa đúng, hoặc bước ấy đã mở lại.

Đây là cảnh báo: điều chỉnh vẫn được tính.`,
  },
} as const satisfies Partial<Catalogue>
