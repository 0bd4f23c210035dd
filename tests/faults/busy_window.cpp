// SPDX-License-Identifier: GPL-3.0-or-later
// A window kept busy: takes returns from log to paid through its queue, three under way at a time, and says a line for each
// answer. Arguments: STORE LOGIN PIN FIRST COUNT.
#include "tests/faults/receipt_numbers.h"
#include "tests/faults/window_host.h"
#include "ui/common/desk/app_context.h"

#include <QApplication>

namespace
{
constexpr int kUnderWay = 3;

rd::LogRequest walkIn(int receipt)
{
    rd::LogRequest request;
    request.receipt = rd::test::receiptNo(receipt);
    request.lines = {
        {1, *rd::Quantity::parse(QStringLiteral("1")), QStringLiteral("defective"), rd::Resolution::Refund}};
    request.accept = {QStringLiteral("opened"), QStringLiteral("restock"), QStringLiteral("cash"), {}};
    return request;
}

class Counter final : public QObject
{
public:
    Counter(rd::ui::AppContext &desk, int first, int count)
        : QObject(QApplication::instance()), m_desk(desk), m_next(first), m_end(first + count)
    {
    }

    void takeNext()
    {
        if (m_next == m_end) {
            if (m_underWay == 0) {
                QApplication::quit();
            }
            return;
        }
        const rd::LogRequest request = walkIn(m_next);
        const QString operation = rd::test::windowOperation(m_next);
        ++m_next;
        ++m_underWay;
        m_desk.write([request](rd::DeskWriter &desk, const rd::Call &call) { return desk.logReturn(call, request); },
                     operation, std::nullopt, this,
                     [this, operation](const rd::Result<rd::Answer> &answer) {
                         rd::test::say(
                             answer ? QString(QStringLiteral("done ") + operation + QLatin1Char(' ') + answer->number)
                                    : QString(QStringLiteral("refused ") + operation + QLatin1Char(' ')
                                              + rd::errorName(answer.error().code)));
                         --m_underWay;
                         takeNext();
                     });
    }

private:
    rd::ui::AppContext &m_desk;
    int m_next;
    int m_end;
    int m_underWay = 0;
};
}

int main(int argc, char *argv[])
{
    return rd::test::runWindowHost(argc, argv, [](rd::ui::AppContext &desk, rd::ui::DeskFrame &) {
        const QStringList arguments = QApplication::arguments();
        auto *counter = new Counter(desk, arguments.value(4).toInt(), arguments.value(5).toInt());
        for (int i = 0; i < kUnderWay; ++i) {
            counter->takeNext();
        }
    });
}
