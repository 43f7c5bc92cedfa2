#include "front/window/game/scene_listen.h"

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/face.h"
#include "front/window/game/look.h"

#include "base/banned.h"

enum { LOW = 480 };        /* units: a window in which the words need all the room there is */
enum { METER_LABEL = 88 }; /* bars below each other begin at the same place */

/* The mood on the face now: that of the last line that says one, else what the feelings give. */
static int mood_now(const View *view) {
    int mood = view->mood;
    for (int i = 0; i < view->line_count; i++)
        if (view->lines[i].speaker == SPEAKER_CUSTOMER && view->lines[i].mood >= 0)
            mood = view->lines[i].mood;
    return mood;
}

static void feelings(Ui *ui, Lang lang, const View *view) {
    char value[16];
    snprintf(value, sizeof value, "%.0f", view->trust);
    ui_meter(ui, msg(lang, MSG_SCENE_TRUST), ui_copy(ui, value), view->trust, COLOUR_INFO)
        ->lay.min_width = METER_LABEL;
    snprintf(value, sizeof value, "%.0f", view->patience);
    ui_meter(ui, msg(lang, MSG_SCENE_PATIENCE), ui_copy(ui, value), view->patience,
             view->patience < 30 ? COLOUR_BAD : COLOUR_INFO)
        ->lay.min_width = METER_LABEL;
}

static void purse(const Scene *scene, Ui *ui, Lang lang, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    if (scenario->house.roles[play_role(scene->session.play)].euros <= 0)
        return;
    Text text = {0}, euros = {0};
    words_add_euros(&euros, lang, view->left);
    msg_fill(&text, lang, MSG_SCENE_PURSE, text_cstr(&euros));
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, ICON_COIN, 18, COLOUR_MUTED);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    ui_end(ui);
    text_release(&text);
    text_release(&euros);
}

void scene_build_customer(const Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    Text name = {0};
    int mood = mood_now(view);
    msg_fill(&name, lang, MSG_SCENE_PORTRAIT, scenario->customer_name,
             mood < 0 ? "" : scenario->house.moods[mood].label);
    const char *described = ui_copy(ui, text_cstr(&name));
    text_release(&name);
    if (ui_is_narrow(ui)) {
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
        ui_column(ui, (Box){.width = 88});
        Widget *face = face_build(ui, described, scenario, mood, view->channel);
        face->lay.width = 88;
        face->lay.height = 88;
        ui_end(ui);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
        ui_text(ui, TYPE_INTERFACE, scenario->customer_name)->face = FACE_SEMIBOLD;
        feelings(ui, lang, view);
        ui_end(ui);
        ui_end(ui);
        return;
    }
    /* As large as the space allows: a wide window shows a large face. */
    int width = ui_width(ui) / 4;
    width = width < 260 ? 260 : width > 460 ? 460 : width;
    ui_column(ui, (Box){.gap = SPACE_12, .width = width});
    Widget *face = face_build(ui, described, scenario, mood, view->channel);
    face->lay.grow = 1;
    ui_text(ui, TYPE_INTERFACE, scenario->customer_name)->face = FACE_SEMIBOLD;
    feelings(ui, lang, view);
    ui_note(ui, view->role);
    purse(scene, ui, lang, view);
    ui_end(ui);
}

/* The paper that belongs to the channel: what the customer's words stand on. */
static void open_paper(const Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Lang lang = app_lang(scene->game->app);
    static const Msg leads[CHANNEL_COUNT] = {
        MSG_NONE,         MSG_NONE, MSG_SCENE_MAIL_FROM, MSG_SCENE_CHAT_WITH, MSG_SCENE_LETTER_FROM,
        MSG_SCENE_POST_BY};
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    if (leads[view->channel] != MSG_NONE) {
        Text text = {0};
        msg_fill(&text, lang, leads[view->channel], scenario->customer_name);
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
        ui_icon(ui, look_icon(view->channel), 18, COLOUR_MUTED);
        ui_note(ui, ui_copy(ui, text_cstr(&text)));
        ui_end(ui);
        ui_rule(ui);
        text_release(&text);
    }
}

/* What is lit is what counts: a clause that holds a marked word is lit whole. */
static unsigned char *looks_of(Scene *scene, int index, const ViewLine *line) {
    if (index >= scene->look_count) {
        scene->looks = xrealloc(scene->looks, (size_t)(index + 1) * sizeof *scene->looks);
        for (int i = scene->look_count; i <= index; i++)
            scene->looks[i] = NULL;
        scene->look_count = index + 1;
    }
    unsigned char *looks = scene->looks[index] =
        xrealloc(scene->looks[index], (size_t)line->text->word_count + 1);
    for (int w = 0; w < line->text->word_count; w++)
        looks[w] = line->clauses && line->clause_marked[clause_of(line->clauses, w + 1)]
                       ? MARK_ON
                       : MARK_NONE;
    return looks;
}

/* Large while one listens. */
void scene_build_words(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    bool on_paper = false;
    TypeSize size = view->listening ? TYPE_SPOKEN : TYPE_REPLY;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (line->speaker != SPEAKER_CUSTOMER && on_paper) {
            ui_end(ui);
            on_paper = false;
        }
        if (line->speaker == SPEAKER_CUSTOMER) {
            if (!on_paper)
                open_paper(scene, ui, view);
            on_paper = true;
            Widget *words =
                look_marked(ui, ID_LINE + i, size, line->text, looks_of(scene, i, line));
            words->name = msg(lang, MSG_SCENE_WORDS);
            if (!view->listening)
                words->state |= STATE_READ_ONLY;
        } else if (line->speaker == SPEAKER_COLLEAGUE) {
            ui_column(ui, (Box){.gap = SPACE_4, .pad_x = SPACE_16});
            ui_note(ui, msg(lang, MSG_SCENE_COLLEAGUE));
            look_rendered(ui, TYPE_REPLY, line->text);
            ui_end(ui);
        } else {
            look_rendered(ui, TYPE_INTERFACE, line->text)->colour = COLOUR_MUTED;
        }
    }
    if (on_paper)
        ui_end(ui);
}

void scene_build_listen(Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    bool any = false;
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            any |= view->lines[i].marked[w];
    ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    if (view->listening && ui_height(ui) >= LOW) {
        ui_icon(ui, ICON_PEN, 22, COLOUR_MUTED);
        Widget *ask = ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_SCENE_LISTEN));
        ask->colour = COLOUR_MUTED;
        ask->lay.grow = 1;
    } else {
        ui_spring(ui);
    }
    Widget *button = ui_button(ui, view->listening ? ID_LISTENED : ID_GO_ON,
                               msg(lang, !view->listening ? MSG_SCENE_GO_ON
                                         : any            ? MSG_SCENE_LISTENED
                                                          : MSG_SCENE_HEARD_NOTHING));
    button->state |= STATE_PRIMARY;
    button->key = SDLK_F2;
    ui_end(ui);
}
