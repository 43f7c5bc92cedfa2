#include "front/web/libraries.h"

#include <stddef.h>
#include <string.h>

#include "base/system.h"

#include "base/banned.h"

typedef struct Symbol {
    const char *name;
    size_t at; /* of the pointer in the table */
} Symbol;

static bool open_table(const char *library, const Symbol *symbols, int count, void *table) {
    void *handle = system_library(library);
    if (!handle)
        return false;
    for (int i = 0; i < count; i++) {
        void *found = system_symbol(handle, symbols[i].name);
        if (!found)
            return false;
        memcpy((char *)table + symbols[i].at, &found, sizeof found);
    }
    return true;
}

bool libraries_open_mhd(Mhd *mhd) {
#define SYMBOL(name)                                                                               \
    { "MHD_" #name, offsetof(Mhd, name) }
    static const Symbol symbols[] = {
        SYMBOL(start_daemon),          SYMBOL(stop_daemon),
        SYMBOL(get_daemon_info),       SYMBOL(run),
        SYMBOL(get_timeout),           SYMBOL(get_connection_info),
        SYMBOL(get_connection_values), SYMBOL(create_response_from_buffer),
        SYMBOL(add_response_header),   SYMBOL(queue_response),
        SYMBOL(destroy_response),      SYMBOL(suspend_connection),
        SYMBOL(resume_connection),
    };
#undef SYMBOL
    return open_table(KLACHT_MHD_LIBRARY, symbols, sizeof symbols / sizeof *symbols, mhd);
}

bool libraries_open_qr(Qr *qr) {
    static const Symbol symbols[] = {
        {"QRcode_encodeString8bit", offsetof(Qr, encode)},
        {"QRcode_free", offsetof(Qr, free)},
    };
    return open_table(KLACHT_QRENCODE_LIBRARY, symbols, sizeof symbols / sizeof *symbols, qr);
}
