#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/debrief.h"

#include "base/banned.h"

void debrief_annotate(Debrief *debrief) {
    const Play *play = debrief->session.play;
    const Scenario *scenario = debrief->opened->file.scenario;
    int turn_count, total = 0, at = 0;
    const Turn *turns = play_turns(play, &turn_count);
    for (int t = 0; t < turn_count; t++)
        total += turns[t].shown_count;
    debrief->line_count = total;
    debrief->looks = xcalloc((size_t)total, sizeof *debrief->looks);
    debrief->lines = xcalloc((size_t)total, sizeof *debrief->lines);
    for (int t = 0; t < turn_count; t++) {
        const Turn *turn = &turns[t];
        const int *shown = play_shown(play, turn);
        const WordMark *words = play_words(play, turn);
        const bool *hits = play_hits(play, turn);
        for (int i = 0; i < turn->shown_count; i++, at++) {
            const Line *line = &scenario->lines[shown[i]];
            Rendered *text = &debrief->lines[at];
            play_render(play, turn, &line->text, text);
            unsigned char *looks = debrief->looks[at] = xcalloc((size_t)text->word_count + 1, 1);
            for (int w = 0; w < turn->word_count; w++)
                if (words[w].line == i + 1 && words[w].word <= text->word_count)
                    looks[words[w].word - 1] = MARK_STRAY;
            for (int m = 0; m < line->mark_count; m++, hits++) {
                const Mark *mark = &scenario->marks[line->first_mark + m];
                int from, to;
                play_mark_words(play, turn, mark, &from, &to);
                for (int w = from; from && w <= to; w++)
                    if (mark->type == MARK_SIGNAL)
                        looks[w - 1] = *hits ? MARK_ON : MARK_MISSED;
            }
        }
    }
}

static const char *turn_text(Debrief *debrief, Ui *ui, const Turn *turn, const Markup *markup) {
    Rendered rendered = {0};
    play_render(debrief->session.play, turn, markup, &rendered);
    const char *copy = ui_copy(ui, text_cstr(&rendered.plain));
    rendered_release(&rendered);
    return copy;
}

/* A margin note: what it is about, and why. */
static void note(Ui *ui, Icon icon, Colour colour, const char *head, const char *why) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, icon, 18, colour);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    Widget *text = ui_text(ui, TYPE_INTERFACE, head);
    text->face = FACE_SEMIBOLD;
    text->colour = colour;
    if (why && *why)
        ui_text(ui, TYPE_INTERFACE, why);
    ui_end(ui);
    ui_end(ui);
}

static void mark_notes(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn, const Line *line,
                       const bool *hits) {
    const Scenario *scenario = debrief->opened->file.scenario;
    for (int m = 0; m < line->mark_count; m++) {
        const Mark *mark = &scenario->marks[line->first_mark + m];
        if (mark->type == MARK_DECOY && !hits[m])
            continue;
        Text phrase = {0}, head = {0};
        markup_plain(&mark->phrase, NULL, &phrase);
        const char *kind = mark->type == MARK_DECOY ? "" : scenario->house.kinds[mark->kind].label;
        msg_fill(&head, lang,
                 mark->type == MARK_DECOY ? MSG_NOTES_DECOY
                 : hits[m]                ? MSG_NOTES_HIT
                                          : MSG_NOTES_MISSED,
                 text_cstr(&phrase), kind);
        note(ui, mark->type == MARK_DECOY || !hits[m] ? ICON_CROSS : ICON_TICK,
             mark->type == MARK_DECOY ? COLOUR_WARN
             : hits[m]                ? COLOUR_GOOD
                                      : COLOUR_BAD,
             ui_copy(ui, text_cstr(&head)), turn_text(debrief, ui, turn, &mark->why));
        text_release(&phrase);
        text_release(&head);
    }
}

static void spoken(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn, int first) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const int *shown = play_shown(debrief->session.play, turn);
    const bool *hits = play_hits(debrief->session.play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        if (line->speaker == SPEAKER_CUSTOMER) {
            Widget *words =
                ui_marked(ui, 0, TYPE_REPLY, &debrief->lines[first + i], debrief->looks[first + i]);
            words->state |= STATE_READ_ONLY;
            words->name = scenario->customer_name;
        } else {
            Widget *text = ui_rendered(ui, TYPE_INTERFACE, &debrief->lines[first + i]);
            text->colour = COLOUR_MUTED;
        }
        if (*line->thought.source) {
            ui_row(ui, (Box){.gap = SPACE_8, .pad_x = SPACE_16, .align = ALIGN_START});
            ui_note(ui, msg(lang, MSG_NOTES_THOUGHT));
            Widget *thought =
                ui_text(ui, TYPE_INTERFACE, turn_text(debrief, ui, turn, &line->thought));
            thought->face = FACE_ITALIC;
            thought->lay.grow = 1;
            ui_end(ui);
        }
        mark_notes(debrief, ui, lang, turn, line, hits);
        hits += line->mark_count;
    }
    int strays = turn->false_alarms;
    for (int h = 0, i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        for (int m = 0; m < line->mark_count; m++, h++)
            strays -= scenario->marks[line->first_mark + m].type == MARK_DECOY &&
                      play_hits(debrief->session.play, turn)[h];
    }
    if (strays > 0)
        note(ui, ICON_CROSS, COLOUR_WARN, msg(lang, MSG_NOTES_STRAY), NULL);
}

static void better(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn, int index) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const Better *b = &debrief->better[index];
    if (b->reply < 0 || b->reply == turn->reply)
        return;
    const Reply *reply = &scenario->replies[b->reply];
    Text head = {0};
    if (b->unheard >= 0)
        msg_fill(&head, lang, MSG_NOTES_BETTER_HEARD, scenario->mark_names[b->unheard]);
    else
        text_add(&head, msg(lang, MSG_NOTES_BETTER));
    Text body = {0};
    text_addf(&body, "“%s”\n%s", turn_text(debrief, ui, turn, &reply->text),
              turn_text(debrief, ui, turn, &reply->why));
    note(ui, ICON_PEN, COLOUR_INFO, ui_copy(ui, text_cstr(&head)), ui_copy(ui, text_cstr(&body)));
    text_release(&head);
    text_release(&body);
}

static void answered(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn, int index) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const Reply *reply = &scenario->replies[turn->reply];
    ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_4});
    ui_note(ui, msg(lang, MSG_COACH_YOU_SAID));
    ui_text(ui, TYPE_REPLY, turn_text(debrief, ui, turn, &reply->text));
    ui_end(ui);
    Text head = {0}, number = {0};
    for (int i = 0; i < reply->act_count; i++) {
        text_add(&head, i ? " + " : "");
        text_add(&head, scenario->house.acts[reply->acts[i]].label);
    }
    if (turn->step) {
        words_add_number(&number, lang, 100 * turn->q, 0);
        text_add(&head, " · ");
        msg_fill(&head, lang, MSG_NOTES_EMPATHY, text_cstr(&number));
    }
    if (turn->trap)
        msg_fill(&head, lang, MSG_NOTES_TRAP);
    note(ui,
         turn->trap     ? ICON_CROSS
         : turn->q >= 1 ? ICON_TICK
                        : ICON_PLAY,
         turn->trap     ? COLOUR_BAD
         : turn->q >= 1 ? COLOUR_GOOD
                        : COLOUR_WARN,
         ui_copy(ui, text_cstr(&head)), turn_text(debrief, ui, turn, &reply->why));
    text_release(&head);
    text_release(&number);
    better(debrief, ui, lang, turn, index);
}

static void judged(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const House *house = &scenario->house;
    const Judge *judge = &scenario->judges[turn->judge];
    Text given = {0}, right = {0}, head = {0};
    text_add(&given, house->categories[turn->judged_category].label);
    if (turn->judged_kind >= 0)
        text_addf(&given, " (%s)", house->kinds[turn->judged_kind].label);
    text_add(&right, house->categories[judge->category].label);
    if (judge->kind >= 0)
        text_addf(&right, " (%s)", house->kinds[judge->kind].label);
    msg_fill(&head, lang,
             turn->credit >= 1  ? MSG_NOTES_JUDGED_RIGHT
             : turn->credit > 0 ? MSG_NOTES_JUDGED_HALF
                                : MSG_NOTES_JUDGED_WRONG,
             text_cstr(&given), text_cstr(&right));
    note(ui, turn->credit >= 1 ? ICON_TICK : ICON_CROSS,
         turn->credit >= 1  ? COLOUR_GOOD
         : turn->credit > 0 ? COLOUR_WARN
                            : COLOUR_BAD,
         ui_copy(ui, text_cstr(&head)), turn_text(debrief, ui, turn, &judge->why));
    text_release(&given);
    text_release(&right);
    text_release(&head);
}

static bool has(const int *items, int count, int item) {
    for (int i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

static void remedies(Text *out, const House *house, const int *items, int count) {
    for (int i = 0; i < count; i++) {
        text_add(out, i ? ", " : "");
        text_add(out, house->remedies[items[i]].label);
    }
}

/* What a hand-over cost that was not needed: trust is cheaper. */
static void receipt(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn) {
    const House *house = &debrief->opened->file.scenario->house;
    if (turn->hand_over == HAND_OVER_NONE || turn->decision_route != ROUTE_SELF ||
        house->hand_over_cost <= 0)
        return;
    Text text = {0}, euros = {0};
    words_add_euros(&euros, lang, house->hand_over_cost);
    msg_fill(&text, lang, MSG_NOTES_RECEIPT, text_cstr(&euros));
    note(ui, ICON_COIN, COLOUR_WARN, msg(lang, MSG_NOTES_RECEIPT_HEAD),
         ui_copy(ui, text_cstr(&text)));
    text_release(&text);
    text_release(&euros);
}

static void offered(Debrief *debrief, Ui *ui, Lang lang, const Turn *turn) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const House *house = &scenario->house;
    const Offer *offer = &scenario->offers[turn->offer];
    Text given = {0}, head = {0}, number = {0}, body = {0}, list = {0};
    for (int i = 0; i < turn->chosen_count; i++) {
        text_add(&given, i ? ", " : "");
        text_add(&given, house->remedies[turn->chosen[i].remedy].label);
        if (turn->chosen[i].euros > 0) {
            text_add(&given, " ");
            words_add_euros(&given, lang, turn->chosen[i].euros);
        }
    }
    if (!turn->chosen_count)
        text_add(&given, msg(lang, MSG_NOTES_NOTHING));
    if (turn->hand_over)
        text_addf(&given, " · %s", msg(lang, words_hand_over(turn->hand_over)));
    ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_4});
    ui_note(ui, msg(lang, MSG_NOTES_YOU_OFFERED));
    ui_text(ui, TYPE_REPLY, ui_copy(ui, text_cstr(&given)));
    ui_end(ui);
    words_add_number(&number, lang, turn->decision, 0);
    msg_fill(&head, lang, MSG_NOTES_OFFER, text_cstr(&number));
    int missing[OFFER_MOST], missing_count = 0, harmful[OFFER_MOST], harmful_count = 0;
    int chosen[OFFER_MOST];
    for (int i = 0; i < turn->chosen_count && i < OFFER_MOST; i++)
        chosen[i] = turn->chosen[i].remedy;
    for (int i = 0; i < offer->need_count && i < OFFER_MOST; i++)
        if (!has(chosen, turn->chosen_count, offer->needs[i]))
            missing[missing_count++] = offer->needs[i];
    for (int i = 0; i < offer->harmful_count && i < OFFER_MOST; i++)
        if (has(chosen, turn->chosen_count, offer->harmful[i]))
            harmful[harmful_count++] = offer->harmful[i];
    if (missing_count) {
        remedies(&list, house, missing, missing_count);
        msg_fill(&body, lang, MSG_NOTES_NEEDED, text_cstr(&list));
        text_add(&body, " ");
    }
    if (harmful_count) {
        text_clear(&list);
        remedies(&list, house, harmful, harmful_count);
        msg_fill(&body, lang, MSG_NOTES_HARMFUL, text_cstr(&list));
        text_add(&body, " ");
    }
    if (offer->has_fair && !turn->hand_over) {
        Text low = {0}, high = {0};
        double from = offer->fair_low, to = offer->fair_high;
        score_fair(&from, &to, turn->left_before);
        words_add_euros(&low, lang, from);
        words_add_euros(&high, lang, to);
        msg_fill(&body, lang, MSG_NOTES_FAIR, text_cstr(&low), text_cstr(&high));
        text_add(&body, " ");
        text_release(&low);
        text_release(&high);
    }
    static const Msg routes[] = {MSG_NOTES_ROUTE_SELF, MSG_NOTES_ROUTE_SENIOR,
                                 MSG_NOTES_ROUTE_REQUIRED};
    text_add(&body, msg(lang, routes[offer->route]));
    text_add(&body, "\n");
    text_add(&body, turn_text(debrief, ui, turn, &offer->why));
    note(ui, turn->decision >= 90 ? ICON_TICK : ICON_CROSS,
         turn->decision >= 90   ? COLOUR_GOOD
         : turn->decision >= 50 ? COLOUR_WARN
                                : COLOUR_BAD,
         ui_copy(ui, text_cstr(&head)), ui_copy(ui, text_cstr(&body)));
    text_release(&given);
    text_release(&head);
    text_release(&number);
    text_release(&body);
    text_release(&list);
}

void debrief_build_turn(Debrief *debrief, Ui *ui, const Turn *turn, int number, int first) {
    Lang lang = app_lang(debrief->game->app);
    Text head = {0};
    char count[16];
    snprintf(count, sizeof count, "%d", number);
    msg_fill(&head, lang, MSG_NOTES_TURN, count);
    if (turn->step)
        text_addf(&head, " · %s", msg(lang, words_step(turn->step)));
    ui_rule(ui);
    ui_heading(ui, 2, ui_copy(ui, text_cstr(&head)));
    spoken(debrief, ui, lang, turn, first);
    if (turn->acted && turn->reply >= 0)
        answered(debrief, ui, lang, turn, number - 1);
    else if (turn->acted && turn->judge >= 0)
        judged(debrief, ui, lang, turn);
    else if (turn->acted && turn->offer >= 0)
        offered(debrief, ui, lang, turn);
    receipt(debrief, ui, lang, turn);
    if (turn->acted && turn->way != WAY_GO) {
        Text moved = {0};
        text_add(&moved, msg(lang, words_change(0, turn->trust[0], turn->trust[1])));
        text_add(&moved, " ");
        text_add(&moved, msg(lang, words_change(1, turn->patience[0], turn->patience[1])));
        ui_note(ui, ui_copy(ui, text_cstr(&moved)));
        text_release(&moved);
    }
    text_release(&head);
}
