// SPDX-License-Identifier: GPL-3.0-or-later
// What a child gives up between fork and exec.
#include "tests/faults/plain_rights.h"

#include <cstdio>
#include <linux/securebits.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rd::test
{
namespace
{
/// The next exec of a root process then gains none of root's capabilities.
bool giveUpRights()
{
    return ::geteuid() != 0 || ::prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED) == 0;
}

bool leaveNetwork()
{
    return ::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

bool worksInChild(bool (*change)(), const char *what)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(change() ? 0 : 1);
    }
    int status = 1;
    const bool works = ::waitpid(child, &status, 0) == child && status == 0;
    if (!works) {
        std::printf("skipped: %s\n", what);
    }
    return works;
}

Run runChanged(const CliRunner &store, const QStringList &arguments, bool (*change)())
{
    const auto program = store.process(arguments);
    program->setChildProcessModifier([change] {
        if (!change()) {
            ::_exit(99);
        }
    });
    program->start();
    program->closeWriteChannel();
    return CliRunner::finish(*program);
}
}

Run withPlainRights(const CliRunner &store, const QStringList &arguments)
{
    return runChanged(store, arguments, giveUpRights);
}

Run withoutNetwork(const CliRunner &store, const QStringList &arguments)
{
    return runChanged(store, arguments, leaveNetwork);
}

bool canTakeRights()
{
    static const bool can = worksInChild(giveUpRights, "root cannot give up its rights over files here");
    return can;
}

bool canTakeNetwork()
{
    static const bool can = worksInChild(leaveNetwork, "no network can be taken away here");
    return can;
}
}
