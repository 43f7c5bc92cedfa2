#include "front/window/game/debrief_save.h"

#include <stdlib.h>

#include "front/shared/finish.h"

#include "base/banned.h"

void debrief_save(Debrief *debrief, FileOut out) {
    Game *game = debrief->game;
    Findings findings;
    bool all;
    findings_init(&findings, app_lang(game->app));
    text_clear(&debrief->unsaved);
    debrief->path = finish_play(&debrief->session, out, &game->settings, &findings);
    for (int i = 0; i < findings.count; i++) {
        const Finding *f = &findings.items[i];
        Text text = {0};
        finding_tell(f, &text);
        if (debrief->path)
            game_tell(game, text_cstr(&text)); /* of the settings: on the menu */
        else
            text_join(&debrief->unsaved, " ", text_cstr(&text));
        text_release(&text);
    }
    if (debrief->path && game->done)
        game->done(debrief->path);
    if (!debrief->path) {
        session_save(&debrief->session, &all);
        debrief->kept = all;
    }
    findings_release(&findings);
}

static void build_unsaved(Debrief *debrief, Ui *ui) {
    Lang lang = app_lang(debrief->game->app);
    ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_12});
    Widget *head = ui_heading(ui, 2, msg(lang, MSG_SAVE_TITLE));
    head->colour = COLOUR_BAD;
    head->id = ID_SAVE_HEAD; /* the focus begins on it: it is read before it is answered */
    head->state |= STATE_FOCUSABLE;
    Widget *why = ui_text(ui, TYPE_INTERFACE, text_cstr(&debrief->unsaved));
    why->state |= STATE_LIVE;
    ui_text(ui, TYPE_INTERFACE, msg(lang, debrief->kept ? MSG_SAVE_KEPT : MSG_SAVE_ONLY_HERE));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_SAVE_AGAIN, msg(lang, MSG_SAVE_AGAIN))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_field(ui, ID_SAVE_PLACE, msg(lang, MSG_SAVE_PLACE), &debrief->place);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_SAVE_THERE, msg(lang, MSG_SAVE_THERE));
    ui_end(ui);
    ui_end(ui);
}

void debrief_build_save(Debrief *debrief, Ui *ui) {
    if (debrief->guide || debrief->tried_out)
        return;
    if (!debrief->path) {
        build_unsaved(debrief, ui);
    } else if (debrief->tried) {
        Text text = {0};
        msg_fill(&text, app_lang(debrief->game->app), MSG_NOTES_PATH, debrief->path);
        Widget *said = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
        said->colour = COLOUR_GOOD;
        said->state |= STATE_LIVE;
        text_release(&text);
    }
}

bool debrief_save_act(Debrief *debrief, const UiAction *action) {
    const Game *game = debrief->game;
    bool there = (action->kind == UI_PRESS && action->id == ID_SAVE_THERE) ||
                 (action->kind == UI_SUBMIT && action->id == ID_SAVE_PLACE);
    bool again = action->kind == UI_PRESS && action->id == ID_SAVE_AGAIN;
    const char *place = field_text(&debrief->place);
    if (debrief->path || (!there && !again))
        return action->id == ID_SAVE_PLACE;
    debrief->tried = true;
    debrief_save(debrief,
                 there && *place ? (FileOut){.path = place} : (FileOut){.path = game->out, .force = game->force});
    return true;
}

void debrief_save_release(Debrief *debrief) {
    field_release(&debrief->place);
    text_release(&debrief->unsaved);
    text_release(&debrief->note);
    text_release(&debrief->since);
    free(debrief->path);
}
