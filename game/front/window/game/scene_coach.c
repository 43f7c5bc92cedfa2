/* What lies over a play: before it what cannot be kept, what was changed, the notice; the pause, a
 * failed case. */
#include "front/window/game/scene_coach.h"

#include "base/utc.h"
#include "front/shared/figures.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

/* The focus begins on the heading: what is said is read before it is answered. */
static void head(Ui *ui, const char *text) {
    Widget *heading = ui_heading(ui, 1, text);
    heading->type = TYPE_HEADING;
    heading->id = ID_LAYER_HEAD;
    heading->state |= STATE_FOCUSABLE;
}

/* The next thing to do, which Enter does from the heading. */
static void primary(Ui *ui, int id, const char *text) {
    Widget *button = ui_button(ui, id, text);
    button->state |= STATE_PRIMARY;
    button->key = SDLK_RETURN;
}

static void said(const Scene *scene, Ui *ui) {
    for (int i = 0; i < scene->findings.count && i < 2; i++) { /* what could not be kept or read */
        Text text = {0};
        words_add_capital(&text, scene->findings.items[i].text);
        if (*scene->findings.items[i].file)
            text_addf(&text, " (%s)", scene->findings.items[i].file);
        text_add_char(&text, '.');
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)))->face = FACE_SEMIBOLD;
        ui_note(ui, scene->findings.items[i].fix);
        text_release(&text);
    }
}

/* Before a play that cannot be kept, or whose result has no place. */
static void unkept(Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    head(ui, msg(lang, session_is_kept(&scene->session) ? MSG_UNKEPT_MIND : MSG_UNKEPT_TITLE));
    said(scene, ui);
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_UNKEPT_TEXT));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    primary(ui, ID_UNKEPT_GO, msg(lang, MSG_UNKEPT_GO));
    ui_button(ui, ID_NOTICE_BACK, msg(lang, MSG_UNKEPT_BACK));
    ui_end(ui);
}

/* A play that was left, and its case was changed since: nothing goes on by itself. */
static void changed(Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    const Journal *journal = scene->session.journal;
    bool same_case = journal_has_case(journal, scene->opened->file.scenario);
    Text date = {0}, text = {0};
    utc_add_date(&date, journal_started_ms(journal));
    msg_fill(&text, lang, same_case ? MSG_CHANGED_HOUSE : MSG_CHANGED_CASE, text_cstr(&date));
    head(ui, msg(lang, MSG_CHANGED_TITLE));
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    if (scene->replays)
        text_add(&text, msg(lang, MSG_CHANGED_FITS));
    else
        msg_fill(&text, lang, MSG_CHANGED_NOT, scene->findings.items[0].text);
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    primary(ui, ID_CHANGED_AGAIN, msg(lang, MSG_CHANGED_AGAIN));
    if (scene->replays)
        ui_button(ui, ID_CHANGED_ON, msg(lang, MSG_CHANGED_ON));
    ui_button(ui, ID_LEAVE, msg(lang, MSG_PAUSE_LEAVE));
    text_release(&date);
    text_release(&text);
}

static void tried(const Scene *scene, Ui *ui) {
    Text text = {0};
    msg_fill(&text, app_lang(scene->game->app), MSG_TRY_SAID, scene->tried);
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
}

static void pause(Scene *scene, Ui *ui) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    head(ui, msg(lang, MSG_PAUSE_TITLE));
    bool kept = session_is_kept(&scene->session);
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_PAUSE_TEXT));
    if (scene->tried)
        tried(scene, ui);
    else if (!scene->guide && !scene->host)
        ui_text(ui, TYPE_INTERFACE, msg(lang, kept ? MSG_PAUSE_KEPT : MSG_PAUSE_UNKEPT));
    if (scenario->has_notice && *scenario->notice_help.source) {
        Text help = {0};
        markup_plain(&scenario->notice_help, NULL, &help);
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&help)))->face = FACE_SEMIBOLD;
        text_release(&help);
    }
    said(scene, ui);
}

static void pause_bar(const Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    bool kept = session_is_kept(&scene->session);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    primary(ui, ID_RESUME, msg(lang, MSG_PAUSE_RESUME));
    ui_button(ui, ID_SETTINGS, msg(lang, MSG_PAUSE_SETTINGS));
    ui_button(ui, ID_LEAVE,
              msg(lang, scene->tried || scene->host ? MSG_WRITE_LEAVE
                        : kept                      ? MSG_PAUSE_LEAVE
                                                    : MSG_PAUSE_LEAVE_UNKEPT));
    ui_end(ui);
}

static void notice(Scene *scene, Ui *ui) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    head(ui, msg(lang, MSG_NOTICE_TITLE));
    markup_plain(&scenario->notice, NULL, &text);
    ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    markup_plain(&scenario->notice_help, NULL, &text);
    if (text.len)
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)))->face = FACE_SEMIBOLD;
    text_release(&text);
}

static void notice_bar(const Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    primary(ui, ID_NOTICE_GO, msg(lang, MSG_NOTICE_GO));
    ui_button(ui, ID_NOTICE_BACK, msg(lang, MSG_NOTICE_BACK));
    ui_end(ui);
}

static void failed(Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    head(ui, msg(lang, MSG_FAILED_TITLE));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_FAILED_TEXT));
    ui_note(ui, play_failure(scene->session.play));
    primary(ui, ID_LEAVE,
            msg(lang, session_is_kept(&scene->session) ? MSG_PAUSE_LEAVE : MSG_PAUSE_LEAVE_UNKEPT));
}

void scene_build_layer(Scene *scene, Ui *ui, const View *view) {
    (void)view;
    if (scene->layer == LAYER_NONE)
        return;
    bool filled = ui_is_narrow(ui) && (scene->layer == LAYER_NOTICE ||
                                       (scene->layer == LAYER_PAUSE && scene_is_low(ui)));
    Box card = {.card = true, .pad = filled ? SPACE_16 : SPACE_32, .gap = SPACE_16};
    card.letters = 70;
    card.grow = filled;
    Box scroll = {.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24};
    ui_layer(ui, true);
    if (filled) { /* the text may be long and the letters large: what one chooses stays in sight */
        ui_column(ui, card);
        ui_scroll(ui, ID_LAYER_SCROLL, (Box){.grow = 1, .gap = SPACE_12, .pad = SPACE_12});
    } else {
        ui_scroll(ui, ID_LAYER_SCROLL, scroll);
        ui_column(ui, card);
    }
    switch (scene->layer) {
    case LAYER_PAUSE:
        pause(scene, ui);
        break;
    case LAYER_NOTICE:
        notice(scene, ui);
        break;
    case LAYER_UNKEPT:
        unkept(scene, ui);
        break;
    case LAYER_CHANGED:
        changed(scene, ui);
        break;
    case LAYER_FAILED:
        failed(scene, ui);
        break;
    case LAYER_NONE:
        break;
    }
    if (filled)
        ui_end(ui);
    if (scene->layer == LAYER_NOTICE)
        notice_bar(scene, ui);
    if (scene->layer == LAYER_PAUSE)
        pause_bar(scene, ui);
    if (!filled)
        ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}
