// SPDX-License-Identifier: GPL-3.0-or-later
// Painting modules.
#include "ui/common/paper/code_pictures.h"

#include "ui/common/paper/code128.h"
#include "ui/common/paper/qr_code.h"

namespace rd::ui
{
namespace
{
constexpr int kModule = 4;
constexpr int kBarQuietZone = 10;
constexpr int kBarHeight = 36; // modules

QImage white(int columns, int rows)
{
    QImage image(columns, rows, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}
}

QImage barsPicture(const QString &text)
{
    const std::vector<bool> modules = code128Modules(text);
    if (modules.empty()) {
        return {};
    }
    QImage image = white(static_cast<int>(modules.size()) + 2 * kBarQuietZone, 1);
    for (std::size_t i = 0; i < modules.size(); ++i) {
        if (modules[i]) {
            image.setPixelColor(kBarQuietZone + static_cast<int>(i), 0, Qt::black);
        }
    }
    return image.scaled(image.width() * kModule, kBarHeight * kModule);
}

QImage qrPicture(const QString &text)
{
    const QrCode code = qrCode(text);
    if (code.size == 0) {
        return {};
    }
    QImage image = white(code.size + 2 * kQrQuietZone, code.size + 2 * kQrQuietZone);
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isBlack(row, column)) {
                image.setPixelColor(kQrQuietZone + column, kQrQuietZone + row, Qt::black);
            }
        }
    }
    return image.scaled(image.width() * kModule, image.height() * kModule);
}
}
