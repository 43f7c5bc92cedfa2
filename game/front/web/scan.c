#include "front/web/scan.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/web/libraries.h"

#include "base/banned.h"

void scan_draw(Scan *scan, const char *page, const char *code) {
    Qr qr;
    char link[96];
    scan_release(scan);
    snprintf(link, sizeof link, "%s#%s", page, code);
    QRcode *drawn = libraries_open_qr(&qr) ? qr.encode(link, 0, QR_ECLEVEL_M) : NULL;
    if (!drawn)
        return;
    scan->size = drawn->width;
    scan->dark = xcalloc((size_t)drawn->width, (size_t)drawn->width);
    for (int i = 0; i < drawn->width * drawn->width; i++)
        scan->dark[i] = drawn->data[i] & 1;
    qr.free(drawn);
}

void scan_release(Scan *scan) {
    if (scan->dark)
        system_wipe(scan->dark, (size_t)scan->size * (size_t)scan->size);
    free(scan->dark);
    *scan = (Scan){0};
}
