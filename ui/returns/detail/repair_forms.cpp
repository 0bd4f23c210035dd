// SPDX-License-Identifier: GPL-3.0-or-later
// The goods over the fields of each step of a repair.
#include "ui/returns/detail/repair_forms.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/returns/detail/settlement_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
namespace
{
constexpr int kUsualDays = 14; ///< proposed; whoever sends the goods knows better

/// Which goods are meant, line by line, and their settlement.
std::optional<int> addGoods(QGridLayout *grid, const ReturnView &view, const Formatter &format,
                            const Settlement *settlement)
{
    if (settlement == nullptr) {
        return std::nullopt;
    }
    const SettlementWords words(view, format);
    for (const QString &goods : words.goodsOf(*settlement)) {
        addCaption(grid, goods);
    }
    if (const QString where = words.repair(*settlement); !where.isEmpty()) {
        addCaption(grid, where);
    }
    return settlement->number;
}

/// What is to be sent; back from one workshop, goods may go to another.
const Settlement *toSend(const ReturnView &view)
{
    const Settlement *due = dueSettlement(view, Right::SendForRepair);
    return due != nullptr ? due : repairIn(view, SettlementState::Back);
}
}

SendRepairForm::SendRepairForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_sentTo(new QLineEdit), m_sentToNote(new FieldNote(m_sentTo)), m_reference(new QLineEdit),
      m_expected(new QDateEdit)
{
    m_sentTo->setObjectName(QStringLiteral("sentTo"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_expected->setObjectName(QStringLiteral("expectedBack"));
    const BusinessDate today = context.desk().today();
    m_expected->setCalendarPopup(true);
    m_expected->setMinimumHeight(Theme::current().fieldHeight());
    m_expected->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_expected->setMinimumDate(today.toDate());
    m_expected->setDate(today.plusDays(kUsualDays).toDate());
    QGridLayout *grid = makeFormGrid(this);
    m_settlement = addGoods(grid, view, context.format(), toSend(view));
    addField(grid, tr("Sent to"), m_sentTo);
    addNote(grid, m_sentToNote);
    addField(grid, tr("Reference"), m_reference);
    addField(grid, tr("Expected back"), m_expected);
    connect(m_sentTo, &QLineEdit::textChanged, m_sentToNote, &FieldNote::clear);
}

Action SendRepairForm::action() const
{
    return SendForRepair{m_sentTo->text().trimmed(), m_reference->text().trimmed(),
                         BusinessDate::fromDate(m_expected->date()), m_settlement};
}

bool SendRepairForm::isComplete()
{
    if (!m_sentTo->text().trimmed().isEmpty()) {
        return true;
    }
    m_sentToNote->refuse(tr("Who repairs the goods?"));
    return false;
}

QWidget *SendRepairForm::firstField() const
{
    return m_sentTo;
}

BookRepairForm::BookRepairForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_result(new QComboBox), m_text(new QLineEdit), m_note(new FieldNote(m_text))
{
    m_result->setObjectName(QStringLiteral("repairResult"));
    m_result->addItem(tr("Repaired"), true);
    m_result->addItem(tr("Not repaired"), false);
    m_text->setObjectName(QStringLiteral("actionText"));
    QGridLayout *grid = makeFormGrid(this);
    m_settlement = addGoods(grid, view, format, repairIn(view, SettlementState::Sent));
    addField(grid, tr("Result"), m_result);
    addField(grid, tr("Note"), m_text);
    addNote(grid, m_note);
    const auto ask = [this] {
        m_text->setPlaceholderText(isRepaired() ? QString() : tr("Why not (compulsory)"));
        m_note->clear();
    };
    ask();
    connect(m_result, &QComboBox::currentIndexChanged, this, ask);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ActionForm::verbChanged);
    connect(m_text, &QLineEdit::textChanged, m_note, &FieldNote::clear);
}

bool BookRepairForm::isRepaired() const
{
    return m_result->currentData().toBool();
}

QString BookRepairForm::verb() const
{
    return isRepaired() ? tr("Back, repaired") : tr("Back, not repaired");
}

Action BookRepairForm::action() const
{
    return BookRepair{isRepaired(), m_text->text().trimmed(), m_settlement};
}

bool BookRepairForm::isComplete()
{
    if (isRepaired() || !m_text->text().trimmed().isEmpty()) {
        return true;
    }
    m_note->refuse(tr("Say why the goods are not repaired."));
    return false;
}

QWidget *BookRepairForm::firstField() const
{
    return m_result;
}

CollectRepairForm::CollectRepairForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent)
{
    m_settlement = addGoods(makeFormGrid(this), view, format, repairIn(view, SettlementState::Back));
}
}
