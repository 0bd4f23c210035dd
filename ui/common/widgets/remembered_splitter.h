// SPDX-License-Identifier: GPL-3.0-or-later
// A splitter that stays where the person left it.
#pragma once

#include <QSplitter>

namespace rd::ui
{
class RememberedSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit RememberedSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);
    /// Where the person left it the last time it was arranged under this name; these sizes for who never moved it.
    void arrange(const QString &name, const QList<int> &usual);

protected:
    bool event(QEvent *event) override;

private:
    void putBack();

    QString m_name;
    QList<int> m_usual;
};
}
