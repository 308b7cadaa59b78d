import type { Catalogue } from '../text.ts'

/** What stops when one part of a file is not as it should be. */
const STOPS = `Lỗi chỉ dừng những gì cần đến phần này. Sai trong báo cáo hoặc phần điều chỉnh của một đơn vị
thì đơn vị ấy chưa hợp lệ, cụm của đơn vị ấy tạm tính, các đơn vị khác vẫn được chấm. Sai trong units.yaml,
criteria.yaml hoặc phần kỳ báo cáo, xếp hạng, xếp loại của campaign.yaml thì phần chấm điểm dừng. Sai trong
phần \`launch\` thì công văn dừng; sai ở năm hoặc cơ quan ban hành thì cả hai dừng. Các chỗ khác của tệp vẫn
được kiểm tra trong cùng lần chạy.`

export const form = {
  TD1201: {
    title: 'khóa không dùng được ở đây',
    message: 'không có khóa "{key}" ở đây',
    reason: 'Công cụ không biết khóa này, nên nội dung ghi ở đó sẽ không được dùng.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Các khóa dùng được: {allowed}.',
    explanation: `Mỗi phần của tệp chỉ có một số khóa định sẵn, viết bằng tiếng Anh. Khóa lạ không bị bỏ qua
lặng lẽ, vì như thế thì nội dung anh/chị ghi ở đó mất đi mà không ai biết.

Thường do gõ sai một hai chữ, do viết khóa bằng tiếng Việt, do khóa đúng nhưng thụt vào nhầm phần, do chép tệp
năm trước hoặc tệp loại khác, do tự thêm khóa để ghi chú, hoặc do khoảng trắng đặc biệt của trang web, của
Word dính vào trước khóa.

Cách sửa: chọn khóa trong danh sách được nêu, hoặc đưa khóa về đúng phần của nó. Lời ghi chú thì viết sau dấu
\`#\`. Khi đoán được khóa gõ sai đứng thay cho khóa bắt buộc nào, công cụ chỉ báo một lỗi này, không báo thêm
là thiếu khóa.

${STOPS} Riêng một khóa lạ ở cấp ngoài cùng, không giống khóa nào, thì cả tệp bị coi là có lỗi.`,
  },
  TD1202: {
    title: 'thiếu khóa bắt buộc',
    message: 'thiếu khóa "{key}"',
    reason: 'Không có thông tin này thì phần chứa nó chưa dùng được.',
    remedy: 'Thêm dòng "{key}: …" vào phần này.',
    explanation: `Một số khóa bắt buộc phải có, vì thiếu chúng thì không lập được công văn, hoặc không biết
báo cáo của ai, cho tiêu chí nào. Công cụ không điền hộ một giá trị mặc định.

Thường do xóa nhầm một dòng, do biến dòng ấy thành ghi chú bằng dấu \`#\`, do thụt dòng sai nên khóa rơi sang
phần khác, hoặc do chép từ một tệp cũ chưa có khóa này.

Cách sửa: thêm khóa vào phần được chỉ ra, thẳng hàng với các khóa cùng cấp. Dòng có dấu + trong thông báo là
dòng mẫu viết đúng dạng; hãy thay giá trị mẫu bằng giá trị của mình.

${STOPS}`,
  },
  TD1203: {
    title: 'giá trị không đúng loại',
    message: 'ở đây phải là {expected}, nhưng tệp ghi {actual}',
    reason: 'Giá trị sai loại không được đoán, cũng không được tính là 0.',
    remedy: 'Ghi {expected} vào đây; khóa không bắt buộc mà chưa có gì để ghi thì xóa cả dòng.',
    explanation: `Mỗi khóa cần một loại giá trị: một số, chữ, có hoặc không, một danh sách (mỗi mục một dòng,
bắt đầu bằng dấu gạch ngang), hoặc một nhóm khóa thụt vào bên dưới. Những cách viết số, viết ngày quen thuộc
đã được hiểu rồi; lỗi này là khi không còn cách hiểu nào.

Thường gặp: con số viết bằng chữ hoặc kèm đơn vị tính như 5 điểm, số có dấu cách giữa các hàng nghìn, số nằm
trong ngoặc kép cong của Word, danh sách chỉ có một mục nên quên dấu gạch ngang, khóa để trống, hoặc cả tệp là
một bức thư thay vì báo cáo theo mẫu.

Cách sửa: ghi đúng loại được nêu. Chưa có số liệu thì đừng ghi 0 hay để trống: xóa dòng ấy, hoặc với một tiêu
chí thì ghi lý do ở khóa \`status\`.

${STOPS}`,
  },
  TD1204: {
    title: 'giá trị ngoài danh sách quy định',
    message: 'giá trị "{value}" không nằm trong các giá trị dùng được',
    reason: 'Ở đây công cụ chỉ hiểu những giá trị đã quy định sẵn.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Các giá trị dùng được: {allowed}.',
    explanation: `Một số khóa chỉ nhận vài giá trị định sẵn, viết đúng từng chữ: tình trạng của một tiêu chí,
bước thẩm định, cách tính điểm, căn cứ xếp hạng. Mỗi giá trị ứng với một cách làm khác nhau, nên không thể
đoán.

Thường do gõ sai một chữ, do dịch sang tiếng Việt (ghi tham_dinh thay cho \`verification\`), hoặc do chép giá
trị của khóa khác.

Cách sửa: chọn một giá trị được nêu. Trình soạn thảo có hỗ trợ YAML giải thích từng giá trị bằng tiếng Việt
khi rê chuột lên khóa. Riêng khóa \`version\` khác số được nêu nghĩa là tệp viết cho bản khác của công cụ: hãy
xin bản công cụ hợp với tệp, đừng chỉ sửa số.

${STOPS}`,
  },
  TD1205: {
    title: 'giá trị không đúng dạng',
    message: '"{value}" không đúng dạng: {description}',
    reason: 'Cần đúng dạng để các tệp nhắc đến nhau không lệch, và văn bản in ra không sai.',
    remedy: 'Ví dụ đúng: {example}.',
    explanation: `Mã, số thứ tự tiêu chí, ký hiệu văn bản và vài giá trị khác phải viết theo một dạng nhất
định. Mã được nhắc lại từ tệp này sang tệp khác và làm tên tệp, nên chỉ gồm chữ thường không dấu, chữ số và
dấu gạch nối; mã số liệu thì dùng dấu gạch dưới. Ký hiệu văn bản được in ra đúng như đã ghi.

Thường do lấy luôn tên có dấu, có khoảng trắng hoặc chữ hoa làm mã, do lẫn gạch dưới với gạch nối, hoặc do
gạch dài mà Word tự đổi. Nếu thông báo chỉ vào một con số đứng một mình giữa hai dấu ngoặc nhọn, thì dấu phẩy
thập phân đã bị hiểu là dấu ngăn hai mục: ở đó hãy viết dấu chấm.

Cách sửa: viết theo ví dụ. Đổi một mã thì đổi ở mọi tệp nhắc đến nó, kể cả tên tệp.

${STOPS}`,
  },
  TD1206: {
    title: 'số ngoài giới hạn',
    message: 'giá trị {value} phải {comparison} {limit}',
    reason: 'Số nằm ngoài giới hạn này gần như luôn là do gõ nhầm.',
    remedy: 'Đối chiếu với bản gốc: xem có thừa, thiếu chữ số, nhầm dấu phẩy hoặc dấu trừ không.',
    explanation: `Mỗi con số có giới hạn rộng hơn mọi trường hợp thật, chỉ để bắt lỗi gõ: năm thi đua, số văn
bản, điểm của tiêu chí, mức cộng trừ. Kết quả của tiêu chí tính theo chỉ tiêu cũng không được nhỏ hơn 0. Điểm
vượt điểm chuẩn là việc khác, có mã riêng.

Thường do thiếu hoặc thừa một chữ số, do dấu gạch ngang đầu mục dính liền với số nên thành số âm, hoặc do ghi
nhầm số của dòng khác.

Cách sửa: đối chiếu với văn bản gốc hoặc hỏi lại đơn vị, rồi ghi lại con số.

${STOPS}`,
  },
  TD1207: {
    title: 'danh sách quá ngắn hoặc quá dài',
    message: 'có {actual} mục, phải {comparison} {limit}',
    reason: 'Ngoài giới hạn này thì không lập được phần văn bản hoặc bảng dựa vào danh sách.',
    remedy: 'Thêm hoặc bớt mục; danh sách không bắt buộc mà để trống thì xóa cả khóa.',
    explanation: `Mỗi danh sách có số mục ít nhất và nhiều nhất. Có mức ít nhất vì văn bản phải có nơi gửi, có
nội dung, bảng chấm phải có tiêu chí; có mức nhiều nhất để phát hiện dán nhầm, hoặc vì bản này của công cụ
chưa làm được nhiều hơn.

Thường do xóa hết các mục mẫu mà chưa điền mục của mình, do để lại cặp ngoặc rỗng, hoặc do một đoạn bị dán
lặp.

Cách sửa: thêm hoặc bớt mục cho đúng. Danh sách không bắt buộc, như minh chứng, thì xóa cả khóa chứ không để
rỗng.

${STOPS}`,
  },
  TD1208: {
    title: 'chữ bị đọc thành số',
    message: 'YAML đọc {source} thành số {value}, trong khi ở đây phải là chữ',
    reason: 'Đọc thành số thì 2.10 thành 2.1, còn 010 thành 10 (có chương trình đọc là 8).',
    remedy: 'Đặt trong dấu ngoặc kép: "{source}".',
    explanation: `Số thứ tự tiêu chí, tên lần ban hành của bảng, lời giải trình là chữ, dù đôi khi trông như
một con số. Không có dấu ngoặc kép thì YAML đọc thành số và bỏ số 0 ở cuối, nên tiêu chí 2.10 và tiêu chí 2.1
lẫn vào nhau. Excel cũng làm như vậy.

Thường do quên dấu ngoặc kép khi thêm một mục mới, hoặc do chép cột số thứ tự từ Excel sang.

Cách sửa: đặt giá trị trong dấu ngoặc kép thẳng, đúng như in trên bảng tiêu chí; công cụ in sẵn dòng đã sửa.
Nếu chép từ Excel, xem số 0 ở cuối có còn không. Nên đặt ngoặc kép cho mọi số thứ tự tiêu chí cho đều.

${STOPS}`,
  },
  TD1209: {
    title: 'chưa chọn cách tính điểm',
    message: 'không rõ cách tính: thiếu khóa "{key}"',
    reason: 'Khóa này quyết định điểm được tính theo cách nào và cần những khóa gì khác.',
    remedy: 'Thêm "{key}" với một trong các giá trị: {allowed}.',
    explanation: `Điểm ban đầu của mỗi tiêu chí, và mỗi khoản cộng hoặc trừ, phải nói rõ được tính theo cách
nào bằng khóa \`kind\`. Chẳng hạn \`judged\` là chấm theo đánh giá, \`pass_fail\` là đạt hoặc không đạt,
\`target_share\` là theo tỷ lệ so với chỉ tiêu, \`bands\` là theo khoảng. Công cụ không đoán cách tính từ các
khóa khác.

Thường do bảng Word chỉ ghi điểm mà không ghi cách tính, hoặc do xóa nhầm khi chép một tiêu chí.

Cách sửa: thêm \`kind\` với một giá trị được nêu. Các khóa còn lại của phần ấy chỉ được kiểm tra sau khi đã rõ
cách tính, nên lần chạy sau có thể còn lỗi ở đó.

Lỗi này nằm trong criteria.yaml nên phần chấm điểm và bảng tổng hợp dừng; công văn vẫn ra, các tệp khác vẫn
được kiểm tra.`,
  },
  TD1210: {
    title: 'đoạn chữ quá ngắn hoặc quá dài',
    message: 'có {actual} ký tự, phải {comparison} {limit}',
    reason: 'Trống hoặc dài quá thì không in được vào chỗ dành cho nó.',
    remedy: 'Rút gọn hoặc viết thêm; khóa không bắt buộc mà để trống thì xóa cả dòng.',
    explanation: `Mỗi đoạn chữ có độ dài tùy theo chỗ in: họ tên người ký phải vừa một dòng, mã phải vừa tên
tệp và ô của bảng, còn đoạn văn thì được dài. Chữ có dấu tính là một ký tự.

Thường do dán cả đoạn văn hoặc cả danh sách vào chỗ chỉ dành cho một dòng, do dòng dưới thụt sâu hơn nên bị
nối vào dòng trên, hoặc do để hai dấu ngoặc kép không có gì bên trong.

Cách sửa: rút gọn, hoặc chuyển phần dài sang khóa dành cho nó, như giải trình. Khóa không bắt buộc mà chưa có
gì để ghi thì xóa cả dòng.

${STOPS}`,
  },
  TD1211: {
    title: 'mục lặp lại trong danh sách',
    message: 'mục này giống hệt một mục ở trên',
    reason: 'Cả hai mục đều được dùng: đoạn văn in hai lần, khoản trừ tính hai lần.',
    remedy: 'Xóa một mục nếu bị chép thừa; nếu là hai mục khác nhau thì sửa lại mục này.',
    explanation: `Trong cùng một danh sách có hai mục giống nhau từng chữ: một đoạn văn, một nơi nhận, một
minh chứng, một khoản cộng hoặc trừ. Điều đó ít khi là cố ý, nên công cụ nhắc và chỉ ra cả hai chỗ.

Thường do chép một mục xuống để sửa thành mục mới rồi quên sửa, hoặc do dán hai lần.

Cách sửa: xóa một mục, hoặc sửa mục chép cho đúng ý.

Đây là cảnh báo, không dừng việc gì: cả hai mục vẫn được in, được tính như trong tệp. Với tùy chọn
\`--strict\` thì lệnh kết thúc như khi có lỗi.`,
  },
} satisfies Partial<Catalogue>
