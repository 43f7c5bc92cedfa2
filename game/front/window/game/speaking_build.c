#include "front/window/game/speaking_build.h"

#include "front/shared/figures.h"
#include "front/window/game/exercise_page.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum { ON_A_LINE = 90 };

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
    ui_column(ui, (Box){.gap = SPACE_16, .target = !step->done && !speaking_keeps_field(ui)});
    dialogue_build_turn(&screen->dialogue, ui, 0, &show);
    ui_end(ui);
}

static const SayField field_look = {
    .id = SPEAKING_SAY, .ask = MSG_SAY_ASK, .give = MSG_SAY_GIVE, .skip = MSG_SAY_SKIP};

static void build_said(Ui *ui, Lang lang, const char *said) {
    ui_column(ui, (Box){.card = true,
                        .fill = true,
                        .colour = COLOUR_OWN,
                        .tail = ALIGN_END,
                        .pad = SPACE_12,
                        .pad_x = SPACE_4,
                        .gap = SPACE_8});
    ui_note(ui, msg(lang, MSG_TALK_YOU));
    ui_text(ui, TYPE_REPLY, said);
    ui_end(ui);
}

static void build_notes(Ui *ui, const SpeakingStep *step) {
    for (int i = 0; i < step->facts.count; i++)
        if (step->facts.items[i].kind != FACT_OWN_WORDS)
            dialogue_build_note(ui, &step->facts.items[i], TYPE_INTERFACE);
}

/* What one said, and what is told of it; of one that was skipped what could be said. */
static void build_told(SpeakingScreen *screen, Ui *ui) {
    const SpeakingStep *step = speaking_step(screen);
    Lang lang = lang_of_screen(screen);
    ui_column(ui, (Box){.gap = SPACE_12, .unread = true, .anchor = true});
    if (step->said)
        build_said(ui, lang, step->said);
    build_notes(ui, step);
    ui_end(ui);
}

bool speaking_keeps_field(const Ui *ui) {
    return !ui_is_narrow(ui) && !scene_is_low(ui);
}

static void build_field(SpeakingScreen *screen, Ui *ui) {
    ui_column(ui, (Box){.pad_x = speaking_keeps_field(ui) ? SPACE_16 : 0});
    say_field_build(&screen->saying, ui, lang_of_screen(screen), &field_look);
    ui_end(ui);
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
                         .stop = msg(lang, MSG_REFRESH_STOP)};
    exercise_page_open(ui, &page);
    build_words(screen, ui);
    if (step->done)
        build_told(screen, ui);
    else if (!speaking_keeps_field(ui))
        build_field(screen, ui);
    if (!step->done && !screen->step)
        ui_note(ui, msg(lang, MSG_SPEAK_ABOUT));
    exercise_page_below(ui);
    if (!step->done && speaking_keeps_field(ui))
        build_field(screen, ui);
    if (step->done)
        exercise_page_go(ui, lang, screen->step + 1 == screen->speaking.count);
    else
        say_field_build_buttons(&screen->saying, ui, lang, &field_look);
    exercise_page_close(ui);
    text_release(&context);
}

/* ---- the end */

/* All of what was said, and what was told of it: here they can be laid side by side. */
static void build_outcome(const SpeakingScreen *screen, Ui *ui, const SpeakingStep *step) {
    Lang lang = lang_of_screen(screen);
    Text words = {0}, customer = {0};
    alone_add_words(&step->alone, &words);
    words_add_beginning(&customer, text_cstr(&words), ON_A_LINE);
    text_clear(&words);
    text_addf(&words, "“%s”", text_cstr(&customer));
    ui_column(ui, (Box){.gap = SPACE_8, .pad_y = SPACE_12});
    ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&words)))->colour = COLOUR_MUTED;
    if (step->said)
        build_said(ui, lang, step->said);
    else
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_SPEAK_SKIPPED));
    if (step->said && !speaking_heard(step))
        ui_note(ui, msg(lang, MSG_SPEAK_UNHEARD));
    build_notes(ui, step);
    ui_end(ui);
    text_release(&words);
    text_release(&customer);
}

static void build_done(SpeakingScreen *screen, Ui *ui) {
    const Speaking *speaking = &screen->speaking;
    Lang lang = lang_of_screen(screen);
    ui_heading(ui, 1, msg(lang, MSG_SPEAK_DONE));
    ui_text(ui, TYPE_REPLY, msg(lang, MSG_SPEAK_DONE_ABOUT));
    for (int i = 0; i < speaking->count; i++)
        if (speaking->steps[i].done)
            build_outcome(screen, ui, &speaking->steps[i]);
}

static void build_end(SpeakingScreen *screen, Ui *ui) {
    Lang lang = lang_of_screen(screen);
    bool any = screen->speaking.count > 0;
    exercise_end_open(ui);
    if (any)
        build_done(screen, ui);
    else
        exercise_end_empty(ui, lang, screen->begun, MSG_SPEAK_NONE, MSG_SPEAK_NONE_ABOUT);
    exercise_end_close(ui, lang, any);
}

void speaking_build(SpeakingScreen *screen, Ui *ui) {
    if (speaking_step(screen))
        build_step(screen, ui);
    else
        build_end(screen, ui);
}
