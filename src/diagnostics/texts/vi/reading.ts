import type { Catalogue } from '../text.ts'

/** What stops when nothing of a file can be used. */
const UNREAD = `Cho đến khi sửa xong, tệp này chưa dùng được. Nếu đó là campaign.yaml thì công văn và phần
chấm điểm đều dừng. Nếu là units.yaml hoặc criteria.yaml thì chỉ phần chấm điểm dừng, công văn vẫn ra. Nếu là
báo cáo hoặc phần điều chỉnh của một đơn vị thì chỉ đơn vị ấy chưa hợp lệ, cụm của đơn vị ấy tạm tính; các đơn
vị khác vẫn được chấm.`

export const reading = {
  TD1001: {
    title: 'tệp không phải văn bản UTF-8',
    message: 'tệp không phải văn bản UTF-8 ({encoding})',
    reason: 'Đọc sai bảng mã thì chữ có dấu in ra thành ký tự lạ.',
    remedy: 'Mở tệp bằng Notepad, chọn Save As với mã hóa UTF-8; chữ TCVN3, VNI thì chuyển mã trước.',
    explanation: `Mọi tệp của phong trào là văn bản thường theo UTF-8, cách ghi chữ Unicode mà Notepad và các
trình soạn thảo ngày nay đều dùng. Tệp này có những byte không thể là UTF-8. Tên bảng mã trong ngoặc là điều
công cụ đoán được, để anh/chị dễ tìm cách chuyển.

Thường gặp khi tệp được lưu trên máy cũ gõ bằng TCVN3 (phông .VnTime) hoặc VNI, khi Notepad đời cũ hay Excel
lưu với lựa chọn “Unicode” (thật ra là UTF-16), hoặc khi một tệp Word, Excel, PDF bị đổi đuôi thành .yaml.

Cách sửa: mở tệp bằng Notepad, chọn Lưu thành (Save As) và chọn mã hóa UTF-8. Nếu chữ hiện sai ngay trong
Notepad thì trước hết chuyển mã sang Unicode, chẳng hạn bằng công cụ chuyển mã của UniKey, hoặc đề nghị đơn vị
gửi lại tệp.

${UNREAD}`,
  },
  TD1002: {
    title: 'chỗ không đọc được theo YAML',
    message: 'không đọc được YAML từ chỗ này',
    reason: 'Từ đây trở đi không còn chắc chữ nào là khóa, chữ nào là giá trị.',
    remedy: 'Kiểm tra dấu ngoặc, dấu nháy và thụt dòng ở dòng này và dòng trên.',
    explanation: `YAML nhận ra khóa, giá trị và danh sách nhờ dấu hai chấm, dấu gạch ngang, dấu ngoặc và độ
thụt dòng. Khi một dấu không khớp, công cụ chỉ ra nơi đầu tiên nó không còn hiểu được. Chỗ sai thật có thể ở
ngay đó, hoặc ở phía trên: ngoặc kép quên đóng thường chỉ lộ ra ở cuối tệp.

Nguyên nhân hay gặp: mở ngoặc mà không đóng; trong câu đã đặt giữa hai dấu ngoặc kép lại có ngoặc kép, như tên
phong trào; giá trị bắt đầu bằng \`@\`, \`%\` hoặc dấu nháy ngược; dấu gạch ngang của danh sách đặt cùng dòng
với khóa.

Cách sửa: đóng ngoặc; đặt cả giá trị trong dấu ngoặc kép thẳng, còn ngoặc kép bên trong thì đổi thành ngoặc
kép cong (“ ”); danh sách thì xuống dòng, mỗi mục một dòng. Công cụ dừng ở lỗi đầu tiên loại này, nên sửa xong
hãy chạy lại: có thể còn lỗi ở phía dưới.

${UNREAD}`,
  },
  TD1003: {
    title: 'tệp quá lớn',
    message: 'tệp lớn {size} byte, quá giới hạn {limit} byte',
    reason: 'Tệp của một phong trào chỉ vài chục KB; lớn như vậy thường là lưu nhầm tệp.',
    remedy: 'Thay bằng đúng tệp, hoặc xóa phần bị dán nhầm.',
    explanation: `Công cụ xem dung lượng trước khi đọc, và không đọc tệp lớn hơn một triệu byte. Một báo cáo
cho vài trăm tiêu chí chỉ khoảng 50 KB, nên tệp lớn như vậy gần như chắc chắn không phải là báo cáo hay bảng
tiêu chí.

Thường đó là ảnh, tệp PDF, Word hoặc Excel bị đổi đuôi thành .yaml, hoặc một đoạn bị dán lặp rất nhiều lần.
Ảnh chụp, bản quét làm minh chứng thì để trong thư mục evidence, còn trong báo cáo chỉ ghi tên tệp.

Cách sửa: tìm lại đúng tệp và chép đè vào chỗ này, hoặc xóa phần dán thừa.

${UNREAD}`,
  },
  TD1004: {
    title: 'ký tự điều khiển không nhìn thấy được',
    message: 'có ký tự điều khiển không nhìn thấy được (U+{character})',
    reason: 'Ký tự này có thể làm Word, Excel báo tệp hỏng, hoặc làm hai mã giống nhau mà không khớp.',
    remedy: 'Xóa ký tự này, hoặc gõ lại đoạn chữ.',
    explanation: `Một số ký tự chỉ để điều khiển máy, không để in: ký tự rỗng, ký tự xuống dòng riêng của
Word, mã màu của màn hình. Mắt không thấy chúng, nhưng khi lọt vào công văn hoặc bảng tính, chúng có thể làm
Word, Excel báo tệp hỏng.

Chúng thường theo vào khi chép chữ từ tệp PDF, từ trang web, từ phần mềm khác, hoặc từ Word ở chỗ xuống dòng
bằng Shift + Enter.

Cách sửa: đặt con trỏ trước chỗ được chỉ ra rồi bấm Delete một lần; nếu không chắc thì xóa cả đoạn và gõ lại.
Mỗi lần chạy, công cụ chỉ ra ký tự đầu tiên của tệp; nếu còn ký tự khác, lần chạy sau sẽ chỉ ra tiếp.

${UNREAD}`,
  },
  TD1005: {
    title: 'neo & và tham chiếu * của YAML',
    message: 'không dùng neo (&) và tham chiếu (*) của YAML trong các tệp này',
    reason: 'Đứng đầu giá trị, dấu * và & là lệnh của YAML, chữ dính sau nó không còn là nội dung.',
    remedy: 'Viết lại giá trị đầy đủ; chữ bắt đầu bằng * hoặc & thì đặt trong dấu ngoặc kép.',
    explanation: `Trong YAML, dấu \`&\` đứng đầu một giá trị đặt tên cho giá trị ấy (neo), dấu \`*\` gọi lại
giá trị đã đặt tên (tham chiếu), còn khóa \`<<\` chép cả một phần. Các tệp của phong trào không dùng lối viết
này: người đọc phải thấy ngay từng con số, và một tệp lồng nhiều tham chiếu có thể làm treo máy.

Thường gặp nhất là một đoạn văn bắt đầu bằng chữ nghiêng hoặc chữ đậm, như \`*Lương y như từ mẫu*\`, hoặc một
dòng có dấu hoa thị đầu dòng chép từ Word, Zalo. Khi ấy YAML tưởng chữ sau dấu hoa thị là tên của một tham
chiếu.

Cách sửa: đặt cả đoạn trong dấu ngoặc kép thẳng, hoặc ghi \`>-\` rồi viết đoạn ở dòng dưới, thụt vào. Nếu đúng
là neo và tham chiếu thì chép hẳn giá trị vào từng chỗ. Mỗi lần chạy chỉ một chỗ được chỉ ra, nên hãy xem cả
những chỗ tương tự.

${UNREAD}`,
  },
  TD1006: {
    title: 'khóa xuất hiện hai lần',
    message: 'khóa "{key}" xuất hiện hai lần',
    reason: 'Hai dòng cho cùng một khóa thì không biết dòng nào đúng.',
    remedy: 'Giữ lại dòng đúng, xóa dòng kia.',
    explanation: `Trong một phần của tệp, mỗi khóa chỉ được có một lần. Gặp khóa trùng, có chương trình lấy
dòng đầu, có chương trình lấy dòng cuối, và dòng còn lại mất đi mà không ai hay; vì vậy công cụ báo lỗi và chỉ
ra cả hai dòng.

Thường do chép một dòng xuống để sửa rồi quên xóa dòng cũ, chẳng hạn ngày gửi lần đầu và ngày gửi lại. Cũng có
khi do chép cả một mục mà thiếu dấu gạch ngang đầu mục, nên hai mục nhập làm một và khóa nào cũng trùng.

Cách sửa: so hai dòng được chỉ ra và giữ dòng đúng. Nếu đó là hai mục của một danh sách thì thêm dấu gạch
ngang ở đầu mục thứ hai.

Để kiểm tra tiếp, công cụ tạm lấy dòng đầu, nhưng phần có khóa trùng vẫn bị coi là có lỗi: kết quả cần đến
phần ấy thì dừng, báo cáo có khóa trùng thì đơn vị ấy chưa hợp lệ, những kết quả khác vẫn ra.`,
  },
  TD1007: {
    title: 'tệp không mở ra đọc được',
    message: 'không đọc được tệp: {reason}',
    remedy: 'Đóng chương trình đang giữ tệp, xem lại tên và quyền truy cập của tệp, rồi chạy lại.',
    explanation: `Hệ điều hành không cho công cụ mở tệp này, và lý do được nêu ngay trong thông báo: không có
quyền truy cập, chương trình khác đang giữ tệp, hoặc ở đó là một thư mục chứ không phải tệp.

Thường gặp khi thư mục nằm trên ổ mạng hoặc ổ đồng bộ chưa tải tệp về máy, khi tệp chép từ máy khác mang theo
quyền của người khác, hoặc khi lỡ tạo một thư mục có tên như tên tệp.

Cách sửa: đóng chương trình đang mở tệp, thử mở tệp bằng Notepad để biết máy có cho đọc hay không, rồi chạy
lại. Nếu vẫn không được thì nhờ người quản trị máy cấp quyền, hoặc chép cả thư mục phong trào về ổ của máy
mình.

Nếu không đọc được campaign.yaml thì không lệnh nào làm tiếp được. Nếu là units.yaml hoặc criteria.yaml thì
chỉ phần chấm điểm dừng. Nếu là báo cáo của một đơn vị thì đơn vị ấy chưa hợp lệ, chứ không bị coi là chưa
gửi; các đơn vị khác vẫn được chấm.`,
  },
  TD1008: {
    title: 'tệp không có nội dung',
    message: 'tệp trống, hoặc chỉ có ghi chú',
    reason: 'Tệp như vậy không cho biết là quên lưu hay chưa có gì để ghi.',
    remedy: 'Ghi nội dung vào tệp, hoặc xóa tệp nếu không dùng đến.',
    explanation: `Tệp có đó nhưng không có dòng nội dung nào: hoặc hoàn toàn trống, hoặc dòng nào cũng là ghi
chú sau dấu \`#\`. Công cụ không tự coi một báo cáo trống là chưa gửi, càng không coi là 0 điểm.

Thường do tạo sẵn tệp cho từng đơn vị mà chưa điền, do chưa bấm lưu, hoặc do chép qua USB, Zalo bị đứt giữa
chừng nên chỉ còn tên tệp.

Cách sửa: điền nội dung hoặc chép lại tệp. Nếu đơn vị thật sự chưa gửi báo cáo thì xóa tệp; khi ấy đơn vị được
ghi là chưa gửi báo cáo.

${UNREAD}`,
  },
  TD1009: {
    title: 'nhiều tài liệu trong một tệp',
    message: 'tệp chứa nhiều tài liệu YAML (có dòng ---)',
    reason: 'Hai phần trong một tệp thì không rõ phần nào mới được dùng.',
    remedy: 'Để mỗi phần trong một tệp, hoặc xóa dòng --- nếu chỉ dùng để ngăn cách.',
    explanation: `Với YAML, một dòng chỉ có ba dấu gạch ngang nghĩa là hết tài liệu này, sang tài liệu khác.
Dòng ấy đứng đầu tệp thì không sao; đứng ở giữa hoặc cuối thì tệp thành ra có nhiều tài liệu, trong khi mỗi
tệp của phong trào chỉ là một. Viết tiếp sau một dòng chỉ có ba dấu chấm cũng vậy.

Thường do dán báo cáo của hai đơn vị vào cùng một tệp, hoặc gõ ba dấu gạch ngang để ngăn các phần cho dễ nhìn
như trong Word, Zalo.

Cách sửa: báo cáo của mỗi đơn vị để trong một tệp riêng mang mã của đơn vị. Nếu dòng ấy chỉ để trang trí thì
xóa đi, hoặc thêm dấu \`#\` ở đầu dòng để nó thành ghi chú.

${UNREAD}`,
  },
  TD1010: {
    title: 'chỉ thị % và thẻ ! của YAML',
    message: 'không dùng chỉ thị % và thẻ ! của YAML trong các tệp này',
    reason: 'Đứng đầu như vậy, dấu % và ! là lệnh của YAML, chữ dính sau nó không còn là nội dung.',
    remedy: 'Xóa chỉ thị hoặc thẻ này; nếu là chữ cần giữ thì đặt cả giá trị trong dấu ngoặc kép.',
    explanation: `Trong YAML, dấu \`!\` đứng đầu một giá trị là thẻ: nó bảo phải đọc giá trị theo kiểu nào, và
chữ dính liền với nó bị bỏ khỏi nội dung. Một dòng bắt đầu bằng \`%\` ở đầu tệp là chỉ thị cho chương trình
đọc. Các tệp của phong trào không dùng hai thứ này, vì kiểu của từng khóa đã được quy định sẵn.

Thường đó chỉ là chữ bình thường, như một lời nhắc \`!quan trọng\`, hoặc là phần một phần mềm khác tự thêm khi
xuất tệp.

Cách sửa: chữ cần giữ thì đặt cả giá trị trong dấu ngoặc kép thẳng, không cần giữ thì xóa.

Chỗ có thẻ bị coi là có lỗi, kết quả cần đến chỗ ấy thì dừng, còn các phần khác của tệp vẫn được kiểm tra.
Riêng khi có chỉ thị \`%\` thì cả tệp chưa dùng được.`,
  },
  TD1011: {
    title: 'thụt dòng bằng phím Tab',
    message: 'thụt dòng bằng phím Tab',
    reason: 'Mỗi trình soạn thảo hiện Tab rộng một khác, nên YAML không cho dùng Tab để thụt dòng.',
    remedy: 'Thay Tab bằng dấu cách, cho thẳng hàng với các dòng cùng cấp.',
    explanation: `YAML dựa vào khoảng trống đầu dòng để biết dòng nào thuộc phần nào, và chỉ chấp nhận dấu
cách. Một Tab trông giống vài dấu cách, nhưng rộng bao nhiêu thì tùy trình soạn thảo, nên không dùng được.

Thường do gõ Tab theo thói quen trong Word, hoặc do dán từ Excel, Word: giữa các ô của bảng là ký tự Tab.

Cách sửa: xóa Tab ở đầu dòng, gõ dấu cách cho thẳng hàng với các dòng cùng cấp; mỗi cấp thường thụt hai dấu
cách. Nhiều trình soạn thảo có mục tự đổi Tab thành dấu cách, nên bật mục ấy. Mọi dòng bị như vậy được chỉ ra
trong một lần chạy, nhưng lỗi loại khác của tệp thì phải chờ đến lần chạy sau.

${UNREAD}`,
  },
  TD1012: {
    title: 'dấu hai chấm trong câu văn',
    message: 'YAML hiểu dấu hai chấm ở đây là dấu ngăn giữa khóa và giá trị',
    reason: 'Hiểu như vậy thì câu bị cắt đôi, nửa trước thành tên khóa.',
    remedy: 'Đặt cả câu trong dấu ngoặc kép, hoặc ghi >- rồi viết câu ở dòng dưới, thụt vào.',
    explanation: `Trong YAML, dấu hai chấm có dấu cách theo sau ngăn khóa với giá trị. Câu văn có dấu hai chấm
như vậy bị hiểu thành một khóa và một giá trị. Giờ viết như 14:30 thì không sao, vì sau dấu hai chấm không có
dấu cách.

Thường gặp ở tên cụm thi đua, trích yếu, minh chứng và các đoạn văn chép từ Word. Dấu ngoặc kép cong của Word
(“ ”) không giúp được: YAML chỉ nhận dấu ngoặc kép thẳng.

Cách sửa: đặt cả câu trong dấu ngoặc kép thẳng; khi có thể, công cụ in sẵn dòng đã sửa để chép lại. Đoạn dài
thì ghi \`>-\` sau khóa rồi viết đoạn ở dòng dưới, thụt vào; ở đó dấu hai chấm không bị hiểu nhầm.

Nếu câu đứng sau một khóa trên cùng dòng thì YAML không đọc được tệp: campaign.yaml như vậy thì công văn và
phần chấm điểm đều dừng, units.yaml hoặc criteria.yaml thì phần chấm điểm dừng, báo cáo thì đơn vị ấy chưa hợp
lệ. Nếu câu là một mục của danh sách thì chỉ phần chứa nó có lỗi, các phần khác vẫn được kiểm tra.`,
  },
  TD1013: {
    title: 'thụt dòng không đều',
    message: 'thụt dòng không đều',
    reason: 'YAML dựa vào độ thụt để biết dòng nào thuộc phần nào.',
    remedy: 'Cho các mục cùng cấp thẳng hàng; xem cả dòng trên có thiếu dấu cách sau dấu hai chấm không.',
    explanation: `Các khóa cùng cấp, và các dấu gạch ngang của cùng một danh sách, phải bắt đầu ở cùng một
cột. Lệch một dấu cách là dòng ấy bị hiểu sang phần khác, hoặc bị nối vào câu ở dòng trên.

Thường do lỡ xóa hoặc thêm một dấu cách đầu dòng, do dán từ Word, Zalo làm mất khoảng trống, hoặc do ghép hai
đoạn thụt khác nhau. Cũng có khi chỗ sai nằm ở dòng trên: thiếu dấu cách sau dấu hai chấm thì dòng trên không
còn là khóa nữa, và lỗi hiện ra ở dòng sau.

Cách sửa: so với dòng cùng cấp ở trên và cho thẳng hàng, mỗi cấp thụt hai dấu cách. Công cụ dừng ở lỗi đầu
tiên loại này, nên sửa xong hãy chạy lại.

${UNREAD}`,
  },
  TD1014: {
    title: 'tệp lồng quá nhiều cấp',
    message: 'các phần của tệp lồng vào nhau quá sâu',
    reason: 'Tệp thật chỉ có vài cấp; lồng sâu như vậy thường do một phím bị giữ hoặc nhầm tệp.',
    remedy: 'Bỏ bớt các dấu ngoặc hoặc các cấp thụt dòng.',
    explanation: `Mỗi cấp thụt dòng, mỗi cặp dấu ngoặc vuông hoặc ngoặc nhọn là một cấp lồng. Tệp của phong
trào chỉ có vài cấp. Tệp lồng đến mức này thì công cụ thôi không đọc nữa, để không làm treo máy.

Thường do phím ngoặc bị giữ, do một đoạn bị dán lặp, hoặc vì tệp không phải của phong trào. Không có số dòng
vì giới hạn tùy từng máy.

Cách sửa: tìm chỗ có nhiều dấu ngoặc mở liền nhau và xóa đi; không thấy thì lấy lại bản tệp trước đó.

${UNREAD}`,
  },
  TD1015: {
    title: 'dấu # làm mất phần chữ phía sau',
    message: 'phần sau dấu # ở đây bị bỏ đi vì YAML coi là ghi chú',
    reason: 'Phần chữ ấy sẽ không có trong công văn, điểm số hay bảng tính.',
    remedy: 'Đặt cả câu trong dấu ngoặc kép; nếu đúng là ghi chú thì thêm một dấu cách sau dấu #.',
    explanation: `Trong YAML, dấu \`#\` đứng sau một dấu cách mở đầu một ghi chú: từ đó đến hết dòng bị bỏ
qua. Công cụ nhắc khi ngay sau dấu \`#\` là chữ hoặc số, vì khi ấy thường là nội dung chứ không phải ghi chú.

Thường gặp ở số phòng, số hiệu viết kiểu \`#3\`, hoặc thẻ chủ đề như \`#thidua2026\` chép từ Facebook, Zalo.

Cách sửa: nếu là nội dung thì đặt cả giá trị trong dấu ngoặc kép thẳng, từ đầu đến hết phần sau dấu \`#\`. Nếu
đúng là ghi chú thì thêm một dấu cách sau dấu \`#\`, công cụ sẽ không nhắc nữa.

Đây là cảnh báo, không dừng việc gì: công văn, điểm và bảng vẫn ra, chỉ không có phần chữ sau dấu \`#\`. Với
tùy chọn \`--strict\` thì lệnh kết thúc như khi có lỗi.`,
  },
  TD1016: {
    title: 'liên kết ra ngoài thư mục phong trào',
    message: 'tệp là liên kết dẫn ra ngoài thư mục phong trào',
    reason: 'Chép thư mục sang máy khác thì tệp thật không đi theo, kết quả không lập lại được.',
    remedy: 'Chép hẳn tệp vào thư mục phong trào.',
    explanation: `Ở chỗ này không có tệp thật mà chỉ có một liên kết trỏ tới tệp nằm ngoài thư mục phong trào.
Công cụ chỉ đọc những gì nằm trong thư mục: như vậy bản sao lưu, bản bàn giao luôn đầy đủ, và không ai sửa
được số liệu từ nơi khác mà người giữ thư mục không biết.

Thường do đặt liên kết tới ổ dùng chung, hoặc để hai phong trào cùng dùng một tệp units.yaml.

Cách sửa: xóa liên kết, rồi chép tệp thật vào đúng chỗ ấy với cùng tên. Liên kết tới một tệp khác trong cùng
thư mục phong trào thì dùng được.

${UNREAD}`,
  },
  TD1017: {
    title: 'chữ gõ bằng bảng mã cũ',
    message: 'đoạn chữ này gõ bằng bảng mã {encoding}, không phải Unicode; có lẽ là "{reading}"',
    reason: 'Giữ nguyên như vậy thì công văn và bảng tính in ra chữ lạ.',
    remedy: 'Chuyển đoạn chữ sang Unicode, chẳng hạn bằng công cụ chuyển mã của UniKey, hoặc gõ lại.',
    explanation: `Chữ ở đây là chữ của phông cũ, như .VnTime (TCVN3) hoặc VNI-Times (VNI): chỉ nhìn đúng khi
dùng đúng phông ấy, còn trong tệp văn bản và phông Times New Roman thì thành chữ lạ. Công cụ nhận ra vì nhiều
từ liền nhau, khi chuyển sang Unicode, thành từ tiếng Việt. Nó in thử cách đọc để anh/chị đối chiếu, nhưng
không tự sửa tệp.

Thường do chép từ tệp Word, Excel cũ của đơn vị còn gõ bằng TCVN3 hoặc VNI.

Cách sửa: chép đoạn chữ, mở công cụ chuyển mã của UniKey (Ctrl + Shift + F6), chọn bảng mã nguồn như tên trong
thông báo và bảng mã đích là Unicode, chuyển rồi dán lại; hoặc gõ lại. Mỗi tệp chỉ một chỗ được chỉ ra, nên
hãy xem cả những đoạn khác chép cùng lúc.

Các phần khác của tệp vẫn được kiểm tra trong cùng lần chạy. ${UNREAD}`,
  },
  TD1018: {
    title: 'thiếu dấu cách sau dấu hai chấm',
    message: 'sau dấu hai chấm của khóa phải có một dấu cách',
    reason: 'Không có dấu cách thì YAML coi cả dòng là một đoạn chữ, không phải khóa và giá trị.',
    remedy: 'Thêm một dấu cách sau dấu hai chấm.',
    explanation: `Trong YAML, khóa và giá trị ngăn cách nhau bằng dấu hai chấm và ít nhất một dấu cách, hoặc xuống
dòng. Viết liền như \`submitted:2026-11-13\` thì không có khóa nào cả, và lỗi thường hiện ra ở dòng dưới.

Hay gặp khi gõ nhanh, hoặc khi chép từ Excel, Zalo. Công cụ tìm chỗ viết liền ở ngay dòng báo lỗi và dòng trên.

${UNREAD}`,
  },
  TD1019: {
    title: 'mở ngoặc hoặc nháy mà không đóng',
    message: 'dấu {sign} mở ở đây mà không thấy dấu đóng',
    reason: 'Thiếu dấu đóng thì mọi thứ phía sau bị đọc lẫn vào trong.',
    remedy: 'Thêm dấu đóng ở cuối phần này, hoặc xóa dấu mở.',
    explanation: `Ngoặc vuông, ngoặc nhọn và dấu nháy luôn đi thành cặp. Khi thiếu dấu đóng, YAML đọc tiếp các dòng
dưới như thể chúng vẫn nằm bên trong, nên chỗ YAML dừng lại thường cách xa chỗ sai; công cụ chỉ ngược lên dấu mở.

Thường do xóa bớt một mục ở cuối danh sách \`[VT, VP]\` mà xóa luôn dấu đóng, hoặc do dán một câu có dấu nháy kép chỉ
ở một đầu. Dấu nháy kép cong của Word (“ ”) không thay được dấu nháy kép thẳng.

${UNREAD}`,
  },
  TD1020: {
    title: 'nháy kép nằm trong nháy kép',
    message: 'trong giá trị đặt giữa hai dấu nháy kép lại có dấu nháy kép',
    reason: 'YAML coi dấu nháy kép thứ hai là hết giá trị, nên phần sau nó không có chỗ.',
    remedy: 'Đổi dấu nháy bên trong thành ngoặc kép cong “ ”, hoặc đặt \\ trước mỗi dấu nháy bên trong.',
    explanation: `Giá trị mở đầu bằng dấu nháy kép thẳng thì kết thúc ở dấu nháy kép thẳng kế tiếp. Một câu có tên phong
trào trong ngoặc kép, đặt thêm nháy kép ở hai đầu, sẽ bị cắt ở giữa.

Cách gọn nhất là bỏ hai dấu nháy ngoài cùng, nếu câu không có dấu hai chấm rồi dấu cách và không bắt đầu bằng ký hiệu
đặc biệt. Văn bản hành chính dùng ngoặc kép cong (“ ”), nên đổi dấu bên trong thành ngoặc kép cong cũng là đúng thể thức.

${UNREAD}`,
  },
  TD1021: {
    title: 'thiếu dấu gạch đầu mục',
    message: 'mục ở đây không tách khỏi mục trên, vì dấu gạch đầu mục thiếu hoặc đặt sai',
    reason: 'Hai mục bị đọc thành một, và nội dung của chúng lẫn vào nhau.',
    remedy: 'Mỗi mục bắt đầu bằng dấu gạch ngang và một dấu cách, thẳng hàng với các mục khác.',
    explanation: `Mỗi mục của một danh sách bắt đầu bằng dấu gạch ngang \`-\` và một dấu cách, và mọi dấu gạch của
cùng một danh sách thẳng hàng với nhau. Thụt sâu hơn thì dòng ấy bị nối vào chữ của mục trên; thiếu dấu gạch thì các
khóa của hai mục nằm chung một chỗ và bị coi là viết hai lần.

Thường do xóa nhầm dòng đầu của một mục, do Word, Zalo đổi dấu gạch thành gạch dài (–) hoặc dấu chấm tròn (•), hoặc do
thụt đầu dòng bằng tay không đều.

${UNREAD}`,
  },
} satisfies Partial<Catalogue>
