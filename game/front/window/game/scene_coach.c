/* What lies over a play: the notice before it, the coach after a turn, the pause, a failed case. */
#include "front/window/game/scene_coach.h"

#include "front/shared/turn_facts.h"
#include "front/window/game/scene.h"

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

static void coach_fact(Ui *ui, const Fact *fact) {
    static const Colour colours[] = {COLOUR_INK, COLOUR_GOOD, COLOUR_WARN};
    if (fact->kind == FACT_SAID || fact->kind == FACT_OWN_WORDS || fact->kind == FACT_THOUGHT) {
        ui_note(ui, fact->head);
        ui_text(ui, TYPE_REPLY, fact->body)->face =
            fact->kind == FACT_THOUGHT ? FACE_ITALIC : FACE_REGULAR;
        return;
    }
    if (*fact->head) {
        Widget *head = ui_text(ui, TYPE_INTERFACE, fact->head);
        head->face = fact->kind == FACT_FEELINGS ? FACE_REGULAR : FACE_SEMIBOLD;
        head->colour = fact->kind == FACT_FEELINGS ? COLOUR_MUTED : colours[fact->tone];
    }
    if (*fact->body)
        ui_text(ui, TYPE_INTERFACE, fact->body);
}

static void coach(Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    Facts facts;
    turn_facts_coach(&facts, scene->session.play, scene->spoke, lang);
    head(ui, msg(lang, MSG_COACH_TITLE));
    for (int i = 0; i < facts.count; i++)
        coach_fact(ui, &facts.items[i]);
    facts_release(&facts);
    ui_row(ui, (Box){.gap = SPACE_16, .place = ALIGN_END, .wrap = true});
    if (play_phase(scene->session.play) != PHASE_ENDED)
        ui_button(ui, ID_COACH_AGAIN, msg(lang, MSG_COACH_AGAIN));
    primary(ui, ID_COACH_ON, msg(lang, MSG_COACH_ON));
    ui_end(ui);
}

static void pause(Scene *scene, Ui *ui) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    head(ui, msg(lang, MSG_PAUSE_TITLE));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_PAUSE_TEXT));
    if (scenario->has_notice && *scenario->notice_help.source) {
        Text help = {0};
        markup_plain(&scenario->notice_help, NULL, &help);
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&help)))->face = FACE_SEMIBOLD;
        text_release(&help);
    }
    for (int i = 0; i < scene->findings.count && i < 2; i++) { /* what could not be kept or read */
        ui_text(ui, TYPE_INTERFACE, scene->findings.items[i].text)->face = FACE_SEMIBOLD;
        ui_note(ui, scene->findings.items[i].fix);
    }
    primary(ui, ID_RESUME, msg(lang, MSG_PAUSE_RESUME));
    ui_button(ui, ID_SETTINGS, msg(lang, MSG_PAUSE_SETTINGS));
    ui_button(ui, ID_LEAVE, msg(lang, MSG_PAUSE_LEAVE));
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
    primary(ui, ID_LEAVE, msg(lang, MSG_PAUSE_LEAVE));
}

void scene_build_layer(Scene *scene, Ui *ui, const View *view) {
    (void)view;
    if (scene->layer == LAYER_NONE)
        return;
    ui_layer(ui, true);
    ui_scroll(ui, ID_LAYER_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 70});
    switch (scene->layer) {
    case LAYER_COACH:
        coach(scene, ui);
        break;
    case LAYER_PAUSE:
        pause(scene, ui);
        break;
    case LAYER_NOTICE:
        notice(scene, ui);
        break;
    case LAYER_FAILED:
        failed(scene, ui);
        break;
    case LAYER_NONE:
        break;
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}
