/* The parts that screens are made of, by hand and by keyboard, on a screen that only this test has.
 */
#include "front/window/ui/stroke.h"
#include "ui/support.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/banned.h"

enum {
    ID_SCROLL = 1,
    ID_SPEECH,
    ID_LISTENED,
    ID_CARD_1,
    ID_CARD_2,
    ID_CARD_3,
    ID_CHECK,
    ID_CHOICE,
    ID_STEPPER,
    ID_FIELD,
    ID_LONG,
    ID_CANCEL,
    ID_CLOSE_PAUSE
};

typedef struct Demo {
    MarkedWord words[64];
    int word_count;
    unsigned char marks[64];
    Field alias, note;
    bool checked, paused;
    int chosen, amount, pressed, presses, submits, ticks;
    const char *mood;
    double deadline;
    bool closed, *closed_too;
} Demo;

static const char spoken[] =
    "Goedemorgen, met Jansen. Ik wil u niet lastigvallen, maar komt de loodgieter nog steeds? De "
    "vorige keer heb ik een hele dag voor niets thuis gezeten.\n\nEn de buren zeggen: → bel maar "
    "✓.";

/* Words, and clauses that end where a sign does. */
static void set_speech(Demo *demo) {
    int clause = 0;
    for (int i = 0; spoken[i];) {
        while (spoken[i] == ' ' || spoken[i] == '\n')
            clause += spoken[i++] == '\n';
        int from = i;
        while (spoken[i] && spoken[i] != ' ' && spoken[i] != '\n')
            i++;
        demo->words[demo->word_count++] = (MarkedWord){from, i, clause};
        clause += strchr(",.?:", spoken[i - 1]) != NULL;
    }
}

static void curve(Paint *paint, SDL_Rect box, void *context) {
    uint32_t ink = theme_colour(paint_theme(paint), COLOUR_INFO);
    (void)context;
    for (int i = 0; i < 4; i++)
        paint_line(paint, (float)(box.x + i * box.w / 4), (float)(box.y + (i % 2) * box.h / 2),
                   (float)(box.x + (i + 1) * box.w / 4), (float)(box.y + (1 - i % 2) * box.h / 2),
                   3, ink);
    for (int i = 0; i < PATTERN_COUNT; i++)
        paint_pattern(paint, (SDL_Rect){box.x + i * 30, box.y + box.h - 24, 24, 24}, (Pattern)i,
                      ink);
}

static void build_side(Demo *demo, Ui *ui) {
    ui_column(ui, (Box){.gap = SPACE_8, .width = ui_is_narrow(ui) ? 0 : 320, .field = 1});
    ui_picture(ui, "mevrouw Jansen, gespannen", demo->mood, "mevrouw Jansen", 0);
    ui_column(ui, (Box){.gap = SPACE_4, .pad = SPACE_16, .fill = true, .colour = COLOUR_PAPER});
    ui_text(ui, TYPE_INTERFACE, "mevrouw Jansen")->face = FACE_SEMIBOLD;
    ui_meter(ui, "vertrouwen", "62 van 100", 62, COLOUR_INFO)->lay.min_width = 100;
    ui_meter(ui, "geduld", "35 van 100", 35, COLOUR_WARN)->lay.min_width = 100;
    ui_end(ui);
    ui_end(ui);
}

static void demo_build(App *app, void *state, Ui *ui) {
    Demo *demo = state;
    const char *kinds[] = {"vraag", "verzoek", "melding", "klacht"};
    bool narrow = ui_is_narrow(ui);
    (void)app;
    if (narrow)
        ui_column(ui, (Box){.grow = 1});
    else
        ui_row(ui, (Box){.grow = 1});
    if (!narrow)
        build_side(demo, ui);
    ui_scroll(ui, ID_SCROLL, (Box){.gap = SPACE_16, .pad = SPACE_32, .grow = 1});
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, ICON_PHONE, 20, COLOUR_MUTED);
    ui_note(ui, "maandag 09:12 · telefoon · beurt 2 van ±9");
    ui_end(ui);
    ui_heading(ui, 2, "Wat hoor je?");
    Widget *speech =
        ui_marked(ui, ID_SPEECH, TYPE_SPOKEN, spoken, demo->words, demo->word_count, demo->marks);
    int stressed = (int)(strstr(spoken, "hele dag") - spoken);
    ui_stress(ui, speech, stressed, stressed + 8);
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true});
    ui_button(ui, ID_LISTENED, "Ik heb geluisterd")->state |= STATE_PRIMARY;
    ui_button(ui, ID_CANCEL, "Terug")->icon = ICON_BACK;
    ui_end(ui);
    ui_card(ui, ID_CARD_1, 1, "U zegt: nog steeds. Hoe lang wacht u al?");
    ui_card(
        ui, ID_CARD_2, 2,
        "Wat vervelend. Wat is er de vorige keer precies gebeurd, en wanneer was dat ongeveer?");
    ui_card(ui, ID_CARD_3, 3, "Dat doet onze planning.");
    ui_check(ui, ID_CHECK, "excuses aanbieden", demo->checked);
    ui_choice(ui, ID_CHOICE, "Dit is een", kinds, 4, demo->chosen);
    char value[32];
    snprintf(value, sizeof value, "€ %d", demo->amount);
    ui_stepper(ui, ID_STEPPER, "tegemoetkoming", value, demo->amount, 0, 75, 25);
    ui_field(ui, ID_FIELD, "Alias", &demo->alias);
    ui_field(ui, ID_LONG, "Waarom?", &demo->note);
    ui_canvas(ui, "verloop van vertrouwen", 0, 120, curve, NULL);
    ui_end(ui);
    ui_end(ui);
    if (demo->paused) {
        ui_layer(ui, true);
        ui_column(ui, (Box){.gap = SPACE_16, .pad = SPACE_32, .card = true, .letters = 40});
        ui_heading(ui, 2, "Pauze");
        ui_text(ui, TYPE_INTERFACE, "De klok staat stil. Er gaat niets verloren.");
        ui_button(ui, ID_CLOSE_PAUSE, "Verder")->state |= STATE_PRIMARY;
        ui_end(ui);
        ui_end(ui);
    }
}

static void demo_act(App *app, void *state, const UiAction *action) {
    Demo *demo = state;
    (void)app;
    switch (action->kind) {
    case UI_PRESS:
        demo->pressed = action->id;
        demo->presses++;
        if (action->id == ID_CLOSE_PAUSE)
            demo->paused = false;
        break;
    case UI_CHANGE:
        if (action->id == ID_CHECK)
            demo->checked = action->number > 0;
        else if (action->id == ID_CHOICE)
            demo->chosen = (int)action->number;
        else
            demo->amount = (int)action->number;
        break;
    case UI_SUBMIT:
        demo->submits++;
        break;
    case UI_MARK:
        for (int i = action->first; i <= action->last; i++)
            demo->marks[i] = action->on ? MARK_ON : MARK_NONE;
        break;
    default:
        break;
    }
}

static bool demo_event(App *app, void *state, const SDL_Event *event) {
    Demo *demo = state;
    (void)app;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    demo->paused = !demo->paused;
    return true;
}

static void demo_tick(App *app, void *state) {
    Demo *demo = state;
    (void)app;
    demo->ticks++;
    demo->deadline = (double)INFINITY;
}

static double demo_deadline(App *app, void *state) {
    (void)app;
    return ((Demo *)state)->deadline;
}

static void demo_close(App *app, void *state) {
    Demo *demo = state;
    (void)app;
    demo->closed = true;
    field_release(&demo->alias);
    field_release(&demo->note);
}

static const Screen demo_screen = {.name = "demo",
                                   .build = demo_build,
                                   .act = demo_act,
                                   .event = demo_event,
                                   .tick = demo_tick,
                                   .deadline = demo_deadline,
                                   .close = demo_close};

/* A face that only this test has. */
static bool make_picture(void *context, const char *name, int width, int height, uint32_t field,
                         Text *svg) {
    (void)context;
    text_addf(svg,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
              "<rect width=\"%d\" height=\"%d\" fill=\"#%06X\"/>"
              "<circle cx=\"%d\" cy=\"%d\" r=\"40\" fill=\"#BF4F4A\"/></svg>",
              width, height, width, height, (unsigned)field, width / 2, height / 2);
    return !strcmp(name, "tense") || !strcmp(name, "glad");
}

static App *open_at(Demo *demo, int width, int height, int percent, Scheme scheme) {
    *demo = (Demo){.mood = "tense", .chosen = -1, .amount = 25, .deadline = (double)INFINITY};
    demo->note.many_lines = true;
    set_speech(demo);
    App *app = ui_test_open(width, height, percent, scheme, LANG_NL, &demo_screen, demo);
    app_set_pictures(app, (PictureMaker){.make = make_picture});
    return app;
}

static void test_fits(void **state) {
    (void)state;
    static const int sizes[][2] = {{1280, 720}, {800, 600}, {1024, 768}, {1920, 1080}};
    for (int i = 0; i < 4; i++)
        for (int percent = 100; percent <= 200; percent += 50)
            for (int paused = 0; paused < 2; paused++) {
                Demo demo;
                char name[64];
                App *app = open_at(&demo, sizes[i][0], sizes[i][1], percent,
                                   (Scheme)((i + percent / 50) % SCHEME_COUNT));
                demo.paused = paused;
                for (int w = 9; w < 15; w++)
                    demo.marks[w] = MARK_ON;
                demo.marks[22] = demo.marks[23] = MARK_MISSED;
                demo.marks[1] = MARK_STRAY;
                app_rebuild(app);
                ui_test_settle(app);
                snprintf(name, sizeof name, "demo-%d-%d-%d", sizes[i][0], percent, paused);
                ui_test_shot(app, name);
                ui_test_check(app);
                ui_test_close(app);
            }
}

static void test_keyboard(void **state) {
    (void)state;
    Demo demo;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    assert_int_equal(ui_focused(app_ui(app)), ID_SPEECH);
    ui_test_key(app, SDLK_DOWN, KMOD_NONE); /* where the pen is */
    ui_test_key(app, SDLK_DOWN, KMOD_NONE); /* "met Jansen." */
    ui_test_key(app, SDLK_DOWN, KMOD_NONE); /* "Ik wil u niet lastigvallen," */
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
    for (int i = 0; i < 20; i++)
        assert_int_equal(demo.marks[i], i >= 3 && i <= 7 ? MARK_ON : MARK_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE); /* the next one */
    ui_test_key(app, SDLK_SPACE, KMOD_NONE);
    assert_int_equal(demo.marks[8], MARK_ON);
    ui_test_shot(app, "keyboard-clause");
    ui_test_key(app, SDLK_LEFT, KMOD_NONE);
    ui_test_key(app, SDLK_RETURN, KMOD_NONE); /* takes all of it back */
    for (int i = 0; i < 8; i++)
        assert_int_equal(demo.marks[i], MARK_NONE);
    ui_test_key(app, SDLK_END, KMOD_NONE);
    ui_test_key(app, SDLK_SPACE, KMOD_NONE);
    assert_int_equal(demo.marks[demo.word_count - 1], MARK_ON);
    ui_test_key(app, SDLK_HOME, KMOD_NONE);
    ui_test_key(app, SDLK_SPACE, KMOD_NONE);
    assert_int_equal(demo.marks[0], MARK_ON);
    ui_test_key(app, SDLK_2, KMOD_NONE);
    assert_int_equal(demo.pressed, ID_CARD_2);
    assert_int_equal(ui_focused(app_ui(app)), ID_CARD_2);
    ui_test_shot(app, "keyboard-card");
    ui_test_key(app, SDLK_KP_3, KMOD_NONE);
    assert_int_equal(demo.pressed, ID_CARD_3);
    ui_test_key(app, SDLK_DOWN, KMOD_NONE);
    assert_int_equal(ui_focused(app_ui(app)), ID_CHECK);
    ui_test_key(app, SDLK_SPACE, KMOD_NONE);
    assert_true(demo.checked);
    ui_test_key(app, SDLK_TAB, KMOD_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(demo.chosen, 1);
    ui_test_key(app, SDLK_TAB, KMOD_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE);
    ui_test_key(app, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(demo.amount, 75);
    ui_test_key(app, SDLK_TAB, KMOD_SHIFT);
    assert_int_equal(ui_focused(app_ui(app)), ID_CHOICE);
    ui_test_close(app);
    assert_true(demo.closed);
}

static void test_mouse(void **state) {
    (void)state;
    Demo demo;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    const Widget *speech = ui_find(app_ui(app), ID_SPEECH);
    SDL_Point a = ui_test_word(app, speech, 4), b = ui_test_word(app, speech, 11);
    ui_test_click_at(app, a.x, a.y);
    for (int i = 0; i < 20; i++) /* the whole clause */
        assert_int_equal(demo.marks[i], i >= 3 && i <= 7 ? MARK_ON : MARK_NONE);
    ui_test_click_at(app, b.x, b.y); /* another word of the next one */
    ui_test_click_at(app, b.x, b.y);
    ui_test_click_at(app, a.x, a.y);
    assert_int_equal(demo.marks[3], MARK_NONE);
    ui_test_drag(app, a.x, a.y, b.x, b.y);
    for (int i = 0; i < 20; i++)
        assert_int_equal(demo.marks[i], i >= 3 && i <= 13 ? MARK_ON : MARK_NONE);
    ui_test_shot(app, "dragged");
    ui_test_drag(app, b.x, b.y, a.x, a.y); /* the same way back wipes */
    assert_int_equal(demo.marks[4], MARK_NONE);
    ui_test_click(app, ui_test_find(app, WIDGET_CARD, "Wat vervelend*"));
    assert_int_equal(demo.pressed, ID_CARD_2);
    ui_test_click(app, ui_test_find(app, WIDGET_CHECK, "excuses aanbieden"));
    assert_true(demo.checked);
    ui_test_click(app, ui_test_find(app, WIDGET_OPTION, "klacht"));
    assert_int_equal(demo.chosen, 3);
    ui_test_click(app, ui_test_find(app, WIDGET_OPTION, "+"));
    assert_int_equal(demo.amount, 50);
    /* let go elsewhere: nothing happens */
    const Widget *button = ui_find(app_ui(app), ID_LISTENED);
    ui_scroll_top(app_ui(app), ID_SCROLL);
    ui_test_settle(app);
    int presses = demo.presses;
    button = ui_find(app_ui(app), ID_LISTENED);
    ui_test_drag(app, button->box.x + 5, button->box.y + 5, button->box.x + 5, 20);
    assert_int_equal(demo.presses, presses);
    ui_test_close(app);
}

static void test_field(void **state) {
    (void)state;
    Demo demo;
    App *app = open_at(&demo, 800, 600, 150, SCHEME_DARK);
    ui_test_click(app, ui_find(app_ui(app), ID_FIELD));
    assert_true(SDL_IsTextInputActive());
    ui_test_type(app, "Zoë 1 e\xCC\x81");
    assert_string_equal(field_text(&demo.alias), "Zoë 1 e\xCC\x81");
    assert_int_equal(demo.presses, 0); /* the digit is no card here */
    ui_test_key(app, SDLK_BACKSPACE, KMOD_NONE);
    assert_string_equal(field_text(&demo.alias), "Zoë 1 ");
    ui_test_key(app, SDLK_LEFT, KMOD_CTRL);
    ui_test_key(app, SDLK_HOME, KMOD_SHIFT);
    ui_test_key(app, SDLK_x, KMOD_CTRL);
    assert_string_equal(field_text(&demo.alias), "1 ");
    ui_test_key(app, SDLK_END, KMOD_NONE);
    ui_test_key(app, SDLK_v, KMOD_CTRL);
    assert_string_equal(field_text(&demo.alias), "1 Zoë ");
    ui_test_compose(app, "か");
    ui_test_shot(app, "composing");
    assert_string_equal(field_text(&demo.alias), "1 Zoë ");
    ui_test_type(app, "火");
    assert_string_equal(field_text(&demo.alias), "1 Zoë 火");
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
    assert_int_equal(demo.submits, 1);
    ui_test_key(app, SDLK_TAB, KMOD_NONE);
    ui_test_type(app, "een");
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
    ui_test_type(app, "twee");
    ui_test_key(app, SDLK_UP, KMOD_NONE);
    ui_test_type(app, "!");
    assert_string_equal(field_text(&demo.note), "een!\ntwee");
    ui_test_key(app, SDLK_TAB, KMOD_NONE);
    assert_false(SDL_IsTextInputActive());
    ui_test_close(app);
}

static void test_modal(void **state) {
    (void)state;
    Demo demo;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    ui_test_tab_to(app, ID_CARD_1);
    ui_test_key(app, SDLK_ESCAPE, KMOD_NONE);
    assert_int_equal(ui_focused(app_ui(app)), ID_CLOSE_PAUSE);
    ui_test_key(app, SDLK_TAB, KMOD_NONE);
    assert_int_equal(ui_focused(app_ui(app)), ID_CLOSE_PAUSE);
    ui_test_key(app, SDLK_2, KMOD_NONE); /* what lies below does not answer */
    assert_int_equal(demo.presses, 0);
    ui_test_key(app, SDLK_RETURN, KMOD_NONE);
    assert_false(demo.paused);
    assert_int_equal(ui_focused(app_ui(app)), ID_CARD_1);
    ui_test_close(app);
}

static void test_settings(void **state) {
    (void)state;
    Demo demo;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    int before = ui_find(app_ui(app), ID_SPEECH)->box.h;
    ui_test_key(app, SDLK_PLUS, KMOD_CTRL);
    assert_int_equal(app_theme(app)->percent, 110); /* as a step in the settings */
    assert_true(ui_find(app_ui(app), ID_SPEECH)->box.h > before);
    for (int i = 0; i < 12; i++)
        ui_test_key(app, SDLK_PLUS, KMOD_CTRL);
    assert_int_equal(app_theme(app)->percent, 200);
    ui_test_key(app, SDLK_d, KMOD_CTRL);
    assert_int_equal(app_theme(app)->scheme, SCHEME_DARK);
    ui_test_resize(app, 800, 600);
    assert_true(ui_is_narrow(app_ui(app)));
    ui_test_check(app);
    ui_test_close(app);
}

static void test_clock_and_screens(void **state) {
    (void)state;
    Demo demo, other;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    demo.deadline = app_now(app) + 1000;
    ui_test_wait(app, 999);
    assert_int_equal(demo.ticks, 0);
    ui_test_wait(app, 2);
    assert_int_equal(demo.ticks, 1);
    ui_test_wait(app, 5000);
    assert_int_equal(demo.ticks, 1);
    ui_test_tab_to(app, ID_CHECK);
    other = (Demo){.chosen = -1, .deadline = (double)INFINITY};
    set_speech(&other);
    app_push(app, &demo_screen, &other);
    ui_test_settle(app);
    assert_int_equal(ui_focused(app_ui(app)), ID_SPEECH);
    app_back(app);
    ui_test_settle(app);
    assert_true(other.closed);
    assert_int_equal(ui_focused(app_ui(app)), ID_CHECK);
    ui_test_close(app);
    assert_true(demo.closed);
}

static void read_pipe(App *app, int descriptor, void *context) {
    char byte;
    assert_int_equal(read(descriptor, &byte, 1), 1);
    ++*(int *)context;
    app_rebuild(app);
}

static void test_waker(void **state) {
    (void)state;
    Demo demo;
    int ends[2], count = 0;
    App *app = open_at(&demo, 1280, 720, 100, SCHEME_LIGHT);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(app_watch(app, ends[0], read_pipe, &count), 0);
    for (int i = 1; i <= 3; i++) {
        assert_int_equal(write(ends[1], "x", 1), 1);
        while (count < i) { /* the thread wakes the wait; a lost event would hang here */
            SDL_WaitEvent(NULL);
            ui_test_settle(app);
        }
        assert_int_equal(count, i);
    }
    app_unwatch(app, ends[0]);
    close(ends[0]);
    close(ends[1]);
    ui_test_close(app);
}

/* ---- a page whose parts go into its scroll */

enum { PAGE_TOP = 70, PAGE_HEAD, PAGE_SCROLL, PAGE_FOOT, PAGE_GO };

static void build_folding(App *app, void *state, Ui *ui) {
    (void)app;
    const int *top = state; /* how high what stands above is, or NULL */
    ui_column(ui, (Box){.grow = 1, .pad = SPACE_16, .gap = SPACE_8});
    ui_row(ui, (Box){.folds = 3, .heads = true});
    ui_button(ui, PAGE_HEAD, "Kop");
    ui_end(ui);
    ui_row(ui, (Box){.folds = 1, .height = top ? *top : 0});
    ui_button(ui, PAGE_TOP, "Boven");
    ui_end(ui);
    ui_scroll(ui, PAGE_SCROLL, (Box){.least = 240, .gap = SPACE_8});
    for (int i = 0; i < 12; i++)
        ui_text(ui, TYPE_REPLY, "Wat al eerder is gezegd.");
    ui_column(ui, (Box){.anchor = true});
    ui_text(ui, TYPE_REPLY, "Wat nu wordt gezegd.");
    ui_end(ui);
    ui_end(ui);
    ui_column(ui, (Box){.folds = 2, .gap = SPACE_8});
    for (int i = 0; i < 3; i++)
        ui_card(ui, PAGE_FOOT + 10 * i + 10, i + 1, "Een antwoord dat gekozen kan worden.");
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_8});
    if (ui_below(ui, PAGE_SCROLL) > 0) {
        char count[16];
        snprintf(count, sizeof count, "nog %d", ui_below(ui, PAGE_SCROLL));
        ui_note(ui, ui_copy(ui, count));
    }
    ui_button(ui, PAGE_GO, "Verder");
    ui_end(ui);
    ui_end(ui);
}

static const Screen folding = {.name = "folding", .build = build_folding};

static bool folds_in(App *app, int id) {
    return widget_scroll(ui_find(app_ui(app), id)) != NULL;
}

/* What is above goes in first, then what is below, the head last, and that to the very top; the bar
 * never; and what is new is in sight. */
static void parts_fold_where_it_is_low(void **state) {
    (void)state;
    static const struct {
        int height;
        bool top, foot, head;
    } all[] = {{950, false, false, false},
               {560, true, false, false},
               {490, true, true, false},
               {360, true, true, true}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        App *app = ui_test_open(900, all[i].height, 100, SCHEME_LIGHT, LANG_NL, &folding, NULL);
        ui_focus(app_ui(app), PAGE_GO);
        ui_scroll_newest(app_ui(app), PAGE_SCROLL);
        ui_test_settle(app);
        assert_int_equal(folds_in(app, PAGE_TOP), all[i].top);
        assert_int_equal(folds_in(app, PAGE_FOOT + 10), all[i].foot);
        assert_int_equal(folds_in(app, PAGE_HEAD), all[i].head);
        if (all[i].head)
            assert_ptr_equal(ui_find(app_ui(app), PAGE_SCROLL)->first->first,
                             ui_find(app_ui(app), PAGE_HEAD));
        assert_false(folds_in(app, PAGE_GO));
        const Widget *now = ui_test_find(app, WIDGET_LABEL, "Wat nu wordt gezegd.");
        assert_true(now->box.y >= now->seen.y &&
                    now->box.y + now->box.h <= now->seen.y + now->seen.h);
        ui_test_check(app);
        ui_test_close(app);
    }
}

/* What went into the scroll is shown with what is new, unless that would leave no room for it. */
static void what_is_new_comes_first(void **state) {
    (void)state;
    int heights[] = {60, 200};
    for (int i = 0; i < 2; i++) {
        App *app = ui_test_open(900, 360, 100, SCHEME_LIGHT, LANG_NL, &folding, &heights[i]);
        ui_scroll_newest(app_ui(app), PAGE_SCROLL);
        ui_test_settle(app);
        assert_true(folds_in(app, PAGE_TOP));
        const Widget *now = ui_test_find(app, WIDGET_LABEL, "Wat nu wordt gezegd."),
                     *top = ui_find(app_ui(app), PAGE_TOP);
        assert_true(now->box.y >= now->seen.y);
        assert_true(now->box.y + now->box.h <= now->seen.y + now->seen.h);
        assert_int_equal(top->box.y >= top->seen.y, i == 0);
        ui_test_close(app);
    }
}

/* The tree is told what lies below the edge, and again when it was scrolled to. */
static void what_lies_below_is_told(void **state) {
    (void)state;
    App *app = ui_test_open(900, 360, 100, SCHEME_LIGHT, LANG_NL, &folding, NULL);
    ui_test_wheel(app, 100, 100, 100);
    assert_non_null(ui_test_find(app, WIDGET_LABEL, "nog 3"));
    ui_test_wheel(app, 100, 100, -100);
    assert_null(ui_test_find(app, WIDGET_LABEL, "nog*"));
    ui_test_close(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fits),
        cmocka_unit_test(test_keyboard),
        cmocka_unit_test(test_mouse),
        cmocka_unit_test(test_field),
        cmocka_unit_test(test_modal),
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_clock_and_screens),
        cmocka_unit_test(test_waker),
        cmocka_unit_test(parts_fold_where_it_is_low),
        cmocka_unit_test(what_is_new_comes_first),
        cmocka_unit_test(what_lies_below_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
