/* Files of office programs: which kind stands at a path, by what is in it. Nothing of them is read
 * here; who is given one in place of a table or a case can say what it is. */
#ifndef KLACHT_BASE_FILE_OFFICE_H
#define KLACHT_BASE_FILE_OFFICE_H

#include <stdbool.h>

#include "base/locale.h"

typedef enum OfficeKind {
    OFFICE_NONE, /* or nothing that can be read */
    OFFICE_EXCEL,
    OFFICE_CALC,
    OFFICE_WORD,
    OFFICE_WRITER,
    OFFICE_PDF,
    OFFICE_ZIP /* that holds something else */
} OfficeKind;

OfficeKind office_kind(const char *path);
/* "een Excel-bestand"; not of OFFICE_NONE. */
Msg office_name(OfficeKind kind);
/* Whether there are tables in it. */
bool office_is_table(OfficeKind kind);

#endif
