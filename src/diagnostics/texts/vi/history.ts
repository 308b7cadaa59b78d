import type { Catalogue } from '../text.ts'

/** What concerns kept results: figures of the past, closing and reopening. */
export const history = {
  TD1369: {
    title: 'số liệu cũ ghi tay khác kết quả đã giữ',
    message: '"{label}" ghi là {value}, trong {file} là {kept}',
    reason: 'Số ghi tay được dùng; nếu là ghi nhầm thì điểm sai mà không ai thấy.',
    remedy: 'Xóa số ghi tay để dùng số trong tệp, hoặc giữ lại nếu kết quả cũ đã được đính chính.',
    explanation: `Đầu vào có \`past\` được đọc từ kết quả đã giữ của năm trước. Ở đây báo cáo hoặc reviews cũng ghi số liệu
ấy, và hai số không giống nhau. Công cụ dùng số ghi tay, vì đó là lời cuối của người làm hồ sơ.

Thường do gõ nhầm, do lấy số chưa thẩm định, hoặc do kết quả năm trước đã được đính chính sau khi giữ. Nếu số trong tệp
mới đúng thì xóa dòng ghi tay; nếu số ghi tay đúng thì để nguyên, cảnh báo này không làm dừng gì.`,
  },
  TD1370: {
    title: 'không có nguồn của số liệu cũ',
    message: '"{label}" đọc từ {file}, nhưng {problem}',
    reason: 'Đơn vị nào không ghi tay thì được tính như chưa từng có số liệu cũ.',
    remedy:
      'Chép tệp kết quả của năm ấy vào thư mục history, xem lại code hoặc input, hoặc ghi tay số liệu cũ.',
    explanation: `Đầu vào có \`past\` được đọc từ \`history/<năm>.json\`, tệp kết quả mà \`thidua close\` giữ lại và
\`thidua init --from\` chép sang thư mục của năm sau. Ở đây không có tệp ấy, hoặc trong tệp không đơn vị nào có tiêu chí, nhóm
hay số liệu cần đọc.

Thường do quên chép tệp, do năm trước chưa dùng công cụ, hoặc do bảng năm trước đánh số khác. Số liệu cũng có thể ghi tay
trong báo cáo hoặc ở reviews; khi mọi đơn vị đều đã ghi tay thì không có thông báo này. Đơn vị không có số liệu thì công
thức tính theo \`default\` hoặc \`reported\`.`,
  },
  TD1371: {
    title: 'đơn vị không có trong kết quả cũ',
    message: 'đơn vị "{unit}" không có trong {file}',
    reason: 'Đơn vị được tính như chưa từng có số liệu cũ.',
    remedy: 'Đơn vị mới thì không phải làm gì; đơn vị đổi tên thì ghi mã cũ ở former.',
    explanation: `Bảng chấm điểm có đầu vào đọc từ kết quả cũ, và đơn vị này không có trong tệp kết quả ấy, cũng không ghi tay số
liệu. Với đơn vị mới thành lập thì đúng là như vậy: công thức tính theo \`default\` hoặc \`reported\`.

Nếu đơn vị chỉ đổi tên hoặc đổi mã thì ghi mã cũ vào \`former\` trong \`units.yaml\`, chẳng hạn \`former: [ttyt-tan-phu]\`.`,
  },
  TD1372: {
    title: 'mã cũ là mã của đơn vị khác',
    message: 'mã cũ "{unit}" đang là mã của một đơn vị khác',
    reason: 'Kết quả cũ của đơn vị ấy sẽ được tính cho hai đơn vị.',
    remedy: 'Xóa mã này khỏi former, hoặc sửa thành mã cũ đúng.',
    explanation: `Khóa \`former\` ghi những mã mà chính đơn vị này đã mang trong kết quả các năm trước. Mã ghi ở đây lại là mã hiện
nay của một đơn vị khác trong \`units.yaml\`, nên kết quả cũ của đơn vị kia sẽ bị lấy làm của đơn vị này.

Thường do gõ nhầm, hoặc do đơn vị được tách ra từ một đơn vị vẫn còn: khi ấy số liệu cũ ghi tay trong báo cáo, công cụ
không chia thay được. Đơn vị này được coi là chưa hợp lệ cho đến khi sửa.`,
  },
  TD1373: {
    title: 'mã cũ không có trong kết quả cũ',
    message: 'mã cũ {unit} không có trong {file}',
    reason: 'Đơn vị được tính như chưa từng có số liệu cũ.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Xem lại mã của đơn vị trong tệp kết quả cũ.',
    explanation: `Khóa \`former\` ghi những mã mà đơn vị đã mang trong kết quả các năm trước, nhưng tệp kết quả được đọc không có
đơn vị nào mang những mã ấy.

Thường do gõ lệch một chữ, hoặc ghi tên thay cho mã. Mã của từng đơn vị là mã trong \`units.yaml\` của năm ấy.`,
  },
  TD1374: {
    title: 'hợp từ nhiều đơn vị cũ',
    message: '"{unit}" hợp từ nhiều đơn vị có trong {file}: {former}',
    reason: 'Số liệu cũ của nhiều đơn vị gộp thế nào thì công cụ không tự quyết được.',
    remedy: 'Ghi tay số liệu cũ trong báo cáo hoặc ở reviews, theo cách Hội đồng thống nhất.',
    explanation: `Khóa \`former\` có nhiều mã, và từ hai mã trở lên có trong cùng một tệp kết quả cũ: đơn vị này là nhiều đơn vị hợp
lại. Tổng, trung bình hay kết quả của đơn vị lớn nhất đều có thể đúng, tùy quy định; công cụ không đoán, nên chưa đọc gì.

Hãy ghi tay số liệu cũ đã gộp vào báo cáo hoặc vào reviews kèm lý do. Có số ghi tay thì không có thông báo này.`,
  },
  TD1489: {
    title: 'kiểu không hợp với số liệu cũ',
    message: 'đầu vào "{input}" kiểu {type} không nhận được {of} của kết quả cũ',
    reason: 'Số đọc được sẽ không dùng được trong cách tính.',
    remedy: 'Dùng một trong các kiểu: {allowed}.',
    explanation: `Mỗi thứ lấy từ kết quả cũ hợp với một số kiểu đầu vào: tổng điểm và điểm là \`number\`; tỷ lệ là \`percent\` hoặc
\`number\`; thứ hạng là \`count\` hoặc \`number\`; xếp loại là \`choice\`, với các lựa chọn mang mã mức cũ (dấu gạch nối thay
bằng dấu gạch dưới).

Số liệu cũ (\`fact\`) thì cùng kiểu với đầu vào của năm ấy; danh sách trường hợp và hồ sơ phải nộp
không được giữ lại.`,
  },
  TD1490: {
    title: 'số liệu cũ không hợp với đầu vào',
    message: '"{label}" không nhận được giá trị {value} đọc từ {file}',
    reason: 'Đơn vị được tính như chưa từng có số liệu cũ, trong khi thật ra là có.',
    remedy: 'Sửa kiểu, các lựa chọn, min hoặc max của đầu vào cho hợp với kết quả cũ.',
    explanation: `Trong kết quả cũ có giá trị cần đọc, nhưng đầu vào không nhận: giá trị không thuộc kiểu của đầu vào, nằm ngoài
\`min\` và \`max\`, hoặc không phải là mã của lựa chọn nào ở \`options\`.

Thường do các mức xếp loại của năm trước mang mã khác: hãy ghi đủ các mã ấy ở \`options\`, với dấu gạch nối thay bằng dấu
gạch dưới (\`xuat-sac\` thành \`xuat_sac\`).`,
  },
  TD1491: {
    title: 'chưa nói phải làm gì khi không có số liệu cũ',
    message: 'bảng dùng "{input}" mà không nói phải làm gì khi không có số liệu cũ',
    reason: 'Đơn vị mới, hoặc năm đầu dùng công cụ, sẽ không có điểm của những tiêu chí ấy.',
    remedy: 'Dùng default({input}, …) hoặc if(reported({input}), …, …) trong công thức.',
    explanation: `Số liệu cũ có thể không có: đơn vị mới thành lập, năm trước chưa dùng công cụ, năm trước đơn vị không được xếp
hạng. Công thức đọc một số chưa có thì chưa có giá trị, nên tiêu chí chưa có điểm và đơn vị chưa có kết quả.

Bảng phải nói khi ấy tính thế nào: \`default(a, b)\` lấy b khi a chưa có, \`reported(a)\` là điều kiện đã có a hay chưa. Đặt
tên cho giá trị ấy ở \`values\` thì mọi cách tính dùng được.`,
  },
  TD1492: {
    title: 'khác kết quả đã chốt',
    message: '{unit}, {what}{code}: khi chốt là {before}, theo các tệp hiện nay là {now}',
    reason: 'Kết quả đã chốt không thay đổi theo các tệp; kết quả in ra là kết quả khi chốt.',
    remedy: 'Trả lại tệp như khi chốt, hoặc mở lại rồi chốt lần nữa: thidua help reopen.',
    explanation: `Kết quả của phong trào đã được chốt bằng \`thidua close\`. Sau đó có tệp được sửa, và điểm, hạng hoặc xếp loại tính
theo các tệp hiện nay không còn như khi chốt; mỗi chỗ khác là một thông báo.

\`thidua score\` vẫn in kết quả đã chốt; bảng tổng hợp không được lập theo số mới. Nếu chỗ sửa là đúng, chẳng hạn theo kết
luận thanh tra, thì mở lại với lý do, xem lại, rồi chốt lần nữa: lần chốt trước vẫn còn trong tệp. Nếu là sửa nhầm thì trả
tệp về như cũ.`,
  },
  TD1493: {
    title: 'tệp đã sửa sau khi chốt',
    message: 'tệp đã thay đổi sau khi chốt ngày {date}',
    reason: 'Kết quả in ra vẫn là kết quả khi chốt.',
    remedy: 'Không phải làm gì, nếu chỗ sửa là có chủ ý.',
    explanation: `Khi chốt, công cụ ghi dấu của từng tệp dữ liệu. Nội dung tệp này nay không còn như khi ấy, hoặc tệp được thêm vào
hay bị bỏ đi. Nếu vì thế mà điểm, hạng hoặc xếp loại khác đi thì từng chỗ khác có cảnh báo riêng (TD1492).

Đây chỉ là lưu ý. Muốn lập lại đúng bảng của ngày chốt thì trả tệp về như cũ.`,
  },
  TD1608: {
    title: 'tệp kết quả đã giữ không đọc được',
    message: '{problem} (ở {part})',
    reason: 'Không biết kết quả đã giữ là gì thì không kết quả nào đáng tin.',
    remedy: 'Lấy lại bản sao lưu của tệp; không sửa tay tệp này.',
    explanation: `Tệp \`history/<năm>.json\` giữ kết quả của một năm, do \`thidua close\` hoặc \`thidua init --from\` ghi ra, theo lược đồ
\`thidua schema results\`. Tệp ở đây không đọc được như vậy: không phải JSON, thiếu hoặc thừa khóa, hoặc là kết quả của
năm khác với tên tệp.

Thường do mở ra sửa tay, do chép dở, hoặc do đổi tên tệp. Hãy lấy lại bản sao lưu. Chừng nào tệp còn như vậy thì không
chấm điểm: có thể kết quả đã chốt, có thể số liệu cũ được dùng để tính điểm.`,
  },
  TD1609: {
    title: 'kết quả đã chốt',
    message: 'kết quả đã được {by} chốt ngày {date}',
    reason: 'Chốt lần nữa sẽ thay kết quả mà các đơn vị đã được thông báo.',
    remedy: 'Cần chốt lại thì mở lại trước: thidua reopen --by "…" --reason "…".',
    explanation: `\`thidua close\` không bao giờ ghi đè kết quả đã chốt. Muốn thay thì phải có người mở lại và nói lý do; lần chốt trước
và lần mở lại được ghi trong \`log\` của tệp.

Lệnh kết thúc với mã 3; không có gì được ghi.`,
  },
  TD1610: {
    title: 'kết quả chưa chốt',
    message: 'kết quả chưa chốt nên không có gì để mở lại',
    remedy: 'Chốt kết quả: thidua close --by "…".',
    explanation: `\`thidua reopen\` mở lại kết quả đã chốt bằng \`thidua close\`. Ở đây kết quả chưa từng được chốt, hoặc đã được mở lại rồi.

Thường do đứng ở thư mục khác, hoặc do đồng nghiệp đã mở lại: xem \`log\` trong \`history/<năm>.json\`.

Lệnh kết thúc với mã 3; không có gì được ghi.`,
  },
  TD1611: {
    title: 'kết quả còn tạm tính',
    message: 'chưa chốt được: thứ hạng còn tạm tính ở {clusters}',
    reason: 'Còn đơn vị chưa có kết quả, nên thứ hạng và đề nghị khen thưởng còn có thể thay đổi.',
    remedy: 'Chờ đủ kết quả; hoặc thêm --provisional nếu Hội đồng vẫn chốt như hiện nay.',
    explanation: `Một cụm còn tạm tính khi có đơn vị chưa gửi báo cáo, báo cáo chưa hợp lệ, còn tiêu chí chưa chấm, hoặc có điều kiện
chưa xét được. Chốt lúc ấy thì thứ hạng được giữ có thể sai.

Xem ai còn thiếu: \`thidua check\`. Nếu Hội đồng quyết định chốt mà không chờ nữa thì chạy lại với \`--provisional\`, và nên nói
lý do ở \`--note\`; dấu tạm tính vẫn còn trong kết quả.

Lệnh kết thúc với mã 3; không có gì được ghi.`,
  },
  TD1612: {
    title: 'không lập bảng khác kết quả đã chốt',
    message: 'không lập {file}: bảng sẽ khác kết quả chốt ngày {date}',
    reason: 'Hai bảng khác nhau cho cùng một kết quả đã chốt thì không ai biết tin bảng nào.',
    remedy: 'Trả lại tệp như khi chốt; hoặc mở lại: thidua reopen --by "…" --reason "…".',
    explanation: `Bảng tổng hợp luôn được lập từ các tệp dữ liệu. Kết quả đã chốt mà các tệp nay cho kết quả khác, nên bảng lập bây giờ
không phải là bảng đã chốt. Công cụ không ghi; bảng lập khi chốt, nếu có trong \`out\`, vẫn nguyên vẹn.

Những chỗ khác được kể ra ở các cảnh báo TD1492.`,
  },
} as const satisfies Partial<Catalogue>
