// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal, with echo switched off.
#include "app/cli/terminal.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace rd::cli
{
namespace
{
/// Ctrl+C must not leave the terminal without echo, so it arrives as a letter while this lives.
class QuietTerminal final
{
public:
    QuietTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    termios m_before{};
};

constexpr char kInterrupt = 3;
}

std::optional<QString> askSecret(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0) {
        return std::nullopt;
    }
    std::fputs(qUtf8Printable(prompt), stderr);
    QByteArray line;
    char letter = 0;
    bool isEnded = true;
    {
        const QuietTerminal quiet;
        while (read(STDIN_FILENO, &letter, 1) == 1) {
            isEnded = letter == '\n';
            if (isEnded || letter == kInterrupt) {
                break;
            }
            line.append(letter);
        }
    }
    std::fputc('\n', stderr);
    return isEnded && !line.isEmpty() ? std::optional(QString::fromUtf8(line)) : std::nullopt;
}
}
