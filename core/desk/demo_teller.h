// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the beats of made-up returns through the real desk, as the people of the store.
#pragma once

#include "core/desk/demo_goods.h"
#include "core/desk/demo_story.h"
#include "core/desk/desk_reader.h"
#include "core/desk/desk_writer.h"

#include <map>

namespace rd
{
class DemoTeller final
{
public:
    DemoTeller(DeskWriter &desk, DeskReader &reader, DemoDice &dice, QString language, QString pin)
        : m_desk(desk), m_reader(reader), m_dice(dice), m_language(std::move(language)), m_pin(std::move(pin))
    {
    }

    /// Does it if there is something to do; a refusal (a limit, a missing right) leaves the return where it stands.
    /// True when a return was logged.
    bool play(DemoStory &story, DemoAct act);
    [[nodiscard]] Call as(const QString &login);

private:
    [[nodiscard]] bool log(DemoStory &story);
    void act(const DemoStory &story, const QString &login, const Action &action, Step step);
    void inspect(const DemoStory &story, bool isAccepted);
    void pay(const DemoStory &story);
    void settlePayout(const DemoStory &story, bool isConfirmed);
    [[nodiscard]] QString words(const char *en, const char *zhCn) const;

    DeskWriter &m_desk;
    DeskReader &m_reader;
    DemoDice &m_dice;
    QString m_language;
    QString m_pin;
    std::map<QString, Session> m_sessions;
    int m_references = 0;
};
}
