#include "commands/agreement_minutes.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "commands/filter.h"
#include "commands/out.h"
#include "front/shared/kept_session.h"
#include "front/shared/minutes.h"

#include "base/banned.h"

static int by_date(const void *a, const void *b) {
    const KeptSession *x = *(KeptSession *const *)a, *y = *(KeptSession *const *)b;
    return x->file.started_ms < y->file.started_ms ? -1 : x->file.started_ms > y->file.started_ms;
}

static int write(Context *context, const Arguments *arguments, KeptSession *const *kept, int count,
                 const char *format) {
    MinutesOf *of = xcalloc((size_t)count, sizeof *of);
    Text text = {0};
    int code = CODE_OK;
    Lang lang = context->lang;
    for (int i = 0; i < count; i++)
        of[i] = (MinutesOf){&kept[i]->record, kept[i]->date};
    lang_of(kept[count - 1]->opened.set_file.set.language, &lang);
    if (!strcmp(format, "csv"))
        minutes_csv(of[count - 1].record, &text);
    else
        minutes_html(of, count, lang, &text);
    if (!strcmp(format, "docx"))
        code = filter_text(context, minutes_docx, &text, MSG_PLAYSCRIPT_NO_PANDOC,
                           MSG_PLAYSCRIPT_PANDOC_FAILED);
    if (code == CODE_OK)
        code = out_put(context, out_of(arguments), &text, MSG_MINUTES_WRITTEN);
    text_release(&text);
    free(of);
    return code;
}

int agreement_write_minutes(Context *context, const Arguments *arguments, const char *format) {
    int most = arguments_count(arguments), count = 0, code = CODE_OK;
    FileOut out = out_of(arguments);
    if (!strcmp(format, "docx") && !out.path)
        return command_fail(context, CODE_USAGE, MSG_PLAYSCRIPT_DOCX_OUT);
    if (!strcmp(format, "csv") && most > 1)
        return command_fail(context, CODE_USAGE, MSG_MINUTES_ONE);
    if (out.path)
        code = out_try(context, out);
    if (code != CODE_OK)
        return code;
    Library library;
    Findings findings;
    KeptSession *sessions = xcalloc((size_t)most, sizeof *sessions),
                **order = xcalloc((size_t)most, sizeof *order);
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    for (; count < most && code == CODE_OK; count++) {
        order[count] = &sessions[count];
        if (!kept_session_open(&sessions[count], &library, arguments_at(arguments, count),
                               &findings, &code)) {
            code = command_findings(context, &findings);
            break;
        }
        if (strcmp(sessions[count].opened.set_file.set.id, sessions[0].opened.set_file.set.id)) {
            code = command_fail(context, CODE_DATA, MSG_MINUTES_OTHER_SET,
                                arguments_at(arguments, count));
        }
    }
    qsort(order, (size_t)count, sizeof *order, by_date);
    if (code == CODE_OK)
        code = write(context, arguments, order, count, format);
    for (int i = 0; i < count; i++)
        kept_session_release(&sessions[i]);
    free(sessions);
    free(order);
    library_release(&library);
    findings_release(&findings);
    return code;
}
