// SPDX-License-Identifier: GPL-3.0-or-later
// The reason, the person who allows it, and the verb.
#include "ui/returns/photos/remove_photo_panel.h"

#include "core/workflow/photos.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/approver_fields.h"

#include <QLineEdit>

namespace rd::ui
{
RemovePhotoPanel::RemovePhotoPanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("removePhotoPanel"), parent), m_reason(new QLineEdit),
      m_note(new FieldNote(m_reason))
{
    m_reason->setObjectName(QStringLiteral("removePhotoReason"));
    m_reasonCaption = addField(grid(), {}, m_reason);
    addNote(grid(), m_note);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
}

void RemovePhotoPanel::begin(const ReturnView &view, const Photo &photo)
{
    m_number = view.returnCase.rma.number;
    m_photo = photo.number;
    m_reason->clear();
    m_note->clear();
    const BusinessDate today = context().format().zone().dayOf(context().now());
    const auto allowed = checkRemoval(photo, view.returnCase.rma, context().session().actor(), today,
                                      QStringLiteral("-")); // the reason is typed below
    if (!allowed && allowed.error().code == ErrorCode::NotAllowed) {
        approver().offer(Right::RemovePhoto);
    }
    open(m_reason);
    retranslate();
}

void RemovePhotoPanel::retranslate()
{
    m_reasonCaption->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Why the photo is removed"));
    m_reason->setPlaceholderText(tr("For example: a face is on it"));
    if (isOpen()) {
        confirm().ask(QStringLiteral("trash-2"), tr("Remove photo %1 of %2?").arg(QString::number(m_photo), m_number),
                      tr("The picture is gone for good. That there was one, and why it went, stays in the history."),
                      tr("Remove the photo"));
    }
}

bool RemovePhotoPanel::isComplete()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_note->refuse(tr("Say why: it stays in the history."));
        return false;
    }
    return approver().isComplete();
}

AppContext::Work RemovePhotoPanel::work() const
{
    return [number = m_number, photo = m_photo, reason = m_reason->text()](DeskWriter &desk, const Call &call) {
        return desk.removePhoto(call, number, photo, reason);
    };
}

QString RemovePhotoPanel::key() const
{
    return QStringLiteral("%1|%2|%3").arg(m_number).arg(m_photo).arg(m_reason->text());
}

QString RemovePhotoPanel::doneSentence() const
{
    return tr("%1: photo %2 removed.").arg(m_number, QString::number(m_photo));
}
}
