// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers by libphonenumber.
#include "core/domain/customer.h"

#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>
#include <string>

namespace rd
{
Phone Phone::read(const QString &raw, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    Phone phone;
    phone.raw = cleanText(raw);
    phone.digits = digitsOf(phone.raw);
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const auto outcome = util.Parse(foldWidth(phone.raw).toStdString(), region.toStdString(), &number);
    if (outcome == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(number)) {
        std::string formatted;
        util.Format(number, PhoneNumberUtil::E164, &formatted);
        phone.e164 = QString::fromStdString(formatted);
    }
    return phone;
}

bool Phone::isRegion(const QString &region)
{
    std::set<std::string> regions;
    i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    return regions.count(region.toStdString()) > 0;
}

QString Phone::masked() const
{
    if (digits.size() < 8) {
        return digits.isEmpty() ? QString() : QStringLiteral("****") + digits.right(2);
    }
    const QString tail = digits.right(4);
    const QString head = digits.mid(digits.size() > 11 ? digits.size() - 11 : 0, 3);
    return head + QStringLiteral("****") + tail;
}
}
