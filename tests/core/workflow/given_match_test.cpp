// SPDX-License-Identifier: GPL-3.0-or-later
// Which sale of the till is goods that the desk gave: proven by name or by the same receipt, else a person decides.
#include "core/workflow/given_match.h"
#include "tests/support/catch.h"

using namespace rd;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDay = 20'000;

/// Two shirts given by voucher P-000007 for R-1.
GivenLine given()
{
    GivenLine line;
    line.voucher = u"P-000007"_s;
    line.number = u"R-1"_s;
    line.references = {u"R-1"_s, u"P-000007"_s};
    line.givenOn = BusinessDate::fromDays(kDay);
    line.units = Quantity::units(2);
    return line;
}

TillLine sold(qint64 sale, const QString &receipt, int units = 2, int day = 0)
{
    TillLine line;
    line.id = SaleLineId(sale * 10);
    line.sale = SaleId(sale);
    line.receipt = receipt;
    line.storeDay = BusinessDate::fromDays(kDay + day);
    line.units = Quantity::units(units);
    return line;
}
}

TEST_CASE("a sale of the till that names the return or its voucher is the goods given")
{
    TillLine line = sold(1, u"71"_s);
    CHECK(matchGiven(given(), {line}).shares.empty());
    line.paymentReference = u"R-1"_s;
    CHECK(matchGiven(given(), {line}).shares == std::vector<GivenShare>{{line, Quantity::units(2)}});
    line.paymentReference.clear();
    line.receipt = u"P-000007"_s;
    CHECK(matchGiven(given(), {line}).shares.size() == 1);
}

TEST_CASE("what stands on the receipt on which the till booked what came back is the goods given")
{
    TillLine line = sold(1, u"71"_s, 3);
    line.isOfSameReceipt = true;
    CHECK(matchGiven(given(), {line}).shares
          == std::vector<GivenShare>{{line, Quantity::units(2)}}); // a third was bought
    TillLine one = sold(1, u"71"_s, 1);
    TillLine other = sold(1, u"71"_s, 1);
    one.isOfSameReceipt = other.isOfSameReceipt = true;
    other.id = SaleLineId(11);
    CHECK(matchGiven(given(), {one, other}).shares.size() == 2); // on two lines
}

TEST_CASE("two sales of the till that could both be proven are for a person")
{
    TillLine one = sold(1, u"71"_s);
    TillLine other = sold(2, u"72"_s);
    one.isOfSameReceipt = other.isOfSameReceipt = true;
    const GivenMatch match = matchGiven(given(), {one, other});
    CHECK(match.shares.empty());
    CHECK(match.candidates == QStringList({u"71"_s, u"72"_s}));
}

TEST_CASE("candidates are of about that day and not somebody else's, the nearest first")
{
    GivenLine goods = given();
    goods.customer = CustomerId(4);
    TillLine stranger = sold(5, u"75"_s);
    stranger.customer = CustomerId(5);
    TillLine same = sold(6, u"76"_s, 1, 1);
    same.customer = CustomerId(4);
    const std::vector<TillLine> lines{sold(1, u"71"_s, 2, 3), sold(2, u"72"_s, 2, -2), sold(3, u"73"_s, 2, 4), stranger,
                                      same};
    const GivenMatch match = matchGiven(goods, lines);
    CHECK(match.shares.empty());
    CHECK(match.candidates == QStringList({u"76"_s, u"72"_s, u"71"_s}));
    std::vector<TillLine> many;
    for (int i = 0; i < 9; ++i) {
        many.push_back(sold(100 + i, QString::number(i)));
    }
    CHECK(matchGiven(goods, many).candidates.size() == kGivenCandidates);
}

TEST_CASE("goods that a manager parted from a sale of the till are joined with it by a person only")
{
    TillLine line = sold(1, u"71"_s);
    line.isOfSameReceipt = true;
    line.wasUndone = true;
    const GivenMatch match = matchGiven(given(), {line});
    CHECK(match.shares.empty());
    CHECK(match.candidates == QStringList(u"71"_s));
}
