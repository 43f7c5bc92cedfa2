#include "front/window/author/author_bar.h"

#include "base/path.h"
#include "front/shared/figures.h"
#include "front/window/author/author_findings.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static Widget *button(Ui *ui, int id, const char *text, bool can) {
    Widget *made = ui_button(ui, id, text);
    made->type = TYPE_NOTE;
    if (!can)
        made->state |= STATE_DISABLED;
    return made;
}

static void build_row(const Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    bool there = author->opened != NULL;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = true});
    if (author_is_wide(author)) /* the scene names it too */
        ui_heading(ui, 1, there ? author->opened->file.scenario->title : path_base(author->path))
            ->type = TYPE_INTERFACE;
    button(ui, AUTHOR_BACK, msg(lang, MSG_WRITE_BACK), there)->icon = ICON_BACK;
    button(ui, AUTHOR_ON, msg(lang, MSG_WRITE_ON), there && author_play_can_go_on(author));
    button(ui, AUTHOR_ANEW, msg(lang, MSG_WRITE_ANEW), there);
    button(ui, AUTHOR_HERE, msg(lang, MSG_WRITE_HERE), there)->cap = "Ctrl+E";
    button(ui, AUTHOR_MENU, msg(lang, MSG_WRITE_LEAVE), true)->state |= STATE_QUIET;
    ui_end(ui);
}

/* Why the version on disk cannot be played: what is shown is the last that could. */
static void build_fault(const Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    const Finding *first = author_first_fault(author);
    if (!first)
        return;
    Text text = {0}, said = {0};
    text_addf(&text, "%s", path_base(first->file));
    if (first->line)
        text_addf(&text, ":%d", first->line);
    words_add_capital(&said, first->text);
    text_addf(&text, ": %s", text_cstr(&said));
    if (*first->fix)
        text_addf(&text, ". %s", first->fix);
    ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, ICON_CROSS, 20, COLOUR_BAD);
    Widget *fault = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    fault->colour = COLOUR_BAD;
    fault->state |= STATE_LIVE;
    fault->lay.grow = 1;
    button(ui, AUTHOR_FAULT, msg(lang, MSG_WRITE_OPEN), true);
    ui_end(ui);
    ui_note(ui, msg(lang, author->opened ? MSG_WRITE_OLD_STAYS : MSG_WRITE_NOTHING_YET));
    ui_end(ui);
    text_release(&text);
    text_release(&said);
}

/* What was changed is elsewhere, and can be looked at. */
static bool goes_to_changed(const Author *author) {
    if (!author->told.len || !author->changed || !author->opened)
        return false;
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    int moment = scenario_find_moment(scenario, author->changed);
    return moment >= 0 && moment != play_moment(play);
}

static void build_told(const Author *author, Ui *ui) {
    if (author->told.len) {
        ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = true});
        Widget *told = ui_note(ui, text_cstr(&author->told));
        told->state |= STATE_LIVE;
        told->colour = author->told_bad ? COLOUR_WARN : COLOUR_MUTED;
    }
    if (goes_to_changed(author)) {
        Text text = {0};
        msg_fill(&text, app_lang(author->game->app), MSG_WRITE_TO_MOMENT, author->changed);
        Widget *go = button(ui, AUTHOR_CHANGED, ui_copy(ui, text_cstr(&text)), true);
        go->state |= STATE_QUIET;
        text_release(&text);
    }
    if (author->told.len)
        ui_end(ui);
    const Play *play = author->opened ? scene_session(author->scene)->play : NULL;
    if (play && play_phase(play) == PHASE_FAILED) {
        Widget *failed = ui_text(ui, TYPE_INTERFACE, play_failure(play));
        failed->colour = COLOUR_BAD;
        failed->state |= STATE_LIVE;
    }
    if (author->play.moment) {
        Text text = {0};
        msg_fill(&text, app_lang(author->game->app), MSG_TRY_SAID, author->play.moment);
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->colour = COLOUR_WARN;
        text_release(&text);
    }
}

void author_build_bar(const Author *author, Ui *ui) {
    build_row(author, ui);
    build_fault(author, ui);
    build_told(author, ui);
}
