#include "front/web/qr_code.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/web/libraries.h"

#include "base/banned.h"

void qr_code_draw(QrCode *qr, const char *page, const char *code) {
    Qr library;
    char link[96];
    qr_code_release(qr);
    snprintf(link, sizeof link, "%s#%s", page, code);
    QRcode *drawn = libraries_open_qr(&library) ? library.encode(link, 0, QR_ECLEVEL_M) : NULL;
    if (!drawn)
        return;
    qr->size = drawn->width;
    qr->dark = xcalloc((size_t)drawn->width, (size_t)drawn->width);
    for (int i = 0; i < drawn->width * drawn->width; i++)
        qr->dark[i] = drawn->data[i] & 1;
    library.free(drawn);
}

void qr_code_release(QrCode *qr) {
    if (qr->dark)
        system_wipe(qr->dark, (size_t)qr->size * (size_t)qr->size);
    free(qr->dark);
    *qr = (QrCode){0};
}
