// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose from, a table of two sides, and the panel in which a manager decides.
#include "ui/returns/customer/merge_panel.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/returns/customer/customer_tables.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostFound = 30;
}

MergePanel::MergePanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_find(nullptr), m_text(new QLineEdit), m_foundBox(new SectionBox),
      m_found(makeTextTable(QStringLiteral("merge-found"), m_foundRows)),
      m_nothing(new TextLabel(TextUse::Body, Ink::Muted)), m_back(new ActionButton(ButtonKind::Secondary)),
      m_sidesBox(new SectionBox), m_sides(makeTextTable(QStringLiteral("merge-sides"), m_sideRows)),
      m_panel(new DecisionPanel(context))
{
    setObjectName(QStringLiteral("mergePanel"));
    m_text->setObjectName(QStringLiteral("mergeSearch"));
    m_find = buildSearch();
    m_sidesBox->body()->addWidget(m_sides, 1);
    auto *sides = new QVBoxLayout;
    sides->setContentsMargins(px(16), px(12), px(16), px(12));
    sides->addWidget(m_sidesBox, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find, 1);
    layout->addLayout(sides, 1);
    layout->addWidget(m_panel);
    connect(m_text, &QLineEdit::returnPressed, this, &MergePanel::search);
    connect(m_found, &DeskTable::rowOpened, this,
            [this](int row) { compare(m_hits.at(static_cast<std::size_t>(row)).customer.id); });
    connect(m_back, &QPushButton::clicked, this, &MergePanel::close);
    connect(m_panel, &DecisionPanel::closed, this, &MergePanel::goBack);
    connect(m_panel, &DecisionPanel::done, this, [this](const QString &sentence) {
        close();
        Q_EMIT done(sentence);
    });
    hide();
}

QWidget *MergePanel::buildSearch()
{
    auto *find = new QWidget;
    m_foundBox->body()->addWidget(m_text);
    m_foundBox->body()->addWidget(m_nothing);
    m_foundBox->body()->addWidget(m_found, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(find);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_foundBox, 1);
    layout->addLayout(row);
    return find;
}

void MergePanel::enter(Stage stage)
{
    m_stage = stage;
    m_find->setVisible(stage == Stage::Find);
    m_sidesBox->setVisible(stage == Stage::Compare || stage == Stage::Undo);
    setVisible(stage != Stage::Closed);
    retranslate();
}

void MergePanel::merge(const CustomerPage &page)
{
    m_page = page;
    m_isSearched = false;
    m_text->clear();
    offer(m_context.desk().customersLike(page.customer.id).value_or(std::vector<CustomerHit>()));
    enter(Stage::Find);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MergePanel::mergeWith(const CustomerPage &page, CustomerId other)
{
    merge(page);
    compare(other);
}

void MergePanel::undo(const CustomerPage &page, const CustomerMerge &merge)
{
    m_page = page;
    m_undone = merge;
    enter(Stage::Undo);
    m_panel->ask(decision());
}

void MergePanel::search()
{
    m_isSearched = !m_text->text().trimmed().isEmpty();
    const auto hits = m_isSearched ? m_context.desk().findCustomers(m_text->text(), kMostFound)
                                   : m_context.desk().customersLike(m_page->customer.id);
    offer(hits.value_or(std::vector<CustomerHit>()));
    retranslate();
    if (!m_hits.empty()) {
        m_found->showRow(0);
        m_found->setFocus(Qt::OtherFocusReason);
    }
}

void MergePanel::offer(std::vector<CustomerHit> hits)
{
    std::erase_if(hits, [this](const CustomerHit &hit) { return hit.customer.id == m_page->customer.id; });
    m_hits = std::move(hits);
}

void MergePanel::compare(CustomerId other)
{
    auto page = m_context.desk().showCustomer(other);
    if (!page) {
        return;
    }
    m_other = *std::move(page);
    enter(Stage::Compare);
    m_panel->ask(decision());
}

void MergePanel::goBack()
{
    if (m_stage != Stage::Compare) {
        close();
        return;
    }
    enter(Stage::Find);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MergePanel::close()
{
    if (m_stage == Stage::Closed) {
        return;
    }
    m_stage = Stage::Closed; // before the panel says that it closed
    m_panel->close();
    enter(Stage::Closed);
    Q_EMIT closed();
}

void MergePanel::fill()
{
    const Formatter &format = m_context.format();
    if (m_stage == Stage::Find) {
        m_foundBox->setTitle(tr("Who else is %1?").arg(calledOf(m_page->customer, format)),
                             m_isSearched || m_hits.empty() ? QString() : tr("These may be the same person"));
        showTable(*m_found, *m_foundRows, hitsTable(m_hits, format), 0);
        m_nothing->setText(m_isSearched ? tr("No other customer fits.")
                                        : tr("Write a phone, a name or a number at the till, then Enter."));
        m_nothing->setVisible(m_hits.empty());
    } else if (m_stage == Stage::Compare) {
        m_sidesBox->setTitle(tr("Are they one person?"));
        showTable(*m_sides, *m_sideRows, sidesTable(*m_page, *m_other, format), 2);
    } else if (m_stage == Stage::Undo) {
        m_sidesBox->setTitle(tr("Said to be one person"));
        showTable(*m_sides, *m_sideRows, personTable(*m_page, format), 5);
    }
    if (m_panel->isOpen() && (m_stage == Stage::Compare || m_stage == Stage::Undo)) {
        m_panel->reword(decision());
    }
}

Decision MergePanel::decision() const
{
    Decision decision = m_stage == Stage::Undo ? undoing() : merging();
    decision.right = Right::MergeCustomers;
    return decision;
}

Decision MergePanel::merging() const
{
    const Formatter &format = m_context.format();
    const CustomerId kept = m_page->customer.id;
    const CustomerId other = m_other->customer.id;
    Decision decision{};
    decision.key = QStringLiteral("merge %1 %2").arg(kept.value()).arg(other.value());
    decision.icon = QStringLiteral("users");
    decision.question =
        tr("Are %1 and %2 one person?").arg(calledOf(m_page->customer, format), calledOf(m_other->customer, format));
    decision.consequence = tr("Purchases, returns, limits and flags of both count together from now on. "
                              "It can be taken back.");
    decision.verb = tr("Same person");
    decision.reasonMissing = tr("Say how you know.");
    decision.done = tr("Customers merged");
    decision.work = [kept, other](const QString &reason) -> AppContext::Work {
        return [kept, other, reason](DeskWriter &desk, const Call &call) {
            return desk.mergeCustomers(call, kept, other, reason);
        };
    };
    return decision;
}

Decision MergePanel::undoing() const
{
    const Formatter &format = m_context.format();
    const CustomerMergeId merge = m_undone->id;
    Decision decision{};
    decision.key = QStringLiteral("undo %1").arg(merge.value());
    decision.icon = QStringLiteral("undo-2");
    decision.question = tr("Is %1 not %2?")
                            .arg(calledOf(m_page->merged.at(m_undone->other), format),
                                 calledOf(m_page->merged.at(m_undone->kept), format));
    decision.consequence = tr(
        "They are two customers again, each with what was written to it. It stays in the history.");
    decision.verb = tr("Not the same person");
    decision.reasonMissing = tr("Say how you know.");
    decision.done = tr("Merge of customers undone");
    decision.work = [customer = m_page->customer.id, merge](const QString &reason) -> AppContext::Work {
        return [customer, merge, reason](DeskWriter &desk, const Call &call) {
            return desk.unmergeCustomers(call, customer, merge, reason);
        };
    };
    return decision;
}

void MergePanel::retranslate()
{
    m_text->setPlaceholderText(tr("Phone, name or number at the till"));
    m_text->setAccessibleName(tr("Find the other customer"));
    m_found->setAccessibleName(tr("Customers to choose from"));
    m_sides->setAccessibleName(tr("Both customers side by side"));
    m_back->setText(tr("Back"));
    m_back->setKeys(Qt::Key_Escape);
    m_panel->retranslate();
    fill();
}
}
