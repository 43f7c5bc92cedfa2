/* Agreement minutes: sessions as a page, a document or a table to hand on, and beside each other in
 * order of date. */
#ifndef KLACHT_COMMANDS_AGREEMENT_MINUTES_H
#define KLACHT_COMMANDS_AGREEMENT_MINUTES_H

#include "commands/command.h"

/* --format html, docx or csv, of session files of one set. Gives the exit code. */
int agreement_write_minutes(Context *context, const Arguments *arguments, const char *format);

#endif
