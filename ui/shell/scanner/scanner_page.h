// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up the scanner of this counter, and seeing what it sends.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rd::ui
{
class ActionButton;
class CodeEdit;
class ScanTrial;
class TextLabel;

class ScannerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerPage(QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    /// The settings were changed, and are kept.
    void changed();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void keep();
    void tell();

    TextLabel *m_title;
    TextLabel *m_gapCaption;
    TextLabel *m_prefixCaption;
    TextLabel *m_trialCaption;
    QSpinBox *m_gap;
    QCheckBox *m_noEnd;
    QComboBox *m_prefix;
    CodeEdit *m_field;
    TextLabel *m_seen;
    ScanTrial *m_trial;
    ActionButton *m_close;
};
}
