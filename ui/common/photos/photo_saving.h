// SPDX-License-Identifier: GPL-3.0-or-later
// Stores the pictures of a return that exists, one after the other; none is lost when the store cannot take it at the moment.
#pragma once

#include "core/base/error.h"
#include "core/domain/photo.h"
#include "ui/common/widgets/message_bar.h"

#include <QObject>

#include <vector>

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
    struct Refused {
        QString number;
        NewPhoto photo;
        QString operation;
    };
    void send(const QString &number, const NewPhoto &photo, const QString &operation);
    void sendRefused();
    void tellRefused(const Error &error);

    AppContext &m_context;
    std::vector<Refused> m_refused{}; ///< what the store could not take at the moment
};
}
