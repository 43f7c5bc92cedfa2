#include "front/window/game/debrief_top.h"

#include "front/shared/mood.h"
#include "front/window/game/dialogue_ending.h"
#include "front/window/game/face.h"
#include "front/window/game/levels.h"

#include "base/banned.h"

enum { FACE = 200, FACE_NARROW = 72 };
enum { COLUMNS = 900, HEADING = 68 }; /* from here on: lessons in columns; large letters */

static TypeSize headline(const Ui *ui) {
    return ui_is_narrow(ui)                         ? TYPE_REPLY
           : ui_letters(ui, TYPE_HEADING) < HEADING ? TYPE_SPOKEN
                                                    : TYPE_HEADING;
}

/* The focus begins on it: it is what is read first, and Enter leads nowhere from there. */
static Widget *first_heading(Ui *ui, const char *text) {
    Widget *heading = ui_heading(ui, 1, text);
    heading->type = headline(ui);
    heading->id = ID_VERDICT;
    heading->state |= STATE_FOCUSABLE;
    return heading;
}

/* The guide counts for nothing: who did it is done with it. */
static void guided(Ui *ui, Lang lang) {
    first_heading(ui, msg(lang, MSG_NOTES_GUIDE_DONE));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_NOTES_GUIDE_ABOUT));
}

/* That it passed is drawn before one's eyes, once. */
static bool is_fresh(const Debrief *debrief) {
    return debrief->facts.scores.passed && !debrief->earlier &&
           app_now(debrief->game->app) - debrief->opened_at < MOTION_DRAWN;
}

enum { BESIDE_TOTAL = 70 }; /* small letters in the breadth of the window */

/* The one figure beside what came of it; how it adds up stands further down. */
static void total(const Debrief *debrief, Ui *ui) {
    const ScoreFacts *of = &debrief->facts.each[SCORED_TOTAL];
    ui_column(ui, (Box){.align = ALIGN_CENTER});
    Widget *figure = ui_text(ui, headline(ui), of->figure);
    figure->face = FACE_SEMIBOLD;
    ui_note(ui, of->name);
    ui_end(ui);
}

static void verdict(const Debrief *debrief, Ui *ui) {
    const Facts *facts = &debrief->facts.verdict;
    bool narrow = ui_is_narrow(ui);
    for (int i = 0; i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        Colour colour = fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN;
        if (fact->kind != FACT_PASSED) {
            ui_text(ui, TYPE_INTERFACE, fact->head)->colour = COLOUR_MUTED;
            continue;
        }
        ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
        if (!narrow)
            ui_icon(ui, fact->tone == TONE_GOOD ? ICON_TICK : ICON_CROSS, 36, colour)->drawn =
                is_fresh(debrief);
        ui_column(ui, (Box){.grow = 1});
        first_heading(ui, fact->head)->colour = colour;
        ui_text(ui, narrow ? TYPE_INTERFACE : TYPE_REPLY, fact->body);
        ui_end(ui);
        if (ui_letters(ui, TYPE_NOTE) >= BESIDE_TOTAL) /* a telephone has none to spare */
            total(debrief, ui);
        ui_end(ui);
    }
}

/* The last words of the customer, as a balloon; what is told and not said, as it is. */
static void last_words(const Debrief *debrief, Ui *ui) {
    EndingWords words = dialogue_ending(ui, play_view(debrief->session.play)->ending_text);
    if (*words.told)
        ui_text(ui, *words.said ? TYPE_INTERFACE : TYPE_REPLY, words.told)->colour = COLOUR_MUTED;
    if (!*words.said)
        return;
    ui_row(ui, (Box){0});
    ui_column(ui, (Box){.card = true, .tail = ALIGN_START, .pad = SPACE_12, .pad_x = SPACE_4});
    ui_text(ui, TYPE_REPLY, words.said);
    ui_end(ui);
    ui_end(ui);
}

static void face(const Debrief *debrief, Ui *ui, int size) {
    const Scenario *scenario = debrief->opened->file.scenario;
    const Play *play = debrief->session.play;
    ui_column(ui, (Box){.width = size});
    Widget *face = face_build(ui, scenario->customer_name, scenario,
                              mood_after(play, play_turn_count(play) - 1),
                              play_view(debrief->session.play)->channel);
    face->lay.width = face->lay.height = size;
    ui_end(ui);
}

static void headlines(const Debrief *debrief, Ui *ui) {
    Text text = {0};
    text_add(&text, debrief->opened->file.scenario->title);
    if (!debrief->guide)
        text_join(&text, " · ", debrief->facts.outcome);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
    if (debrief->guide)
        guided(ui, app_lang(debrief->game->app));
    else
        verdict(debrief, ui);
    if (!debrief->guide && *debrief->facts.rule)
        ui_note(ui, debrief->facts.rule);
    for (int i = 0; !debrief->guide && i < debrief->facts.went_back.count; i++)
        ui_text(ui, TYPE_INTERFACE, debrief->facts.went_back.items[i].head);
}

/* How far one is now in this stretch of the path, with this one. */
static void progress(const Debrief *debrief, Ui *ui) {
    const Game *game = debrief->game;
    Lang lang = app_lang(game->app);
    int index = game_find(game, debrief->opened->file.scenario->id);
    bool counts = !debrief->guide && !debrief->tried_out && !debrief->earlier &&
                  debrief->facts.scores.passed && index >= 0 && game->cases_lang == lang;
    if (!counts)
        return;
    Level level = level_of(game, index);
    Text text = {0}, name = {0};
    char numbers[2][16];
    snprintf(numbers[0], sizeof numbers[0], "%d", level.passed);
    snprintf(numbers[1], sizeof numbers[1], "%d", level.count);
    level_add_name(game, &level, &name);
    msg_fill(&text, lang, level.passed < level.count ? MSG_NOTES_LEVEL : MSG_NOTES_LEVEL_ALL,
             numbers[0], numbers[1], text_cstr(&name));
    Widget *said = ui_text(ui, TYPE_INTERFACE, text_cstr(&text));
    said->face = FACE_SEMIBOLD;
    said->colour = level.passed < level.count ? COLOUR_INK : COLOUR_GOOD;
    text_release(&text);
    text_release(&name);
}

static void further(const Debrief *debrief, Ui *ui) {
    progress(debrief, ui);
    if (debrief->since.len)
        ui_text(ui, TYPE_INTERFACE, text_cstr(&debrief->since));
    for (int i = 0; i < debrief->facts.help.count; i++)
        ui_text(ui, TYPE_INTERFACE, debrief->facts.help.items[i].head);
    if (debrief->note.len)
        ui_text(ui, TYPE_INTERFACE, text_cstr(&debrief->note))->colour = COLOUR_MUTED;
}

/* Where there is no room for a column beside a face, it stands by what is said with it alone. */
static void outcome_narrow(const Debrief *debrief, Ui *ui) {
    ui_column(ui, (Box){.gap = SPACE_12});
    headlines(debrief, ui);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    face(debrief, ui, FACE_NARROW);
    ui_column(ui, (Box){.grow = 1});
    last_words(debrief, ui);
    ui_end(ui);
    ui_end(ui);
    further(debrief, ui);
    ui_end(ui);
}

void debrief_build_outcome(const Debrief *debrief, Ui *ui) {
    if (ui_is_narrow(ui)) {
        outcome_narrow(debrief, ui);
        return;
    }
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
    face(debrief, ui, FACE);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = 1});
    headlines(debrief, ui);
    last_words(debrief, ui);
    further(debrief, ui);
    ui_end(ui);
    ui_end(ui);
}

/* ---- three things to take along */

/* The whole of it leads to its turn. */
static void open_lesson(const Fact *fact, Ui *ui, Lang lang, int id, bool beside) {
    Text number = {0}, name = {0};
    if (fact->turn >= 0) {
        text_addf(&number, "%d", fact->turn + 1);
        msg_fill(&name, lang, MSG_NOTES_TO_TURN_WHAT, text_cstr(&number), fact->head);
        Widget *card = ui_card_begin(ui, id, 0, text_cstr(&name));
        card->lay.grow = beside;
    } else {
        ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_8, .grow = beside});
    }
    text_release(&number);
    text_release(&name);
}

static void lesson(const Debrief *debrief, Ui *ui, int index, bool beside) {
    const Fact *fact = &debrief->facts.lessons.items[index];
    Lang lang = app_lang(debrief->game->app);
    bool good = fact->tone == TONE_GOOD;
    open_lesson(fact, ui, lang, ID_LESSON + index, beside);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, good ? ICON_TICK : ICON_CROSS, 20, good ? COLOUR_GOOD : COLOUR_WARN);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_INTERFACE, fact->head)->face = FACE_SEMIBOLD;
    if (*fact->body)
        ui_text(ui, TYPE_INTERFACE, fact->body);
    ui_end(ui);
    ui_end(ui);
    if (fact->turn >= 0) { /* at the bottom, also of one that is higher than its words */
        Text number = {0}, text = {0};
        text_addf(&number, "%d", fact->turn + 1);
        msg_fill(&text, lang, MSG_NOTES_TO_TURN, text_cstr(&number));
        ui_spring(ui);
        ui_column(ui, (Box){.pad_x = SPACE_24 + SPACE_4});
        ui_note(ui, ui_copy(ui, text_cstr(&text)))->colour = COLOUR_ACCENT;
        ui_end(ui);
        text_release(&number);
        text_release(&text);
    }
    ui_end(ui);
}

/* Of the guide one that was missed is example enough. */
static bool is_shown(const Debrief *debrief, int index) {
    const Facts *lessons = &debrief->facts.lessons;
    for (int i = 0; debrief->guide && i < index; i++)
        if (lessons->items[i].tone == TONE_WARN && lessons->items[index].tone == TONE_WARN)
            return false;
    return true;
}

/* Those that cost, or those that went well, each under a title that fits them. */
static void group(const Debrief *debrief, Ui *ui, FactTone tone, bool beside) {
    const Facts *lessons = &debrief->facts.lessons;
    int count = 0;
    for (int i = 0; i < lessons->count; i++)
        count += lessons->items[i].tone == tone && is_shown(debrief, i);
    if (!count)
        return;
    ui_column(ui, (Box){.gap = SPACE_12, .grow = beside ? count : 0});
    ui_heading(ui, 2,
               msg(app_lang(debrief->game->app),
                   tone == TONE_GOOD ? MSG_FACT_LESSONS_GOOD : MSG_FACT_LESSONS))
        ->type = TYPE_SPOKEN;
    if (beside)
        ui_row(ui, (Box){.gap = SPACE_16, .grow = 1});
    for (int i = 0; i < lessons->count; i++)
        if (lessons->items[i].tone == tone && is_shown(debrief, i))
            lesson(debrief, ui, i, beside);
    if (beside)
        ui_end(ui);
    ui_end(ui);
}

void debrief_build_lessons(const Debrief *debrief, Ui *ui) {
    bool beside = !ui_is_narrow(ui) && ui_width(ui) >= COLUMNS;
    if (!debrief->facts.lessons.count)
        return;
    if (beside)
        ui_row(ui, (Box){.gap = SPACE_16});
    else
        ui_column(ui, (Box){.gap = SPACE_24});
    group(debrief, ui, TONE_WARN, beside);
    group(debrief, ui, TONE_GOOD, beside);
    ui_end(ui);
}
