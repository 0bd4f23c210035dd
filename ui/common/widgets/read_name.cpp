// SPDX-License-Identifier: GPL-3.0-or-later
// A label beside the field, out of sight.
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace rd::ui
{
void setReadName(QWidget &field, const QString &name)
{
    field.setAccessibleName(name);
    if (auto *box = qobject_cast<QComboBox *>(&field); box != nullptr && box->lineEdit() != nullptr) {
        box->lineEdit()->setAccessibleName(name);
    }
    QWidget *place = field.parentWidget();
    if (place == nullptr) {
        return;
    }
    for (auto *label : place->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &field) {
            label->setText(label->isHidden() ? name : label->text());
            return;
        }
    }
    auto *label = new QLabel(name, place);
    label->setBuddy(&field);
    label->hide();
}
}
