#include "commands/report_lrs.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "report/out_xapi.h"
#include "report/send.h"

#include "base/banned.h"

enum { PIECE = 64 * 1024 }; /* on a stream what is told is let go piece by piece */

struct ReportLrs {
    Context *context;
    FileOut out;
    Library library;
    CaseTexts *texts;
    Text base, home_page;
    Sender *sender; /* NULL: it is written */
    Text text;
    int told;
    const char *play; /* whose statements are told now */
};

static void release(ReportLrs *lrs) {
    case_texts_free(lrs->texts);
    library_release(&lrs->library);
    text_release(&lrs->base);
    text_release(&lrs->home_page);
    text_release(&lrs->text);
    free(lrs);
}

static bool read_address(ReportLrs *lrs, const Arguments *arguments, const char *option,
                         const char *otherwise, bool folder, Text *out) {
    const char *given = arguments_text(arguments, option);
    if (xapi_address(given ? given : otherwise, folder, out))
        return true;
    command_fail(lrs->context, CODE_USAGE, MSG_LRS_NO_ADDRESS, option);
    return false;
}

static void say_wait(void *context, int seconds) {
    Context *of = context;
    Text line = {0};
    msg_count(&line, of->lang, MSG_LRS_WAITS, seconds);
    fprintf(of->err, "%s\n", text_cstr(&line));
    fflush(of->err);
    text_release(&line);
}

static Sender *open_sender(Context *context, const Arguments *arguments, Findings *findings,
                           int *code) {
    const SendSetup setup = {.url = arguments_text(arguments, "send"),
                             .login = arguments_text(arguments, "login"),
                             .again = arguments_has(arguments, "again"),
                             .stop = system_catch_interrupt(),
                             .waits = say_wait,
                             .context = context};
    Sender *sender = sender_open(&setup, findings, code);
    if (!sender)
        system_release_interrupt();
    return sender;
}

ReportLrs *report_lrs_open(Context *context, const Arguments *arguments, FileOut out,
                           Findings *findings, int *code) {
    ReportLrs *lrs = xcalloc(1, sizeof *lrs);
    *lrs = (ReportLrs){.context = context, .out = out};
    library_init(&lrs->library, context->scenarios);
    lrs->texts = case_texts_new(&lrs->library);
    bool good = read_address(lrs, arguments, "base", XAPI_BASE, true, &lrs->base) &&
                read_address(lrs, arguments, "home-page", text_cstr(&lrs->base), false,
                             &lrs->home_page);
    *code = good ? CODE_OK : CODE_USAGE;
    if (good && arguments_has(arguments, "send")) {
        lrs->sender = open_sender(context, arguments, findings, code);
        good = lrs->sender != NULL;
    }
    if (good)
        return lrs;
    release(lrs);
    return NULL;
}

static bool is_stream(const ReportLrs *lrs) {
    return !lrs->out.path || !strcmp(lrs->out.path, "-");
}

static void tell(void *context, const char *id, const Text *json) {
    ReportLrs *lrs = context;
    if (lrs->sender) {
        sender_add(lrs->sender, id, text_cstr(json), json->len, lrs->play);
        return;
    }
    text_add(&lrs->text, lrs->told++ ? ",\n" : "[\n");
    text_add_bytes(&lrs->text, json->bytes, json->len);
    if (is_stream(lrs) && lrs->text.len > PIECE) {
        fwrite(lrs->text.bytes, 1, lrs->text.len, lrs->context->out);
        text_clear(&lrs->text);
    }
}

bool report_lrs_take(void *context, const Record *record, const Json *result) {
    ReportLrs *lrs = context;
    const XapiSetup setup = {text_cstr(&lrs->base), text_cstr(&lrs->home_page)};
    (void)result;
    lrs->play = record->id;
    xapi_statements(record, lrs->texts, &setup, tell, lrs);
    return true; /* also when no more is sent: what is left is counted */
}

static void say_counts(const ReportLrs *lrs, SendCounts counts) {
    const int numbers[] = {counts.taken, counts.before, counts.refused, counts.left};
    char words[4][16];
    Text line = {0};
    for (int i = 0; i < 4; i++)
        snprintf(words[i], sizeof words[i], "%d", numbers[i]);
    msg_fill(&line, lrs->context->lang, MSG_LRS_SENT, words[0], words[1], words[2], words[3]);
    fprintf(lrs->context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

int report_lrs_close(ReportLrs *lrs) {
    int code = CODE_OK;
    if (lrs->sender) {
        say_counts(lrs, sender_close(lrs->sender, &code));
        system_release_interrupt();
    } else {
        text_add(&lrs->text, lrs->told ? "\n]\n" : "[]\n");
        code = out_put(lrs->context, lrs->out, &lrs->text, MSG_LRS_WRITTEN);
    }
    release(lrs);
    return code;
}
