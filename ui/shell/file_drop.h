// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <vector>

namespace botri::ui {

class Document;
class DropHint;

/// Takes files dropped on a window, and says while they hover over it what dropping them would do.
class FileDrop : public QObject {
    Q_OBJECT

public:
    FileDrop(const Document& document, QWidget* window);

    [[nodiscard]] DropHint& hint() { return *m_hint; }

signals:
    void dropped(const std::vector<std::filesystem::path>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showHint(const std::vector<std::filesystem::path>& files, bool local);

    const Document& m_document;
    DropHint* m_hint;
};

}  // namespace botri::ui
