#include "front/window/game/debrief_turn.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/turn_facts.h"
#include "front/window/game/look.h"

#include "base/banned.h"

static MarkLook look_of(FactKind kind) {
    return kind == FACT_HEARD                         ? MARK_ON
           : kind == FACT_MISSED                      ? MARK_MISSED
           : kind == FACT_DECOY || kind == FACT_STRAY ? MARK_STRAY
                                                      : MARK_NONE;
}

/* How the words of the lines of a turn look; `first` is the place of its first line. */
static void annotate_turn(Debrief *debrief, int turn, int first) {
    const Facts *facts = &debrief->facts.turns[turn];
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        MarkLook look = look_of(fact->kind);
        if (look == MARK_NONE || fact->line < 0)
            continue;
        const Rendered *line = &debrief->lines[first + fact->line];
        for (int w = fact->from; w >= 1 && w <= fact->to && w <= line->word_count; w++)
            debrief->looks[first + fact->line][w - 1] = (unsigned char)look;
    }
}

void debrief_annotate(Debrief *debrief) {
    const Play *play = debrief->session.play;
    const Scenario *scenario = play_scenario(play);
    int count, total = 0, at = 0;
    const Turn *turns = play_turns(play, &count);
    for (int t = 0; t < count; t++)
        total += turns[t].shown_count;
    debrief->line_count = total;
    debrief->looks = xcalloc((size_t)total + 1, sizeof *debrief->looks);
    debrief->lines = xcalloc((size_t)total + 1, sizeof *debrief->lines);
    for (int t = 0; t < count; t++) {
        const int *shown = play_shown(play, &turns[t]);
        int first = at;
        for (int i = 0; i < turns[t].shown_count; i++, at++) {
            play_render(play, &turns[t], &scenario->lines[shown[i]].text, &debrief->lines[at]);
            debrief->looks[at] = xcalloc((size_t)debrief->lines[at].word_count + 1, 1);
        }
        annotate_turn(debrief, t, first);
    }
}

static void note(Ui *ui, Icon icon, Colour colour, const char *head, const char *body) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, icon, 18, colour);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    if (*head) {
        Widget *text = ui_text(ui, TYPE_INTERFACE, head);
        text->face = FACE_SEMIBOLD;
        text->colour = colour;
    }
    if (*body)
        ui_text(ui, TYPE_INTERFACE, body);
    ui_end(ui);
    ui_end(ui);
}

static void thought(Ui *ui, const Fact *fact) {
    ui_row(ui, (Box){.gap = SPACE_8, .pad_x = SPACE_16, .align = ALIGN_START, .wrap = true});
    ui_note(ui, fact->head);
    ui_text(ui, TYPE_INTERFACE, fact->body)->face = FACE_ITALIC;
    ui_end(ui);
}

static void said(Ui *ui, const Fact *fact) {
    ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_4});
    ui_note(ui, fact->head);
    ui_text(ui, TYPE_REPLY, fact->body);
    ui_end(ui);
}

void debrief_build_fact(Ui *ui, const Fact *fact) {
    static const Icon icons[] = {ICON_PLAY, ICON_TICK, ICON_CROSS};
    static const Colour colours[] = {COLOUR_MUTED, COLOUR_GOOD, COLOUR_WARN};
    switch (fact->kind) {
    case FACT_THOUGHT:
        thought(ui, fact);
        return;
    case FACT_SAID:
    case FACT_OWN_WORDS:
        said(ui, fact);
        return;
    case FACT_FEELINGS:
        ui_note(ui, fact->head);
        return;
    case FACT_BETTER:
    case FACT_OPENED:
        note(ui, ICON_PEN, COLOUR_INFO, fact->head, fact->body);
        return;
    case FACT_RECEIPT:
    case FACT_INSTEAD:
        note(ui, ICON_COIN, COLOUR_WARN, fact->head, fact->body);
        return;
    default:
        note(ui, icons[fact->tone], colours[fact->tone], fact->head, fact->body);
        return;
    }
}

/* The lines of the turn, each with what is told about it below. */
static void spoken(Debrief *debrief, Ui *ui, int turn, int first) {
    const Play *play = debrief->session.play;
    const Scenario *scenario = play_scenario(play);
    const Facts *facts = &debrief->facts.turns[turn];
    int count;
    const Turn *shown_turn = &play_turns(play, &count)[turn];
    const int *shown = play_shown(play, shown_turn);
    for (int i = 0; i < shown_turn->shown_count; i++) {
        if (scenario->lines[shown[i]].speaker == SPEAKER_CUSTOMER) {
            Widget *words = look_marked(ui, 0, TYPE_REPLY, &debrief->lines[first + i],
                                        debrief->looks[first + i]);
            words->state |= STATE_READ_ONLY;
            words->name = scenario->customer_name;
        } else {
            Widget *text = look_rendered(ui, TYPE_INTERFACE, &debrief->lines[first + i]);
            text->colour = COLOUR_MUTED;
        }
        for (int f = 0; f < facts->count; f++)
            if (facts->items[f].line == i)
                debrief_build_fact(ui, &facts->items[f]);
    }
}

void debrief_build_turn(Debrief *debrief, Ui *ui, int turn, int first) {
    Text title = {0};
    const Facts *facts = &debrief->facts.turns[turn];
    turn_add_title(&title, debrief->session.play, turn, app_lang(debrief->game->app));
    ui_rule(ui);
    ui_heading(ui, 2, ui_copy(ui, text_cstr(&title)));
    spoken(debrief, ui, turn, first);
    for (int f = 0; f < facts->count; f++)
        if (facts->items[f].line < 0)
            debrief_build_fact(ui, &facts->items[f]);
    text_release(&title);
}
