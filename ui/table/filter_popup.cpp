// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_popup.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/density.h"
#include "ui/style/field_words.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/figures.h"

namespace botri::ui {
namespace {

constexpr std::size_t kMostListed = 300;
constexpr int kTextRole = Qt::UserRole;

}  // namespace

FilterPopup::FilterPopup(const QString& heading, Ordering ordering, std::vector<std::pair<ColumnIndex::Value, int>> values,
    const ColumnFilter& filter, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_values(std::move(values)), m_filter(filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(textPixels(280));
    setAccessibleName(tr("Filter %1").arg(heading));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto* title = new QLabel(heading);
    title->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    title->setWordWrap(true);
    layout->addWidget(title);
    if (ordering == Ordering::Number)
        addRange(*layout);
    else
        addWords(*layout);
    auto* clear = new QPushButton(tr("Clear this filter"));
    clear->setEnabled(!m_filter.isEmpty());
    connect(clear, &QPushButton::clicked, this, [this] {
        emit changed({});
        close();
    });
    connect(this, &FilterPopup::changed, clear, [clear](const ColumnFilter& now) { clear->setEnabled(!now.isEmpty()); });
    layout->addWidget(clear);
}

void FilterPopup::addRange(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    m_from = new QLineEdit(m_filter.from ? figureText(*m_filter.from, 6) : QString());
    m_to = new QLineEdit(m_filter.to ? figureText(*m_filter.to, 6) : QString());
    m_problem = new QLabel(tr("Write a number, like %1.").arg(figureText(1234.5)));
    m_problem->setVisible(false);
    m_problem->setWordWrap(true);
    std::erase_if(m_values, [](const auto& value) { return value.first.text.isEmpty(); });
    if (!m_values.empty()) {
        m_from->setPlaceholderText(figureText(m_values.front().first.number));
        m_to->setPlaceholderText(figureText(m_values.back().first.number));
    }
    int row = 0;
    for (const auto& [name, field] : {std::pair(tr("At least"), m_from), std::pair(tr("At most"), m_to)}) {
        auto* label = new QLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setAlignment(Qt::AlignRight);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &QLineEdit::textEdited, this, &FilterPopup::rangeTyped);
    }
    layout.addLayout(grid);
    layout.addWidget(m_problem);
    setFocusProxy(m_from);
}

void FilterPopup::rangeTyped()
{
    m_filter.from = figureOf(m_from->text());
    m_filter.to = figureOf(m_to->text());
    m_problem->setVisible(
        (!m_filter.from && !m_from->text().trimmed().isEmpty()) || (!m_filter.to && !m_to->text().trimmed().isEmpty()));
    adjustSize();
    emit changed(m_filter);
}

void FilterPopup::addWords(QVBoxLayout& layout)
{
    m_words = new QLineEdit(m_filter.words);
    setFieldWords(*m_words, tr("Holds these words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    layout.addWidget(m_words);
    setFocusProxy(m_words);
    m_all = new QCheckBox(tr("All"));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Values to show"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(std::min(textPixels(220), static_cast<int>(m_values.size()) * rowHeight() + 4));
    const bool listed = m_values.size() <= kMostListed;
    m_all->setVisible(listed);
    m_list->setVisible(listed);
    layout.addWidget(m_all);
    layout.addWidget(m_list);
    if (!listed)
        layout.addWidget(new QLabel(tr("%Ln different values: too many to list", nullptr, static_cast<int>(m_values.size()))));
    showValues();
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_filter.words = text;
        showValues();
        emit changed(m_filter);
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_filter.words.isEmpty()) {
            m_filter.words.clear();
            showValues();
            emit changed(m_filter);
        }
    });
    connect(m_all, &QCheckBox::clicked, this, &FilterPopup::tickAll);
    connect(m_list, &QListWidget::itemChanged, this, &FilterPopup::valueTicked);
}

void FilterPopup::showValues()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const std::vector<std::string> words = foldedWords(m_filter.words);
    for (const auto& [value, rows] : m_values) {
        const bool fits = std::ranges::all_of(
            words, [&folded = value.folded](const std::string& word) { return folded.find(word) != std::string::npos; });
        if (!fits || m_values.size() > kMostListed)
            continue;
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  (%2)").arg(value.text.isEmpty() ? tr("(empty)") : value.text, figureText(rows, 0)), m_list);
        item->setData(kTextRole, value.text);
        item->setToolTip(value.text);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(!m_filter.chosen || m_filter.chosen->contains(value.text) ? Qt::Checked : Qt::Unchecked);
    }
    m_all->setChecked(!m_filter.chosen);
}

void FilterPopup::tickAll(bool ticked)
{
    m_filter.chosen = ticked ? std::nullopt : std::optional(QStringList());
    showValues();
    emit changed(m_filter);
}

void FilterPopup::valueTicked()
{
    // Values that the words hide keep their ticks.
    QStringList chosen;
    for (const auto& [value, rows] : m_values)
        if (!m_filter.chosen || m_filter.chosen->contains(value.text))
            chosen << value.text;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString text = m_list->item(i)->data(kTextRole).toString();
        if (m_list->item(i)->checkState() == Qt::Unchecked)
            chosen.removeAll(text);
        else if (!chosen.contains(text))
            chosen << text;
    }
    m_filter.chosen = chosen.size() == static_cast<qsizetype>(m_values.size()) ? std::nullopt : std::optional(chosen);
    m_all->setChecked(!m_filter.chosen);
    emit changed(m_filter);
}

void FilterPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopup::openAt(const QPoint& globalPlace)
{
    adjustSize();
    QPoint place = globalPlace;
    if (const QScreen* where = screen()) {
        const QRect room = where->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    if (focusProxy())
        focusProxy()->setFocus(Qt::PopupFocusReason);
}

}  // namespace botri::ui
