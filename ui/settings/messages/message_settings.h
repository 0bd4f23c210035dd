// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told: by which channels, in which words; and what the manager is told.
#pragma once

#include "ui/settings/rules/rules_screen.h"

namespace rd::ui
{
class ChannelsPage;
class DigestPage;
class TextsPage;

class MessageSettings final : public RulesScreen
{
    Q_OBJECT

public:
    explicit MessageSettings(AppContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void askToRemove(const QString &code);
    [[nodiscard]] QString whatFollows(const QString &code);

    ChannelsPage *m_channels;
    TextsPage *m_texts;
    DigestPage *m_digest;
};
}
