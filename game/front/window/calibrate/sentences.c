#include "front/window/calibrate/sentences.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "team/brought.h"

#include "base/banned.h"

enum { LETTERS_LEAST = 12 };

/* ---- the sentences of a text ---- */

static bool is_end(int32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

/* Closing quotes and brackets belong to the sentence before them. */
static bool is_close(int32_t c) {
    return c == ')' || c == '"' || c == 0x201D || c == 0x2019;
}

static void give(const char *from, const char *to, void (*take)(void *, const char *),
                 void *context) {
    Text text = {0};
    text_add_bytes(&text, from, (size_t)(to - from));
    char *clean = seats_clean(text_cstr(&text), CALIBRATION_TEXT_CHARS);
    if (clean && utf8_count(clean) >= LETTERS_LEAST)
        take(context, clean);
    free(clean);
    text_release(&text);
}

void sentences_of(const char *text, void (*take)(void *context, const char *sentence),
                  void *context) {
    const char *from = text, *c = text;
    bool over = false;
    while (*c) {
        int32_t letter;
        int n = utf8_decode(c, &letter);
        bool blank = utf8_is_space(letter);
        if (blank && over) {
            give(from, c, take, context);
            from = c;
        }
        over = !blank && (is_end(letter) || (over && is_close(letter)));
        c += n;
    }
    give(from, c, take, context);
}

/* ---- of a case ---- */

enum { SENTENCES_MOST = 400 };

static void take_sentence(void *context, const char *sentence) {
    Calibrate *calibrate = context;
    for (int i = 0; i < calibrate->bring.sentence_count; i++)
        if (!strcmp(calibrate->bring.sentences[i], sentence))
            return;
    /* with a hole in it, it is no sentence */
    if (strstr(sentence, "\xEF\xBF\xBC") || calibrate->bring.sentence_count == SENTENCES_MOST)
        return;
    calibrate->bring.sentences[calibrate->bring.sentence_count++] =
        arena_strdup(&calibrate->bring.arena, sentence);
}

static void add_name(void *context, const char *name, size_t len, Text *out) {
    const Scenario *scenario = context;
    if (len == strlen("customer") && !memcmp(name, "customer", len))
        text_add(out, scenario->customer_name);
    else
        text_add(out, "\xEF\xBF\xBC");
}

void sentences_release(Calibrate *calibrate) {
    if (calibrate->bring.sentences)
        arena_release(&calibrate->bring.arena);
    calibrate->bring.sentences = NULL;
    calibrate->bring.sentence_count = 0;
}

static void read_case(Calibrate *calibrate, const Scenario *scenario) {
    Text text = {0};
    MarkupNames names = {add_name, (void *)(uintptr_t)scenario};
    sentences_release(calibrate);
    arena_init(&calibrate->bring.arena);
    calibrate->bring.sentences =
        ARENA_NEW(&calibrate->bring.arena, const char *, SENTENCES_MOST);
    calibrate->bring.title = arena_strdup(&calibrate->bring.arena, scenario->title);
    for (int i = 0; i < scenario->line_count; i++) {
        if (scenario->lines[i].speaker != SPEAKER_CUSTOMER)
            continue;
        text_clear(&text);
        markup_plain(&scenario->lines[i].text, &names, &text);
        sentences_of(text_cstr(&text), take_sentence, calibrate);
    }
    text_release(&text);
}

static void open_case(Calibrate *calibrate, const LibraryEntry *entry) {
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, calibrate->lang);
    if (opened_init(&opened, &calibrate->game->library, entry->folder, lang_id(calibrate->lang),
                    &findings, &code)) {
        read_case(calibrate, opened.file.scenario);
        opened_release(&opened);
        calibrate_show(calibrate, CALIBRATE_BRINGING_SENTENCES);
    } else {
        meeting_say_findings(&calibrate->meeting, &findings);
    }
    findings_release(&findings);
}

/* ---- the pages ---- */

/* As the menu calls it, once that has read it. */
static const char *title_of(const Game *game, const LibraryEntry *entry) {
    for (int i = 0; i < game->case_count; i++)
        if (game->cases[i].entry == entry && *game->cases[i].title)
            return game->cases[i].title;
    return entry->id;
}

static void build_cases(Calibrate *calibrate, Ui *ui) {
    const Library *library = &calibrate->game->library;
    ui_heading(ui, 1, msg(calibrate->lang, MSG_CALIBRATE_BRING_CASES));
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < library->count; i++)
        if (library->items[i].kind == LIBRARY_CASE && !library->items[i].fault.rule)
            ui_card(ui, CALIBRATE_ID_PICK + i, 0, title_of(calibrate->game, &library->items[i]))
                ->type = meeting_body(ui);
    ui_end(ui);
}

/* The statement of the session that says this and is voted on, or -1. */
static int brought_as(const Calibrate *calibrate, const char *sentence) {
    const StatementSet *set = calibrate->session->set;
    char id[BROUGHT_ID];
    if (set->item_count == calibrate->set->item_count || !brought_id(sentence, id))
        return -1;
    for (int i = calibrate->set->item_count; i < set->item_count; i++)
        if (!strcmp(set->items[i].id, id))
            return brought_is_to_vote(calibrate->session, i) ? i : -1;
    return -1;
}

static void build_sentences(Calibrate *calibrate, Ui *ui) {
    ui_heading(ui, 1, calibrate->bring.title);
    meeting_note(ui, msg(calibrate->lang, MSG_CALIBRATE_BRING_PICK));
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < calibrate->bring.sentence_count; i++) {
        const char *sentence = calibrate->bring.sentences[i];
        Widget *card = ui_card(ui, CALIBRATE_ID_PICK + i, 0, sentence);
        card->type = meeting_body(ui);
        if (brought_as(calibrate, sentence) >= 0)
            card->state |= STATE_CHECKED;
    }
    ui_end(ui);
}

void sentences_build(Calibrate *calibrate, Ui *ui) {
    bool cases = calibrate->view == CALIBRATE_BRINGING_CASES;
    calibrate_page(calibrate, ui, NULL);
    if (cases)
        build_cases(calibrate, ui);
    else
        build_sentences(calibrate, ui);
    ui_end(ui);
    meeting_foot_go(&calibrate->meeting, ui, MSG_CALIBRATE_BACK, cases ? STATE_QUIET : STATE_PRIMARY);
}

/* Pressed again it goes. */
static void pick(Calibrate *calibrate, const char *sentence) {
    int brought = brought_as(calibrate, sentence);
    CalibrationInput input = {.kind = brought < 0 ? CALIBRATE_BRING : CALIBRATE_DROP,
                              .item = brought,
                              .text = brought < 0 ? sentence : NULL};
    calibrate_take(calibrate, input);
}

void sentences_act(Calibrate *calibrate, int id) {
    int at = id - CALIBRATE_ID_PICK;
    const Library *library = &calibrate->game->library;
    if (calibrate->view == CALIBRATE_BRINGING_CASES && at >= 0 && at < library->count)
        open_case(calibrate, &library->items[at]);
    else if (calibrate->view == CALIBRATE_BRINGING_SENTENCES && at >= 0 &&
             at < calibrate->bring.sentence_count)
        pick(calibrate, calibrate->bring.sentences[at]);
}
