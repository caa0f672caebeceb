// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/import/import_draft.h"
#include "ui/text/words.h"

class QLabel;
class QPushButton;

namespace botri::ui {

class ShownTableView;

/// The files of the import: what was read of each, and more of them.
class FilesStep : public QWidget {
    Q_OBJECT

public:
    explicit FilesStep(const Words& words, QWidget* parent = nullptr);

    /// `draft` must live as long as it is shown.
    void show(const ImportDraft& draft);

signals:
    void filesChanged(const std::vector<std::filesystem::path>& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void askMore();
    void removeChosen();

    const Words& m_words;
    const ImportDraft* m_draft = nullptr;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_remove;
    ShownTableView* m_files;
};

}  // namespace botri::ui
