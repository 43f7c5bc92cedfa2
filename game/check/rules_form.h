/* Form: whether the best reply can be told without the customer (policy/reader.h), for one case
 * against the others and over a folder, each language apart; and over a folder, whether single
 * words tell decoys from signals.
 *
 * Over a folder a limit is a limit; one case is small, so there is a finding only where chance does
 * not explain it. The figures are kept for check --json. */
#ifndef KLACHT_CHECK_RULES_FORM_H
#define KLACHT_CHECK_RULES_FORM_H

#include "base/finding.h"
#include "policy/stock.h"

/* Moments, from which on a folder is measured. */
enum { FORM_MOMENTS = 60 };

typedef struct FormFigure {
    double right; /* of the moments; what several replies share counts in parts */
    double lower; /* %: the bound under which the share lies by chance once in twenty */
    double limit; /* % */
} FormFigure;

typedef struct Form {
    char *language;
    int others; /* cases beside this one; over a folder: cases */
    int moments;
    bool measured; /* there are enough of either */
    double chance; /* moments that choosing blindly tells */
    FormFigure readers[READERS];
    OpenedReplies opened;
    double opened_limit; /* % */
} Form;

typedef struct Forms {
    Form *items;
    int count, capacity;
} Forms;

void forms_release(Forms *forms);
/* One case, in each of the languages in which it is in the stock. */
void check_form(Findings *findings, const char *path, int line, const char *id, Stock *stock,
                Forms *forms);
void check_form_folder(Findings *findings, const char *folder, Stock *stock, Forms *forms);

#endif
