#include "play/view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/locale.h"
#include "play/choices.h"
#include "play/rendering.h"
#include "play/state.h"

#include "base/banned.h"

/* What stands marked in a customer line, by word and by clause. */
static void view_marks(Play *play, const Turn *turn, ViewLine *line) {
    int at = line->number - 1, words = line->text->word_count;
    Clauses *clauses = &play->view_clauses[at];
    clauses_find(line->text, clauses);
    size_t size = (size_t)(words + clauses->count) * sizeof(bool);
    bool *marked = play->view_marked[at] = xrealloc(play->view_marked[at], size);
    memset(marked, 0, size);
    const WordMark *marks = play->words + turn->first_word;
    for (int w = 0; w < turn->word_count; w++) {
        if (marks[w].line != line->number)
            continue;
        marked[marks[w].word - 1] = true;
        marked[words + clause_of(clauses, marks[w].word)] = true;
    }
    line->marked = marked;
    line->clause_marked = marked + words;
    line->clauses = clauses;
}

static void view_lines(Play *play, const Turn *turn) {
    const Scenario *scenario = play->scenario;
    View *view = &play->view;
    if (turn->shown_count > play->view_line_capacity) {
        int old = play->view_line_capacity, now = turn->shown_count * 2;
        play->view_lines = xrealloc(play->view_lines, (size_t)now * sizeof(ViewLine));
        play->view_rendered = xrealloc(play->view_rendered, (size_t)now * sizeof(Rendered));
        play->view_marked = xrealloc(play->view_marked, (size_t)now * sizeof(bool *));
        play->view_clauses = xrealloc(play->view_clauses, (size_t)now * sizeof(Clauses));
        for (int i = old; i < now; i++) {
            play->view_rendered[i] = (Rendered){0};
            play->view_marked[i] = NULL;
            play->view_clauses[i] = (Clauses){0};
        }
        play->view_line_capacity = now;
    }
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play->shown[turn->first_shown + i];
        const Line *line = &scenario->lines[index];
        Rendered *rendered = &play->view_rendered[i];
        play_render(play, turn, &line->text, rendered);
        play->view_lines[i] = (ViewLine){.speaker = line->speaker,
                                         .text = rendered,
                                         .mood = line->mood,
                                         .number = i + 1,
                                         .line = index};
        if (line->speaker == SPEAKER_CUSTOMER)
            view_marks(play, turn, &play->view_lines[i]);
    }
    view->lines = play->view_lines;
    view->line_count = turn->shown_count;
}

static void view_replies(Play *play, const Turn *turn, const Moment *moment) {
    View *view = &play->view;
    if (moment->reply_count > play->view_reply_capacity) {
        int old = play->view_reply_capacity, now = moment->reply_count * 2;
        play->view_replies = xrealloc(play->view_replies, (size_t)now * sizeof(ViewReply));
        play->view_texts = xrealloc(play->view_texts, (size_t)now * sizeof(Text));
        for (int i = old; i < now; i++)
            play->view_texts[i] = (Text){0};
        play->view_reply_capacity = now;
    }
    int *order = xmalloc((size_t)moment->reply_count * sizeof *order);
    int count = play_offered_shuffled(play, order);
    NamesContext context;
    MarkupNames names = rendering_names(play, turn, &context);
    for (int i = 0; i < count; i++) {
        const Reply *reply = &play->scenario->replies[order[i]];
        text_clear(&play->view_texts[i]);
        markup_plain(&reply->text, &names, &play->view_texts[i]);
        play->view_replies[i] = (ViewReply){order[i], text_cstr(&play->view_texts[i])};
    }
    free(order);
    view->replies = play->view_replies;
    view->reply_count = count;
}

static void view_remedies(Play *play, const Offer *offer) {
    const House *house = &play->scenario->house;
    const Role *role = &house->roles[play->core.role];
    int count = rules_table_count(offer, role);
    if (count > play->view_remedy_capacity) {
        play->view_remedy_capacity = count;
        play->view_remedies =
            xrealloc(play->view_remedies, (size_t)count * sizeof *play->view_remedies);
    }
    for (int i = 0; i < count; i++) {
        int index = rules_table(offer, role, i);
        const Remedy *remedy = &house->remedies[index];
        play->view_remedies[i] = (ViewRemedy){.remedy = index,
                                              .label = remedy->label,
                                              .euros = remedy->euros,
                                              .euro_count = remedy->euro_count,
                                              .any_amount = remedy->any_amount,
                                              .euros_from = remedy->euros_from,
                                              .euros_to = remedy->euros_to};
    }
    play->view.remedies = play->view_remedies;
    play->view.remedy_count = count;
}

const View *play_view(Play *play) {
    if (play->view_fresh)
        return &play->view;
    const Scenario *scenario = play->scenario;
    const Core *core = &play->core;
    View *view = &play->view;
    *view = (View){.ended = core->phase == PHASE_ENDED,
                   .listening = core->phase == PHASE_LISTEN,
                   .going = core->phase == PHASE_GO,
                   .turn = play->turn_count,
                   .left = state_left(play),
                   .trust = core->trust,
                   .patience = core->patience,
                   .mood = house_mood_of(&scenario->house, core->trust, core->patience),
                   .role = scenario->house.roles[core->role].label,
                   .channel = core->channel,
                   .moment = "",
                   .allowed_ms = play_allowed_ms(play)};
    if (view->ended) {
        const Ending *ending = &scenario->endings[core->ending];
        NamesContext context;
        MarkupNames names = rendering_names(play, NULL, &context);
        text_clear(&play->view_ending);
        markup_plain(&ending->text, &names, &play->view_ending);
        view->moment = ending->name;
        view->ending_text = text_cstr(&play->view_ending);
        view->outcome = ending->outcome;
    } else if (play->turn_count) {
        const Moment *moment = &scenario->moments[core->moment];
        const Turn *turn = turn_now(play);
        view->moment = moment->name;
        view->step = moment->step;
        view->way = moment->way;
        view->may_say = core->phase == PHASE_ACT && !turn->say;
        view_lines(play, turn);
        if (core->phase == PHASE_ACT && moment->way == WAY_REPLIES)
            view_replies(play, turn, moment);
        if (core->phase == PHASE_ACT && moment->way == WAY_OFFER)
            view_remedies(play, &scenario->offers[moment->act]);
    }
    play->view_fresh = true;
    return view;
}
