// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on demand, loaded (LD_PRELOAD) into the real program between it and the C library.
// RD_FAULT=full: the write-ahead log finds no space. RD_FAULT=lost: flush number RD_FAULT_AT of that log fails, and from
// then on the store cannot be opened any more.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace
{
int g_flushes = 0;
bool g_isLost = false;

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isFault(const char *kind)
{
    const char *fault = std::getenv("RD_FAULT");
    return fault != nullptr && std::strcmp(fault, kind) == 0;
}

bool endsWith(const char *text, const char *end)
{
    const std::size_t length = std::strlen(text);
    const std::size_t wanted = std::strlen(end);
    return length >= wanted && std::strcmp(text + length - wanted, end) == 0;
}

bool isLog(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return false;
    }
    path[length] = '\0';
    return endsWith(path, "-wal");
}

bool hasNoSpace(int descriptor)
{
    const bool isFull = isFault("full") && isLog(descriptor);
    errno = isFull ? ENOSPC : errno;
    return isFull;
}

bool failsToFlush(int descriptor)
{
    if (!isFault("lost") || !isLog(descriptor)) {
        return false;
    }
    const char *at = std::getenv("RD_FAULT_AT");
    g_isLost = g_isLost || ++g_flushes == std::atoi(at == nullptr ? "1" : at);
    errno = g_isLost ? EIO : errno;
    return g_isLost;
}

int openOrFail(const char *path, int flags, mode_t mode, const char *function)
{
    if (g_isLost && endsWith(path, ".sqlite")) {
        errno = EIO;
        return -1;
    }
    return real<int(const char *, int, mode_t)>(function)(path, flags, mode);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}
}

extern "C" {
ssize_t write(int descriptor, const void *bytes, size_t count)
{
    return hasNoSpace(descriptor) ? -1 : real<ssize_t(int, const void *, size_t)>("write")(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    return hasNoSpace(descriptor)
               ? -1
               : real<ssize_t(int, const void *, size_t, off_t)>("pwrite")(descriptor, bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    return hasNoSpace(descriptor)
               ? -1
               : real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, bytes, count, at);
}

int fsync(int descriptor)
{
    return failsToFlush(descriptor) ? -1 : real<int(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    return failsToFlush(descriptor) ? -1 : real<int(int)>("fdatasync")(descriptor);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openOrFail(path, flags, mode, "open");
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openOrFail(path, flags, mode, "open64");
}
}
