// SPDX-License-Identifier: GPL-3.0-or-later
// A list of layouts; two that begin alike would leave it to their order which one is meant.
#include "core/policy/scale_label_json.h"

#include "core/policy/json_writer.h"

#include <algorithm>

namespace rd
{
namespace
{
QString beginning(const QString &layout)
{
    const auto end = std::find_if(layout.begin(), layout.end(), [](QChar letter) { return letter.isLetter(); });
    return layout.left(end - layout.begin());
}

bool isAmbiguous(const std::vector<ScaleLabelRule> &rules, const QString &layout)
{
    return std::ranges::any_of(rules, [&](const ScaleLabelRule &each) {
        return beginning(each.layout).startsWith(beginning(layout))
               || beginning(layout).startsWith(beginning(each.layout));
    });
}
}

QJsonArray scaleLabelsToJson(const Policy &policy)
{
    return mapped(policy.scaleLabels, [](const ScaleLabelRule &rule) {
        return QJsonObject{{QStringLiteral("layout"), rule.layout}, {QStringLiteral("decimals"), rule.decimals}};
    });
}

void readScaleLabels(JsonReader &reader, Policy &policy)
{
    reader.eachIfThere("scale_labels", [&policy](JsonReader &item) {
        ScaleLabelRule rule;
        rule.layout = item.text("layout").trimmed().toUpper();
        rule.decimals = item.optionalInteger("decimals", 0, 3).value_or(rule.decimals);
        if (const auto fault = layoutFault(rule)) {
            item.fault("layout", fault->toLatin1().constData());
        } else if (isAmbiguous(policy.scaleLabels, rule.layout)) {
            item.fault("layout", "begins_like_another");
        }
        policy.scaleLabels.push_back(rule);
    });
}
}
