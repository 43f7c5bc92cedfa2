#include "front/window/game/scene_listen.h"

#include <math.h>

#include "front/shared/ahead.h"
#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/window/game/dialogue_ending.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/face.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_bar.h"
#include "front/window/game/scene_flow.h"
#include "front/window/game/scene_notes.h"
#include "front/window/game/scene_pace.h"
#include "front/window/game/scene_quote.h"

#include "base/banned.h"

enum { LOW = 520 };        /* units */
enum { ROOMY = 120 };      /* the same, in small letters: room for all of the head */
enum { CRAMPED = 64 };     /* letters beside each other */
enum { TIGHT_LINES = 21 }; /* of what can be answered, in a window of one column */
enum { MANY_REPLIES = 5, LONG_LINE = 110 };
enum { METER_LETTERS = 15 }; /* bars below each other begin at the same place */
enum { CHANGE_WIDTH = 34 };  /* beside them, what the answer did */
enum { PAUSE_ASIDE = 160 };  /* what stands beside the face, and the pads around, at most */
enum { FACE_TALL = 128, FACE_NARROW = 88, FACE_LOW = 76, FACE_LEAST = 60 };
enum { TALL = 860 }; /* units: room for a larger face and larger words where it is narrow */

/* The mood on the face now: what was just answered, then the lines one after the other. */
static int mood_now(const Scene *scene, const View *view) {
    const Play *play = scene->session.play;
    int turn = play_turn_count(play) - 1;
    if (scene->reacts > 0)
        return mood_reaction(play, scene->reacts_to);
    return view->ended ? mood_after(play, turn) : mood_in(play, turn, scene_pace_lines(scene));
}

/* In the beat after an answer: what is told of what it did to the feelings. */
static const Fact *felt(const Scene *scene) {
    const Facts *facts = scene->noting ? &scene->dialogue.turns[scene->spoke].coach : NULL;
    for (int i = 0; facts && i < facts->count; i++)
        if (facts->items[i].kind == FACT_FEELINGS)
            return &facts->items[i];
    return NULL;
}

/* That it rose for now alone is told where notes are. */
static bool is_for_now(const Scene *scene, const Fact *fact) {
    return fact && *fact->body && play_setup(scene->session.play).mode == PLAY_PRACTICE;
}

/* What it did to one of them: "+4". */
static void change(const Scene *scene, Ui *ui, int which) {
    const Fact *fact = felt(scene);
    Text text = {0};
    Colour colour = COLOUR_MUTED;
    if (fact) {
        double by = round(fact->amounts[2 * which + 1]) - round(fact->amounts[2 * which]);
        if (by < 0 || by > 0)
            text_addf(&text, by < 0 ? "−%.0f" : "+%.0f", fabs(by));
        colour = by < 0                               ? COLOUR_BAD
                 : by > 0 && !is_for_now(scene, fact) ? COLOUR_GOOD
                                                      : COLOUR_MUTED;
    }
    ui_column(ui, (Box){.width = CHANGE_WIDTH});
    if (text.len) {
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->face = FACE_SEMIBOLD;
        note->colour = colour;
        note->state |= STATE_LIVE;
    }
    ui_end(ui);
    text_release(&text);
}

static void feeling(const Scene *scene, Ui *ui, int which, double number, bool beside) {
    Lang lang = app_lang(scene->game->app);
    char value[16];
    snprintf(value, sizeof value, "%.0f", number);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER, .grow = beside});
    Widget *meter =
        ui_meter(ui, msg(lang, which ? MSG_SCENE_PATIENCE : MSG_SCENE_TRUST), ui_copy(ui, value),
                 number, which && number < 30 ? COLOUR_BAD : COLOUR_INFO);
    if (!beside)
        meter->lay.min_width = METER_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_NOTE);
    meter->lay.grow = 1;
    change(scene, ui, which);
    ui_end(ui);
}

/* What is said of the feelings now. */
static void of_feelings(const Scene *scene, Ui *ui) {
    const Fact *fact = felt(scene);
    if (is_for_now(scene, fact))
        ui_note(ui, fact->body)->colour = COLOUR_WARN;
    else if (scene_hints(scene, HINT_METERS) && !scene_is_low(ui))
        ui_note(ui, msg(app_lang(scene->game->app), MSG_SCENE_METERS));
}

/* `beside`: in one row, where height is dearer than width. */
static void feelings(const Scene *scene, Ui *ui, const View *view, bool beside) {
    if (beside)
        ui_row(ui, (Box){.gap = SPACE_8});
    feeling(scene, ui, 0, view->trust, beside);
    feeling(scene, ui, 1, view->patience, beside);
    if (beside)
        ui_end(ui);
}

int scene_customer_width(const Ui *ui) {
    int width = ui_width(ui) / 4; /* as large as the space allows */
    return ui_is_narrow(ui) ? 0 : width < 260 ? 260 : width > 460 ? 460 : width;
}

bool scene_is_low(const Ui *ui) {
    return ui_height(ui) < LOW;
}

bool scene_is_cramped(const Ui *ui) {
    return ui_letters(ui, TYPE_INTERFACE) < CRAMPED;
}

bool scene_is_tight(const Ui *ui) {
    return ui_is_narrow(ui) && !scene_is_cramped(ui) && !scene_is_low(ui) &&
           ui_lines(ui, TYPE_REPLY) < TIGHT_LINES;
}

bool scene_is_short(const Ui *ui) {
    return scene_is_cramped(ui) || scene_is_tight(ui) || scene_is_low(ui);
}

bool scene_acts(const Scene *scene, const View *view) {
    return !scene->noting && !view->listening && !view->going && !view->ended;
}

static bool is_tall(const Ui *ui) {
    return ui_height(ui) >= TALL && !scene_is_cramped(ui);
}

bool scene_keeps_guide(const Ui *ui) {
    return !(scene_is_low(ui) && scene_is_cramped(ui));
}

/* "mevrouw De Vries, kijkt beleefd" */
static const char *face_name(const Scene *scene, Ui *ui, const View *view) {
    const Scenario *scenario = scene->opened->file.scenario;
    Text name = {0};
    int mood = mood_now(scene, view);
    msg_fill(&name, app_lang(scene->game->app), MSG_SCENE_PORTRAIT, scenario->customer_name,
             mood < 0 ? "" : scenario->house.moods[mood].label);
    const char *kept = ui_copy(ui, text_cstr(&name));
    text_release(&name);
    return kept;
}

static Widget *face(const Scene *scene, Ui *ui, const View *view) {
    return face_build(ui, face_name(scene, ui, view), scene->opened->file.scenario,
                      mood_now(scene, view), view->channel);
}

/* The case, which turn it is of about how many, by which channel. */
static Widget *place(const Scene *scene, Ui *ui, const View *view) {
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    char turn[16], all[16];
    snprintf(turn, sizeof turn, "%d", scene->noting ? scene->spoke + 1 : view->turn);
    int about = ahead_turns(scene->session.play);
    snprintf(all, sizeof all, "%d", about);
    if (!ui_is_narrow(ui)) /* beside the name there is no room for it */
        text_addf(&text, "%s · ", scene->opened->file.scenario->title);
    msg_fill(&text, lang, view->ended || !about ? MSG_SCENE_HEAD_TURN : MSG_SCENE_HEAD, turn, all);
    if (!ui_is_narrow(ui) || ui_letters(ui, TYPE_NOTE) >= ROOMY)
        text_addf(&text, " · %s", msg(lang, words_channel(view->channel)));
    Widget *note = ui_note(ui, text_cstr(&text));
    text_release(&text);
    return note;
}

static void who(const Scene *scene, Ui *ui) {
    ui_text(ui, TYPE_INTERFACE, scene->opened->file.scenario->customer_name)->face = FACE_SEMIBOLD;
}

void scene_build_customer(const Scene *scene, Ui *ui, const View *view) {
    ui_column(ui, (Box){.gap = SPACE_12, .width = scene_customer_width(ui)});
    face(scene, ui, view)->lay.grow = 1;
    who(scene, ui);
    ui_row(ui, (Box){0}); /* the face stays as large, whatever is said here */
    ui_spring(ui)->lay = (Box){.height = 4 * ui_line_height(ui, TYPE_NOTE) + 2 * SPACE_12};
    ui_column(ui, (Box){.gap = SPACE_12, .grow = 1});
    if (scene_quotes(scene, ui, view)) {
        scene_build_quote_below(scene, ui, view, scene_customer_width(ui));
    } else {
        feelings(scene, ui, view, false);
        of_feelings(scene, ui);
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void face_of(const Scene *scene, Ui *ui, const View *view, int size) {
    ui_column(ui, (Box){.width = size});
    face(scene, ui, view)->lay = (Box){.width = size, .height = size};
    ui_end(ui);
}

static void pause_button(const Scene *scene, Ui *ui) {
    ui_button(ui, ID_PAUSE, msg(app_lang(scene->game->app), MSG_SCENE_PAUSE))->state |= STATE_QUIET;
}

/* On a telephone: the face, who it is and the way out in one row, the feelings in one below. */
static void slim_head(const Scene *scene, Ui *ui, const View *view) {
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    face_of(scene, ui, view, FACE_LEAST);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    who(scene, ui);
    place(scene, ui, view);
    ui_end(ui);
    pause_button(scene, ui);
    ui_end(ui);
    if (scene_quotes(scene, ui, view)) {
        scene_build_quote(scene, ui, view, 0);
    } else {
        feelings(scene, ui, view, true);
        of_feelings(scene, ui);
    }
    ui_end(ui);
}

/* Beside the face: how the customer is, and how it goes. */
static void beside_face(const Scene *scene, Ui *ui, const View *view) {
    bool low = scene_is_low(ui), slim = scene_is_cramped(ui), tight = scene_is_tight(ui);
    ui_column(ui, (Box){.gap = low && !slim ? 0 : SPACE_4, .grow = 1});
    if (!slim) { /* so small a face does not tell everyone how it looks */
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
        ui_text(ui, low ? TYPE_NOTE : TYPE_INTERFACE, face_name(scene, ui, view))->face =
            FACE_SEMIBOLD;
        place(scene, ui, view)->lay.grow = 1;
        ui_end(ui);
    }
    feelings(scene, ui, view, tight);
    if (!tight || !scene_acts(scene, view))
        of_feelings(scene, ui);
    ui_end(ui);
}

/* The face stays in sight, however far one scrolls and however little room there is. */
static void head_with_face(const Scene *scene, Ui *ui, const View *view) {
    int size = scene_is_cramped(ui)                     ? FACE_LEAST
               : scene_is_low(ui) || scene_is_tight(ui) ? FACE_LOW
               : is_tall(ui)                            ? FACE_TALL
                                                        : FACE_NARROW;
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    face_of(scene, ui, view, size);
    ui_row(ui, (Box){.align = ALIGN_CENTER, .grow = 1});
    ui_spring(ui)->lay = (Box){.height = scene_acts(scene, view) ? scene_quote_height(ui) : 0};
    if (scene_quotes(scene, ui, view))
        scene_build_quote(scene, ui, view, size + PAUSE_ASIDE);
    else
        beside_face(scene, ui, view);
    ui_end(ui);
    pause_button(scene, ui);
    ui_end(ui);
}

void scene_build_head(const Scene *scene, Ui *ui, const View *view) {
    if (ui_is_narrow(ui)) {
        if (scene_is_cramped(ui) && !scene_is_low(ui))
            slim_head(scene, ui, view);
        else
            head_with_face(scene, ui, view);
        return;
    }
    ui_row(ui, (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, look_icon(view->channel), 20, COLOUR_MUTED);
    place(scene, ui, view)->lay.grow = 1;
    scene_build_ways_back(scene, ui);
    pause_button(scene, ui);
    ui_end(ui);
}

/* ---- the conversation */

/* What the customer says now keeps its size and its lines from listening to the notes. */
static TypeSize spoken(const Ui *ui) {
    bool low = scene_is_low(ui);
    return low && scene_is_cramped(ui) ? TYPE_REPLY
           : is_tall(ui)               ? TYPE_SPOKEN
           : low || ui_is_narrow(ui)   ? TYPE_SAID
                                       : TYPE_SPOKEN;
}

/* The row in which notes stand beside the words, and the column of the words; or nothing. */
static void open_beside(Ui *ui, bool beside, bool anchor) {
    if (!beside)
        return;
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START, .anchor = anchor});
    ui_column(ui, (Box){.gap = SPACE_16, .grow = 1});
}

/* In practice notes come beside the words where there is room. */
static bool notes_beside(const Scene *scene, const Ui *ui) {
    return play_setup(scene->session.play).mode == PLAY_PRACTICE && scene_notes_are_beside(ui);
}

bool scene_is_compact(const Scene *scene, const Ui *ui, const View *view) {
    return scene_acts(scene, view) && !ui_is_narrow(ui) && !scene_is_cramped(ui) && !is_tall(ui) &&
           (view->way == WAY_OFFER || (view->way == WAY_JUDGE && scene->guide) ||
            (view->way == WAY_REPLIES && view->reply_count >= MANY_REPLIES));
}

bool scene_begins_below(const View *view) {
    return view->way != WAY_REPLIES;
}

/* The turn that is under way. */
static void build_now(const Scene *scene, Ui *ui, const View *view, int turn) {
    bool listens = view->listening && !scene->noting, compact = scene_is_compact(scene, ui, view);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = !compact                 ? spoken(ui)
                                 : view->way == WAY_OFFER ? TYPE_INTERFACE
                                                          : TYPE_REPLY, /* above the answers */
                         .letters = compact ? LONG_LINE : 0,
                         .first_id = listens ? ID_LINE : 0,
                         .recalled = scene_acts(scene, view),
                         .lines = scene_pace_lines(scene)};
    bool beside = !scene->noting && !compact && notes_beside(scene, ui);
    bool begins = listens || scene->noting || view->going; /* to answer one needs the end */
    bool first = begins && !(scene->noting && scene->dialogue.turns[scene->spoke].own);
    open_beside(ui, beside, first);
    ui_column(ui, (Box){.gap = SPACE_16,
                        .anchor = first && !beside, /* not before what is heard in own words */
                        .target = !begins && !scene_begins_below(view)});
    dialogue_build_turn(&scene->dialogue, ui, turn, &show);
    ui_end(ui);
    if (beside) { /* where they will stand: the lines are the same then */
        ui_end(ui);
        ui_spring(ui)->lay = (Box){.width = DIALOGUE_MARGIN};
        ui_end(ui);
    }
}

/* How it ended: said by the customer, or told of her, between brackets. */
static void build_ending(const Scene *scene, Ui *ui, const View *view) {
    ui_column(ui, (Box){.anchor = true});
    dialogue_build_ending(&scene->dialogue, ui, view->channel, spoken(ui), view->ending_text);
    ui_end(ui);
}

static void close_beside(const Scene *scene, Ui *ui, int turn, bool beside, bool told) {
    if (beside)
        ui_end(ui);
    if (told)
        scene_build_notes(scene, ui, turn);
    if (beside)
        ui_end(ui);
}

/* A turn that is over. */
static void build_past(const Scene *scene, Ui *ui, int turn) {
    bool told = play_setup(scene->session.play).mode == PLAY_PRACTICE;
    bool beside = notes_beside(scene, ui);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = TYPE_INTERFACE,
                         .quiet = true,
                         .facts = told ? &scene->dialogue.turns[turn].coach : NULL};
    open_beside(ui, beside, false);
    dialogue_build_turn(&scene->dialogue, ui, turn, &show);
    close_beside(scene, ui, turn, beside, told);
}

/* The beat after an answer: the turn, the reaction, and what is told of it: in the margin where
 * there is room, else below, so that nothing comes between the answer and the reaction. */
static void build_noted(const Scene *scene, Ui *ui, const View *view) {
    const Dialogue *dialogue = &scene->dialogue;
    bool told = play_setup(scene->session.play).mode == PLAY_PRACTICE;
    bool beside = notes_beside(scene, ui);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = spoken(ui),
                         .reply_anchor = true,
                         .facts = told ? &dialogue->turns[scene->spoke].coach : NULL};
    open_beside(ui, beside, true);
    dialogue_build_turn(dialogue, ui, scene->spoke, &show);
    for (int t = scene->spoke + 1; t < dialogue->count; t++)
        build_now(scene, ui, view, t);
    if (view->ended)
        build_ending(scene, ui, view);
    close_beside(scene, ui, scene->spoke, beside, told);
}

void scene_build_words(const Scene *scene, Ui *ui, const View *view) {
    const Dialogue *dialogue = &scene->dialogue;
    for (int t = 0; t < dialogue->count; t++) {
        if (scene->noting && t == scene->spoke) {
            build_noted(scene, ui, view);
            return;
        }
        if (dialogue->turns[t].acted)
            build_past(scene, ui, t);
        else
            build_now(scene, ui, view, t);
    }
}

bool scene_any_marked(const View *view) {
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            if (view->lines[i].marked[w])
                return true;
    return false;
}
