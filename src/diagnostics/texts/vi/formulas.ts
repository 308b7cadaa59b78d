import type { Catalogue } from '../text.ts'

/** Formulas, conditions, and rules that do not fit together. */
export const formulas = {
  TD1424: {
    title: 'công thức không đọc được',
    message: 'không đọc được công thức ở "{piece}": {reason}',
    reason: 'Một công thức đọc sai một ký tự có thể cho ra điểm khác, nên công cụ không đoán.',
    remedy: 'Viết lại công thức, chẳng hạn: so_dat / so_giao * 100, hoặc ty_le >= 60 and not ky_luat.',
    explanation: `Công thức và điều kiện viết trên một dòng, gồm mã của số liệu và giá trị, số, chữ trong dấu
nháy đơn, các phép \`+ - * /\`, các phép so sánh \`= <> < <= > >=\`, các từ \`and\`, \`or\`, \`not\` (hoặc và,
hoặc, không) và các hàm như \`if\`, \`min\`, \`round\`, \`count\`. Số thập phân viết dấu chấm: \`0.5\`; dấu phẩy
để ngăn các vế trong ngoặc của hàm.

Thường do thiếu một dấu ngoặc, thiếu một phép tính giữa hai số, mở dấu nháy mà không đóng, hoặc so sánh ba
vế một lúc: \`60 <= ty_le < 80\` phải viết \`ty_le >= 60 and ty_le < 80\`. Chỗ gạch chân là chỗ đầu tiên
không đọc tiếp được; lỗi có khi nằm ngay trước đó.

Chừng nào chưa sửa, chưa có điểm của cụm nào. Công văn phát động vẫn ra và các tệp khác vẫn được kiểm tra.`,
  },
  TD1425: {
    title: 'tên chưa có trong công thức',
    message: 'công thức nhắc đến "{name}" là tên chưa có; các tên có thể dùng: {known}',
    reason: 'Một tên không có nghĩa thì không có gì để tính.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa tên cho khớp với id của một số liệu, giá trị, điều kiện hoặc lựa chọn đã khai báo.',
    explanation: `Công thức chỉ thấy những gì đã khai báo: số liệu (\`inputs\`) của bảng và của các tiêu chí,
giá trị (\`values\`) và điều kiện (\`conditions\`) đặt tên, loại (\`type\`), cụm (\`cluster\`) và đặc điểm
(\`traits.ten\`) của đơn vị, điểm chuẩn (\`max\`), các lựa chọn của số liệu kiểu \`choice\`, và số thứ tự của
nhóm, tiêu chí khi gọi \`points('II.3')\`.

Thường do gõ lệch một chữ hoặc đổi mã mà quên sửa công thức. Chữ là tên của lựa chọn phải đặt trong dấu nháy
đơn: \`xep_loai = 'tot'\`; không có dấu nháy thì công cụ hiểu là mã của một số liệu.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1426: {
    title: 'hàm không có hoặc dùng sai',
    message: 'hàm "{name}" {problem}; có thể viết: {signature}',
    reason: 'Công cụ chỉ biết một số hàm nhất định, mỗi hàm nhận những vế nhất định.',
    suggestion: 'Có phải ý anh/chị là hàm "{suggestion}"?',
    remedy: 'Viết lại theo cách trên; tài liệu về ngôn ngữ chấm điểm có ví dụ của từng hàm.',
    explanation: `Các hàm là một danh sách đóng: \`if\`, \`min\`, \`max\`, \`abs\`, \`round\`, \`floor\`, \`ceil\`, \`ratio\`,
\`default\`, \`reported\`, \`target\`, \`sum\`, \`mean\`, \`lowest\`, \`highest\`, \`last\`, \`count\`, \`has\`, \`has_any\`,
\`has_all\`, \`number_of\`, \`evidence\`, \`points\`, \`start\`, \`bonus\`, \`deduction\`, \`maximum\`, \`best\`.

Thường do viết tên hàm theo bảng tính (\`SUM\`, \`IFERROR\`), thiếu hoặc thừa một vế, hoặc dùng ở chỗ hàm ấy
không có nghĩa: \`points\` chỉ hỏi được điểm của bảng đang chấm, \`best\` chỉ dùng trong bảng chấm điểm.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1427: {
    title: 'công thức dùng giá trị sai loại',
    message: '"{piece}" là {found}, nhưng ở đây cần {expected}',
    reason: 'So sánh hoặc tính với giá trị khác loại thì kết quả không có nghĩa.',
    remedy:
      'Số thì so sánh thành điều kiện (so_vi_pham > 0); số liệu có hoặc không thì đã là điều kiện, không viết = 1; điều kiện đổi thành số bằng if(dieu_kien, 1, 0).',
    explanation: `Mỗi phần của công thức là một loại: số, điều kiện (đúng hoặc sai), ngày, lựa chọn, danh
sách. Phép tính cần số; \`and\`, \`or\`, \`not\` và các khóa \`when\`, \`holds\` cần điều kiện; lựa chọn chỉ so
sánh bằng hoặc khác với một chữ trong dấu nháy.

Số liệu kiểu \`yes_no\` tự nó đã là điều kiện, không cần viết \`= 1\`. Số thì phải so sánh mới thành điều kiện.
Danh sách trường hợp thì đếm hoặc cộng trước: \`count(vi_pham)\`, \`sum(vi_pham, so_luong)\`.

Chia cho số 0 viết sẵn cũng báo ở đây. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1428: {
    title: 'công thức dẫn vòng quanh',
    message: 'các công thức phụ thuộc lẫn nhau thành vòng: {path}',
    reason: 'Không tính được giá trị nào trước, nên không có điểm nào.',
    remedy: 'Sửa một công thức trong vòng để nó không cần giá trị đứng sau nó.',
    explanation: `Một giá trị hoặc một tiêu chí được nhắc đến giá trị, tiêu chí khác; công cụ tính theo thứ tự
phụ thuộc. Khi cái này cần cái kia và cái kia lại cần cái này thì không có chỗ bắt đầu.

Thường do một tiêu chí hỏi điểm (\`points\`) của chính nhóm chứa nó, hoặc hai giá trị đặt tên dùng lẫn nhau.
Hãy hỏi từng tiêu chí thay cho cả nhóm.

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1497: {
    title: 'hàm về danh sách nhận đúng một số',
    message: '"{piece}" chỉ nhận một số, nên kết quả luôn là chính số ấy',
    reason: 'Viết như vậy thì không có gì được cộng hay so sánh, và đơn vị được tính theo số của riêng mình.',
    remedy:
      'Cần con số của cụm thì dùng cluster_mean, best hoặc cluster_lowest; cần nhiều kỳ, nhiều trường hợp thì khai báo số liệu với per hoặc kiểu records; nếu không thì bỏ tên hàm.',
    explanation: `Các hàm \`sum\`, \`mean\`, \`lowest\`, \`highest\`, \`last\` tính trên nhiều giá trị: các trường hợp của
một danh sách, các kỳ của một số liệu, hoặc (với \`sum\`, \`mean\`) vài số viết cạnh nhau. Số liệu ghi trong ngoặc
ở đây chỉ có một giá trị cho mỗi đơn vị.

Thường do muốn lấy bình quân, mức cao nhất hoặc thấp nhất của cả cụm: viết \`cluster_mean(so_sang_kien)\`,
\`best(so_sang_kien)\`, \`cluster_lowest(so_sang_kien)\`. Cũng có khi số liệu lẽ ra được báo cáo theo kỳ (\`per\`)
hoặc theo từng trường hợp (\`type: records\`).

Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1437: {
    title: 'bảng gốc không có',
    message: 'không có bảng gốc "{base}"; bảng có thể làm gốc: {known}',
    reason: 'Bảng này lấy các nhóm và tiêu chí từ bảng gốc, nên không có bảng gốc thì không có gì để chấm.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã của một bảng có groups trong cùng tệp.',
    explanation: `Một bảng có thể dựa vào bảng khác (\`base\`) và chỉ ghi những chỗ khác (\`changes\`): bỏ, thay, thêm tiêu
chí, đổi điểm chuẩn. Bảng gốc phải là bảng viết đầy đủ, có \`groups\`, không dựa vào bảng khác nữa.

Thường do gõ lệch mã. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1438: {
    title: 'chỗ khác nói đến mục mà bảng gốc không có',
    message: 'bảng gốc "{base}" không có mục "{code}" để bỏ, thay, đổi điểm chuẩn hoặc thêm vào',
    reason: 'Chỗ khác này không có tác dụng, trong khi người viết tin là có.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi số thứ tự như trong bảng gốc, đặt trong dấu ngoặc kép.',
    explanation: `\`drop\` và \`max\` nhận số thứ tự của nhóm hoặc tiêu chí, \`replace\` thay tiêu chí cùng số thứ tự, \`add\`
thêm tiêu chí vào một nhóm (\`to\`). Số thứ tự phải có trong bảng gốc.

Thường do gõ lệch, hoặc bảng gốc đã đổi số. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1440: {
    title: 'mức của thang mô tả nằm ngoài khoảng điểm',
    message: 'mức từ {from} đến {to} không nằm trong khoảng điểm {least} đến {most}',
    reason: 'Người chấm không cho được điểm ngoài khoảng, nên mức này không bao giờ dùng được.',
    remedy: 'Sửa from, to của mức, hoặc sửa least, most của cách chấm.',
    explanation: `Thang mô tả (\`rubric\`) gắn lời mô tả với từng điểm hoặc khoảng điểm để người chấm chọn. Mọi
mức phải nằm giữa điểm thấp nhất và điểm cao nhất được cho, và \`to\` không nhỏ hơn \`from\`.

Thường do đổi điểm chuẩn của tiêu chí mà quên sửa thang mô tả.`,
  },
  TD1441: {
    title: 'phải ghi đúng một trong hai khóa',
    message: 'ở đây phải ghi đúng một trong hai khóa "{first}" và "{second}"',
    reason: 'Ghi cả hai thì không rõ theo khóa nào, không ghi khóa nào thì không có gì để theo.',
    remedy: 'Nếu đang có cả hai thì bỏ một; nếu chưa có khóa nào thì thêm một.',
    explanation: `Có những cặp khóa thay nhau: một nhóm gồm nhóm con (\`groups\`) hoặc tiêu chí (\`criteria\`); một
khoảng có điểm (\`points\`) hoặc là khoảng mà văn bản bỏ trống (\`hole\`); một chiều của bảng hai chiều có các
lựa chọn (\`options\`) hoặc các khoảng (\`bands\`); các trường hợp còn lại có điểm (\`otherwise\`) hoặc bỏ trống
(\`hole\`); một hình thức khen thưởng ghi số lượng (\`number\`) hoặc tỷ lệ (\`share\`).

Thường do chép một mục làm mẫu rồi thêm khóa mới mà chưa bỏ khóa cũ.`,
  },
  TD1442: {
    title: 'lựa chọn chưa khai báo',
    message: 'số liệu "{input}" không có lựa chọn "{option}"',
    reason: 'Không đơn vị nào báo cáo được lựa chọn này, nên mức điểm không bao giờ dùng đến.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã lựa chọn cho khớp với options của số liệu.',
    explanation: `Số liệu kiểu \`choice\` hoặc \`several\` khai báo các lựa chọn trong \`options\`, mỗi lựa chọn có
\`id\` và \`label\`. Mức điểm ghi mã (\`id\`), không ghi tên.

Thường do gõ lệch một chữ, hoặc ghi tên có dấu thay cho mã.`,
  },
  TD1443: {
    title: 'lựa chọn có hai mức điểm',
    message: 'lựa chọn "{option}" đã có mức điểm ở trên',
    reason: 'Hai mức điểm cho một lựa chọn thì không rõ theo mức nào.',
    remedy: 'Giữ một mức; nếu ý là lựa chọn khác thì sửa mã.',
    explanation: `Mỗi lựa chọn của số liệu có đúng một mức điểm trong \`levels\`.

Thường do chép một dòng làm mẫu rồi quên đổi mã lựa chọn.`,
  },
  TD1444: {
    title: 'lựa chọn chưa có mức điểm',
    message: 'số liệu "{input}" còn lựa chọn chưa có mức điểm: {options}',
    reason: 'Đơn vị chọn lựa chọn ấy thì không có điểm, mà không có điểm khác với 0 điểm.',
    remedy: 'Thêm mức điểm cho từng lựa chọn; không được điểm thì ghi points: 0.',
    explanation: `Mọi lựa chọn của số liệu phải có mức điểm trong \`levels\`, kể cả lựa chọn 0 điểm: công cụ không
tự hiểu thiếu là 0.

Thường do thêm lựa chọn vào \`options\` mà quên bảng điểm.`,
  },
  TD1445: {
    title: 'bảng hai chiều không vừa',
    message: 'bảng điểm phải có {rows} hàng, mỗi hàng {columns} cột, như rows và columns khai báo',
    reason: 'Thiếu hoặc thừa một ô thì điểm của các ô khác cũng lệch chỗ.',
    remedy: 'Ghi mỗi hàng một danh sách điểm, đủ số cột, theo đúng thứ tự.',
    explanation: `Ở cách tính \`two_way\`, \`points\` là danh sách các hàng, mỗi hàng là danh sách điểm theo thứ tự
các cột. Số hàng bằng số lựa chọn hoặc số khoảng của \`rows\`, số cột bằng của \`columns\`.

Thường do thêm một khoảng mà quên thêm hàng hoặc cột điểm.`,
  },
  TD1446: {
    title: 'điều kiện lọc không có danh sách để lọc',
    message: 'số liệu "{input}" không phải danh sách trường hợp, nên không lọc từng trường hợp được',
    reason: 'Điều kiện lọc xét từng trường hợp, mà số liệu này chỉ là một con số.',
    remedy: 'Khai báo số liệu kiểu records, hoặc dùng khóa when cho điều kiện của cả khoản.',
    explanation: `Các khóa \`where\`, \`exempt\`, \`per\`, \`most\`, \`take\` và \`free_takes\` của cách tính \`per_event\` chọn những trường hợp
được đếm, theo các mục của từng trường hợp; chúng chỉ dùng với số liệu kiểu \`records\`.

Điều kiện cho cả khoản (có tính khoản này hay không) thì ghi ở khóa \`when\`.`,
  },
  TD1447: {
    title: 'cần mã của một số liệu, không phải công thức',
    message: '"{input}" là công thức, mà ở đây chỉ tiêu lấy theo mã của một số liệu',
    reason: 'Chỉ tiêu được giao cho từng số liệu; công thức thì không có chỉ tiêu.',
    remedy:
      'Ghi mã của số liệu có chỉ tiêu, hoặc ghi thêm chỉ tiêu: khóa target ở target_share, khóa threshold ở per_step.',
    explanation: `Khi không ghi chỉ tiêu ngay tại cách tính, công cụ lấy chỉ tiêu giao cho đơn vị trong
\`units.yaml\`, rồi đến chỉ tiêu chung (\`target\`) của số liệu. Cả hai đều gắn với mã số liệu.

Nếu điểm phải tính trên một công thức, hãy ghi rõ chỉ tiêu là bao nhiêu, bằng số hoặc bằng công thức.`,
  },
  TD1448: {
    title: 'mức tối đa chung không nói gì',
    message: 'mức tối đa chung này không ghi cap và cũng không ghi count: highest',
    reason: 'Như vậy nó không thay đổi điểm nào.',
    remedy: 'Ghi cap là mức tối đa, hoặc count: highest để chỉ tính khoản cao nhất.',
    explanation: `Một mục trong \`caps\` giới hạn tổng của nhiều khoản (\`cap\`), hoặc chỉ lấy khoản có điểm cao
nhất (\`count: highest\`), hoặc cả hai: lấy khoản cao nhất rồi giới hạn.

Thường do xóa mức tối đa mà quên xóa cả mục.`,
  },
  TD1449: {
    title: 'mức tối đa chung gọi khoản không có',
    message: 'mức tối đa chung không tìm thấy ở cùng một bên các khoản: {lines}',
    reason: 'Không biết giới hạn khoản nào thì điểm có thể vượt mức văn bản quy định.',
    remedy: 'Ghi id của các khoản cùng là khoản cộng hoặc cùng là khoản trừ, hoặc ghi bonuses, deductions.',
    explanation: `Khóa \`lines\` của một mức tối đa chung ghi \`bonuses\` (mọi khoản cộng), \`deductions\` (mọi khoản
trừ), hoặc danh sách mã \`id\` của các khoản. Các khoản phải cùng một bên: phần cộng và phần trừ được giới hạn
riêng trước khi gặp nhau, để bên này không bù cho phần mà bên kia đã mất.

Một khoản đã nằm trong mức chung ghi trước thì mức chung sau phải gồm cả nhóm ấy, hoặc không gồm khoản nào của
nó.`,
  },
  TD1450: {
    title: 'mức tối đa chung của nhóm phải theo bên',
    message: 'mức tối đa chung của một nhóm hoặc của cả bảng chỉ giới hạn bonuses hoặc deductions, bằng cap',
    reason: 'Các khoản riêng lẻ thuộc về tiêu chí của chúng và được giới hạn ở đó.',
    remedy: 'Ghi lines: bonuses hoặc lines: deductions cùng với cap; hoặc chuyển mức này vào tiêu chí.',
    explanation: `Ở một tiêu chí, mức tối đa chung có thể gồm những khoản chọn riêng. Ở nhóm và ở cả bảng, nó gồm
toàn bộ phần cộng hoặc toàn bộ phần trừ của mọi tiêu chí bên trong.

Muốn giới hạn riêng một số khoản thì ghi ở tiêu chí chứa chúng.`,
  },
  TD1451: {
    title: 'vai trò ghi ở nhóm con',
    message: 'nhóm "{code}" nằm trong nhóm khác nên không có vai trò riêng',
    reason: 'Vai trò (chấm điểm, điểm thưởng, điểm trừ) là của cả nhóm lớn.',
    remedy: 'Bỏ khóa role ở đây, hoặc đưa nhóm này ra ngoài thành nhóm lớn.',
    explanation: `Tổng điểm cộng các nhóm lớn theo vai trò: nhóm chấm điểm nằm trong thang điểm, nhóm điểm thưởng
và nhóm điểm trừ nằm ngoài. Nhóm con theo vai trò của nhóm lớn chứa nó.

Nếu trong một nhóm chấm điểm có một phần là điểm thưởng thì ghi phần ấy bằng các khoản \`bonuses\`, hoặc tách
thành nhóm lớn riêng.`,
  },
  TD1452: {
    title: 'số liệu thiếu khóa mà kiểu của nó cần',
    message: 'số liệu "{input}" thuộc kiểu này phải có khóa "{key}"',
    reason: 'Thiếu khóa ấy thì không biết đơn vị được ghi những gì.',
    remedy: 'Thêm khóa ấy: options cho choice và several, fields cho records, due cho receipt.',
    explanation: `Có những kiểu số liệu cần khai báo thêm: \`choice\` và \`several\` cần các lựa chọn (\`options\`),
\`records\` cần các mục của mỗi trường hợp (\`fields\`), \`receipt\` cần hạn nộp (\`due\`).

Thường do đổi kiểu của số liệu mà chưa thêm phần đi kèm.`,
  },
  TD1453: {
    title: 'số liệu có khóa không hợp với kiểu',
    message: 'khóa "{key}" không dùng với kiểu của số liệu "{input}"',
    reason: 'Khóa này không có tác dụng, trong khi người viết tin là có.',
    remedy: 'Bỏ khóa ấy, hoặc sửa kiểu (type) của số liệu.',
    explanation: `\`options\` chỉ dùng với \`choice\` và \`several\`, \`fields\` với \`records\`, \`due\` với \`receipt\`; \`min\`,
\`max\`, \`step\`, \`target\` và \`per\` chỉ dùng với số (\`count\`, \`number\`, \`percent\`, \`money\`).

Thường do đổi kiểu của số liệu mà quên bỏ phần cũ.`,
  },
  TD1454: {
    title: 'giá trị nhỏ nhất lớn hơn giá trị lớn nhất',
    message: 'số liệu "{input}" có giá trị nhỏ nhất {min} lớn hơn giá trị lớn nhất {max}',
    reason: 'Không số nào vừa với hai giới hạn này, nên đơn vị không báo cáo được.',
    remedy: 'Đổi chỗ hoặc sửa min và max.',
    explanation: `\`min\` và \`max\` giới hạn số liệu được báo cáo; số ngoài khoảng ấy là lỗi của báo cáo.

Thường do ghi nhầm chỗ hai số.`,
  },
  TD1455: {
    title: 'đủ số liệu mà không ra điểm',
    message: 'tiêu chí "{code}" đã đủ số liệu mà không tính được điểm',
    reason:
      'Số liệu rơi vào trường hợp văn bản bỏ trống, hoặc phép tính chia cho 0; công cụ không tự cho 0 điểm.',
    suggestion:
      'Xem lại số liệu; nếu đúng thì hỏi cơ quan ban hành giá trị này thuộc mức nào: {suggestion}, hoặc người thẩm định cho điểm (points) kèm lý do.',
    remedy:
      'Xem lại số liệu; nếu số liệu đúng thì người thẩm định cho điểm (points) kèm lý do, hoặc bổ sung cách tính.',
    explanation: `Bảng chấm điểm có thể ghi rõ một khoảng hoặc một trường hợp là bỏ trống (\`hole\`), vì văn bản gốc
không nói. Số liệu rơi vào đó thì không có điểm nào đúng cả. Cũng vậy khi một công thức chia cho 0 mà không nói
khi ấy tính thế nào (hàm \`ratio\` có vế cho trường hợp này). Rơi vào khoảng bỏ trống thì thông báo nêu hai mức liền kề, để hỏi cơ quan
ban hành xem giá trị ấy thuộc mức nào.

Đơn vị chưa hợp lệ cho đến khi có người quyết định: sửa số liệu, cho điểm trong \`reviews\`, hoặc sửa bảng. Các
đơn vị khác vẫn được chấm; thứ hạng của cụm là tạm tính.`,
  },
  TD1456: {
    title: 'điểm không thuộc mức nào của thang mô tả',
    message: 'điểm {points} của tiêu chí "{code}" không thuộc mức nào của thang mô tả',
    reason: 'Người chấm phải chọn một mức có lời mô tả, và điểm nằm trong mức ấy.',
    remedy: 'Chọn một mức trong rubric của tiêu chí rồi cho điểm trong khoảng của mức.',
    explanation: `Tiêu chí có thang mô tả (\`rubric\`) chỉ nhận điểm của các mức, hoặc điểm trong khoảng của một mức. Khoảng hở
giữa hai mức là chủ định của người soạn bảng.

Thường do chấm theo thói quen mà không xem thang mô tả. Đơn vị chưa hợp lệ cho đến khi sửa; các đơn vị khác vẫn được chấm.`,
  },
  TD1478: {
    title: 'overlap ở những khoản không cùng một danh sách',
    message: 'overlap chỉ dùng cho từ hai khoản per_event đếm cùng một danh sách trường hợp',
    reason: 'Khoản đếm số liệu khác không có trường hợp chung, nên quy định này không có tác dụng.',
    remedy: 'Ghi ở lines các khoản per_event có cùng input kiểu records, hoặc bỏ overlap.',
    explanation: `Khóa \`overlap\` của một mục trong \`caps\` nói một trường hợp thuộc hai khoản thì tính thế nào: ở cả hai (\`both\`), ở khoản có
mức điểm cao hơn (\`dearer\`) hay ở khoản ghi trước (\`first\`). Mọi khoản nêu ở \`lines\` phải là \`per_event\` và đếm cùng
một danh sách (\`records\`).

Thường do ghi nhầm mã khoản. Mức tối đa chung của các khoản khác thì ghi thành mục riêng.`,
  },
  TD1479: {
    title: 'không so được mức điểm nào cao hơn',
    message: 'overlap: dearer cần mức điểm cố định, mà một khoản ghi công thức "{points}"',
    reason: 'Mức theo công thức khác nhau ở từng đơn vị, nên không biết trước khoản nào cao hơn.',
    remedy: 'Ghi mức điểm bằng số hoặc phần trăm, hoặc ghi overlap: first và xếp các khoản theo thứ tự.',
    explanation: `Với \`overlap: dearer\`, một trường hợp thuộc hai khoản chỉ tính ở khoản có mức điểm (\`points\`) cao hơn. Mức ấy phải là số,
phần trăm điểm chuẩn hoặc \`all\`.

Nếu mức là công thức thì dùng \`first\`: trường hợp được tính ở khoản đứng trước trong \`lines\`.`,
  },
  TD1480: {
    title: 'một trường hợp có thể tính ở hai khoản',
    message:
      'có trường hợp thuộc cả điều kiện này lẫn điều kiện của một khoản trước, và được tính ở cả hai khoản',
    reason: 'Văn bản thường chỉ tính một lần; không nói gì thì công cụ tính cả hai.',
    remedy:
      'Sửa where cho khỏi trùng, hoặc thêm vào caps một mục với lines là hai khoản và overlap: both, dearer hoặc first.',
    explanation: `Hai khoản \`per_event\` cùng đếm một danh sách, và điều kiện chọn (\`where\`) của chúng có thể cùng đúng với một trường hợp.
Công cụ chỉ nhắc khi biết chắc, từ các mục kiểu \`choice\` và \`yes_no\`; điều kiện theo số hay ngày thì không xét.

Chủ định tính cả hai thì ghi \`overlap: both\`; chỉ tính một lần thì ghi \`dearer\` (mức cao hơn) hoặc \`first\` (khoản ghi
trước).

Đây là cảnh báo: điểm vẫn được tính, ở cả hai khoản. Chỉ khi chạy với \`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
  TD1482: {
    title: 'mức tối đa chung ở nhóm chỉ lấy phần cao nhất',
    message:
      'nhóm "{code}" chỉ lấy phần có điểm cao nhất (combine: best), nên mức tối đa chung của nhóm không có tác dụng',
    reason: 'Trong nhóm như vậy các khoản cộng, trừ đã nằm trong điểm của phần được lấy.',
    remedy: 'Ghi caps ở từng tiêu chí, ghi ceiling ở nhóm, hoặc đổi cách gộp.',
    explanation: `Với \`combine: best\`, điểm của nhóm là điểm của phần cao nhất, không có tổng các khoản cộng hay tổng các khoản trừ của cả nhóm
để giới hạn. Muốn giới hạn khoản cộng, khoản trừ thì ghi \`caps\` ở các tiêu chí trong nhóm; muốn giới hạn điểm của nhóm
thì ghi \`ceiling\`.

Thường do đổi cách gộp của một nhóm đã có \`caps\`. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1483: {
    title: 'mức tối đa chung của bảng không bao gồm một khoản',
    message: 'tiêu chí "{code}" có khoản mà mức tối đa chung này của bảng không giới hạn được',
    reason:
      'Nhóm điểm thưởng chỉ góp phần còn lại sau khi đã trừ, nhóm điểm trừ chỉ góp phần còn lại sau khi đã cộng.',
    remedy: 'Chuyển khoản ấy sang nhóm cùng loại với mức này, hoặc bỏ mức này và ghi caps ở các nhóm.',
    explanation: `Mức tối đa chung của cả bảng (\`caps\`) giới hạn mọi phần được cộng hoặc mọi phần bị trừ: các nhóm điểm thưởng, điểm trừ và
các khoản cộng, trừ của tiêu chí chấm điểm. Khoản trừ nằm trong nhóm điểm thưởng (\`role: bonus\`), khoản cộng nằm trong
nhóm điểm trừ (\`role: deduction\`) thì đã bù trừ trong nhóm, nên mức này không thấy.

Chuyển khoản trừ ấy thành tiêu chí của một nhóm điểm trừ, khoản cộng ấy thành tiêu chí của một nhóm điểm thưởng. Chừng nào
chưa sửa, chưa có điểm của cụm nào.`,
  },
} as const satisfies Partial<Catalogue>
