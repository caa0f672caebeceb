// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

#include "ui/table/cell_delegate.h"
#include "ui/text/words.h"

namespace botri::ui {

class RecordTableModel;

/// Edits cells of a RecordTableModel, also through proxies over it. What cannot be stays in the editor, which turns to the colour
/// of errors and says why and how to mend it; Esc takes it back.
class RecordCellDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// All outlive this.
    RecordCellDelegate(const RecordTableModel& model, const Words& words, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What is said under the editor now; empty when nothing is wrong.
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] bool accepts(QWidget& editor);
    void complain(QWidget& editor, const LocalizedText& why);
    void placeMessage(const QWidget& editor);
    void fallSilent(QWidget& editor);

    const RecordTableModel& m_model;
    const Words& m_words;
    QPointer<QLabel> m_message;
};

}  // namespace botri::ui
