/* One moment, for a room to look at: who speaks, what is said, what one could answer, and the keys
 * to go on. */
#include "front/window/class/class_moment.h"

#include <stdio.h>
#include <string.h>

#include "front/shared/group_words.h"
#include "front/window/class/class_bar.h"
#include "front/window/class/class_choices.h"
#include "front/window/class/class_step.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/face.h"
#include "play/view.h"

#include "base/banned.h"

enum { FACE_WIDTH = 248, FACE_SMALL = 72, LEAST_SEEN = 300 };

/* ---- where it is */

static void add_where(const Class *class, Text *to) {
    const ClassPlace *place = class_step_place(class);
    char at[16], count[16];
    Text title = {0};
    group_add_title(&class->read->report, place->of, &title);
    snprintf(at, sizeof at, "%d", class->at + 1);
    snprintf(count, sizeof count, "%d", class->place_count);
    msg_fill(to, app_lang(class->game->app), class->sheet ? MSG_CLASS_WHERE_SHEET : MSG_CLASS_WHERE,
             text_cstr(&title), at, count);
    text_release(&title);
}

static void build_face(const Class *class, Ui *ui, bool narrow) {
    const Scenario *scenario = class->opened->file.scenario;
    const View *view = play_view(class->play);
    ui_column(ui, (Box){.width = narrow ? FACE_SMALL : FACE_WIDTH,
                        .height = narrow ? FACE_SMALL : 0,
                        .grow = 0});
    face_build(ui, scenario->customer_name, scenario, view->mood, class->dialogue.turns[0].channel)
        ->lay.grow = 1;
    ui_end(ui);
}

static void build_head(const Class *class, Ui *ui, bool narrow) {
    Text where = {0};
    add_where(class, &where);
    ui_column(ui, (Box){.folds = 2, .heads = true});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .pad_x = SPACE_24, .pad_y = SPACE_12});
    if (narrow)
        build_face(class, ui, true);
    Widget *heading = ui_heading(ui, 1, text_cstr(&where));
    heading->type = class_type(class, ui, TYPE_REPLY);
    heading->lay.grow = 1;
    heading->state |= STATE_LIVE;
    ui_end(ui);
    ui_rule(ui);
    ui_end(ui);
    text_release(&where);
}

/* ---- what can be done */

/* A key is told in a button where there is room for it. */
static Widget *button(Ui *ui, int id, const char *words, const char *cap) {
    Widget *made = ui_button(ui, id, words);
    if (!ui_is_narrow(ui))
        made->cap = cap;
    return made;
}

static void build_aside(const Class *class, Ui *ui) {
    Lang lang = app_lang(class->game->app);
    ui_button(ui, CLASS_ID_LIST, msg(lang, MSG_CLASS_LIST))->state |= STATE_QUIET;
    if (!class->sheet) {
        Widget *sheet = button(ui, CLASS_ID_SHEET, msg(lang, MSG_CLASS_SHEET_SHORT), "G");
        sheet->state |= STATE_QUIET;
        sheet->key = SDLK_g;
    }
    button(ui, CLASS_ID_HEAR, msg(lang, class->heard ? MSG_CLASS_HEAR_NOT : MSG_CLASS_HEAR), "H")
        ->key = SDLK_h;
}

static void build_steps(const Class *class, Ui *ui) {
    Lang lang = app_lang(class->game->app);
    bool last = class->at + 1 == class->place_count;
    bool shows = class_has_choices(class) && !class->counted;
    Widget *before = button(ui, CLASS_ID_BEFORE, msg(lang, MSG_CLASS_BEFORE), "←");
    if (!class->at)
        before->state |= STATE_DISABLED;
    if (shows)
        ui_button(ui, CLASS_ID_COUNT, msg(lang, class->asked ? MSG_CLASS_COUNT : MSG_CLASS_ASK))
            ->state |= STATE_PRIMARY;
    Widget *after =
        button(ui, CLASS_ID_AFTER, msg(lang, last ? MSG_CLASS_FINISH : MSG_CLASS_AFTER), "→");
    if (!shows)
        after->state |= STATE_PRIMARY;
}

/* Where it is narrow, what is not needed to go on stands in a row of its own, that goes with the
 * page. */
static void build_foot(const Class *class, Ui *ui, bool narrow) {
    Box box = {.pad = SPACE_12,
               .pad_x = SPACE_12,
               .gap = SPACE_12,
               .align = ALIGN_CENTER,
               .place = ALIGN_END,
               .wrap = true};
    if (narrow) {
        Box aside = box;
        aside.folds = 1;
        ui_row(ui, aside);
        build_aside(class, ui);
        ui_end(ui);
    }
    ui_rule(ui);
    ui_row(ui, box);
    if (!narrow)
        build_aside(class, ui);
    build_steps(class, ui);
    ui_end(ui);
}

/* ---- what is said */

static Widget *say(Ui *ui, TypeSize type, const char *words) {
    Widget *text = ui_text(ui, type, words);
    text->lay.letters = CLASS_LETTERS;
    return text;
}

static void build_heard(const Class *class, Ui *ui) {
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    Lang lang = app_lang(class->game->app);
    TypeSize type = class_type(class, ui, TYPE_INTERFACE);
    if (!class->heard)
        return;
    ui_column(ui, (Box){.gap = SPACE_12});
    if (moment->few)
        say(ui, type, msg(lang, class_few(class)))->state |= STATE_LIVE;
    else if (!moment->signal_count)
        say(ui, type, msg(lang, MSG_CLASS_NOTHING_TO_HEAR))->state |= STATE_LIVE;
    for (int i = 0; i < moment->signal_count; i++) {
        const ReportMark *signal = &moment->signals[i];
        if (signal->few) {
            say(ui, type, msg(lang, MSG_GROUP_FEW_HERE));
            continue;
        }
        Text words = {0};
        group_add_heard(lang, MSG_CLASS_HEARD_BY, place->of, moment, signal, &words);
        ui_column(ui, (Box){.gap = SPACE_4});
        say(ui, type, text_cstr(&words));
        class_build_bar(ui, text_cstr(&words), signal->share, false, 0);
        ui_end(ui);
        text_release(&words);
    }
    ui_end(ui);
}

void class_build_moment(const Class *class, Ui *ui) {
    bool narrow = ui_is_narrow(ui);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = class_type(class, ui, narrow ? TYPE_SAID : TYPE_SPOKEN),
                         .told = class_type(class, ui, TYPE_REPLY),
                         .without_reply = true};
    ui_column(ui, (Box){.grow = 1});
    build_head(class, ui, narrow);
    if (!narrow) {
        ui_row(ui, (Box){.grow = 1, .align = ALIGN_STRETCH});
        build_face(class, ui, false);
    }
    ui_scroll(ui, CLASS_ID_PAGE,
              (Box){.grow = 1,
                    .pad_x = SPACE_24,
                    .pad_y = SPACE_16,
                    .align = ALIGN_CENTER,
                    .least = LEAST_SEEN});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = 104});
    if (!narrow)
        ui_within(ui, ui_width(ui) - FACE_WIDTH - 2 * SPACE_24);
    dialogue_build_turn(&class->dialogue, ui, 0, &show);
    build_heard(class, ui);
    class_build_choices(class, ui);
    ui_within(ui, 0);
    ui_end(ui);
    ui_end(ui);
    if (!narrow)
        ui_end(ui);
    build_foot(class, ui, narrow);
    ui_end(ui);
}
