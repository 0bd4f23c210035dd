// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a half-filled form in the store, so that nothing typed is lost.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <map>

namespace rd::ui
{
class AppContext;

/// One draft a form and person. It is written two seconds after the last change, and at once when asked.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `form` is a stable name: "new_return".
    DraftKeeper(AppContext &context, const QString &form, QObject *parent = nullptr);
    void keep(const QJsonObject &content);
    void keepNow();
    /// The form is done or the draft was thrown away.
    void discard();
    /// What was kept before; an empty object when there is nothing.
    [[nodiscard]] QJsonObject kept() const;

Q_SIGNALS:
    void saved(const QString &clock);

private:
    [[nodiscard]] QString name() const;
    void write(const QString &name, const QJsonObject &content);

    AppContext &m_context;
    QString m_form;
    QTimer m_delay;
    QJsonObject m_waiting;
    QString m_waitingName;                    ///< of who typed it
    std::map<QString, QJsonObject> m_written; ///< by name, in this window: the file may not have it yet
};
}
