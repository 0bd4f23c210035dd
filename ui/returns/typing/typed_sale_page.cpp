// SPDX-License-Identifier: GPL-3.0-or-later
// Receipt, day, tender, customer and articles; then straight into the return.
#include "ui/returns/typing/typed_sale_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/typing/typed_line.h"
#include "ui/returns/typing/typed_tenders.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kLabelColumn = 96;
constexpr int kWidest = 720;
}

TypedSalePage::TypedSalePage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_messages(new MessageStack), m_receipt(new CodeEdit),
      m_day(new QDateEdit), m_tenders(new TypedTenders(context)), m_phone(new CodeEdit), m_name(new QLineEdit),
      m_invoice(new CodeEdit), m_place(new QVBoxLayout),
      m_more(new ActionButton(ButtonKind::Flat, QStringLiteral("plus"), {})), m_total(new TextLabel(TextUse::BoxTitle)),
      m_save(new ActionButton(ButtonKind::Primary)), m_close(new ActionButton(ButtonKind::Secondary)),
      m_draft(new DraftKeeper(context, QStringLiteral("typed_sale"), this))
{
    setObjectName(QStringLiteral("typedSalePage"));
    QFrame *head = makeFrame(FrameKind::Head);
    head->setMinimumHeight(px(48));
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(px(16), px(6), px(16), px(6));
    headRow->addWidget(m_title);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(headRow);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *middle = new QVBoxLayout(inside);
    middle->setContentsMargins(px(16), px(16), px(16), px(16));
    middle->addWidget(buildFields());
    middle->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the fields scroll into sight by themselves
    area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(head);
    layout->addWidget(m_messages);
    layout->addWidget(area, 1);
    layout->addWidget(buildFoot());
    connect(m_more, &QPushButton::clicked, this, &TypedSalePage::addLine);
    connect(m_save, &QPushButton::clicked, this, &TypedSalePage::save);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_draft->keepNow();
        Q_EMIT closed();
    });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_receipt), static_cast<QLineEdit *>(m_phone), m_name,
                             static_cast<QLineEdit *>(m_invoice)}) {
        connect(field, &QLineEdit::textChanged, this, &TypedSalePage::changed);
    }
    connect(m_day, &QDateEdit::dateChanged, this, &TypedSalePage::changed);
    connect(m_tenders, &TypedTenders::changed, this, &TypedSalePage::changed);
    retranslate();
}

QWidget *TypedSalePage::buildFields()
{
    m_receipt->setObjectName(QStringLiteral("typedReceipt"));
    m_receipt->setTakesScans();
    m_day->setObjectName(QStringLiteral("typedDay"));
    m_phone->setObjectName(QStringLiteral("typedPhone"));
    m_name->setObjectName(QStringLiteral("typedCustomer"));
    m_invoice->setObjectName(QStringLiteral("typedInvoice"));
    m_invoice->setTakesScans();
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(Theme::current().fieldHeight());
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    auto *box = new QWidget;
    box->setMaximumWidth(px(kWidest));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(10));
    grid->setColumnMinimumWidth(0, px(kLabelColumn));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (QWidget *field :
         {static_cast<QWidget *>(m_receipt), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_tenders),
          static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_invoice)}) {
        auto *caption = new TextLabel(TextUse::BodyBold);
        caption->setBuddy(field);
        m_captions.push_back(caption);
        caption->setMinimumHeight(Theme::current().fieldHeight()); // beside the first of several tenders
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
        ++row;
    }
    auto *goods = new TextLabel(TextUse::BodyBold);
    m_captions.push_back(goods);
    goods->setMinimumHeight(Theme::current().fieldHeight()); // beside the first of the lines
    grid->addWidget(goods, row, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(8));
    m_place->setSpacing(px(8));
    lines->addLayout(m_place);
    auto *under = new QHBoxLayout;
    under->addWidget(m_more);
    under->addStretch();
    under->addWidget(m_total);
    lines->addLayout(under);
    grid->addLayout(lines, row, 1);
    return box;
}

QWidget *TypedSalePage::buildFoot()
{
    QFrame *foot = makeFrame(FrameKind::Foot);
    m_save->setObjectName(QStringLiteral("saveSale"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(8));
    row->addWidget(m_save);
    row->addWidget(m_close);
    row->addStretch();
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(row);
    return foot;
}

void TypedSalePage::start(const QString &receipt)
{
    m_messages->clear();
    m_draft->keepNow();
    const QJsonObject draft = isEmpty() ? m_draft->kept() : this->draft();
    clear(receipt);
    if (!draft.isEmpty() && (receipt.isEmpty() || receipt == draft.value(QLatin1String("receipt")).toString())) {
        takeUp(draft);
    }
    if (m_receipt->text().isEmpty()) {
        m_receipt->setFocus(Qt::OtherFocusReason);
    } else {
        m_lines.front()->focusName();
    }
}

void TypedSalePage::clear(const QString &receipt)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_operation = AppContext::newOperation();
    m_receipt->setText(receipt);
    m_day->setMaximumDate(m_context.desk().today().toDate());
    m_day->setDate(m_context.desk().today().toDate());
    m_phone->clear();
    m_name->clear();
    m_invoice->clear();
    m_tenders->clear();
    for (TypedLine *line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    addLine();
}

bool TypedSalePage::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const TypedLine *line) { return line->isEmpty(); })
           && m_phone->text().isEmpty() && m_name->text().isEmpty() && m_invoice->text().isEmpty();
}

QJsonObject TypedSalePage::draft() const
{
    QJsonArray lines;
    for (const TypedLine *line : m_lines) {
        lines.append(line->kept());
    }
    return {{QStringLiteral("receipt"), m_receipt->text()},
            {QStringLiteral("day"), m_day->date().toString(Qt::ISODate)},
            {QStringLiteral("tenders"), m_tenders->kept()},
            {QStringLiteral("phone"), m_phone->text()},
            {QStringLiteral("name"), m_name->text()},
            {QStringLiteral("invoice"), m_invoice->text()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("operation"), m_operation}};
}

void TypedSalePage::takeUp(const QJsonObject &draft)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_receipt->setText(draft.value(QLatin1String("receipt")).toString());
    m_day->setDate(QDate::fromString(draft.value(QLatin1String("day")).toString(), Qt::ISODate));
    m_tenders->takeUp(draft.value(QLatin1String("tenders")).toArray());
    m_phone->setText(draft.value(QLatin1String("phone")).toString());
    m_name->setText(draft.value(QLatin1String("name")).toString());
    m_invoice->setText(draft.value(QLatin1String("invoice")).toString());
    const QJsonArray lines = draft.value(QLatin1String("lines")).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            addLine();
        }
        m_lines.back()->takeUp(lines.at(i).toObject());
    }
    m_operation = draft.value(QLatin1String("operation")).toString();
}

void TypedSalePage::changed()
{
    if (!m_isFilling && !m_isSaving && !isEmpty()) {
        m_draft->keep(draft());
    }
}

void TypedSalePage::addLine()
{
    auto *line = new TypedLine(m_context.facts().currency);
    m_place->addWidget(line);
    m_lines.push_back(line);
    connect(line, &TypedLine::changed, this, &TypedSalePage::updateTotal);
    connect(line, &TypedLine::finished, this, &TypedSalePage::addLine);
    line->focusName();
    updateTotal();
}

Money TypedSalePage::total() const
{
    Money total;
    for (const TypedLine *line : m_lines) {
        if (!line->isEmpty()) {
            const auto paid = line->paid();
            total += paid ? *paid : Money();
        }
    }
    return total;
}

void TypedSalePage::updateTotal()
{
    m_total->setText(m_context.format().money(total()));
    m_tenders->setTotal(total());
    changed();
}

Result<Sale> TypedSalePage::read() const
{
    Sale sale;
    sale.receipt = halfWidth(m_receipt->text()).trimmed();
    sale.storeDay = BusinessDate::fromDate(m_day->date());
    auto tenders = m_tenders->read(total());
    if (!tenders) {
        return refuse(tenders.error());
    }
    sale.tenders = *std::move(tenders);
    sale.customer.name = m_name->text().trimmed();
    sale.customer.phone.raw = halfWidth(m_phone->text()).trimmed();
    if (const QString number = halfWidth(m_invoice->text()).trimmed(); !number.isEmpty()) {
        sale.invoices = {{usualKind(number), number}};
    }
    for (const TypedLine *line : m_lines) {
        if (line->isEmpty()) {
            continue;
        }
        auto read = line->read();
        if (!read) {
            return refuse(read.error());
        }
        sale.lines.push_back(std::move(*read));
    }
    return sale;
}

QString TypedSalePage::where() const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString field = m_lines[i]->isEmpty() ? QString() : m_lines[i]->faultyField();
        if (!field.isEmpty()) {
            //: In front of a refusal: the article's line and its field
            return tr("Article %1, %2: ").arg(QString::number(i + 1), field);
        }
    }
    return {};
}

/// What the core would refuse without saying where: the focus goes there.
bool TypedSalePage::isBegun()
{
    const bool isAnyLine = std::ranges::any_of(m_lines, [](const TypedLine *line) { return !line->isEmpty(); });
    const QString receipt = halfWidth(m_receipt->text()).trimmed();
    if (!receipt.isEmpty() && isAnyLine) {
        return true;
    }
    m_messages->tell({MessageKind::Danger,
                      receipt.isEmpty() ? tr("The receipt has no number") : tr("No article is typed"),
                      receipt.isEmpty() ? tr("It stands on the paper.") : tr("Type at least one that was sold."),
                      {},
                      0});
    (receipt.isEmpty() ? static_cast<QWidget *>(m_receipt) : m_lines.front())->setFocus(Qt::OtherFocusReason);
    return false;
}

void TypedSalePage::save()
{
    if (m_isSaving || !isBegun()) {
        return;
    }
    const auto sale = read();
    if (!sale) {
        Message message = refusalMessage(sale.error(), m_context.format());
        message.text = where() + message.text;
        m_messages->tell(message);
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    const auto work = [sale = *sale](DeskWriter &desk, const Call &call) { return desk.addSale(call, sale); };
    m_context.write(work, m_operation, std::nullopt, this,
                    [this, sale = *sale](const Result<Answer> &answer) { answered(answer, sale); });
}

void TypedSalePage::answered(const Result<Answer> &answer, const Sale &sale)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    if (!answer) {
        m_messages->tell(refusalMessage(answer.error(), m_context.format()));
        return;
    }
    m_draft->discard();
    clear({});
    const auto view = m_context.desk().showSale(sale.receipt, sale.storeDay);
    if (!view) {
        m_messages->tell(refusalMessage(view.error(), m_context.format()));
        return;
    }
    Q_EMIT typed(*view);
}

void TypedSalePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TypedSalePage::retranslate()
{
    m_title->setText(tr("Type a sale from the receipt"));
    const QStringList captions{tr("Receipt"), tr("Day of sale"), tr("Paid with"), tr("Phone"),
                               tr("Name"),    tr("Invoice no."), tr("Articles")};
    for (std::size_t i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions[static_cast<qsizetype>(i)]);
        if (m_captions[i]->buddy() != nullptr) {
            m_captions[i]->buddy()->setAccessibleName(m_captions[i]->text());
        }
    }
    m_phone->setPlaceholderText(tr("may stay empty"));
    m_name->setPlaceholderText(tr("may stay empty"));
    m_invoice->setPlaceholderText(tr("if one was issued"));
    m_tenders->retranslate();
    for (TypedLine *line : m_lines) {
        line->retranslate();
    }
    m_more->setText(tr("Another article"));
    m_save->setText(tr("Save and go on"));
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
}
}
