import type { Catalogue } from '../text.ts'

export const tables = {
  TD1401: {
    title: 'số thứ tự bị trùng trong bảng',
    message: 'số thứ tự "{code}" xuất hiện hai lần trong bảng',
    reason: 'Khi báo cáo ghi số này, không thể biết là nói đến mục nào.',
    remedy: 'Đổi một trong hai số thứ tự cho khớp với bảng đã ban hành.',
    explanation: `Báo cáo, phiếu thẩm định và các bảng in ra gọi mỗi tiêu chí bằng số thứ tự, nên trong một
bảng mỗi số chỉ dùng một lần, tính cả số của nhóm: nhóm “I” và tiêu chí “I” cũng là trùng. Hai bảng khác
nhau thì được dùng cùng một số.

Thường do sao chép một tiêu chí rồi quên đổi số, do chèn một dòng vào giữa bảng của năm trước, hoặc do hai
nhóm trong Excel cùng đánh số lại từ 1. Hãy đổi một số cho khớp với bảng đã ban hành, và sửa cả những báo
cáo đã dùng số cũ.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra. Sửa xong hãy chạy lại: có thể lúc đó mới thấy hết lỗi trong báo
cáo.`,
  },
  TD1402: {
    title: 'cách tính dùng số liệu chưa khai báo',
    message: 'tiêu chí "{criterion}" không khai báo số liệu "{input}"',
    reason: 'Số liệu không khai báo thì đơn vị không báo cáo được, và không có gì để tính.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã ở đây cho khớp, hoặc khai báo số liệu trong khóa inputs của tiêu chí.',
    explanation: `Mỗi cách tính (\`start\`, một khoản trong \`bonuses\` hoặc \`deductions\`) đọc một số
liệu, ghi ở khóa \`input\`. Số liệu ấy phải có trong danh sách \`inputs\` của chính tiêu chí đó, vì đơn vị
báo cáo theo danh sách này; không mượn của tiêu chí khác được.

Thường do gõ lệch một chữ, do chép cách tính từ tiêu chí khác mà chưa đổi mã, hoặc do đổi mã trong
\`inputs\` mà quên chỗ dùng. Hãy so hai mã từng chữ. Nếu tiêu chí thật sự thiếu số liệu thì thêm vào
\`inputs\` một mục có \`id\`, \`label\` và \`type\`.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1403: {
    title: 'kiểu số liệu không hợp cách tính',
    message: 'số liệu "{input}" có kiểu {type}, cách tính này cần kiểu {expected}',
    reason: 'Mỗi cách tính chỉ có nghĩa với số liệu thuộc một số kiểu nhất định.',
    remedy: 'Sửa kiểu (type) của số liệu, hoặc chọn cách tính (kind) khác.',
    explanation: `Số liệu có bốn kiểu: \`count\` (số đếm nguyên), \`number\` (số bất kỳ), \`percent\` (tỷ lệ
phần trăm), \`yes_no\` (có hoặc không). Cách tính \`pass_fail\` cần \`yes_no\`; khoản cộng, khoản trừ
\`per_event\` cần \`count\`; \`target_share\` và \`bands\` cần một trong ba kiểu số.

Thường do chép một tiêu chí có sẵn rồi chỉ đổi cách tính, hoặc do khai \`percent\` cho một số thật ra là số
lần, số người. Hãy nghĩ xem đơn vị sẽ trả lời gì: có hay không, một số đếm, hay một tỷ lệ; rồi sửa \`type\`
hoặc \`kind\`. Nếu đã nhận báo cáo thì xem lại số liệu trong đó.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1404: {
    title: 'khoảng không có đúng một cận',
    message: 'khoảng này phải có đúng một trong hai khóa from, above',
    reason: 'Không có cận, hoặc có hai, thì không biết giá trị nào được số điểm này.',
    remedy: 'Ghi from nếu giá trị bằng cận thuộc khoảng này (≥), ghi above nếu không (>).',
    explanation: `Trong cách tính \`bands\`, các khoảng xếp từ cao xuống thấp và mỗi khoảng, trừ khoảng
cuối, chỉ ghi một cận dưới: \`from\` là từ giá trị đó trở lên (≥), \`above\` là trên giá trị đó (>). Không
phải ghi cận trên, vì đó là cận của khoảng đứng trước; nhờ vậy giữa hai khoảng không thể có chỗ hở hay chỗ
chồng nhau.

Bảng giấy hay ghi “từ 80 đến dưới 90” và người nhập hay tìm chỗ cho cả hai số: chỉ cần \`from: 80\`. “Trên
80 đến 90” là \`above: 80\`, còn khoảng đứng trước nó là \`above: 90\`. Khoảng nhận mọi giá trị còn lại thì
phải đứng cuối.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1405: {
    title: 'khoảng cuối không nhận phần còn lại',
    message: 'khoảng cuối phải nhận mọi giá trị còn lại',
    reason: 'Giá trị thấp hơn cận này sẽ không thuộc khoảng nào nên không có điểm.',
    remedy: 'Bỏ from và above, hoặc thêm một khoảng cuối chỉ có points.',
    explanation: `Điểm theo khoảng phải trả lời được cho mọi giá trị mà đơn vị có thể báo cáo, kể cả 0. Vì
vậy khoảng cuối không ghi \`from\` hay \`above\`: nó nhận tất cả những gì các khoảng trên không nhận.

Bảng giấy thường dừng ở “từ 50% trở lên: 3 điểm” và ngầm hiểu dưới 50% là không có điểm. Công cụ không đoán
điều ấy: hãy thêm một khoảng cuối chỉ có \`points\`, chẳng hạn 0 điểm. Nếu khoảng cuối hiện nay chính là
phần còn lại thì bỏ cận của nó.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1406: {
    title: 'điểm chuẩn lệch bước điểm',
    message: 'điểm chuẩn {max} không phải bội số của bước điểm {step}',
    reason: 'Chấm theo bước này thì không đơn vị nào đạt được đúng điểm chuẩn.',
    remedy: 'Sửa bước điểm (step) hoặc điểm chuẩn (max).',
    explanation: `Tiêu chí chấm theo đánh giá (\`judged\`) có thể ghi bước điểm \`step\`, chẳng hạn 0,5;
điểm tự chấm và điểm thẩm định khi đó phải là bội số của bước. Điểm chuẩn cũng phải nằm trên các bước ấy,
nếu không thì làm tốt nhất vẫn không được điểm tối đa.

Thường do điểm chuẩn được sửa so với năm trước, chẳng hạn từ 5 thành 5,25, mà bước điểm giữ nguyên. Hãy chọn
bước chia hết điểm chuẩn, hoặc sửa điểm chuẩn; không cần quy định bước thì bỏ khóa \`step\`.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1407: {
    title: 'các khoảng không xếp từ cao xuống',
    message: 'cận {bound} không thấp hơn cận {previous} của khoảng trên',
    reason: 'Khoảng trên đã nhận các giá trị này, nên khoảng dưới không bao giờ được dùng.',
    remedy: 'Xếp các khoảng từ cao xuống thấp.',
    explanation: `Công cụ xét các khoảng lần lượt từ trên xuống và lấy khoảng đầu tiên mà giá trị đạt tới,
nên cận của mỗi khoảng phải thấp hơn cận của khoảng đứng trên. Chỉ một trường hợp được bằng nhau:
\`above: 90\` rồi \`from: 90\`, khi đó khoảng sau nhận đúng giá trị 90. Số liệu càng thấp càng tốt thì cận
vẫn xếp từ cao xuống thấp, chỉ có điểm là tăng dần.

Thường do chép từ bảng xếp từ thấp lên cao, do thừa hoặc thiếu một chữ số 0, hoặc do sửa cận của một khoảng
theo chỉ tiêu mới mà quên khoảng kia. Thông báo chỉ ra cả hai dòng: hãy so rồi xếp lại hoặc sửa số.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1408: {
    title: 'điểm các tiêu chí không khớp nhóm',
    message: 'tổng điểm chuẩn các tiêu chí là {sum}, khác điểm chuẩn {max} của nhóm "{code}"',
    reason: 'Đơn vị có thể được nhiều hoặc ít điểm hơn mức mà bảng hứa cho cả nhóm.',
    remedy: 'Sửa max của tiêu chí, hoặc max của nhóm thành {sum}; chủ định để khác thì ghi adds_up: false.',
    explanation: `Với nhóm chấm điểm, tổng điểm chuẩn của các tiêu chí phải bằng điểm chuẩn của nhóm, như
dòng cộng trên bảng giấy. Nhóm điểm thưởng và nhóm điểm trừ không phải khớp.

Thường do thêm, bớt hoặc sửa một tiêu chí so với năm trước mà quên dòng của nhóm, do sót một dòng khi chép
từ Word, Excel, hoặc do số lẻ đã làm tròn trên bảng in (ba lần 3,33 là 9,99). Công cụ chỉ biết hai số không
khớp, nên hãy xem bảng đã ban hành để biết số nào sai. Khi các tiêu chí thay thế nhau và chủ định không cộng
lại bằng nhóm thì ghi \`adds_up: false\` ở nhóm.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1409: {
    title: 'các nhóm không khớp thang điểm',
    message: 'tổng điểm chuẩn các nhóm là {sum}, khác thang điểm {scale}',
    reason: 'Thang điểm ghi trên bảng không phải là số điểm mà đơn vị có thể đạt.',
    remedy: 'Sửa max của nhóm, hoặc thang điểm (scale) thành {sum}; chủ định để khác thì ghi adds_up: false.',
    explanation: `Thang điểm (\`scale\`) phải bằng tổng điểm chuẩn của các nhóm chấm điểm, không kể nhóm
điểm thưởng (\`role: bonus\`) và nhóm điểm trừ (\`role: deduction\`). Người đọc kết quả hiểu mọi tổng điểm
theo thang này.

Thường do quên ghi \`role\` cho nhóm điểm thưởng nên điểm thưởng bị cộng vào thang, do thiếu một nhóm khi
chép bảng, hoặc do sửa điểm một nhóm so với năm trước. Hãy cộng lại theo bảng đã ban hành rồi sửa nhóm hoặc
thang điểm. Nếu các nhóm chủ định không cộng lại bằng thang điểm thì ghi \`adds_up: false\` ở bảng.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1410: {
    title: 'mã số liệu bị trùng trong bảng',
    message: 'mã số liệu "{input}" xuất hiện hai lần trong bảng',
    reason: 'Chỉ tiêu của đơn vị ghi theo mã này, nên mỗi mã chỉ được là một số liệu.',
    remedy: 'Đặt mã khác cho một trong hai số liệu, ở cả những chỗ dùng đến nó.',
    explanation: `Mỗi số liệu trong một bảng có mã riêng (\`id\` trong \`inputs\`). Chỉ tiêu trong
\`units.yaml\` chỉ ghi mã này, không kèm số thứ tự của tiêu chí, nên hai số liệu cùng mã thì không biết chỉ
tiêu là của số nào. Hai bảng khác nhau được dùng cùng một mã.

Thường do chép cả tiêu chí rồi chỉ đổi tên. Hãy thêm vài chữ cho rõ, chẳng hạn \`luot_kham_noi_tru\`, rồi
sửa mã ấy trong cách tính của tiêu chí, trong báo cáo và chỉ tiêu. Hai tiêu chí cùng cần một con số thì khai
hai mã và báo cáo ở cả hai chỗ.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra. Sửa xong hãy chạy lại: có thể lúc đó mới thấy hết lỗi trong báo
cáo.`,
  },
  TD1418: {
    title: 'điểm có thể vượt điểm chuẩn',
    message: 'điểm của "{code}" có thể vượt điểm chuẩn {max} mà bảng không nói rõ',
    reason: 'Không ghi trần thì công cụ không cắt, và có đơn vị có thể được hơn {max} điểm.',
    remedy: 'Ghi ceiling (trần) hoặc cap của các khoản cộng; chủ định để ngỏ thì ghi open: true.',
    explanation: `Công cụ tính xem mỗi tiêu chí cho được nhiều nhất bao nhiêu: khoản cộng không ghi mức tối
đa (\`cap\`), khoảng có \`points\` cao hơn điểm chuẩn, tỷ lệ hoàn thành được tính quá 100%. Với nhóm điểm
thưởng thì so cả tổng các tiêu chí với điểm chuẩn của nhóm. Một mình điểm chuẩn không phải là trần.

Bảng giấy hay ghi “mỗi sáng kiến cộng 1 điểm” ở dòng tối đa 5 điểm và ai cũng hiểu là không quá 5. Nếu đúng
vậy thì ghi \`ceiling: 5\` cho tiêu chí hoặc nhóm, hay \`cap\` cho khoản cộng. Nếu chủ định không giới hạn
thì ghi \`open: true\`.

Đây là cảnh báo: điểm được tính đúng như bảng đang ghi, không cắt, và mọi tệp vẫn ra.`,
  },
  TD1419: {
    title: 'điểm có thể xuống dưới 0',
    message: 'điểm của "{code}" có thể xuống dưới 0 mà bảng không nói rõ',
    reason: 'Không ghi sàn thì công cụ không dừng ở 0, và điểm âm ăn vào các tiêu chí khác.',
    remedy: 'Ghi floor: 0 hoặc cap của các khoản trừ; chủ định để ngỏ thì ghi open: true.',
    explanation: `Khoản trừ không có mức tối đa (\`cap\`), trừ được nhiều hơn điểm ban đầu, hoặc một khoảng
cho điểm âm thì có thể làm điểm của tiêu chí xuống dưới 0. Điểm âm được cộng vào tổng như mọi điểm khác, nên
một tiêu chí nhỏ có thể kéo tụt cả nhóm. Nhóm điểm trừ không bị nhắc, vì âm là việc của nó.

Bảng giấy hay ghi “mỗi lần vi phạm trừ 0,5 điểm” mà không nói trừ đến đâu. Trừ hết điểm của tiêu chí thì
dừng: ghi \`floor: 0\`. Khoản trừ có mức tối đa: ghi \`cap\`. Chủ định cho âm: ghi \`open: true\`.

Đây là cảnh báo: điểm được tính đúng như bảng đang ghi, kể cả điểm âm, và mọi tệp vẫn ra.`,
  },
  TD1421: {
    title: 'nhóm điểm trừ lại cộng điểm',
    message: 'tiêu chí "{code}" thuộc nhóm điểm trừ nhưng có thể cộng điểm',
    reason: 'Điểm cộng ở đây sẽ lẫn vào phần điểm trừ của kết quả.',
    remedy: 'Dùng start: { kind: zero } và deductions, hoặc chuyển tiêu chí sang nhóm điểm thưởng.',
    explanation: `Nhóm có \`role: deduction\` chỉ để trừ: điểm của nó được ghi riêng là điểm trừ, nằm ngoài
thang điểm. Công cụ tính điểm cao nhất mà mỗi tiêu chí trong nhóm cho được; lớn hơn 0 là lỗi.

Thường do dùng \`bonuses\` thay cho \`deductions\`, do bắt đầu bằng điểm chuẩn (\`kind: full\`) như tiêu chí
thường, hoặc do chép nhầm \`role\` khi lập nhóm điểm thưởng. Tiêu chí chỉ trừ thì ghi \`max: 0\`, bắt đầu
bằng \`kind: zero\`, mỗi loại vi phạm là một khoản trong \`deductions\` với số điểm dương. Nếu thật sự là
thưởng thì chuyển sang nhóm có \`role: bonus\`.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1422: {
    title: 'sàn cao hơn trần',
    message: 'sàn {floor} của "{code}" cao hơn trần {ceiling}',
    reason: 'Không có số điểm nào vừa không dưới sàn vừa không quá trần.',
    remedy: 'Sửa floor hoặc ceiling để sàn không cao hơn trần.',
    explanation: `Sàn (\`floor\`) là mức mà điểm không được xuống dưới, trần (\`ceiling\`) là mức không được
vượt quá; tiêu chí và nhóm đều có thể ghi. Sàn cao hơn trần thì không còn điểm nào để cho.

Thường do ghi ngược hai khóa, do mất dấu âm ở sàn của nhóm điểm trừ (10 thay cho -10), hoặc do sửa trần theo
điểm chuẩn mới mà quên sàn. Hãy xem bảng đã ban hành cho nhiều nhất và ít nhất bao nhiêu điểm rồi ghi lại
hai số.

Chừng nào chưa sửa, chưa có điểm và bảng tổng hợp của cụm nào, kể cả cụm dùng bảng khác. Công văn phát động
vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1423: {
    title: 'số liệu không dùng để tính điểm',
    message: 'số liệu "{input}" không được cách tính nào của tiêu chí dùng đến',
    reason: 'Đơn vị phải báo cáo một con số mà ghi bao nhiêu điểm cũng không đổi.',
    remedy: 'Dùng số liệu này trong start, bonuses hoặc deductions, hoặc bỏ khỏi inputs.',
    explanation: `Số liệu khai trong \`inputs\` là để một cách tính của tiêu chí đọc: ở \`start\`, trong
\`bonuses\` hoặc \`deductions\`. Tiêu chí chấm theo đánh giá (\`judged\`) thì không bị nhắc, vì người chấm
có thể chỉ cần xem số ấy.

Thường do đổi cách tính mà quên bỏ số liệu cũ, do quên một khoản cộng, khoản trừ, hoặc do cách tính đang đọc
nhầm một số liệu có tên gần giống. Trường hợp sau đáng ngại hơn vì điểm đang tính từ số khác: hãy xem lại
khóa \`input\`. Nếu thừa thì bỏ khỏi \`inputs\` và khỏi các báo cáo đã nhận.

Đây là cảnh báo: điểm vẫn được tính, không kể số liệu này, và mọi tệp vẫn ra.`,
  },
  TD1378: {
    title: 'đủ điểm chuẩn mà không có gì để báo cáo',
    message: 'tiêu chí "{code}" bắt đầu bằng điểm chuẩn mà không có số liệu nào',
    reason:
      'Im lặng thì không được đủ điểm, nên đơn vị chưa có kết quả chừng nào báo cáo chưa có mục của tiêu chí này.',
    remedy:
      'Điểm nền mà ai cũng được thì ghi kind: formula với formula: max; có việc làm mất điểm thì khai số liệu và khoản trừ; không thì dặn các đơn vị ghi mục chỉ có code.',
    explanation: `Cách \`full\` cho đủ điểm chuẩn rồi trừ dần. Tiêu chí ở đây không có \`inputs\`, cũng không đọc số liệu nào,
nên công cụ không biết việc gì có thể làm mất điểm. Đơn vị không nói gì thì chưa được đủ điểm: báo cáo phải có một mục chỉ
ghi số thứ tự (\`- code: "1.1"\`), nghĩa là không có gì phát sinh. Thiếu mục ấy thì đơn vị là chưa đủ số liệu.

Nếu đây là điểm nền, không việc gì làm thay đổi, thì ghi \`start: { kind: formula, formula: max }\`: đơn vị đã gửi báo cáo được
ngay điểm ấy. Nếu có việc làm mất điểm thì khai số liệu ở \`inputs\` và khoản trừ ở \`deductions\`.

Đây là cảnh báo, không dừng việc gì. Chỉ khi chạy với \`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
} satisfies Partial<Catalogue>
