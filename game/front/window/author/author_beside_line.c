#include "front/window/author/author_beside_line.h"

#include <string.h>

#include "front/shared/figures.h"
#include "front/window/author/author_terms.h"

#include "base/banned.h"

bool beside_add_felt(const Play *play, Lang lang, double by_trust, double by_patience,
                     double minutes, Text *out) {
    const Scenario *scenario = play_scenario(play);
    PlayState state = play_look(play);
    double trust = state.trust, patience = state.patience;
    bool ends = rules_feel(scenario, by_trust, by_patience, rules_waiting(scenario, minutes),
                           &trust, &patience);
    terms_join_change(out, lang, MSG_WRITE_TRUST, state.trust, trust);
    terms_join_change(out, lang, MSG_WRITE_PATIENCE, state.patience, patience);
    return ends;
}

void beside_add_takes(Lang lang, double minutes, Text *out) {
    Text number = {0};
    if (minutes > 0) {
        words_add_takes(&number, lang, minutes);
        terms_join(out, lang, MSG_WRITE_TAKES, text_cstr(&number));
    }
    text_release(&number);
}

void beside_add_place(const Play *play, Lang lang, int place, bool patience_out, Text *out) {
    const Scenario *scenario = play_scenario(play);
    terms_join(out, lang, patience_out ? MSG_WRITE_GOES_OUT : MSG_WRITE_GOES,
               scenario_place_name(scenario, rules_place(scenario, place, patience_out)));
}

void beside_note(Ui *ui, const Text *text) {
    Text line = {0};
    ui_column(ui, (Box){.pad_x = SPACE_16});
    for (const char *at = text_cstr(text); *at; at += *at == '\n') {
        size_t len = strcspn(at, "\n");
        text_clear(&line);
        text_add_bytes(&line, at, len);
        Widget *note = ui_note(ui, text_cstr(&line));
        if (at == text_cstr(text))
            note->colour = COLOUR_INK;
        at += len;
    }
    ui_end(ui);
    text_release(&line);
}
