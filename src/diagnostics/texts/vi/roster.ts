import type { Catalogue } from '../text.ts'

export const roster = {
  TD1301: {
    title: 'đơn vị không có trong danh sách',
    message: 'không có đơn vị "{unit}" trong units.yaml',
    reason: 'Tệp này không gắn được với đơn vị nào nên số liệu trong đó không được tính.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã đơn vị, hoặc thêm đơn vị vào units.yaml.',
    explanation: `Mỗi tệp trong \`reports\` và \`reviews\` ghi mã đơn vị ở khóa \`unit\`. Công cụ tìm mã đó
trong \`units.yaml\` để biết đơn vị thuộc cụm nào, chấm theo bảng nào; không tìm thấy thì không biết số liệu
là của ai.

Thường là gõ nhầm một chữ trong mã, dùng lại tệp năm trước khi đơn vị còn mang mã cũ, hoặc đơn vị mới thành
lập, mới sáp nhập chưa được thêm vào \`units.yaml\`. Nếu có mã gần giống thì thông báo gợi ý mã đó. Sửa khóa
\`unit\` cùng tên tệp cho đúng mã, hoặc thêm đơn vị vào cụm của nó.

Trong khi chờ sửa, tệp này không được tính. Đơn vị có mã gần giống, hoặc có mã trùng với tên tệp, được ghi là
chưa hợp lệ và cụm của đơn vị ấy tạm tính, vì có thể tệp này là của đơn vị đó. Không gần giống đơn vị nào thì
đơn vị bị thiếu được ghi là chưa gửi báo cáo. Các đơn vị khác, công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1302: {
    title: 'tên tệp và mã đơn vị khác nhau',
    message: 'tệp ghi đơn vị "{unit}" nhưng tên tệp là "{file}"',
    reason: 'Không rõ số liệu là của đơn vị nào; nhầm thì cả hai đơn vị cùng sai điểm.',
    remedy: 'Đổi tên tệp thành {unit}.yaml, hoặc sửa khóa unit; bản tải thừa thì chuyển ra ngoài thư mục.',
    explanation: `Tên tệp phải đúng là mã ghi ở khóa \`unit\`, thêm đuôi \`.yaml\`: báo cáo của đơn vị
\`bv-phoi\` là \`reports/bv-phoi.yaml\`. Hai chỗ cùng nói một điều thì chép nhầm tệp là thấy ngay.

Thường là lấy báo cáo của đơn vị khác làm mẫu rồi quên sửa khóa \`unit\`, hoặc tải tệp từ Zalo, thư điện tử
về lần thứ hai nên máy đặt tên là \`bv-phoi (1).yaml\`. Chữ hoa trong tên tệp cũng tính là khác. Xem số liệu
bên trong là của đơn vị nào rồi đổi tên tệp hoặc sửa khóa \`unit\`; bản tải thừa thì chuyển ra ngoài thư
mục.

Trong khi chờ sửa, đơn vị mang mã như tên tệp được ghi là báo cáo chưa hợp lệ và không xếp hạng; nếu không
đơn vị nào mang mã như tên tệp thì đó là đơn vị ghi trong tệp. Thứ hạng của cụm là tạm tính. Các đơn vị
khác, công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1303: {
    title: 'đơn vị có hai chỗ trong danh sách',
    message: 'đơn vị "{unit}" xuất hiện hai lần',
    reason: 'Hai chỗ thì không rõ đơn vị được xếp ở cụm nào, chấm theo chỉ tiêu nào.',
    remedy: 'Mỗi đơn vị chỉ thuộc một cụm: xóa một chỗ, hoặc sửa mã nếu đó là đơn vị khác.',
    explanation: `Mỗi đơn vị chỉ có một chỗ trong \`units.yaml\`. Mã đơn vị cũng là tên tệp báo cáo, nên hai
dòng cùng mã sẽ dùng chung một báo cáo và đơn vị bị xếp hạng hai lần.

Thường là chuyển đơn vị sang cụm khác mà quên xóa ở cụm cũ, hoặc chép một dòng để thêm đơn vị mới mà quên
đổi mã. Nếu là một đơn vị thì xóa một chỗ; nếu là hai đơn vị thì sửa mã của dòng chép. Vì mã trùng thường
làm mất mã của một đơn vị khác, những báo cáo không thấy đơn vị trong danh sách chỉ được báo sau khi chỗ này
đã sửa.

Còn lỗi này thì chưa chấm điểm và chưa có bảng tổng hợp, vì mọi thứ hạng đều dựa vào danh sách cụm và đơn
vị. Công văn phát động chỉ cần \`campaign.yaml\` nên vẫn ra.`,
  },
  TD1304: {
    title: 'hai mục cùng một mã',
    message: 'mã "{id}" xuất hiện hai lần',
    reason: 'Mã dùng để phân biệt các mục; trùng mã thì không biết đang nói đến mục nào.',
    remedy: 'Đổi một trong hai mã.',
    explanation: `Cụm trong \`units.yaml\`, bảng chấm điểm trong \`criteria.yaml\`, đợt thi đua và mức xếp
loại trong \`campaign.yaml\` đều có mã (\`id\`). Trong một danh sách, mỗi mã chỉ dùng một lần; thông báo chỉ
cả chỗ ghi trước.

Thường là chép một mục xuống dưới để sửa thành mục mới mà quên đổi mã. Đổi mã của mục chép, hoặc xóa nếu đó
là bản thừa. Khi đổi mã của bảng chấm điểm thì sửa cả khóa \`table\` của những cụm dùng bảng ấy.

Trùng mã cụm, mã bảng hoặc mã mức xếp loại thì chưa chấm điểm và chưa có bảng tổng hợp; công văn phát động
vẫn ra. Trùng mã đợt thi đua thì cả công văn và bảng tổng hợp vẫn ra.`,
  },
  TD1307: {
    title: 'cụm dùng bảng chấm điểm không có',
    message: 'không có bảng chấm điểm "{table}" trong criteria.yaml',
    reason: 'Không có bảng thì không chấm được đơn vị nào trong cụm.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã bảng, hoặc thêm bảng vào criteria.yaml.',
    explanation: `Mỗi cụm trong \`units.yaml\` ghi ở khóa \`table\` mã của bảng dùng để chấm các đơn vị trong
cụm. Mã đó phải là \`id\` của một bảng trong \`criteria.yaml\`. Đơn vị có bảng riêng cũng vậy.

Thường là \`units.yaml\` chép từ năm trước nên còn ghi mã bảng cũ, hoặc đã đổi mã bảng trong
\`criteria.yaml\` mà chưa đổi ở các cụm. Sửa khóa \`table\`, hoặc thêm bảng vào \`criteria.yaml\` nếu cụm có
bảng riêng.

Còn lỗi này thì chưa chấm điểm được, kể cả các cụm khác, và chưa có bảng tổng hợp; công văn phát động vẫn
ra. Báo cáo của các đơn vị trong cụm chưa đối chiếu được với bảng nên có thể còn lỗi hiện ra sau khi sửa.`,
  },
  TD1313: {
    title: 'chỉ tiêu giao cho số liệu không có',
    message: 'bảng "{table}" không có số liệu "{input}" để giao chỉ tiêu',
    reason: 'Chỉ tiêu ghi dưới mã này không tiêu chí nào dùng đến.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Sửa mã số liệu theo criteria.yaml, hoặc xóa dòng; số liệu yes_no không có chỉ tiêu.',
    explanation: `Chỉ tiêu giao riêng cho đơn vị (\`targets\` trong \`units.yaml\`) được ghi theo mã số liệu
của bảng chấm điểm mà cụm của đơn vị dùng. Số liệu kiểu có hoặc không (\`yes_no\`) không có chỉ tiêu.

Thường là gõ nhầm một chữ, còn giữ mã của bảng năm trước, hoặc chuyển đơn vị sang cụm dùng bảng khác mà chưa
sửa chỉ tiêu. Nếu bỏ qua thì đơn vị bị chấm theo chỉ tiêu chung, hoặc không có chỉ tiêu, mà không ai hay.
Sửa mã theo \`criteria.yaml\`, hoặc xóa dòng nếu chỉ tiêu không còn giao.

Còn lỗi này thì đơn vị ấy chưa hợp lệ, cụm của đơn vị ấy tạm tính, vì chưa biết chấm theo chỉ tiêu nào. Các
đơn vị khác vẫn được chấm, công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1314: {
    title: 'cụm trưởng không thuộc cụm',
    message: 'cụm trưởng "{unit}" không thuộc cụm này',
    reason: 'Cụm trưởng điều hành cụm của mình nên phải là một đơn vị trong cụm đó.',
    suggestion: 'Có phải ý anh/chị là "{suggestion}"?',
    remedy: 'Ghi mã một đơn vị trong cụm, hoặc bỏ khóa head nếu chưa có cụm trưởng.',
    explanation: `Khóa \`head\` của cụm ghi mã đơn vị làm cụm trưởng. Mã đó phải có trong danh sách đơn vị của
chính cụm ấy.

Thường là chép một cụm để làm cụm mới mà quên đổi cụm trưởng, hoặc khi chia lại cụm thì đơn vị làm cụm
trưởng đã chuyển đi. Ghi mã một đơn vị trong cụm, hoặc bỏ khóa \`head\` nếu chưa phân công cụm trưởng. Nếu
cụm trưởng đúng mà không thấy trong cụm thì có thể đơn vị ấy đang bị xếp nhầm cụm.

Cụm trưởng không tham gia vào cách chấm, nên lỗi này không dừng việc gì: điểm, thứ hạng, công văn và bảng tổng
hợp vẫn ra. Mã kết thúc vẫn là 1 cho đến khi sửa.`,
  },
  TD1316: {
    title: 'ngày kết thúc trước ngày bắt đầu',
    message: 'ngày kết thúc {to} trước ngày bắt đầu {from}',
    reason: 'Theo hai ngày này thì đợt thi đua không có ngày nào.',
    remedy: 'Kiểm tra năm, tháng, ngày của from và to; có thể ngày và tháng bị đổi chỗ.',
    explanation: `Mỗi đợt thi đua trong \`campaign.yaml\` có ngày bắt đầu (\`from\`) và ngày kết thúc
(\`to\`). Ngày kết thúc là ngày cuối cùng của đợt, không được sớm hơn ngày bắt đầu; đợt chỉ có một ngày thì
hai ngày giống nhau.

Thường là đổi chỗ ngày với tháng khi viết theo thứ tự năm-tháng-ngày, đổi chỗ hai dòng, hoặc chép đợt của
năm trước mà chỉ sửa năm ở một dòng. Sửa ngày sai, rồi xem lại lời văn của công văn vì ngày ấy có thể cũng
đã được viết vào đó.

Các đợt không tham gia việc chấm điểm, và công văn lấy lời văn đã viết chứ không lấy ngày ở đây, nên công
văn phát động và bảng tổng hợp vẫn ra. Dù vậy đây vẫn là lỗi: lệnh kết thúc với mã 1 cho đến khi sửa.`,
  },
  TD1321: {
    title: 'một đơn vị có hai tệp',
    message: 'đơn vị "{unit}" có hai tệp',
    reason: 'Không biết tệp nào là bản đúng nên chưa chấm theo tệp nào.',
    remedy: 'So hai tệp, giữ bản đúng, chuyển bản kia ra ngoài thư mục.',
    explanation: `Mỗi đơn vị có một tệp trong \`reports\`, và một tệp trong \`reviews\` nếu có điều chỉnh. Hai
tệp cùng tên chỉ khác đuôi, \`.yaml\` và \`.yml\`, là hai bản của cùng một đơn vị.

Thường là đơn vị gửi lại bản sửa với đuôi khác mà bản cũ vẫn còn đó, hoặc tệp được lưu lại bằng một chương
trình soạn thảo khác. So hai tệp, giữ bản đúng, chuyển bản kia ra ngoài thư mục.

Trong khi chờ sửa, đơn vị được ghi là báo cáo chưa hợp lệ và không xếp hạng; thứ hạng của cụm là tạm tính.
Các đơn vị khác vẫn được chấm và xếp hạng; công văn phát động và bảng tổng hợp vẫn ra.`,
  },
  TD1322: {
    title: 'tệp hoặc thư mục không được đọc',
    message: 'tệp hoặc thư mục này không được đọc',
    reason: 'Báo cáo nằm ở đây thì đơn vị vẫn bị coi là chưa gửi.',
    remedy:
      'Báo cáo thì đặt tên <mã đơn vị>.yaml, ngay trong reports hoặc reviews; thứ khác thì để chỗ khác.',
    explanation: `Trong \`reports\`, \`reviews\` và \`figures\`, công cụ chỉ đọc tệp có đuôi \`.yaml\` hoặc \`.yml\` đặt
ngay trong thư mục đó. Tệp có đuôi khác và thư mục con không được đọc; cảnh báo này để không ai tưởng báo
cáo ở đó đã được tính.

Thường là Notepad lưu thành \`bv-mat.yaml.txt\` mà Windows giấu đuôi tệp nên không thấy, là đơn vị gửi tệp
Word, Excel, hoặc báo cáo được xếp vào thư mục con theo cụm. Cho Windows hiện đuôi tệp (File name
extensions), đổi lại tên, đưa tệp ra khỏi thư mục con; tệp không phải báo cáo thì để chỗ khác, chẳng hạn
trong \`evidence\`.

Đây là cảnh báo, không dừng việc gì: các tệp khác vẫn được đọc, công văn phát động và bảng tổng hợp vẫn ra.
Đơn vị có báo cáo nằm ở đây được ghi là chưa gửi báo cáo và thứ hạng của cụm là tạm tính.`,
  },
  TD1323: {
    title: 'hai tên gần như trùng nhau',
    message: 'tên "{name}" gần như trùng với "{other}"',
    reason: 'Hai tên chỉ khác nhau ở dấu hay cách viết hoa: phần nhiều là một, bị ghi hai lần.',
    remedy: 'Nếu là một thì giữ lại một chỗ; nếu là hai thì đặt tên cho dễ phân biệt.',
    explanation: `Công cụ so tên các cụm, các đơn vị, các đợt thi đua, loại nào với loại ấy, không kể dấu, chữ
hoa, dấu câu và khoảng trắng. Hai tên như vậy là một mà mã lại khác nhau thì có thể một đơn vị đã được nhập
hai lần và số liệu bị chia đôi.

Thường là ghép danh sách từ hai tệp Excel, trong đó một tệp viết hoa toàn bộ, hoặc thêm lại một đơn vị đã có
dưới mã khác. Nếu là một thì giữ một chỗ và đưa báo cáo về mã đó. Nếu là hai nơi khác nhau, như hai địa danh
chỉ khác dấu, thì thêm vào tên cho dễ phân biệt, hoặc để nguyên.

Đây là cảnh báo, không dừng việc gì: hai đơn vị như vậy vẫn được chấm và xếp hạng riêng. Chỉ khi chạy với
\`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
  TD1324: {
    title: 'hai đợt thi đua chồng lên nhau',
    message: '"{second}" bắt đầu ngày {from}, khi "{first}" chưa kết thúc ({to})',
    reason: 'Ngày nằm trong cả hai đợt thì không rõ kết quả thuộc đợt nào.',
    remedy: 'Sửa ngày kết thúc của đợt trước hoặc ngày bắt đầu của đợt sau.',
    explanation: `Các đợt thi đua (\`phases\` trong \`campaign.yaml\`) thường nối tiếp nhau. Ngày kết thúc là
ngày cuối cùng của đợt; đợt sau bắt đầu khi đợt trước chưa kết thúc thì có những ngày thuộc cả hai đợt.

Thường là kéo dài một đợt mà chưa lùi đợt sau, hoặc chép các đợt của năm trước rồi chỉ sửa một số ngày. Sửa
ngày kết thúc của đợt trước hoặc ngày bắt đầu của đợt sau, và sửa cả lời văn của công văn nếu ngày ấy cũng
viết ở đó. Nếu chủ định cho hai đợt gối nhau thì để nguyên.

Đây là cảnh báo: điểm và thứ hạng không đổi, công văn phát động và bảng tổng hợp vẫn ra. Chỉ khi chạy với
\`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
  TD1325: {
    title: 'khoảng trống giữa hai đợt thi đua',
    message: 'giữa "{first}" và "{second}" có khoảng trống từ ngày {from} đến ngày {to}',
    reason: 'Kết quả trong những ngày này không thuộc đợt thi đua nào.',
    remedy: 'Nối hai đợt cho liền nhau, hoặc bỏ qua nếu chủ định nghỉ giữa hai đợt.',
    explanation: `Các đợt thi đua (\`phases\` trong \`campaign.yaml\`) thường nối tiếp nhau: đợt sau bắt đầu
vào ngày liền sau ngày cuối của đợt trước. Ở đây có những ngày không thuộc đợt nào.

Thường là ghi nhầm một ngày, rút ngắn một đợt mà chưa sửa đợt sau, hoặc bỏ đi một đợt ở giữa. Nối hai đợt
cho liền nhau, và sửa cả lời văn của công văn nếu ngày ấy cũng viết ở đó. Nếu chủ định nghỉ giữa hai đợt thì
để nguyên.

Đây là cảnh báo: điểm và thứ hạng không đổi, công văn phát động và bảng tổng hợp vẫn ra. Chỉ khi chạy với
\`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
  TD1326: {
    title: 'các đợt không theo thứ tự thời gian',
    message: '"{second}" đứng sau "{first}" nhưng bắt đầu sớm hơn',
    reason: 'Người đọc hiểu đợt ghi trước là đợt diễn ra trước.',
    remedy: 'Xếp các đợt theo thứ tự thời gian.',
    explanation: `Các đợt thi đua (\`phases\` trong \`campaign.yaml\`) được ghi theo thứ tự thời gian, đợt sớm
nhất ở trên cùng. Ở đây một đợt đứng sau lại bắt đầu sớm hơn đợt đứng trước.

Thường là thêm một đợt mới vào cuối danh sách mà chưa chuyển lên đúng chỗ, hoặc ghi nhầm năm, nhầm tháng của
một ngày. Nếu ngày đúng thì đổi chỗ hai đợt; nếu ngày sai thì sửa ngày.

Đây là cảnh báo: điểm và thứ hạng không đổi, công văn phát động và bảng tổng hợp vẫn ra. Chỉ khi chạy với
\`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
  TD1327: {
    title: 'ngày ngoài năm thi đua',
    message: 'ngày {date} không thuộc năm thi đua {year}',
    reason: 'Ngày lệch năm thường là ngày còn sót lại từ tệp của năm trước.',
    remedy: 'Kiểm tra năm trong ngày này và khóa year của campaign.yaml; nếu đúng thì để nguyên.',
    explanation: `Khóa \`year\` trong \`campaign.yaml\` là năm thi đua. Ngày của các đợt, hạn gửi báo cáo,
ngày ký công văn, ngày nghỉ và các hạn nộp trong bảng chấm điểm được xem là bình thường từ tháng 10 năm trước
đến hết tháng 3 năm sau; ngày gửi báo cáo và
ngày điều chỉnh là từ đầu năm thi đua đến hết tháng 6 năm sau. Ngày ở đây nằm ngoài khoảng ấy.

Thường là chép tệp của năm trước rồi sửa sót một ngày, gõ nhầm năm, hoặc đã đổi các ngày mà chưa đổi khóa
\`year\`. Sửa ngày hoặc sửa khóa \`year\`. Nếu ngày đúng là như vậy thì để nguyên.

Đây là cảnh báo, không dừng việc gì. Nhưng ngày sai năm có thể làm một báo cáo bị ghi là gửi muộn, hoặc được
coi là đúng hạn, không đúng thực tế; vì vậy nên xem lại. Chỉ khi chạy với \`--strict\` thì lệnh mới kết thúc
với mã 1.`,
  },
  TD1328: {
    title: 'tệp mang tên gần đúng',
    message: 'tệp hoặc thư mục này không được đọc vì tên không phải là {expected}',
    reason: 'Thiếu tên đúng thì nội dung ở đây không được tính đến.',
    remedy: 'Đổi tên thành {expected}.',
    explanation: `Danh sách cụm, đơn vị nằm ở \`units.yaml\`, bảng chấm điểm nằm ở \`criteria.yaml\`, ngay trong thư
mục phong trào. Công cụ chỉ đọc tệp mang đúng tên đó. Ở đây không có tệp ấy, nhưng có một tệp tên gần giống.

Thường là Notepad lưu thành \`units.yaml.txt\` trong khi Windows giấu đuôi \`.txt\`, là tệp tải lại lần hai
thành \`units (1).yaml\`, hoặc là đuôi \`.yml\`. Cho Windows hiện đuôi tệp rồi đổi tên cho đúng.

Thư mục \`reports\`, \`reviews\` và \`figures\` cũng vậy: \`Reports\` hay \`review\` thì không được đọc.

Công văn phát động vẫn ra; điểm thì chưa có, hoặc chưa kể đến những gì nằm ở đây.`,
  },
  TD1365: {
    title: 'biến thể bỏ phần phải giữ',
    message: 'bảng này bỏ mục "{code}" trong khi bảng gốc giữ mục "{kept}" trong mọi biến thể',
    reason: 'Phần ghi keep: true là phần mọi đơn vị đều phải được chấm.',
    remedy: 'Xóa mục này khỏi drop, hoặc xóa keep ở bảng gốc nếu quy định đã đổi.',
    explanation: `Nhóm hoặc tiêu chí ghi \`keep: true\` trong bảng gốc thì không bảng nào dựa vào bảng ấy (\`base\`) được bỏ (\`drop\`),
cũng không được bỏ cùng với nhóm chứa nó. Thay tiêu chí (\`replace\`) và đổi điểm chuẩn (\`max\`) thì vẫn được.

Thường do bỏ cả một nhóm mà quên rằng trong nhóm có tiêu chí bắt buộc. Chừng nào chưa sửa, chưa có điểm của
cụm nào.`,
  },
  TD1366: {
    title: 'thang điểm riêng khác thang của cụm',
    message: 'đơn vị "{unit}" chấm theo thang {own}, cụm chấm theo thang {common}, mà xếp hạng theo điểm',
    reason: 'Điểm trên hai thang khác nhau không so sánh được.',
    remedy: 'Dùng bảng cùng thang điểm, hoặc xếp hạng theo tỷ lệ (ranking.by: percent).',
    explanation: `Đơn vị có bảng chấm điểm riêng (\`table\` của đơn vị trong \`units.yaml\`) vẫn được so và xếp hạng cùng cụm. So theo điểm
thì bảng riêng phải cùng thang điểm (\`scale\`) với bảng của cụm; khác thang thì dùng tỷ lệ phần trăm trên số điểm
được giao.

Thường do biến thể bỏ một phần mà quên chia lại điểm chuẩn cho các phần khác. Chừng nào chưa sửa, chưa có
điểm của cụm nào.`,
  },
  TD1375: {
    title: 'đặc điểm có, không mà có đơn vị bỏ trống',
    message: '{count} đơn vị chưa ghi có hay không có đặc điểm "{trait}", đầu tiên là {unit}',
    reason: 'Bỏ trống không phải là không: chưa biết điều kiện hỏi đặc điểm này đúng hay sai với đơn vị ấy.',
    remedy: 'Ghi {trait}: true hoặc {trait}: false ở từng đơn vị.',
    explanation: `Đặc điểm ghi \`true\` hoặc \`false\` ở \`traits\` là một điều kiện, dùng được ở \`applies\` và trong mọi
công thức: \`traits.noi_tru\`. Đơn vị bỏ trống thì không rõ là không có, hay là quên ghi: tiêu chí hỏi đặc điểm ấy ở
\`applies\` vẫn áp dụng cho đơn vị, công thức nhắc đến nó thì chưa ra điểm.

Thường do chỉ ghi ở những đơn vị có đặc điểm. Ghi \`false\` ở các đơn vị còn lại.

Đây là cảnh báo, không dừng việc gì. Chỉ khi chạy với \`--strict\` thì lệnh mới kết thúc với mã 1.`,
  },
} satisfies Partial<Catalogue>
