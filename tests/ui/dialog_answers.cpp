// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialog_answers.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/file_commands.h"

namespace botri::tests {

DialogAnswers::DialogAnswers()
{
    connect(&m_timer, &QTimer::timeout, this, &DialogAnswers::look);
    m_timer.start(10);
}

void DialogAnswers::next(Answer answer)
{
    m_answers.push_back(std::move(answer));
}

void DialogAnswers::nextFile(const std::filesystem::path& path)
{
    next([path](QDialog& dialog) {
        auto* name = qobject_cast<QFileDialog*>(&dialog) ? dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!name) {
            FAIL_CHECK("the dialog asks for no file");
            return;
        }
        name->setFocus();
        name->selectAll();
        type(*name, ui::toText(path));
        QTest::keyClick(name, Qt::Key_Return);
    });
}

void DialogAnswers::look()
{
    QPointer<QDialog> dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || dialog == m_answered || !dialog->isVisible())
        return;
    m_answered = dialog;
    if (m_answers.empty()) {
        FAIL_CHECK("nobody expected the dialog “" << dialog->windowTitle().toStdString() << "”");
    } else {
        const Answer answer = std::move(m_answers.front());
        m_answers.pop_front();
        answer(*dialog);
        if (!dialog || !dialog->isVisible())
            return;
        FAIL_CHECK("the dialog “" << dialog->windowTitle().toStdString() << "” did not take its answer");
    }
    dialog->reject();
}

}  // namespace botri::tests
