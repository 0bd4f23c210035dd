// SPDX-License-Identifier: GPL-3.0-or-later
// A window that stands open and says the number of each return that appears in its list. Arguments: STORE LOGIN PIN.
#include "tests/faults/window_host.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/shell/frame/desk_frame.h"

#include <QApplication>
#include <QSet>
#include <QTimer>

namespace
{
/// What a person can see: an empty list is hidden behind the words that it is empty.
void sayNew(const rd::ui::DeskTable &table, QSet<QString> &known)
{
    for (int row = 0; table.isVisible() && row < table.model()->rowCount(); ++row) {
        const QString number = table.model()->index(row, 0).data().toString();
        if (!known.contains(number)) {
            known.insert(number);
            rd::test::say(QStringLiteral("shows ") + number);
        }
    }
}

void watch(const rd::ui::DeskFrame &frame)
{
    const auto *table = frame.findChild<rd::ui::DeskTable *>(QStringLiteral("returnsTable"));
    if (table == nullptr) {
        rd::test::say(QStringLiteral("failed no_list"));
        QApplication::exit(1);
        return;
    }
    auto known = std::make_shared<QSet<QString>>();
    const auto look = [table, known] {
        // After everybody else who listens to the model.
        QTimer::singleShot(0, table, [table, known] { sayNew(*table, *known); });
    };
    const QAbstractItemModel *list = table->model();
    QObject::connect(list, &QAbstractItemModel::modelReset, table, look);
    QObject::connect(list, &QAbstractItemModel::rowsInserted, table, look);
    QObject::connect(list, &QAbstractItemModel::dataChanged, table, look);
    rd::test::say(QStringLiteral("open"));
}
}

int main(int argc, char *argv[])
{
    return rd::test::runWindowHost(argc, argv, [](rd::ui::AppContext &, rd::ui::DeskFrame &frame) { watch(frame); });
}
