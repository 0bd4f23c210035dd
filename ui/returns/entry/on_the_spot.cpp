// SPDX-License-Identifier: GPL-3.0-or-later
// Two ticks, and what the second one asks.
#include "ui/returns/entry/on_the_spot.h"

#include "core/workflow/rights.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/reason_hint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kKeyColumns = 4;
}

OnTheSpot::OnTheSpot(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_here(new QCheckBox), m_now(new QCheckBox), m_hereHint(captionLabel()),
      m_why(new ReasonHint), m_details(new QWidget), m_conditionCaption(captionLabel()),
      m_conditions(new KeyGroup(kKeyColumns)), m_goesOn(captionLabel()), m_dispositionCaption(captionLabel()),
      m_disposition(new QComboBox), m_tender(new QComboBox), m_reference(new CodeEdit), m_checklist(new QVBoxLayout),
      m_tickRow(new QHBoxLayout), m_fieldRow(new QHBoxLayout)
{
    build();
    connect(m_here, &QCheckBox::toggled, this, [this](bool areHere) {
        if (!areHere) {
            m_now->setChecked(false);
        }
        Q_EMIT changed();
    });
    connect(m_now, &QCheckBox::toggled, this, [this](bool isNow) {
        if (isNow) {
            m_here->setChecked(true);
        }
        m_details->setVisible(isNow);
        if (isNow) {
            focusCondition();
        }
        Q_EMIT changed();
    });
    connect(m_conditions, &KeyGroup::choiceMade, this, &OnTheSpot::suggest);
    connect(m_disposition, &QComboBox::currentIndexChanged, this, &OnTheSpot::changed);
    connect(m_tender, &QComboBox::currentIndexChanged, this, &OnTheSpot::changed);
    connect(&m_context, &AppContext::sessionChanged, this, &OnTheSpot::updateRights);
    connect(&m_context, &AppContext::policyChanged, this, &OnTheSpot::retranslate);
    retranslate();
    updateRights();
    clear();
}

void OnTheSpot::build()
{
    m_here->setObjectName(QStringLiteral("goodsHere"));
    m_now->setObjectName(QStringLiteral("inspectNow"));
    m_disposition->setObjectName(QStringLiteral("entryDisposition"));
    m_tender->setObjectName(QStringLiteral("entryTender"));
    auto *here = new QHBoxLayout;
    here->setSpacing(px(8));
    here->addWidget(m_here);
    here->addWidget(m_hereHint, 1);
    auto *now = new QHBoxLayout;
    now->setSpacing(px(8));
    now->addWidget(m_now);
    now->addWidget(m_why);
    now->addStretch();
    m_tickRow->setSpacing(px(8));
    m_tickRow->addLayout(here);
    m_tickRow->addLayout(now);
    m_tickRow->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // unlike a stretch, it stays sideways
    m_fieldRow->setSpacing(px(8));
    m_fieldRow->addWidget(m_dispositionCaption);
    m_fieldRow->addWidget(m_disposition, 2);
    m_fieldRow->addWidget(m_tender, 2);
    m_reference->setTakesScans();
    m_fieldRow->addWidget(m_reference, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, px(4), 0, 0);
    details->setSpacing(px(8));
    details->addWidget(m_conditionCaption);
    details->addWidget(m_conditions);
    details->addLayout(m_checklist);
    details->addLayout(m_fieldRow);
    details->addWidget(m_goesOn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(m_tickRow);
    layout->addWidget(m_details);
    m_details->hide();
    m_conditions->setLow(true);
    m_conditions->setKeys(this);
    // A mnemonic clicks a tenth of a second late: the digit that follows would come too early.
    auto *toggle = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_I), this);
    nameKeys(*toggle, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Inspect at once"));
    connect(toggle, &QShortcut::activated, m_now, [this] {
        if (m_now->isEnabled() && !m_now->isHidden()) {
            m_now->toggle();
        }
    });
}

void OnTheSpot::setNarrow(bool isNarrow)
{
    for (QBoxLayout *row : {m_tickRow, m_fieldRow}) {
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    m_hereHint->setWordWrap(isNarrow);
    m_conditions->setColumns(isNarrow ? kKeyColumns / 2 : kKeyColumns);
}

void OnTheSpot::setTenders(const QStringList &tenders)
{
    if (tenders == m_tenders && m_tender->count() > 0) {
        return;
    }
    m_tenders = tenders;
    const QSignalBlocker quiet(m_tender);
    m_tender->clear();
    const bool mayPay = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::Pay);
    if (mayPay) {
        for (const QString &tender : tenders) {
            m_tender->addItem(tr("Pay back: %1").arg(m_context.format().tender(tender)), tender);
        }
    }
    m_tender->addItem(tr("Do not pay yet"), QString());
}

void OnTheSpot::setGoodsHere(bool areHere)
{
    m_here->setChecked(areHere);
}

void OnTheSpot::setForMoney(bool isForMoney)
{
    m_isForMoney = isForMoney;
    m_tender->setVisible(isForMoney);
    m_reference->setVisible(isForMoney);
    m_goesOn->setVisible(!isForMoney);
    m_now->setText(isForMoney ? tr("Inspect and pay now (Alt+I)") : tr("Inspect now (Alt+I)"));
}

void OnTheSpot::setMayInspectNow(bool mayInspect)
{
    m_mayInspectNow = mayInspect;
    m_now->setChecked(m_now->isChecked() && mayInspect);
    m_now->setVisible(mayInspect);
    m_why->setVisible(mayInspect && !m_now->isEnabled());
}

void OnTheSpot::clear()
{
    m_now->setChecked(false);
    m_here->setChecked(true);
    m_conditions->setChosen({});
    m_disposition->setCurrentIndex(-1);
    m_reference->clear();
    m_tenders.clear();
    m_tender->clear();
    for (const auto &[code, box] : m_ticks) {
        box->setChecked(false);
    }
}

bool OnTheSpot::areGoodsHere() const
{
    return m_here->isChecked();
}

bool OnTheSpot::lacksCondition() const
{
    return m_now->isChecked() && (m_conditions->chosen().isEmpty() || m_disposition->currentIndex() < 0);
}

bool OnTheSpot::lacksTick() const
{
    return m_now->isChecked()
           && !std::all_of(m_ticks.begin(), m_ticks.end(), [](const auto &tick) { return tick.second->isChecked(); });
}

std::optional<AcceptAtCounter> OnTheSpot::accept() const
{
    if (!m_now->isChecked() || lacksCondition() || lacksTick()) {
        return std::nullopt;
    }
    QStringList ticks;
    for (const auto &[code, box] : m_ticks) {
        ticks.append(code);
    }
    return AcceptAtCounter{m_conditions->chosen(), m_disposition->currentData().toString(),
                           m_isForMoney ? m_tender->currentData().toString() : QString(), m_reference->text().trimmed(),
                           ticks};
}

bool OnTheSpot::willPay() const
{
    const auto given = accept();
    return given && !given->payTender.isEmpty() && given->disposition != kHandBackDisposition;
}

void OnTheSpot::focusCondition()
{
    if (auto *first = m_conditions->findChild<QAbstractButton *>()) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

void OnTheSpot::suggest(const QString &condition)
{
    const NamedCode *chosen = m_context.policy().condition(condition);
    if (chosen != nullptr && !chosen->suggests.isEmpty()) {
        m_disposition->setCurrentIndex(m_disposition->findData(chosen->suggests));
    }
    Q_EMIT changed();
}

void OnTheSpot::updateRights()
{
    const bool mayInspect = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::Inspect);
    m_now->setEnabled(mayInspect);
    m_why->setReason(ReasonHint::Cause::Role, mayInspect || !m_mayInspectNow ? QString() : tr("needs an inspector"));
    m_tenders.clear();
}

void OnTheSpot::buildChecklist()
{
    QStringList ticked;
    for (const auto &[code, box] : m_ticks) {
        if (box->isChecked()) {
            ticked.append(code);
        }
        delete box;
    }
    m_ticks.clear();
    const Formatter &format = m_context.format();
    for (const ChecklistItem &item : format.policy().checklists.at(static_cast<std::size_t>(Step::Inspect))) {
        if (item.isRequired) {
            auto *box = new QCheckBox(item.text.in(format.language()));
            box->setObjectName(QStringLiteral("entryTick_") + item.code);
            box->setChecked(ticked.contains(item.code));
            connect(box, &QCheckBox::toggled, this, &OnTheSpot::changed);
            m_checklist->addWidget(box);
            m_ticks.emplace_back(item.code, box);
        }
    }
}

void OnTheSpot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateRights();
    }
}

void OnTheSpot::retranslate()
{
    const Formatter &format = m_context.format();
    m_here->setText(tr("&Goods are here"));
    m_hereHint->setText(tr("received when logged"));
    m_goesOn->setText(tr("Nothing is paid now. After the inspection the return says what to do next."));
    setForMoney(m_isForMoney);
    m_conditionCaption->setText(tr("Condition"));
    m_dispositionCaption->setText(tr("Then"));
    m_reference->setPlaceholderText(tr("Reference"));
    m_reference->setAccessibleName(tr("Reference of the payment"));
    setReadName(*m_disposition, tr("Disposition"));
    setReadName(*m_tender, tr("Tender"));
    m_conditions->setAccessibleName(m_conditionCaption->text());
    std::vector<Choice> conditions;
    for (const NamedCode &code : format.policy().conditions) {
        conditions.push_back({code.code, format.condition(code.code), {}});
    }
    m_conditions->setChoices(conditions);
    const QSignalBlocker quiet(m_disposition);
    const QVariant before = m_disposition->currentData();
    m_disposition->clear();
    for (const NamedCode &code : format.policy().dispositions) {
        m_disposition->addItem(format.disposition(code.code), code.code);
    }
    m_disposition->setCurrentIndex(m_disposition->findData(before));
    buildChecklist();
}
}
