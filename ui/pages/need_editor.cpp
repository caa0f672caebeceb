// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/need_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/acts/row_acts.h"
#include "ui/pages/wrap_row.h"
#include "ui/style/fonts.h"
#include "ui/text/names.h"

namespace botri::ui {

NeedEditor::NeedEditor(const Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_pool(new QComboBox),
      m_requiredName(new QLabel),
      m_required(new QSpinBox),
      m_presentName(new QLabel),
      m_present(new QSpinBox),
      m_concurrentName(new QLabel),
      m_concurrent(new QSpinBox),
      m_save(new QPushButton),
      m_cancel(new QPushButton)
{
    m_title->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    m_title->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    auto* row = new WrapRow;
    column->addWidget(row);
    row->add(m_pool);
    constexpr int kMostPosts = 9999;
    for (const auto& [name, box] :
        {std::pair{m_requiredName, m_required}, std::pair{m_presentName, m_present}, std::pair{m_concurrentName, m_concurrent}}) {
        box->setRange(0, kMostPosts);
        name->setBuddy(box);
        auto* field = new QWidget;
        auto* both = new QHBoxLayout(field);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(8);
        both->addWidget(name);
        both->addWidget(box);
        row->add(field);
    }
    auto* ends = new QWidget;
    auto* buttons = new QHBoxLayout(ends);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    row->goRight();
    row->add(ends);
    m_save->setDefault(true);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &NeedEditor::showPool);
    connect(m_save, &QPushButton::clicked, this, &NeedEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &NeedEditor::leave);
    connect(&m_desk.document, &Document::closed, this, &NeedEditor::leave);
    retranslate();
    hide();
}

model::NeedKey NeedEditor::key() const
{
    return {m_posts->unit, m_posts->specialty, static_cast<model::QuotaPool>(m_pool->currentIndex())};
}

void NeedEditor::edit(const PostsSubject& posts)
{
    m_posts = posts;
    // The pool asked for, else the first that has posts here.
    model::QuotaPool pool = posts.pool.value_or(model::QuotaPool::Government);
    if (!posts.pool)
        for (const model::QuotaPool each : model::kAllPools)
            if (m_desk.document.workspace().find<model::Need>({posts.unit, posts.specialty, each})) {
                pool = each;
                break;
            }
    {
        const QSignalBlocker quiet(m_pool);
        m_pool->setCurrentIndex(static_cast<int>(pool));
    }
    show();
    refresh();
    m_required->setFocus(Qt::OtherFocusReason);
    m_required->selectAll();
}

void NeedEditor::refresh()
{
    if (!m_posts || !isVisible())
        return;
    const model::Workspace& workspace = m_desk.document.workspace();
    if (!workspace.find<model::Unit>(m_posts->unit) || !workspace.find<model::Specialty>(m_posts->specialty))
        return leave();
    m_title->setText(m_desk.words(shortUnitName(workspace, m_posts->unit)) + QStringLiteral(" · ")
        + m_desk.words(specialtyName(workspace, m_posts->specialty)));
    showPool();
}

void NeedEditor::showPool()
{
    if (!m_posts)
        return;
    const model::Need* need = m_desk.document.workspace().find<model::Need>(key());
    m_required->setValue(need ? need->required : 0);
    m_present->setValue(need ? need->present : 0);
    m_concurrent->setValue(need ? need->concurrentlyHeld : 0);
}

void NeedEditor::save()
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const model::Need* before = workspace.find<model::Need>(key());
    model::Need after = before ? *before : model::Need{};
    after.unit = m_posts->unit;
    after.specialty = m_posts->specialty;
    after.pool = key().pool;
    after.required = m_required->value();
    after.present = m_present->value();
    after.concurrentlyHeld = m_concurrent->value();
    const auto record = [](const model::Need& need) { return model::tableOf<model::Need>().record(need); };
    if (before && *before == after)
        return leave();
    const acts::Actor by = m_desk.document.actor();
    const acts::Act act = before ? acts::editRow(workspace, by, model::TableId::Need, record(*before), record(after))
                                 : acts::addRow(workspace, by, model::TableId::Need, record(after));
    if (m_desk.document.apply(act))
        leave();
}

void NeedEditor::leave()
{
    m_posts.reset();
    hide();
    emit finished();
}

void NeedEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    QFrame::keyPressEvent(event);
}

void NeedEditor::retranslate()
{
    m_requiredName->setText(tr("Needed"));
    m_presentName->setText(tr("Present"));
    m_concurrentName->setText(tr("Held concurrently"));
    m_required->setToolTip(tr("Posts of this specialty in this quota pool"));
    m_present->setToolTip(tr("People in these posts; contract workers are left out"));
    m_concurrent->setToolTip(tr("Open posts that somebody covers beside another post"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_pool->setAccessibleName(tr("Quota pool"));
    {
        const QSignalBlocker quiet(m_pool);
        const int kept = std::max(0, m_pool->currentIndex());
        m_pool->clear();
        for (const model::Choice& choice : model::choicesOf<model::QuotaPool>())
            m_pool->addItem(m_desk.words(choice.name));
        m_pool->setCurrentIndex(kept);
    }
    refresh();
}

void NeedEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
