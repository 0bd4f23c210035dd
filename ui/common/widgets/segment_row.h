// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons joined in one outline, of which one is always chosen: how a list is looked at.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace rd::ui
{
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SegmentButton(const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QString key() const { return m_key; }
    void setEnds(bool isFirst, bool isLast);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_isFirst = true;
    bool m_isLast = true;
};

class SegmentRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentRow(const QStringList &keys, QWidget *parent = nullptr);
    void setText(const QString &key, const QString &text);
    /// Does not emit.
    void setChosen(const QString &key);
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void choiceMade(const QString &key);

private:
    [[nodiscard]] SegmentButton *segment(const QString &key) const;
    std::vector<SegmentButton *> m_segments;
    bool m_isSetting = false;
};
}
