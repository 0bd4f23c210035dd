// SPDX-License-Identifier: GPL-3.0-or-later
// One after the other; a refusal stops none of the others.
#include "ui/overdue/many_actions.h"

#include "core/desk/work_csv.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/overdue/overdue_groups.h"
#include "ui/overdue/overdue_model.h"
#include "ui/overdue/write_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr qint64 kDayMinutes = 24 * 60;
}

ManyActions::ManyActions(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_worth(new TextLabel(TextUse::Body, Ink::Muted)),
      m_remind(new ActionButton(ButtonKind::Primary, QStringLiteral("bell-ring"), {}, this)),
      m_claim(new ActionButton(ButtonKind::Secondary, QStringLiteral("user"), {}, this)), m_people(new QComboBox(this)),
      m_handOver(new ActionButton(ButtonKind::Secondary, QStringLiteral("user-plus"), {}, this)),
      m_days(new QSpinBox(this)), m_reason(new QLineEdit(this)),
      m_extend(new ActionButton(ButtonKind::Secondary, QStringLiteral("calendar-clock"), {}, this)),
      m_write(new WriteRow(context, this)), m_why(new ReasonHint(this)), m_sum(new TextLabel(TextUse::BodyBold)),
      m_refused(new QListWidget(this)), m_close(new ActionButton(ButtonKind::Secondary, QStringLiteral("x"), {}, this))
{
    build();
    connect(m_remind, &QPushButton::clicked, this, [this] {
        begin([](DeskWriter &desk, const Call &call, const ReturnRow &row) {
            return desk.act(call, row.number, Remind{taskNamed(row)});
        });
    });
    connect(m_claim, &QPushButton::clicked, this, [this] {
        begin([](DeskWriter &desk, const Call &call, const ReturnRow &row) {
            return desk.act(call, row.number, Claim{taskNamed(row)});
        });
    });
    connect(m_handOver, &QPushButton::clicked, this, &ManyActions::handOver);
    connect(m_extend, &QPushButton::clicked, this, &ManyActions::extend);
    connect(m_write, &WriteRow::wanted, this, &ManyActions::write);
    connect(m_reason, &QLineEdit::textChanged, this, &ManyActions::updateButtons);
    connect(m_people, &QComboBox::currentIndexChanged, this, &ManyActions::updateButtons);
    connect(m_days, &QSpinBox::valueChanged, this,
            [this](int days) { m_days->setSuffix(days == 1 ? tr(" day more") : tr(" days more")); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_hasResult = false;
        m_refused->clear();
        updateButtons();
        Q_EMIT closed();
    });
    connect(&m_context, &AppContext::sessionChanged, this, &ManyActions::updateButtons);
    retranslate();
}

void ManyActions::build()
{
    m_people->setMinimumHeight(Theme::current().fieldHeight());
    m_days->setMinimumHeight(Theme::current().fieldHeight());
    m_sum->setWordWrap(true);
    m_refused->setWordWrap(true);
    m_refused->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const std::pair<QWidget *, const char *> names[] = {
        {m_remind, "manyRemind"},   {m_claim, "manyClaim"},   {m_people, "manyPeople"}, {m_handOver, "manyHandOver"},
        {m_days, "manyDays"},       {m_reason, "manyReason"}, {m_extend, "manyExtend"}, {m_sum, "manySum"},
        {m_refused, "manyRefused"}, {m_close, "manyClose"}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(QString::fromLatin1(name));
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setSpacing(px(8));
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_worth, 1, 0, 1, 2);
    grid->addWidget(m_remind, 2, 0);
    grid->addWidget(m_claim, 2, 1);
    grid->addWidget(m_people, 3, 0);
    grid->addWidget(m_handOver, 3, 1);
    grid->addWidget(m_reason, 4, 0, 1, 2);
    grid->addWidget(m_days, 5, 0);
    grid->addWidget(m_extend, 5, 1);
    grid->addWidget(m_write, 6, 0, 1, 2);
    grid->addWidget(m_why, 7, 0, 1, 2);
    grid->addWidget(m_sum, 8, 0, 1, 2);
    grid->addWidget(m_refused, 9, 0, 1, 2);
    grid->addWidget(m_close, 10, 0, 1, 2);
    grid->setRowStretch(11, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ManyActions::setRows(std::vector<ReturnRow> rows)
{
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &TaskOfReturn::of, &TaskOfReturn::of);
    m_rows = std::move(rows);
    if (areSame) { // read again
        return retranslate();
    }
    m_todo.clear();
    m_next = 0;
    m_hasResult = false;
    m_refused->clear();
    m_reason->clear();
    m_write->clear();
    fillPeople();
    retranslate();
}

void ManyActions::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    updateButtons();
}

/// Everybody who can act, then the roles that somebody has.
void ManyActions::fillPeople()
{
    m_people->clear();
    RoleSet roles;
    for (const Staff &person : m_context.desk().staff().value_or(std::vector<Staff>())) {
        if (!person.isDisabled) {
            m_people->addItem(person.name, person.login);
            roles = RoleSet::fromBits(roles.bits() | person.roles.bits());
        }
    }
    for (const auto &role : CodeTable<Role>::kNames) {
        if (roles.has(role.code)) {
            m_people->addItem(tr("Everybody: %1").arg(m_context.format().role(role.code)),
                              QString(QStringLiteral("role:") + role.name));
        }
    }
    m_people->setCurrentIndex(-1);
}

void ManyActions::retranslate()
{
    m_title->setText(tr("%n task(s) chosen", "", static_cast<int>(m_rows.size())));
    m_worth->setText(tr("Worth %1").arg(m_context.format().money(worthOf(m_rows))));
    m_remind->setText(tr("Remind"));
    m_claim->setText(tr("Take them"));
    m_people->setPlaceholderText(tr("Choose a person"));
    setReadName(*m_people, tr("Hand over to"));
    m_handOver->setText(tr("Hand over"));
    m_days->setRange(1, m_context.policy().extendAtMostDays);
    m_days->setSuffix(m_days->value() == 1 ? tr(" day more") : tr(" days more"));
    m_days->setAccessibleName(tr("Days more"));
    m_reason->setPlaceholderText(tr("Why there is more time"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_extend->setText(tr("More time"));
    m_write->retranslate();
    m_refused->setAccessibleName(tr("What was not done, and why"));
    m_close->setText(tr("Close"));
    tellResult();
    updateButtons();
}

void ManyActions::updateButtons()
{
    const auto may = [this](Right right) {
        return m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, right);
    };
    const QString busy = isBusy() ? tr("Saving...") : m_isChosen ? QString() : tr("These tasks are chosen no more.");
    const QString role = tr("Only a manager reminds, hands over and extends.");
    const auto block = [&](ActionButton *button, Right right, const QString &missing) {
        button->setBlocked(!busy.isEmpty() ? busy : may(right) ? missing : role);
    };
    block(m_remind, Right::Remind, {});
    block(m_claim, Right::Claim, {});
    block(m_handOver, Right::Assign, m_people->currentIndex() < 0 ? tr("Choose a person first.") : QString());
    block(m_extend, Right::Extend, m_reason->text().trimmed().isEmpty() ? tr("Write the reason first.") : QString());
    m_write->setBlocked(!busy.isEmpty()           ? busy
                        : may(Right::SendMessage) ? QString()
                                                  : tr("Your roles do not write to customers."));
    m_why->setReason(ReasonHint::Cause::Role, may(Right::Remind) ? QString() : role);
    m_close->setVisible(m_hasResult);
    m_sum->setVisible(m_hasResult || isBusy());
    m_refused->setVisible(m_refused->count() > 0);
}

void ManyActions::handOver()
{
    begin([to = m_people->currentData().toString()](DeskWriter &desk, const Call &call, const ReturnRow &row) {
        const TaskNamed task = taskNamed(row);
        return desk.assign(call, row.number, task.step, to, task.exception);
    });
}

/// Each from its own due time on, or from now when that has passed.
void ManyActions::extend()
{
    const qint64 minutes = m_days->value() * kDayMinutes;
    begin([minutes, now = m_context.now(), reason = m_reason->text().trimmed()](DeskWriter &desk, const Call &call,
                                                                                const ReturnRow &row) {
        const UtcTime to = std::max(now, row.dueAt.value_or(now)).plusMinutes(minutes);
        return desk.act(call, row.number, Extend{taskNamed(row), to, reason});
    });
}

/// A customer is told once, however many tasks the return has, and not again what was no answer before.
void ManyActions::write(const MessageRequest &request)
{
    if (isBusy()) {
        return;
    }
    std::vector<ReturnRow> returns;
    std::vector<ReturnRow> asked;
    for (const ReturnRow &row : m_rows) {
        const bool isKnown = std::ranges::find(returns, row.number, &ReturnRow::number) != returns.end()
                             || std::ranges::find(asked, row.number, &ReturnRow::number) != asked.end();
        if (!isKnown) {
            (m_write->isEmptyAnswer(row.number, request) ? asked : returns).push_back(row);
        }
    }
    m_refused->clear();
    for (const ReturnRow &row : asked) {
        refuse(row, OutboxWords::saysNothingNew());
    }
    begin([request](DeskWriter &desk, const Call &call,
                    const ReturnRow &row) { return desk.writeMessage(call, row.number, request); },
          std::move(returns));
}

void ManyActions::begin(Work work)
{
    if (isBusy() || m_rows.empty()) {
        return;
    }
    m_refused->clear();
    begin(std::move(work), m_rows);
}

void ManyActions::begin(Work work, std::vector<ReturnRow> rows)
{
    m_work = std::move(work);
    m_todo = std::move(rows);
    m_next = 0;
    m_done = 0;
    m_hasResult = false;
    goOn();
}

void ManyActions::goOn()
{
    updateButtons();
    if (m_next >= m_todo.size()) {
        m_work = nullptr;
        m_hasResult = true;
        tellResult();
        updateButtons();
        Q_EMIT m_context.statusMessage(m_sum->text());
        return;
    }
    const auto work = [each = m_work, row = m_todo[m_next]](DeskWriter &desk, const Call &call) {
        return each(desk, call, row);
    };
    m_context.write(work, AppContext::newOperation(), std::nullopt, this, [this](const Result<Answer> &answer) {
        note(m_todo[m_next], answer);
        ++m_next;
        goOn();
    });
}

void ManyActions::note(const ReturnRow &row, const Result<Answer> &answer)
{
    if (answer) {
        ++m_done;
        return;
    }
    refuse(row, errorText(answer.error(), m_context.format()).sentence());
}

void ManyActions::refuse(const ReturnRow &row, const QString &why)
{
    //: Number of a return, and why nothing was done about it
    m_refused->addItem(tr("%1: %2").arg(row.number, why));
}

void ManyActions::tellResult()
{
    const int refused = m_refused->count();
    m_sum->setText(refused == 0 ? tr("%n done", "", m_done) : tr("%1 done, %2 not").arg(m_done).arg(refused));
}
}
