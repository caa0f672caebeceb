// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/post_chooser.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

#include "core/base/vietnamese_text.h"
#include "core/planning/candidates.h"
#include "ui/style/field_words.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {

std::vector<OpenWay> openWays(const planning::Matching& matching, const model::StaffCode& staff)
{
    const std::optional<std::size_t> supply = matching.findSupply(staff);
    if (!supply)
        return {};
    std::vector<OpenWay> ways;
    for (std::size_t at = 0; at < matching.posts().size(); ++at) {
        const planning::Post& post = matching.posts()[at];
        const std::optional<int> level = matching.substitutionLevel(matching.supplies()[*supply], post.need->specialty);
        if (!level || post.open == 0)
            continue;
        const std::vector<planning::Candidate> candidates = planning::candidatesOfPair(matching, *supply, at);
        if (!candidates.empty())
            ways.push_back(
                {post.key(), matching.distance(matching.supplies()[*supply], post), candidates.front().measure->code, *level});
    }
    const auto rank = [](const OpenWay& way) {
        constexpr std::int64_t kFar = std::int64_t{1} << 40;
        return std::tuple(way.substitutionLevel, way.distance ? std::int64_t{way.distance->length.count()} : kFar);
    };
    std::ranges::stable_sort(ways, {}, rank);
    return ways;
}

PostChooser::PostChooser(
    const model::Workspace& workspace, const Words& words, const QString& question, std::vector<OpenWay> ways, QWidget* parent)
    : QDialog(parent), m_ways(std::move(ways)), m_search(new QLineEdit), m_list(new QListWidget), m_none(new QLabel)
{
    setWindowTitle(question);
    resize(520, 420);
    setFieldWords(*m_search, tr("Commune or specialty"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(question);
    m_none->setText(tr("No open post can take this person: rules, measures or the specialty stand against all of them."));
    m_none->setWordWrap(true);
    m_none->setVisible(m_ways.empty());
    for (const OpenWay& way : m_ways) {
        QStringList facts{words(needName(workspace, way.post)), words(measureName(workspace, way.measure))};
        if (way.distance)
            facts << distanceText(way.distance, words.language());
        if (way.substitutionLevel > 0)
            facts << tr("substitute, level %1").arg(way.substitutionLevel);
        m_list->addItem(facts.join(QStringLiteral(" · ")));
    }
    m_list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_ways.empty());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PostChooser::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<model::NeedKey> PostChooser::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return std::nullopt;
    return m_ways[static_cast<std::size_t>(m_list->row(item))].post;
}

void PostChooser::narrow(const QString& words)
{
    const QString wanted = QString::fromStdString(foldedText(words.toStdString()));
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = QString::fromStdString(foldedText(m_list->item(row)->text().toStdString())).contains(wanted);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

bool PostChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace botri::ui
