// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/style/fonts.h"

namespace botri::ui {

AboutDialog::AboutDialog(const QString& version, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Bố Trí"));
    auto* icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* name = new QLabel(QStringLiteral("Bố Trí %1").arg(version));
    name->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    auto* words = new QLabel(tr("Plans the staff of communes: where people are missing, who should go, and why. It works without "
                                "a network; a plan is one file, and nothing is sent anywhere."));
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1 "
                                  "(LGPL). Fonts: Noto Sans (OFL) and Tinos (Apache 2.0).")
                                   .arg(QString::fromLatin1(qVersion())));
    for (QLabel* label : {words, licence}) {
        label->setWordWrap(true);
        label->setMinimumWidth(380);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(8);
    for (QLabel* label : {name, words, licence})
        texts->addWidget(label);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace botri::ui
