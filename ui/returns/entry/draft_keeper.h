// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the half-filled return in the store, so that nothing typed is lost.
#pragma once

#include "ui/returns/entry/return_entry.h"

#include <QObject>
#include <QTimer>

namespace rd::ui
{
class AppContext;

/// One draft a person. It is written two seconds after the last change, and at once when asked.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(AppContext &context, QObject *parent = nullptr);
    void keep(const ReturnEntry &entry);
    void keepNow();
    /// The return is logged or the draft was thrown away.
    void discard();
    /// What was kept before; an empty object when there is nothing.
    [[nodiscard]] QJsonObject kept() const;

Q_SIGNALS:
    void saved(const QString &clock);

private:
    [[nodiscard]] QString name() const;
    void write(const QJsonObject &content);

    AppContext &m_context;
    QTimer m_delay;
    QJsonObject m_waiting;
};
}
