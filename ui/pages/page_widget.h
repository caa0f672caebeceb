// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/desk.h"
#include "ui/shell/message_strip.h"
#include "ui/subject.h"

namespace botri::ui {

/// One screen of the window. It shows again what the document says after each change: at once when it is visible,
/// else when it is next seen.
class PageWidget : public QWidget {
    Q_OBJECT

public:
    explicit PageWidget(const Desk& desk, QWidget* parent = nullptr);

    /// Does anything on this page have an explanation beside it?
    [[nodiscard]] virtual bool usesInspector() const { return true; }
    /// Brings what `subject` speaks of into sight and selects it. False when the page does not show it.
    virtual bool reveal(const Subject&) { return false; }

signals:
    void looksAt(const botri::ui::Subject& subject);  ///< something was selected
    void asksWhy(const botri::ui::Subject& subject);  ///< something was opened: it is explained even where the panel was closed
    void says(const botri::LocalizedText& what);      ///< a hint about what the person just did
    void tells(botri::ui::MessageKind kind, const botri::LocalizedText& text);
    void tellsAll(const botri::ui::Message& message);  ///< with what can be done about it

protected:
    [[nodiscard]] const Desk& desk() const { return m_desk; }

    virtual void refresh() = 0;  ///< show the data again
    /// Drop every pointer into the data: another file comes, or none. refresh() follows, perhaps much later.
    virtual void letGo() {}
    virtual void retranslate() = 0;  ///< set the page's own words again; refresh() follows
    /// To be called once at the end of each constructor.
    void begin();

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void becomeStale();

    Desk m_desk;
    bool m_stale = true;
    bool m_begun = false;
};

}  // namespace botri::ui
