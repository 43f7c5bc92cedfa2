/* QR code: what is scanned to come to a page, without the quiet zone around it. */
#ifndef KLACHT_WEB_QR_CODE_H
#define KLACHT_WEB_QR_CODE_H

typedef struct QrCode {
    unsigned char *dark; /* size × size, row by row; NULL without libqrencode */
    int size;
} QrCode;

/* In place of what it was; the code stands behind a #, which browsers never send: it is in no log
 * of anybody. */
void qr_code_draw(QrCode *qr, const char *page, const char *code);
void qr_code_release(QrCode *qr);

#endif
