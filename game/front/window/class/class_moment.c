/* One moment, for a room to look at: who speaks, what is said, what one could answer, and the keys
 * to go on. */
#include <stdio.h>
#include <string.h>

#include "front/shared/group_words.h"
#include "front/window/class/class_state.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/face.h"
#include "play/view.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

enum { FACE_WIDTH = 248, FACE_SMALL = 72 };

TypeSize class_type(const Class *class, const Ui *ui, TypeSize least) {
    const Theme *theme = app_theme(class->game->app);
    TypeSize type = least;
    while (type < TYPE_POSTER && theme_type(theme, type) * 40 < theme_fixed(theme, ui_height(ui)))
        type++;
    return type;
}

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
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .pad_x = SPACE_24, .pad_y = SPACE_12});
    if (narrow)
        build_face(class, ui, true);
    Widget *heading = ui_heading(ui, 1, text_cstr(&where));
    heading->type = class_type(class, ui, TYPE_REPLY);
    heading->lay.grow = 1;
    heading->state |= STATE_LIVE;
    ui_end(ui);
    ui_rule(ui);
    text_release(&where);
}

/* ---- what can be done */

static Widget *step_button(Ui *ui, int id, const char *words, bool there) {
    Widget *button = ui_button(ui, id, words);
    if (!there)
        button->state |= STATE_DISABLED;
    return button;
}

static void build_foot(const Class *class, Ui *ui) {
    Lang lang = app_lang(class->game->app);
    const ReportMoment *moment = class_step_place(class)->moment;
    bool last = class->at + 1 == class->place_count;
    bool shows = class_has_choices(moment) && !class->counted;
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12,
                     .pad_x = SPACE_12,
                     .gap = SPACE_12,
                     .align = ALIGN_CENTER,
                     .place = ALIGN_END,
                     .wrap = true});
    ui_button(ui, CLASS_ID_LIST, msg(lang, MSG_CLASS_LIST))->state |= STATE_QUIET;
    if (!class->sheet) {
        Widget *sheet = ui_button(ui, CLASS_ID_SHEET, msg(lang, MSG_CLASS_SHEET_SHORT));
        sheet->state |= STATE_QUIET;
        sheet->key = SDLK_g;
        sheet->cap = "G";
    }
    Widget *hear =
        ui_button(ui, CLASS_ID_HEAR, msg(lang, class->heard ? MSG_CLASS_HEAR_NOT : MSG_CLASS_HEAR));
    hear->key = SDLK_h;
    hear->cap = "H";
    step_button(ui, CLASS_ID_BEFORE, msg(lang, MSG_CLASS_BEFORE), class->at > 0)->cap = "←";
    if (shows)
        ui_button(ui, CLASS_ID_COUNT, msg(lang, MSG_CLASS_COUNT))->state |= STATE_PRIMARY;
    Widget *after =
        ui_button(ui, CLASS_ID_AFTER, msg(lang, last ? MSG_CLASS_FINISH : MSG_CLASS_AFTER));
    after->cap = "→";
    if (!shows)
        after->state |= STATE_PRIMARY;
    ui_end(ui);
}

/* ---- what is said */

/* Strokes for what most heard, outlines for what most missed, once it is shown. */
static void mark_heard(const Class *class) {
    const Scenario *scenario = class->opened->file.scenario;
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    DialogueTurn *turn = &class->dialogue.turns[0];
    int count;
    const int *shown = play_shown(class->play, play_turns(class->play, &count));
    bool counts = class->heard && talk_may_count(&place->of->set);
    for (int i = 0; i < turn->line_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        memset(turn->marked[i], MARK_NONE, (size_t)turn->lines[i].word_count);
        for (int m = 0; counts && m < line->mark_count; m++) {
            const Mark *mark = &scenario->marks[line->first_mark + m];
            int first, last;
            for (int s = 0; s < moment->signal_count; s++) {
                const ReportMark *signal = &moment->signals[s];
                if (mark->type != MARK_SIGNAL || strcmp(signal->id, mark->id) != 0)
                    continue;
                rendered_words(&turn->lines[i], mark->from, mark->to, &first, &last);
                for (int w = first; w >= 1 && w <= last; w++)
                    turn->marked[i][w - 1] = signal->share >= .5 ? MARK_ON : MARK_MISSED;
            }
        }
    }
}

void class_build_heard(const Class *class, Ui *ui) {
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    Lang lang = app_lang(class->game->app);
    TypeSize type = class_type(class, ui, TYPE_INTERFACE);
    if (!class->heard)
        return;
    ui_column(ui, (Box){.gap = SPACE_12});
    if (!talk_may_count(&place->of->set))
        ui_text(ui, type, msg(lang, MSG_CLASS_FEW))->state |= STATE_LIVE;
    else if (!moment->signal_count)
        ui_text(ui, type, msg(lang, MSG_CLASS_NOTHING_TO_HEAR))->state |= STATE_LIVE;
    for (int i = 0; talk_may_count(&place->of->set) && i < moment->signal_count; i++) {
        const ReportMark *signal = &moment->signals[i];
        Text words = {0}, marked = {0}, shown = {0}, share = {0};
        lang_add_number(&marked, lang, signal->marked, 0);
        lang_add_number(&shown, lang, signal->shown, 0);
        lang_add_number(&share, lang, 100 * signal->share, 0);
        text_add(&share, " %");
        msg_fill(&words, lang, MSG_CLASS_HEARD_BY, signal->id, text_cstr(&marked),
                 text_cstr(&shown), text_cstr(&share));
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, type, text_cstr(&words));
        class_build_bar(ui, text_cstr(&words), signal->share, false, 0);
        ui_end(ui);
        text_release(&words);
        text_release(&marked);
        text_release(&shown);
        text_release(&share);
    }
    ui_end(ui);
}

void class_build_moment(const Class *class, Ui *ui) {
    bool narrow = ui_is_narrow(ui);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = class_type(class, ui, narrow ? TYPE_SAID : TYPE_SPOKEN),
                         .without_reply = true};
    mark_heard(class);
    ui_column(ui, (Box){.grow = 1});
    build_head(class, ui, narrow);
    ui_row(ui, (Box){.grow = 1, .align = ALIGN_STRETCH});
    if (!narrow)
        build_face(class, ui, false);
    ui_scroll(ui, CLASS_ID_PAGE,
              (Box){.grow = 1, .pad_x = SPACE_24, .pad_y = SPACE_16, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = 104});
    if (!narrow)
        ui_within(ui, ui_width(ui) - FACE_WIDTH - 2 * SPACE_24);
    dialogue_build_turn(&class->dialogue, ui, 0, &show);
    class_build_heard(class, ui);
    class_build_choices(class, ui);
    ui_within(ui, 0);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    build_foot(class, ui);
    ui_end(ui);
}
