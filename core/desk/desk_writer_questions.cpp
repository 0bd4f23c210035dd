// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?", counted.
#include "core/desk/desk_writer.h"

#include "core/desk/guarded.h"
#include "core/desk/progress_json.h"
#include "core/desk/progress_viewing.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/history.h"

namespace rd
{
namespace
{
constexpr qint64 kSameQuestionMs = 60'000;

/// Somebody scans twice, or two people answer at once: one question.
bool isSameQuestion(const OpenStore &store, RmaId rma, UtcTime now)
{
    const auto last = occurrencesOf(store.database(), rma, EventAction::Asked).last;
    return last && now.ms() - last->ms() < kSameQuestionMs;
}

QJsonObject documentOf(const OpenStore &store, const ReturnCase &returnCase, bool isCounted)
{
    QJsonObject document = answerToJson(answerOf(store, returnCase, {}, store.now()));
    document.insert(QStringLiteral("counted"), isCounted);
    return document;
}
}

Result<Answer> DeskWriter::countQuestion(const Call &call, const QString &number)
{
    const WriteRequest request{QStringLiteral("answer"), {{QStringLiteral("return"), number}}, Right::Answer};
    const OpenStore &store = *m_frame->store;
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        transaction.record({EventAction::Asked, actor, {}, {}}, found->rma.id);
        return Written{number, [&store, returnCase = *found] { return documentOf(store, returnCase, true); },
                       std::nullopt};
    };
    const auto before = guarded([&]() -> Result<std::optional<Answer>> {
        auto answered = m_frame->answeredBefore(call, request);
        if (!answered || *answered) {
            return answered;
        }
        const auto person = m_frame->personOf(call.session);
        const auto found = loadCase(store, number);
        const bool isAllowed = person && requireRight(Actor::person(person->staff), Right::Answer);
        if (!isAllowed || !found || !isSameQuestion(store, found->rma.id, store.now())) {
            return std::optional<Answer>(); // the write says what is wrong
        }
        return std::optional(Answer{number, documentOf(store, *found, false), false, std::nullopt});
    });
    if (!before) {
        return refuse(before.error());
    }
    return *before ? Result<Answer>(**before) : m_frame->write(call, request, body);
}
}
