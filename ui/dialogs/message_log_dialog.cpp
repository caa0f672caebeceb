// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message_log_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/moment.h"
#include "ui/shell/message_strip.h"
#include "ui/style/icons.h"

namespace botri::ui {

MessageLogDialog::MessageLogDialog(const MessageStrip& messages, const Words& words, QWidget* parent)
    : QDialog(parent), m_messages(messages), m_words(words), m_list(new QListWidget)
{
    setWindowTitle(tr("Messages"));
    resize(640, 420);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copyAll = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(copyAll, &QPushButton::clicked, this, &MessageLogDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_messages, &MessageStrip::logged, this, &MessageLogDialog::refresh);
    refresh();
}

void MessageLogDialog::refresh()
{
    m_list->clear();
    const auto& log = m_messages.log();
    for (auto told = log.rbegin(); told != log.rend(); ++told) {
        QString text = QString::fromStdString(momentText(told->when.toString(Qt::ISODate).toStdString())) + QStringLiteral("  ")
            + nameOf(told->message.kind) + QStringLiteral(": ") + m_words(told->message.text);
        if (!told->message.details.empty())
            text += QLatin1Char('\n') + QString::fromStdString(told->message.details);
        m_list->addItem(new QListWidgetItem(lineIcon(iconOf(told->message.kind)), text));
    }
    if (log.empty())
        m_list->addItem(tr("Nothing has been said yet."));
}

void MessageLogDialog::copy() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all << m_list->item(row)->text();
    QGuiApplication::clipboard()->setText(all.join(QLatin1Char('\n')));
}

}  // namespace botri::ui
