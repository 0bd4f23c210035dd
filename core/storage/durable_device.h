// SPDX-License-Identifier: GPL-3.0-or-later
// A durable file as a device, for writers that know devices only.
#pragma once

#include "core/base/exceptions.h"
#include "core/storage/durable_file.h"

#include <QIODevice>

#include <optional>

namespace rd
{
/// Open for writing from the start. Call `commit` at the end; without it nothing is left.
class DurableDevice final : public QIODevice
{
public:
    explicit DurableDevice(const QString &path) : m_file(path) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    void commit() { m_file.commit(); }
    /// Why a write was not taken.
    [[nodiscard]] const std::optional<StorageError> &error() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        try {
            m_file.write(QByteArrayView(data, size));
            return size;
        } catch (const StorageError &error) {
            m_error = error;
            return -1;
        }
    }

private:
    DurableFile m_file;
    std::optional<StorageError> m_error;
};
}
