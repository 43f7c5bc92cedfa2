/* Scan: what is scanned to come to a page, without the quiet zone around it. */
#ifndef KLACHT_WEB_SCAN_H
#define KLACHT_WEB_SCAN_H

typedef struct Scan {
    unsigned char *dark; /* size × size, row by row; NULL without libqrencode */
    int size;
} Scan;

/* In place of what it was; the code stands behind a #, which browsers never send: it is in no log
 * of anybody. */
void scan_draw(Scan *scan, const char *page, const char *code);
void scan_release(Scan *scan);

#endif
