#include "front/window/game/scene_guide.h"

#include <string.h>

#include "front/shared/figures.h"
#include "front/window/game/scene_bar.h"
#include "front/window/game/scene_listen.h"
#include "front/window/game/scene_offer.h"

#include "base/banned.h"

enum {
    MOST_LETTERS = 96,   /* of the column that the scene has for words */
    LINE_LETTERS = 140,  /* all the breadth there is: what is told stands in few lines */
    BUTTON_LETTERS = 24, /* of the longest button that it speaks of */
    AROUND = 2 * SPACE_12 + 2 * SPACE_12 + 22
};

static const Msg said[] = {MSG_GUIDE_MARK,        MSG_GUIDE_MARKED,      MSG_GUIDE_REPLY,
                           MSG_GUIDE_AFTER_REPLY, MSG_GUIDE_CLAUSE,      MSG_GUIDE_JUDGE,
                           MSG_GUIDE_JUDGE_CLOCK, MSG_GUIDE_KIND,        MSG_GUIDE_AFTER_JUDGE, MSG_GUIDE_TABLE,
                           MSG_GUIDE_LAID,        MSG_GUIDE_DOOR,        MSG_GUIDE_END};

/* The second moment of assets/guide; else it is the first or the last. */
static bool is_naming(const View *view) {
    return view->moment && !strcmp(view->moment, "benoemen");
}

/* What is told, and the button it speaks of. */
typedef struct Told {
    Msg text, button;
} Told;

/* The same for who plays by keys. */
static Msg by_keys(Msg text) {
    static const Msg texts[][2] = {{MSG_GUIDE_MARK, MSG_GUIDE_MARK_KEYS},
                                   {MSG_GUIDE_MARKED, MSG_GUIDE_MARKED_KEYS},
                                   {MSG_GUIDE_REPLY, MSG_GUIDE_REPLY_KEYS},
                                   {MSG_GUIDE_AFTER_REPLY, MSG_GUIDE_AFTER_REPLY_KEYS},
                                   {MSG_GUIDE_TABLE, MSG_GUIDE_TABLE_KEYS},
                                   {MSG_GUIDE_LAID, MSG_GUIDE_LAID_KEYS}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i][0] == text)
            return texts[i][1];
    return text;
}

static Told listening(const View *view) {
    if (is_naming(view))
        return (Told){MSG_GUIDE_CLAUSE, MSG_NONE};
    return scene_any_marked(view) ? (Told){MSG_GUIDE_MARKED, MSG_SCENE_LISTENED}
                                  : (Told){MSG_GUIDE_MARK, MSG_NONE};
}

static Told offering(const Scene *scene, const View *view) {
    Chosen chosen[OFFER_MOST];
    double euros;
    if (scene->way)
        return (Told){MSG_GUIDE_DOOR, MSG_NONE};
    if (scene_offer(scene, view, chosen, &euros) == 0)
        return (Told){MSG_GUIDE_TABLE, MSG_NONE};
    return (Told){MSG_GUIDE_LAID, MSG_SCENE_DECIDE};
}

static Told acting(const Scene *scene, const View *view) {
    switch (view->way) {
    case WAY_JUDGE:
        if (scene->category >= 0)
            return (Told){MSG_GUIDE_KIND, MSG_SCENE_KIND_BACK};
        return (Told){view->allowed_ms > 0 ? MSG_GUIDE_JUDGE_CLOCK : MSG_GUIDE_JUDGE, MSG_NONE};
    case WAY_OFFER:
        return offering(scene, view);
    default:
        return (Told){MSG_GUIDE_REPLY, MSG_NONE};
    }
}

/* After an answer: by what that answered. */
static Told noting(const Scene *scene, Ui *ui, const View *view) {
    int count;
    const Turn *turns = play_turns(scene->session.play, &count);
    bool judged = scene->spoke < count && turns[scene->spoke].judge >= 0;
    Msg on = scene_on_words(scene, ui, view);
    if (view->ended)
        return (Told){MSG_GUIDE_END, on};
    return (Told){judged ? MSG_GUIDE_AFTER_JUDGE : MSG_GUIDE_AFTER_REPLY, on};
}

static void add_told(const Scene *scene, Told told, Text *out) {
    Lang lang = app_lang(scene->game->app);
    Text button = {0};
    if (told.button != MSG_NONE)
        text_add(&button, msg(lang, told.button));
    if (button.len)
        msg_fill(out, lang, told.text, text_cstr(&button));
    else
        text_add(out, msg(lang, told.text));
    text_release(&button);
}

static TypeSize size_of(const Ui *ui) {
    return scene_is_cramped(ui) ? TYPE_NOTE : TYPE_INTERFACE; /* what it speaks of needs the room */
}

/* How high the longest of these is, for a hand and by keys: the talk below it stays where it is. */
static int room_for(const Scene *scene, const Ui *ui, const Msg *texts, size_t count) {
    TypeSize type = size_of(ui);
    int most = MOST_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_REPLY);
    int wide = ui_is_narrow(ui) ? ui_width(ui) - 2 * SPACE_16
                                : ui_width(ui) - scene_customer_width(ui) - 2 * SPACE_24 - SPACE_32;
    int inside = (wide < most || ui_is_narrow(ui) ? wide : most) - AROUND;
    int letters = ui_letters(ui, type) * inside / ui_width(ui), longest = 0;
    letters = letters < LINE_LETTERS ? letters : LINE_LETTERS;
    for (size_t i = 0; i < 2 * count; i++) {
        const char *text =
            msg(app_lang(scene->game->app), i % 2 ? by_keys(texts[i / 2]) : texts[i / 2]);
        int own = (int)SDL_utf8strlen(text) + (strchr(text, '{') ? BUTTON_LETTERS : 0);
        longest = own > longest ? own : longest;
    }
    int lines = letters > 0 ? (longest + letters - 1) / letters : 1;
    return lines * ui_line_height(ui, type);
}

void scene_build_guide(const Scene *scene, Ui *ui, const View *view) {
    if (!scene->guide)
        return;
    Told told = scene->noting     ? noting(scene, ui, view)
                : view->listening ? listening(view)
                                  : acting(scene, view);
    Text text = {0};
    bool all = !scene_is_low(ui) && !ui_is_narrow(ui); /* else the page needs that */
    int room = all ? room_for(scene, ui, said, sizeof said / sizeof *said)
                   : room_for(scene, ui, &told.text, 1);
    if (scene_is_by_keys(ui))
        told.text = by_keys(told.text);
    add_told(scene, told, &text);
    bool small = scene_is_cramped(ui);
    ui_row(ui, (Box){.gap = SPACE_12,
                     .pad = small ? SPACE_8 : SPACE_12,
                     .align = ALIGN_CENTER,
                     .folds = scene_keeps_guide(ui) ? 0 : 2,
                     .fill = true,
                     .colour = COLOUR_INK}); /* the marker's yellow is that of what one heard */
    ui_icon(ui, view->listening && !scene->noting ? ICON_PEN : ICON_PLAY, 22, COLOUR_PAPER);
    Widget *words = ui_text(ui, size_of(ui), ui_copy(ui, text_cstr(&text)));
    words->lay = (Box){.grow = 1, .letters = LINE_LETTERS};
    words->colour = COLOUR_PAPER;
    words->state |= STATE_LIVE;
    ui_spring(ui)->lay = (Box){.height = room};
    ui_end(ui);
    text_release(&text);
}
