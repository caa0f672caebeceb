// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/import.h"
#include "ui/text/words.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace botri::ui {

class ShownTableView;

/// What an import would do, before anything is taken over.
class ImportView : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(const Words& words, QWidget* parent = nullptr);

    void show(exchange::ImportPreview preview, const QString& files);
    [[nodiscard]] const exchange::ImportPreview& preview() const { return m_preview; }
    [[nodiscard]] QString files() const { return m_files; }
    void refresh();

signals:
    void applyAsked();
    void discarded();

protected:
    void changeEvent(QEvent* event) override;

private:
    const Words& m_words;
    exchange::ImportPreview m_preview;
    QString m_files;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_apply;
    QPushButton* m_discard;
    ShownTableView* m_counts;
    QTabWidget* m_tabs;
    ShownTableView* m_findings;
    ShownTableView* m_columns;
};

}  // namespace botri::ui
