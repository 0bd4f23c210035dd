// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the window includes, parsed once.
#pragma once

#include "packaging/cmake/precompiled/core.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
