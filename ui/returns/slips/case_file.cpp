// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the case file, and its parts in their order.
#include "ui/returns/slips/case_file.h"

#include "core/desk/desk_reader.h"
#include "ui/common/paper/code_pictures.h"
#include "ui/common/paper/html_table.h"
#include "ui/returns/slips/case_tables.h"
#include "ui/returns/slips/slip_words.h"

namespace rd::ui
{
using namespace Qt::StringLiterals;

namespace
{
QString photoName(std::size_t index)
{
    return QStringLiteral("photo-%1").arg(index + 1);
}

QString factRow(const QString &label, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    return u"<tr><td width=\"28%\"><b>"_s + label.toHtmlEscaped() + u"</b></td>"_s + htmlCell(value) + u"</tr>\n"_s;
}

/// Those that were not removed.
Result<std::vector<CasePhoto>> readPhotos(const DeskReader &desk, const QString &number)
{
    const auto all = desk.photosOf(number);
    if (!all) {
        return refuse(all.error());
    }
    std::vector<CasePhoto> photos;
    for (const Photo &photo : *all) {
        if (photo.isRemoved()) {
            continue;
        }
        auto bytes = desk.photoBytes(photo.id);
        if (!bytes) {
            return refuse(bytes.error());
        }
        photos.push_back({*std::move(bytes), photo});
    }
    return photos;
}
}

Result<CaseFile> readCaseFile(const DeskReader &desk, const QString &number)
{
    constexpr int kTries = 5;
    auto head = desk.historyHeadOf(number);
    for (int i = 0; head && i < kTries; ++i) { // somebody may write in between
        auto view = desk.showReturn(number);
        auto messages = view ? desk.messagesOf(number) : Result<ReturnMessages>(refuse(view.error()));
        if (!messages) {
            return refuse(messages.error());
        }
        auto photos = readPhotos(desk, number);
        if (!photos) {
            return refuse(photos.error());
        }
        const auto after = desk.historyHeadOf(number);
        if ((after && after->entry == head->entry) || i + 1 == kTries) {
            return CaseFile{*std::move(view), *std::move(messages), *head, *std::move(photos)};
        }
        head = after;
    }
    return refuse(head.error());
}

HtmlSheet CaseFileWords::sheet(const SlipReprint &reprint) const
{
    const CaseTables tables(m_file, m_format);
    const QString &number = m_file.view.returnCase.rma.number;
    HtmlSheet sheet;
    sheet.title = tr("Case file %1").arg(number);
    sheet.html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body style=\"font-size: "
                 "9.5pt;\">\n"_s
                 + head(reprint) + facts() + tables.goods() + tables.findings() + tables.money() + tables.payouts()
                 + tables.tasks() + tables.messages() + tables.history() + photos() + u"</body>\n</html>\n"_s;
    sheet.pictures = {{u"bars"_s, barsPicture(number), {}}, {u"qr"_s, qrPicture(number), {}}};
    for (std::size_t i = 0; i < m_file.photos.size(); ++i) {
        sheet.pictures.push_back({photoName(i), {}, m_file.photos[i].jpeg});
    }
    sheet.foot = foot();
    return sheet;
}

QString CaseFileWords::head(const SlipReprint &reprint) const
{
    const QString &number = m_file.view.returnCase.rma.number;
    const QString copy = reprint.copy > 1
                             ? tr("Reprint no. %1 · %2 · %3").arg(QString::number(reprint.copy), reprint.at, reprint.by)
                             : tr("Printed %1 by %2").arg(reprint.at, reprint.by);
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td>"_s + m_facts.name.toHtmlEscaped()
           + u"<h1 style=\"font-size: 18pt; margin-top: 4px; margin-bottom: 2px;\">"_s
           + tr("Case file %1").arg(number).toHtmlEscaped() + u"</h1>"_s + state().toHtmlEscaped() + u"<br>"_s
           + copy.toHtmlEscaped()
           + u"<br><img src=\"bars\" width=\"280\" height=\"48\"></td><td align=\"right\" width=\"110\">"
             "<img src=\"qr\" width=\"104\" height=\"104\"></td></tr></table>\n"_s;
}

QString CaseFileWords::state() const
{
    const Rma &rma = m_file.view.returnCase.rma;
    if (!rma.isOpen()) {
        //: How a return ended, and when
        return tr("Closed: %1, %2")
            .arg(rma.outcome ? m_format.outcome(*rma.outcome) : QString(), m_format.dateTime(*rma.closedAt));
    }
    return m_file.view.step ? tr("Open: %1").arg(m_format.chip(*m_file.view.step)) : tr("Open");
}

QString CaseFileWords::facts() const
{
    const Rma &rma = m_file.view.returnCase.rma;
    const SlipWords slips(m_file.view, m_facts, m_format);
    return u"<p style=\"font-size: 4pt;\">&nbsp;</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">\n"_s
           + factRow(tr("Customer"), slips.customer()) + factRow(tr("Receipt"), slips.receipt())
           + factRow(tr("Logged"),
                     QStringLiteral("%1 · %2").arg(m_format.dateTime(rma.openedAt), m_file.view.nameOf(rma.loggedBy)))
           + factRow(tr("Answer by"), m_format.promisedDay(rma.promisedBy))
           + factRow(tr("The rules said"), m_format.verdict(rma.verdict.result)) + u"</table>\n"_s;
}

QString CaseFileWords::photos() const
{
    QString html;
    for (std::size_t i = 0; i < m_file.photos.size(); ++i) {
        const Photo &photo = m_file.photos[i].facts;
        QStringList words{QString::number(photo.number), photo.caption, m_format.dateTime(photo.takenAt),
                          m_file.view.nameOf(photo.by)};
        words.removeAll(QString());
        html += u"<p><img src=\""_s + photoName(i) + u"\" width=\"420\"><br>"_s + words.join(u" · "_s).toHtmlEscaped()
                + u"</p>\n"_s;
    }
    return html.isEmpty() ? html : QString(caseTitle(tr("Photos")) + html);
}

/// What a paper proves: who changes the history afterwards cannot keep this code.
QString CaseFileWords::foot() const
{
    //: At the foot of every page: number of the return, entry of the history, first letters of its digest
    return tr("%1 · history up to entry %2, code %3")
        .arg(m_file.view.returnCase.rma.number)
        .arg(m_file.head.entry)
        .arg(m_file.head.code);
}
}
