/* What check found: each leads to its moment and to its line. */
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "front/shared/figures.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_findings.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

enum { FEW = 40 };

/* Of the version that is on disk: while it cannot be read, why not. */
static const Findings *findings_of(const Author *author) {
    if (author->faults.errors)
        return &author->faults;
    return author->has_found ? &author->found : NULL;
}

static void add_count(Text *out, Lang lang, int count, Msg key) {
    if (!count)
        return;
    Text part = {0};
    msg_count(&part, lang, key, count);
    text_join(out, ", ", text_cstr(&part));
    text_release(&part);
}

int author_findings_count(const Author *author) {
    const Findings *findings = findings_of(author);
    return findings ? findings->errors + findings->warnings : 0;
}

void author_add_findings_count(const Author *author, Text *out) {
    const Findings *findings = findings_of(author);
    Lang lang = app_lang(author->game->app);
    bool more = author->checking && !author->faults.errors;
    if (findings) {
        add_count(out, lang, findings->errors, MSG_WRITE_ERRORS);
        add_count(out, lang, findings->warnings, MSG_WRITE_WARNINGS);
    }
    if (!out->len)
        text_add(out, msg(lang, more ? MSG_WRITE_CHECKING : MSG_WRITE_CLEAN));
    else if (more)
        text_add(out, " …");
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

static void add_place(const Finding *finding, Text *out) {
    text_add(out, path_base(finding->file));
    if (finding->line)
        text_addf(out, ":%d", finding->line);
}

static void build_open(Ui *ui, Lang lang, int id, const Finding *finding) {
    Text place = {0}, name = {0};
    add_place(finding, &place);
    msg_fill(&name, lang, MSG_WRITE_OPEN_LINE, text_cstr(&place));
    Widget *open = ui_button(ui, id, text_cstr(&name));
    open->state |= STATE_QUIET;
    open->type = TYPE_NOTE;
    text_release(&place);
    text_release(&name);
}

/* What it says, and what to do about it. */
static void build_said(Ui *ui, Lang lang, const Finding *finding, bool late) {
    static const Msg names[] = {MSG_SEVERITY_NOTE, MSG_SEVERITY_WARNING, MSG_SEVERITY_ERROR};
    static const Colour colours[] = {COLOUR_INFO, COLOUR_WARN, COLOUR_BAD};
    Text text = {0};
    words_add_capital(&text, msg(lang, names[finding->severity]));
    Widget *kind = ui_note(ui, text_cstr(&text));
    kind->colour = late ? COLOUR_MUTED : colours[finding->severity];
    kind->face = FACE_SEMIBOLD;
    text_clear(&text);
    words_add_capital(&text, finding->text);
    ui_text(ui, TYPE_INTERFACE, text_cstr(&text))->colour = late ? COLOUR_MUTED : COLOUR_INK;
    if (*finding->fix && !late)
        ui_note(ui, finding->fix);
    text_release(&text);
}

static void build_one(const Author *author, Ui *ui, int index, const Finding *finding) {
    static const Msg names[] = {MSG_SEVERITY_NOTE, MSG_SEVERITY_WARNING, MSG_SEVERITY_ERROR};
    Lang lang = app_lang(author->game->app);
    int moment = moment_at(author, finding);
    if (moment == play_moment(scene_session(author->scene)->play))
        moment = -1; /* one is there */
    Text name = {0};
    text_addf(&name, "%s. %s. %s", msg(lang, names[finding->severity]), finding->text,
              finding->fix);
    if (moment >= 0)
        ui_card_begin(ui, AUTHOR_FINDING + index, 0, text_cstr(&name));
    else
        ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    build_said(ui, lang, finding, false);
    if (moment >= 0) {
        text_clear(&name);
        msg_fill(&name, lang, MSG_WRITE_TO_MOMENT,
                 author->opened->file.scenario->moments[moment].name);
        ui_note(ui, text_cstr(&name))->colour = COLOUR_ACCENT;
    }
    ui_end(ui);
    if (*finding->file)
        build_open(ui, lang, AUTHOR_LINE + index, finding);
    text_release(&name);
}

/* Where a finding stands in the list: errors, what is about the moment that is played, the rest. */
typedef enum Part { PART_ERRORS, PART_HERE, PART_REST, PARTS } Part;

static Part part_of(const Author *author, const Finding *finding) {
    if (finding->severity == SEVERITY_ERROR)
        return PART_ERRORS;
    int moment = moment_at(author, finding);
    return moment >= 0 && moment == play_moment(scene_session(author->scene)->play) ? PART_HERE
                                                                                    : PART_REST;
}

typedef struct Listing {
    int shown, left;
    bool any[PARTS];
} Listing;

static void build_part(const Author *author, Ui *ui, const Findings *findings, Part part,
                       Listing *listing) {
    static const Msg heads[PARTS] = {
        [PART_HERE] = MSG_WRITE_FINDINGS_HERE, [PART_REST] = MSG_WRITE_FINDINGS_REST};
    for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--) {
        for (int i = 0; i < findings->count; i++) {
            const Finding *finding = &findings->items[i];
            if ((int)finding->severity != severity || part_of(author, finding) != part)
                continue;
            bool first = !listing->any[part];
            listing->any[part] = true;
            if (!author->all_findings && listing->shown >= FEW) {
                listing->left++;
                continue;
            }
            if (first && (part == PART_HERE || (part == PART_REST && listing->any[PART_HERE])))
                ui_text(ui, TYPE_INTERFACE, msg(app_lang(author->game->app), heads[part]))->face =
                    FACE_SEMIBOLD;
            build_one(author, ui, i, finding);
            listing->shown++;
        }
    }
}

static bool is_there(const Author *author, const Finding *finding) {
    for (int i = 0; i < author->found.count; i++)
        if (author->found.items[i].rule == finding->rule &&
            author->found.items[i].digest == finding->digest)
            return true;
    return false;
}

/* What took long to find in the version before, while that is looked for again. */
static void build_late(const Author *author, Ui *ui) {
    const Findings *late = &author->found_late;
    Lang lang = app_lang(author->game->app);
    if (!author->checking || author->faults.errors)
        return;
    ui_note(ui, msg(lang, late->count           ? MSG_WRITE_FINDINGS_LATE
                          : author->found.count ? MSG_WRITE_CHECKING_ON
                                                : MSG_WRITE_CHECKING_CLEAN));
    for (int i = 0; i < late->count && i < FEW; i++) {
        if (is_there(author, &late->items[i])) /* it was found again */
            continue;
        ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
        build_said(ui, lang, &late->items[i], true);
        ui_end(ui);
    }
}

void author_build_findings(Author *author, Ui *ui) {
    const Findings *findings = findings_of(author);
    Lang lang = app_lang(author->game->app);
    Listing listing = {0};
    if ((!findings || !findings->count) && !author->checking)
        ui_note(ui, msg(lang, MSG_WRITE_CLEAN));
    for (int part = 0; part < PARTS && findings; part++)
        build_part(author, ui, findings, (Part)part, &listing);
    if (listing.left) {
        Text text = {0};
        char number[16];
        snprintf(number, sizeof number, "%d", listing.left);
        msg_fill(&text, lang, MSG_WRITE_MORE, number);
        ui_button(ui, AUTHOR_MORE, text_cstr(&text));
        text_release(&text);
    }
    build_late(author, ui);
}

/* Of the version on disk the first error, which stands above the play too. */
const Finding *author_first_fault(const Author *author) {
    for (int i = 0; i < author->faults.count; i++)
        if (author->faults.items[i].severity == SEVERITY_ERROR)
            return &author->faults.items[i];
    return NULL;
}

bool author_findings_act(Author *author, const UiAction *action) {
    const Findings *findings = findings_of(author);
    int jump = action->id - AUTHOR_FINDING, line = action->id - AUTHOR_LINE;
    if (action->kind != UI_PRESS || !findings)
        return false;
    if (action->id == AUTHOR_FAULT) {
        const Finding *fault = author_first_fault(author);
        if (fault)
            author_editor_open(author, fault->file, fault->line);
    } else if (action->id == AUTHOR_MORE) {
        author->all_findings = true;
    } else if (jump >= 0 && jump < findings->count && jump < AUTHOR_LINE - AUTHOR_FINDING) {
        int moment = moment_at(author, &findings->items[jump]);
        if (moment >= 0) {
            author_show_play(author);
            author_play_jump(author, moment);
        }
    } else if (line >= 0 && line < findings->count) {
        author_editor_open(author, findings->items[line].file, findings->items[line].line);
    } else {
        return false;
    }
    return true;
}
