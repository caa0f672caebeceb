// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaps_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "core/base/vietnamese_text.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/gap_table_view.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

/// Fills a combo box with "all" and the choices; keeps what was chosen.
void fill(QComboBox& box, const QString& all, const std::vector<std::pair<QString, QVariant>>& choices)
{
    const QSignalBlocker quiet(box);
    const QVariant kept = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto& [text, data] : choices)
        box.addItem(text, data);
    box.setCurrentIndex(kept.isValid() ? std::max(0, box.findData(kept)) : 0);
}

template <class Enum>
std::vector<std::pair<QString, QVariant>> choicesFor(const Words& words)
{
    std::vector<std::pair<QString, QVariant>> choices;
    int index = 0;
    for (const model::Choice& choice : model::choicesOf<Enum>())
        choices.emplace_back(words(choice.name), index++);
    return choices;
}

template <class Enum>
std::optional<Enum> chosen(const QComboBox& box)
{
    return box.currentData().isValid() ? std::optional(static_cast<Enum>(box.currentData().toInt())) : std::nullopt;
}

}  // namespace

GapsPage::GapsPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_model(new GapTableModel(desk.words, this)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("import"))),
      m_title(new QLabel),
      m_figures(new FigureStrip),
      m_search(new QLineEdit),
      m_stage(new QComboBox),
      m_grouping(new QComboBox),
      m_region(new QComboBox),
      m_district(new QComboBox),
      m_agency(new QComboBox),
      m_pool(new QComboBox),
      m_onlyShort(new QCheckBox),
      m_count(new QLabel),
      m_view(new GapTableView)
{
    layOut();
    m_view->setModel(m_model);
    for (QComboBox* box : {m_region, m_district, m_agency, m_pool})
        connect(box, &QComboBox::currentIndexChanged, this, &GapsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &GapsPage::applyFilter);
    connect(m_onlyShort, &QCheckBox::toggled, this, &GapsPage::applyFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model->setGrouping(static_cast<GapGrouping>(index)); });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setStage(static_cast<GapStage>(index));
        showFigures();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GapsPage::lookAtCurrent);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this,
        [this](int row) { m_view->setCurrentIndex(m_model->index(row, 0)); });
    connect(m_import, &QPushButton::clicked, this, &GapsPage::importAsked);
    connect(m_template, &QPushButton::clicked, this, &GapsPage::templateAsked);
    begin();
}

void GapsPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_stage);
    head->addWidget(m_grouping);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    for (QComboBox* box : {m_region, m_district, m_agency, m_pool}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setMaximumWidth(190);
        filters->addWidget(box, 1);
    }
    filters->addWidget(m_onlyShort);
    auto* table = new QWidget;
    auto* layout = new QVBoxLayout(table);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
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
    m_title->setText(tr("Shortage and surplus"));
    m_search->setPlaceholderText(tr("Commune or district"));
    m_onlyShort->setText(tr("Only short"));
    m_empty->setWords(tr("No posts yet"),
        tr("Import the lists of communes, posts and people: an Excel, LibreOffice or CSV file. "
           "You see what was understood before anything is taken over."));
    m_import->setText(tr("Import a workbook…"));
    m_template->setText(tr("Save an empty workbook to fill in…"));
    const auto setItems = [](QComboBox* box, const QStringList& items) {
        const QSignalBlocker quiet(box);
        const int kept = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(kept);
    };
    setItems(m_stage, {tr("Today"), tr("After the plan")});
    {
        const bool first = m_grouping->count() == 0;
        setItems(m_grouping, {tr("Communes by name"), tr("By former district"), tr("By region")});
        if (first) {
            const QSignalBlocker quiet(m_grouping);
            m_grouping->setCurrentIndex(static_cast<int>(GapGrouping::District));
        }
    }
    fillCombos();
    m_model->retranslate();
    m_view->fit();
    showFigures();
}

void GapsPage::fillCombos()
{
    std::set<std::string> names;
    for (const model::Unit& unit : desk().document.workspace().rows<model::Unit>())
        if (unit.isCommune() && !unit.formerDistrict.empty())
            names.insert(unit.formerDistrict);
    std::vector<std::string> sorted(names.begin(), names.end());
    std::ranges::sort(sorted, [](const std::string& a, const std::string& b) { return compareVietnamese(a, b) < 0; });
    std::vector<std::pair<QString, QVariant>> districts;
    for (const std::string& name : sorted)
        districts.emplace_back(QString::fromStdString(name), QString::fromStdString(name));
    fill(*m_region, tr("All regions"), choicesFor<model::RegionClass>(desk().words));
    fill(*m_district, tr("All districts"), districts);
    fill(*m_agency, tr("All fields"), choicesFor<model::Agency>(desk().words));
    fill(*m_pool, tr("All quota pools"), choicesFor<model::QuotaPool>(desk().words));
}

void GapsPage::refresh()
{
    const model::Workspace& workspace = desk().document.workspace();
    m_stack->setCurrentIndex(workspace.rows<model::Need>().empty() ? 1 : 0);
    fillCombos();
    const QModelIndex kept = m_view->currentIndex();
    m_model->setSource(desk().document.isOpen() ? &workspace : nullptr, desk().document.plan());
    m_stage->setEnabled(desk().document.plan() != nullptr);
    if (!desk().document.plan())
        m_stage->setCurrentIndex(0);
    m_view->fit();
    if (kept.isValid() && kept.row() < m_model->rowCount() && kept.column() < m_model->columnCount()) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(m_model->index(kept.row(), kept.column()));
    }
    showFigures();
}

void GapsPage::applyFilter()
{
    GapFilter filter;
    filter.region = chosen<model::RegionClass>(*m_region);
    filter.agency = chosen<model::Agency>(*m_agency);
    filter.pool = chosen<model::QuotaPool>(*m_pool);
    filter.district = m_district->currentData().toString().toStdString();
    filter.text = foldedText(m_search->text().toStdString());
    filter.onlyShort = m_onlyShort->isChecked();
    m_model->setFilter(filter);
    m_view->fit();
    showFigures();
}

void GapsPage::showFigures()
{
    const Language language = desk().words.language();
    const planning::GapFigures& total = m_model->total();
    std::vector<Figure> figures{
        {numberText(total.open, language), tr("posts short"), total.open > 0 ? Tone::Bad : Tone::Plain,
            tr("Open posts, summed post by post: the surplus of one place never hides the shortage of another")},
        {numberText(total.surplus, language), tr("people in surplus")},
        {numberText(total.concurrentlyHeld, language), tr("held beside another post"), Tone::Plain,
            tr("Open posts that somebody covers beside another post: still open")},
    };
    if (desk().document.plan()) {
        figures.push_back({numberText(total.filled, language), tr("filled by the plan"), Tone::Good});
        figures.push_back(
            {numberText(total.left(), language), tr("left after the plan"), total.left() > 0 ? Tone::Bad : Tone::Plain});
    }
    m_figures->show(std::move(figures));
    m_count->setText(tr("%n communes", nullptr, m_model->communeCount()) + QStringLiteral(" · ")
        + tr("a shortage is negative; professional posts only, leadership is counted apart"));
}

void GapsPage::lookAtCurrent()
{
    if (m_view->currentIndex().isValid())
        emit looksAt(m_model->subject(m_view->currentIndex()));
}

}  // namespace botri::ui
