import type { Catalogue } from '../text.ts'

/** Classes, ranks, gates and quotas of campaign.yaml. */
export const unitRules = {
  TD1430: {
    title: 'mức xếp loại hoặc hình thức khen thưởng không có',
    message: 'chưa có mã "{id}"; các mã có thể dùng ở đây: {known}',
    reason: 'Điều kiện hoặc số lượng gắn với một mã không có thì không có tác dụng.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã cho khớp với một mức ở classification, hoặc một hình thức ở quotas.',
    explanation: `Các khóa \`class\`, \`from_class\` gọi mã của một mức xếp loại; \`awards\`, \`within\`, \`unless\` gọi mã
của một hình thức ở \`quotas\`. Số lượng được xét lần lượt từ trên xuống, nên \`within\` và \`unless\` chỉ gọi được
hình thức ghi ở trên.

Thường do gõ lệch một chữ hoặc ghi tên thay cho mã.`,
  },
  TD1431: {
    title: 'cơ số là số lượng của hình thức nào',
    message: 'cơ số là quota mà không ghi within',
    reason: 'Không rõ tỷ lệ tính trên số lượng của hình thức nào.',
    remedy: 'Ghi within là mã của hình thức ấy, hoặc chọn cơ số khác.',
    explanation: `Tỷ lệ lồng nhau, như 15% trong số được xét hình thức thấp hơn, ghi \`of: quota\` cùng với
\`within\` là mã của hình thức thấp hơn, đứng trước trong danh sách.

Thường do quên khóa \`within\`.`,
  },
  TD1432: {
    title: 'xếp hạng chung các bảng khác thang điểm',
    message: 'các đơn vị được so chung theo điểm mà thang điểm khác nhau: {scales}',
    reason: 'Điểm trên hai thang khác nhau không so sánh được.',
    remedy: 'So theo tỷ lệ (ranking.by: percent), hoặc chỉ so trong từng cụm (cluster).',
    explanation: `Khi xếp hạng (\`ranking.among\`) hoặc xét khen thưởng (\`quotas.per\`) chung nhiều cụm theo điểm, mọi bảng chấm
điểm phải cùng thang điểm. Khác thang thì dùng tỷ lệ phần trăm trên điểm được giao.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1433: {
    title: 'hình thức lồng nhau mà tính theo phạm vi khác nhau',
    message: 'số lượng của "{outer}" không tính theo {per}, nên không làm cơ số ở đây được',
    reason: 'Số lượng tính chung cho tất cả không chia được cho từng cụm, từng loại đơn vị.',
    remedy: 'Ghi per của hai hình thức giống nhau, hoặc ghi per: all cho hình thức này.',
    explanation: `Khi cơ số là số lượng của hình thức ghi ở \`within\` (\`of: quota\`), hai hình thức phải tính theo cùng
một phạm vi: cùng từng cụm, cùng từng loại hoặc cùng tất cả. Hình thức tính theo \`all\` thì lấy tổng số lượng
của hình thức kia, dù hình thức kia tính theo cụm hay loại.

Thường do quên khóa \`per\` ở một trong hai hình thức; không ghi thì tính theo từng cụm.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1434: {
    title: 'tính theo loại đơn vị mà có đơn vị chưa ghi loại',
    message: '{count} đơn vị chưa ghi loại (type), ở đây lại tính theo từng loại; đơn vị đầu tiên là {first}',
    reason: 'Không rõ đơn vị ấy được so với những đơn vị nào.',
    remedy: 'Ghi type cho mọi đơn vị trong units.yaml, hoặc tính theo cụm (cluster) hay tất cả (all).',
    explanation: `Xếp hạng (\`ranking.among\`) và số lượng xét khen thưởng (\`quotas.per\`) có thể tính giữa các đơn vị cùng
loại. Khi đó đơn vị nào cũng phải có loại, nếu không thì đơn vị ấy đứng ngoài mọi lần so sánh.

Thường do thêm đơn vị mới mà quên ghi \`type\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1435: {
    title: 'nói đến mức xếp loại mà phong trào không xếp loại',
    message: 'ở đây cần các mức xếp loại, mà campaign.yaml không có classification',
    reason: 'Không có mức xếp loại thì chỗ này không có tác dụng gì.',
    remedy: 'Thêm classification với các mức, hoặc bỏ chỗ này.',
    explanation: `Các hệ quả \`class_at_most\`, \`classes_lower\`, \`unclassified\`, khóa \`from_class\` của số lượng xét khen thưởng
và khóa \`class_first\` của xếp hạng đều dựa vào các mức ở \`classification\`.

Thường do chép quy định từ phong trào khác mà chưa chép phần xếp loại.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1436: {
    title: 'mức cuối có điều kiện kèm theo',
    message: 'mức xếp loại cuối không được có điều kiện kèm theo (requires)',
    reason: 'Dưới mức cuối không còn mức nào cho đơn vị không đạt điều kiện.',
    remedy: 'Bỏ requires ở mức cuối, hoặc thêm một mức không có điều kiện vào cuối danh sách.',
    explanation: `Đơn vị không đạt điều kiện kèm theo của một mức thì được xét mức kế dưới, nên mức cuối phải nhận mọi
đơn vị còn lại. Muốn đơn vị không được xếp loại thì dùng \`gates\` với hệ quả \`unclassified\`.

Thường do chép điều kiện của mức trên xuống mọi mức.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1481: {
    title: 'mức cuối có giới hạn số lượng',
    message: 'mức xếp loại cuối không được có giới hạn số lượng (at_most)',
    reason: 'Dưới mức cuối không còn mức nào cho đơn vị ngoài số lượng.',
    remedy: 'Bỏ at_most ở mức cuối, hoặc thêm một mức không giới hạn vào cuối danh sách.',
    explanation: `Đơn vị ngoài số lượng tối đa của một mức (\`at_most\`) được xét mức kế dưới, nên mức cuối phải nhận mọi đơn vị còn lại.

Thường do ghi giới hạn vào nhầm mức. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1376: {
    title: 'cận của mức xếp loại không tính được cho một đơn vị',
    message: 'cận của mức "{class}" không tính được cho {unit}',
    reason: 'Không có cận thì không biết đơn vị ấy có đạt mức này không.',
    remedy:
      'Ghi đặc điểm mà công thức nhắc đến cho mọi đơn vị trong units.yaml, hoặc dùng default(traits.ma, giá trị).',
    explanation: `Cận của mức xếp loại (\`from\`, \`above\`) có thể là công thức theo loại, cụm và đặc điểm của đơn vị, để đơn
vị miền núi hay đơn vị nhỏ có cận riêng. Công thức phải ra một số cho từng đơn vị.

Thường do có đơn vị chưa ghi đặc điểm (\`traits\`) mà công thức nhắc đến. Bổ sung đặc điểm ấy, hoặc ghi giá trị
thay thế bằng \`default\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1498: {
    title: 'tỷ lệ không rõ của số nào',
    message: '"{text}" là một tỷ lệ, nhưng ở đây không rõ là của số nào',
    reason: 'Đọc là 0,05 hay là 5 thì kết quả khác nhau một trăm lần, nên công cụ không đoán.',
    remedy:
      'Cộng, trừ theo tỷ lệ của tổng điểm thì ghi cả phép tính, như -0.05 * total; cận xếp loại và share thì ghi số, không có dấu %.',
    explanation: `Trong công thức, \`5%\` là 0,05. Số điểm mà một điều kiện (\`gates\`) cộng vào tổng, cận của mức xếp loại và
số lượng xét khen thưởng không có số nào để lấy tỷ lệ, nên một tỷ lệ đứng một mình ở đó không có nghĩa.

Trừ 5% tổng điểm thì ghi \`points: -0.05 * total\`; trừ 5% của thang điểm 100 thì ghi \`points: -5\`. Mức xếp loại từ
80% thì ghi \`from: 80\`, với \`by: percent\`. Khen thưởng 20% số đơn vị thì ghi \`share: 20\`.

Chừng nào chưa sửa, chưa có điểm của cụm nào. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1499: {
    title: 'cận của hai mức xếp loại trái thứ tự đối với một đơn vị',
    message: 'đối với {unit}, cận của mức "{class}" không thấp hơn cận của mức "{higher}" ở trên',
    reason: 'Đơn vị ấy không bao giờ được xếp vào mức này.',
    remedy: 'Sửa công thức để với mọi đơn vị, cận giảm dần từ mức trên xuống mức dưới.',
    explanation: `Các mức xếp loại ghi từ cao xuống thấp. Khi cận là công thức theo loại, cụm, đặc điểm của đơn vị, thứ tự ấy
phải đúng với từng đơn vị: công cụ tính cận của mọi đơn vị trong \`units.yaml\` và so từng cặp mức liền nhau.

Thường do hạ cận của một mức cho một loại đơn vị mà quên hạ cận của mức kế dưới.

Chừng nào chưa sửa, chưa có điểm của cụm nào. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
} as const satisfies Partial<Catalogue>
