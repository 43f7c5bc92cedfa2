/* report for a learning record store: plays as statements of xAPI, written or sent. */
#ifndef KLACHT_COMMANDS_REPORT_LRS_H
#define KLACHT_COMMANDS_REPORT_LRS_H

#include "commands/out.h"
#include "report/known.h"
#include "report/result_record.h"

/* Its options in the table of report. */
#define REPORT_LRS_OPTIONS                                                                         \
    {.name = "send", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_SEND},            \
        {.name = "login", .kind = OPTION_TEXT, .value = "FILE", .help = MSG_LRS_OPTION_LOGIN},     \
        {.name = "again", .kind = OPTION_FLAG, .help = MSG_LRS_OPTION_AGAIN},                      \
        {.name = "base", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_BASE}, {      \
        .name = "home-page", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_HOME_PAGE \
    }

typedef struct ReportLrs ReportLrs;

/* With --send nothing is written, else the statements go to `out`; `known` is used until the end.
 * NULL: nothing can be told or sent; it is said, and *code says it. */
ReportLrs *report_lrs_open(Context *context, const Arguments *arguments, FileOut out, Known *known,
                           int *code);
/* An error is one of writing: what goes wrong in sending is said at the end. */
FileError report_lrs_add(ReportLrs *lrs, const Record *record);
/* Writes or sends the rest, says what came of it and gives the exit code; with `keep` false nothing
 * is written. */
int report_lrs_close(ReportLrs *lrs, bool keep);

#endif
