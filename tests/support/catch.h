// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2, version 3 where it is installed and version 2 elsewhere, and how our values look in a failed check.
#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>

#include <string>

namespace rd::test
{
template <typename Code>
concept HasNames = requires
{
    CodeTable<Code>::kNames.size();
};
}

namespace Catch
{
template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QLatin1String> {
    static std::string convert(QLatin1String text) { return '"' + QString(text).toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <> struct StringMaker<rd::Money> {
    static std::string convert(rd::Money money) { return std::to_string(money.minor()) + " minor units"; }
};
template <> struct StringMaker<rd::Quantity> {
    static std::string convert(rd::Quantity quantity) { return quantity.toDecimal().toStdString() + " units"; }
};
template <> struct StringMaker<rd::ErrorCode> {
    static std::string convert(rd::ErrorCode code) { return rd::errorName(code).toStdString(); }
};
template <> struct StringMaker<rd::UtcTime> {
    static std::string convert(rd::UtcTime time) { return time.toIso().toStdString(); }
};
template <> struct StringMaker<rd::BusinessDate> {
    static std::string convert(rd::BusinessDate day) { return day.toIso().toStdString(); }
};
template <rd::test::HasNames Code> struct StringMaker<Code, void> {
    static std::string convert(Code code) { return QString(rd::codeOf(code)).toStdString(); }
};
}
