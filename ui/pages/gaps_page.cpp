// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaps_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "ui/commands/file_commands.h"
#include "ui/models/gap_sheet.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/filter_box.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/need_editor.h"
#include "ui/pages/wrap_row.h"
#include "ui/style/elided_label.h"
#include "ui/style/field_words.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

/// Agencies as numbers, then single specialties as text: the box chooses either.
BoxChoices fieldChoices(const model::Workspace& workspace, const Words& words)
{
    BoxChoices fields = enumChoices<model::Agency>(words);
    const BoxChoices single = specialtyChoices(workspace, words);
    fields.insert(fields.end(), single.begin(), single.end());
    return fields;
}

bool isSpecialty(const QVariant& field)
{
    return field.typeId() == QMetaType::QString;
}

constexpr auto kGroupingSetting = "gaps/grouping";
constexpr auto kFigureSetting = "gaps/figure";

}  // namespace

GapsPage::GapsPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_model(new GapTableModel(desk.words, this)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("import"))),
      m_title(new QLabel),
      m_figures(new FigureStrip),
      m_search(new QLineEdit),
      m_figure(new QComboBox),
      m_grouping(new QComboBox),
      m_region(new FilterBox),
      m_district(new FilterBox),
      m_field(new FilterBox),
      m_pool(new FilterBox),
      m_onlyShort(new QCheckBox),
      m_units(new QToolButton),
      m_fold(new QToolButton),
      m_save(new QToolButton),
      m_count(new ElidedLabel),
      m_view(new GapTableView),
      m_editor(new NeedEditor(desk))
{
    layOut();
    m_view->setGaps(m_model);
    connectParts();
    begin();
    const QSettings settings;
    m_grouping->setCurrentIndex(settings.value(kGroupingSetting, static_cast<int>(GapGrouping::District)).toInt());
    m_figure->setCurrentIndex(settings.value(kFigureSetting, 0).toInt());
}

void GapsPage::connectParts()
{
    for (FilterBox* box : {m_region, m_district, m_field, m_pool})
        connect(box, &QComboBox::currentIndexChanged, this, &GapsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &GapsPage::applyFilter);
    connect(m_onlyShort, &QCheckBox::toggled, this, &GapsPage::applyFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setGrouping(static_cast<GapGrouping>(index));
        m_fold->setEnabled(index != static_cast<int>(GapGrouping::None));
        m_view->fit();
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setFigure(static_cast<GapFigure>(index));
        m_view->fit();
        showFigures();
    });
    connect(m_grouping, &QComboBox::activated, this, [](int index) { QSettings().setValue(kGroupingSetting, index); });
    connect(m_figure, &QComboBox::activated, this, [](int index) { QSettings().setValue(kFigureSetting, index); });
    connect(m_units, &QToolButton::clicked, this, &GapsPage::clearFilter);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_model->setAllFolded(m_fold->isChecked());
        m_view->fit();
    });
    connect(m_save, &QToolButton::clicked, this, &GapsPage::askSheet);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GapsPage::lookAtCurrent);
    connect(m_view, &QTableView::clicked, this, &GapsPage::lookAtCurrent);
    connect(m_view, &GapTableView::editAsked, this, &GapsPage::editCurrent);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GapsPage::showMenu);
    connect(m_editor, &NeedEditor::finished, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_figures, &FigureStrip::activated, this, &PageWidget::looksAt);
    // The model keeps a pointer to the data: it follows another file at once, seen or not.
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&desk().document, signal, this, &GapsPage::readSource);
    connect(m_import, &QPushButton::clicked, this, &GapsPage::importAsked);
    connect(m_template, &QPushButton::clicked, this, &GapsPage::templateAsked);
}

void GapsPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto* head = new WrapRow;
    head->add(m_title);
    head->goRight();
    head->add({m_figure, m_grouping, m_fold, m_save});
    auto* filters = new WrapRow;
    filters->add({m_search, m_region, m_district, m_field, m_pool, m_onlyShort, m_units});
    for (QToolButton* button : {m_units, m_fold, m_save}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(false);
    }
    m_units->setIcon(lineIcon(QStringLiteral("close")));
    m_save->setIcon(lineIcon(QStringLiteral("export")));
    m_fold->setIcon(lineIcon(QStringLiteral("fold")));
    m_fold->setCheckable(true);
    auto* table = new QWidget;
    auto* layout = new QVBoxLayout(table);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_figures);
    layout->addWidget(filters);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_count);
    m_count->setFont(screenFont(TypeSize::Small));

    m_import = m_empty->addStep();
    m_template = m_empty->addStep();
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void GapsPage::retranslate()
{
    m_title->setText(tr("Gaps"));
    setFieldWords(*m_search, tr("Find a commune"));
    m_search->setToolTip(m_search->placeholderText());
    m_onlyShort->setText(tr("Only short"));
    m_fold->setText(tr("Subtotals only"));
    m_fold->setToolTip(tr("Shows the sums of the groups and hides their communes"));
    m_save->setText(tr("Excel…"));
    m_save->setToolTip(tr("Saves the table as it is shown as an Excel workbook"));
    m_units->setToolTip(tr("Shows all communes again"));
    m_view->setAccessibleName(tr("Shortage and surplus by commune and specialty"));
    m_empty->setWords(tr("No posts yet"),
        tr("Import the lists of communes, posts and people: an Excel, LibreOffice or CSV file. "
           "You see what was understood before anything is taken over."));
    m_import->setText(tr("Import a workbook…"));
    m_template->setText(tr("Save an empty workbook to fill in…"));
    setItemsQuietly(*m_figure, {tr("Gap today"), tr("Gap after the plan"), tr("People present"), tr("Posts needed")});
    setItemsQuietly(
        *m_grouping, {tr("Communes by name"), tr("By former district"), tr("By region"), tr("By region and former district")});
    m_figure->setAccessibleName(tr("Figure shown"));
    m_grouping->setAccessibleName(tr("Grouping"));
    fillCombos();
    m_model->retranslate();
    m_view->fit();
    showFigures();
}

void GapsPage::fillCombos()
{
    const model::Workspace& workspace = desk().document.workspace();
    m_region->setChoices(tr("All regions"), enumChoices<model::RegionClass>(desk().words));
    m_district->setChoices(tr("All former districts"), districtChoices(workspace));
    m_field->setChoices(tr("All specialties"), fieldChoices(workspace, desk().words));
    m_pool->setChoices(tr("All pools"), enumChoices<model::QuotaPool>(desk().words));
}

void GapsPage::refresh()
{
    const model::Workspace& workspace = desk().document.workspace();
    m_stack->setCurrentIndex(workspace.rows<model::Need>().empty() ? 1 : 0);
    fillCombos();
    const Subject kept = m_model->subject(m_view->currentIndex());
    if (!desk().document.plan() && m_figure->currentIndex() == static_cast<int>(GapFigure::BalanceAfterPlan))
        m_figure->setCurrentIndex(0);
    readSource();
    applyFilter();
    if (!std::holds_alternative<std::monostate>(kept)) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(m_model->indexOf(kept));
    }
    m_editor->refresh();
}

void GapsPage::readSource()
{
    m_model->setSource(desk().document.isOpen() ? &desk().document.workspace() : nullptr, desk().document.plan());
}

void GapsPage::showOnly(const PageFilter& filter)
{
    fillCombos();
    readSource();
    m_only = filter;
    m_region->choose(enumValue(filter.region));
    m_district->choose(filter.district.empty() ? QVariant() : QVariant(QString::fromStdString(filter.district)));
    m_field->choose(codeValue(filter.specialty));
    m_pool->choose(enumValue(filter.pool));
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        const QSignalBlocker still(m_onlyShort);
        m_onlyShort->setChecked(filter.onlyShort);
    }
    applyFilter();
}

void GapsPage::clearFilter()
{
    showOnly({});
}

void GapsPage::applyFilter()
{
    GapFilter filter;
    filter.region = m_region->chosen<model::RegionClass>();
    if (isSpecialty(m_field->currentData()))
        filter.specialty = m_field->chosenCode<model::SpecialtyCode>();
    else
        filter.agency = m_field->chosen<model::Agency>();
    filter.pool = m_pool->chosen<model::QuotaPool>();
    filter.district = m_district->text().toStdString();
    filter.units = {m_only.units.begin(), m_only.units.end()};
    filter.text = foldedText(m_search->text().toStdString());
    filter.onlyShort = m_onlyShort->isChecked();
    m_model->setFilter(filter);
    m_units->setVisible(!(filter == GapFilter{}));
    m_units->setText(m_only.units.empty() ? tr("All") : tr("%n communes chosen", nullptr, static_cast<int>(m_only.units.size())));
    m_view->fit();
    showFigures();
}

void GapsPage::showFigures()
{
    const Language language = desk().words.language();
    const planning::GapFigures& total = m_model->total();
    const Subject all = m_model->subject(m_model->index(0, 0));
    std::vector<Figure> figures{
        {numberText(total.open, language), tr("posts short"), total.open > 0 ? Tone::Bad : Tone::Plain,
            tr("Open posts, summed post by post: the surplus of one place never hides the shortage of another"), all},
        {numberText(total.surplus, language), tr("people in surplus"), Tone::Plain, {}, all},
        {numberText(total.concurrentlyHeld, language), tr("held concurrently"), Tone::Plain,
            tr("Open posts that somebody covers beside another post: still open"), all},
    };
    if (desk().document.plan()) {
        figures.push_back({numberText(total.filled, language), tr("filled by the plan"), Tone::Good, {}, all});
        figures.push_back(
            {numberText(total.left(), language), tr("left after the plan"), total.left() > 0 ? Tone::Bad : Tone::Plain, {}, all});
    }
    m_figures->show(std::move(figures));
    m_count->setText(tr("%n communes", nullptr, m_model->communeCount()) + QStringLiteral(" · ")
        + tr("− short, + over, · just enough, empty: no such post; leadership is counted apart"));
}

void GapsPage::letGo()
{
    m_model->setSource(nullptr, nullptr);
}

bool GapsPage::reveal(const Subject& subject)
{
    showOnly(PageFilter());
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->subject(m_model->index(row, column)) == subject) {
                m_view->setCurrentIndex(m_model->index(row, column));
                m_view->setFocus();
                return true;
            }
    return false;
}

void GapsPage::lookAtCurrent()
{
    if (m_view->currentIndex().isValid())
        emit looksAt(m_model->subject(m_view->currentIndex()));
}

void GapsPage::editNeed(const PostsSubject& posts)
{
    if (desk().document.isEditable())
        m_editor->edit(posts);
}

void GapsPage::editCurrent()
{
    const Subject subject = m_model->subject(m_view->currentIndex());
    if (const auto* posts = std::get_if<PostsSubject>(&subject))
        editNeed(*posts);
    else if (m_view->currentIndex().isValid())
        m_model->toggle(m_view->currentIndex().row());
}

void GapsPage::showMenu(const QPoint& at)
{
    if (!m_view->currentIndex().isValid())
        return;
    QMenu menu(this);
    const Subject subject = m_model->subject(m_view->currentIndex());
    QAction* edit = menu.addAction(tr("Change the posts…"), this, &GapsPage::editCurrent);
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    edit->setEnabled(std::holds_alternative<PostsSubject>(subject) && desk().document.isEditable());
    QAction* copy = menu.addAction(
        lineIcon(QStringLiteral("copy")), tr("Copy"), this, [this] { QApplication::clipboard()->setText(m_view->copiedText()); });
    copy->setShortcut(QKeySequence::Copy);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

QStringList GapsPage::sheetTitles() const
{
    const model::PlanInfo info = desk().document.workspace().info();
    QStringList chosenWords{m_figure->currentText(), m_grouping->currentText()};
    for (const FilterBox* box : {m_region, m_district, m_field, m_pool})
        if (box->isFiltering())
            chosenWords << box->currentText();
    if (m_onlyShort->isChecked())
        chosenWords << m_onlyShort->text();
    QStringList titles{m_title->text(), chosenWords.join(QStringLiteral(" · ")), tr("Figures as of %1").arg(dateText(info.asOf))};
    if (info.illustrative)
        titles << tr("Illustrative data");
    return titles;
}

void GapsPage::askSheet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"),
        QFileInfo(toText(desk().document.path())).absolutePath() + QLatin1Char('/') + tr("shortage-surplus")
            + QStringLiteral(".xlsx"),
        tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        saveSheet(path);
}

void GapsPage::saveSheet(const QString& path)
{
    exchange::WrittenWorkbook workbook;
    workbook.title = m_title->text().toStdString();
    workbook.sheets.emplace_back(gapSheet(*m_model, m_title->text(), sheetTitles()));
    desk().jobs.start(
        {"Lưu bảng thiếu – thừa", "Saving the table"},
        [workbook = std::move(workbook), target = toPath(path)](const Job& job) {
            exchange::writeWorkbook(target, workbook, job);
            return toText(target.filename()).toStdString();
        },
        [this](const std::string& name) {
            emit tells(MessageKind::Done, {"Đã lưu " + name + ".", name + " was saved."});
        });
}

}  // namespace botri::ui
