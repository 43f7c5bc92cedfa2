/* Agreement json: what `agreement --json` says: full precision, and the categories on one line. */
#ifndef KLACHT_COMMANDS_AGREEMENT_JSON_H
#define KLACHT_COMMANDS_AGREEMENT_JSON_H

#include "base/locale.h"
#include "commands/agreement_shown.h"

void agreement_print_json(const AgreementShown *shown, Text *out);

#endif
