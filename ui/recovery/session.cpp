// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/session.h"

#include <QSettings>

#include "core/base/moment.h"
#include "ui/commands/file_commands.h"
#include "ui/main_window.h"
#include "ui/pages/page_widget.h"
#include "ui/recovery/view_state.h"

namespace botri::ui {
namespace {

const char* const kGeometry = "window";
const char* const kLayout = "session/layout";
const char* const kPlan = "session/plan";
const char* const kPlace = "session/place";
const char* const kPages = "session/pages";

QVariant remembered(const char* key)
{
    return QSettings().value(QLatin1String(key));
}

std::string fileName(const std::filesystem::path& path)
{
    return toText(path.filename()).toStdString();
}

}  // namespace

Session::Session(const Desk& desk, MainWindow& window)
    : QObject(&window), m_desk(desk), m_window(window), m_mark(desk.environment.stateFolder, desk.document)
{
    connect(&m_desk.document, &Document::opened, this, [this] {
        if (m_bringsBack)
            bringBack();
        m_bringsBack = false;
        if (m_reopening)
            tellWhatWasKept(*m_reopening);
        m_reopening.reset();
    });
}

void Session::begin(const std::optional<std::filesystem::path>& file)
{
    m_window.restoreGeometry(remembered(kGeometry).toByteArray());
    m_window.restoreLayout(remembered(kLayout).toByteArray());
    const QVariantMap pages = remembered(kPages).toMap();
    for (const Place place : allPlaces())
        applyViewState(m_window.page(place), pages[keyOf(place)].toMap(), ViewPart::Layout);
    const std::vector<InterruptedPlan> interrupted = RunningMark::takeInterrupted(m_desk.environment.stateFolder);
    for (const InterruptedPlan& plan : interrupted)
        offer(plan);
    const QString last = remembered(kPlan).toString();
    if (file)
        return m_window.files().open(*file);
    if (!interrupted.empty() || last.isEmpty() || !m_desk.settings.reopensLastPlan())
        return;
    std::error_code none;
    if (!std::filesystem::exists(toPath(last), none)) {
        m_window.messages().tell(MessageKind::Hint,
            {"Không còn thấy tệp mở lần trước: “" + last.toStdString() + "”. Có thể tệp đã được chuyển đi hoặc đổi tên.",
                "The plan that was open last is no longer there: “" + last.toStdString()
                    + "”. It may have been moved or renamed."});
        return;
    }
    m_bringsBack = true;
    m_window.files().open(toPath(last));
}

void Session::offer(const InterruptedPlan& plan)
{
    const std::string name = fileName(plan.path);
    Message message{MessageKind::Hint,
        {"Lần trước chương trình dừng đột ngột khi đang mở “" + name + "”. Việc cuối cùng đã giữ trong tệp: “" + plan.lastAct.vi
                + "” (" + botri::momentText(plan.lastActAt.toStdString()) + ").",
            "The program ended unexpectedly while “" + name + "” was open. The last change kept in the file: “" + plan.lastAct.en
                + "” (" + botri::momentText(plan.lastActAt.toStdString()) + ")."},
        toText(plan.path).toStdString(), {}};
    message.steps.push_back({{"Mở lại tệp này", "Open it again"}, [this, plan] { reopen(plan); }});
    message.steps.push_back({{"Để sau", "Not now"}, [] {}});
    m_window.messages().tell(message);
}

void Session::reopen(const InterruptedPlan& plan)
{
    m_reopening = plan;
    m_bringsBack = true;
    m_window.files().open(plan.path);
}

void Session::tellWhatWasKept(const InterruptedPlan& plan)
{
    std::error_code none;
    if (!std::filesystem::equivalent(m_desk.document.path(), plan.path, none))
        return;
    const acts::JournalLine& last = m_desk.document.file().journal().back();
    if (last.sequence < plan.lastSequence) {
        m_window.messages().tell(MessageKind::Failure,
            {"Tệp đã mở lại cũ hơn lúc chương trình dừng: việc cuối cùng trong tệp là “" + last.title.vi
                    + "”. Có thể tệp đã bị thay bằng bản khác; hãy tìm bản mới hơn trước khi làm tiếp.",
                "The file is older than when the program ended: its last change is “" + last.title.en
                    + "”. It may have been replaced by another copy; look for a newer one before you go on."});
        return;
    }
    m_window.messages().tell(MessageKind::Done,
        {"Đã mở lại, mọi việc đã làm đều còn. Việc cuối cùng trong tệp: “" + last.title.vi
                + "”. Việc dở dang lúc dừng, nếu có, "
                  "không được ghi.",
            "Opened again with everything that was done. The last change in the file: “" + last.title.en
                + "”. A change that was under way, if any, was not written."});
}

void Session::bringBack()
{
    const QVariantMap pages = remembered(kPages).toMap();
    const QString key = remembered(kPlace).toString();
    for (const Place place : allPlaces())
        if (keyOf(place) == key) {
            m_window.goTo(place);
            applyViewState(m_window.page(place), pages[key].toMap(), ViewPart::LayoutAndSelection);
        }
}

void Session::keep() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kGeometry), m_window.saveGeometry());
    settings.setValue(QLatin1String(kLayout), m_window.saveState());
    const bool open = m_desk.document.isOpen();
    settings.setValue(QLatin1String(kPlan), open ? toText(m_desk.document.path()) : QString());
    if (!open)
        return;
    settings.setValue(QLatin1String(kPlace), keyOf(m_window.place()));
    QVariantMap pages;
    for (const Place place : allPlaces())
        pages[keyOf(place)] = viewStateOf(m_window.page(place));
    settings.setValue(QLatin1String(kPages), pages);
}

}  // namespace botri::ui
