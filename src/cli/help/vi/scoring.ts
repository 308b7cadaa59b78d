import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const check = `Ví dụ:
  thidua check
      kiểm tra các tệp trong thư mục hiện tại
  thidua kiem-tra -C phong-trao-2026 --max 10
      kiểm tra một thư mục khác, in nhiều nhất mười thông báo
  thidua check --format sarif > kiem-tra.sarif
      ghi kết quả kiểm tra cho chương trình khác

Cách dùng: thidua check [tùy chọn]
           thidua kiem-tra [tùy chọn]

Đọc mọi tệp của phong trào, đối chiếu các tệp với nhau, tính thử điểm và chỉ ra
từng chỗ sai: tệp, dòng, cột, vì sao sai, cách sửa. Không ghi gì.

Có ba mức: lỗi thì phải sửa, cảnh báo thì nên xem lại, lưu ý chỉ cho biết công
cụ đã hiểu thế nào. Đơn vị chưa gửi báo cáo không phải là lỗi.

${COMMON_OPTIONS}

Mã kết thúc:
  0    không có lỗi; có thể còn cảnh báo và lưu ý
  1    tệp dữ liệu có ít nhất một lỗi; với --strict, có cảnh báo cũng là 1
  2    sai dòng lệnh
  3    không thực hiện được: thiếu campaign.yaml, công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const score = `Ví dụ:
  thidua score
      bảng xếp hạng của từng cụm, trên màn hình
  thidua cham-diem -C phong-trao-2026 --json > ket-qua.json
      kết quả đầy đủ cho chương trình khác; lược đồ: thidua schema results

Cách dùng: thidua score [tùy chọn]
           thidua cham-diem [tùy chọn]

Chấm điểm mọi đơn vị theo bảng tiêu chí, số liệu báo cáo và các điều chỉnh, rồi
xếp hạng trong từng cụm. Không ghi gì. Cụm có đơn vị chưa gửi báo cáo hoặc báo
cáo chưa hợp lệ thì thứ hạng là tạm tính.

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã chấm điểm
  1    tệp dữ liệu có lỗi; phần không phụ thuộc vào lỗi vẫn được chấm
  2    sai dòng lệnh
  3    không thực hiện được: thiếu campaign.yaml, units.yaml hoặc criteria.yaml,
       công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const sheets = `Ví dụ:
  thidua sheets
      lập out/bang-tong-hop-diem.xlsx trong thư mục hiện tại
  thidua tong-hop -C phong-trao-2026 -o hop-hoi-dong
      lập bảng của một thư mục khác, ghi vào thư mục hop-hoi-dong

Cách dùng: thidua sheets [tùy chọn]
           thidua tong-hop [tùy chọn]

Lập bảng tổng hợp điểm cuối năm: mỗi cụm một trang, số liệu, điều chỉnh, xếp
loại và thuyết minh cách tính. Điểm và hạng là công thức, sửa số liệu trong bảng
thì đổi theo.

Bảng đã được sửa tay thì được giữ nguyên, bản mới ghi bên cạnh với tên
bang-tong-hop-diem-moi.xlsx.

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã lập bảng
  1    tệp dữ liệu có lỗi; phần không phụ thuộc vào lỗi vẫn có trong bảng
  2    sai dòng lệnh
  3    không thực hiện được: thiếu campaign.yaml, units.yaml hoặc criteria.yaml,
       tệp đang mở trong Excel, công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const build = `Ví dụ:
  thidua build
      làm tất cả trong thư mục hiện tại
  thidua build -C phong-trao-2026
      làm tất cả trong một thư mục khác
  thidua build --replace
      thay cả công văn và bảng tổng hợp đã được sửa tay

Cách dùng: thidua build [tùy chọn]

Kiểm tra mọi tệp, ra công văn phát động, chấm điểm và lập bảng tổng hợp, có dữ
liệu đến đâu làm đến đó. Việc nào bỏ qua thì nói vì sao. Cuối cùng là những tệp
đã ghi và việc tiếp theo.

Tệp kết quả đã được sửa tay thì được giữ nguyên, bản mới ghi bên cạnh với tên
có đuôi -moi.

${COMMON_OPTIONS}

Mã kết thúc:
  0    xong, kể cả khi một việc được bỏ qua vì chưa có dữ liệu
  1    tệp dữ liệu có ít nhất một lỗi: việc phụ thuộc vào lỗi ấy bị bỏ qua, các
       việc khác vẫn làm; với --strict, có cảnh báo cũng là 1
  2    sai dòng lệnh
  3    không thực hiện được: thiếu campaign.yaml, tệp đang mở trong Word hoặc
       Excel, công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`
