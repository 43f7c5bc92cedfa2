/* Agreement tables: what `agreement` says to people: in plain words first, then the figures. */
#ifndef KLACHT_COMMANDS_AGREEMENT_TABLES_H
#define KLACHT_COMMANDS_AGREEMENT_TABLES_H

#include "base/locale.h"
#include "commands/agreement_shown.h"

void agreement_print_tables(const AgreementShown *shown, Lang lang, Text *out);

#endif
