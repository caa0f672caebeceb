// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

#include "core/acts/act.h"
#include "ui/desk.h"
#include "ui/subject.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace botri::ui {

/// A line under the gap table in which the posts of one commune and specialty are changed: Enter saves as one act,
/// Escape leaves everything as it was.
class NeedEditor : public QFrame {
    Q_OBJECT

public:
    explicit NeedEditor(const Desk& desk, QWidget* parent = nullptr);

    /// Shows the posts and takes the keyboard.
    void edit(const PostsSubject& posts);
    /// Hides when what it shows is no longer there.
    void refresh();

signals:
    void finished();  ///< saved or left

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPool();
    void save();
    void leave();
    [[nodiscard]] model::NeedKey key() const;

    Desk m_desk;
    std::optional<PostsSubject> m_posts;
    QLabel* m_title;
    QComboBox* m_pool;
    QLabel* m_requiredName;
    QSpinBox* m_required;
    QLabel* m_presentName;
    QSpinBox* m_present;
    QLabel* m_concurrentName;
    QSpinBox* m_concurrent;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

}  // namespace botri::ui
