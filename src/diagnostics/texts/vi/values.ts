import type { Catalogue } from '../text.ts'

/** What stops when one value cannot be used. */
const STOPS = `Lỗi chỉ dừng những gì cần đến giá trị này. Sai trong báo cáo hoặc phần điều chỉnh của một đơn
vị thì đơn vị ấy chưa hợp lệ, cụm của đơn vị ấy tạm tính, các đơn vị khác vẫn được chấm. Sai trong units.yaml,
criteria.yaml hoặc phần kỳ báo cáo, xếp hạng, xếp loại của campaign.yaml thì phần chấm điểm dừng. Sai trong
phần \`launch\` thì công văn dừng; sai ở năm hoặc cơ quan ban hành thì cả hai dừng.`

export const values = {
  TD1101: {
    title: 'số có hai cách đọc',
    message: 'số "{source}" có hai cách đọc: {first} hoặc {second}',
    reason: 'Đoán nhầm thì điểm sai mà không ai thấy, nên công cụ không đoán.',
    remedy: 'Viết {firstWritten} hoặc {secondWritten}.',
    explanation: `Người Việt viết dấu chấm giữa các hàng nghìn và dấu phẩy trước phần thập phân; Excel cài
theo kiểu Anh, Mỹ thì ngược lại. Vì vậy, một dấu chấm hoặc dấu phẩy có đúng ba chữ số theo sau có thể ngăn
hàng nghìn, cũng có thể ngăn phần thập phân. Số bắt đầu bằng chữ số 0 cũng có thể có hai cách đọc, vì có
chương trình hiểu đó là số hệ tám.

Thường gặp khi chép số lượt khám, số tiền, tỷ lệ từ Excel hoặc Word sang.

Cách sửa: nếu là hàng nghìn thì viết liền các chữ số; nếu là phần thập phân thì thêm một số 0 ở cuối, để không
còn đúng ba chữ số; nếu số bắt đầu bằng 0 thì bỏ số 0 ấy. Thông báo in sẵn hai cách viết rõ ràng; không chắc
thì hỏi lại đơn vị.

${STOPS}`,
  },
  TD1102: {
    title: 'số viết theo thói quen',
    message: 'đã hiểu "{source}" là {value}',
    explanation: `Công cụ nhận những cách viết số quen thuộc khi chỉ có một cách hiểu: dấu phẩy trước phần
thập phân, dấu chấm giữa nhiều hàng nghìn, dấu phần trăm ở cuối (\`88%\` là 88, không phải 0,88), hoặc số đặt
trong dấu ngoặc kép. Lưu ý này cho biết số ấy đã được hiểu là bao nhiêu.

Anh/chị chỉ cần xem có đúng ý không, không phải sửa gì. Muốn hết lưu ý thì viết bằng chữ số thường, dấu chấm
trước phần thập phân, không có dấu phần trăm và dấu ngoặc kép.

Riêng khi viết nhiều mục trên một dòng giữa hai dấu ngoặc nhọn hoặc ngoặc vuông, dấu phẩy ngăn các mục nên
không làm dấu thập phân được: ở đó hãy viết dấu chấm.

Lưu ý không dừng việc gì, và tệp của anh/chị không bị sửa.`,
  },
  TD1103: {
    title: 'ngày viết theo thói quen',
    message: 'đã hiểu "{source}" là ngày {value}',
    explanation: `Trong các tệp, ngày được ghi theo dạng năm-tháng-ngày. Ngày viết kiểu Việt Nam với dấu gạch
chéo, dấu chấm hoặc gạch ngang, hoặc không có số 0 ở trước, cũng được nhận. Lưu ý này cho biết đó được hiểu là
ngày nào.

Trong kiểu Việt Nam, ngày đứng trước tháng. Excel cài theo kiểu Mỹ viết tháng trước ngày, và công cụ không
phân biệt được 12/11 với 11/12, nên khi chép từ đó sang hãy xem lại.

Ngày đúng thì không phải sửa gì. Lưu ý không dừng việc gì, và tệp của anh/chị không bị sửa.`,
  },
  TD1104: {
    title: 'ngày không hợp lệ',
    message: '"{source}" không phải là ngày hợp lệ',
    reason: 'Ngày này dùng để tính hạn, xét đúng hạn hay muộn, hoặc in lên văn bản.',
    remedy: 'Viết ngày theo dạng 31/12/2026 hoặc 2026-12-31.',
    explanation: `Ở đây phải là một ngày có thật, đủ ngày, tháng và năm bốn chữ số. Công cụ không đoán phần
còn thiếu, và cũng không tự chuyển một ngày không có trong lịch sang ngày gần đó.

Thường gặp: ngày 31 của tháng có 30 ngày, ngày 29/02 của năm không nhuận, năm chỉ có hai chữ số, thiếu năm,
ghi thêm chữ hoặc giờ, các chữ số viết liền nhau, hoặc Excel kiểu Mỹ viết tháng trước ngày nên thành ra tháng
31.

Cách sửa: viết lại ngày theo một trong hai dạng nêu trong thông báo. Công văn chưa ký thì để trống khóa
\`date\`, văn thư điền sau.

${STOPS}`,
  },
  TD1105: {
    title: 'cách viết số không dùng được',
    message: 'cách viết số "{source}" không dùng được',
    reason: 'Viết như vậy thì dễ đọc nhầm, hoặc mất những chữ số cuối khi tính.',
    remedy: 'Viết số bằng chữ số thường, nhiều nhất 15 chữ số, chẳng hạn 9,5 hoặc 1250.',
    explanation: `YAML còn nhận những cách viết số của người lập trình: số mũ như \`1.5E+03\`, số hệ mười sáu,
số bắt đầu hoặc kết thúc bằng dấu chấm. Công cụ không dùng các cách ấy. Nó cũng không dùng số có hơn 15 chữ
số, vì Excel và nhiều phần mềm làm mất những chữ số sau đó.

Thường do ô Excel hẹp hiện số lớn thành số mũ rồi được chép sang, do gõ thiếu số 0 trước dấu chấm, hoặc do ghi
nhầm số tài khoản, số thẻ vào chỗ của số liệu.

Cách sửa: viết đủ các chữ số. Trong Excel thì mở rộng cột và chọn định dạng Number trước khi chép.

${STOPS}`,
  },
  TD1106: {
    title: 'có hoặc không viết bằng chữ',
    message: 'đã hiểu "{source}" là {value}',
    explanation: `Ở chỗ trả lời có hoặc không, công cụ nhận cả cách viết thường ngày như có, đạt, đúng, không,
chưa, chưa đạt, và hiểu thành \`true\` hoặc \`false\`. Lưu ý này cho biết chữ ấy đã được hiểu thế nào.

Đúng ý thì không phải sửa gì. Muốn hết lưu ý thì ghi \`true\` (có, đạt) hoặc \`false\` (không, không đạt).

Không và chưa có số liệu là hai việc khác nhau: nếu đơn vị chưa báo cáo điều này thì đừng ghi không, mà bỏ hẳn
mục ấy.

Lưu ý không dừng việc gì, và tệp của anh/chị không bị sửa.`,
  },
  TD1107: {
    title: 'số thập phân viết dấu phẩy giữa ngoặc nhọn',
    message: '"{source}" nằm giữa ngoặc nhọn nên dấu phẩy tách nó thành hai',
    reason: 'Giữa { và }, dấu phẩy là dấu ngăn các mục, không phải dấu thập phân.',
    remedy: 'Viết dấu chấm thập phân, hoặc đặt số trong dấu ngoặc kép.',
    explanation: `Số thập phân viết theo thói quen như \`9,5\` được hiểu đúng khi đứng một mình trên dòng. Nhưng trong
cách viết gọn \`{ khóa: giá trị, khóa: giá trị }\` thì dấu phẩy ngăn các mục với nhau: \`{ ty_le: 92,5 }\` được đọc
thành số liệu \`ty_le\` bằng 92 và một khóa lạ là 5.

Công cụ không tự ghép lại, vì đoán sai thì số liệu của đơn vị đổi khác. Viết \`92.5\`, hoặc \`"92,5"\` trong dấu
ngoặc kép, hoặc viết mỗi số liệu một dòng.

${STOPS}`,
  },
  TD1108: {
    title: 'chữ có dấu phẩy giữa ngoặc nhọn mà không có ngoặc kép',
    message: '"{source}" có dấu phẩy nên bị tách thành nhiều mục',
    reason: 'Giữa { và }, dấu phẩy là dấu ngăn các mục; chữ có dấu phẩy phải đặt trong dấu ngoặc kép.',
    remedy: 'Đặt cả đoạn trong dấu ngoặc kép, hoặc viết mỗi khóa một dòng.',
    explanation: `Trong cách viết gọn \`{ khóa: giá trị, khóa: giá trị }\`, dấu phẩy ngăn các mục với nhau. Một công thức
như \`min(max, so_bai)\` hoặc một tên như \`Tin, bài\` viết ở đó mà không có dấu ngoặc kép thì phần sau dấu phẩy thành một
khóa lạ.

Đặt cả đoạn trong dấu ngoặc kép, hoặc không dùng ngoặc nhọn mà viết mỗi khóa một dòng: khi ấy dấu phẩy là chữ thường.

${STOPS}`,
  },
} satisfies Partial<Catalogue>
