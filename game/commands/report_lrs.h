/* report for a learning record store: plays as statements of xAPI, written or sent. */
#ifndef KLACHT_COMMANDS_REPORT_LRS_H
#define KLACHT_COMMANDS_REPORT_LRS_H

#include "commands/out.h"
#include "report/results.h"

/* Its options in the table of report. */
#define REPORT_LRS_OPTIONS                                                                         \
    {.name = "send", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_SEND},            \
        {.name = "login", .kind = OPTION_TEXT, .value = "FILE", .help = MSG_LRS_OPTION_LOGIN},     \
        {.name = "again", .kind = OPTION_FLAG, .help = MSG_LRS_OPTION_AGAIN},                      \
        {.name = "base", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_BASE}, {      \
        .name = "home-page", .kind = OPTION_TEXT, .value = "URL", .help = MSG_LRS_OPTION_HOME_PAGE \
    }

typedef struct ReportLrs ReportLrs;

/* With --send nothing is written, else the statements go to `out`. What goes wrong in sending is in
 * `findings` too. NULL: nothing can be told or sent; it is said, and *code says it. */
ReportLrs *report_lrs_open(Context *context, const Arguments *arguments, FileOut out,
                           Findings *findings, int *code);
/* A ResultsTaker, with the ReportLrs as its context. */
bool report_lrs_take(void *lrs, const Record *record, const Json *result);
/* Writes or sends the rest and says what came of it. Gives the exit code; what is in `findings` is
 * the caller's to say. */
int report_lrs_close(ReportLrs *lrs);

#endif
