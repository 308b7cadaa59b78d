import type { Catalogue } from '../text.ts'

/** What departments supply, papers that prove figures, and figures that must agree. */
export const figures = {
  TD1355: {
    title: 'số liệu của phòng không có trong bảng',
    message: 'không bảng chấm điểm nào có số liệu "{input}"',
    reason: 'Số liệu ghi dưới mã này không vào phép tính nào, còn số liệu cần có thì vẫn thiếu.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã (id) của một số liệu có supplied_by trong criteria.yaml.',
    explanation: `Tệp trong \`figures\` ghi số liệu theo mã đã khai báo ở \`inputs\` trong \`criteria.yaml\`. Mã khác đi
một chữ thì công cụ không biết đó là số gì.

Thường là gõ nhầm một chữ, hoặc dùng lại tệp năm trước khi số liệu còn mang mã cũ. Chép đúng mã ở dòng \`id\`
của số liệu có \`supplied_by\`.

Trong khi chờ sửa, những đơn vị có tên trong mục này được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ
hạng của cụm là tạm tính. Các đơn vị khác vẫn được chấm.`,
  },
  TD1356: {
    title: 'số liệu do đơn vị tự báo cáo',
    message: 'số liệu "{input}" ({label}) do đơn vị tự báo cáo, không ghi ở đây',
    reason: 'Tệp trong figures chỉ nhận số liệu mà bảng chấm điểm giao cho phòng cung cấp (supplied_by).',
    remedy:
      'Thêm supplied_by cho số liệu này trong criteria.yaml; muốn sửa số đơn vị đã báo cáo thì ghi vào reviews.',
    explanation: `Mỗi số liệu chỉ có một nơi chịu trách nhiệm. Không ghi \`supplied_by\` thì đó là đơn vị, và số liệu
nằm trong báo cáo của đơn vị; ghi \`supplied_by\` thì đó là phòng hoặc cơ quan ấy, và số liệu nằm trong một tệp ở
\`figures\`.

Thường là bảng chấm điểm chưa ghi \`supplied_by\`, hoặc phòng đối chiếu thấy số đơn vị báo cáo chưa đúng. Trường
hợp sau ghi vào \`reviews/<đơn vị>.yaml\` cùng lý do, để đơn vị biết vì sao số thay đổi.

Trong khi chờ sửa, những đơn vị có tên trong mục này được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ
hạng của cụm là tạm tính. Các đơn vị khác vẫn được chấm.`,
  },
  TD1357: {
    title: 'bảng của đơn vị không có số liệu này',
    message: 'đơn vị "{unit}" chấm theo bảng "{table}", bảng này không có số liệu "{input}"',
    reason: 'Số liệu này không được tính cho đơn vị, nên có thể đã ghi nhầm đơn vị hoặc nhầm mã.',
    remedy: 'Xóa dòng này, hoặc sửa mã đơn vị, mã số liệu cho đúng.',
    explanation: `Các cụm có thể chấm theo những bảng khác nhau. Số liệu này có trong một bảng khác, nhưng không có
trong bảng của cụm mà đơn vị thuộc về.

Thường là chép cả danh sách đơn vị của Sở vào một số liệu chỉ áp dụng cho một loại đơn vị, hoặc đơn vị vừa được
chuyển sang cụm khác.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính. Các
đơn vị khác vẫn được chấm.`,
  },
  TD1358: {
    title: 'một số liệu có hai giá trị khác nhau',
    message: 'số liệu "{label}" của đơn vị "{unit}" được ghi ở hai nơi với hai giá trị khác nhau',
    reason: 'Không rõ giá trị nào đúng thì không tính điểm được.',
    remedy: 'Giữ giá trị đúng và xóa giá trị kia; nếu sửa sau thẩm định thì ghi vào reviews kèm lý do.',
    explanation: `Số liệu do phòng cung cấp có thể đứng trong một tệp ở \`figures\`, hoặc được ghi thay vào báo cáo.
Ghi ở hai nơi mà giá trị như nhau thì không sao; khác nhau thì một trong hai đã sai. Thông báo chỉ cả hai chỗ.

Thường là hai phòng cùng theo dõi một việc, tệp cũ chưa xóa khi có tệp mới, hoặc đơn vị tự ghi một số mà phòng đã
có số khác. Hỏi lại phòng cung cấp rồi giữ một giá trị. Điều chỉnh sau thẩm định thì khác: ghi vào
\`reviews/<đơn vị>.yaml\` kèm lý do, giá trị ấy thay giá trị của phòng.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính. Các
đơn vị khác vẫn được chấm.`,
  },
  TD1359: {
    title: 'loại minh chứng không có trong tiêu chí',
    message: 'tiêu chí "{code}" không có loại minh chứng "{kind}"; các loại: {known}',
    reason: 'Minh chứng ghi dưới mã này không được tính, còn loại cần có thì vẫn thiếu.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy:
      'Ghi mã (id) của một loại ở evidence của tiêu chí; minh chứng không thuộc loại nào thì ghi một dòng chữ.',
    explanation: `Tiêu chí có thể khai báo nhiều loại minh chứng ở \`evidence\` trong \`criteria.yaml\`, mỗi loại một mã.
Báo cáo ghi \`{ kind: mã, text: số và ngày văn bản }\`; kết quả thẩm định ghi danh sách mã.

Thường là gõ nhầm một chữ, hoặc ghi minh chứng vào tiêu chí bên cạnh. Dòng chữ thường, không có \`kind\`, vẫn ghi
được nhưng không thuộc loại nào.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính. Các
đơn vị khác vẫn được chấm.`,
  },
  TD1360: {
    title: 'đơn vị trong tệp của phòng không có trong danh sách',
    message: 'không có đơn vị "{unit}" trong units.yaml',
    reason: 'Dòng này không gắn được với đơn vị nào nên số liệu không được tính.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã đơn vị, hoặc thêm đơn vị vào units.yaml.',
    explanation: `Tệp trong \`figures\` ghi mỗi đơn vị một dòng, theo mã (\`id\`) của đơn vị trong \`units.yaml\`, không
ghi tên đơn vị.

Thường là gõ nhầm một chữ, chép tên thay cho mã từ bảng tính, hoặc đơn vị mới thành lập chưa có trong
\`units.yaml\`. Nếu có mã gần giống thì thông báo gợi ý mã đó.

Trong khi chờ sửa, dòng này không được tính. Đơn vị có mã gần giống được ghi là báo cáo chưa hợp lệ và không xếp
hạng, vì có thể thiếu số liệu. Các đơn vị khác vẫn được chấm.`,
  },
  TD1473: {
    title: 'điểm trừ khi thiếu minh chứng chưa rõ',
    message: 'loại minh chứng "{id}": when_missing: deduction và points phải đi cùng nhau',
    reason: 'Trừ thì phải biết trừ bao nhiêu; có số điểm mà không ghi là trừ thì số ấy không có tác dụng.',
    remedy: 'Ghi cả when_missing: deduction và points, hoặc bỏ points.',
    explanation: `Mỗi loại minh chứng ghi ở \`when_missing\` hệ quả khi thiếu: \`not_counted\` không tính điểm,
\`deduction\` trừ số điểm ở \`points\`, \`error\` chưa hợp lệ, \`clarify\` nêu ra để làm rõ. Chỉ \`deduction\` cần
\`points\`.

Thường là chép một loại minh chứng rồi chỉ sửa một trong hai khóa. Chừng nào chưa sửa, chưa có điểm của cụm nào.`,
  },
  TD1474: {
    title: 'thiếu minh chứng bắt buộc',
    message: 'tiêu chí "{code}" thiếu minh chứng bắt buộc "{label}" ({kind})',
    reason: 'Bảng chấm điểm không chấm tiêu chí này khi chưa có minh chứng ấy.',
    remedy: 'Thêm vào evidence của tiêu chí: { kind: {kind}, text: số và ngày văn bản }.',
    explanation: `Bảng chấm điểm ghi \`when_missing: error\` cho loại minh chứng này: khi cần mà không có thì báo cáo
chưa hợp lệ.

Thường là đơn vị có gửi nhưng báo cáo chưa ghi, hoặc ghi thành một dòng chữ thường: dòng chữ không có \`kind\` thì
không thuộc loại nào. Nếu minh chứng có thật thì ghi \`kind\` và \`text\`; tổ thẩm định công nhận thì ghi mã ấy vào
\`evidence\` của điều chỉnh trong \`reviews\`.

Trong khi chờ bổ sung, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính. Các
đơn vị khác vẫn được chấm.`,
  },
  TD1475: {
    title: 'minh chứng cần làm rõ',
    message: 'tiêu chí "{code}" chưa có minh chứng "{label}" ({kind}), cần làm rõ',
    reason: 'Điểm vẫn được tính, nhưng chưa có giấy tờ chứng minh.',
    remedy: 'Thêm vào evidence của tiêu chí: { kind: {kind}, text: số và ngày văn bản }.',
    explanation: `Bảng chấm điểm ghi \`when_missing: clarify\` cho loại minh chứng này: thiếu thì vẫn chấm, nhưng công cụ
nêu ra để cán bộ thẩm định hỏi lại đơn vị.

Có minh chứng thì bổ sung vào báo cáo; không có thì điều chỉnh số liệu hoặc điểm trong \`reviews\`, kèm lý do.

Đây là cảnh báo, không dừng việc gì.`,
  },
  TD1476: {
    title: 'số liệu mâu thuẫn với nhau',
    message: 'số liệu của đơn vị không khớp ({holds}): {message}',
    reason: 'Bảng chấm điểm yêu cầu điều kiện ấy phải đúng với số liệu của mọi đơn vị.',
    remedy:
      'Xem lại các số liệu được chỉ ra; số đơn vị đã chốt mà sai thì điều chỉnh trong reviews, kèm lý do.',
    explanation: `Bảng chấm điểm có thể ghi ở \`checks\` những quan hệ mà số liệu của mỗi đơn vị phải đúng, như số đạt
không quá số giao. Công cụ đối chiếu cả số liệu báo cáo lẫn số liệu sau điều chỉnh; thiếu số liệu nào thì chưa
đối chiếu.

Thường là gõ nhầm một chữ số, ghi hai số vào chỗ của nhau, hoặc điều chỉnh một số mà quên số kia.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính. Các
đơn vị khác vẫn được chấm.`,
  },
  TD1477: {
    title: 'số liệu cần xem lại',
    message: 'số liệu của đơn vị cần xem lại ({holds}): {message}',
    reason: 'Bảng chấm điểm yêu cầu điều kiện ấy phải đúng với số liệu của mọi đơn vị.',
    remedy: 'Xem lại các số liệu được chỉ ra; đã được điều chỉnh đúng trong reviews thì để nguyên.',
    explanation: `Bảng chấm điểm ghi ở \`checks\` một quan hệ mà số liệu thường phải đúng, với \`level: warning\`; hoặc số
đơn vị báo cáo không đúng, nhưng điều chỉnh trong \`reviews\` đã sửa cho đúng.

Đây là cảnh báo, không dừng việc gì: điểm vẫn tính từ số liệu sau điều chỉnh.`,
  },
} as const satisfies Partial<Catalogue>
