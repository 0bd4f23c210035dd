// SPDX-License-Identifier: GPL-3.0-or-later
// Stores the pictures of a return that exists, one after the other; none is lost when the store cannot take it at the moment.
#pragma once

#include "core/domain/photo.h"
#include "ui/common/widgets/message_bar.h"

#include <QObject>

namespace rd::ui
{
class AppContext;

class PhotoSaving final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoSaving(AppContext &context, QObject *parent = nullptr);
    void save(const QString &number, const NewPhoto &photo);

Q_SIGNALS:
    void saved(const QString &sentence);
    void told(const rd::ui::Message &message);

private:
    void send(const QString &number, const NewPhoto &photo, const QString &operation);

    AppContext &m_context;
};
}
