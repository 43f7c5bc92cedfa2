#include "front/window/game/speaking_build.h"

#include "front/shared/figures.h"
#include "front/window/game/exercise_page.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum { END_LETTERS = 84, ON_A_LINE = 90 };

static Lang lang_of_screen(const SpeakingScreen *screen) {
    return app_lang(screen->game->app);
}

/* ---- a step */

static void build_words(SpeakingScreen *screen, Ui *ui) {
    const SpeakingStep *step = speaking_step(screen);
    DialogueShow show = {.margin = DIALOGUE_BELOW,
                         .type = scene_is_cramped(ui) ? TYPE_INTERFACE
                                 : ui_is_narrow(ui)   ? TYPE_REPLY
                                                      : TYPE_SPOKEN};
    ui_column(ui, (Box){.gap = SPACE_16, .target = !step->done});
    dialogue_build_turn(&screen->dialogue, ui, 0, &show);
    ui_end(ui);
}

static const SayField field_look = {.id = SPEAKING_SAY,
                                    .ask = MSG_SAY_ASK,
                                    .give = MSG_SAY_GIVE,
                                    .skip = MSG_SAY_SKIP,
                                    .escape_leaves = true};

/* What one said, and what is told of it. */
static void build_told(SpeakingScreen *screen, Ui *ui) {
    const SpeakingStep *step = speaking_step(screen);
    Lang lang = lang_of_screen(screen);
    ui_column(ui, (Box){.gap = SPACE_12, .unread = true, .anchor = true});
    ui_column(ui, (Box){.card = true,
                        .fill = true,
                        .colour = COLOUR_OWN,
                        .tail = ALIGN_END,
                        .pad = SPACE_12,
                        .pad_x = SPACE_4,
                        .gap = SPACE_8});
    ui_note(ui, msg(lang, MSG_TALK_YOU));
    ui_text(ui, TYPE_REPLY, step->said);
    ui_end(ui);
    for (int i = 0; i < step->facts.count; i++)
        if (dialogue_is_note(&step->facts.items[i]))
            dialogue_build_note(ui, &step->facts.items[i]);
    ui_end(ui);
}

static void build_bar(SpeakingScreen *screen, Ui *ui) {
    Lang lang = lang_of_screen(screen);
    bool last = screen->step + 1 == screen->speaking.count;
    bool unread = ui_is_unread(ui, SPEAKING_SCROLL);
    Text read = {0};
    words_add_capital(&read, msg(lang, MSG_SCENE_READ_ON));
    ui_row(ui, (Box){.gap = SPACE_16, .pad_x = SPACE_16, .place = ALIGN_END});
    Widget *go = ui_button(ui, SPEAKING_GO,
                           unread ? text_cstr(&read)
                                  : msg(lang, last ? MSG_REFRESH_LAST : MSG_REFRESH_NEXT));
    go->state |= STATE_PRIMARY;
    go->key = SDLK_RETURN;
    if (ui_is_by_keys(ui))
        go->cap = msg(lang, MSG_SCENE_KEY_ENTER);
    ui_end(ui);
    text_release(&read);
}

static void build_step(SpeakingScreen *screen, Ui *ui) {
    const SpeakingStep *step = speaking_step(screen);
    Lang lang = lang_of_screen(screen);
    Text context = {0};
    alone_add_context(&step->alone, lang, &context);
    ExercisePage page = {.alone = &step->alone,
                         .title = exercise_page_title(ui, lang, MSG_SPEAK_STEP, screen->step,
                                                      screen->speaking.count),
                         .context = ui_copy(ui, text_cstr(&context)),
                         .stop = msg(lang, MSG_REFRESH_STOP),
                         .stop_id = SPEAKING_STOP,
                         .scroll_id = SPEAKING_SCROLL};
    exercise_page_open(ui, &page);
    build_words(screen, ui);
    if (step->done)
        build_told(screen, ui);
    else
        say_field_build(&screen->saying, ui, lang, &field_look);
    exercise_page_below(ui);
    if (step->done)
        build_bar(screen, ui);
    else
        say_field_build_buttons(&screen->saying, ui, lang, &field_look);
    exercise_page_close(ui);
    text_release(&context);
}

/* ---- the end */

static void build_outcome(const SpeakingScreen *screen, Ui *ui, const SpeakingStep *step) {
    Lang lang = lang_of_screen(screen);
    const Fact *missing = speaking_missing(step);
    Text words = {0}, customer = {0}, said = {0};
    alone_add_words(&step->alone, &words);
    words_add_beginning(&customer, text_cstr(&words), ON_A_LINE);
    text_clear(&words);
    text_addf(&words, "“%s”", text_cstr(&customer));
    if (step->said)
        words_add_beginning(&said, step->said, ON_A_LINE);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_note(ui, ui_copy(ui, text_cstr(&words)));
    Widget *own =
        ui_text(ui, TYPE_INTERFACE,
                step->said ? ui_copy(ui, text_cstr(&said)) : msg(lang, MSG_SPEAK_SKIPPED));
    if (step->said)
        own->face = FACE_SEMIBOLD;
    else
        own->colour = COLOUR_MUTED;
    if (missing)
        ui_note(ui, missing->head);
    ui_end(ui);
    text_release(&words);
    text_release(&customer);
    text_release(&said);
}

static void build_done(SpeakingScreen *screen, Ui *ui) {
    const Speaking *speaking = &screen->speaking;
    Lang lang = lang_of_screen(screen);
    ui_heading(ui, 1, msg(lang, MSG_SPEAK_DONE));
    ui_text(ui, TYPE_REPLY, msg(lang, MSG_SPEAK_DONE_ABOUT));
    for (int i = 0; i < speaking->count; i++)
        build_outcome(screen, ui, &speaking->steps[i]);
}

static void build_end(SpeakingScreen *screen, Ui *ui) {
    Lang lang = lang_of_screen(screen);
    bool any = screen->speaking.count > 0;
    ui_column(ui, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24, .gap = SPACE_16});
    ui_scroll(ui, SPEAKING_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = END_LETTERS});
    if (any) {
        build_done(screen, ui);
    } else if (screen->begun) {
        ui_heading(ui, 1, msg(lang, MSG_SPEAK_NONE));
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_SPEAK_NONE_ABOUT));
    } else {
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_PROGRESS_READING));
    }
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, SPEAKING_MENU, msg(lang, MSG_REFRESH_MENU))->state |= STATE_PRIMARY;
    if (any)
        ui_button(ui, SPEAKING_AGAIN, msg(lang, MSG_REFRESH_AGAIN));
    ui_end(ui);
    ui_end(ui);
}

void speaking_build(SpeakingScreen *screen, Ui *ui) {
    if (speaking_step(screen))
        build_step(screen, ui);
    else
        build_end(screen, ui);
}
