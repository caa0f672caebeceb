// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/exchange/report_workbook.h"
#include "core/report/make_report.h"
#include "ui/commands/file_commands.h"
#include "ui/pages/paper_view.h"
#include "ui/print/paper_text.h"
#include "ui/print/pdf_file.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

namespace botri::ui {
namespace {

void setItems(QComboBox& box, const QStringList& items, int first = 0)
{
    const QSignalBlocker quiet(box);
    const int kept = box.count() == 0 ? first : box.currentIndex();
    box.clear();
    box.addItems(items);
    box.setCurrentIndex(kept);
}

constexpr auto kFamilySetting = "reports/family";

}  // namespace

ReportsPage::ReportsPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_title(new QLabel),
      m_forms(new QListWidget),
      m_family(new QComboBox),
      m_language(new QComboBox),
      m_print(new QPushButton),
      m_pdf(new QPushButton),
      m_xlsx(new QPushButton),
      m_paper(new PaperView),
      m_pages(new QLabel),
      m_smaller(new QToolButton),
      m_zoom(new QToolButton),
      m_larger(new QToolButton)
{
    loadPaperFonts();  // fonts that come later make every text on the screen be measured anew
    layOut();
    connectParts();
    begin();
    m_family->setCurrentIndex(QSettings().value(kFamilySetting, 0).toInt());
}

void ReportsPage::connectParts()
{
    connect(m_forms, &QListWidget::currentRowChanged, this, &ReportsPage::refresh);
    for (QComboBox* box : {m_family, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &ReportsPage::askPdf);
    connect(m_xlsx, &QPushButton::clicked, this, &ReportsPage::askXlsx);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_paper->zoom(1 / 1.25); });
    connect(m_zoom, &QToolButton::clicked, m_paper, &PaperView::fitWidth);
    connect(m_larger, &QToolButton::clicked, this, [this] { m_paper->zoom(1.25); });
    connect(m_paper, &PaperView::zoomed, this, &ReportsPage::showZoom);
    connect(m_paper, &PaperView::pageChanged, this, &ReportsPage::showPages);
    connect(m_family, &QComboBox::activated, this, [](int index) { QSettings().setValue(kFamilySetting, index); });
}

void ReportsPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_print->setIcon(lineIcon(QStringLiteral("print")));
    m_forms->setFrameShape(QFrame::NoFrame);
    m_forms->setWordWrap(true);
    m_forms->setSpacing(2);
    m_forms->setFixedWidth(230);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_smaller->setIcon(lineIcon(QStringLiteral("minus")));
    m_larger->setIcon(lineIcon(QStringLiteral("plus")));
    auto* zoom = new QHBoxLayout;
    zoom->setSpacing(0);
    for (QToolButton* button : {m_smaller, m_zoom, m_larger}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        zoom->addWidget(button);
    }
    m_zoom->setMinimumWidth(52);  // the buttons beside it stay where they are
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_xlsx);
    head->addWidget(m_pdf);
    head->addWidget(m_print);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_family);
    choices->addWidget(m_language);
    choices->addStretch();
    choices->addWidget(m_pages);
    choices->addSpacing(24);
    choices->addLayout(zoom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    auto* preview = new QVBoxLayout;
    preview->setSpacing(8);
    preview->addLayout(choices);
    preview->addWidget(m_paper, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_forms);
    body->addLayout(preview, 1);
    layout->addLayout(body, 1);
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_print->setText(tr("P&rint…"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_xlsx->setText(tr("Save as E&xcel…"));
    m_smaller->setToolTip(tr("Zoom out (Ctrl and the mouse wheel)"));
    m_zoom->setToolTip(tr("How large the paper is shown. A press makes it as wide as there is room."));
    m_larger->setToolTip(tr("Zoom in (Ctrl and the mouse wheel)"));
    {
        const QSignalBlocker quiet(m_forms);
        const int kept = std::max(0, m_forms->currentRow());
        m_forms->clear();
        for (const report::FormDescription& form : report::allForms())
            m_forms->addItem(QString::fromUtf8(form.key.data(), static_cast<qsizetype>(form.key.size())) + QStringLiteral(" · ")
                + desk().words(form.name));
        m_forms->setCurrentRow(kept);
    }
    m_forms->setAccessibleName(tr("Forms"));
    m_family->setAccessibleName(tr("Header"));
    m_language->setAccessibleName(tr("Language of the paper"));
    m_paper->setAccessibleName(tr("Preview"));
    m_smaller->setAccessibleName(tr("Zoom out"));
    m_larger->setAccessibleName(tr("Zoom in"));
    showZoom();
    setItems(*m_family, {tr("Party header"), tr("Government header")});
    setItems(*m_language, {tr("in Vietnamese"), tr("in English")});
}

void ReportsPage::choose(report::Form form)
{
    m_forms->setCurrentRow(static_cast<int>(form));
}

void ReportsPage::refresh()
{
    const Document& document = desk().document;
    const auto form = static_cast<report::Form>(m_forms->currentRow());
    m_report.reset();
    if (!document.isOpen())
        m_paper->showHint({});
    else if (document.workspace().rows<model::Need>().empty())
        m_paper->showHint(tr("There are no posts to report on yet. Import the lists first."));
    else if (report::describe(form).needsPlan && !document.plan())
        m_paper->showHint(tr("This form reports a plan. Compute one first (F5)."));
    else if (report::describe(form).needsPlan && !currentPlan())
        m_paper->showHint(
            tr("The data have changed since the plan was computed, so this form would not fit them. Compute the plan "
               "again first (F5)."));
    else
        makePaper();
    for (QAbstractButton* button : QList<QAbstractButton*>{m_print, m_pdf, m_xlsx, m_smaller, m_zoom, m_larger})
        button->setEnabled(m_report.has_value());
    showPages(0);
}

/// The plan, where it is one of the data as they are: no paper mixes the two.
std::shared_ptr<const planning::Plan> ReportsPage::currentPlan() const
{
    const Document& document = desk().document;
    return document.planStanding() == PlanStanding::Current ? document.plan() : nullptr;
}

void ReportsPage::makePaper()
{
    // A large paper takes a moment: say so before it is laid out.
    m_paper->showHint(tr("Preparing the paper…"));
    m_paper->viewport()->repaint();
    const Document& document = desk().document;
    const auto form = static_cast<report::Form>(m_forms->currentRow());
    const auto language = m_language->currentIndex() == 0 ? Language::Vietnamese : Language::English;
    const auto family = m_family->currentIndex() == 0 ? report::HeaderFamily::Party : report::HeaderFamily::Government;
    m_report = report::makeReport(form, document.workspace(), currentPlan().get(),
        report::usualOptions(family, document.workspace().info().province, language));
    m_paper->show(paginate(*m_report));
}

void ReportsPage::showPages(int page)
{
    m_pages->setText(m_paper->paper() ? tr("page %1 of %2").arg(page + 1).arg(m_paper->paper()->pageCount()) : QString());
}

void ReportsPage::showZoom()
{
    m_zoom->setText(QStringLiteral("%1%").arg(m_paper->perCent()));
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(m_zoom->text()));
}

QString ReportsPage::shortName() const
{
    const report::FormDescription& form = report::describe(m_report->form);
    QString plan = QFileInfo(toText(desk().document.path())).completeBaseName();
    plan.replace(QRegularExpression(QStringLiteral("[^\\p{L}\\p{M}\\p{N}_]+")), QStringLiteral("-"));
    return QStringLiteral("%1-%2-%3")
        .arg(QString::fromUtf8(QByteArrayView(form.key)), QString::fromUtf8(QByteArrayView(form.slug)), plan);
}

QString ReportsPage::suggestedName(const QString& suffix) const
{
    const QFileInfo plan(toText(desk().document.path()));
    return QStringLiteral("%1/%2.%3").arg(plan.absolutePath(), shortName(), suffix);
}

void ReportsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(paperLayout());
    printer.setFullPage(true);
    printer.setDocName(shortName());  // what printing to a file proposes as its name
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_paper->paper()->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool range = printer.printRange() == QPrinter::PageRange;
    const int first = range ? printer.fromPage() - 1 : 0;
    const int last = range ? printer.toPage() - 1 : m_paper->paper()->pageCount() - 1;
    if (paintPages(*m_paper->paper(), printer, first, last))
        emit tells(MessageKind::Done, {"Đã gửi đến máy in.", "Sent to the printer."});
    else
        emit tells(MessageKind::Failure,
            {"Máy in không nhận bản in. Hãy kiểm tra máy in, hoặc lưu PDF rồi in từ đó.",
                "The printer did not take the job. Check the printer, or save a PDF and print that."});
}

void ReportsPage::askPdf()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), suggestedName(QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void ReportsPage::askXlsx()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as Excel"), suggestedName(QStringLiteral("xlsx")), tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        saveXlsx(path);
}

void ReportsPage::savePdf(const QString& path)
{
    desk().jobs.start(
        {"Lưu PDF", "Saving the PDF"},
        [report = *m_report, target = toPath(path)](const Job& job) {
            job.throwIfCancelled();
            writePdf(report, target);
            return toText(target.filename()).toStdString();
        },
        [this](const std::string& name) {
            emit tells(MessageKind::Done, {"Đã lưu " + name + ".", name + " was saved."});
        });
}

void ReportsPage::saveXlsx(const QString& path)
{
    desk().jobs.start(
        {"Lưu báo cáo", "Saving the report"},
        [report = *m_report, target = toPath(path)](const Job& job) {
            exchange::writeReport(target, report, job);
            return toText(target.filename()).toStdString();
        },
        [this](const std::string& name) {
            emit tells(MessageKind::Done, {"Đã lưu " + name + ".", name + " was saved."});
        });
}

}  // namespace botri::ui
