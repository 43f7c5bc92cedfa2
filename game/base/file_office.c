#include "base/file_office.h"

#include <string.h>

#include "base/file.h"
#include "base/text.h"

#include "base/banned.h"

enum { PART = 60 * 1024 }; /* of its beginning and of its end, where a zip says what it holds */

static bool holds(const char *bytes, size_t len, const char *few) {
    return text_find_bytes(bytes, len, few) != NULL;
}

static OfficeKind kind_of_zip(const char *bytes, size_t len) {
    static const struct {
        const char *name;
        OfficeKind kind;
    } parts[] = {{"xl/workbook", OFFICE_EXCEL},
                 {"word/document", OFFICE_WORD},
                 {"opendocument.spreadsheet", OFFICE_CALC},
                 {"opendocument.text", OFFICE_WRITER}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (holds(bytes, len, parts[i].name))
            return parts[i].kind;
    return OFFICE_NONE;
}

/* Excel and Word of before 2007 begin alike. */
static OfficeKind kind_of_old(const char *path) {
    return path_ends(path, ".doc") || path_ends(path, ".DOC") ? OFFICE_WORD : OFFICE_EXCEL;
}

static OfficeKind kind_of(const char *path, int fd) {
    char bytes[PART];
    uint64_t size = file_size(fd);
    size_t len = file_read_at(fd, 0, bytes, sizeof bytes);
    if (len >= 5 && !memcmp(bytes, "%PDF-", 5))
        return OFFICE_PDF;
    if (len >= 8 && !memcmp(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
        return kind_of_old(path);
    if (len < 4 || memcmp(bytes, "PK\3\4", 4) != 0)
        return OFFICE_NONE;
    OfficeKind kind = kind_of_zip(bytes, len);
    if (!kind && size > PART) {
        len = file_read_at(fd, size - PART, bytes, sizeof bytes);
        kind = kind_of_zip(bytes, len);
    }
    return kind ? kind : OFFICE_ZIP;
}

OfficeKind office_kind(const char *path) {
    int fd;
    if (file_open(path, FILE_LIMIT_JSON, &fd) != FILE_OK)
        return OFFICE_NONE;
    OfficeKind kind = kind_of(path, fd);
    file_close(fd);
    return kind;
}

Msg office_name(OfficeKind kind) {
    static const Msg names[] = {
        [OFFICE_EXCEL] = MSG_OFFICE_EXCEL, [OFFICE_CALC] = MSG_OFFICE_CALC,
        [OFFICE_WORD] = MSG_OFFICE_WORD,   [OFFICE_WRITER] = MSG_OFFICE_WRITER,
        [OFFICE_PDF] = MSG_OFFICE_PDF,     [OFFICE_ZIP] = MSG_OFFICE_ZIP};
    return names[kind];
}

bool office_is_table(OfficeKind kind) {
    return kind == OFFICE_EXCEL || kind == OFFICE_CALC;
}
