#include "script/format/load_moment.h"

#include "script/format/load_lines.h"
#include "script/format/load_texts.h"

#include "base/banned.h"

/* Takes the name of a moment or ending; a second one is a finding. */
static void take_name(Loader *loader, const char *name, int place, int line) {
    int first = names_find(&loader->of_case.places, name);
    if (first < 0) {
        names_put(&loader->of_case.places, name, place);
        return;
    }
    loader->of_case.duplicates++;
    loader_find_second(loader, RULE_DUPLICATE, line, name,
                       first >= SCENARIO_ENDING
                           ? loader->of_case.endings.items[first - SCENARIO_ENDING].line
                           : loader->of_case.moments.items[first].line);
}

void moment_close(Loader *loader) {
    lines_close(loader);
    if (loader->of_case.moment < 0)
        return;
    Moment *moment = &loader->of_case.moments.items[loader->of_case.moment];
    moment->line_count = loader->of_case.lines.count - moment->first_line;
    moment->reply_count = loader->of_case.replies.count - moment->first_reply;
    loader->of_case.moment = -1;
}

void load_moment(Loader *loader, const Fields *fields) {
    moment_close(loader);
    Moment moment = {.name = loader->pending.name,
                     .role = -1,
                     .channel = fields_choice(fields, MOMENT_CHANNEL),
                     .first_line = loader->of_case.lines.count,
                     .way = WAY_GO,
                     .first_reply = loader->of_case.replies.count,
                     .act = -1,
                     .go = SCENARIO_NOWHERE,
                     .line = fields->line,
                     .go_line = fields->line};
    int step = fields_choice(fields, MOMENT_STEP), route = fields_choice(fields, MOMENT_ROUTE);
    moment.step = step < 0 ? STEP_NONE : (Step)(step + 1);
    moment.route = route < 0 ? ROUTE_SELF : (Route)route;
    const char *role = fields_plain(fields, MOMENT_ROLE);
    take_name(loader, moment.name, loader->of_case.moments.count, fields->line);
    if (role)
        loader_later(loader, &(Later){NAME_ROLE, role, fields_line(fields, MOMENT_ROLE),
                                      loader->of_case.moments.count, 0, false});
    loader->of_case.moment = loader->of_case.moments.count;
    loader->of_case.has_way = loader->of_case.after_ending = false;
    GROW(&loader->of_case.moments, items);
    loader->of_case.moments.items[loader->of_case.moments.count++] = moment;
}

void load_ending(Loader *loader, const Fields *fields) {
    moment_close(loader);
    loader->of_case.after_ending = true;
    const char *text = loader->pending.text;
    Ending ending = {.name = loader->pending.name, .line = fields->line};
    ending.text = loader_shown(loader, text, fields->line, NULL, "%s/ending", ending.name);
    int outcome = fields_choice(fields, ENDING_OUTCOME);
    ending.outcome = outcome < 0 ? OUTCOME_LOST : (Outcome)outcome;
    take_name(loader, ending.name, SCENARIO_ENDING + loader->of_case.endings.count, fields->line);
    GROW(&loader->of_case.endings, items);
    loader->of_case.endings.items[loader->of_case.endings.count++] = ending;
}

bool moment_begin_way(Loader *loader, Way way, int line) {
    if (!loader_in_moment(loader, line))
        return false;
    lines_close(loader);
    Moment *moment = &loader->of_case.moments.items[loader->of_case.moment];
    if (loader->of_case.has_way && (moment->way != WAY_REPLIES || way != WAY_REPLIES)) {
        static const WordId names[] = {WORD_ID_GO, WORD_ID_REPLY, WORD_ID_JUDGE, WORD_ID_OFFER};
        loader_find(loader, RULE_TWO_WAYS, line, moment->name,
                    format_words[names[moment->way]].name, format_words[loader->pending.word].name);
        return false;
    }
    loader->of_case.has_way = true;
    moment->way = way;
    return true;
}
