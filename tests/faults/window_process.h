// SPDX-License-Identifier: GPL-3.0-or-later
// A window as a program of its own, and what it said.
#pragma once

#include "tests/cli/cli_runner.h"

namespace rd::test
{
class WindowProcess final
{
public:
    /// The busy window as yang over `count` receipts from `first` on, without a display.
    [[nodiscard]] static std::unique_ptr<WindowProcess> busy(const CliRunner &store, int first, int count);
    /// The watching window as hao.
    [[nodiscard]] static std::unique_ptr<WindowProcess> watching(const CliRunner &store);
    /// Kills it when it still runs.
    ~WindowProcess();
    WindowProcess(const WindowProcess &) = delete;
    WindowProcess &operator=(const WindowProcess &) = delete;

    [[nodiscard]] QProcess &process() { return *m_process; }
    /// False when it has not said a line with this text in time.
    bool waitFor(const QString &text, int patienceMs = 60'000);
    /// Waits for its own end.
    void waitForEnd();
    /// Whole lines that it said, "done OPERATION NUMBER" or "refused OPERATION CODE".
    [[nodiscard]] QStringList lines();
    [[nodiscard]] QByteArray errors();

private:
    WindowProcess(const CliRunner &store, const QString &program, const QStringList &arguments);

    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};
}
