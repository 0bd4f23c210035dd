// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: sales in, returns logged, inspected, paid, the month out.
#include "app/desktop/walkthrough/sales_file.h"
#include "app/desktop/walkthrough/script.h"
#include "ui/common/desk/app_context.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/import_assistant.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/main_window.h"

#include <QFileInfo>
#include <QLineEdit>

namespace rd::desktop
{
namespace
{
constexpr int kLongMs = 60'000;
}

QString Script::numberOf(const QString &receipt) const
{
    const auto sale = m_window.desk()->desk().showSale(receipt, std::nullopt);
    return sale && !sale->lines.empty() && !sale->lines.front().returns.isEmpty()
               ? sale->lines.front().returns.constFirst()
               : QString();
}

bool Script::stands(const QString &receipt, const QString &stepCode) const
{
    const auto view = m_window.desk()->desk().showReturn(numberOf(receipt));
    return view && (view->step ? QString(codeOf(*view->step)) : QString()) == stepCode;
}

void Script::importSales()
{
    step(
        QStringLiteral("open the import of sales"), [this] { m_hands.command(QStringLiteral("Import sales")); },
        [this] { return m_window.findChild<ui::ImportAssistant *>() != nullptr; });
    step(
        QStringLiteral("look at a sales file first"),
        [this] {
            const QString file = m_work + QStringLiteral("/till.csv");
            if (writeSalesFile(file, m_window.desk()->desk().today())) {
                m_window.findChild<ui::ImportAssistant *>()->setFile(file);
            }
        },
        [this] { return m_hands.sees("importButton") && m_hands.find("importButton")->isEnabled(); },
        QStringLiteral("import"));
    step(
        QStringLiteral("import it"), [this] { m_hands.press(Qt::Key_Return, Qt::ControlModifier); },
        [this] {
            return m_window.desk()->desk().showSale(walkReceipts().constLast(), std::nullopt).has_value()
                   && m_hands.seesText(QStringLiteral("Sales are in"));
        },
        {}, kLongMs);
}

void Script::logReturn(const QString &receipt, bool isPictured)
{
    step(
        QStringLiteral("scan receipt %1").arg(receipt), [this, receipt] { m_hands.scan(receipt); },
        [this] { return m_hands.sees("receiptBox"); });
    step(
        QStringLiteral("choose the reason with a digit"), [this] { m_hands.press(Qt::Key_1); },
        [this] { return m_hands.sees("save") && m_hands.find("save")->isEnabled(); },
        isPictured ? QStringLiteral("new-return") : QString());
    step(
        QStringLiteral("save the return"), [this] { m_hands.press(Qt::Key_S, Qt::ControlModifier); },
        [this, receipt] { return stands(receipt, QStringLiteral("inspect")); });
}

void Script::logReturns()
{
    bool isFirst = true;
    for (const QString &receipt : walkReceipts().mid(0, 4)) {
        logReturn(receipt, isFirst);
        isFirst = false;
    }
    step(
        QStringLiteral("see the return just logged"), [] {},
        [this] { return m_hands.seesText(numberOf(walkReceipts().at(3))); }, QStringLiteral("logged"));
}

void Script::inspect()
{
    const QString receipt = walkReceipts().constFirst();
    step(
        QStringLiteral("take the first slip to the bench"),
        [this, receipt] {
            m_hands.press(Qt::Key_2, Qt::ControlModifier);
            m_hands.scan(numberOf(receipt));
        },
        [this] { return m_hands.sees("conditionKeys"); });
    step(
        QStringLiteral("give the condition with a digit"), [this] { m_hands.press(Qt::Key_1); },
        [this] { return m_hands.find("inspectConfirm") != nullptr && m_hands.find("inspectConfirm")->isEnabled(); },
        QStringLiteral("bench"));
    step(
        QStringLiteral("confirm the inspection"), [this] { m_hands.press(Qt::Key_Return, Qt::ControlModifier); },
        [this, receipt] { return stands(receipt, QStringLiteral("settle")); });
}

void Script::pay()
{
    const QString receipt = walkReceipts().constFirst();
    step(
        QStringLiteral("open the return by its number"),
        [this, receipt] {
            m_hands.press(Qt::Key_1, Qt::ControlModifier);
            m_hands.scan(numberOf(receipt));
        },
        [this] { return m_hands.sees("primaryAction") && m_hands.find("primaryAction")->isEnabled(); });
    step(
        QStringLiteral("ask before money goes out"), [this] { m_hands.press(Qt::Key_Return, Qt::ControlModifier); },
        [this] { return m_hands.sees("confirmVerb"); }, QStringLiteral("pay"));
    step(
        QStringLiteral("pay"), [this] { m_hands.press(Qt::Key_Return, Qt::ControlModifier); },
        [this, receipt] { return !numberOf(receipt).isEmpty() && stands(receipt, {}); }, QStringLiteral("paid"));
}

void Script::exportMonth()
{
    step(
        QStringLiteral("write the CSV of the month"),
        [this] {
            auto *reports = m_window.findChild<ui::ReportsPage *>();
            const BusinessMonth month = BusinessMonth::of(m_window.desk()->desk().today());
            reports->setMonth(month);
            reports->exportTo(m_folder + QStringLiteral("/returns-%1.csv").arg(month.toIso()));
        },
        [this] {
            const BusinessMonth month = BusinessMonth::of(m_window.desk()->desk().today());
            return QFileInfo(m_folder + QStringLiteral("/returns-%1.csv").arg(month.toIso())).size() > 0;
        },
        QStringLiteral("month-written"), kLongMs);
}
}
