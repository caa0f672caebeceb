// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/record_cell_delegate.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

#include "ui/data/cell_editors.h"
#include "ui/models/record_table_model.h"
#include "ui/models/value_text.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr auto kEditedRow = "editedRow";
constexpr auto kEditedColumn = "editedColumn";

bool confirms(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

/// The row of the model itself, below whatever sorts and filters it.
int rowOfModel(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    return proxy ? rowOfModel(proxy->mapToSource(index)) : index.row();
}

/// Did the focus go where a person will come back from: a list of choices, a calendar, another window?
bool isPassing(const QFocusEvent& event, const QWidget& editor)
{
    const QWidget* now = QApplication::focusWidget();
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason
        || QApplication::activePopupWidget() != nullptr || (now != nullptr && editor.isAncestorOf(now));
}

}  // namespace

RecordCellDelegate::RecordCellDelegate(const RecordTableModel& model, const Words& words, QObject* parent)
    : CellDelegate(parent), m_model(model), m_words(words)
{
}

QWidget* RecordCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& column = m_model.description().columns[static_cast<std::size_t>(index.column())];
    QWidget* editor = makeCellEditor(column, m_model.workspace(), m_words.language(), parent);
    editor->setAutoFillBackground(true);
    editor->setProperty(kEditedRow, rowOfModel(index));
    editor->setProperty(kEditedColumn, index.column());
    editor->setAccessibleName(m_words(valueHeading(column)));
    return editor;
}

void RecordCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setEditorText(*editor, index.data(Qt::EditRole).toString());
}

void RecordCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, editorText(*editor), Qt::EditRole);
}

void RecordCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), std::min(220, editor->sizeHint().width())));
    editor->setGeometry(place);
}

QString RecordCellDelegate::message() const
{
    return m_message ? m_message->text() : QString();
}

bool RecordCellDelegate::accepts(QWidget& editor)
{
    const QModelIndex index = m_model.index(editor.property(kEditedRow).toInt(), editor.property(kEditedColumn).toInt());
    if (!index.isValid())
        return true;
    if (const auto problem = m_model.problemOf(index, editorText(editor))) {
        complain(editor, *problem);
        return false;
    }
    fallSilent(editor);
    return true;
}

void RecordCellDelegate::complain(QWidget& editor, const LocalizedText& why)
{
    const Theme& theme = themeOf(QApplication::palette());
    QPalette palette = editor.palette();
    palette.setColor(QPalette::Text, theme.bad);
    editor.setPalette(palette);
    if (!m_message) {
        m_message = new QLabel(editor.parentWidget());
        m_message->setWordWrap(true);
        m_message->setMargin(6);
        m_message->setAutoFillBackground(true);
        m_message->setFrameShape(QFrame::Box);
        connect(&editor, &QObject::destroyed, m_message, &QObject::deleteLater);
        auto* line = qobject_cast<QLineEdit*>(&editor);
        if (line == nullptr)
            line = editor.findChild<QLineEdit*>();
        if (line != nullptr)  // other words may be right: they are read when they are entered
            connect(line, &QLineEdit::textChanged, m_message, [this, &editor] { fallSilent(editor); });
    }
    QPalette ink = QApplication::palette();
    ink.setColor(QPalette::WindowText, theme.bad);
    ink.setColor(QPalette::Text, theme.bad);  // on the ground of a table a label writes in Text
    ink.setColor(QPalette::Window, theme.surface);
    m_message->setPalette(ink);
    m_message->setText(m_words(why));
    m_message->setFixedWidth(320);
    m_message->adjustSize();
    placeMessage(editor);
    m_message->show();
    m_message->raise();
    editor.setAccessibleDescription(m_message->text());
}

/// Under the editor, or over it where there is no room.
void RecordCellDelegate::placeMessage(const QWidget& editor)
{
    const QRect room = editor.parentWidget()->rect();
    QPoint place(editor.x(), editor.geometry().bottom() + 2);
    if (place.y() + m_message->height() > room.bottom())
        place.setY(editor.y() - m_message->height() - 2);
    place.setX(std::clamp(place.x(), 0, std::max(0, room.width() - m_message->width())));
    m_message->move(place);
}

void RecordCellDelegate::fallSilent(QWidget& editor)
{
    editor.setPalette(QPalette());
    editor.setAccessibleDescription(QString());
    delete m_message;
}

bool RecordCellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor != nullptr && m_message && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        placeMessage(*editor);
    if (editor != nullptr && event->type() == QEvent::KeyPress && confirms(*static_cast<QKeyEvent*>(event)) && !accepts(*editor))
        return true;
    if (editor != nullptr && event->type() == QEvent::FocusOut && editor->isVisible()
        && !isPassing(*static_cast<QFocusEvent*>(event), *editor) && !accepts(*editor)) {
        const QPointer<QWidget> kept(editor);
        QTimer::singleShot(0, editor, [kept] {
            if (kept && kept->isVisible())
                kept->setFocus();
        });
        return true;
    }
    return CellDelegate::eventFilter(object, event);
}

}  // namespace botri::ui
