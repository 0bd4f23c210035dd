// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the store ask the inspector to look at.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QVBoxLayout;

namespace rd::ui
{
class SectionBox;
class TextLabel;

class ChecklistBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistBox(QWidget *parent = nullptr);
    void setItems(const std::vector<ChecklistItem> &items, const QString &language, const QStringList &ticks);

Q_SIGNALS:
    void ticked(const QString &code, bool isTicked);

private:
    void rebuild(const QString &language);
    void addItem(const ChecklistItem &item, const QString &language);
    std::vector<ChecklistItem> m_items;
    QString m_language;
    std::map<QString, QCheckBox *> m_ticks;
    TextLabel *m_title;
    TextLabel *m_caption;
    SectionBox *m_box;
    QWidget *m_rows = nullptr;
};
}
