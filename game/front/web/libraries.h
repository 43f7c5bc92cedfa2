/* Libraries: libmicrohttpd and libqrencode, opened when somebody votes by phone.
 *
 * Linked in, they (and what they need themselves) would cost every start of the program some
 * milliseconds. They stay open until the program ends. */
#ifndef KLACHT_WEB_LIBRARIES_H
#define KLACHT_WEB_LIBRARIES_H

#include <microhttpd.h>
#include <qrencode.h>
#include <stdbool.h>

typedef struct Mhd {
    __typeof__(MHD_start_daemon) *start_daemon;
    __typeof__(MHD_stop_daemon) *stop_daemon;
    __typeof__(MHD_get_daemon_info) *get_daemon_info;
    __typeof__(MHD_run) *run;
    __typeof__(MHD_get_timeout) *get_timeout;
    __typeof__(MHD_get_connection_info) *get_connection_info;
    __typeof__(MHD_get_connection_values) *get_connection_values;
    __typeof__(MHD_create_response_from_buffer) *create_response_from_buffer;
    __typeof__(MHD_add_response_header) *add_response_header;
    __typeof__(MHD_queue_response) *queue_response;
    __typeof__(MHD_destroy_response) *destroy_response;
    __typeof__(MHD_suspend_connection) *suspend_connection;
    __typeof__(MHD_resume_connection) *resume_connection;
} Mhd;

typedef struct Qr {
    __typeof__(QRcode_encodeString8bit) *encode;
    __typeof__(QRcode_free) *free;
} Qr;

/* False when the library, or something of it, is not there. */
bool libraries_open_mhd(Mhd *mhd);
bool libraries_open_qr(Qr *qr);

#endif
