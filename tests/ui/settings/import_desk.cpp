// SPDX-License-Identifier: GPL-3.0-or-later
// Files, looking and importing.
#include "tests/ui/settings/import_desk.h"

#include <QFile>
#include <QSignalSpy>

namespace rd::test
{
ImportDesk::ImportDesk(const QString &login) : m_stage(m_store, login) {}

QString ImportDesk::file(const char *name, const QByteArray &content) const
{
    const QString path = m_store.folder() + QLatin1Char('/') + QString::fromLatin1(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error("no place for a file");
    }
    return path;
}

bool ImportDesk::look(const QString &path)
{
    QSignalSpy looked(&m_stage.page(), &ui::ImportAssistant::previewed);
    m_stage.page().setFile(path);
    return QTest::qWaitFor([&] { return looked.size() > 0; }, 10'000);
}

bool ImportDesk::import()
{
    QSignalSpy done(&m_stage.page(), &ui::ImportAssistant::imported);
    QTest::keyClick(&m_stage.page(), Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return done.size() > 0; }, 10'000);
}

std::size_t ImportDesk::sales(const char *text) const
{
    return m_store.reader().findSales(QString::fromLatin1(text), 100).value().size();
}

QByteArray tillFile()
{
    return "receipt,date,sku,name,qty,total,tender\n"
           "3001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash\n"
           "3001,2026-11-10 09:30:00,B2,Towel,1,9.90,cash\n"
           "3002,2026-11-11 11:00:00,A1,Kettle,1,25.00,card\n"
           "C3002,2026-11-12 10:00:00,A1,Kettle,-1,-25.00,card\n";
}
}
