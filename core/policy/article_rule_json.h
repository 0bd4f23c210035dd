// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the policy document that is about some articles. Private to this room.
#pragma once

#include "core/policy/json_reader.h"
#include "core/policy/policy.h"

namespace rd
{
/// {"article","category","reason","window_days","warranty_days","final_sale","needs_review"}, null where nothing is said.
[[nodiscard]] QJsonObject articleRuleToJson(const ArticleRule &rule);
/// Reads "article_rules", which older documents do not have. A rule names something and says something.
void readArticleRules(JsonReader &reader, Policy &policy);
}
