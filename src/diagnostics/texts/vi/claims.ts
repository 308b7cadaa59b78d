import type { Catalogue } from '../text.ts'

export const claims = {
  TD1411: {
    title: 'điểm vượt mức tối đa',
    message: 'điểm {points} vượt mức tối đa {max} của tiêu chí "{code}"',
    reason: 'Bảng không cho ai quá mức này; nhận điểm ấy thì thiệt cho các đơn vị khác.',
    remedy: 'Sửa điểm cho không quá {max}.',
    explanation: `Điểm do người ghi, tự chấm trong báo cáo (\`claimed\`) hay điều chỉnh khi thẩm định
(\`points\`), không được quá mức tối đa của tiêu chí: là trần (\`ceiling\`) nếu bảng có ghi, không có thì là
điểm chuẩn. Ô tự chấm của tiêu chí chấm theo đánh giá thì luôn không quá điểm chuẩn, vì khoản cộng được tính
riêng. Tiêu chí ghi \`open: true\` mà không có trần thì điểm thẩm định để ngỏ.

Hay gặp nhất là mất dấu phẩy (45 thay cho 4,5), ghi điểm của cả nhóm vào một tiêu chí, lệch một dòng khi
chép từ Excel, hoặc chấm theo bảng năm trước. Hãy hỏi lại đơn vị, hoặc xem lại biên bản thẩm định; công cụ
không tự cắt bớt vì không biết số nào mới đúng. Khi cấp có thẩm quyền quyết định cho vượt thì ghi \`beyond: true\` ở
điều chỉnh ấy, cùng lý do; điểm được đánh dấu ở mọi nơi in ra.

Trong khi chờ sửa, riêng đơn vị này được ghi “báo cáo chưa hợp lệ”, không có điểm và hạng; thứ hạng của cụm
là tạm tính. Các đơn vị khác, bảng tổng hợp và công văn vẫn ra.`,
  },
  TD1412: {
    title: 'điểm không theo bước điểm',
    message: 'điểm {points} của tiêu chí "{code}" không phải bội số của bước điểm {step}',
    reason: 'Bảng chỉ cho chấm theo bước {step}, để mọi đơn vị được đo bằng cùng một thước.',
    remedy: 'Sửa điểm theo bước {step}.',
    explanation: `Bảng có thể quy định bước điểm (\`step\`) cho tiêu chí chấm theo đánh giá. Điểm tự chấm và
điểm thẩm định khi đó phải là bội số của bước: với bước 0,5 thì 4 và 4,5 được, 4,3 thì không.

Thường do lấy trung bình của nhiều người chấm (4,33), do Excel hiện 4,5 mà trong ô là 4,48, hoặc do bảng đã
đổi bước so với năm trước. Hãy thống nhất một điểm đúng bước với đơn vị hoặc tổ thẩm định; công cụ không tự
làm tròn điểm do người chấm. Muốn cho chấm lẻ hơn thì sửa \`step\` trong bảng, chung cho mọi đơn vị.

Trong khi chờ sửa, riêng đơn vị này được ghi “báo cáo chưa hợp lệ”, không có điểm và hạng; thứ hạng của cụm
là tạm tính. Các đơn vị khác, bảng tổng hợp và công văn vẫn ra.`,
  },
  TD1413: {
    title: 'điểm tự chấm khác điểm tính được',
    message: 'đơn vị tự chấm {claimed} cho tiêu chí "{code}", nhưng tính từ số liệu thì được {computed}',
    reason: 'Đơn vị đang hiểu bảng hoặc số liệu khác với công cụ; một bên cần xem lại.',
    remedy: 'Công cụ dùng điểm tính từ số liệu; đề nghị đơn vị kiểm tra lại số liệu.',
    explanation: `Tiêu chí này có cách tính, nên điểm luôn được tính từ số liệu trong báo cáo. Điểm đơn vị
tự ghi (\`claimed\`) chỉ để đối chiếu; hai số khác nhau thì công cụ báo cho anh/chị.

Thường do đơn vị tính theo chỉ tiêu khác hoặc bảng năm trước, làm tròn từng bước trong Excel, quên một khoản
cộng, khoản trừ, hay gõ sai chính số liệu. Hãy gửi đơn vị cả hai con số. Số liệu sai thì sửa số liệu; số
liệu đúng thì sửa hoặc bỏ \`claimed\`.

Đây là cảnh báo: đơn vị vẫn được chấm và xếp hạng theo điểm tính từ số liệu. Nếu điểm tự ghi còn vượt mức
tối đa hoặc dưới mức thấp nhất thì đó là lỗi TD1411, TD1417.`,
  },
  TD1414: {
    title: 'thiếu chỉ tiêu để tính điểm',
    message: 'đơn vị "{unit}" không có chỉ tiêu lớn hơn 0 cho "{input}"',
    reason: 'Điểm tính theo tỷ lệ giữa kết quả và chỉ tiêu, thiếu chỉ tiêu thì không tính được.',
    remedy: 'Ghi chỉ tiêu vào targets của đơn vị, hoặc target của số liệu; không giao thì ghi not_assigned.',
    explanation: `Tiêu chí tính theo tỷ lệ hoàn thành (\`target_share\`) cần một chỉ tiêu lớn hơn 0. Công cụ
lấy chỉ tiêu riêng trong \`targets\` của đơn vị ở \`units.yaml\`, không có thì lấy chỉ tiêu chung
(\`target\`) của số liệu trong \`criteria.yaml\`. Nó chỉ nhắc khi báo cáo của đơn vị đã có tiêu chí ấy.

Thường do đơn vị mới thành lập, mới sáp nhập chưa có trong quyết định giao chỉ tiêu, do sót một dòng khi
chép, hoặc do ghi 0 để nói “không giao”. Đơn vị không được giao thì đừng ghi chỉ tiêu 0: hãy ghi
\`status: not_assigned\` cho tiêu chí đó trong báo cáo, điểm chuẩn của nó sẽ không tính vào số điểm được
giao.

Trong khi chờ sửa, riêng đơn vị này được ghi “báo cáo chưa hợp lệ”, không có điểm và hạng; thứ hạng của cụm
là tạm tính. Các đơn vị khác, bảng tổng hợp và công văn vẫn ra.`,
  },
  TD1415: {
    title: 'các mức xếp loại sai thứ tự',
    message: 'cận {from} không thấp hơn cận của mức trên',
    reason: 'Mức trên đã nhận các đơn vị này, nên không ai được xếp vào mức dưới.',
    remedy: 'Xếp các mức từ cao xuống thấp.',
    explanation: `Công cụ xét các mức xếp loại từ trên xuống và lấy mức đầu tiên mà đơn vị đạt tới, nên
cận của mỗi mức (\`from\`: từ, hoặc \`above\`: trên) phải thấp hơn cận của mức đứng trên; bằng nhau cũng không được,
trừ khi mức trên ghi \`above\` và mức dưới ghi \`from\`: khi ấy mức dưới chỉ gồm đúng giá trị ấy.

Thường do ghi các mức từ thấp lên cao, do chèn mức mới vào nhầm chỗ, hoặc do đổi cách xếp loại từ điểm sang
tỷ lệ phần trăm mà chỉ sửa một số cận. Hãy xếp các mức từ cao xuống thấp và so từng cận với quy chế đã ban
hành.

Kết quả của đơn vị nào cũng có xếp loại, nên chừng nào chưa sửa thì chưa có điểm và bảng tổng hợp. Công văn
phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1416: {
    title: 'mức xếp loại thừa hoặc thiếu cận',
    message: 'mỗi mức ghi một cận, from hoặc above; chỉ mức cuối để trống, và mức cuối phải để trống',
    reason: 'Chỉ như vậy mỗi đơn vị mới vào đúng một mức và không đơn vị nào bị bỏ ngoài.',
    remedy: 'Ghi from (từ) hoặc above (trên) cho các mức trên, không ghi cả hai; bỏ cận của mức cuối.',
    explanation: `Mỗi mức xếp loại, trừ mức cuối, ghi cận dưới ở khóa \`from\` (giá trị bằng cận thuộc mức
ấy) hoặc \`above\` (giá trị bằng cận không thuộc mức ấy), không ghi cả hai. Mức cuối không ghi cận và nhận mọi đơn vị còn lại. Mức ở giữa mà không có cận thì nhận hết, các mức
sau thành thừa; mức cuối mà có cận thì đơn vị dưới cận không thuộc loại nào.

Thường do quy chế ghi mức cuối là “dưới 50 điểm” và người nhập ghi 50 vào \`from\` của nó; đúng ra 50 là cận
của mức đứng trên. Muốn có mức “không hoàn thành nhiệm vụ” thì thêm làm mức cuối, không ghi \`from\`.

Kết quả của đơn vị nào cũng có xếp loại, nên chừng nào chưa sửa thì chưa có điểm và bảng tổng hợp. Công văn
phát động vẫn ra.`,
  },
  TD1417: {
    title: 'điểm dưới mức thấp nhất',
    message: 'điểm {points} thấp hơn mức thấp nhất {min} của tiêu chí "{code}"',
    reason: 'Bảng không hạ đơn vị nào dưới mức này; ghi thấp hơn thì thiệt cho đơn vị.',
    remedy: 'Sửa điểm cho không dưới {min}.',
    explanation: `Điểm do người ghi không được thấp hơn mức thấp nhất của tiêu chí: là sàn (\`floor\`) nếu
bảng có ghi, không có thì là 0. Ô tự chấm của tiêu chí chấm theo đánh giá luôn từ 0 trở lên. Tiêu chí không
có sàn mà có khoản trừ, hoặc ghi \`open: true\`, thì điểm thẩm định không bị giới hạn phía dưới.

Thường do ghi số điểm bị trừ (-1) thay cho số điểm còn lại, như cột điểm trừ trên phiếu giấy, hoặc do gõ
nhầm dấu. Hãy ghi số điểm còn được. Muốn trừ vì vi phạm thì khai báo khoản trừ (\`deductions\`) hoặc nhóm
điểm trừ trong \`criteria.yaml\`, để mọi đơn vị bị trừ như nhau.

Trong khi chờ sửa, riêng đơn vị này được ghi “báo cáo chưa hợp lệ”, không có điểm và hạng; thứ hạng của cụm
là tạm tính. Các đơn vị khác, bảng tổng hợp và công văn vẫn ra.`,
  },
  TD1420: {
    title: 'sửa số liệu sau khi cho điểm',
    message: 'tiêu chí "{code}" đã được cho điểm trước đó nên số liệu sửa ở đây không làm đổi điểm',
    reason: 'Điểm do người thẩm định cho thay hẳn điểm tính được, nên chỉ sửa số liệu là chưa đủ.',
    remedy: 'Tính từ số liệu này được {computed}; nếu dùng thì ghi thêm points.',
    explanation: `Người thẩm định có thể sửa số liệu (\`facts\`), khi đó điểm được tính lại, hoặc cho thẳng
điểm (\`points\`), khi đó điểm ấy thay cho điểm tính được. Các lần sửa xét theo thứ tự cụm chấm, thẩm định,
Hội đồng; trong cùng một bước thì theo thứ tự trong tệp. Lần trước đã cho điểm thì lần sau sửa số liệu không
làm đổi điểm.

Thường gặp khi cụm đã cho điểm, rồi tổ thẩm định thấy số liệu sai và chỉ sửa số. Nếu điểm phải theo số liệu
mới thì ghi thêm \`points\` vào chính lần sửa đó; thông báo cho biết số điểm. Nếu điểm đã cho vẫn đúng thì
để nguyên.

Đây là cảnh báo: đơn vị vẫn được xếp hạng, theo điểm đã cho; số liệu mới vẫn in ở trang Số liệu.`,
  },
  TD1467: {
    title: 'cho vượt giới hạn mà không vượt',
    message: 'điều chỉnh ghi beyond: true nhưng không có điểm nào ra ngoài giới hạn của bảng',
    reason: 'Điểm sẽ bị đánh dấu là ngoài giới hạn ở mọi nơi in ra, dù không phải thế.',
    remedy: 'Bỏ beyond, hoặc xem lại điểm đã ghi.',
    explanation: `Điểm do người chấm ghi luôn phải trong giới hạn, bước điểm và thang mô tả của bảng. Chỉ khi cấp có thẩm quyền quyết
định khác thì ghi \`beyond: true\` cùng lý do; điểm ấy được đánh dấu ở phần giải thích, ở bảng xếp hạng, ở bảng tổng
hợp và trong kết quả JSON. Ở đây mọi điểm đều trong giới hạn.

Thường do bảng đã nâng mức tối đa, hoặc do chép điều chỉnh của đơn vị khác. Đây là cảnh báo: điểm vẫn được tính.`,
  },
  TD1468: {
    title: 'mức tối đa chung không có để áp dụng',
    message: 'quyết định ghi caps: hold nhưng bảng chấm điểm không có mức tối đa chung cho bên ấy',
    reason: 'Quyết định được nói là có giới hạn, nhưng không có giới hạn nào được áp dụng.',
    remedy: 'Bỏ caps ở quyết định, hoặc ghi mức tối đa chung ở caps của bảng.',
    explanation: `Quyết định ngoài bảng chấm điểm mà ghi \`caps: hold\` thì cùng với các khoản cộng (điểm dương) hoặc các khoản trừ
(điểm âm) không vượt mức tối đa chung ở \`caps\` của bảng. Bảng của cụm này không khai báo mức ấy.

Đây là cảnh báo: quyết định được tính đủ.`,
  },
  TD1469: {
    title: 'chấm lại một phần sau khi đã cho điểm',
    message: 'tiêu chí "{code}" đã được cho điểm trước đó nên điểm chấm ghi ở đây không làm đổi điểm',
    reason: 'Điểm do người thẩm định cho thay hẳn điểm tính được, nên chỉ chấm lại một phần là chưa đủ.',
    remedy: 'Tính lại với điểm chấm này được {computed}; nếu dùng thì ghi thêm points.',
    explanation: `Người thẩm định có thể cho điểm cả tiêu chí (\`points\`), hoặc chấm lại một phần của nó (\`mark\`, \`marks\`) để công
cụ tính tiếp. Lần trước đã cho điểm cả tiêu chí thì điểm ấy được giữ, lần sau chấm lại một phần không làm đổi điểm.

Nếu điểm phải theo lần chấm lại thì ghi thêm \`points\` vào chính lần đó; thông báo cho biết số điểm. Đây là cảnh báo:
đơn vị vẫn được xếp hạng, theo điểm đã cho.`,
  },
} satisfies Partial<Catalogue>
