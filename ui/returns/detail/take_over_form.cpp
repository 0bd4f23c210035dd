// SPDX-License-Identifier: GPL-3.0-or-later
// An empty field for each line, and who gives the goods.
#include "ui/returns/detail/take_over_form.h"

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>

namespace rd::ui
{
TakeOverForm::TakeOverForm(const ReturnView &view, AppContext &context, QWidget *parent) : ActionForm(parent)
{
    const Staff self = context.isLoggedIn() ? context.session().staff : Staff();
    m_giver = self.id;
    QGridLayout *grid = makeFormGrid(this);
    addCaption(grid, tr("Count the goods and write what is there; an empty line is not taken over."));
    for (const ReturnLine &line : view.returnCase.lines) {
        if (!line.quantities.atCounter.isPositive()) {
            continue;
        }
        auto *counted = new CodeEdit;
        counted->setObjectName(QStringLiteral("counted_%1").arg(line.line));
        auto *note = new FieldNote(counted);
        const QString name = line.name.isEmpty() ? line.sku : line.name;
        //: An article and its unit
        addField(grid, line.unit.isEmpty() ? name : tr("%1 (%2)").arg(name, line.unit), counted);
        addNote(grid, note);
        connect(counted, &QLineEdit::textChanged, note, &FieldNote::clear);
        m_rows.push_back({line.line, counted, note});
    }
    if (!mayDo(self.roles, Right::TakeOver)) {
        return;
    }
    m_from = new QComboBox;
    m_from->setObjectName(QStringLiteral("givenBy"));
    for (const Staff &staff : context.desk().staff().value_or(std::vector<Staff>())) {
        if (!staff.isDisabled && staff.id != self.id) {
            m_from->addItem(staff.name.isEmpty() ? staff.login : staff.name, staff.id.value());
        }
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(view.returnCase.rma.loggedBy.value())));
    addField(grid, tr("Given by"), m_from);
}

Action TakeOverForm::action() const
{
    TakeOver taking;
    for (const Row &row : m_rows) {
        const QString text = halfWidth(row.counted->text()).trimmed();
        if (!text.isEmpty()) {
            taking.counted.push_back({row.line, Quantity::parse(text).value_or(Quantity::fromThousandths(-1))});
        }
    }
    taking.from = m_from == nullptr ? m_giver : StaffId(m_from->currentData().toLongLong());
    return taking;
}

bool TakeOverForm::isComplete()
{
    bool isAnyCounted = false;
    for (const Row &row : m_rows) {
        const QString text = halfWidth(row.counted->text()).trimmed();
        const auto counted = Quantity::parse(text);
        isAnyCounted = isAnyCounted || !text.isEmpty();
        if (!text.isEmpty() && (!counted || counted->isNegative())) {
            row.note->refuse(tr("Write how many there are, with digits."));
            return false;
        }
    }
    if (!isAnyCounted && !m_rows.empty()) {
        m_rows.front().note->refuse(tr("Write how many there are; 0 when there are none."));
    }
    return isAnyCounted;
}

QWidget *TakeOverForm::firstField() const
{
    return m_rows.empty() ? nullptr : m_rows.front().counted;
}
}
