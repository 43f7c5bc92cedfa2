#include "front/window/game/debrief_top.h"

#include "front/shared/lessons.h"
#include "front/shared/mood.h"
#include "front/window/game/face.h"

#include "base/banned.h"

static void verdict(const Debrief *debrief, Ui *ui) {
    const Facts *facts = &debrief->facts.verdict;
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        bool first = fact->kind == FACT_PASSED;
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
        if (first)
            ui_icon(ui, fact->tone == TONE_GOOD ? ICON_TICK : ICON_CROSS, 24,
                    fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN);
        ui_column(ui, (Box){.grow = 1});
        Widget *shown = ui_text(ui, first ? TYPE_REPLY : TYPE_INTERFACE, fact->head);
        if (first) {
            shown->face = FACE_SEMIBOLD;
            shown->colour = fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN;
        }
        ui_end(ui);
        ui_end(ui);
    }
}

void debrief_build_outcome(const Debrief *debrief, Ui *ui) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const Play *play = debrief->session.play;
    const View *view = play_view(debrief->session.play);
    int mood = mood_after(play, play_turn_count(play) - 1);
    Text text = {0};
    bool narrow = ui_is_narrow(ui);
    int size = narrow ? 72 : 176;
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
    ui_column(ui, (Box){.width = size});
    Widget *face = face_build(ui, scenario->customer_name, scenario, mood, view->channel);
    face->lay.width = face->lay.height = size;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    text_addf(&text, "%s · %s", scenario->title, debrief->facts.outcome);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    text_clear(&text);
    verdict(debrief, ui);
    bool told = *view->ending_text == '('; /* it is told, not said */
    text_addf(&text, told ? "%s" : "“%s”", view->ending_text);
    ui_text(ui, narrow ? TYPE_REPLY : TYPE_SPOKEN, ui_copy(ui, text_cstr(&text)));
    for (int i = 0; i < debrief->facts.help.count; i++)
        ui_text(ui, TYPE_INTERFACE, debrief->facts.help.items[i].head)->face = FACE_SEMIBOLD;
    if (debrief->note.len)
        ui_text(ui, TYPE_INTERFACE, text_cstr(&debrief->note))->colour = COLOUR_MUTED;
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

static void lesson(const Debrief *debrief, Ui *ui, int index) {
    const Fact *fact = &debrief->facts.lessons.items[index];
    Lang lang = app_lang(debrief->game->app);
    Colour colour = fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN;
    Text text = {0};
    bool narrow = ui_is_narrow(ui);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    ui_column(ui, (Box){.width = 56});
    lesson_add_points(&text, fact);
    Widget *points = ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&text)));
    points->face = FACE_SEMIBOLD;
    points->colour = colour;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = narrow, .letters = narrow ? 0 : 58});
    ui_text(ui, TYPE_INTERFACE, fact->head)->face = FACE_SEMIBOLD;
    if (*fact->body)
        ui_text(ui, TYPE_INTERFACE, fact->body);
    ui_end(ui);
    if (fact->turn >= 0) {
        Text number = {0}, name = {0};
        text_addf(&number, "%d", fact->turn + 1);
        text_clear(&text);
        msg_fill(&text, lang, MSG_NOTES_TO_TURN, text_cstr(&number));
        msg_fill(&name, lang, MSG_NOTES_TO_TURN_WHAT, text_cstr(&number), fact->head);
        Widget *link = ui_button(ui, ID_LESSON + index, text_cstr(&text));
        link->name = ui_copy(ui, text_cstr(&name));
        text_release(&number);
        text_release(&name);
    }
    ui_end(ui);
    text_release(&text);
}

void debrief_build_lessons(const Debrief *debrief, Ui *ui) {
    if (!debrief->facts.lessons.count)
        return;
    ui_column(ui, (Box){.gap = SPACE_12});
    ui_heading(ui, 2, msg(app_lang(debrief->game->app), MSG_FACT_LESSONS));
    for (int i = 0; i < debrief->facts.lessons.count; i++)
        lesson(debrief, ui, i);
    ui_end(ui);
}
