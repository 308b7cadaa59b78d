import type { Catalogue } from '../text.ts'

/** What has to be handed in, when, and on which days nobody works. */
export const duties = {
  TD1341: {
    title: 'đợt nghỉ không có ngày nào hoặc quá dài',
    message: '"{name}": từ {from} đến {to} không phải một đợt nghỉ',
    reason: 'Đếm ngày làm việc theo đợt nghỉ sai thì hạn nộp và số ngày chậm đều sai.',
    remedy: 'Kiểm tra năm, tháng, ngày của from và to; chỉ nghỉ một ngày thì bỏ to.',
    explanation: `Mỗi mục ở \`holidays\` trong \`campaign.yaml\` là một đợt nghỉ từ ngày \`from\` đến hết ngày \`to\`.
Ngày cuối không được sớm hơn ngày đầu, và một đợt nghỉ không dài quá 92 ngày.

Thường do đổi chỗ ngày với tháng, gõ nhầm năm ở một dòng, hoặc chép ngày nghỉ của năm trước mà chỉ sửa một dòng.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1342: {
    title: 'ngày làm bù vốn là ngày làm việc',
    message: '"{name}": {date} vốn đã là ngày làm việc',
    reason: 'Ngày làm bù là thứ bảy, chủ nhật hoặc ngày nghỉ; ghi như thế này thì không thay đổi gì.',
    remedy: 'Kiểm tra lại ngày làm bù; nếu đây là ngày nghỉ thì bỏ working.',
    explanation: `Mục có \`working: true\` ở \`holidays\` là ngày làm bù: ngày nghỉ cuối tuần hoặc ngày nghỉ khác mà cơ
quan vẫn làm việc. Ngày ở đây từ thứ hai đến thứ sáu và không nằm trong đợt nghỉ nào, nên vẫn làm việc như thường.

Thường do gõ nhầm ngày, hoặc ghi \`working: true\` cho một ngày nghỉ. Đây là cảnh báo, không dừng việc gì.`,
  },
  TD1343: {
    title: 'đếm ngày làm việc mà chưa có ngày nghỉ',
    message: 'ở đây đếm ngày làm việc, nhưng campaign.yaml chưa ghi ngày nghỉ (holidays)',
    reason: 'Khi chưa ghi ngày nghỉ, các ngày lễ, tết vẫn bị đếm là ngày làm việc.',
    remedy: 'Ghi ngày nghỉ lễ, tết và ngày làm bù của năm vào holidays của campaign.yaml.',
    explanation: `Ngày làm việc là các ngày từ thứ hai đến thứ sáu, trừ những ngày ở \`holidays\`, thêm những ngày làm
bù (\`working: true\`). Công cụ không tự biết ngày nghỉ: lịch nghỉ mỗi năm do cơ quan có thẩm quyền thông báo.

Đây là cảnh báo, không dừng việc gì: hạn và số ngày chậm được tính chỉ trừ thứ bảy, chủ nhật.`,
  },
  TD1457: {
    title: 'quy tắc hạn nộp không rõ',
    message: 'hạn này chưa ghi theo một cách trọn vẹn',
    reason: 'Từ những khóa này không tính ra được ngày nào, hoặc tính ra được nhiều ngày khác nhau.',
    remedy: 'Ghi một ngày; hoặc days kèm after hoặc before; hoặc every kèm day.',
    explanation: `Mỗi mục ở \`due\` là một ngày, hoặc một trong hai quy tắc:

\`{ days: 5, after: ngay_ket_luan }\`: số ngày sau (\`after\`) hoặc trước (\`before\`) một ngày khác, thêm
\`working: true\` nếu đếm ngày làm việc;

\`{ every: quarter, month: 4, day: 15 }\`: lặp lại mỗi tháng, quý, nửa năm hay năm, có thể thêm \`month\`, \`from\`,
\`to\`.

Thường do thiếu \`days\` hoặc \`day\`, hoặc trộn khóa của hai quy tắc. Chừng nào chưa sửa, chưa có điểm.`,
  },
  TD1458: {
    title: 'ngày gốc không có',
    message: 'không có ngày gốc "{base}"; các ngày gốc: {known}',
    reason: 'Không biết ngày gốc thì không tính được hạn.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi một ngày, hoặc một trong các tên trên.',
    explanation: `Ngày gốc ở \`after\` và \`before\` là một ngày viết theo thứ tự năm-tháng-ngày, hoặc tên của một ngày:
\`phases.mã.from\`, \`phases.mã.to\` (ngày đầu, ngày cuối của đợt), \`periods.mã.due\` (hạn gửi báo cáo), mã của một
đầu vào kiểu \`date\`, mã của một đầu vào kiểu \`receipt\` rồi đến \`.received\` (ngày nộp) hoặc \`.due\` (hạn).

Thường do gõ lệch mã, hoặc quên \`.received\`, \`.due\`. Chừng nào chưa sửa, chưa có điểm.`,
  },
  TD1459: {
    title: 'tháng không có ngày ấy',
    message: 'tháng {month} năm {year} không có ngày {day}',
    reason: 'Hạn của tháng ấy không rơi vào ngày nào.',
    remedy: 'Nếu là ngày cuối tháng thì ghi day: last; nếu không thì chọn ngày mà tháng nào cũng có.',
    explanation: `Quy tắc lặp lại lấy cùng một ngày của các tháng. Tháng hai có 28 hoặc 29 ngày, các tháng tư, sáu, chín,
mười một có 30 ngày; công cụ không tự lùi hay tiến ngày.

Ngày cuối tháng thì ghi \`day: last\`. Nếu mỗi tháng một ngày khác nhau thì ghi từng ngày ở \`due\`.`,
  },
  TD1460: {
    title: 'các hạn nộp chờ nhau theo vòng',
    message: 'hạn này tính vòng lại chính nó: {circle}',
    reason: 'Theo vòng này thì không hạn nào tính ra được.',
    remedy: 'Cho một trong các hạn trên một ngày gốc khác.',
    explanation: `Hạn của một việc có thể tính từ ngày nộp hoặc hạn của việc khác, nhưng không được vòng lại chính nó.

Thường do ghi nhầm mã ở \`after\`, \`before\`. Lần sau cách lần trước của cùng một việc một số ngày thì khai báo thành
hai đầu vào.`,
  },
  TD1461: {
    title: 'quy tắc lặp lại không ra hạn nào',
    message: 'từ {from} đến {to} quy tắc này không có hạn nào quanh năm {year}',
    reason: 'Không có hạn nào thì không có gì để nộp, và không có gì để chấm.',
    remedy: 'Kiểm tra from và to; bỏ cả hai thì lấy các hạn của năm thi đua.',
    explanation: `Khóa \`from\`, \`to\` chỉ giữ lại những hạn rơi vào khoảng ấy, tính từ một năm trước đến một năm sau năm
thi đua. Ở đây không còn hạn nào.

Thường do \`to\` trước \`from\`, hoặc gõ nhầm năm.`,
  },
} as const satisfies Partial<Catalogue>
