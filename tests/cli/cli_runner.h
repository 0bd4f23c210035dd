// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program against a store in a temporary folder, as scripts do.
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace rd::test
{
/// What one call of the program left behind.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The one document on stdout; fails the test when there is more or less than one.
    [[nodiscard]] QJsonObject json() const;
    /// The code of the refusal, empty when there is none.
    [[nodiscard]] QString code() const;
};

/// A folder with a store. People have the PIN 246810, the first manager is "hao".
class CliRunner final
{
public:
    /// Makes the store and its people: hao (manager), mei (manager), li (counter), na (inspector), lei (cashier),
    /// yang (counter, inspector and cashier).
    CliRunner();
    /// A folder without a store.
    [[nodiscard]] static std::unique_ptr<CliRunner> empty();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("store.sqlite")); }
    /// Writes a file and gives its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    /// With --db and --json; `words` is split at blanks.
    [[nodiscard]] Run read(const QString &words) const;
    /// As `read`, by a person with the right PIN.
    [[nodiscard]] Run as(const QString &login, const QString &words) const;
    /// As `as`, and ends the test when it is refused.
    QJsonObject must(const QString &login, const QString &words) const;
    /// What `verify` says of the store.
    [[nodiscard]] bool isSound() const;
    /// Nothing is added to the arguments.
    [[nodiscard]] Run raw(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The program with the environment of this store, not yet started.
    [[nodiscard]] std::unique_ptr<QProcess> process(const QStringList &arguments) const;
    /// Waits for its end, which must be one of its own.
    [[nodiscard]] static Run finish(QProcess &process);
    /// Environment of the following calls.
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Types a sale of one tender; each line is "quantity:paid".
    void sell(const QString &receipt, const QStringList &lines, int daysAgo = 3,
              const QString &tender = QStringLiteral("cash"),
              const QString &phone = QStringLiteral("13800138000")) const;
    /// Logs a return as li and gives its number; `lines` as the command line takes them.
    [[nodiscard]] QString log(const QString &receipt, const QString &lines) const;
    /// The policy in force with one key changed, put in force by hao.
    void setPolicy(const QString &key, const QJsonValue &value) const;

private:
    struct Empty {
    };
    explicit CliRunner(Empty);

    QTemporaryDir m_folder;
    QMap<QString, QString> m_environment;
};

/// A day of the recent past, "YYYY-MM-DD".
[[nodiscard]] QString dayBefore(int days);
/// The month "YYYY-MM" in which the store's clock (Asia/Shanghai) stands in so many days.
[[nodiscard]] QString storeMonth(int daysFromNow = 0);
}
