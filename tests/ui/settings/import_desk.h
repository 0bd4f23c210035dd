// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant over a small store, with files written by the test.
#pragma once

#include "tests/ui/page_stage.h"
#include "ui/settings/import_assistant.h"

#include <QAbstractButton>

namespace rd::test
{
class ImportDesk final
{
public:
    explicit ImportDesk(const QString &login = QStringLiteral("hao"));

    /// Writes a file beside the store and gives its path.
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;
    /// Chooses the file and waits until it was looked at.
    [[nodiscard]] bool look(const QString &path);
    /// Presses Import and waits for the end.
    [[nodiscard]] bool import();
    [[nodiscard]] QAbstractButton *button() { return m_stage.find<QAbstractButton>("importButton"); }
    /// How many sales the store finds under this text.
    [[nodiscard]] std::size_t sales(const char *text) const;
    [[nodiscard]] QString text() { return m_stage.text(); }
    [[nodiscard]] StoreFixture &store() { return m_store; }
    [[nodiscard]] PageStage<ui::ImportAssistant> &stage() { return m_stage; }

private:
    StoreFixture m_store;
    PageStage<ui::ImportAssistant> m_stage;
};

/// Three receipts of a till, one of them with two lines, and one credit.
[[nodiscard]] QByteArray tillFile();
}
