#include "commands/report_lrs.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_stream.h"
#include "base/system.h"
#include "report/out_xapi.h"
#include "report/send.h"

#include "base/banned.h"

struct ReportLrs {
    Context *context;
    FileOut out;
    Known *known;
    Text base, home_page;
    Findings findings; /* of sending */
    Sender *sender;    /* one of both */
    FileStream *stream;
    FileError error;
    int told;
    const char *play; /* whose statements are told now */
};

static void release(ReportLrs *lrs) {
    text_release(&lrs->base);
    text_release(&lrs->home_page);
    findings_release(&lrs->findings);
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

static bool open_sender(ReportLrs *lrs, const Arguments *arguments, int *code) {
    const SendSetup setup = {.url = arguments_text(arguments, "send"),
                             .login = arguments_text(arguments, "login"),
                             .again = arguments_has(arguments, "again"),
                             .stop = system_catch_interrupt(),
                             .waits = say_wait,
                             .context = lrs->context};
    lrs->sender = sender_open(&setup, &lrs->findings, code);
    if (lrs->sender)
        return true;
    system_release_interrupt();
    findings_print(&lrs->findings, lrs->context->err, lrs->context->color_err);
    return false;
}

static bool open_stream(ReportLrs *lrs, int *code) {
    lrs->stream = file_stream_open(lrs->out, &lrs->error);
    if (!lrs->stream)
        *code = out_fail(lrs->context, lrs->error, lrs->out.path);
    return lrs->stream != NULL;
}

ReportLrs *report_lrs_open(Context *context, const Arguments *arguments, FileOut out, Known *known,
                           int *code) {
    bool sends = arguments_has(arguments, "send");
    if (sends && (out.path || arguments_has(arguments, "format"))) {
        *code = command_fail(context, CODE_USAGE, MSG_LRS_EITHER);
        return NULL;
    }
    ReportLrs *lrs = xcalloc(1, sizeof *lrs);
    *lrs = (ReportLrs){
        .context = context, .out = out.path ? out : (FileOut){.path = "-", .own = true}, .known = known};
    findings_init(&lrs->findings, context->lang);
    bool good =
        read_address(lrs, arguments, "base", XAPI_BASE, true, &lrs->base) &&
        read_address(lrs, arguments, "home-page", text_cstr(&lrs->base), false, &lrs->home_page);
    *code = good ? CODE_OK : CODE_USAGE;
    if (good && (sends ? open_sender(lrs, arguments, code) : open_stream(lrs, code)))
        return lrs;
    release(lrs);
    return NULL;
}

static void write_piece(ReportLrs *lrs, const char *bytes, size_t len) {
    if (lrs->error == FILE_OK)
        lrs->error = file_stream_add(lrs->stream, bytes, len);
}

static void tell(void *context, const char *id, const Text *json) {
    ReportLrs *lrs = context;
    if (lrs->sender) {
        sender_add(lrs->sender, id, text_cstr(json), json->len, lrs->play);
    } else {
        write_piece(lrs, lrs->told++ ? ",\n" : "[\n", 2);
        write_piece(lrs, json->bytes, json->len);
    }
}

/* When no more is sent too: what is left is counted. */
FileError report_lrs_add(ReportLrs *lrs, const Record *record) {
    const XapiSetup setup = {text_cstr(&lrs->base), text_cstr(&lrs->home_page)};
    lrs->play = record->id;
    xapi_statements(record, lrs->known, &setup, tell, lrs);
    return lrs->error;
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

static int close_sender(ReportLrs *lrs) {
    int code;
    SendCounts counts = sender_close(lrs->sender, &code);
    system_release_interrupt();
    findings_print(&lrs->findings, lrs->context->err, lrs->context->color_err);
    say_counts(lrs, counts);
    return code;
}

static int close_stream(ReportLrs *lrs, bool keep) {
    const char *end = lrs->told ? "\n]\n" : "[]\n";
    if (keep)
        write_piece(lrs, end, strlen(end));
    FileError error = file_stream_close(lrs->stream, keep && !lrs->error);
    error = lrs->error ? lrs->error : error;
    return keep && error && error != FILE_SHUT ? out_fail(lrs->context, error, lrs->out.path)
                                               : CODE_OK;
}

int report_lrs_close(ReportLrs *lrs, bool keep) {
    int code = lrs->sender ? close_sender(lrs) : close_stream(lrs, keep);
    release(lrs);
    return code;
}
