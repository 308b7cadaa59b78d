import type { Catalogue } from '../text.ts'

export const reports = {
  TD1305: {
    title: 'tiêu chí không có trong bảng',
    message: 'bảng "{table}" không có tiêu chí "{code}"',
    reason: 'Mục này không ứng với dòng nào của bảng nên không tính được điểm.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi số thứ tự của tiêu chí đúng như trong criteria.yaml, trong dấu ngoặc kép.',
    explanation: `Báo cáo và kết quả thẩm định nói đến tiêu chí bằng số thứ tự (\`code\`) in trên bảng chấm
điểm. Công cụ tìm số đó trong bảng mà cụm của đơn vị dùng; đó phải là số thứ tự của một tiêu chí, không phải
của cả nhóm.

Thường là ghi dấu phẩy thay dấu chấm (2,10), là Excel đổi 2.10 thành 2.1, là báo cáo làm theo bảng năm trước
đánh số khác, hoặc đơn vị dùng mẫu của cụm khác. Ghi số thứ tự đúng như trong \`criteria.yaml\` và đặt trong
dấu ngoặc kép. Nếu bảng đã đánh số lại thì xem lại cả những mục khác của báo cáo, vì số cũ có thể trùng với
một tiêu chí khác.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1306: {
    title: 'một tiêu chí được báo cáo hai lần',
    message: 'tiêu chí "{code}" được báo cáo hai lần',
    reason: 'Có hai mục thì không biết lấy số liệu nào để tính điểm.',
    remedy: 'Giữ mục đúng, xóa mục kia hoặc sửa số thứ tự của nó.',
    explanation: `Mỗi tiêu chí chỉ có một mục trong báo cáo. Công cụ không cộng hai mục và không tự chọn một
mục, kể cả khi hai mục giống hệt nhau.

Thường là sửa số liệu bằng cách thêm một mục ở dưới mà quên xóa mục cũ, ghép phần của hai phòng vào một báo
cáo, hoặc Excel đổi 2.10 thành 2.1 nên hai tiêu chí mang cùng một số. Thông báo chỉ cả mục ghi trước. Hỏi
lại đơn vị, giữ mục đúng, xóa mục kia hoặc sửa số thứ tự của nó.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1308: {
    title: 'số liệu không có trong tiêu chí',
    message: 'tiêu chí "{code}" không có số liệu "{input}"',
    reason: 'Số liệu ghi dưới mã này không vào phép tính nào, còn số liệu cần có thì vẫn thiếu.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Xem các số liệu (inputs) của tiêu chí trong criteria.yaml.',
    explanation: `Mỗi số liệu trong \`facts\`, ở báo cáo cũng như ở kết quả thẩm định, được ghi theo mã đã
khai báo ở \`inputs\` của chính tiêu chí đó trong \`criteria.yaml\`. Mã khác đi một chữ thì công cụ không
biết đó là số gì.

Thường là gõ nhầm một chữ, ghi số liệu vào tiêu chí bên cạnh, hoặc dùng mã của bảng năm trước. Tìm tiêu chí
trong \`criteria.yaml\` và chép đúng mã ở dòng \`id\`. Tiêu chí không khai báo số liệu nào thì không ghi
\`facts\`, chỉ ghi điểm tự chấm (\`claimed\`).

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1309: {
    title: 'số đếm có phần lẻ hoặc âm',
    message: 'số liệu "{label}" phải là số nguyên không âm, nhưng tệp ghi {value}',
    reason: 'Đây là số đếm: không có nửa trường hợp và không có số âm.',
    remedy: 'Ghi số đếm được, như 0 hoặc 12; số liệu vốn có phần lẻ thì sửa type trong criteria.yaml.',
    explanation: `Số liệu có kiểu \`count\` trong \`criteria.yaml\` là số đếm được: số lượt khám, số sáng
kiến, số lần vắng họp. Số đếm là số nguyên từ 0 trở lên; điểm được tính thẳng từ số này nên ghi sai là điểm
sai.

Thường là ghi tỷ lệ phần trăm hoặc số bình quân vào chỗ số đếm, ghi số điểm thay cho số trường hợp, hoặc
chép từ Excel một ô chênh lệch ra số âm. Ghi đúng số đếm được, không có trường hợp nào thì ghi 0. Nếu số
liệu này vốn có phần lẻ thì sửa \`type\` trong \`criteria.yaml\` thành \`number\` hoặc \`percent\`.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1310: {
    title: 'số ở chỗ ghi có hoặc không',
    message: 'số liệu "{label}" phải là true (có) hoặc false (không), nhưng tệp ghi {value}',
    reason: 'Tiêu chí hỏi có hay không; một con số không nói rõ là đạt hay chưa.',
    remedy: 'Ghi true nếu có, đã đạt; ghi false nếu không, chưa đạt.',
    explanation: `Số liệu có kiểu \`yes_no\` chỉ có hai cách trả lời: \`true\` (có, đạt) hoặc \`false\`
(không, chưa đạt). Viết \`có\`, \`không\`, \`đạt\`, \`chưa đạt\` cũng được: công cụ hiểu và ghi lại một lưu
ý.

Thường là thói quen Excel ghi 1 và 0, ghi số lượng thay cho câu trả lời, hoặc ghi luôn số điểm. Công cụ
không đoán 1 là có, vì cũng có thể là 1 trường hợp hay 1 điểm. Xem lại câu hỏi của tiêu chí rồi ghi \`true\`
hoặc \`false\`.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1311: {
    title: 'vừa có tình trạng vừa có số liệu',
    message: 'tiêu chí "{code}" vừa ghi status vừa ghi số liệu hoặc điểm',
    reason: 'Hai điều trái nhau: status nói không có gì để chấm, số liệu lại nói là có.',
    remedy: 'Bỏ status nếu có số liệu; bỏ số liệu nếu không giao, không áp dụng hoặc không phát sinh.',
    explanation: `Khóa \`status\` dùng khi tiêu chí không có số liệu để ghi: \`none\` là không phát sinh,
\`not_assigned\` là không giao, \`not_applicable\` là không áp dụng, \`not_scored\` là chưa chấm. Đã ghi
\`status\` thì không ghi số liệu (\`facts\`) hay điểm tự chấm (\`claimed\`) nữa.

Thường là lúc đầu ghi chưa chấm, sau bổ sung số liệu mà quên xóa \`status\`, hoặc chép mục của đơn vị khác
rồi mới sửa một nửa. Giữ bên nào thì kết quả theo bên ấy: tiêu chí không giao thì không tính vào số điểm
được giao, tiêu chí có số liệu thì có. Vì vậy công cụ không tự chọn; hỏi lại đơn vị rồi giữ một trong hai.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1312: {
    title: 'điều chỉnh tiêu chí chưa được báo cáo',
    message: 'tiêu chí "{code}" được điều chỉnh nhưng đơn vị chưa báo cáo tiêu chí này',
    reason: 'Điều chỉnh là sửa điều đơn vị đã báo cáo; chưa báo cáo thì chưa có gì để sửa.',
    remedy:
      'Kiểm tra số thứ tự; nếu đúng thì thêm tiêu chí vào báo cáo, chưa có điểm thì ghi status: not_scored.',
    explanation: `Kết quả thẩm định trong \`reviews\` sửa số liệu hoặc điểm của những tiêu chí có mục trong
báo cáo. Tiêu chí không có mục nào là chưa báo cáo, không phải 0 điểm, nên không có gì để đối chiếu trước và
sau điều chỉnh.

Thường là ghi nhầm số thứ tự của tiêu chí trong tệp thẩm định, hoặc cụm, tổ thẩm định cho điểm một tiêu chí
mà đơn vị bỏ trống. Kiểm tra số thứ tự trước. Nếu đúng thì bổ sung tiêu chí vào báo cáo; đơn vị không tự
chấm thì ghi \`status: not_scored\`, khi đó điểm của người thẩm định được tính.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1315: {
    title: 'điều chỉnh thiếu cả điểm lẫn số liệu',
    message: 'điều chỉnh không có points và không có facts',
    reason: 'Không có điểm mới, không có số liệu mới thì kết quả không đổi gì.',
    remedy: 'Ghi số liệu đúng (facts) hoặc điểm (points); nếu đồng ý với báo cáo thì xóa điều chỉnh này.',
    explanation: `Mỗi điều chỉnh trong \`reviews\` phải nói kết quả mới: số liệu đúng (\`facts\`) để công cụ
tính lại điểm, minh chứng được công nhận (\`evidence\`), hoặc điểm được chấm lại (\`points\`). Chỉ có lý do thì không có gì để áp dụng.

Thường là ghi lý do trước, chờ họp xong mới điền điểm, hoặc muốn ghi rằng đã đồng ý với báo cáo. Điền điểm
hay số liệu đã thống nhất; nếu đồng ý với báo cáo thì không cần điều chỉnh, xóa mục đó. Với tiêu chí tính từ
số liệu, nên sửa \`facts\` để điểm vẫn giải thích được bằng phép tính.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1317: {
    title: 'có hoặc không ở chỗ ghi số',
    message: 'số liệu "{label}" phải là số, nhưng tệp ghi {value}',
    reason: 'Điểm được tính từ con số; chỉ biết có hay không thì không tính được.',
    remedy: 'Ghi một con số; không có trường hợp nào thì ghi 0, chưa có số liệu thì bỏ mục này.',
    explanation: `Tiêu chí này tính điểm từ một con số: số đếm, tỷ lệ hoặc số đo. Câu trả lời có (\`true\`)
hay không (\`false\`) không cho biết con số ấy là bao nhiêu.

Thường là đơn vị ghi \`không\` với ý không có trường hợp nào, hoặc \`đạt\` với ý đã đạt chỉ tiêu; công cụ
hiểu những chữ này là \`false\` và \`true\`. Không có trường hợp nào thì ghi 0; đã đạt chỉ tiêu thì ghi kết
quả cụ thể, như 92,5. Chưa có số liệu thì bỏ mục đó ra khỏi báo cáo, đừng ghi 0, vì thiếu số liệu không phải
là 0.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1318: {
    title: 'có thẩm định nhưng chưa có báo cáo',
    message: 'có kết quả thẩm định nhưng đơn vị "{unit}" chưa có báo cáo',
    reason: 'Chưa có báo cáo thì chưa có điểm nào để điều chỉnh; đơn vị vẫn là chưa gửi.',
    remedy: 'Đặt báo cáo của đơn vị vào reports/{unit}.yaml.',
    explanation: `Kết quả thẩm định trong \`reviews\` điều chỉnh báo cáo cùng mã đơn vị trong \`reports\`. Ở
đây có tệp thẩm định mà không có báo cáo.

Thường là báo cáo giấy, hoặc gửi qua Zalo, đã được thẩm định nhưng chưa đưa vào thư mục; cũng có khi báo cáo
nằm trong thư mục con hoặc mang đuôi khác nên không được đọc. Đặt báo cáo vào đúng chỗ. Nếu đơn vị chưa báo
cáo thật thì để nguyên: điều chỉnh sẽ được dùng khi có báo cáo.

Đây là cảnh báo, không dừng việc gì. Đơn vị được ghi là chưa gửi báo cáo, không phải 0 điểm, và thứ hạng của
cụm là tạm tính. Nội dung điều chỉnh chỉ được đối chiếu với bảng chấm điểm khi đã có báo cáo.`,
  },
  TD1319: {
    title: 'điều chỉnh tiêu chí không giao',
    message: 'tiêu chí "{code}" không giao hoặc không áp dụng cho đơn vị nên không điều chỉnh được',
    reason: 'Tiêu chí đã để ngoài bảng điểm của đơn vị thì không có điểm để điều chỉnh.',
    remedy: 'Xóa điều chỉnh này; nếu tiêu chí có giao cho đơn vị thì thay status trong báo cáo bằng số liệu.',
    explanation: `Tiêu chí ghi \`status: not_assigned\` (không giao) hoặc \`status: not_applicable\` (không áp
dụng) trong báo cáo được để ra ngoài: không có điểm, không tính vào số điểm được giao. Tệp thẩm định lại
điều chỉnh chính tiêu chí đó, nên một trong hai tệp chưa đúng.

Thường là đơn vị hiểu rằng tiêu chí không áp dụng cho mình còn tổ thẩm định thấy là có, hoặc điều chỉnh được
chép từ tệp của đơn vị khác. Xem lại việc giao nhiệm vụ. Nếu có giao thì sửa báo cáo: thay \`status\` bằng
số liệu, hoặc bằng \`status: not_scored\` để lấy điểm của người thẩm định; nếu không giao thì xóa điều
chỉnh.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1320: {
    title: 'không phát sinh ở tiêu chí không đếm',
    message: 'tiêu chí "{code}" không phải loại đếm số trường hợp nên không ghi được status: none',
    reason: '“Không phát sinh” nghĩa là đếm được 0, nên chỉ dùng được cho số đếm.',
    remedy: 'Ghi số liệu hoặc điểm, kể cả khi là 0; không giao: not_assigned; không áp dụng: not_applicable.',
    explanation: `\`status: none\` nghĩa là không phát sinh: trong kỳ không có trường hợp nào, công cụ tính
mọi số đếm của tiêu chí bằng 0. Chỉ dùng được khi tất cả số liệu của tiêu chí là số đếm (\`count\`). Với tỷ
lệ, với câu hỏi có hay không, với tiêu chí chấm theo đánh giá thì không rõ không phát sinh là bao nhiêu
điểm.

Thường là ghi \`none\` cho mọi tiêu chí chưa làm, hoặc cho tiêu chí không thuộc nhiệm vụ của đơn vị. Đã làm
nhưng không đạt thì ghi số liệu hoặc điểm tự chấm, kể cả khi là 0 hay \`false\`; không giao thì ghi
\`not_assigned\`; không áp dụng thì ghi \`not_applicable\`; chưa chấm thì ghi \`not_scored\`.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
} satisfies Partial<Catalogue>
