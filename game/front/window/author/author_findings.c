/* What check found: each leads to its moment and to its line. */
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "front/shared/figures.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_findings.h"
#include "front/window/author/author_play.h"

#include "base/banned.h"

enum { FEW = 40 };

/* Of the version that is on disk: while it cannot be read, why not. */
static const Findings *findings_of(const Author *author) {
    if (author->faults.errors)
        return &author->faults;
    return author->has_report ? &author->report.findings : NULL;
}

static void add_count(Text *out, Lang lang, int count, Msg one, Msg many) {
    char number[16];
    if (!count)
        return;
    snprintf(number, sizeof number, "%d", count);
    Text part = {0};
    msg_fill(&part, lang, count == 1 ? one : many, number);
    text_join(out, ", ", text_cstr(&part));
    text_release(&part);
}

void author_add_findings_count(const Author *author, Text *out) {
    const Findings *findings = findings_of(author);
    Lang lang = app_lang(author->game->app);
    if (author->checking && !author->faults.errors) {
        text_add(out, msg(lang, MSG_WRITE_CHECKING));
        return;
    }
    if (!findings)
        return;
    add_count(out, lang, findings->errors, MSG_WRITE_ERROR, MSG_WRITE_ERRORS);
    add_count(out, lang, findings->warnings, MSG_WRITE_WARNING, MSG_WRITE_WARNINGS);
    if (!out->len)
        text_add(out, msg(lang, MSG_WRITE_CLEAN));
}

/* The moment in whose part of the file a line stands, or -1. */
static int moment_at(const Author *author, const Finding *finding) {
    if (!author->opened || !finding->line || strcmp(path_base(finding->file), "case.lua") != 0)
        return -1;
    const Scenario *scenario = author->opened->file.scenario;
    int found = -1;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].line <= finding->line &&
            (found < 0 || scenario->moments[i].line > scenario->moments[found].line))
            found = i;
    for (int i = 0; i < scenario->ending_count; i++) /* what stands behind it is no moment's */
        if (found >= 0 && scenario->endings[i].line <= finding->line &&
            scenario->endings[i].line > scenario->moments[found].line)
            return -1;
    return found;
}

static void build_one(const Author *author, Ui *ui, int index, const Finding *finding) {
    static const Msg names[] = {MSG_SEVERITY_NOTE, MSG_SEVERITY_WARNING, MSG_SEVERITY_ERROR};
    static const Colour colours[] = {COLOUR_INFO, COLOUR_WARN, COLOUR_BAD};
    Lang lang = app_lang(author->game->app);
    int moment = moment_at(author, finding);
    Text place = {0}, name = {0}, head = {0}, said = {0};
    text_add(&place, path_base(finding->file));
    if (finding->line)
        text_addf(&place, ":%d", finding->line);
    words_add_capital(&head, msg(lang, names[finding->severity]));
    words_add_capital(&said, finding->text);
    text_addf(&name, "%s. %s. %s", text_cstr(&head), text_cstr(&said), finding->fix);
    if (moment >= 0)
        ui_card_begin(ui, AUTHOR_FINDING + index, 0, text_cstr(&name));
    else
        ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    Widget *kind = ui_note(ui, ui_copy(ui, text_cstr(&head)));
    kind->colour = colours[finding->severity];
    kind->face = FACE_SEMIBOLD;
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&said)));
    if (*finding->fix)
        ui_note(ui, finding->fix);
    if (moment >= 0) {
        text_clear(&name);
        msg_fill(&name, lang, MSG_WRITE_TO_MOMENT,
                 author->opened->file.scenario->moments[moment].name);
        ui_note(ui, ui_copy(ui, text_cstr(&name)))->colour = COLOUR_ACCENT;
    }
    ui_end(ui);
    if (finding->line || *finding->file) {
        text_clear(&name);
        msg_fill(&name, lang, MSG_WRITE_OPEN_LINE, text_cstr(&place));
        Widget *open = ui_button(ui, AUTHOR_LINE + index, ui_copy(ui, text_cstr(&name)));
        open->state |= STATE_QUIET;
        open->type = TYPE_NOTE;
    }
    text_release(&place);
    text_release(&name);
    text_release(&head);
    text_release(&said);
}

void author_build_findings(Author *author, Ui *ui) {
    const Findings *findings = findings_of(author);
    Lang lang = app_lang(author->game->app);
    if (!findings || !findings->count) {
        ui_note(ui, msg(lang, author->checking ? MSG_WRITE_CHECKING : MSG_WRITE_CLEAN));
        return;
    }
    int shown = 0, left = 0;
    for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--) {
        for (int i = 0; i < findings->count; i++) {
            if ((int)findings->items[i].severity != severity)
                continue;
            if (author->all_findings || shown < FEW)
                build_one(author, ui, i, &findings->items[i]);
            else
                left++;
            shown++;
        }
    }
    if (left) {
        Text text = {0};
        char number[16];
        snprintf(number, sizeof number, "%d", left);
        msg_fill(&text, lang, MSG_WRITE_MORE, number);
        ui_button(ui, AUTHOR_MORE, ui_copy(ui, text_cstr(&text)));
        text_release(&text);
    }
}

bool author_findings_act(Author *author, const UiAction *action) {
    const Findings *findings = findings_of(author);
    int jump = action->id - AUTHOR_FINDING, line = action->id - AUTHOR_LINE;
    if (action->kind != UI_PRESS || !findings)
        return false;
    if (action->id == AUTHOR_FAULT)
        line = 0;
    if (action->id == AUTHOR_MORE) {
        author->all_findings = true;
    } else if (jump >= 0 && jump < findings->count && jump < AUTHOR_LINE - AUTHOR_FINDING) {
        int moment = moment_at(author, &findings->items[jump]);
        if (moment >= 0)
            author_play_jump(author, moment);
    } else if (line >= 0 && line < findings->count) {
        author_editor_open(author, findings->items[line].file, findings->items[line].line);
    } else {
        return false;
    }
    return true;
}
