#include "commands/cases.h"

#include "base/banned.h"

/* Milliseconds of the processor: far above what any case asks for. */
enum { FUNCTIONS_MS = 20000, EACH_MS = 1 };

bool cases_open(Context *context, const char *name, const char *language, Opened *opened,
                int *code) {
    Findings findings;
    Library library;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    bool open = opened_init(opened, &library, name, language ? language : lang_id(context->lang),
                            &findings, code);
    if (!open)
        command_findings(context, &findings);
    library_release(&library);
    findings_release(&findings);
    return open;
}

Budget cases_budget(double count) {
    return budget_of(INT64_MAX, FUNCTIONS_MS + (int64_t)count * EACH_MS);
}
