#include "tests/bench/goals.h"
namespace rd::bench {
void measureLogging(Setting &, Table &) {}
void measureWholeReturn(Setting &, Table &) {}
void measureSearch(Setting &, Table &) {}
void measureMonthCsv(Setting &, Table &) {}
void measureFullCsv(Setting &, Table &) {}
void measureSummary(Setting &, Table &) {}
void measureVerify(Setting &, Table &) {}
void measureImport(Setting &, Table &) {}
}
