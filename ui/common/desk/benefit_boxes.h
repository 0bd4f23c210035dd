// SPDX-License-Identifier: GPL-3.0-or-later
// A check box for each benefit that a return still has to take back or give back.
#pragma once

#include "core/domain/rma.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace rd::ui
{
class BenefitBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit BenefitBoxes(QWidget *parent = nullptr);
    /// Boxes that were ticked for the same return stay so.
    void showReturn(const ReturnCase &returnCase);
    [[nodiscard]] bool isEmpty() const { return m_boxes.empty(); }
    /// Codes of the ticked ones.
    [[nodiscard]] QStringList ticks() const;
    void clearTicks();

Q_SIGNALS:
    void changed();

private:
    void makeBoxes();

    QString m_number;
    std::vector<std::pair<QString, QString>> m_shown; ///< code and words of each box
    std::vector<QCheckBox *> m_boxes;
    QVBoxLayout *m_layout;
};
}
