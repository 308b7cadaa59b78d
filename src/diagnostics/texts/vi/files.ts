import type { Catalogue } from '../text.ts'

export const files = {
  TD1601: {
    title: 'không có tệp campaign.yaml',
    message: 'không tìm thấy campaign.yaml trong thư mục {folder}',
    reason: 'Thiếu tệp này thì không biết là phong trào nào, năm nào, của cơ quan nào.',
    suggestion: 'Đổi tên tệp {suggestion} thành campaign.yaml.',
    remedy:
      'Chạy lệnh trong thư mục phong trào, hoặc chỉ thư mục đó bằng -C <thư mục>. Phong trào mới: thidua init <thư mục>.',
    explanation: `Mỗi phong trào là một thư mục có tệp \`campaign.yaml\`. Công cụ tìm tệp này trong thư mục
đang đứng, hoặc trong thư mục ghi sau \`-C\`; nó không tìm trong thư mục con hay thư mục cha.

Thường do đang đứng ở thư mục khác, do đường dẫn có khoảng trắng mà không đặt trong dấu nháy kép, hoặc do
tệp mang tên khác: Notepad hay lưu thành \`campaign.yaml.txt\` trong khi Windows giấu đuôi \`.txt\`, tệp tải
từ Zalo có thể thành \`campaign (1).yaml\`, và \`campaign.yml\` cũng không được nhận. Hãy bật hiện đuôi tên
tệp trong File Explorer để thấy tên thật. Chưa có phong trào thì tạo bằng \`thidua init\`.

Lệnh dừng ngay với mã kết thúc 3; không có gì được ghi.`,
  },
  TD1602: {
    title: 'không đọc được tệp hoặc thư mục',
    message: 'không đọc được {file}: {reason}',
    reason: 'Thiếu phần này, kết quả có thể sai mà không ai biết, nên công cụ dừng lại.',
    remedy: 'Đóng chương trình đang giữ nó, kiểm tra quyền truy cập, rồi chạy lại.',
    explanation: `Tệp \`campaign.yaml\`, hoặc thư mục \`reports\` hay \`reviews\`, có ở đó nhưng hệ điều
hành không cho đọc; lý do đứng sau dấu hai chấm. Một báo cáo không đọc được thì chỉ đơn vị ấy bị ảnh hưởng
(TD1007), nhưng không có tệp chung, hoặc không biết có những báo cáo nào, thì không kết quả nào đáng tin.

Thường do chương trình khác đang giữ tệp, do thư mục ở ổ mạng hoặc OneDrive chưa tải về máy, do không có
quyền vì người khác tạo ra, hoặc do ở đó là một thư mục trùng tên tệp (hay ngược lại). Hãy đóng chương trình
kia, chép thư mục phong trào về ổ của máy, hoặc nhờ người quản trị máy cấp quyền đọc.

Lệnh dừng với mã kết thúc 3; không có gì được ghi. Nếu chỉ \`reports\` hoặc \`reviews\` không đọc được thì
\`thidua dispatch\` vẫn ra công văn.`,
  },
  TD1603: {
    title: 'thiếu tệp để chấm điểm',
    message: 'cần có {files} để chấm điểm',
    reason: 'Chấm điểm cần cả danh sách đơn vị (units.yaml) và bảng tiêu chí (criteria.yaml).',
    remedy: 'Thêm vào thư mục phong trào, đặt tên đúng như trên.',
    explanation: `\`thidua score\` và \`thidua sheets\` cần đủ \`units.yaml\` (cụm, đơn vị, chỉ tiêu) và
\`criteria.yaml\` (bảng chấm điểm) bên cạnh \`campaign.yaml\`.

Đầu năm, khi mới phát động, chưa có hai tệp này là chuyện bình thường: hãy dùng \`thidua dispatch\` hoặc
\`thidua build\`, công văn chỉ cần \`campaign.yaml\`. Nếu tệp đã có mà vẫn báo thiếu thì xem lại tên: không
phải \`.yml\`, không phải \`.yaml.txt\`, không nằm trong thư mục con. Muốn có tệp mẫu thì chạy
\`thidua init\` ở một thư mục mới rồi chép sang.

Lệnh kết thúc với mã 3; không có điểm và không có gì được ghi. Các tệp đang có vẫn được kiểm tra.`,
  },
  TD1604: {
    title: 'tệp kết quả đã sửa tay',
    message: '{file} đã được sửa tay nên được giữ nguyên; bản mới là {written}',
    reason: 'Ghi đè thì mất phần đã sửa, chẳng hạn câu chữ lãnh đạo sửa trong Word.',
    remedy: 'So hai bản rồi giữ bản cần dùng, hoặc chạy lại với --replace để thay.',
    explanation: `Công cụ ghi dấu của mỗi tệp nó viết ra vào \`manifest.json\` trong thư mục kết quả. Lần
sau, tệp nào không còn giống lúc nó viết thì được coi là đã có người sửa: tệp ấy giữ nguyên, bản mới nằm bên
cạnh với tên có thêm \`-moi\`.

Thường do lãnh đạo sửa trong Word, Hội đồng sửa trong Excel, hoặc chỉ vì mở ra rồi bấm Lưu. Nếu thiếu
\`manifest.json\` thì mọi tệp khác bản mới đều được coi như vậy.

Hãy so hai bản. Chỗ sửa nào cần giữ thì đưa vào tệp YAML để lần sau vẫn còn. Chỉ cần bản mới thì chạy lại
với \`--replace\`, nhưng nhớ rằng nó thay mọi tệp kết quả đã sửa tay. Đây là cảnh báo: các tệp khác vẫn được
ghi như thường, và chạy lại nhiều lần cũng không sinh thêm bản khi bản \`-moi\` chưa ai sửa.`,
  },
  TD1605: {
    title: 'không ghi được tệp',
    message: 'không ghi được {file}: {reason}',
    reason: 'Ở đó vẫn là bản cũ, nếu có, chưa theo dữ liệu mới nhất.',
    remedy:
      'Đóng tệp nếu đang mở trong Word hoặc Excel, kiểm tra quyền ghi, rồi chạy lại. Tệp cũ vẫn nguyên vẹn.',
    explanation: `Hệ điều hành không cho ghi; lý do đứng sau dấu hai chấm. Hay gặp nhất là tệp đang mở trong
Word hoặc Excel, kể cả trên máy khác qua thư mục dùng chung. Sau đó là thư mục chỉ đọc, ổ đĩa hay USB đã
đầy, OneDrive hoặc phần mềm diệt virus đang giữ tệp, hoặc ở đó có một thư mục trùng tên.

Hãy đóng tệp, kiểm tra chỗ trống và quyền ghi, rồi chạy lại. Muốn ghi ra nơi khác thì dùng \`-o <thư mục>\`.

Mỗi tệp được ghi dưới một tên tạm rồi mới đổi tên, nên không có tệp nào bị ghi dở. Các tệp kết quả khác vẫn
được ghi; lệnh kết thúc với mã 3.`,
  },
  TD1606: {
    title: 'thư mục mới không trống',
    message: 'thư mục {folder} không trống',
    reason: 'Tệp mẫu ghi vào đây sẽ lẫn với những gì anh/chị đang có.',
    remedy: 'Chọn một thư mục mới: thidua init <thư mục>. Các tệp đang có vẫn nguyên vẹn.',
    explanation: `\`thidua init\` chỉ tạo phong trào trong một thư mục chưa có gì, để không bao giờ đụng vào
tệp của anh/chị. Tệp ẩn cũng được tính, chẳng hạn \`desktop.ini\` hoặc \`Thumbs.db\`.

Thường do quên ghi tên thư mục mới nên công cụ dùng thư mục đang đứng, hoặc do phong trào này đã được tạo từ
trước. Hãy đặt một tên khác, chẳng hạn \`thidua init phong-trao-2027\`. Phong trào đã có thì không cần
\`init\` nữa: vào thư mục ấy và chạy \`thidua check\`.

Lệnh kết thúc với mã 3; không có gì được ghi.`,
  },
  TD1607: {
    title: 'công cụ gặp lỗi nội bộ',
    message: 'thidua {version} gặp lỗi nội bộ',
    reason: 'Đây là lỗi của công cụ, không phải của anh/chị hay của tệp dữ liệu.',
    remedy: 'Chạy lại với --debug và gửi kết quả cho người bảo trì. Các tệp của anh/chị vẫn nguyên vẹn.',
    explanation: `Công cụ gặp một tình huống mà nó chưa được chuẩn bị. Anh/chị không phải tự sửa; nếu đang
vội, thử bỏ phần vừa thêm vào tệp rồi chạy lại, có khi nhờ vậy mà biết lỗi nằm ở đâu.

Hãy chạy lại đúng lệnh ấy với \`--debug\`, chép toàn bộ chữ hiện ra cùng số phiên bản rồi gửi cho người bảo
trì; nếu được thì kèm bản sao thư mục phong trào, sau khi bỏ những gì không nên gửi. Công cụ không tự gửi gì
đi đâu.

Lệnh kết thúc với mã 3. Tệp dữ liệu không bao giờ bị sửa; tệp kết quả hoặc còn nguyên bản cũ, hoặc đã là bản
mới trọn vẹn.`,
  },
} satisfies Partial<Catalogue>
