#include "front/window/game/debrief_turn.h"

#include "front/window/game/look.h"

#include "base/banned.h"

/* What a name means: a sentence below the note that has it. */
static void meaning(Ui *ui, const Fact *fact, TypeSize type) {
    Text text = {0};
    text_addf(&text, "%s %s", fact->head, fact->body);
    ui_row(ui, (Box){.gap = SPACE_8});
    ui_column(ui, (Box){.width = type == TYPE_NOTE ? 16 : 20}); /* where others have an icon */
    ui_end(ui);
    ui_column(ui, (Box){.grow = 1});
    ui_text(ui, type, ui_copy(ui, text_cstr(&text)))->colour = COLOUR_MUTED;
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

void debrief_build_fact(Ui *ui, const Fact *fact, TypeSize type) {
    switch (fact->kind) {
    case FACT_POINTS: /* stands in the head of the turn */
    case FACT_FEELINGS:
        return;
    case FACT_MEANING:
        meaning(ui, fact, type);
        return;
    case FACT_BETTER:
    case FACT_OPENED:
        dialogue_build_told(ui, ICON_PEN, COLOUR_INFO, fact, type);
        return;
    case FACT_TIME:
        dialogue_build_told(ui, ICON_CLOCK, COLOUR_WARN, fact, type);
        return;
    case FACT_RECEIPT:
    case FACT_INSTEAD:
        dialogue_build_told(ui, ICON_COIN, COLOUR_WARN, fact, type);
        return;
    default:
        dialogue_build_note(ui, fact, type);
    }
}

static const Fact *find(const Facts *facts, FactKind kind) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind)
            return &facts->items[i];
    return NULL;
}

/* ---- its head */

/* "Beurt 3: erkennen · 2 van 2 gehoord. Inleven 100 van 100." with a tick when all went well. */
static void head(const Debrief *debrief, Ui *ui, int turn) {
    const Facts *facts = &debrief->facts.turns[turn];
    const Fact *points = find(facts, FACT_POINTS);
    Lang lang = app_lang(debrief->game->app);
    bool shown = debrief->shown[turn], good = turn_facts_are_good(facts);
    Text title = {0}, name = {0};
    turn_add_title(&title, debrief->session.play, turn, lang);
    msg_fill(&name, lang,
             good    ? shown ? MSG_NOTES_CLOSE_GOOD : MSG_NOTES_OPEN_GOOD
             : shown ? MSG_NOTES_CLOSE_TURN
                     : MSG_NOTES_OPEN_TURN,
             text_cstr(&title));
    Widget *card = ui_card_begin(ui, ID_TURN + turn, 0, text_cstr(&name));
    card->state |= STATE_QUIET;
    card->lay.pad_x = -SPACE_8;
    card->lay.pad_y = -SPACE_4;
    bool narrow = ui_is_narrow(ui);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    look_fold(ui, text_cstr(&name), 16, debrief->shown[turn]);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    else
        ui_row(ui, (Box){.gap = SPACE_12, .grow = 1, .align = ALIGN_CENTER});
    ui_heading(ui, 3, text_cstr(&title));
    if (points)
        ui_note(ui, points->body);
    if (good) {
        ui_row(ui, (Box){.gap = SPACE_4, .align = ALIGN_CENTER});
        ui_icon(ui, ICON_TICK, 16, COLOUR_GOOD);
        ui_note(ui, msg(lang, MSG_NOTES_WENT_WELL))->colour = COLOUR_GOOD;
        ui_end(ui);
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&title);
    text_release(&name);
}

void debrief_build_turn(const Debrief *debrief, Ui *ui, int turn, DialogueMargin margin) {
    const Facts *facts = &debrief->facts.turns[turn];
    DialogueShow show = {.margin = margin,
                         .type = TYPE_REPLY,
                         .facts = facts,
                         .felt = find(facts, FACT_FEELINGS),
                         .note = debrief_build_fact};
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_rule(ui);
    head(debrief, ui, turn);
    ui_end(ui);
    if (!debrief->shown[turn])
        return;
    ui_column(ui, (Box){.gap = SPACE_16});
    dialogue_build_turn(&debrief->dialogue, ui, turn, &show);
    ui_end(ui);
}
