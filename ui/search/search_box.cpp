// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_box.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr std::size_t kMostFound = 40;
constexpr int kWidth = 560;
constexpr int kHeight = 420;

}  // namespace

SearchBox::SearchBox(std::function<void(SearchIndex&)> fill, QWidget* window)
    : QFrame(window), m_fill(std::move(fill)), m_field(new QLineEdit), m_found(new QListWidget), m_nothing(new QLabel)
{
    m_field->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setUniformItemSizes(true);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::find);
    connect(m_found, &QListWidget::itemClicked, this, &SearchBox::choose);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void SearchBox::open()
{
    m_before = QApplication::focusWidget();
    m_index.clear();
    m_fill(m_index);
    m_field->clear();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    find();
}

void SearchBox::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 32);
    setGeometry((room.width() - width) / 2, 48, width, std::min(kHeight, room.height() - 96));
}

void SearchBox::find()
{
    m_found->clear();
    for (const std::size_t index : m_index.find(m_field->text(), kMostFound)) {
        const SearchEntry& entry = m_index.entry(index);
        const QString text = entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral("   —   ") + entry.detail;
        auto* item = new QListWidgetItem(lineIcon(entry.icon), text, m_found);
        item->setToolTip(text);
        item->setData(Qt::UserRole, static_cast<int>(index));
    }
    m_found->setCurrentRow(0);
    m_found->setVisible(m_found->count() > 0);
    m_nothing->setVisible(m_found->count() == 0);
}

void SearchBox::choose()
{
    const QListWidgetItem* item = m_found->currentItem();
    if (!item)
        return;
    const SearchEntry entry = m_index.entry(static_cast<std::size_t>(item->data(Qt::UserRole).toInt()));
    dismiss();
    emit chosen(entry);
}

void SearchBox::dismiss()
{
    hide();
    if (m_before && parentWidget()->isAncestorOf(m_before))
        m_before->setFocus();
    m_before.clear();
}

bool SearchBox::handleKey(int key)
{
    const int last = m_found->count() - 1;
    switch (key) {
    case Qt::Key_Down: m_found->setCurrentRow(std::min(m_found->currentRow() + 1, last)); return true;
    case Qt::Key_Up: m_found->setCurrentRow(std::max(m_found->currentRow() - 1, 0)); return true;
    case Qt::Key_PageDown: m_found->setCurrentRow(std::min(m_found->currentRow() + 10, last)); return true;
    case Qt::Key_PageUp: m_found->setCurrentRow(std::max(m_found->currentRow() - 10, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    m_field->setPlaceholderText(tr("A commune, a person, a page or a command; diacritics are not needed"));
    m_field->setAccessibleName(tr("Search communes, people, pages and commands"));
    m_found->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing has this name. Try fewer letters, or another word of the name."));
    setAccessibleName(tr("Search"));
}

void SearchBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void SearchBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
