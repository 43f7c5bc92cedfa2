/* What lies over a play: the notice before it, the coach after a turn, the pause, a failed case. */
#include "front/shared/figures.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static void add_line(Text *text, const char *line) {
    if (text->len)
        text_add(text, "\n");
    text_add(text, line);
}

/* A markup of the turn, as it was then, as a text that lives as long as the tree. */
static const char *turn_text(Scene *scene, Ui *ui, const Turn *turn, const Markup *markup) {
    Rendered rendered = {0};
    play_render(scene->session.play, turn, markup, &rendered);
    const char *copy = ui_copy(ui, text_cstr(&rendered.plain));
    rendered_release(&rendered);
    return copy;
}

static void acts_of(const Scenario *scenario, const Reply *reply, Text *out) {
    for (int i = 0; i < reply->act_count; i++) {
        if (i)
            text_add(out, " + ");
        text_add(out, scenario->house.acts[reply->acts[i]].label);
    }
}

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

static void said(Scene *scene, Ui *ui, Lang lang, const Turn *turn) {
    const Scenario *scenario = scene->opened->file.scenario;
    const House *house = &scenario->house;
    Text text = {0};
    if (turn->reply >= 0) {
        const Reply *reply = &scenario->replies[turn->reply];
        acts_of(scenario, reply, &text);
        ui_note(ui, msg(lang, MSG_COACH_YOU_SAID));
        ui_text(ui, TYPE_REPLY, turn_text(scene, ui, turn, &reply->text));
        Widget *acts = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
        acts->face = FACE_SEMIBOLD;
        acts->colour = turn->trap ? COLOUR_BAD : turn->q >= 1 ? COLOUR_GOOD : COLOUR_INK;
        ui_text(ui, TYPE_INTERFACE, turn_text(scene, ui, turn, &reply->why));
    } else if (turn->judge >= 0) {
        const Judge *judge = &scenario->judges[turn->judge];
        text_add(&text, house->categories[judge->category].label);
        if (judge->kind >= 0)
            text_addf(&text, " (%s)", house->kinds[judge->kind].label);
        Text full = {0};
        msg_fill(&full, lang,
                 turn->credit >= 1  ? MSG_COACH_JUDGED_RIGHT
                 : turn->credit > 0 ? MSG_COACH_JUDGED_HALF
                                    : MSG_COACH_JUDGED_WRONG,
                 text_cstr(&text));
        Widget *head = ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&full)));
        head->face = FACE_SEMIBOLD;
        ui_text(ui, TYPE_INTERFACE, turn_text(scene, ui, turn, &judge->why));
        text_release(&full);
    } else if (turn->offer >= 0) {
        const Offer *offer = &scenario->offers[turn->offer];
        Text number = {0};
        words_add_number(&number, lang, turn->decision, 0);
        msg_fill(&text, lang, MSG_COACH_OFFERED, text_cstr(&number));
        ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&text)))->face = FACE_SEMIBOLD;
        ui_text(ui, TYPE_INTERFACE, turn_text(scene, ui, turn, &offer->why));
        text_release(&number);
    }
    text_release(&text);
}

static void heard(Scene *scene, Ui *ui, Lang lang, const Turn *turn) {
    const Scenario *scenario = scene->opened->file.scenario;
    const int *shown = play_shown(scene->session.play, turn);
    const bool *hits = play_hits(scene->session.play, turn);
    Text missed = {0}, wrong = {0}, text = {0};
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        for (int m = 0; m < line->mark_count; m++, hits++) {
            const Mark *mark = &scenario->marks[line->first_mark + m];
            Text *list = mark->type == MARK_DECOY && *hits     ? &wrong
                         : mark->type == MARK_SIGNAL && !*hits ? &missed
                                                               : NULL;
            if (!list)
                continue;
            text_add(list, list->len ? ", “" : "“");
            markup_plain(&mark->phrase, NULL, list);
            text_add(list, "”");
        }
    }
    if (missed.len) {
        msg_fill(&text, lang, MSG_COACH_MISSED, text_cstr(&missed));
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    }
    text_clear(&text);
    if (wrong.len) {
        msg_fill(&text, lang, MSG_COACH_WRONG, text_cstr(&wrong));
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    }
    if (turn->positives && !missed.len && !wrong.len)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_COACH_HEARD_ALL))->colour = COLOUR_GOOD;
    text_release(&missed);
    text_release(&wrong);
    text_release(&text);
}

static void thoughts(Scene *scene, Ui *ui, Lang lang, const Turn *turn) {
    const Scenario *scenario = scene->opened->file.scenario;
    const int *shown = play_shown(scene->session.play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        if (!*line->thought.source)
            continue;
        ui_note(ui, msg(lang, MSG_COACH_THOUGHT));
        ui_text(ui, TYPE_REPLY, turn_text(scene, ui, turn, &line->thought))->face = FACE_ITALIC;
    }
}

static void coach(Scene *scene, Ui *ui) {
    Lang lang = app_lang(scene->game->app);
    int count;
    const Turn *turn = &play_turns(scene->session.play, &count)[scene->spoke];
    head(ui, msg(lang, MSG_COACH_TITLE));
    said(scene, ui, lang, turn);
    Text text = {0};
    add_line(&text, msg(lang, words_change(0, turn->trust[0], turn->trust[1])));
    text_add(&text, " ");
    text_add(&text, msg(lang, words_change(1, turn->patience[0], turn->patience[1])));
    Widget *moved = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    moved->colour = COLOUR_MUTED;
    text_release(&text);
    thoughts(scene, ui, lang, turn);
    heard(scene, ui, lang, turn);
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
