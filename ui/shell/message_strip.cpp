// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_strip.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr std::size_t kMostLogged = 200;
constexpr int kWidest = 760;  // at the usual size of text: lines that can be read

QColor colorOf(const Theme& theme, MessageKind kind)
{
    return kind == MessageKind::Failure ? theme.bad : kind == MessageKind::Hint ? theme.warning : theme.good;
}

/// How long a message stays by itself; nothing: until it is closed.
std::optional<int> lifetime(const Message& message)
{
    if (message.kind == MessageKind::Failure || !message.steps.empty())
        return std::nullopt;
    return message.kind == MessageKind::Done ? 8000 : 20000;
}

}  // namespace

QString iconOf(MessageKind kind)
{
    return QString::fromLatin1(kind == MessageKind::Failure ? "error" : kind == MessageKind::Hint ? "warning" : "check");
}

QString nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Done: return QCoreApplication::translate("botri::ui::MessageStrip", "Done");
    case MessageKind::Hint: return QCoreApplication::translate("botri::ui::MessageStrip", "Please note");
    case MessageKind::Failure: break;
    }
    return QCoreApplication::translate("botri::ui::MessageStrip", "Not done");
}

MessageStrip::MessageStrip(const Words& words, QWidget* parent)
    : QFrame(parent),
      m_words(words),
      m_icon(new QLabel),
      m_label(new ElidedLabel),
      m_details(new QLabel),
      m_stepRow(new QWidget),
      m_steps(new QHBoxLayout(m_stepRow)),
      m_more(new QToolButton),
      m_copy(new QToolButton),
      m_previous(new QToolButton),
      m_place(new QLabel),
      m_next(new QToolButton),
      m_close(new QToolButton)
{
    layOut();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_detailed = !m_detailed;
        refresh();
    });
    connect(m_copy, &QToolButton::clicked, this, &MessageStrip::copy);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_open.empty())
            close(m_open[m_shown].serial);
    });
    hide();
}

void MessageStrip::layOut()
{
    for (QLabel* label : {static_cast<QLabel*>(m_label), m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->setFont(screenFont(TypeSize::Small));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_previous->setIcon(lineIcon(QStringLiteral("previous")));
    m_next->setIcon(lineIcon(QStringLiteral("next")));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    // Steps stand beside the words: a second line would hang over what is below.
    auto* words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_label, 1);
    words->addWidget(m_stepRow, 0, Qt::AlignTop);
    texts->addLayout(words);
    texts->addWidget(m_details);
    m_steps->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 8, 1);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QWidget* each : QWidgetList{m_more, m_copy, m_previous, m_place, m_next, m_close})
        layout->addWidget(each, 0, Qt::AlignTop);
    for (QToolButton* button : {m_more, m_copy, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(28, 28);
    }
    m_icon->setMinimumHeight(28);
    m_place->setMinimumHeight(28);
    m_label->setMinimumHeight(28);
}

void MessageStrip::floatOver(QWidget* window, std::function<QRect()> room)
{
    m_room = std::move(room);
    setParent(window);
    setVisible(!m_open.empty());
    window->installEventFilter(this);
    place();
}

void MessageStrip::place()
{
    if (!m_room)
        return fold(width());
    const QRect room = m_room();
    const int width = std::min(room.width(), textPixels(kWidest));
    fold(width);
    layout()->activate();
    // One line fits beside the menus; more of them stand off their frame.
    constexpr int kPadding = 8;
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const int taken = wanted - 2 * layout()->contentsMargins().top();
    const int padding = taken < 2 * m_label->fontMetrics().lineSpacing() ? 1 : kPadding;
    layout()->setContentsMargins(16, padding, 8, padding);
    const int height = std::min(room.height(), taken + 2 * padding);
    setGeometry(room.left() + (room.width() - width) / 2, room.top(), width, height);
    raise();
}

void MessageStrip::fold(int width)
{
    const Message& message = current();
    const bool isLong = m_label->fontMetrics().horizontalAdvance(m_label->text()) > wordsRoom(width);
    const bool goesSoon = message.kind == MessageKind::Done && message.steps.empty();
    const bool mayFold = isLong && message.kind != MessageKind::Failure && !goesSoon;
    if (const bool wraps = !mayFold || m_detailed; wraps != m_label->wordWrap())
        m_label->setWordWrap(wraps);  // lays out anew, even where nothing changes
    m_more->setVisible(mayFold || !message.details.empty());
}

// What is left for the words in a line where nothing is folded.
int MessageStrip::wordsRoom(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    int room = width - margins.left() - margins.right();
    for (const QWidget* each : std::initializer_list<const QWidget*>{m_icon, m_stepRow, m_previous, m_place, m_next, m_close})
        if (!each->isHidden())
            room -= each->sizeHint().width() + layout()->spacing();
    return room;
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QFrame::eventFilter(watched, event);
}

bool MessageStrip::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return handled;
}

const Message& MessageStrip::current() const
{
    static const Message none;
    return m_open.empty() ? none : m_open[m_shown].message;
}

void MessageStrip::tell(const Message& message)
{
    m_log.push_back({QDateTime::currentDateTime(), message});
    if (m_log.size() > kMostLogged)
        m_log.pop_front();
    // The same said twice is said once, and news of the same kind that need no answer take the place of older ones.
    std::erase_if(m_open, [&](const Open& open) { return open.message.text == message.text || lifetime(open.message); });
    const int serial = ++m_serial;
    m_open.push_back({serial, message});
    m_shown = m_open.size() - 1;
    m_detailed = false;
    refresh();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (const std::optional<int> stays = lifetime(message))
        QTimer::singleShot(*stays, this, [this, serial] { close(serial); });
    emit logged();
}

void MessageStrip::withdraw(MessageKind kind)
{
    if (m_open.empty())
        return;
    const int shown = m_open[m_shown].serial;
    if (std::erase_if(m_open, [kind](const Open& open) { return open.message.kind == kind; }) == 0)
        return;
    const auto kept = std::ranges::find(m_open, shown, &Open::serial);
    m_detailed = m_detailed && kept != m_open.end();
    m_shown = kept != m_open.end() ? static_cast<std::size_t>(kept - m_open.begin()) : m_open.empty() ? 0 : m_open.size() - 1;
    refresh();
}

void MessageStrip::close(int serial)
{
    if (std::erase_if(m_open, [serial](const Open& open) { return open.serial == serial; }) == 0)
        return;
    m_shown = m_open.empty() ? 0 : m_open.size() - 1;
    m_detailed = false;
    refresh();
}

void MessageStrip::step(int by)
{
    m_shown = static_cast<std::size_t>(std::clamp(static_cast<int>(m_shown) + by, 0, waiting() - 1));
    m_detailed = false;
    refresh();
}

void MessageStrip::takeStep(std::size_t index)
{
    const auto act = current().steps[index].act;
    close(m_open[m_shown].serial);
    act();
}

void MessageStrip::copy() const
{
    const Message& message = current();
    QString all = m_words(message.text);
    if (!message.details.empty())
        all += QLatin1Char('\n') + QString::fromStdString(message.details);
    QGuiApplication::clipboard()->setText(all);
}

void MessageStrip::showSteps()
{
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Message& message = current();
    for (std::size_t i = 0; i < message.steps.size(); ++i) {
        auto* button = new QPushButton(m_words(message.steps[i].label));
        connect(
            button, &QPushButton::clicked, this, [this, i] { takeStep(i); }, Qt::QueuedConnection);
        m_steps->addWidget(button);
    }
    m_stepRow->setVisible(!message.steps.empty());
}

void MessageStrip::refresh()
{
    setVisible(!m_open.empty());
    const Message& message = current();
    m_label->setText(m_words(message.text));
    m_details->setText(QString::fromStdString(message.details));
    m_details->setVisible(m_detailed && !message.details.empty());
    m_more->setText(m_detailed ? tr("Hide details") : tr("Details"));
    m_copy->setVisible(message.kind == MessageKind::Failure);
    for (QWidget* each : QWidgetList{m_previous, m_place, m_next})
        each->setVisible(m_open.size() > 1);
    m_place->setText(QStringLiteral("%1/%2").arg(m_shown + 1).arg(m_open.size()));
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < m_open.size());
    m_icon->setPixmap(
        linePixmap(iconOf(message.kind), colorOf(themeOf(palette()), message.kind), textPixels(20), devicePixelRatioF()));
    m_icon->setAccessibleName(nameOf(message.kind));
    for (const auto& [button, words] : {std::pair{m_close, tr("Close this message")}, {m_copy, tr("Copy the message")},
             {m_previous, tr("Earlier message")}, {m_next, tr("Later message")}}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    setAccessibleName(nameOf(message.kind) + QStringLiteral(": ") + m_label->text());
    showSteps();
    place();
    update();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    const QColor& mark = colorOf(theme, current().kind);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(mark);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, 4, height()), mark);
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

}  // namespace botri::ui
