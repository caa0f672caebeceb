<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>GapTableModel</name>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
</context>
<context>
    <name>botri::ui::AboutDialog</name>
    <message>
        <source>About Bố Trí</source>
        <translation>Giới thiệu Bố Trí</translation>
    </message>
    <message>
        <source>Plans the staff of communes: where people are missing, who should go, and why. It works without a network; a plan is one file, and nothing is sent anywhere.</source>
        <translation>Lập phương án bố trí nhân sự cấp xã: nơi nào thiếu người, ai nên đến và vì sao. Chương trình không cần mạng; mỗi phương án là một tệp và không có gì được gửi đi đâu.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1 (LGPL). Fonts: Noto Sans (OFL) and Tinos (Apache 2.0).</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Làm bằng Qt %1 (LGPL). Phông chữ: Noto Sans (OFL) và Tinos (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>botri::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Recent plans</source>
        <translation>Phương án &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Phương án</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Hiển thị</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>Phương án &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Mở &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Import a workbook…</source>
        <translation>Nhập từ &amp;Excel…</translation>
    </message>
    <message>
        <source>Save an &amp;empty workbook to fill in…</source>
        <translation>Lưu &amp;sổ mẫu để điền…</translation>
    </message>
    <message>
        <source>E&amp;xport all tables…</source>
        <translation>&amp;Xuất mọi bảng…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lưu &amp;bản sao…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Compute the plan</source>
        <translation>&amp;Lập phương án</translation>
    </message>
    <message>
        <source>&amp;Verify the plan</source>
        <translation>&amp;Kiểm chứng phương án</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;About Bố Trí</source>
        <translation>&amp;Giới thiệu Bố Trí</translation>
    </message>
    <message>
        <source>&amp;Why? (explanations)</source>
        <translation>&amp;Vì sao? (giải thích)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Narrow page bar</source>
        <translation>Thu &amp;gọn thanh bên trái</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>&amp;Hàng thấp</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>Thông &amp;báo…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Bình thường</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>Đóng tệ&amp;p</translation>
    </message>
    <message>
        <source>Plan in&amp;formation and dates…</source>
        <translation>Thông t&amp;in và ngày của phương án…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;History of changes</source>
        <translation>&amp;Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (không tìm thấy)</translation>
    </message>
    <message>
        <source>&amp;What would fill more posts…</source>
        <translation>Điều gì giúp bố trí &amp;thêm…</translation>
    </message>
</context>
<context>
    <name>botri::ui::ChartPanel</name>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Chép số liệu</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>&amp;Lưu thành ảnh…</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Chép hoặc lưu biểu đồ này</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Chọn biểu đồ</translation>
    </message>
</context>
<context>
    <name>botri::ui::ColumnFilter</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 và %Ln giá trị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không giá trị nào</translation>
    </message>
</context>
<context>
    <name>botri::ui::CornerBar</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search communes, people, pages and commands</source>
        <translation>Tìm xã, người, trang và lệnh</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>botri::ui::DataFindings</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Dòng dữ liệu</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>botri::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation>Xuất mọi bảng…</translation>
    </message>
    <message>
        <source>Empty workbook…</source>
        <translation>Tệp mẫu…</translation>
    </message>
    <message>
        <source>Tables of the plan file</source>
        <translation>Các bảng của tệp phương án</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>The tables agree with each other. Nothing asks for a correction.</source>
        <translation>Các bảng khớp nhau. Không có gì cần sửa.</translation>
    </message>
    <message>
        <source>What does not agree with the rest. Double-click or Enter goes to the cell.</source>
        <translation>Những chỗ chưa khớp với phần còn lại. Bấm đúp hoặc Enter để đến ô.</translation>
    </message>
</context>
<context>
    <name>botri::ui::FactSheet</name>
    <message>
        <source>Rules to mind</source>
        <translation>Quy định cần lưu ý</translation>
    </message>
    <message>
        <source>Rules passed: %1</source>
        <translation>Quy định đã đạt: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Nobody does this specialty in the commune</source>
        <translation>Xã chưa có ai làm lĩnh vực này</translation>
    </message>
    <message>
        <source>%1 needed, %2 present</source>
        <translation>Cần %1, có mặt %2</translation>
    </message>
    <message>
        <source>Priority of the specialty: %1</source>
        <translation>Mức ưu tiên của lĩnh vực: %1</translation>
    </message>
    <message>
        <source>Right specialty</source>
        <translation>Đúng chuyên ngành</translation>
    </message>
    <message>
        <source>Substitute, training level %1</source>
        <translation>Thay thế được, bồi dưỡng mức %1</translation>
    </message>
    <message>
        <source>Wish number %1 of the person</source>
        <translation>Đúng nguyện vọng %1</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tình nguyện</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Cự ly</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Support a month, each</source>
        <translation>Hỗ trợ mỗi người/tháng</translation>
    </message>
    <message>
        <source>Pinned by the office</source>
        <translation>Cơ quan đã ghim</translation>
    </message>
    <message>
        <source>Points of the move (fewer is better)</source>
        <translation>Điểm của điều chuyển (ít hơn là tốt hơn)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>If not %1</source>
        <translation>Nếu không là %1</translation>
    </message>
    <message>
        <source>leave the post empty</source>
        <translation>để trống vị trí</translation>
    </message>
    <message>
        <source>No other choice was found</source>
        <translation>Không có lựa chọn nào khác</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Posts needed</source>
        <translation>Số vị trí cần</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Số người có mặt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Thừa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Held beside another post</source>
        <translation>Đang kiêm nhiệm</translation>
    </message>
    <message>
        <source>Contract workers, outside the quota</source>
        <translation>Hợp đồng lao động, ngoài biên chế</translation>
    </message>
    <message>
        <source>Must keep at least</source>
        <translation>Phải giữ lại ít nhất</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Who fills it</source>
        <translation>Ai đến</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Ai đi</translation>
    </message>
    <message>
        <source>Why it stays empty</source>
        <translation>Vì sao còn trống</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts and nobody present in this specialty</source>
        <translation>Không có vị trí và không có người thuộc lĩnh vực này</translation>
    </message>
    <message>
        <source>Staff and quota</source>
        <translation>Nhân sự và biên chế</translation>
    </message>
    <message>
        <source>Quota, %1</source>
        <translation>Biên chế, %1</translation>
    </message>
    <message>
        <source>Frame (09-CV)</source>
        <translation>Khung theo 09-CV</translation>
    </message>
    <message>
        <source>People present, government side</source>
        <translation>Có mặt, khối chính quyền</translation>
    </message>
    <message>
        <source>Against the frame</source>
        <translation>So với khung</translation>
    </message>
    <message>
        <source>Leadership posts vacant</source>
        <translation>Vị trí lãnh đạo khuyết</translation>
    </message>
    <message>
        <source>Come in the plan</source>
        <translation>Đến theo phương án</translation>
    </message>
    <message>
        <source>Leave in the plan</source>
        <translation>Đi theo phương án</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Chuyên ngành</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Lĩnh vực khác</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Được giới thiệu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Nguyện vọng</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Trong phương án</translation>
    </message>
    <message>
        <source>Stays where they are</source>
        <translation>Ở lại nơi đang làm</translation>
    </message>
    <message>
        <source>Decisions of the office</source>
        <translation>Quyết định của cơ quan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>communes without a former district</source>
        <translation>các xã chưa ghi huyện cũ</translation>
    </message>
    <message>
        <source>former district %1</source>
        <translation>huyện cũ %1</translation>
    </message>
    <message>
        <source>the whole province</source>
        <translation>toàn tỉnh</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen communes</source>
        <translation>
            <numerusform>%n xã đang chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>after the plan %1</source>
        <translation>sau phương án %1</translation>
    </message>
    <message>
        <source>Communes that are short</source>
        <translation>Các xã thiếu người</translation>
    </message>
    <message>
        <source>Specialties that are short</source>
        <translation>Các lĩnh vực thiếu người</translation>
    </message>
    <message>
        <source>Former districts that are short</source>
        <translation>Các huyện cũ thiếu người</translation>
    </message>
    <message>
        <source>no former district</source>
        <translation>chưa ghi huyện cũ</translation>
    </message>
    <message>
        <source>Who comes: %1 people</source>
        <translation>Người được bố trí đến: %1</translation>
    </message>
    <message>
        <source>Posts short, post by post</source>
        <translation>Số vị trí thiếu, cộng theo từng vị trí</translation>
    </message>
    <message>
        <source>%1 needed − %2 present + %3 in surplus at other posts</source>
        <translation>%1 cần − %2 có mặt + %3 dôi dư ở vị trí khác</translation>
    </message>
    <message>
        <source>People in surplus</source>
        <translation>Số người dôi dư</translation>
    </message>
    <message>
        <source>Of the short posts, held beside another</source>
        <translation>Trong số vị trí thiếu, đang có người kiêm nhiệm</translation>
    </message>
    <message>
        <source>The plan fills</source>
        <translation>Phương án bố trí được</translation>
    </message>
    <message>
        <source>Left after the plan</source>
        <translation>Còn thiếu sau phương án</translation>
    </message>
    <message>
        <source>professional posts of the communes</source>
        <translation>vị trí chuyên môn của cấp xã</translation>
    </message>
    <message>
        <source>Where these figures come from</source>
        <translation>Các số này từ đâu</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>The person: %1</source>
        <translation>Người được điều: %1</translation>
    </message>
    <message>
        <source>The posts: %1</source>
        <translation>Vị trí: %1</translation>
    </message>
    <message>
        <source>The unit they leave: %1</source>
        <translation>Đơn vị đi: %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Điều gì làm thay đổi</translation>
    </message>
    <message>
        <source>The office pinned this move: only taking the pin back changes it</source>
        <translation>Cơ quan đã ghim điều chuyển này: chỉ thay đổi khi bỏ ghim</translation>
    </message>
    <message>
        <source>Nobody else can fill this post: without this person it stays empty</source>
        <translation>Không ai khác đảm nhận được vị trí này: không có người này thì để trống</translation>
    </message>
    <message>
        <source>With %1 here more important posts would stay empty elsewhere: no price of this move changes that</source>
        <translation>Nếu chọn %1, nơi khác phải để trống vị trí quan trọng hơn; điểm của điều chuyển này không làm thay đổi được</translation>
    </message>
    <message>
        <source>%1 would do as well: the plan is as good either way</source>
        <translation>%1 cũng phù hợp như vậy: hai cách cho phương án tốt như nhau</translation>
    </message>
    <message>
        <source>%1 goes as soon as this move costs more than %2 points more</source>
        <translation>%1 sẽ được chọn khi điều chuyển này tăng quá %2 điểm</translation>
    </message>
    <message>
        <source>People here whose names are known</source>
        <translation>Người của xã có tên trong danh sách</translation>
    </message>
    <message>
        <source>The commune: %1</source>
        <translation>Đơn vị: %1</translation>
    </message>
    <message>
        <source>This specialty in all communes</source>
        <translation>Lĩnh vực này ở tất cả các xã</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Would change it</source>
        <translation>Cách gỡ</translation>
    </message>
    <message>
        <source>Specialties short and over</source>
        <translation>Lĩnh vực thiếu và dôi dư</translation>
    </message>
    <message>
        <source>Rules on the unit that warn after the plan</source>
        <translation>Quy định cần lưu ý đối với đơn vị sau phương án</translation>
    </message>
    <message>
        <source>Professional posts</source>
        <translation>Vị trí chuyên môn</translation>
    </message>
    <message>
        <source>The former district: %1</source>
        <translation>Huyện cũ: %1</translation>
    </message>
    <message>
        <source>Priority specialties without anybody</source>
        <translation>Lĩnh vực ưu tiên bị bỏ trống</translation>
    </message>
    <message>
        <source>Weight of the posts left empty</source>
        <translation>Mức quan trọng của vị trí để trống</translation>
    </message>
    <message>
        <source>Points of measures</source>
        <translation>Điểm hình thức</translation>
    </message>
    <message>
        <source>Points of distance, training, wishes</source>
        <translation>Điểm cự ly, bồi dưỡng, nguyện vọng</translation>
    </message>
    <message>
        <source>posts: worse</source>
        <translation>kém hơn về vị trí</translation>
    </message>
    <message>
        <source>posts: better</source>
        <translation>tốt hơn về vị trí</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>điểm như nhau</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>goes to %1 instead of %2</source>
        <translation>đến %1 thay vì %2</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>stays, no longer goes to %1</source>
        <translation>ở lại, không đến %1 nữa</translation>
    </message>
    <message numerus="yes">
        <source>%n other people change</source>
        <translation>
            <numerusform>%n người khác phải đổi chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody else changes</source>
        <translation>không ai khác phải đổi chỗ</translation>
    </message>
    <message>
        <source>leaves %1 empty</source>
        <translation>để trống %1</translation>
    </message>
    <message>
        <source>%1 km altogether</source>
        <translation>tổng cự ly %1 km</translation>
    </message>
    <message numerus="yes">
        <source>Step by step: %n people</source>
        <translation>
            <numerusform>Lần lượt từng bước: %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Would change it: %1</source>
        <translation>Cách gỡ: %1</translation>
    </message>
    <message>
        <source>The proof, in people</source>
        <translation>Chứng minh bằng số người</translation>
    </message>
    <message>
        <source>Of this specialty or a substitute, in all sources</source>
        <translation>Người thuộc lĩnh vực này hoặc thay thế được, mọi nguồn</translation>
    </message>
    <message>
        <source>May come</source>
        <translation>Có thể đến</translation>
    </message>
    <message>
        <source>Posts that need the same people</source>
        <translation>Các vị trí cùng cần những người này</translation>
    </message>
    <message>
        <source>%1 posts, this one among them, need %2 people who may come</source>
        <translation>%1 vị trí, kể cả vị trí này, cùng cần %2 người đủ điều kiện</translation>
    </message>
    <message>
        <source>No rule stops them: a limit, a quota or a decision does</source>
        <translation>Không vướng quy định nào: vướng giới hạn, biên chế hoặc quyết định</translation>
    </message>
    <message>
        <source>Nearest to coming</source>
        <translation>Người gần đủ điều kiện nhất</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 dòng nữa</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Theo hình thức</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Theo vùng</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>hình thức</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>cự ly</translation>
    </message>
    <message>
        <source>training of substitutes</source>
        <translation>bồi dưỡng người thay thế</translation>
    </message>
    <message>
        <source>another quota pool</source>
        <translation>khác khối biên chế</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>support money</source>
        <translation>tiền hỗ trợ</translation>
    </message>
    <message>
        <source>wishes met</source>
        <translation>đúng nguyện vọng</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>tình nguyện</translation>
    </message>
    <message>
        <source>priority for reception</source>
        <translation>diện ưu tiên tiếp nhận</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>Points of all moves (fewer is better)</source>
        <translation>Điểm của toàn bộ điều chuyển (ít hơn là tốt hơn)</translation>
    </message>
    <message>
        <source>Posts short today</source>
        <translation>Số vị trí thiếu hiện nay</translation>
    </message>
    <message>
        <source>Posts without people, summed post by post over all communes; leadership posts are counted apart</source>
        <translation>Vị trí chưa có người, cộng theo từng vị trí ở tất cả các xã; vị trí lãnh đạo tính riêng</translation>
    </message>
    <message>
        <source>Posts filled</source>
        <translation>Số vị trí bố trí được</translation>
    </message>
    <message>
        <source>Posts short today to which the plan sends somebody</source>
        <translation>Vị trí hiện thiếu được phương án bố trí người</translation>
    </message>
    <message>
        <source>Posts left empty</source>
        <translation>Số vị trí còn thiếu</translation>
    </message>
    <message>
        <source>Posts short today less those the plan fills</source>
        <translation>Số vị trí hiện thiếu trừ số phương án bố trí được</translation>
    </message>
    <message>
        <source>People placed</source>
        <translation>Số người được bố trí</translation>
    </message>
    <message>
        <source>Everybody the plan moves, those without names too</source>
        <translation>Mọi người được phương án điều chuyển, kể cả người chưa nêu tên</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Cự ly bình quân</translation>
    </message>
    <message>
        <source>%1 km altogether, over the %2 people whose way is known</source>
        <translation>Tổng %1 km, chia cho %2 người đã biết cự ly</translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation>Kinh phí hỗ trợ một năm</translation>
    </message>
    <message>
        <source>Twelve times the support a month of everybody the plan moves: %1 a month</source>
        <translation>Mười hai tháng hỗ trợ của mọi người được điều chuyển: %1 mỗi tháng</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>Số này từ đâu</translation>
    </message>
    <message>
        <source>%1 short today − %2 filled = %3</source>
        <translation>%1 hiện thiếu − %2 bố trí được = %3</translation>
    </message>
    <message>
        <source>The whole province, specialty by specialty</source>
        <translation>Toàn tỉnh, theo từng lĩnh vực</translation>
    </message>
    <message>
        <source>empty specialties: %1</source>
        <translation>lĩnh vực trống: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n quy định</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of every plan</source>
        <translation>Đã rút khỏi mọi phương án</translation>
    </message>
    <message numerus="yes">
        <source>%n people stay where they are</source>
        <translation>
            <numerusform>%n người ở lại nơi đang làm</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes there, and why</source>
        <translation>Xem ai đến đó và vì sao</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>đang trong phương án</translation>
    </message>
    <message>
        <source>Limits that are used up, or pins, leave no way</source>
        <translation>Hết chỉ tiêu hoặc vướng người đã ghim nên không còn cách nào</translation>
    </message>
    <message>
        <source>Everybody who may come</source>
        <translation>Những người đến được</translation>
    </message>
    <message>
        <source>Where they may go</source>
        <translation>Những nơi đến được</translation>
    </message>
    <message>
        <source>Who may not come, and why</source>
        <translation>Những người chưa đến được, vì sao</translation>
    </message>
    <message>
        <source>Where they may not go, and why</source>
        <translation>Những nơi chưa đến được, vì sao</translation>
    </message>
    <message>
        <source>Needed by their own unit</source>
        <translation>Đơn vị đang cần giữ</translation>
    </message>
    <message>
        <source>Stopped by several rules, decisions or limits at once</source>
        <translation>Vướng cùng lúc nhiều quy định, quyết định hoặc chỉ tiêu</translation>
    </message>
    <message>
        <source>Posts short today to which the plan sends somebody. Priority specialties come before the number of posts; priority specialties still without anybody in a commune: %1</source>
        <translation>Vị trí đang thiếu mà phương án bố trí được người. Các lĩnh vực ưu tiên được lo trước, sau mới đến số vị trí; số lĩnh vực ưu tiên còn chưa có ai ở xã: %1</translation>
    </message>
    <message>
        <source>Pinned when the plan was computed; taken back since</source>
        <translation>Đã ghim khi lập phương án; nay đã bỏ ghim</translation>
    </message>
    <message>
        <source>The pin was taken back: compute the plan again to see who else could go</source>
        <translation>Đã bỏ ghim: lập lại phương án để biết ai khác có thể đi</translation>
    </message>
    <message>
        <source>With %1 here less preferred measures would be used; they come before distance, training and wishes</source>
        <translation>Nếu là %1 thì hình thức kém ưu tiên hơn; hình thức được xét trước cự ly, bồi dưỡng và nguyện vọng</translation>
    </message>
    <message>
        <source>measures: worse</source>
        <translation>kém hơn về hình thức</translation>
    </message>
    <message>
        <source>measures: better</source>
        <translation>tốt hơn về hình thức</translation>
    </message>
</context>
<context>
    <name>botri::ui::FactSheetView</name>
    <message>
        <source>Choose instead</source>
        <translation>Chọn thay</translation>
    </message>
    <message>
        <source>Pins this person to the post and forbids it to the present one; compute again to see the whole plan.</source>
        <translation>Ghim người này vào vị trí và cấm người hiện tại; lập lại để thấy toàn bộ phương án.</translation>
    </message>
    <message>
        <source>Choose %1 instead</source>
        <translation>Chọn %1 thay thế</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Takes the pin or forbid back</source>
        <translation>Bỏ ghim hoặc bỏ cấm</translation>
    </message>
    <message>
        <source>Lets plans place this person again</source>
        <translation>Cho phép phương án bố trí lại người này</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Pins this person to the post; compute again to see the whole plan.</source>
        <translation>Ghim người này vào vị trí; lập lại để thấy cả phương án.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Chọn %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::FileCommands</name>
    <message>
        <source>New plan file</source>
        <translation>Tệp phương án mới</translation>
    </message>
    <message>
        <source>Plan file (*.botri)</source>
        <translation>Tệp phương án (*.botri)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Mở phương án</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods *.csv)</source>
        <translation>Tệp Excel, LibreOffice, CSV (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Export all tables</source>
        <translation>Xuất mọi bảng</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save an empty workbook</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Nhập từ Excel</translation>
    </message>
</context>
<context>
    <name>botri::ui::FileDrop</name>
    <message>
        <source>Only plan files (.botri) and lists (.xlsx, .ods, .csv) can be dropped here</source>
        <translation>Chỉ thả được tệp phương án (.botri) và danh sách (.xlsx, .ods, .csv) vào đây</translation>
    </message>
    <message>
        <source>Drop to open this plan</source>
        <translation>Thả để mở phương án này</translation>
    </message>
    <message>
        <source>Drop to look at the list before importing it</source>
        <translation>Thả để xem trước danh sách rồi mới nhập</translation>
    </message>
    <message>
        <source>Drop to make a plan from this list</source>
        <translation>Thả để lập phương án từ danh sách này</translation>
    </message>
</context>
<context>
    <name>botri::ui::FilesStep</name>
    <message>
        <source>Excel (.xlsx), OpenDocument (.ods) and CSV files. Nothing is written to them.</source>
        <translation>Tệp Excel (.xlsx), OpenDocument (.ods) và CSV. Chương trình không ghi gì vào các tệp này.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Thê&amp;m tệp…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Số trang tính</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods *.csv)</source>
        <translation>Sổ tính (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Nhập từ Excel</translation>
    </message>
</context>
<context>
    <name>botri::ui::FilterChips</name>
    <message>
        <source>Clear all filters</source>
        <translation>Bỏ mọi bộ lọc</translation>
    </message>
    <message>
        <source>Change the filter %1</source>
        <translation>Sửa bộ lọc %1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
    <message>
        <source>Take the filter %1 away</source>
        <translation>Bỏ bộ lọc %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::FilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>Lọc %1</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
    <message>
        <source>Write a number, like %1.</source>
        <translation>Hãy viết một số, ví dụ %1.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Holds these words</source>
        <translation>Chứa các từ này</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Các giá trị được hiển thị</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different values: too many to list</source>
        <translation>
            <numerusform>%Ln giá trị khác nhau, quá nhiều để liệt kê</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>botri::ui::FindingsView</name>
    <message>
        <source>&amp;Copy all findings</source>
        <translation>&amp;Chép tất cả</translation>
    </message>
    <message>
        <source>&amp;Save findings…</source>
        <translation>&amp;Lưu danh sách…</translation>
    </message>
    <message>
        <source>As a table, to be pasted into a letter or a spreadsheet</source>
        <translation>Dạng bảng, để dán vào thư hoặc bảng tính</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Loại điều cần xem</translation>
    </message>
    <message>
        <source>Cells around the finding</source>
        <translation>Các ô quanh chỗ cần xem</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Vì sao: %1.</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Lưu danh sách cần sửa</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>botri::ui::GapTableModel</name>
    <message>
        <source>%1 · %2
%3 needed, %4 present</source>
        <translation>%1 · %2
Cần %3, có mặt %4</translation>
    </message>
    <message>
        <source>, %1 held concurrently</source>
        <translation>, kiêm nhiệm %1</translation>
    </message>
    <message>
        <source>, %1 on contract</source>
        <translation>, hợp đồng %1</translation>
    </message>
    <message>
        <source>The plan fills %1 and takes %2 away</source>
        <translation>Phương án bố trí %1, điều đi %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Thừa</translation>
    </message>
    <message>
        <source>%1: %2 present, %3 needed</source>
        <translation>%1: có mặt %2, cần %3</translation>
    </message>
    <message>
        <source>%1 · %2
no posts, nobody present</source>
        <translation>%1 · %2
không có vị trí, không có người</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: no posts</source>
        <translation>%1, %2: không có vị trí</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>surplus %1</source>
        <translation>thừa %1</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>Click or press Space to show or hide its communes</source>
        <translation>Bấm chuột hoặc phím cách để hiện hoặc ẩn các xã</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Cần</translation>
    </message>
</context>
<context>
    <name>botri::ui::GapsPage</name>
    <message>
        <source>Only short</source>
        <translation>Chỉ nơi thiếu</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Chưa có số liệu vị trí</translation>
    </message>
    <message>
        <source>Import the lists of communes, posts and people: an Excel, LibreOffice or CSV file. You see what was understood before anything is taken over.</source>
        <translation>Hãy nhập danh sách xã, vị trí và nhân sự từ tệp Excel, LibreOffice hoặc CSV. Chương trình cho xem trước những gì đã hiểu rồi mới ghi vào phương án.</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Save an empty workbook to fill in…</source>
        <translation>Lưu tệp mẫu để điền…</translation>
    </message>
    <message>
        <source>Communes by name</source>
        <translation>Xếp theo tên xã</translation>
    </message>
    <message>
        <source>By former district</source>
        <translation>Theo huyện cũ</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Theo vùng</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Mọi vùng</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>posts short</source>
        <translation>vị trí thiếu</translation>
    </message>
    <message>
        <source>Open posts, summed post by post: the surplus of one place never hides the shortage of another</source>
        <translation>Vị trí còn trống, cộng theo từng vị trí: nơi thừa không che khuất nơi thiếu</translation>
    </message>
    <message>
        <source>people in surplus</source>
        <translation>người dôi dư</translation>
    </message>
    <message>
        <source>Open posts that somebody covers beside another post: still open</source>
        <translation>Vị trí trống đang có người kiêm nhiệm: vẫn tính là trống</translation>
    </message>
    <message>
        <source>filled by the plan</source>
        <translation>bố trí được</translation>
    </message>
    <message>
        <source>left after the plan</source>
        <translation>còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n communes</source>
        <translation>
            <numerusform>%n xã, phường</numerusform>
        </translation>
    </message>
    <message>
        <source>− short, + over, · just enough, empty: no such post; leadership is counted apart</source>
        <translation>− thiếu, + thừa, · vừa đủ, ô trống: không có vị trí; lãnh đạo tính riêng</translation>
    </message>
    <message>
        <source>Subtotals only</source>
        <translation>Chỉ dòng cộng</translation>
    </message>
    <message>
        <source>Shows the sums of the groups and hides their communes</source>
        <translation>Chỉ hiện số cộng từng nhóm, ẩn các xã</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Saves the table as it is shown as an Excel workbook</source>
        <translation>Lưu bảng đúng như đang hiện ra tệp Excel</translation>
    </message>
    <message>
        <source>Shows all communes again</source>
        <translation>Hiện lại tất cả các xã</translation>
    </message>
    <message>
        <source>Shortage and surplus by commune and specialty</source>
        <translation>Thiếu – thừa theo xã và lĩnh vực</translation>
    </message>
    <message>
        <source>Gap today</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Gap after the plan</source>
        <translation>Sau phương án</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Số người có mặt</translation>
    </message>
    <message>
        <source>Posts needed</source>
        <translation>Số vị trí cần</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Số liệu hiển thị</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Cách nhóm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%n communes chosen</source>
        <translation>
            <numerusform>Đang chọn %n xã</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the posts…</source>
        <translation>Sửa số vị trí…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Số liệu tính đến ngày %1</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>shortage-surplus</source>
        <translation>thieu-thua</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>held concurrently</source>
        <translation>đang kiêm nhiệm</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Thiếu – thừa</translation>
    </message>
    <message>
        <source>Find a commune</source>
        <translation>Xã, huyện cũ</translation>
    </message>
    <message>
        <source>All former districts</source>
        <translation>Mọi huyện cũ</translation>
    </message>
    <message>
        <source>By region and former district</source>
        <translation>Theo vùng và huyện cũ</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Mọi khối</translation>
    </message>
</context>
<context>
    <name>botri::ui::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (đã hoàn tác)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
</context>
<context>
    <name>botri::ui::HistoryPanel</name>
    <message>
        <source>Choose a line to see how to get back to it. Nothing is ever deleted from this list.</source>
        <translation>Chọn một dòng để xem cách trở về lúc đó. Danh sách này không bao giờ bị xóa dòng nào.</translation>
    </message>
    <message>
        <source>This line cannot be gone back to: it is an undo or redo itself, or other changes took its place.</source>
        <translation>Không trở về dòng này được: đây là một lần hoàn tác, làm lại, hoặc đã có thay đổi khác thay thế.</translation>
    </message>
    <message>
        <source>The file is as this change left it.</source>
        <translation>Tệp đang đúng như sau thay đổi này.</translation>
    </message>
    <message numerus="yes">
        <source>Going back to here undoes %n later changes. They can be made again.</source>
        <translation>
            <numerusform>Trở về đây sẽ hoàn tác %n thay đổi sau đó. Có thể làm lại chúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going forward to here makes %n undone changes again.</source>
        <translation>
            <numerusform>Đi tới đây sẽ làm lại %n thay đổi đã hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>Trở về lúc &amp;này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>botri::ui::ImportRowsModel</name>
    <message>
        <source>not in the file</source>
        <translation>không có trong tệp</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>see the findings of this sheet</source>
        <translation>xem những điều cần sửa của trang tính này</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Việc sẽ làm</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Dòng dữ liệu</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
</context>
<context>
    <name>botri::ui::ImportTables</name>
    <message>
        <source>left out</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>taken, look</source>
        <translation>đã nhận, cần xem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Chưa nhập</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
</context>
<context>
    <name>botri::ui::ImportView</name>
    <message>
        <source>Import %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet. Rows with an error are left out; all others come in as one step that can be undone.</source>
        <translation>Chưa có gì được ghi. Dòng có lỗi sẽ không nhập; các dòng khác được ghi trong một bước và hoàn tác được.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Lỗi và lưu ý</translation>
    </message>
    <message>
        <source>The preview was stopped and is not complete. Nothing has been taken over.</source>
        <translation>Việc xem trước đã dừng giữa chừng. Chưa có gì được đưa vào.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Đang xem các tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n cells corrected for this import.</source>
        <translation>
            <numerusform>Đã sửa %n ô cho lần nhập này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns of %n sheets are matched as you chose last time.</source>
        <translation>
            <numerusform>Cột của %n trang tính được ghép như bạn đã chọn lần trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Xem trước lại</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>T&amp;iếp</translation>
    </message>
    <message>
        <source>Preview of the rows</source>
        <translation>Xem trước từng dòng</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Hủ&amp;y nhập</translation>
    </message>
    <message>
        <source>Leave the import; the plan stays as it is</source>
        <translation>Thôi nhập; phương án giữ nguyên</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Esc goes back a step</source>
        <translation>Esc quay lại một bước</translation>
    </message>
    <message>
        <source>1  Files</source>
        <translation>1  Tệp</translation>
    </message>
    <message>
        <source>2  Sheets and columns</source>
        <translation>2  Trang tính và cột</translation>
    </message>
    <message>
        <source>3  Check and take over</source>
        <translation>3  Kiểm tra và đưa vào</translation>
    </message>
    <message>
        <source>%1 errors.</source>
        <translation>%1 lỗi.</translation>
    </message>
    <message>
        <source>%1 warnings.</source>
        <translation>%1 cảnh báo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln changes</source>
        <translation>
            <numerusform>Ghi %Ln thay đổi &amp;vào phương án</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written into the plan. Until that is done nothing has changed; Cancel above leaves the plan as it is.</source>
        <translation>Đang ghi vào phương án. Khi chưa ghi xong thì chưa có gì thay đổi; bấm Hủy ở trên để giữ nguyên phương án.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were recognised.</source>
        <translation>
            <numerusform>Đã nhận ra %n trang tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Có tệp không đọc được</translation>
    </message>
    <message>
        <source>A sheet lacks columns it cannot be read without</source>
        <translation>Có trang tính thiếu cột bắt buộc nên không đọc được</translation>
    </message>
    <message>
        <source>Done; click to look at it again</source>
        <translation>Đã xong; bấm để xem lại</translation>
    </message>
    <message>
        <source>A needed column is missing or was not recognised</source>
        <translation>Thiếu hoặc chưa nhận ra một cột bắt buộc</translation>
    </message>
    <message>
        <source>Nothing is asked here; click to look at it</source>
        <translation>Bước này không cần hỏi gì; bấm để xem</translation>
    </message>
    <message>
        <source>There is nothing to take over: no sheet was recognised. Choose in step 2 which table each sheet holds.</source>
        <translation>Chưa có gì để ghi: không nhận ra trang tính nào. Hãy chọn ở bước 2 mỗi trang tính là bảng nào.</translation>
    </message>
    <message>
        <source>There is nothing to take over: the plan already has all rows that are without error.</source>
        <translation>Không có gì để ghi: mọi dòng không có lỗi đã có trong phương án.</translation>
    </message>
    <message>
        <source>There is nothing to take over: the plan already has everything in these files.</source>
        <translation>Không có gì để ghi: phương án đã có mọi số liệu trong các tệp này.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet: each row has an error to mend first.</source>
        <translation>Chưa có gì để ghi: dòng nào cũng có lỗi cần sửa trước.</translation>
    </message>
    <message>
        <source>There is nothing to take over: a column that is needed is not matched, or there are no rows.</source>
        <translation>Chưa có gì để ghi: một cột bắt buộc chưa được ghép, hoặc không có dòng nào.</translation>
    </message>
</context>
<context>
    <name>botri::ui::Inspector</name>
    <message>
        <source>Select a cell, a person or a move: here you read what stands behind it.</source>
        <translation>Chọn một ô, một người hoặc một lượt điều chuyển: lý do hiện ở đây.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>This person goes to this post, whatever else changes</source>
        <translation>Người này đến vị trí này, dù phần khác của phương án thay đổi</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Cấm</translation>
    </message>
    <message>
        <source>This person never goes to this post</source>
        <translation>Người này không bao giờ đến vị trí này</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Takes the pin or forbid back</source>
        <translation>Bỏ ghim hoặc cấm</translation>
    </message>
    <message>
        <source>Change the posts…</source>
        <translation>Sửa số vị trí…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What you looked at before (Alt+Left)</source>
        <translation>Nội dung đã xem trước đó (Alt+Trái)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>What you looked at after (Alt+Right)</source>
        <translation>Nội dung đã xem sau đó (Alt+Phải)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép thành văn bản</translation>
    </message>
    <message>
        <source>Copies the whole explanation as text (Ctrl+Shift+C)</source>
        <translation>Sao chép toàn bộ phần giải thích thành văn bản (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>botri::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>botri::ui::MainWindow</name>
    <message>
        <source>[read-only]</source>
        <translation>[chỉ đọc]</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>[last change not saved]</source>
        <translation>[thay đổi cuối chưa lưu được]</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>%1 communes, %2 posts short. Press Home to go from commune to commune.</source>
        <translation>%1 xã, phường, thiếu %2 vị trí. Bấm Home để đi lần lượt từng xã.</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapData</name>
    <message numerus="yes">
        <source>%n provincial offices</source>
        <translation>
            <numerusform>%n cơ quan cấp tỉnh</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1 posts short, %2 people over</source>
        <translation>Hiện trạng: thiếu %1, thừa %2</translation>
    </message>
    <message>
        <source>After the plan: %1 posts short, %2 people over</source>
        <translation>Sau phương án: thiếu %1, thừa %2</translation>
    </message>
    <message>
        <source>Come: %1 · leave: %2 · change posts inside: %3</source>
        <translation>Đến: %1 · đi: %2 · bố trí lại tại chỗ: %3</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>Đi: %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapKey</name>
    <message>
        <source>short %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>thừa %1</translation>
    </message>
    <message>
        <source>short and over at once</source>
        <translation>vừa thiếu vừa thừa</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapLegend</name>
    <message>
        <source>Show or hide the ways of this measure</source>
        <translation>Hiện hoặc ẩn các điều chuyển theo hình thức này</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapPanel</name>
    <message numerus="yes">
        <source>not on the map: %n</source>
        <translation>
            <numerusform>chưa có trên bản đồ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communes chosen</source>
        <translation>
            <numerusform>Đã chọn %n xã, phường</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 posts short</source>
        <translation>thiếu %1 vị trí</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>After the plan</source>
        <translation>Sau phương án</translation>
    </message>
    <message>
        <source>Colours show</source>
        <translation>Màu thể hiện</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>More for the map</source>
        <translation>Việc khác với bản đồ</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Phóng to (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Thu nhỏ (−)</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>Toàn bản đồ (0)</translation>
    </message>
    <message>
        <source>Select communes by dragging a rectangle (or hold Shift)</source>
        <translation>Kéo khung để chọn nhiều xã (hoặc giữ Shift)</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>&amp;Lưu thành ảnh…</translation>
    </message>
    <message>
        <source>Their gaps</source>
        <translation>Xem thiếu – thừa</translation>
    </message>
    <message>
        <source>Their moves</source>
        <translation>Xem điều chuyển</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Communes without coordinates: enter them on the Data page</source>
        <translation>Xã chưa có tọa độ: hãy nhập ở trang Dữ liệu</translation>
    </message>
    <message>
        <source>Import boundaries of communes</source>
        <translation>Nhập ranh giới cấp xã</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json)</source>
        <translation>Ranh giới (*.geojson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Import boundaries…</source>
        <translation>&amp;Nhập ranh giới…</translation>
    </message>
    <message>
        <source>&amp;Remove the boundaries</source>
        <translation>&amp;Bỏ ranh giới</translation>
    </message>
    <message>
        <source>No commune has coordinates yet, so none can be drawn.
Enter latitude and longitude in the table of units on the Data page, or import a list that has them.</source>
        <translation>Chưa xã nào có tọa độ nên chưa vẽ được bản đồ.
Hãy điền vĩ độ, kinh độ trong bảng Đơn vị ở trang Dữ liệu, hoặc nhập danh sách có tọa độ.</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapPicture</name>
    <message>
        <source>Without a label:</source>
        <translation>Không ghi tên trên bản đồ:</translation>
    </message>
</context>
<context>
    <name>botri::ui::MapTable</name>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Former district</source>
        <translation>Huyện cũ</translation>
    </message>
    <message>
        <source>Short today</source>
        <translation>Thiếu hiện trạng</translation>
    </message>
    <message>
        <source>Over today</source>
        <translation>Thừa hiện trạng</translation>
    </message>
    <message>
        <source>Short after</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Over after</source>
        <translation>Còn thừa</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Đi</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Tại chỗ</translation>
    </message>
</context>
<context>
    <name>botri::ui::MessageLogDialog</name>
    <message>
        <source>Messages</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Chép tất cả</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Chưa có thông báo nào.</translation>
    </message>
</context>
<context>
    <name>botri::ui::MessageStrip</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Chép thông báo</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Thông báo trước</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Thông báo sau</translation>
    </message>
</context>
<context>
    <name>botri::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>botri::ui::NeedEditor</name>
    <message>
        <source>Needed</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Held concurrently</source>
        <translation>Kiêm nhiệm</translation>
    </message>
    <message>
        <source>Posts of this specialty in this quota pool</source>
        <translation>Số vị trí của lĩnh vực này trong khối biên chế đang chọn</translation>
    </message>
    <message>
        <source>People in these posts; contract workers are left out</source>
        <translation>Số người đang giữ các vị trí này, không tính lao động hợp đồng</translation>
    </message>
    <message>
        <source>Open posts that somebody covers beside another post</source>
        <translation>Số vị trí trống đang có người kiêm nhiệm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Quota pool</source>
        <translation>Khối biên chế</translation>
    </message>
</context>
<context>
    <name>botri::ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Phương án mới</translation>
    </message>
    <message>
        <source>Staff plan for communes %1</source>
        <translation>Phương án bố trí nhân sự cấp xã %1</translation>
    </message>
    <message>
        <source>Choose a place for the file…</source>
        <translation>Chọn nơi lưu tệp…</translation>
    </message>
    <message>
        <source>Plan information and dates</source>
        <translation>Thông tin và ngày của phương án</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>Tỉn&amp;h</translation>
    </message>
    <message>
        <source>&amp;Figures as of</source>
        <translation>Số liệu tính đến &amp;ngày</translation>
    </message>
    <message>
        <source>&amp;Decision date</source>
        <translation>Ngày &amp;quyết định</translation>
    </message>
    <message>
        <source>&amp;Moves start on</source>
        <translation>Ngày &amp;bắt đầu điều chuyển</translation>
    </message>
</context>
<context>
    <name>botri::ui::OnlyChip</name>
    <message>
        <source>specialties nobody does</source>
        <translation>lĩnh vực không có ai</translation>
    </message>
    <message>
        <source>pins not honoured</source>
        <translation>ghim không thực hiện được</translation>
    </message>
    <message>
        <source>rules on units</source>
        <translation>quy định về đơn vị</translation>
    </message>
    <message>
        <source>rules the office changed</source>
        <translation>quy định do cơ quan thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Chỉ xem: %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Bỏ điều kiện lọc này</translation>
    </message>
</context>
<context>
    <name>botri::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Chưa có gì để xem</translation>
    </message>
    <message>
        <source>Import the lists of communes, posts and people. Then this page shows where people are missing, what a plan would do about it, and what is left to decide.</source>
        <translation>Hãy nhập danh sách xã, vị trí và nhân sự. Trang này sẽ cho thấy nơi nào thiếu người, phương án giải quyết được đến đâu và còn việc gì phải quyết định.</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Save an empty workbook to fill in…</source>
        <translation>Lưu tệp mẫu để điền…</translation>
    </message>
    <message>
        <source>No plan yet: what you see is today</source>
        <translation>Chưa có phương án: đây là hiện trạng</translation>
    </message>
    <message>
        <source>Data or decisions changed after this plan was computed</source>
        <translation>Dữ liệu hoặc quyết định đã thay đổi sau khi lập phương án</translation>
    </message>
    <message>
        <source>Compute the plan</source>
        <translation>Lập phương án</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Lập lại</translation>
    </message>
</context>
<context>
    <name>botri::ui::OverviewTables</name>
    <message>
        <source>mean distance</source>
        <translation>cự ly trung bình</translation>
    </message>
    <message>
        <source>Over the %1 people whose distance is known</source>
        <translation>Tính trên %1 người đã biết cự ly</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>After the plan</source>
        <translation>Sau phương án</translation>
    </message>
    <message>
        <source>%1 people over</source>
        <translation>Thừa %1 người</translation>
    </message>
    <message>
        <source>Moves by measure</source>
        <translation>Điều chuyển theo hình thức</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>posts short</source>
        <translation>vị trí thiếu</translation>
    </message>
    <message>
        <source>Open posts, summed post by post: the surplus of one place never hides the shortage of another</source>
        <translation>Vị trí còn trống, cộng theo từng vị trí: nơi thừa không che khuất nơi thiếu</translation>
    </message>
    <message>
        <source>%1 people placed</source>
        <translation>%1 người được bố trí</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>Each with the reason why it stays empty</source>
        <translation>Mỗi vị trí đều có lý do vì sao còn trống</translation>
    </message>
    <message>
        <source>people over</source>
        <translation>người dôi dư</translation>
    </message>
    <message>
        <source>People beyond the posts, summed post by post</source>
        <translation>Người vượt quá số vị trí, cộng theo từng vị trí</translation>
    </message>
    <message>
        <source>Short by specialty</source>
        <translation>Thiếu theo lĩnh vực</translation>
    </message>
    <message>
        <source>Short by region</source>
        <translation>Thiếu theo vùng</translation>
    </message>
    <message>
        <source>Short by former district</source>
        <translation>Thiếu theo huyện cũ</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>bố trí được</translation>
    </message>
    <message>
        <source>support a year</source>
        <translation>hỗ trợ mỗi năm</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 một tháng</translation>
    </message>
    <message>
        <source>Twelve times the support of a month.
Points of measures: %1
Points of distance, wishes and the rest: %2
Points of posts left empty: %3</source>
        <translation>Mười hai lần mức hỗ trợ của một tháng.
Điểm hình thức: %1
Điểm cự ly, nguyện vọng và các yếu tố khác: %2
Điểm vị trí bỏ trống: %3</translation>
    </message>
</context>
<context>
    <name>botri::ui::PictureFile</name>
    <message>
        <source>Save as a picture</source>
        <translation>Lưu thành ảnh</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Hình vẽ (*.svg)</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
</context>
<context>
    <name>botri::ui::Place</name>
    <message>
        <source>Gaps</source>
        <translation>Thiếu – thừa</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
</context>
<context>
    <name>botri::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Lập lại</translation>
    </message>
    <message>
        <source>Data or decisions changed after this plan was computed</source>
        <translation>Dữ liệu hoặc quyết định đã thay đổi sau khi lập phương án</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có phương án</translation>
    </message>
    <message>
        <source>One press looks for the best set of moves: it fills the most important posts first, then as many as it can, with the preferred measures and short ways. Every move and every post left empty comes with its reason.</source>
        <translation>Bấm một lần để tìm phương án tốt nhất: bố trí vị trí quan trọng trước, rồi bố trí thêm càng nhiều vị trí càng tốt, theo hình thức ưu tiên và cự ly ngắn. Mỗi lượt điều chuyển và mỗi vị trí còn trống đều kèm lý do.</translation>
    </message>
    <message>
        <source>Compute the plan</source>
        <translation>Lập phương án</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Điều chuyển</translation>
    </message>
    <message>
        <source>Posts left empty</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>posts short</source>
        <translation>vị trí thiếu</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>bố trí được</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>people placed</source>
        <translation>người bố trí</translation>
    </message>
    <message>
        <source>mean distance</source>
        <translation>cự ly trung bình</translation>
    </message>
    <message>
        <source>support a year</source>
        <translation>hỗ trợ mỗi năm</translation>
    </message>
    <message>
        <source>Computes the plan from the data and decisions as they are now (F5)</source>
        <translation>Lập lại phương án từ dữ liệu và quyết định hiện có (F5)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Shows the whole plan again</source>
        <translation>Hiện lại toàn bộ phương án</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>The selected people go to these posts, whatever else changes</source>
        <translation>Người được chọn đến đúng các vị trí này, dù phương án thay đổi thế nào</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Cấm</translation>
    </message>
    <message>
        <source>The selected people never go to these posts</source>
        <translation>Người được chọn không bao giờ đến các vị trí này</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Rút khỏi phương án</translation>
    </message>
    <message>
        <source>Takes the selected people out of every plan</source>
        <translation>Rút người được chọn khỏi mọi phương án</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Mọi hình thức</translation>
    </message>
    <message>
        <source>All moves</source>
        <translation>Mọi điều chuyển</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Người ở lại</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Cách nhóm</translation>
    </message>
    <message>
        <source>By specialty</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Theo xã</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Theo nơi đi</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Theo hình thức</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Theo lý do</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>By kind of note</source>
        <translation>Theo loại ghi chú</translation>
    </message>
    <message>
        <source>By unit or person</source>
        <translation>Theo đơn vị hoặc người</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Takes the pins and forbids of the selected rows back</source>
        <translation>Bỏ ghim, bỏ cấm đối với các dòng đang chọn</translation>
    </message>
    <message>
        <source>The file cannot be changed now</source>
        <translation>Hiện không sửa được tệp</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Hãy chọn một dòng trước</translation>
    </message>
    <message>
        <source>No decision on the selected rows</source>
        <translation>Các dòng đang chọn không có quyết định nào</translation>
    </message>
    <message>
        <source>Select moves first</source>
        <translation>Hãy chọn lượt điều chuyển trước</translation>
    </message>
    <message>
        <source>The selected moves are pinned</source>
        <translation>Các lượt đang chọn đã được ghim</translation>
    </message>
    <message>
        <source>The selected moves are forbidden</source>
        <translation>Các lượt đang chọn đã bị cấm</translation>
    </message>
    <message>
        <source>Only named people who are in can be taken out</source>
        <translation>Chỉ rút được người có tên và chưa bị rút</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>All former districts</source>
        <translation>Mọi huyện cũ</translation>
    </message>
    <message>
        <source>Nothing here fits what is chosen above.</source>
        <translation>Không có dòng nào hợp với lựa chọn ở trên.</translation>
    </message>
</context>
<context>
    <name>botri::ui::PlanTables</name>
    <message>
        <source>wish %1</source>
        <translation>nguyện vọng %1</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>tình nguyện</translation>
    </message>
    <message>
        <source>nobody does this specialty</source>
        <translation>lĩnh vực không có ai làm</translation>
    </message>
    <message>
        <source>To commune</source>
        <translation>Xã đến</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Cự ly</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Nguyện vọng</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Số vị trí</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Lý do trống</translation>
    </message>
    <message>
        <source>Of the specialty</source>
        <translation>Cùng lĩnh vực</translation>
    </message>
    <message>
        <source>People of this specialty or a substitute, in all sources</source>
        <translation>Người thuộc lĩnh vực này hoặc thay thế được, từ mọi nguồn</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Of them, stopped by no rule</source>
        <translation>Trong đó không vướng quy định nào</translation>
    </message>
    <message>
        <source>pin not honoured</source>
        <translation>ghim không thực hiện được</translation>
    </message>
    <message>
        <source>the province</source>
        <translation>toàn tỉnh</translation>
    </message>
    <message>
        <source>rule warns</source>
        <translation>quy định lưu ý</translation>
    </message>
    <message>
        <source>rule switched off</source>
        <translation>quy định đã tắt</translation>
    </message>
    <message>
        <source>limit changed</source>
        <translation>giới hạn đã đổi</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã rút khỏi phương án</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>đã cấm</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>substitute, level %1</source>
        <translation>thay thế mức %1</translation>
    </message>
    <message>
        <source>forbidden or taken out since</source>
        <translation>đã cấm hoặc đã rút</translation>
    </message>
    <message>
        <source>substituted specialty</source>
        <translation>thay thế lĩnh vực</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>có cảnh báo</translation>
    </message>
    <message>
        <source>across former districts</source>
        <translation>khác huyện cũ</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>chưa có nguyện vọng</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>What the move costs each, fewer is better</source>
        <translation>Điểm của điều chuyển tính cho mỗi người, ít hơn là tốt hơn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Giải thích đầy đủ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Could go to</source>
        <translation>Nơi đến được</translation>
    </message>
    <message>
        <source>Open posts that rules and measures allow</source>
        <translation>Số nơi còn vị trí trống mà quy định và hình thức cho phép</translation>
    </message>
    <message>
        <source>Why they stay</source>
        <translation>Vì sao ở lại</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>The office forbids this move; Release takes that back</source>
        <translation>Cơ quan cấm lượt điều chuyển này; dùng “Bỏ quyết định” để bỏ cấm</translation>
    </message>
    <message>
        <source>State of the specialty</source>
        <translation>Tình trạng lĩnh vực</translation>
    </message>
    <message>
        <source>The office keeps this person here; Release takes that back</source>
        <translation>Cơ quan giữ người này ở vị trí này; dùng “Bỏ quyết định” để bỏ ghim</translation>
    </message>
</context>
<context>
    <name>botri::ui::PostChooser</name>
    <message>
        <source>Commune or specialty</source>
        <translation>Xã hoặc lĩnh vực</translation>
    </message>
    <message>
        <source>No open post can take this person: rules, measures or the specialty stand against all of them.</source>
        <translation>Không vị trí trống nào nhận được người này: vướng quy định, hình thức hoặc lĩnh vực.</translation>
    </message>
    <message>
        <source>substitute, level %1</source>
        <translation>thay thế mức %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::QuestionStrip</name>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>botri::ui::RecordTableModel</name>
    <message>
        <source>fill in</source>
        <translation>cần điền</translation>
    </message>
</context>
<context>
    <name>botri::ui::RecordsView</name>
    <message>
        <source>Add row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Set in all selected…</source>
        <translation>Đặt cho các dòng chọn…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Xóa trắng các ô</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>Số liệu này từ đâu</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows</source>
        <translation>
            <numerusform>Xóa %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %n cells cannot be taken.</source>
        <translation>
            <numerusform>Chưa thay đổi gì: có %n ô không nhận được.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n ô nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n rows to</source>
        <translation>
            <numerusform>Đặt “%1” của %n dòng thành</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>in the file from its beginning</source>
        <translation>có trong tệp từ đầu</translation>
    </message>
    <message>
        <source>“%1” of this row: %2</source>
        <translation>“%1” của dòng này: %2</translation>
    </message>
    <message>
        <source>Reading where this figure comes from… %1%</source>
        <translation>Đang đọc nguồn gốc của số liệu này… %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Where this figure comes from was not read.</source>
        <translation>Chưa đọc nguồn gốc của số liệu này.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Where this figure comes from could not be read.</source>
        <translation>Không đọc được nguồn gốc của số liệu này.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This table has no rows yet. Add one, paste rows from a spreadsheet, or import a workbook.</source>
        <translation>Bảng này chưa có dòng nào. Hãy thêm dòng, dán từ bảng tính hoặc nhập sổ.</translation>
    </message>
</context>
<context>
    <name>botri::ui::RelaxationTable</name>
    <message>
        <source>Basis of the rule</source>
        <translation>Căn cứ của quy định</translation>
    </message>
    <message>
        <source>the same posts, filled in a better way</source>
        <translation>vẫn các vị trí ấy, bố trí tốt hơn</translation>
    </message>
    <message>
        <source>then no plan can be computed</source>
        <translation>khi đó không lập được phương án</translation>
    </message>
    <message>
        <source>If one did this alone</source>
        <translation>Nếu chỉ làm riêng việc này</translation>
    </message>
    <message>
        <source>More posts</source>
        <translation>Thêm vị trí</translation>
    </message>
    <message>
        <source>Then filled</source>
        <translation>Bố trí thêm ở</translation>
    </message>
    <message>
        <source>Then empty</source>
        <translation>Trống thay vào đó</translation>
    </message>
</context>
<context>
    <name>botri::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Party header</source>
        <translation>Thể thức Đảng</translation>
    </message>
    <message>
        <source>Government header</source>
        <translation>Thể thức hành chính</translation>
    </message>
    <message>
        <source>in Vietnamese</source>
        <translation>bằng tiếng Việt</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>bằng tiếng Anh</translation>
    </message>
    <message>
        <source>There are no posts to report on yet. Import the lists first.</source>
        <translation>Chưa có số liệu vị trí để báo cáo. Hãy nhập danh sách trước.</translation>
    </message>
    <message>
        <source>This form reports a plan. Compute one first (F5).</source>
        <translation>Biểu này cần có phương án. Hãy lập phương án trước (F5).</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>trang %1/%2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Lưu Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Danh mục biểu mẫu</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Ngôn ngữ của văn bản</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preparing the paper…</source>
        <translation>Đang lập văn bản…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Lưu PDF…</translation>
    </message>
    <message>
        <source>Save as E&amp;xcel…</source>
        <translation>Lưu &amp;Excel…</translation>
    </message>
    <message>
        <source>The data have changed since the plan was computed, so this form would not fit them. Compute the plan again first (F5).</source>
        <translation>Dữ liệu đã thay đổi sau khi lập phương án nên biểu này sẽ không khớp. Hãy lập lại phương án trước (F5).</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl and the mouse wheel)</source>
        <translation>Thu nhỏ (Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>How large the paper is shown. A press makes it as wide as there is room.</source>
        <translation>Cỡ hiển thị của trang giấy. Bấm để trang vừa chiều ngang.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl and the mouse wheel)</source>
        <translation>Phóng to (Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Cỡ hiển thị: %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::RowsView</name>
    <message>
        <source>All rows</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>Added and changed</source>
        <translation>Thêm và sửa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Not in the files</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <translation>Những dòng liệt kê</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Việc sẽ làm với từng dòng</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the %n rows of “%1” that are not in the files</source>
        <translation>
            <numerusform>Đồng thời xóa %n dòng của “%1” không có trong tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the plan that the files lack can only be removed when no row of the files is left out.</source>
        <translation>Chỉ xóa được dòng không có trong tệp khi không còn dòng nào của tệp bị bỏ ra.</translation>
    </message>
    <message>
        <source>The files have every row of the plan.</source>
        <translation>Các tệp có đủ mọi dòng của phương án.</translation>
    </message>
    <message>
        <source>Rows of the plan that are not in the files stay as they are unless you tick this.</source>
        <translation>Dòng của phương án không có trong tệp được giữ nguyên, trừ khi bạn đánh dấu ô này.</translation>
    </message>
    <message>
        <source>The sheet has no rows: nothing of “%1” changes.</source>
        <translation>Trang tính không có dòng nào: bảng “%1” không thay đổi.</translation>
    </message>
</context>
<context>
    <name>botri::ui::SearchBox</name>
    <message>
        <source>A commune, a person, a page or a command; diacritics are not needed</source>
        <translation>Xã, người, trang hoặc lệnh; không cần gõ dấu</translation>
    </message>
    <message>
        <source>Search communes, people, pages and commands</source>
        <translation>Tìm xã, người, trang và lệnh</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters, or another word of the name.</source>
        <translation>Không có gì mang tên này. Hãy gõ ít chữ hơn, hoặc một từ khác trong tên.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>botri::ui::SelectionStatistics</name>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>Đã chọn %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sum %2, mean %3</source>
        <translation>%1: tổng %2, trung bình %3</translation>
    </message>
    <message>
        <source> of %1 filled cells</source>
        <translation> trên %1 ô có số liệu</translation>
    </message>
</context>
<context>
    <name>botri::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Hàng của bảng</translation>
    </message>
    <message>
        <source>&amp;Narrow page bar, icons only</source>
        <translation>Thu &amp;gọn thanh bên trái, chỉ hiện biểu tượng</translation>
    </message>
    <message>
        <source>&amp;Open the last plan when the program starts</source>
        <translation>Mở &amp;lại phương án lần trước khi khởi động</translation>
    </message>
    <message>
        <source>Every choice holds at once and is remembered on this computer. The date of the figures belongs to the plan: File › Plan information and dates.</source>
        <translation>Mọi lựa chọn có hiệu lực ngay và được nhớ trên máy này. Ngày của số liệu thuộc về phương án: Tệp › Thông tin và ngày của phương án.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoáng</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sít</translation>
    </message>
    <message>
        <source>Per cent of the usual size; also Ctrl + and Ctrl −</source>
        <translation>Phần trăm so với cỡ thường; cũng dùng được Ctrl + và Ctrl −</translation>
    </message>
</context>
<context>
    <name>botri::ui::SheetGridModel</name>
    <message>
        <source>%1 in the workbook: “%2”</source>
        <translation>%1 trong sổ: “%2”</translation>
    </message>
</context>
<context>
    <name>botri::ui::SheetsStep</name>
    <message>
        <source>Sheets of the files</source>
        <translation>Các trang tính của tệp</translation>
    </message>
    <message>
        <source>Fields and the columns they are read from</source>
        <translation>Các trường và cột được đọc</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>Cột của trang tính</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>leave this sheet out</source>
        <translation>không nhập trang tính này</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>(hidden sheet)</source>
        <translation>(trang tính ẩn)</translation>
    </message>
    <message>
        <source>No sheet with rows was found in the files.</source>
        <translation>Không có trang tính nào có dữ liệu trong các tệp.</translation>
    </message>
    <message>
        <source>The columns are matched as you chose the last time a sheet had these headings.</source>
        <translation>Cột được ghép như bạn đã chọn ở lần trước với trang tính có cùng tiêu đề.</translation>
    </message>
    <message>
        <source>This sheet is left out. Choose its table to read it.</source>
        <translation>Trang tính này không được nhập. Hãy chọn bảng để đọc.</translation>
    </message>
    <message>
        <source>One row a commune, specialties as columns: each figure becomes a row of the table.</source>
        <translation>Mỗi xã một dòng, lĩnh vực là cột: mỗi số liệu thành một dòng của bảng.</translation>
    </message>
    <message>
        <source>Recognised by its headings. Choose another column where one was misunderstood.</source>
        <translation>Đã nhận ra theo tiêu đề. Chỗ nào hiểu sai, hãy chọn cột khác.</translation>
    </message>
    <message>
        <source>not in this sheet</source>
        <translation>không có trong trang tính này</translation>
    </message>
    <message numerus="yes">
        <source>%n columns, one a specialty</source>
        <translation>
            <numerusform>%n cột, mỗi lĩnh vực một cột</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>needed: nothing is read without it</source>
        <translation>bắt buộc: thiếu thì không đọc được dòng nào</translation>
    </message>
    <message>
        <source>needed for new rows</source>
        <translation>cần có để thêm dòng mới</translation>
    </message>
    <message>
        <source>where empty, column %1</source>
        <translation>khi trống lấy cột %1</translation>
    </message>
    <message>
        <source>This sheet is taken f&amp;or</source>
        <translation>Trang tính này là &amp;bảng</translation>
    </message>
    <message>
        <source>Headings end in ro&amp;w</source>
        <translation>Tiêu đề hết ở &amp;dòng</translation>
    </message>
    <message>
        <source>No column was recognised for %1, while %2 of the sheet is used for nothing. If that is the one, choose it below; if not, go on: the state says what is taken instead.</source>
        <translation>Chưa nhận ra cột nào là %1, trong khi cột %2 của trang tính chưa dùng đến. Nếu đúng là cột đó, hãy chọn ở bảng dưới; nếu không, cứ tiếp tục: cột “Trạng thái” cho biết giá trị mặc định được lấy.</translation>
    </message>
    <message numerus="yes">
        <source>the default “%1” is taken for %n rows</source>
        <translation>
            <numerusform>lấy mặc định “%1” cho %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>No column was recognised for %1, while %2 of the sheet is used for nothing. If that is the one, choose it below; without it no row of the sheet can be read.</source>
        <translation>Chưa nhận ra cột nào là %1, trong khi cột %2 của trang tính chưa dùng đến. Nếu đúng là cột đó, hãy chọn ở bảng dưới; thiếu cột này thì không đọc được dòng nào của trang tính.</translation>
    </message>
    <message>
        <source>column %1 (no heading)</source>
        <translation>cột %1 (không có tiêu đề)</translation>
    </message>
    <message>
        <source>The sheet has no column for %1, so rows that are not in the plan yet cannot be added. Choose the column below, or add it to the file.</source>
        <translation>Trang tính không có cột nào cho %1 nên không thêm được dòng mới vào phương án. Hãy chọn cột ở bảng dưới, hoặc thêm cột vào tệp.</translation>
    </message>
    <message>
        <source>The sheet has no column for %1, so none of its rows can be read. Choose the column below, or add it to the file.</source>
        <translation>Trang tính không có cột nào cho %1 nên không đọc được dòng nào. Hãy chọn cột ở bảng dưới, hoặc thêm cột vào tệp.</translation>
    </message>
    <message>
        <source>The columns are matched as you chose. Choose another column where one is still misunderstood.</source>
        <translation>Các cột được ghép như bạn đã chọn. Chỗ nào còn chưa đúng, hãy chọn cột khác.</translation>
    </message>
</context>
<context>
    <name>botri::ui::ShortcutsDialog</name>
    <message>
        <source>Pages and tables</source>
        <translation>Trang và bảng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Filter, with or without diacritics</source>
        <translation>Lọc, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>botri::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có nhân sự</translation>
    </message>
    <message>
        <source>Import the list of people who can be placed, and head-counts where there are no names yet.</source>
        <translation>Hãy nhập danh sách người có thể bố trí, hoặc số lượng nơi chưa có tên.</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Shows everybody again</source>
        <translation>Hiện lại tất cả mọi người</translation>
    </message>
    <message>
        <source>Pin to…</source>
        <translation>Ghim vào…</translation>
    </message>
    <message>
        <source>Chooses the post this person goes to</source>
        <translation>Chọn vị trí mà người này sẽ đến</translation>
    </message>
    <message>
        <source>Wish…</source>
        <translation>Nguyện vọng…</translation>
    </message>
    <message>
        <source>Records where this person wishes to go</source>
        <translation>Ghi nơi người này có nguyện vọng đến</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tình nguyện</translation>
    </message>
    <message>
        <source>Records the selected people as volunteering</source>
        <translation>Ghi nhận người được chọn là tình nguyện</translation>
    </message>
    <message>
        <source>Does not volunteer</source>
        <translation>Không tình nguyện</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Rút khỏi phương án</translation>
    </message>
    <message>
        <source>Takes the selected people out of every plan</source>
        <translation>Rút người được chọn khỏi mọi phương án</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Any eligibility</source>
        <translation>Mọi điều kiện</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Where shall %1 go?</source>
        <translation>Bố trí %1 vào đâu?</translation>
    </message>
    <message>
        <source>Where does %1 wish to go?</source>
        <translation>%1 có nguyện vọng đến đâu?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Judging who may move…</source>
        <translation>Đang xét điều kiện điều động…</translation>
    </message>
    <message>
        <source>Takes back that the selected people volunteer</source>
        <translation>Bỏ ghi nhận tình nguyện của những người đang chọn</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Takes the pins and forbids of the selected people back</source>
        <translation>Bỏ ghim, bỏ cấm đối với những người đang chọn</translation>
    </message>
    <message>
        <source>Lets plans place the selected people again</source>
        <translation>Cho phép phương án bố trí lại những người đang chọn</translation>
    </message>
    <message>
        <source>The file cannot be changed now</source>
        <translation>Hiện không sửa được tệp</translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation>Hãy chọn người trước</translation>
    </message>
    <message>
        <source>Nobody selected can be taken out</source>
        <translation>Không ai trong số đang chọn có thể rút</translation>
    </message>
    <message>
        <source>Nobody selected was taken out</source>
        <translation>Không ai trong số đang chọn đã bị rút</translation>
    </message>
    <message>
        <source>Everybody selected volunteers</source>
        <translation>Mọi người đang chọn đều đã tình nguyện</translation>
    </message>
    <message>
        <source>Nobody selected volunteers</source>
        <translation>Không ai trong số đang chọn tình nguyện</translation>
    </message>
    <message>
        <source>Select one person only</source>
        <translation>Chỉ chọn một người</translation>
    </message>
    <message>
        <source>Select one named person only</source>
        <translation>Chỉ chọn một người có tên</translation>
    </message>
    <message>
        <source>No decision on the selected people</source>
        <translation>Những người đang chọn không có quyết định nào</translation>
    </message>
</context>
<context>
    <name>botri::ui::StaffTable</name>
    <message>
        <source>Also: %1</source>
        <translation>Lĩnh vực khác: %1</translation>
    </message>
    <message>
        <source>volunteers, anywhere</source>
        <translation>tình nguyện, nơi nào cũng được</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên / nguồn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Nguyện vọng</translation>
    </message>
    <message>
        <source>In the plan goes to</source>
        <translation>Phương án bố trí đến</translation>
    </message>
    <message>
        <source>A head-count without names</source>
        <translation>Nguồn chưa nêu tên</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Cách gỡ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>botri::ui::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>Phương án gần đây</translation>
    </message>
    <message>
        <source>not found in %1; it may have been moved, or the disk is not connected</source>
        <translation>không thấy trong %1; có thể tệp đã được chuyển đi, hoặc ổ đĩa chưa nối</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Bỏ khỏi danh sách này</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Bỏ %1 khỏi danh sách này</translation>
    </message>
    <message>
        <source>A plan file holds the communes, posts and people of a province, where people are missing, and the moves proposed. Begin in one of these ways:</source>
        <translation>Tệp phương án chứa các xã, vị trí và nhân sự của một tỉnh, nơi thiếu người và các điều chuyển đề xuất. Bắt đầu bằng một trong các cách sau:</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>Phương án mớ&amp;i…</translation>
    </message>
    <message>
        <source>Make an empty plan file, then import your Excel lists into it.</source>
        <translation>Tạo tệp phương án trống, rồi nhập các danh sách Excel vào.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở tệp…</translation>
    </message>
    <message>
        <source>Go on with a plan file (.botri) you have.</source>
        <translation>Làm tiếp với tệp phương án (.botri) đã có.</translation>
    </message>
    <message>
        <source>130 real communes with invented staff, to try everything on.</source>
        <translation>130 xã, phường có thật với nhân sự minh họa, để thử mọi chức năng.</translation>
    </message>
    <message>
        <source>You can also drag a plan file or an Excel list onto this window.</source>
        <translation>Cũng có thể kéo tệp phương án hoặc danh sách Excel thả vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Nghệ An e&amp;xample…</source>
        <translation>&amp;Ví dụ Nghệ An…</translation>
    </message>
</context>
<context>
    <name>botri::ui::StatusLine</name>
    <message>
        <source>illustrative data</source>
        <translation>dữ liệu minh họa</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có phương án</translation>
    </message>
    <message>
        <source>%1 people placed</source>
        <translation>%1 người được bố trí</translation>
    </message>
    <message>
        <source>%1 posts left</source>
        <translation>còn thiếu %1</translation>
    </message>
    <message>
        <source>Plan older than the data</source>
        <translation>Phương án cũ hơn dữ liệu</translation>
    </message>
    <message>
        <source>Plan without a valid certificate</source>
        <translation>Phương án chưa có chứng nhận hợp lệ</translation>
    </message>
    <message>
        <source>Optimal, verified</source>
        <translation>Tối ưu, đã kiểm chứng</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <translation>
            <numerusform>%n ngày đến %1</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>đã lưu %1</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>số liệu đến %1</translation>
    </message>
    <message>
        <source>Change it in File › Plan information and dates (Ctrl+D)</source>
        <translation>Đổi ở Tệp › Thông tin và ngày của phương án (Ctrl+D)</translation>
    </message>
    <message>
        <source>The last change is not in the file. Everything before it is.</source>
        <translation>Thay đổi cuối cùng chưa có trong tệp. Mọi việc trước đó đã có.</translation>
    </message>
    <message>
        <source>last change not saved</source>
        <translation>thay đổi cuối chưa lưu được</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made.</source>
        <translation>Mọi thay đổi được ghi vào tệp ngay khi thực hiện.</translation>
    </message>
</context>
<context>
    <name>botri::ui::TableArrangement</name>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>đang thu gọn</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>đang mở</translation>
    </message>
</context>
<context>
    <name>botri::ui::TableExtract</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>botri::ui::TableFoot</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message numerus="yes">
        <source>Total of %Ln rows</source>
        <translation>
            <numerusform>Tổng của %Ln dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botri::ui::TableMenus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>&amp;Filter by</source>
        <translation>&amp;Lọc theo</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Nhóm theo</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Mở mọi nhóm</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>&amp;Thu gọn mọi nhóm</translation>
    </message>
    <message>
        <source>&amp;Reset columns, order and filters</source>
        <translation>Đặt lại cột, thứ tự &amp;và bộ lọc</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Sắp xếp &amp;tăng dần</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sắp xếp &amp;giảm dần</translation>
    </message>
    <message>
        <source>&amp;Then sort by this (Shift+click)</source>
        <translation>Rồi &amp;sắp theo cột này (Shift + bấm chuột)</translation>
    </message>
    <message>
        <source>&amp;Unsorted</source>
        <translation>&amp;Không sắp xếp</translation>
    </message>
    <message>
        <source>C&amp;opy the selected rows</source>
        <translation>&amp;Sao chép các dòng đã chọn</translation>
    </message>
    <message>
        <source>E&amp;xport what is shown…</source>
        <translation>&amp;Xuất bảng đang hiển thị…</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Lọc…</translation>
    </message>
    <message>
        <source>No &amp;groups</source>
        <translation>Bỏ &amp;nhóm</translation>
    </message>
    <message>
        <source>&amp;Group by this</source>
        <translation>&amp;Nhóm theo cột này</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Ẩn cột nà&amp;y</translation>
    </message>
</context>
<context>
    <name>botri::ui::TableView</name>
    <message numerus="yes">
        <source>Reading %Ln rows…</source>
        <translation>
            <numerusform>Đang đọc %Ln dòng…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1/%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits the filters.</source>
        <translation>Không có dòng nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Bỏ các bộ lọc</translation>
    </message>
    <message>
        <source>There are no rows here yet.</source>
        <translation>Chưa có dòng nào.</translation>
    </message>
    <message>
        <source>Filter, with or without diacritics</source>
        <translation>Lọc, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Lọc dòng</translation>
    </message>
    <message>
        <source>Filter rows: %1</source>
        <translation>Lọc dòng: %1</translation>
    </message>
    <message>
        <source>Ctrl+F. Down goes to the rows, Esc clears.</source>
        <translation>Ctrl+F. Phím ↓ xuống các dòng, Esc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Columns, groups, copy and export</source>
        <translation>Cột, nhóm, sao chép và xuất</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Các dòng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Xuất bảng đang hiển thị</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Văn bản phân cách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
</context>
<context>
    <name>botri::ui::UnlockDialog</name>
    <message>
        <source>Each restriction is lifted in turn and the plan computed anew…</source>
        <translation>Đang lần lượt bỏ từng ràng buộc và lập lại phương án…</translation>
    </message>
    <message>
        <source>The data have changed since these figures were computed.</source>
        <translation>Số liệu đã thay đổi sau khi tính các con số này.</translation>
    </message>
    <message>
        <source>What would fill more posts</source>
        <translation>Điều gì giúp bố trí thêm</translation>
    </message>
    <message>
        <source>Compute &amp;again</source>
        <translation>&amp;Lập lại</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>One more of each is tried in turn and the plan computed anew…</source>
        <translation>Đang thử thêm một của từng loại và lập lại phương án…</translation>
    </message>
    <message>
        <source>Stopped before everything was tried.</source>
        <translation>Đã dừng khi chưa thử hết.</translation>
    </message>
    <message>
        <source>The plan fills %1 of the %2 posts that are short.</source>
        <translation>Phương án bố trí được %1 trong %2 vị trí thiếu.</translation>
    </message>
    <message>
        <source>With one restriction lifted, and the plan computed anew, it would fill as many more as each line says. Restrictions lifted together may bring more than their sum.</source>
        <translation>Nếu chỉ bỏ một ràng buộc và lập lại phương án thì bố trí thêm được số vị trí ghi ở từng dòng. Bỏ nhiều ràng buộc cùng lúc có thể được nhiều hơn tổng của chúng.</translation>
    </message>
    <message>
        <source>With one more of what a line names, and the plan computed anew, it would fill as many more as the line says.</source>
        <translation>Nếu chỉ thêm một như từng dòng ghi và lập lại phương án thì bố trí thêm được số vị trí ghi ở dòng đó.</translation>
    </message>
    <message>
        <source>Without one &amp;restriction</source>
        <translation>Bỏ một &amp;ràng buộc</translation>
    </message>
    <message>
        <source>With one &amp;more</source>
        <translation>Thêm &amp;một</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Đang tính…</translation>
    </message>
</context>
</TS>
